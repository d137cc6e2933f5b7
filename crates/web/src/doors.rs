//! The recording router: a route cannot be added without its door, and the list of both is a reviewed snapshot.

use std::{
    fmt::Write as _,
    net::{IpAddr, SocketAddr},
    sync::{Arc, atomic::AtomicBool},
};

use access::{Door, Verb};
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit, RawPathParams, Request, State},
    http::{HeaderMap, Response, StatusCode, Uri, header, uri::Authority},
    middleware::Next,
    routing::{MethodRouter, get, post},
};
use base::Language;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};
use words::Words;

use crate::{Answer, House, Reply, Stop, Visit, assets, cookie::Cookies, headers, stopped, visit::Came};

/// A room that people go to.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Its code: `chain`, `files` …
    pub code: &'static str,
    /// Its address.
    pub href: &'static str,
    /// What one must be allowed to do to see it in the list.
    pub verb: Verb,
    /// Its name.
    pub name: fn(Words) -> String,
}

/// One route with its door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The pattern of the path.
    pub path: &'static str,
    /// Whom it is for.
    pub door: Door,
}

/// The routes of the program, each with its door.
#[derive(Default)]
pub struct Doors {
    router: Router<House>,
    map: Vec<Route>,
    rooms: Vec<Room>,
}

impl Doors {
    /// Adds a room to the list that people see.
    #[must_use]
    pub fn room(mut self, room: Room) -> Self {
        self.rooms.push(room);
        self
    }

