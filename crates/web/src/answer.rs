//! What a handler gives back, or why it stopped.

use access::Denied;
use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use keys::random::NoRandomness;
use maud::Markup;

use crate::{Frame, cookie::Cookie, layout};

/// What every handler returns.
pub type Reply = Result<Answer, Stop>;

/// Why a handler stopped before it had an answer.
#[derive(Debug)]
pub enum Stop {
    /// There is no such thing, or it is somebody else's: nobody can tell which.
    NotFound,
    /// The role does not open this room.
    Closed,
    /// Nobody is signed in.
    SignIn,
    /// The person has to choose a passphrase of their own first.
    MustChange,
    /// The form did not come from a page of ours, or its page is too old.
    Foreign,
    /// The request cannot be understood.
    Unreadable,
    /// It is larger than what is taken: the limit in bytes.
    TooLarge(u64),
    /// Too many attempts; after this many seconds again.
    Wait(u64),
    /// Somebody else changed the thing meanwhile, and the room has nothing to show beside it.
    Stale,
    /// The form was sent before: here is where it led.
    Again(String),
    /// The database is not there, or too busy.
    Down,
    /// There is no room left to write.
    Full,
    /// Something that should not be; the text is for those who run the program and holds no datum.
    Fault(&'static str),
    /// The database said something that should not be; without any datum.
    Database(store::Error),
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Gone | store::Error::Busy | store::Error::Conflict => Self::Down,
            store::Error::Full => Self::Full,
            other => Self::Database(other),
        }
    }
}

impl From<Denied> for Stop {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::NotYours => Self::NotFound,
            Denied::NotYourRole | Denied::Held => Self::Closed,
        }
    }
}

impl From<NoRandomness> for Stop {
    fn from(_: NoRandomness) -> Self {
        Self::Fault("the system gives no randomness")
    }
}

impl Stop {
    /// The status that tells it.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Closed | Self::Foreign => StatusCode::FORBIDDEN,
            Self::SignIn | Self::MustChange | Self::Again(_) => StatusCode::SEE_OTHER,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Stale => StatusCode::CONFLICT,
            Self::Down => StatusCode::SERVICE_UNAVAILABLE,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::Fault(_) | Self::Database(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// What goes back to the browser.
#[derive(Clone)]
pub struct Answer {
    status: StatusCode,
    content: Content,
    cookies: Vec<Cookie>,
}

#[derive(Clone)]
enum Content {
    Page(String),
    Elsewhere(String),
    File { name: String, mime: &'static str, bytes: Vec<u8> },
    Plain(&'static str),
    Asset { mime: &'static str, bytes: &'static [u8] },
}

impl Frame {
    /// A page of this frame; `title` names the room, never a person or a group.
    pub fn page(&self, title: &str, body: &Markup) -> Answer {
        let page = Content::Page(layout::page(self, title, body).into_string());
        self.cookies.iter().cloned().fold(Answer::new(StatusCode::OK, page), Answer::with)
    }
}

impl Answer {
    fn new(status: StatusCode, content: Content) -> Self {
        Self { status, content, cookies: Vec::new() }
    }

    /// A page that stands by itself.
    pub(crate) fn bare(page: &Markup) -> Self {
        Self::new(StatusCode::OK, Content::Page(page.clone().into_string()))
    }

    /// Go there (303).
    pub fn elsewhere(to: impl Into<String>) -> Self {
        Self::new(StatusCode::SEE_OTHER, Content::Elsewhere(to.into()))
    }

    /// A file to keep.
    pub fn file(name: impl Into<String>, mime: &'static str, bytes: Vec<u8>) -> Self {
        Self::new(StatusCode::OK, Content::File { name: name.into(), mime, bytes })
    }

    /// A word for machines.
    pub fn plain(text: &'static str) -> Self {
        Self::new(StatusCode::OK, Content::Plain(text))
    }

    /// A style sheet, a script or a picture of ours, which never changes under its name.
    pub fn asset(mime: &'static str, bytes: &'static [u8]) -> Self {
        Self::new(StatusCode::OK, Content::Asset { mime, bytes })
    }

    /// The same page, because a form was wrong (422).
    #[must_use]
    pub fn wrong(mut self) -> Self {
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        self
    }

    /// The same with this status.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same, setting a cookie.
    #[must_use]
    pub fn with(mut self, cookie: Cookie) -> Self {
        self.cookies.push(cookie);
        self
    }

    /// Where it leads, if it leads elsewhere.
    pub fn location(&self) -> Option<&str> {
        match &self.content {
            Content::Elsewhere(to) => Some(to),
            _ => None,
        }
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let mut response = match self.content {
            Content::Page(page) => typed("text/html; charset=utf-8", page),
            Content::Plain(text) => typed("text/plain; charset=utf-8", text),
            Content::File { name, mime, bytes } => attached(&name, mime, bytes),
            Content::Asset { mime, bytes } => unchanging(mime, bytes),
            Content::Elsewhere(to) => located(&to),
        };
        *response.status_mut() = self.status;
        for cookie in self.cookies.iter().filter_map(Cookie::header) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }
}

fn typed(mime: &'static str, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn unchanging(mime: &'static str, bytes: &'static [u8]) -> Response<Body> {
    let mut response = typed(mime, bytes);
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(header::CACHE_CONTROL, forever);
    response
}

/// Always as a file to keep, never shown by the browser: what somebody uploaded must not run here.
fn attached(name: &str, mime: &'static str, bytes: Vec<u8>) -> Response<Body> {
    let mut response = typed(mime, bytes);
    let encoded: String =
        form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20");
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{encoded}")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

fn located(to: &str) -> Response<Body> {
    let mut response = typed("text/plain; charset=utf-8", "");
    // Only addresses of ours reach here; one that no header can hold leads home.
    let to = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, to);
    response
}
