//! The pages of the room, each a function of one view struct.

mod list;
mod service;
mod users;

pub use list::{Services, services};
pub use service::{OneService, service};

use words::Words;

use crate::store::Kind;

/// What a kind of provider is called.
fn kind(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Formal => words.services_kind_formal(),
        Kind::NonFormal => words.services_kind_non_formal(),
    }
}
