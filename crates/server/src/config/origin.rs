//! The address under which browsers see the office: scheme, host and port.

use std::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
};

/// An origin, as browsers send it in the header of that name: `https://office.example.org`.
///
/// ```
/// use server::config::Origin;
/// assert_eq!(Origin::parse("https://Office.example.org/").unwrap().to_string(), "https://office.example.org");
/// assert!(Origin::parse("http://office.example.org").is_none(), "not over the network without TLS");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Reads an origin; plain `http` is taken for this machine alone.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_suffix('/').unwrap_or(text).to_ascii_lowercase();
        let (scheme, authority) = text.split_once("://")?;
        let (host, port) = host_and_port(authority)?;
        let default = match scheme {
            "https" => 443,
            "http" if is_this_machine(host) => 80,
            _ => return None,
        };
        // Browsers leave the default port out, and compare letter by letter.
        let port = port.filter(|port| *port != default).map(|port| format!(":{port}")).unwrap_or_default();
        Some(Self(format!("{scheme}://{host}{port}")))
    }

    /// The origin of a program that listens here without a proxy.
    pub(super) fn of_this_machine(bound: SocketAddr) -> Self {
        Self::parse(&format!("http://{bound}")).unwrap_or_else(|| Self(format!("http://{bound}")))
    }

    /// As browsers write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether browsers reach it over TLS.
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https://")
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The host (an IPv6 address in brackets) and the port, where one is written.
fn host_and_port(authority: &str) -> Option<(&str, Option<u16>)> {
    let end_of_host = authority.find(']').map_or(0, |end| end + 1);
    let colon = authority.get(end_of_host..)?.find(':').map(|at| at + end_of_host);
    let (host, port) = match colon {
        None => (authority, None),
        Some(at) => (authority.get(..at)?, Some(authority.get(at + 1..)?.parse().ok()?)),
    };
    is_host(host).then_some((host, port))
}

fn is_host(host: &str) -> bool {
    if let Some(inner) = host.strip_prefix('[') {
        return inner.strip_suffix(']').is_some_and(|inner| inner.parse::<Ipv6Addr>().is_ok());
    }
    let label = |label: &str| {
        let good = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        !label.is_empty() && label.chars().all(good) && !label.starts_with('-') && !label.ends_with('-')
    };
    host.split('.').all(label)
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host == "[::1]"
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<String> {
        Origin::parse(text).map(|origin| origin.to_string())
    }

    #[test]
    fn an_origin_is_written_as_browsers_write_it() {
        for (given, written) in [
            ("https://office.example.org:443", "https://office.example.org"),
            ("https://Office.Example.org:8443/", "https://office.example.org:8443"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("http://localhost:80", "http://localhost"),
        ] {
            assert_eq!(parsed(given).as_deref(), Some(written), "{given}");
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for wrong in [
            "",
            "office.example.org",
            "ftp://a.org",
            "https://",
            "https://a.org/office",
            "https://a.org:",
            "https://a.org:x",
            "https://a.org:70000",
            "https://user@a.org",
            "https://a..org",
            "https://[::1",
            "http://192.168.1.4",
            "http://a.org",
        ] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn without_a_proxy_the_origin_is_where_the_program_listens() {
        let origin = Origin::of_this_machine(SocketAddr::from(([127, 0, 0, 1], 8080)));
        assert_eq!((origin.as_str(), origin.is_secure()), ("http://127.0.0.1:8080", false));
    }
}
