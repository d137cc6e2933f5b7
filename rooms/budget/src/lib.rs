//! Budget: whose money it is said to be, line by line, to the cent.
//!
//! Budget officers and gender equality officers come here to see which ordinary lines nobody knows the users of, what
//! stands in activities for exactly which groups, which months have no money, and the cells in which each amount stands.
//! Years and currencies are never mixed. Groups overlap, so the money of two groups is never added; per head there is
//! only the whole municipality; money that is not in the municipal budget is a fund of its own. Nobody changes an amount
//! here: it comes from an accepted file.

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
const HERE: &str = "/budget";

/// The doors of the room.
pub fn doors(doors: Doors) -> Doors {
    let door = Door::Office(Verb::SeeBudget);
    let name = |words: Words| words.budget_room();
    doors
        .room(Room { code: "budget", href: HERE, verb: Verb::SeeBudget, name })
        .get(HERE, door, pages::budget)
        .get("/budget/{id}", door, pages::line)
}
