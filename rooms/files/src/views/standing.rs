//! Where a version stands, in words.

use web::components::{Tag, Tone};
use words::Words;

use crate::store::{Standing, Version};

/// Where a version stands, as a word with a tone.
pub fn tag(words: Words, version: &Version) -> Tag {
    let (text, tone) = match version.standing() {
        Standing::Held => (words.files_standing_held(), Tone::Stop),
        Standing::Waiting => (words.files_standing_waiting(), Tone::Look),
        Standing::NotRead => (words.files_standing_not_read(), Tone::Stop),
        Standing::BeingRead => (words.files_standing_being_read(), Tone::Plain),
        Standing::Accepted => (words.files_standing_accepted(), Tone::Good),
        Standing::Replaced => (words.files_standing_replaced(), Tone::Faint),
        Standing::TakenBack => (words.files_standing_taken_back(), Tone::Faint),
        Standing::Refused => (words.files_standing_refused(), Tone::Faint),
    };
    Tag::new(text).tone(tone)
}

/// What became of a reading, as a decision that somebody took.
pub fn decided(words: Words, state: ledger::State) -> String {
    use ledger::State;
    match state {
        State::Waiting | State::Overtaken => words.files_decided_released(),
        State::Held => words.files_decided_held(),
        State::Accepted => words.files_decided_accepted(),
        State::Replaced => words.files_decided_replaced(),
        State::TakenBack => words.files_decided_taken_back(),
        State::Refused => words.files_decided_refused(),
    }
}
