//! The chain: the home page of the office.
//!
//! Here people see, group by group, where public service knows, addresses, plans for, pays for, is ready for, reaches
//! and accounts for people, and where it loses them. The gender equality officer starts the day here; budget officers,
//! trainers, coordinators and auditors come to look. A ring opens its evidence, down to the cell or the passage as
//! far as the role goes, and the next step leads to the room where it is done.
//!
//! The one thing that is decided here is which five to eight groups the municipality works on: signed, dated, with the
//! answers to five questions. Nothing is counted or added up over groups.
//!
//! `forms` turns addresses and what was typed into types, `store` asks the database, `pages` stands between, `views`
//! holds the templates.

mod forms;
mod pages;
mod store;
mod views;

#[cfg(test)]
mod tests;

use access::{Door, Verb};
use web::{Doors, Room};

/// Hangs the doors of this room.
#[must_use]
pub fn doors(doors: Doors) -> Doors {
    let doors = doors.room(Room {
        code: "chain",
        href: "/chain",
        verb: Verb::SeeChain,
        name: |words| words.chain_room(),
    });
    doors
        .get("/", Door::SignedIn, pages::first)
        .get("/chain", Door::Office(Verb::SeeChain), pages::home::show)
        .get("/chain/{people}/{link}", Door::Office(Verb::SeeChain), pages::cell::show)
        .get("/chain/focus", Door::Office(Verb::SeeChain), pages::focus::show)
        .get("/chain/focus/choose", Door::Office(Verb::ChooseFocus), pages::choice::show)
        .post("/chain/focus", Door::Office(Verb::ChooseFocus), pages::choice::choose)
}
