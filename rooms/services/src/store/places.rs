//! The names of places: of all that have services where they are few, else of those on the page.

use std::collections::BTreeMap;

use access::Scope;
use base::{PlaceCode, record::OfficeId};
use store::{Result, Row, Statement, Tx, Value, params};

/// Up to how many places a list that unfolds is easy to choose from.
const TO_CHOOSE: i64 = 40;

/// Places with their names by language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named(BTreeMap<PlaceCode, Vec<(String, String)>>);

impl Named {
    /// The name of a place in a language, else its first name, else its code.
    pub fn name<'a>(&'a self, place: &'a PlaceCode, language: &str) -> &'a str {
        let names = self.0.get(place).map(Vec::as_slice).unwrap_or_default();
        let own = names.iter().find(|(tag, _)| tag == language).or_else(|| names.first());
        own.map_or(place.as_str(), |(_, name)| name)
    }

    /// The places.
    pub fn iter(&self) -> impl Iterator<Item = &PlaceCode> {
        self.0.keys()
    }

    fn add(&mut self, row: &Row<'_>) -> Result<()> {
        let names = self.0.entry(PlaceCode::new(row.text(0)?)).or_default();
        let name = row.maybe_text(1)?.zip(row.maybe_text(2)?);
        names.extend(name.map(|(language, name)| (language.to_owned(), name.to_owned())));
        Ok(())
    }
}

/// The places that have services, to choose from; `None` where the office has too many.
pub fn places_to_choose(tx: &mut Tx<'_>, scope: &Scope) -> Result<Option<Named>> {
    let sql = "select code from place where office = $1 order by code limit 1 offset $2";
    if tx.one(sql, params![scope.office(), TO_CHOOSE], |_| Ok(()))?.is_some() {
        return Ok(None);
    }
    let sql = "select p.code, n.language, n.name
               from place p left join place_name n on n.office = p.office and n.place = p.code
               where p.office = $1
                   and exists (select 1 from service s where s.office = p.office and s.place = p.code)
               order by p.code, n.position";
    gathered(tx, sql, params![scope.office()]).map(Some)
}

/// The names of these places, in one question of one text however many they are: at most a page and a filter name.
pub fn named<'a>(
    tx: &mut Tx<'_>,
    scope: &Scope,
    places: impl Iterator<Item = &'a PlaceCode>,
) -> Result<Named> {
    let mut codes: Vec<&PlaceCode> = places.collect();
    codes.sort_unstable();
    codes.dedup();
    let Some(last) = codes.last().copied() else { return Ok(Named::default()) };
    // A few sizes of the list keep the number of prepared statements small; the last place fills it up.
    let size = codes.len().next_power_of_two();
    codes.resize(size, last);
    let named = Statement::new("select place, language, name from place_name where office = ")
        .value(scope.office())
        .part(" and place in ")
        .list(codes.iter().map(|code| code.as_str()))
        .part(" order by place, position");
    gathered(tx, named.sql(), named.params())
}

fn gathered(tx: &mut Tx<'_>, sql: &str, params: &[Value]) -> Result<Named> {
    let mut named = Named::default();
    tx.each(sql, params, |row| named.add(row))?;
    Ok(named)
}

/// The names of one place.
pub(super) fn of_one(tx: &mut Tx<'_>, office: OfficeId, place: &PlaceCode) -> Result<Named> {
    let sql =
        "select place, language, name from place_name where office = $1 and place = $2 order by position";
    gathered(tx, sql, params![office, place.as_str()])
}
