//! A server in a process of its own, and the load tool in another.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Command, Stdio, exit},
    thread,
    time::Duration,
};

use load::{Plan, Report};

/// In a second; the same on every Linux.
const TICKS: f64 = 100.0;

/// A server, stopped when this is dropped.
pub struct Child {
    process: std::process::Child,
    /// What it said before it was ready, by the first word of the line.
    said: BTreeMap<String, String>,
}

impl Child {
    /// Starts this program with other arguments, and reads what it says up to the line `address HOST:PORT`, or to its
    /// end where it cannot serve.
    pub fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        let mut process =
            command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BTreeMap::new();
        for line in BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok) {
            let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
            said.insert(word.to_owned(), rest.to_owned());
            if word == "address" {
                break;
            }
        }
        Self { process, said }
    }

    /// The rest of a line that it said.
    pub fn said(&self, word: &str) -> Option<&str> {
        self.said.get(word).map(String::as_str)
    }

    /// Host and port.
    pub fn address(&self) -> &str {
        self.said("address").expect("the server is up")
    }

    /// Asks whether it is healthy until it is.
    pub fn wait_until_healthy(&self) {
        while !self.is_healthy() {
            thread::sleep(Duration::from_millis(1));
        }
    }

    fn is_healthy(&self) -> bool {
        let Ok(mut stream) = TcpStream::connect(self.address()) else { return false };
        let request =
            format!("GET /healthz HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address());
        let mut answer = String::new();
        stream.write_all(request.as_bytes()).is_ok()
            && stream.read_to_string(&mut answer).is_ok()
            && answer.starts_with("HTTP/1.1 200")
    }

    /// How much of the processors' time it has used, its waits left out.
    pub fn cpu_seconds(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap();
        // The name in brackets may hold spaces; user and system time are the 12th and 13th field behind it.
        let (_, fields) = stat.rsplit_once(") ").unwrap();
        let ticks: f64 = fields.split(' ').skip(11).take(2).map(|ticks| ticks.parse::<f64>().unwrap()).sum();
        ticks / TICKS
    }

    /// Its anonymous memory now, in megabytes.
    pub fn anonymous_mb(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().unwrap();
        kilobytes / 1_024.0
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.process.kill().ok();
        self.process.wait().unwrap();
    }
}

/// Runs a plan in a process of its own.
pub fn loaded(plan: &Plan) -> Report {
    let mut command = Command::new(env::current_exe().unwrap());
    let output = command.arg("load").args(plan.arguments()).stderr(Stdio::inherit()).output().unwrap();
    String::from_utf8(output.stdout).unwrap().parse().unwrap()
}

/// What that process does.
pub fn load(arguments: &[&str]) {
    let plan = Plan::from_arguments(arguments.iter().map(|&argument| argument.to_owned())).unwrap();
    println!("{}", load::run(&plan).unwrap());
}

/// Tells the parent where this server is.
pub fn ready(address: &str) {
    println!("address {address}");
}

/// Ends this process when the parent is gone, which closes the pipe.
pub fn end_with_parent() {
    thread::spawn(|| {
        std::io::stdin().read_to_end(&mut Vec::new()).ok();
        exit(0);
    });
}
