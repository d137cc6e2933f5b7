//! Population: who lives here, as far as the files tell.
//!
//! The gender equality officer, the planner and the budget officer come here to see which tables the office has, how
//! many people they count where, whom counts are known to miss, and who is deliberately not counted. Nobody changes a
//! count here: it comes from an accepted file. Small counts, and those that would give them away, are hidden over all
//! tables together before a page sees them.
//!
//! *Data gaps* are the figures that should exist and do not: what is missing, whom to ask for it, who closes the gap
//! until when. The officer says who; the budget officer, the coordinator and the auditor look.

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
const HERE: &str = "/population";
/// Where the data gaps are.
const GAPS: &str = "/population/gaps";

/// The doors of the room.
pub fn doors(doors: Doors) -> Doors {
    let (counts, gaps) = (Door::Office(Verb::SeePopulation), Door::Office(Verb::SeeGaps));
    let name = |words: Words| words.population_room();
    doors
        .room(Room { code: "population", href: HERE, verb: Verb::SeePopulation, name })
        .get(HERE, counts, pages::population)
        .get("/population/tables/{id}", counts, pages::table)
        .get(GAPS, gaps, pages::gaps)
        .get("/population/gaps/{id}", gaps, pages::gap)
        .post("/population/gaps/{id}", Door::Office(Verb::AssignGaps), pages::assign)
}
