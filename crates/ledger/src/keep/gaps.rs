//! Figures that should exist and do not.

use std::collections::BTreeSet;

use base::{
    FigureName, Link, PlaceCode, Reading, RowKey, State, Year,
    record::{Gap, GapId},
};
use reckon::Reckoned;

use super::Book;
use crate::{
    fields::{Fields, fields},
    ids,
};

/// The gaps of the focus rows and of the standard groups of the municipality, and the counted groups that no table
/// splits by sex.
pub(super) fn keep(book: &mut Book<'_>, reckoned: &Reckoned<'_>, home: &PlaceCode) {
    let chosen = reckoned.outcome.chain.rows.iter().filter(|row| row.focus).map(|row| &row.key);
    let mut gaps = Gaps {
        office: book.office.to_string(),
        year: reckoned.outcome.year.map_or(0, Year::number),
        focus: chosen.collect(),
        seen: BTreeSet::new(),
        rows: Vec::new(),
    };
    for row in &reckoned.outcome.chain.rows {
        let is_standard = row.key.place == *home && !row.key.people.is_intersection();
        let figures = row.links.iter().flat_map(|link| link.figures.iter().map(|figure| (link.link, figure)));
        for (link, figure) in figures.filter(|(_, figure)| is_missing(figure.reading)) {
            if is_standard || row.focus {
                gaps.add(&row.key, (link, figure.name), figure.reading.state());
            }
        }
    }
    for gap in reckoned.engines.population.gaps() {
        gaps.add(&gap.row, (Link::Known, FigureName::Population), gap.state);
    }
    let rows = gaps.rows;
    book.add("data_gap", rows);
}

const fn is_missing(reading: Reading) -> bool {
    matches!(reading, Reading::Unknown | Reading::NotCollected | Reading::Refused)
}

struct Gaps<'a> {
    office: String,
    year: i16,
    focus: BTreeSet<&'a RowKey>,
    seen: BTreeSet<GapId>,
    rows: Vec<Fields>,
}

impl Gaps<'_> {
    /// Adds a gap, once. Its id holds no year: who closes it goes on closing it.
    fn add(&mut self, row: &RowKey, (link, name): (Link, FigureName), state: State) {
        let (people, place) = (row.people.code(), row.place.as_str());
        let id = ids::made_of::<Gap>(&[&self.office, place, &people, link.code(), name.code()]);
        if !self.seen.insert(id) {
            return;
        }
        self.rows.push(fields! {
            office: &self.office, id: id, year: self.year, position: self.rows.len(), people: people, place: place,
            link: link.code(), name: name.code(), state: state.code(), focus: self.focus.contains(row),
        });
    }
}
