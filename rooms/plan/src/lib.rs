//! Plan: objectives and their activities.
//!
//! Officers and planners come here to see what is to be done for whom: who is responsible, from when until when, at
//! which cost, which budget lines an activity names and whether a budget has them, which ordinary service it adapts, and
//! by which indicators one will know. Activities without a responsible, without dates or without money are a filter away.
//! Nobody changes the plan here: it comes from an accepted file.

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
const HERE: &str = "/plan";

/// The doors of the room.
pub fn doors(doors: Doors) -> Doors {
    let door = Door::Office(Verb::SeePlan);
    let name = |words: Words| words.plan_room();
    doors.room(Room { code: "plan", href: HERE, verb: Verb::SeePlan, name }).get(HERE, door, pages::plan).get(
        "/plan/{id}",
        door,
        pages::activity,
    )
}