    /// A page.
    #[must_use]
    pub fn get<H, F>(self, path: &'static str, door: Door, handler: H) -> Self
    where
        H: Fn(Visit) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Reply> + Send,
    {
        self.hang(Route { method: "GET", path, door }, handler)
    }

    /// An action.
    #[must_use]
    pub fn post<H, F>(self, path: &'static str, door: Door, handler: H) -> Self
    where
        H: Fn(Visit) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Reply> + Send,
    {
        self.hang(Route { method: "POST", path, door }, handler)
    }

    fn hang<H, F>(mut self, route: Route, handler: H) -> Self
    where
        H: Fn(Visit) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Reply> + Send,
    {
        self.map.push(route);
        let serve = move |State(house): State<House>, parts: RawPathParams, request: Request| {
            let handler = handler.clone();
            async move {
                let came = Arc::new(came(house, route, &parts, &request));
                if came.is_unknown() {
                    return answered(&came, Err(Stop::SignIn));
                }
                let reply = handler(Visit::new(Arc::clone(&came), request)).await;
                let reply = Visit::held_to_its_door(&came, reply).await;
                answered(&came, reply)
            }
        };
        let routed: MethodRouter<House> = if route.method == "GET" { get(serve) } else { post(serve) };
        self.router = self.router.route(route.path, routed);
        self
    }

    /// Every route with its door, in the order of the paths.
    pub fn map(&self) -> Vec<Route> {
        let mut map = self.map.clone();
        map.sort_by_key(|route| (route.path, route.method));
        map
    }

    /// The map as text: the snapshot that is reviewed.
    pub fn map_text(&self) -> String {
        self.map().iter().fold(String::new(), |mut text, Route { method, path, door }| {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{method:4} {path:44} {door}");
            text
        })
    }

    /// The service: the routes, the assets, a page for what is not there, and what every answer carries.
    pub fn open(self, house: House) -> Router {
        house.open_rooms(self.rooms);
        let over_tls = house.settings().origin.starts_with("https://");
        let guarded = move |request: Request, next: Next| async move {
            if over_tls || is_for_this_machine(&request) {
                next.run(request).await
            } else {
                Answer::plain("").status(StatusCode::MISDIRECTED_REQUEST).into_response()
            }
        };
        let nothing = Route { method: "GET", path: "", door: Door::Anybody };
        let lost = move |State(house): State<House>, parts: RawPathParams, request: Request| async move {
            let came = came(house, nothing, &parts, &request);
            answered(&came, Err(Stop::NotFound))
        };
        self.router
            .route("/assets/{name}", get(asset))
            .fallback(lost)
            .layer(axum::middleware::from_fn(guarded))
            .layer(axum::middleware::map_response(move |mut response: Response<Body>| async move {
                headers::put_on(response.headers_mut(), over_tls);
                response
            }))
            // A form and each of its files have limits of their own, where they are read.
            .layer(DefaultBodyLimit::disable())
            .layer(CompressionLayer::new())
            .layer(CatchPanicLayer::new())
            .with_state(house)
    }
}

/// Whether a request names this machine. Without TLS the program is for this machine alone, and a page of another site
/// whose name was made to lead here is not to speak with it.
fn is_for_this_machine(request: &Request) -> bool {
    let named = request.uri().authority().cloned();
    let host = || text_of(request.headers(), header::HOST.as_str())?.parse::<Authority>().ok();
    let Some(named) = named.or_else(host) else { return !request.headers().contains_key(header::HOST) };
    let host = named.host().trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// A style sheet, a script or a picture: the same for everybody, no stay is looked up.
async fn asset(uri: Uri) -> Response<Body> {
    let answer = match assets::get(uri.path()) {
        Some((mime, bytes)) => Answer::asset(mime, bytes),
        None => Answer::plain("").status(StatusCode::NOT_FOUND),
    };
    answer.into_response()
}

fn came(house: House, route: Route, parts: &RawPathParams, request: &Request) -> Came {
    let (uri, headers) = (request.uri(), request.headers());
    let socket =
        request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let address = address(headers, house.settings().behind_proxy.as_deref(), socket);
    Came {
        door: route.door,
        route: route.path,
        method: route.method,
        path: uri.path().to_owned(),
        query: uri.query().unwrap_or_default().to_owned(),
        parts: parts.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
        cookies: Cookies::of(headers),
        language: language(headers),
        agent: agent(text_of(headers, header::USER_AGENT.as_str()).unwrap_or_default()),
        address,
        foreign: is_foreign(headers),
        entered: AtomicBool::new(false),
        house,
    }
}

/// Where a request comes from; empty where nobody knows.
///
/// A proxy adds what it knows at the end: to the last line of this header, or as another line below those that the
/// browser sent. From this machine itself comes a proxy that tells nothing, and behind it may be anybody: to slow it
/// down would slow down everybody.
fn address(headers: &HeaderMap, proxy: Option<&str>, socket: Option<IpAddr>) -> String {
    let told = proxy.and_then(|name| headers.get_all(name).iter().next_back()?.to_str().ok());
    let told = told.and_then(|chain| chain.rsplit(',').next()).map(str::trim).filter(|last| !last.is_empty());
    let near = || socket.filter(|ip| !ip.to_canonical().is_loopback()).map(|ip| ip.to_string());
    told.map(str::to_owned).or_else(near).unwrap_or_default()
}

fn text_of<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// The first language that the browser asks for and the program speaks.
fn language(headers: &HeaderMap) -> Language {
    let asked = text_of(headers, header::ACCEPT_LANGUAGE.as_str()).unwrap_or_default();
    let mut tags = asked.split(',').filter_map(|part| part.split(';').next());
    tags.find_map(Language::asked).unwrap_or(Language::En)
}

/// Whether the browser says that another site made the request; browsers that say nothing are told by the form's token.
fn is_foreign(headers: &HeaderMap) -> bool {
    text_of(headers, "sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none"))
}

/// The browser and the system, roughly: enough to tell one's own stays apart.
fn agent(text: &str) -> &'static str {
    let browser = ["Edg", "Firefox", "Chrom", "Safari"].iter().find(|name| text.contains(**name));
    let system =
        ["Windows", "Android", "iPhone", "Mac OS", "Linux"].iter().find(|name| text.contains(**name));
    match (browser.copied(), system.copied()) {
        (Some("Edg"), Some("Windows")) => "Edge, Windows",
        (Some("Edg"), _) => "Edge",
        (Some("Firefox"), Some("Windows")) => "Firefox, Windows",
        (Some("Firefox"), Some("Android")) => "Firefox, Android",
        (Some("Firefox"), Some("Linux")) => "Firefox, Linux",
        (Some("Firefox"), Some("Mac OS")) => "Firefox, Mac",
        (Some("Firefox"), _) => "Firefox",
        (Some("Chrom"), Some("Windows")) => "Chrome, Windows",
        (Some("Chrom"), Some("Android")) => "Chrome, Android",
        (Some("Chrom"), Some("Linux")) => "Chrome, Linux",
        (Some("Chrom"), Some("Mac OS")) => "Chrome, Mac",
        (Some("Chrom"), _) => "Chrome",
        (Some("Safari"), Some("iPhone")) => "Safari, iPhone",
        (Some("Safari"), _) => "Safari, Mac",
        _ => "",
    }
}

/// The answer, or the page that says why there is none.
fn answered(came: &Came, reply: Reply) -> Response<Body> {
    match reply {
        Ok(answer) => answer.into_response(),
        Err(stop) => stopped::answer(came, &stop),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn what_a_browser_says_of_its_own_address_counts_for_nothing() {
        let mut headers = HeaderMap::new();
        let near = Some(IpAddr::from([127, 0, 0, 1]));
        let of = |headers: &HeaderMap| address(headers, Some("x-forwarded-for"), near);
        assert_eq!(of(&headers), "", "behind a proxy that tells nothing may be anybody");
        assert_eq!(address(&headers, None, Some(IpAddr::from([192, 0, 2, 7]))), "192.0.2.7");
        headers.append("x-forwarded-for", HeaderValue::from_static("198.51.100.1, 203.0.113.9"));
        assert_eq!(of(&headers), "203.0.113.9");
        // Some proxies add a line of their own below that of the browser.
        headers.append("x-forwarded-for", HeaderValue::from_static("192.0.2.7"));
        assert_eq!(of(&headers), "192.0.2.7");
        assert_eq!(address(&headers, None, near), "", "nobody said that there is a proxy to be trusted");
    }

    #[test]
    fn without_tls_only_this_machine_is_spoken_with_by_its_own_name() {
        let asked = |host: &str| {
            let request = Request::builder().uri("/").header(header::HOST, host).body(Body::empty()).unwrap();
            is_for_this_machine(&request)
        };
        for ours in ["127.0.0.1:8080", "localhost", "LOCALHOST:9000", "[::1]:8080"] {
            assert!(asked(ours), "{ours}");
        }
        for other in
            ["evil.example", "127.0.0.1.evil.example:8080", "192.168.1.4", "localhost.evil.example", "@", ""]
        {
            assert!(!asked(other), "{other}");
        }
    }
}
