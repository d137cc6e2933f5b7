//! Services and their users.

use base::{At, Categories, Code, Finding, Money, PlaceLevel, Reading, fold, place::Found};
use delivery::input::{List, ProviderKind, Service, Users};
use readers::shape::is_total;

use super::{Assembler, Desk, Drawer, Outcome};
use crate::{
    Column, Field,
    gazetteer::Gazetteer,
    notes::Notes,
    phrase::words_of,
    row::{Row, Table, noted},
    values::{self, VALUES},
};

/// The services of one table.
#[derive(Default)]
pub(super) struct Services(Vec<Service>);

impl Services {
    fn read(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
        let name = row.needed(Field::Service)?;
        let confidential = is_confidential(row, &name, desk.notes);
        if confidential && gives_away(row, desk.gazetteer) {
            desk.notes.add(Finding::new(Code::ShelterWithPlace).at(row.at()));
        }
        let place = if confidential { None } else { super::place(row, desk) };
        let notes = &mut *desk.notes;
        self.0.push(Service {
            at: row.at(),
            name,
            provider: row.owned(Field::Provider),
            provider_kind: provider_kind(row, notes),
            confidential,
            place,
            target: row.target(notes),
            open: row.flag(Field::Open, notes),
            capacity: row.whole(Field::Capacity, notes),
            free: row.whole(Field::Free, notes),
            languages: row.text(Field::Languages).map(|text| values::items(&text)),
            fee: fee(row, notes),
            papers: row.text(Field::Papers).map(|text| papers(&text)),
            accessible: row.flag(Field::Accessible, notes),
            distance_km: row.measure(Field::Distance, notes),
            staff: row.whole(Field::Staff, notes),
            training_hours: row.measure(Field::TrainingHours, notes),
            year: noted(row.year(), notes),
            need: row.whole(Field::Need, notes),
            users: users(row, notes),
            refusal_reasons: row.owned(Field::RefusalReasons),
        });
        Ok(())
    }
}

fn provider_kind(row: &Row<'_>, notes: &mut Notes) -> Option<ProviderKind> {
    let text = row.text(Field::ProviderKind).filter(|text| values::missing(text).is_none())?;
    let kind = VALUES.provider.longest_in(&words_of(&fold::name(&text))).map(|(_, kind)| *kind);
    if kind.is_none() {
        notes.add(row.unknown(Field::ProviderKind, &text));
    }
    kind
}

/// A shelter or safe house by its name, its kind or a remark, unless it shelters animals.
fn is_confidential(row: &Row<'_>, name: &str, notes: &mut Notes) -> bool {
    if row.flag(Field::Confidential, notes) == Some(true) {
        return true;
    }
    let rest =
        [Field::ProviderKind, Field::Provider, Field::Note].into_iter().filter_map(|field| row.owned(field));
    let folded = fold::name(&std::iter::once(name.to_owned()).chain(rest).collect::<Vec<_>>().join(" "));
    VALUES.confidential.any_in(&folded) && !VALUES.not_confidential.any_in(&folded)
}

/// Whether a row says more of where a shelter is than its municipality. What it says is dropped and never quoted.
fn gives_away(row: &Row<'_>, gazetteer: &Gazetteer) -> bool {
    let says = |field: Field| row.text(field).filter(|text| values::missing(text).is_none());
    let is_wider = |name: &str, field: Field| match gazetteer.look(name, field) {
        Found::One(code) => {
            gazetteer.places.get(&code).is_some_and(|place| place.level != PlaceLevel::Settlement)
        }
        _ => is_total(name),
    };
    says(Field::Address).is_some()
        || [Field::Settlement, Field::Place]
            .into_iter()
            .any(|field| says(field).is_some_and(|name| !is_wider(&name, field)))
}

fn fee(row: &Row<'_>, notes: &mut Notes) -> Option<Money> {
    let text = row.text(Field::Fee)?;
    let folded = fold::name(&text);
    if VALUES.free_of_charge.exact(&folded).is_some() || values::flag(&text) == Some(false) {
        return Some(Money::new(0, row.table.currency));
    }
    row.amount(Field::Fee, notes)
}

fn papers(text: &str) -> Vec<String> {
    if VALUES.nothing.exact(&fold::name(text)).is_some() { Vec::new() } else { values::items(text) }
}

/// The users of a row: one entry for each set of categories that its columns name.
pub(super) fn users(row: &Row<'_>, notes: &mut Notes) -> Vec<Users> {
    let mut all: Vec<Users> = Vec::new();
    for field in [Field::Persons, Field::Contacts, Field::TurnedAway] {
        for column in row.table.all(field) {
            let Some(reading) = reading(row, column, notes) else { continue };
            let categories = values::together(column.categories.iter().cloned());
            let users = entry(&mut all, categories, row.at_column(column));
            match field {
                Field::Persons => users.persons = reading,
                Field::Contacts => users.contacts = reading,
                _ => users.turned_away = reading,
            }
        }
    }
    all
}

fn reading(row: &Row<'_>, column: &Column, notes: &mut Notes) -> Option<Reading> {
    noted(row.count(column), notes)
}

fn entry(all: &mut Vec<Users>, categories: Categories, at: At) -> &mut Users {
    let found = all.iter().position(|users| users.categories == categories);
    let index = found.unwrap_or_else(|| {
        let nothing = Reading::NotCollected;
        all.push(Users { at, categories, persons: nothing, contacts: nothing, turned_away: nothing });
        all.len() - 1
    });
    #[expect(clippy::indexing_slicing, reason = "found or just pushed")]
    &mut all[index]
}

impl Assembler for Services {
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome {
        super::totals(row, row.cells, desk.notes).unwrap_or_else(|| super::outcome(self.read(row, desk)))
    }

    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer, _notes: &mut Notes) {
        drawer.services.push(List { at: table.at(), title: table.title.clone(), rows: self.0 });
    }
}
