//! Services: the directory of what people can come for.
//!
//! Officers, providers, trainers and case workers look here for a service: who provides it, where, for whom, whether it
//! is open and has a free place; and, of one service, everything that the files say of it, with what they do not say
//! kept apart from what they deny. Nobody changes a service here: it comes from an accepted file.
//!
//! Of a confidential service neither name nor provider nor place is known to the program, and of services for survivors
//! only whether they are ready. Counts of users of 1 to 4, and those that would give them away, are hidden.

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
const HERE: &str = "/services";

/// The doors of the room.
pub fn doors(doors: Doors) -> Doors {
    let door = Door::Office(Verb::SeeServices);
    let name = |words: Words| words.services_room();
    doors
        .room(Room { code: "services", href: HERE, verb: Verb::SeeServices, name })
        .get(HERE, door, pages::services)
        .get("/services/{id}", door, pages::service)
}
