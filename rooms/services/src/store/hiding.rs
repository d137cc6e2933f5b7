//! Hides what must not be seen of users: people who are not counted here, small counts, and what would give them away.
//!
//! All counts of the page go through one pass. Contacts do so too: where there were four, there were at most four
//! persons.

use base::{CountryPack, PlaceCode, Reading, Target, country::Knowledge, record::OfficeId};
use disclosure::{
    Cell, Sum,
    counts::{Counted, sums},
    hide_small,
};
use store::{Result, Tx, params};

use super::{Service, Users};

type Column = fn(&mut Users) -> &mut Reading;

/// What is counted of users.
const COLUMNS: [Column; 3] =
    [|users| &mut users.persons, |users| &mut users.contacts, |users| &mut users.turned_away];

pub(super) fn hide(tx: &mut Tx<'_>, office: OfficeId, service: &mut Service) -> Result<()> {
    if service.users.is_empty() && service.need.value().is_none() {
        return Ok(());
    }
    protect(&pack(tx, office)?, service);
    hide_counts(service);
    Ok(())
}

/// The country whose rules the last reckoning used.
fn pack(tx: &mut Tx<'_>, office: OfficeId) -> Result<CountryPack> {
    let sql = "select country from reckoning where office = $1";
    let country = tx.one(sql, params![office], |row| Ok(row.text(0)?.to_owned()))?;
    Ok(country.and_then(|code| CountryPack::shipped(&code)).unwrap_or_else(CountryPack::everywhere))
}

/// Takes away the counts of people who are not counted here, whatever a file holds.
fn protect(pack: &CountryPack, service: &mut Service) {
    let is_protected = |group: &base::Group| pack.knowledge_of(group) == Knowledge::Protected;
    let named = match &service.target {
        Target::Named(set) => set.iter().flat_map(base::People::groups).any(is_protected),
        Target::Universal | Target::NotStated => false,
    };
    if named {
        service.need = Reading::Protected;
    }
    for users in &mut service.users {
        let rule = users.categories.iter().map(|category| pack.knowledge_of_category(category)).max();
        if named || rule == Some(Knowledge::Protected) {
            for column in COLUMNS {
                *column(users) = Reading::Protected;
            }
        }
    }
}

fn hide_counts(service: &mut Service) {
    let (mut cells, mut all) = (vec![Cell::new(service.need)], Vec::new());
    for column in COLUMNS {
        let readings: Vec<Reading> = service.users.iter_mut().map(|users| *column(users)).collect();
        all.extend(sums_of(&service.users, &readings, cells.len()));
        cells.extend(readings.into_iter().map(Cell::new));
    }
    hide_small(&mut cells, &all);
    let mut hidden = cells.into_iter().map(|cell| cell.count);
    service.need = hidden.next().unwrap_or(Reading::Suppressed);
    for column in COLUMNS {
        for users in &mut service.users {
            *column(users) = hidden.next().unwrap_or(Reading::Suppressed);
        }
    }
}

/// The sums that hold among the counts of one column, whose first cell has this number.
fn sums_of(users: &[Users], readings: &[Reading], first: usize) -> Vec<Sum> {
    let here = PlaceCode::new("here");
    let counted: Vec<Counted<'_>> = users
        .iter()
        .zip(readings)
        .map(|(users, count)| Counted {
            table: 0,
            year: None,
            place: &here,
            categories: &users.categories,
            count: *count,
        })
        .collect();
    let moved = |sum: Sum| Sum {
        total: first + sum.total,
        parts: sum.parts.into_iter().map(|part| first + part).collect(),
    };
    sums(&counted, &|_| None).into_iter().map(moved).collect()
}
