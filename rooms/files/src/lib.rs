//! Files: what people bring, what was recognised in it, and the decision that lets it count.
//!
//! The gender equality officer and the budget officer come here with what the municipality has: tables, plans, budgets,
//! strategies. Each file is read as far as it can be read; the page says what it was taken for and why, what could not
//! be used and what to do. Nothing counts before a person accepts it, and everything that counts can be taken back.
//!
//! A file that seems to hold personal data is held: the page tells which kinds in which columns and how many, never a
//! value, and the officer decides. Whoever corrects what was recognised is remembered, so that the next version of the
//! file is read rightly by itself. The auditor looks at all of this and opens no file.
//!
//! `forms` turns what was typed into types, `store` asks the database, `pages` stands between, `views` holds the
//! templates. Reading and reckoning are jobs; they are done by the ledger, which this room asks for them.

mod forms;
mod pages;
mod store;
mod views;
mod window;

#[cfg(test)]
mod tests;

use access::{Door, Verb};
use web::{Doors, Room};

/// Where the room is.
const HERE: &str = "/files";
/// Where the mapping of the office is.
const MAPPING: &str = "/files/mapping";

/// The doors of the room.
#[must_use]
pub fn doors(doors: Doors) -> Doors {
    let [see, open, bring, accept, held, back] = [
        Verb::SeeFiles,
        Verb::OpenFile,
        Verb::BringFiles,
        Verb::AcceptFiles,
        Verb::DecideHeld,
        Verb::TakeBackFiles,
    ]
    .map(Door::Office);
    doors
        .room(Room { code: "files", href: HERE, verb: Verb::SeeFiles, name: |words| words.files_room() })
        .get(HERE, see, pages::list)
        .post(HERE, bring, pages::bring)
        .post("/files/accept", accept, pages::accept_all)
        .get(MAPPING, see, pages::remembered)
        .get("/files/mapping/{version}", see, pages::remembered_text)
        .get("/files/{file}", see, pages::file)
        .get("/files/{file}/rows", open, pages::rows)
        .get("/files/{file}/versions/{version}", open, pages::download)
        // Whoever says what the columns hold sees their headings and some cells: the door is that of who may open the
        // file, and the right to map is asked for inside.
        .get("/files/{file}/mapping", open, pages::mapping)
        .post("/files/{file}/mapping", open, pages::map)
        .post("/files/{file}/again", bring, pages::again)
        .post("/files/{file}/accept", accept, pages::accept)
        // A file that waits is refused by whoever may accept it, a held one by whoever decides about held files.
        .post("/files/{file}/refuse", accept, pages::refuse)
        .post("/files/{file}/hold", held, pages::hold)
        .post("/files/{file}/release", held, pages::release)
        .post("/files/{file}/take-back", back, pages::take_back)
}
