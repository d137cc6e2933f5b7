//! Who chose the focus groups, when, and why: now and before.

use std::collections::BTreeMap;

use ::store::{Tx, params};
use access::Scope;
use base::{People, PlaceCode, RowKey, Year, record::FocusId};
use intake::{FiveQuestions, Focus};
use jiff::Timestamp;
use web::Stop;

use super::{number, stop};

/// The choice that holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Now {
    /// Its signature; `None` where the rows come from the mapping file, or nobody has chosen.
    pub signed: Option<Signed>,
    /// The rows in their order with the answers to the five questions.
    pub rows: Vec<(RowKey, FiveQuestions)>,
}

/// Who signed a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Signed {
    /// The choice.
    pub id: FocusId,
    /// On whose behalf, as they wrote it.
    pub by: String,
    /// The name of the account that entered it.
    pub account: String,
    /// When.
    pub at: Timestamp,
}

/// The choice that holds, its places by their codes: the one that somebody signed here, else the one of the mapping
/// file as the last reckoning of this year understood it.
pub fn now(tx: &mut Tx<'_>, scope: &Scope, home: &PlaceCode, year: Option<Year>) -> Result<Now, Stop> {
    let Some(choice) = ledger::focus(tx, scope).map_err(stop)? else {
        return Ok(Now { signed: None, rows: of_mapping(tx, scope, year)? });
    };
    let sql = "select name from account where id = $1";
    let account = tx.one(sql, params![choice.chosen_by], |row| Ok(row.text(0)?.to_owned()))?;
    let signed = Signed {
        id: choice.id,
        by: choice.signed_as,
        account: account.unwrap_or_default(),
        at: choice.chosen_at,
    };
    let row = |Focus { people, place, answers }: Focus| {
        let place = place.map_or_else(|| home.clone(), |code| PlaceCode::new(&code));
        (RowKey { people, place }, answers)
    };
    Ok(Now { signed: Some(signed), rows: choice.groups.into_iter().map(row).collect() })
}

fn of_mapping(
    tx: &mut Tx<'_>,
    scope: &Scope,
    year: Option<Year>,
) -> Result<Vec<(RowKey, FiveQuestions)>, Stop> {
    let sql = "select place, people, why from chain_row where office = $1 and year = $2 and focus = 1 order by position";
    Ok(tx.rows(sql, params![scope.office(), number(year)], |row| {
        let why = row.maybe_text(2)?.map(str::to_owned);
        let people = People::from_code(row.text(1)?).ok_or(::store::Error::Column(1))?;
        let key = RowKey { people, place: PlaceCode::new(row.text(0)?) };
        Ok((key, FiveQuestions { why, ..FiveQuestions::default() }))
    })?)
}

/// A choice that another one replaced.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// On whose behalf it was signed.
    pub signed_as: String,
    /// From when it held.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// Its rows with the reason of each; no place is the municipality as a whole.
    pub rows: Vec<(People, Option<PlaceCode>, Option<String>)>,
}

/// Choices that were replaced, the latest first.
pub fn earlier(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Earlier>, Stop> {
    let sql = "select c.id, c.signed_as, c.chosen_at, c.replaced_at, g.people, g.place, g.why
               from focus_choice c
               join focus_group g on g.office = c.office and g.choice = c.id
               where c.office = $1 and c.replaced_at is not null
               order by c.replaced_at desc, c.id, g.position";
    let mut all: Vec<Earlier> = Vec::new();
    let mut places: BTreeMap<FocusId, usize> = BTreeMap::new();
    tx.each(sql, params![scope.office()], |row| {
        let at = *places.entry(row.id(0)?).or_insert(all.len());
        if at == all.len() {
            let (signed_as, from, to) = (row.text(1)?.to_owned(), row.time(2)?, row.time(3)?);
            all.push(Earlier { signed_as, from, to, rows: Vec::new() });
        }
        let people = People::from_code(row.text(4)?).ok_or(::store::Error::Column(4))?;
        let (place, why) = (row.maybe_text(5)?.map(PlaceCode::new), row.maybe_text(6)?.map(str::to_owned));
        if let Some(choice) = all.get_mut(at) {
            choice.rows.push((people, place, why));
        }
        Ok(())
    })?;
    Ok(all)
}
