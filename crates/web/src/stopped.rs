//! The page that says why there is no answer.

use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use maud::Render as _;
use words::Words;

use crate::{
    Answer, Frame, Stop,
    components::fault::{FaultPage, Problem},
    layout, log,
    visit::{self, Came},
};

/// The answer to a request that stopped: an address to go to, or a page with the number under which the log tells more.
pub(crate) fn answer(came: &Came, stop: &Stop) -> Response<Body> {
    let problem = match stop {
        Stop::SignIn => return Answer::elsewhere(sign_in(came)).into_response(),
        Stop::MustChange => return Answer::elsewhere(visit::PASSPHRASE).into_response(),
        Stop::Again(location) => return Answer::elsewhere(location.clone()).into_response(),
        Stop::NotFound => Problem::NotFound,
        Stop::Closed => Problem::Closed,
        Stop::Foreign => Problem::Foreign,
        Stop::Unreadable => Problem::Unreadable,
        Stop::TooLarge(limit) => Problem::TooLarge(*limit),
        Stop::Wait(seconds) => Problem::Wait(*seconds),
        Stop::Stale => Problem::Stale,
        Stop::Down => Problem::Down,
        Stop::Full => Problem::Full,
        Stop::Fault(_) | Stop::Database(_) => Problem::Fault,
    };
    let words = Words::new(came.chosen_language());
    let mut page = FaultPage::new(words, problem);
    if stop.status().is_server_error() {
        let operation = operation();
        log::failed(&operation, came.method, came.route, stop);
        page = page.operation(operation);
    }
    let body = page.render();
    let mut response =
        Answer::bare(&layout::bare(words, &words.web_program(), &body)).status(stop.status()).into_response();
    if let Stop::Wait(seconds) = stop {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
    }
    response
}

/// Where somebody signs in, and comes back from to the page that they asked for.
fn sign_in(came: &Came) -> String {
    let query = if came.query.is_empty() { String::new() } else { format!("?{}", came.query) };
    let next = if came.method == "GET" { format!("{}{query}", came.path) } else { String::new() };
    if matches!(next.as_str(), "" | "/") {
        return "/sign-in".to_owned();
    }
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("/sign-in?next={next}")
}

/// A number that a person can read out.
fn operation() -> String {
    let id = keys::random::id::<Frame>().map(|id| id.to_string()).unwrap_or_default();
    id.chars().take(8).collect()
}
