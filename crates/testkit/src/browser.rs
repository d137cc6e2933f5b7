//! What a person does at the front door, and what they see: requests to the whole router, with the cookies kept.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use http_body_util::BodyExt as _;
use keys::{Token, random, token};
use tower::ServiceExt as _;
use web::form;

/// A browser: it keeps cookies and sends our forms as our pages would.
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    language: String,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The status.
    pub status: StatusCode,
    /// Where it leads, if it leads elsewhere.
    pub location: Option<String>,
    /// The page.
    pub body: String,
    /// The headers, names in lower case.
    pub headers: Vec<(String, String)>,
}

/// A file to be sent with a form.
#[derive(Clone, Debug)]
pub struct Sent<'a> {
    /// The name of the field.
    pub field: &'a str,
    /// The name of the file.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

const STAY: &str = "__Host-stay";
const VISITOR: &str = "__Host-visitor";
const BOUNDARY: &str = "ends-here-0123456789";

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), language: "en".to_owned() }
    }

    pub(crate) fn with_stay(mut self, stay: &Token) -> Self {
        self.cookies.insert(STAY.to_owned(), stay.text().as_str().to_owned());
        self
    }

    /// The same, asking for pages in this language.
    #[must_use]
    pub fn speaking(mut self, language: &str) -> Self {
        language.clone_into(&mut self.language);
        self
    }

    /// The same browser with its cookies, at another time or with other doors.
    pub fn moved_to(&mut self, town: &crate::Town) -> &mut Self {
        self.router = town.router();
        self
    }

    /// Opens a page.
    pub fn get(&mut self, path: &str) -> Seen {
        let request = self.request("GET", path).body(Body::empty());
        self.send(request.expect("a request"))
    }

    /// Opens a page and follows where it leads, at most five times.
    pub fn follow(&mut self, path: &str) -> Seen {
        let mut seen = self.get(path);
        for _ in 0..5 {
            let Some(location) = seen.location.clone() else { break };
            seen = self.get(&location);
        }
        seen
    }

    /// Sends a form as a page of ours would: with what shows that it is ours, and a key of its own.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let once = random::id::<Seen>().expect("randomness").to_string();
        self.post_once(path, fields, &once)
    }

    /// Sends a form with this key: a second time, it is the same form.
    pub fn post_once(&mut self, path: &str, fields: &[(&str, &str)], once: &str) -> Seen {
        let csrf = self.csrf();
        let ours = [("csrf", csrf.as_str()), ("once", once)];
        self.post_as_it_is(path, fields.iter().copied().chain(ours))
    }

    /// Sends a form that holds nothing but these fields.
    pub fn post_as_it_is<'a>(
        &mut self,
        path: &str,
        fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Seen {
        let body = encoded(fields);
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body));
        self.send(request.expect("a request"))
    }

    /// Sends a form with files as a page of ours would.
    pub fn upload(&mut self, path: &str, fields: &[(&str, &str)], files: &[Sent<'_>]) -> Seen {
        let (csrf, once) = (self.csrf(), random::id::<Seen>().expect("randomness").to_string());
        let ours = [("csrf", csrf.as_str()), ("once", once.as_str())];
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain(ours).collect();
        self.post_parts(path, &parts(&fields, files))
    }

    /// Sends the parts of a form as they are, made by [`parts`] and perhaps cut off.
    pub fn post_parts(&mut self, path: &str, parts: &[u8]) -> Seen {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let body = Body::from(parts.to_vec());
        let request = self.request("POST", path).header(header::CONTENT_TYPE, kind).body(body);
        self.send(request.expect("a request"))
    }

    /// What our pages send with their forms in this browser.
    pub fn csrf(&mut self) -> String {
        if !self.cookies.contains_key(STAY) && !self.cookies.contains_key(VISITOR) {
            self.get("/sign-in");
        }
        let held = self.cookies.get(STAY).or_else(|| self.cookies.get(VISITOR));
        let token: Option<Token> = held.and_then(|text| text.parse().ok());
        token.map(|token| form::masked(&token::csrf(&token)).expect("randomness")).unwrap_or_default()
    }

    /// Whether this browser holds a stay.
    pub fn is_signed_in(&self) -> bool {
        self.cookies.contains_key(STAY)
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request =
            Request::builder().method(method).uri(path).header(header::ACCEPT_LANGUAGE, &self.language);
        if jar.is_empty() { request } else { request.header(header::COOKIE, jar.join("; ")) }
    }

    fn send(&mut self, request: Request<Body>) -> Seen {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let seen = runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.expect("a router always answers");
            seen(response).await
        });
        for (_, value) in seen.headers.iter().filter(|(name, _)| name == "set-cookie") {
            self.keep(value);
        }
        seen
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
        let Some((name, value)) = pair.split_once('=') else { return };
        if rest.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

/// The body of a form with files.
pub fn parts(fields: &[(&str, &str)], files: &[Sent<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    for Sent { field, name, bytes } in files {
        let part = format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(part.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

fn encoded<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

async fn seen(response: Response<Body>) -> Seen {
    let (parts, body) = response.into_parts();
    let text = |value: &axum::http::HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let bytes = body.collect().await.expect("a body").to_bytes();
    Seen {
        status: parts.status,
        location: parts.headers.get(header::LOCATION).map(text),
        body: String::from_utf8_lossy(&bytes).into_owned(),
        headers: parts.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect(),
    }
}

/// What a person reads on a page: the text outside the tags, so that no id, address or form key is in it.
pub fn told(page: &str) -> String {
    page.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect()
}

impl Seen {
    /// Whether the page says this.
    pub fn says(&self, text: &str) -> bool {
        self.body.contains(text)
    }

    /// What a person reads on the page.
    pub fn told(&self) -> String {
        told(&self.body)
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Where it leads; a test that expects it to lead somewhere stops when it does not.
    pub fn leads_to(&self) -> &str {
        self.location.as_deref().unwrap_or_else(|| panic!("{} leads nowhere: {}", self.status, self.body))
    }
}
