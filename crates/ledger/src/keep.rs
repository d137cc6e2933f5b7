//! What a reckoning gave as rows of tables: made before the transaction that writes them.

mod budget;
mod delivery;
mod documents;
mod figures;
mod findings;
mod gaps;
mod ground;
mod people;
mod plans;
mod population;

use base::{
    At, FileId,
    record::{Id, Kind, OfficeId, VersionId},
};
use reckon::{Reckoned, Reckoning};
use store::{Result, Tx};

use crate::{fields::Fields, ids};

/// The rows of all tables that a reckoning writes, parents before children.
pub(crate) struct Book<'a> {
    office: OfficeId,
    /// The version of each file of the run, by its number.
    versions: &'a [VersionId],
    tables: Vec<(&'static str, Vec<Fields>)>,
}

impl<'a> Book<'a> {
    /// Everything that the reckoning says, for each of its years; the first one is shown first.
    pub fn of(
        (office, versions): (OfficeId, &'a [VersionId]),
        reckoning: &Reckoning<'_>,
        years: &mut [Reckoned<'_>],
    ) -> Self {
        let mut book = Self { office, versions, tables: Vec::new() };
        let intake = reckoning.intake();
        ground::keep(&mut book, reckoning);
        population::keep(&mut book, &intake.population);
        documents::keep(&mut book, &intake.documents, reckoning.documents());
        plans::keep(&mut book, intake);
        delivery::keep(&mut book, intake);
        if let Some(first) = years.first() {
            budget::keep(&mut book, intake, first);
            findings::keep(&mut book, intake, first);
            gaps::keep(&mut book, first, reckoning.home());
        }
        figures::keep(&mut book, years);
        book
    }

    fn add(&mut self, table: &'static str, rows: impl IntoIterator<Item = Fields>) {
        self.tables.push((table, rows.into_iter().collect()));
    }

    fn version(&self, file: FileId) -> Option<VersionId> {
        self.versions.get(usize::try_from(file.0).ok()?).copied()
    }

    /// The id of the thing of one kind that stands at this spot; `nth` tells apart what stands at the same one.
    fn id<K: Kind>(&self, at: At, nth: usize) -> Id<K> {
        let version = self.version(at.file).map(|version| version.to_string()).unwrap_or_default();
        ids::made_of(&[&version, &format!("{:?}", at.spot), &nth.to_string()])
    }

    /// Writes all rows.
    pub fn write(&self, tx: &mut Tx<'_>) -> Result<()> {
        for (table, rows) in &self.tables {
            if let Some(first) = rows.first() {
                tx.insert_many(table, first.names, rows.iter().map(|row| &row.values))?;
            }
        }
        Ok(())
    }

    /// How many rows a table has.
    pub fn count(&self, table: &str) -> usize {
        self.tables.iter().filter(|(name, _)| *name == table).map(|(_, rows)| rows.len()).sum()
    }
}
