//! The pages: each a function of one struct that was filled before.

mod column;
pub mod list;
pub mod mapping;
pub mod one;
pub mod remembered;
pub mod rows;
mod standing;

use base::{Code, record::FileId};
use intake::Kind;
use jiff::Timestamp;
use web::{Frame, clock::Clock, components::Breadcrumbs};
use words::Words;

use crate::HERE;

/// The way back to the files.
fn under_files(words: Words) -> Breadcrumbs {
    Breadcrumbs::new(words).link(words.files_room(), HERE)
}

/// The way back to one file.
fn under_file(words: Words, file: FileId, name: &str) -> Breadcrumbs {
    under_files(words).link(name, address(file))
}

fn address(file: FileId) -> String {
    format!("{HERE}/{file}")
}

/// A point in time as the clocks show it.
fn at(words: Words, clock: Clock, at: Timestamp) -> String {
    let local = clock.local(at);
    words.office_at(words.date(local.date()), format!("{:02}:{:02}", local.hour(), local.minute()))
}

/// How large something is, in the unit that gives a number people can read.
fn size(words: Words, bytes: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a size to be read")]
    let kilobytes = bytes as f64 / 1_024.0;
    let megabytes = kilobytes / 1_024.0;
    if megabytes < 1.0 {
        words.files_kilobytes(words.number(kilobytes.max(0.1), u8::from(kilobytes < 10.0)))
    } else {
        let whole = megabytes >= 10.0 || megabytes.fract() < 0.05;
        words.files_megabytes(words.number(megabytes, u8::from(!whole)))
    }
}

/// What a file or a sheet was taken for.
fn kind(words: Words, kind: Kind) -> String {
    words.capitalised(&words.kind_of_file(kind.code()))
}

/// Why something was taken for what it is; nothing where the reason is one of another version of the program.
fn reason(words: Words, (code, arguments): &(String, String)) -> String {
    match ledger::finding_of(code, arguments) {
        Some(finding) if finding.code == Code::RecognisedByMapping => words.files_said_by_person(),
        Some(finding) => words.finding(&finding).message,
        None => String::new(),
    }
}

/// Rows read, used and not used, in words; of a held file none is used, and that is no fault of its rows.
fn rows_of(words: Words, held: bool, [read, used, rejected]: [i64; 3]) -> String {
    match (read, rejected) {
        (0, _) => words.files_rows_none(),
        _ if held => words.whole(read),
        (_, 0) => words.files_rows_all_used(words.whole(used)),
        _ => words.files_rows_some_used(words.whole(read), words.whole(rejected), words.whole(used)),
    }
}

/// The name of a sheet, else its number from 1.
fn sheet_name(words: Words, index: u16, name: &str) -> String {
    if name.is_empty() { words.files_sheet(u32::from(index) + 1) } else { name.to_owned() }
}

/// The address of a row of a file, for whoever may open it.
fn row_address(frame: &Frame, file: &crate::store::File, query: &str) -> Option<String> {
    let may = frame.can(access::Verb::OpenFile) && !file.is_held();
    may.then(|| format!("{}/rows?{query}", address(file.id)))
}
