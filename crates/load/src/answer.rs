//! A connection that is kept alive, and the answers that come over it: as much of HTTP/1.1 as a server of ours speaks.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

use memchr::memmem;

/// A server that is silent for this long is counted as broken.
const PATIENCE: Duration = Duration::from_secs(10);
const PIECE: usize = 64 * 1024;

/// A connection and the room for one answer.
pub struct Connection {
    stream: TcpStream,
    /// What was read and not yet handed over.
    read: Vec<u8>,
    body: Vec<u8>,
}

/// An answer; its body without the marks of its chunks.
pub struct Answer<'a> {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: &'a [u8],
}

impl Answer<'_> {
    /// Whether it is the page that was asked for, else in what it differs.
    pub fn check(&self, status: u16, marker: &[u8]) -> Result<(), String> {
        if self.status != status {
            return Err(format!("status {}, expected {status}", self.status));
        }
        if memmem::find(self.body, marker).is_none() {
            let bytes = self.body.len();
            return Err(format!("{bytes} bytes without the text {:?}", String::from_utf8_lossy(marker)));
        }
        Ok(())
    }
}

impl Connection {
    /// Connects.
    pub fn open(address: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream, read: Vec::with_capacity(PIECE), body: Vec::new() })
    }

    /// Sends a request and reads the whole answer.
    pub fn ask(&mut self, request: &[u8]) -> io::Result<Answer<'_>> {
        self.stream.write_all(request)?;
        let end = self.up_to(0, b"\r\n\r\n")?;
        let head = Head::read(self.read.get(..end).unwrap_or_default())?;
        let after = match head.length {
            Length::Bytes(length) => self.take_bytes(end, length)?,
            Length::Chunks => self.take_chunks(end)?,
        };
        self.read.drain(..after);
        Ok(Answer { status: head.status, body: &self.body })
    }

    fn take_bytes(&mut self, from: usize, length: usize) -> io::Result<usize> {
        self.body.clear();
        self.append(from, length)
    }

    fn take_chunks(&mut self, mut from: usize) -> io::Result<usize> {
        self.body.clear();
        loop {
            let data = self.up_to(from, b"\r\n")?;
            let length = chunk_length(self.read.get(from..data).unwrap_or_default())?;
            from = self.append(data, length)?;
            from = self.up_to(from, b"\r\n")?;
            if length == 0 {
                return Ok(from);
            }
        }
    }

    /// Adds this many bytes to the body and returns where they end.
    fn append(&mut self, from: usize, length: usize) -> io::Result<usize> {
        let end = from.saturating_add(length);
        while self.read.len() < end {
            self.read_more()?;
        }
        self.body.extend_from_slice(self.read.get(from..end).unwrap_or_default());
        Ok(end)
    }

    /// Where the first such mark after `from` ends.
    fn up_to(&mut self, from: usize, mark: &[u8]) -> io::Result<usize> {
        loop {
            let found = self.read.get(from..).and_then(|rest| memmem::find(rest, mark));
            match found {
                Some(at) => return Ok(from + at + mark.len()),
                None => self.read_more()?,
            }
        }
    }

    fn read_more(&mut self) -> io::Result<()> {
        let had = self.read.len();
        self.read.resize(had + PIECE, 0);
        let got = self.stream.read(self.read.get_mut(had..).unwrap_or_default());
        self.read.truncate(had + *got.as_ref().unwrap_or(&0));
        match got? {
            0 => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server closed the connection")),
            _ => Ok(()),
        }
    }
}

struct Head {
    status: u16,
    length: Length,
}

enum Length {
    Bytes(usize),
    Chunks,
}

impl Head {
    fn read(bytes: &[u8]) -> io::Result<Self> {
        let text = std::str::from_utf8(bytes).map_err(|_| wrong("a head that is no text"))?;
        let mut lines = text.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let status = status.ok_or_else(|| wrong("a first line without a status"))?;
        let mut length = matches!(status, 100..=199 | 204 | 304).then_some(Length::Bytes(0));
        for (name, value) in lines.filter_map(|line| line.split_once(':')) {
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().ok().map(Length::Bytes);
            }
            if name.eq_ignore_ascii_case("transfer-encoding") {
                length = Some(Length::Chunks);
            }
        }
        Ok(Self { status, length: length.ok_or_else(|| wrong("a head without a length"))? })
    }
}

fn chunk_length(line: &[u8]) -> io::Result<usize> {
    let text = std::str::from_utf8(line).unwrap_or_default();
    let digits = text.trim_end().split(';').next().unwrap_or_default();
    usize::from_str_radix(digits, 16).map_err(|_| wrong("a chunk without a length"))
}

fn wrong(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
