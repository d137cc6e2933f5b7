//! Which of the files that came are taken.

use web::upload::{NotKept, Uploaded};

/// How long the name of a file may be, in characters.
const NAME: usize = 200;

/// A file that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTaken {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is nothing in it.
    Empty,
    /// It is larger than what is taken.
    TooLarge,
    /// Too many came at once.
    TooMany,
    /// Its name is too long to be kept.
    LongName,
}

/// Why this file is not taken; `None` where it is.
pub fn not_taken(file: &Uploaded) -> Option<NotTaken> {
    let why = match file.not_kept {
        Some(NotKept::TooLarge) => Why::TooLarge,
        Some(NotKept::TooMany) => Why::TooMany,
        None if file.length == 0 => Why::Empty,
        None if file.name.chars().count() > NAME => Why::LongName,
        None => return None,
    };
    Some(NotTaken { name: file.name.clone(), why })
}
