//! Training: the sessions in which staff learned, as far as files tell.
//!
//! Trainers, officers, providers and the coordinator look here for what was taught when, where, by which kinds of
//! facilitators, and how many women and men took part. In this room there are counts of persons and never a name. Nobody
//! changes a session here: it comes from an accepted file. Counts of 1 to 4, and those that would give them away, are
//! hidden.

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
const HERE: &str = "/training";

/// The doors of the room.
pub fn doors(doors: Doors) -> Doors {
    let door = Door::Office(Verb::SeeSessions);
    let name = |words: Words| words.training_room();
    doors
        .room(Room { code: "training", href: HERE, verb: Verb::SeeSessions, name })
        .get(HERE, door, pages::sessions)
        .get("/training/{id}", door, pages::session)
}
