//! Documents: what strategies, plans, decisions and reports say about groups of people.
//!
//! The gender equality officer and the planner come here to read a document with what was found in it marked on the
//! spot: who is named, and what the passage does about it. Naming is not acting, so each group stands on a ladder:
//! listed, described, measure, measure with money, owner and indicator. For gender alone there is the WHO scale,
//! proposed by rules with the passages that decide each, and decided by a person; no step is urged for its own sake.
//!
//! The text comes from an accepted file and nobody changes it here. A held file has no document.

mod forms;
mod pages;
mod store;
mod views;

#[cfg(test)]
mod tests;

use access::{Door, Verb};
use web::{Doors, Room};
use words::Words;

/// Where the room is.
const HERE: &str = "/documents";

/// The doors of the room.
pub fn doors(doors: Doors) -> Doors {
    let see = Door::Office(Verb::SeeDocuments);
    let name = |words: Words| words.documents_room();
    doors
        .room(Room { code: "documents", href: HERE, verb: Verb::SeeDocuments, name })
        .get(HERE, see, pages::documents)
        .get("/documents/{id}", see, pages::document)
}
