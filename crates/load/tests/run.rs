//! Runs against a server of a few lines, right and wrong answers alike.

#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise")]

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    thread,
    time::Duration,
};

use load::{Plan, run};

/// Answers every request on every connection with these bytes.
fn server(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            thread::spawn(move || serve(stream, answer));
        }
    });
    address
}

fn serve(stream: TcpStream, answer: &str) {
    let mut writer = stream.try_clone().unwrap();
    for line in BufReader::new(stream).lines().map_while(Result::ok) {
        if line.is_empty() && writer.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

fn plan(answer: &'static str) -> Plan {
    Plan {
        marker: "whole".to_owned(),
        connections: 3,
        warm_up: Duration::from_millis(20),
        measured: Duration::from_millis(100),
        ..Plan::new(server(answer), vec!["/".to_owned(), "/other".to_owned()])
    }
}

#[test]
fn answers_of_a_known_length_and_answers_in_chunks_are_read_to_their_end() {
    for answer in [
        "HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\nthe whole page",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n6\r\nthe wh\r\n8;x=1\r\nole page\r\n0\r\n\r\n",
    ] {
        let report = run(&plan(answer)).unwrap();
        assert!(report.requests > 10, "{report}");
        assert_eq!((report.wrong, report.complaint.as_deref()), (0, None));
        assert!(0 < report.p50 && report.p50 <= report.p99 && report.p99 <= report.longest, "{report}");
    }
}

#[test]
fn an_answer_with_another_status_is_wrong() {
    let report = run(&plan("HTTP/1.1 303 See Other\r\ncontent-length: 5\r\n\r\nwhole")).unwrap();
    assert_eq!((report.requests, report.complaint.as_deref()), (0, Some("status 303, expected 200")));
}

#[test]
fn an_answer_without_the_text_is_wrong() {
    let report = run(&plan("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nhalf a p")).unwrap();
    assert!(report.requests == 0 && report.wrong > 0);
    assert_eq!(report.complaint.as_deref(), Some("8 bytes without the text \"whole\""));
}

#[test]
fn an_answer_that_is_no_http_is_wrong_and_does_not_stop_the_run() {
    let report = run(&plan("nonsense\r\n\r\n")).unwrap();
    assert!(report.wrong > 1, "{report}");
}

#[test]
fn a_server_that_is_not_there_is_an_error() {
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    assert!(run(&Plan::new(gone, vec!["/".to_owned()])).is_err());
}
