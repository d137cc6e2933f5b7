//! Files that come into an office of the town as its officer brings them.

use std::path::Path;

use access::{Actor, Facts, Role, Roles, Verb};
use base::{
    Date,
    record::{OfficeId, Reading},
};
use readers::text::InProcessPdf;

use crate::{Persona, Town, town::noon};

/// The day on which the town looks: that of its noon.
const TODAY: Date = Date::constant(2026, 9, 1);

impl Town {
    /// Brings the files of a folder of `demo/` (`orvelia`, `tresna`) into the first office, accepts all but those that
    /// are held, and reckons.
    pub fn bring_demo(&self, folder: &str) {
        let files = demo_files(folder);
        let files: Vec<(&str, &[u8])> =
            files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        self.bring(self.here, &files);
    }

    /// Brings these files into an office of the town, accepts all but those that are held, and reckons.
    pub fn bring(&self, office: OfficeId, files: &[(&str, &[u8])]) {
        let persona = if office == self.here { Persona::In(Role::Officer) } else { Persona::OfAnotherOffice };
        let actor = Actor::new(self.account(persona), office, Roles::of([Role::Officer]));
        for (name, bytes) in files {
            self.bring_one(&actor, name, bytes);
        }
        let when = (TODAY, noon());
        ledger::reckon_office(self.db(), office, when, &InProcessPdf, &|_| Ok(true)).expect("a reckoning");
    }

    fn bring_one(&self, actor: &Actor, name: &str, bytes: &[u8]) {
        let (db, office, by) = (self.db(), actor.office(), (actor.account(), noon()));
        let received =
            db.write(|tx| ledger::receive(tx, office, name, bytes, by)).expect("a file is received");
        let reading = ledger::read(db, office, received.version, (TODAY, noon()), &InProcessPdf);
        let reading = reading.expect("a file is read");
        let accepted = db.write(|tx| {
            let facts: Option<Facts<Reading>> = ledger::facts_of_reading(tx, reading)?;
            let facts = facts.expect("a reading that was just made");
            match access::may_change(actor, Verb::AcceptFiles, &facts) {
                Ok(permit) => ledger::accept(tx, &permit, noon()),
                // A held file stays held: a person decides.
                Err(_) => Ok(()),
            }
        });
        accepted.expect("a file that is not held is accepted");
    }
}

/// The files of a folder of `demo/`, by name.
pub fn demo_files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(folder);
    let entries = std::fs::read_dir(folder).expect("a folder of demo/");
    let mut files: Vec<(String, Vec<u8>)> = entries
        .map(|entry| {
            let path = entry.expect("a file of demo/").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read(&path).expect("a file of demo/"))
        })
        .collect();
    // What the office said about its files comes first: the others are read under it.
    files.sort_by_key(|(name, _)| (name != "isonomia.toml", name.clone()));
    files
}
