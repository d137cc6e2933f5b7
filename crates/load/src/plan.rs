//! What to ask for, how often at once and for how long.

use std::time::Duration;

/// What can be typed after `load`.
pub const USAGE: &str = "\
load --address HOST:PORT --path PATH...   asks for the paths in turn
  --cookie NAME=VALUE    sent with each request
  --status NUMBER        what every answer must have (200)
  --marker TEXT          what every body must hold
  --connections NUMBER   open at once (16)
  --warm-up SECONDS      before measuring (2)
  --seconds SECONDS      measured (8)";

/// One run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Host and port.
    pub address: String,
    /// The pages, asked for in turn; each connection begins with another one.
    pub paths: Vec<String>,
    /// Sent as the header `cookie`.
    pub cookie: Option<String>,
    /// The status of a right answer.
    pub status: u16,
    /// What stands in the body of a right answer.
    pub marker: String,
    /// How many connections are open at once.
    pub connections: usize,
    /// How long to ask before measuring.
    pub warm_up: Duration,
    /// How long to measure.
    pub measured: Duration,
}

impl Plan {
    /// The usual run over these pages of the server at this address.
    pub fn new(address: impl Into<String>, paths: Vec<String>) -> Self {
        Self {
            address: address.into(),
            paths,
            cookie: None,
            status: 200,
            marker: String::new(),
            connections: 16,
            warm_up: Duration::from_secs(2),
            measured: Duration::from_secs(8),
        }
    }

    /// Reads what was typed.
    pub fn from_arguments(arguments: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut plan = Self::new("", Vec::new());
        let mut arguments = arguments.into_iter();
        while let Some(flag) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{flag} needs a value"))?;
            plan.set(&flag, value)?;
        }
        if plan.address.is_empty() || plan.paths.is_empty() || plan.connections == 0 {
            return Err("an address, a path and a connection are needed".to_owned());
        }
        Ok(plan)
    }

    /// As it is typed; `from_arguments` reads it back.
    pub fn arguments(&self) -> Vec<String> {
        let mut pairs = vec![
            ("--address", self.address.clone()),
            ("--status", self.status.to_string()),
            ("--marker", self.marker.clone()),
            ("--connections", self.connections.to_string()),
            ("--warm-up", self.warm_up.as_secs_f64().to_string()),
            ("--seconds", self.measured.as_secs_f64().to_string()),
        ];
        pairs.extend(self.paths.iter().map(|path| ("--path", path.clone())));
        pairs.extend(self.cookie.iter().map(|cookie| ("--cookie", cookie.clone())));
        pairs.into_iter().flat_map(|(flag, value)| [flag.to_owned(), value]).collect()
    }

    /// The bytes of each request.
    pub(crate) fn requests(&self) -> Vec<Vec<u8>> {
        let cookie = self.cookie.as_ref().map(|cookie| format!("cookie: {cookie}\r\n")).unwrap_or_default();
        let head =
            format!("host: {}\r\naccept: text/html\r\naccept-language: en\r\n{cookie}\r\n", self.address);
        self.paths.iter().map(|path| format!("GET {path} HTTP/1.1\r\n{head}").into_bytes()).collect()
    }

    fn set(&mut self, flag: &str, value: String) -> Result<(), String> {
        let wrong = |_| format!("{flag}: {value:?} is not a number that fits");
        match flag {
            "--address" => self.address = value,
            "--path" => self.paths.push(value),
            "--cookie" => self.cookie = Some(value),
            "--marker" => self.marker = value,
            "--status" => self.status = value.parse().map_err(wrong)?,
            "--connections" => self.connections = value.parse().map_err(wrong)?,
            "--warm-up" => self.warm_up = seconds(flag, &value)?,
            "--seconds" => self.measured = seconds(flag, &value)?,
            _ => return Err(format!("no flag is called {flag}")),
        }
        Ok(())
    }
}

fn seconds(flag: &str, value: &str) -> Result<Duration, String> {
    let time = value.parse().ok().and_then(|number| Duration::try_from_secs_f64(number).ok());
    time.ok_or_else(|| format!("{flag}: {value:?} is not a time in seconds"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Plan, String> {
        Plan::from_arguments(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_plan_reads_back_what_it_would_type() {
        let mut plan = Plan::new("127.0.0.1:8080", vec!["/a".to_owned(), "/b?c=1".to_owned()]);
        plan.cookie = Some("session=x".to_owned());
        plan.measured = Duration::from_millis(250);
        assert_eq!(Plan::from_arguments(plan.arguments()), Ok(plan));
    }

    #[test]
    fn what_is_missing_or_unknown_is_told() {
        assert!(read("--address 127.0.0.1:1").is_err());
        assert_eq!(
            read("--address a:1 --path / --status high").unwrap_err(),
            "--status: \"high\" is not a number that fits"
        );
        assert_eq!(read("--fast yes").unwrap_err(), "no flag is called --fast");
        assert_eq!(read("--path").unwrap_err(), "--path needs a value");
    }
}
