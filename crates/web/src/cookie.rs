//! A few cookies, each bound to this host, unseen by scripts and kept from other sites.
//!
//! The prefix `__Host-` makes a browser refuse them without TLS (except on the machine itself), for another path, or
//! from a neighbouring host.

use axum::http::{HeaderMap, HeaderValue, header};
use base::Language;
use keys::token::Token;

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// The token of a stay.
    Stay,
    /// A token for the forms of somebody who is not signed in.
    Visitor,
    /// The language that somebody chose.
    Language,
    /// What a redirect wants to tell on the next page.
    Notice,
    /// A secret that a redirect hands to the next page, to be shown once: in no address, and in no database.
    Handed,
}

impl Name {
    const fn text(self) -> &'static str {
        match self {
            Self::Stay => "__Host-stay",
            Self::Visitor => "__Host-visitor",
            Self::Language => "__Host-language",
            Self::Notice => "__Host-notice",
            Self::Handed => "__Host-handed",
        }
    }
}

/// A cookie to be set. What it holds is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Cookie {
    name: Name,
    value: String,
    seconds: Option<u64>,
}

impl Cookie {
    /// A cookie that the browser forgets when it is closed.
    pub fn passing(name: Name, value: impl Into<String>) -> Self {
        Self { name, value: value.into(), seconds: None }
    }

    /// A cookie that lasts this long.
    pub fn lasting(name: Name, value: impl Into<String>, seconds: u64) -> Self {
        Self { name, value: value.into(), seconds: Some(seconds) }
    }

    /// The language that somebody chose, for a year.
    pub fn of_language(language: Language) -> Self {
        const YEAR: u64 = 31_536_000;
        Self::lasting(Name::Language, language.code(), YEAR)
    }

    /// Takes a cookie away.
    pub fn gone(name: Name) -> Self {
        Self::lasting(name, "", 0)
    }

    /// The header, unless the value holds what a header may not.
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let age = self.seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let (name, value) = (self.name.text(), &self.value);
        HeaderValue::from_str(&format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{age}")).ok()
    }
}

/// The cookies that came with a request.
#[derive(Clone, Default)]
pub struct Cookies(Vec<(String, String)>);

impl Cookies {
    /// Those of these headers.
    pub fn of(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        Self(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    /// The value of one of ours.
    pub fn get(&self, name: Name) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name.text()).map(|(_, value)| value.as_str())
    }

    /// The token of one of ours.
    pub fn token(&self, name: Name) -> Option<Token> {
        self.get(name)?.parse().ok()
    }
}

impl std::fmt::Debug for Cookie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cookie").field("name", &self.name).finish_non_exhaustive()
    }
}
