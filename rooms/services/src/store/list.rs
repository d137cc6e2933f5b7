//! The directory, a page at a time: one question counts, another one gives the rows of the page.

use std::sync::Arc;

use access::Scope;
use base::{PlaceCode, Target, record::ServiceId};
use store::{Error, Result, Row, Statement, Tx};

use super::{Kind, Named};
use crate::forms::Filter;

/// How many services stand on a page.
pub const PER_PAGE: usize = 50;

/// What a page of the directory needs.
#[derive(Clone, Debug)]
pub struct Listed {
    /// How many services there are on all pages.
    pub count: usize,
    /// Those of this page.
    pub lines: Vec<Line>,
    /// The places that can be chosen; `None` where the office has too many for a list that unfolds.
    pub places: Option<Named>,
    /// The names of the places of this page, where they are not to be chosen.
    pub named: Named,
}

impl Listed {
    /// The name of a place.
    pub fn name<'a>(&'a self, place: &'a PlaceCode, language: &str) -> &'a str {
        self.places.as_ref().unwrap_or(&self.named).name(place, language)
    }
}

/// A service in the directory.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its id.
    pub id: ServiceId,
    /// Its name; empty for a confidential one.
    pub name: String,
    /// Who provides it.
    pub provider: Option<String>,
    /// What kind of provider.
    pub kind: Option<Kind>,
    /// Whether neither name nor provider nor place is known here.
    pub confidential: bool,
    /// Where it is.
    pub place: Option<PlaceCode>,
    /// Whom it is for, shared by all services of the page that are for the same.
    pub target: Arc<Target>,
    /// Whether it is open.
    pub open: Option<bool>,
    /// Places in all.
    pub capacity: Option<i64>,
    /// Free places.
    pub free: Option<i64>,
}

/// How many services the filter leaves.
pub fn count(tx: &mut Tx<'_>, scope: &Scope, filter: &Filter) -> Result<usize> {
    let asked = asked("select count(*) from service s where s.office = ", scope, filter);
    Ok(tx.one(asked.sql(), asked.params(), |row| row.number(0))?.unwrap_or_default())
}

/// A page of the services that the filter leaves, by name.
pub fn lines(tx: &mut Tx<'_>, scope: &Scope, filter: &Filter, skipped: usize) -> Result<Vec<Line>> {
    let columns = "select s.id, s.name, s.provider, s.provider_kind, s.confidential, s.place, s.target,
                       s.target_people, s.open, s.capacity, s.free
                   from service s where s.office = ";
    let asked = asked(columns, scope, filter)
        .part(" order by s.name_folded, s.id limit ")
        .value(PER_PAGE)
        .part(" offset ")
        .value(skipped);
    let mut targets = Targets::default();
    tx.rows(asked.sql(), asked.params(), |row| line(row, &mut targets))
}

/// The targets of a page by their codes, each read once.
#[derive(Default)]
struct Targets(Vec<(String, String, Arc<Target>)>);

impl Targets {
    fn get(&mut self, code: &str, people: &str) -> Option<Arc<Target>> {
        let known = self.0.iter().find(|(own, of, _)| own == code && of == people);
        if let Some((_, _, target)) = known {
            return Some(Arc::clone(target));
        }
        let target = Arc::new(Target::from_codes(code, people)?);
        self.0.push((code.to_owned(), people.to_owned(), Arc::clone(&target)));
        Some(target)
    }
}

fn line(row: &Row<'_>, targets: &mut Targets) -> Result<Line> {
    Ok(Line {
        id: row.id(0)?,
        name: row.text(1)?.to_owned(),
        provider: row.maybe_text(2)?.map(str::to_owned),
        kind: row.maybe_code(3, Kind::from_code)?,
        confidential: row.flag(4)?,
        place: row.maybe_text(5)?.map(PlaceCode::new),
        target: targets.get(row.text(6)?, row.text(7)?).ok_or(Error::Column(6))?,
        open: row.maybe_flag(8)?,
        capacity: row.maybe_int(9)?,
        free: row.maybe_int(10)?,
    })
}

/// A question about the services that a filter leaves.
fn asked(question: &'static str, scope: &Scope, filter: &Filter) -> Statement {
    let mut asked = Statement::new(question).value(scope.office());
    if let Some(place) = &filter.place {
        asked = asked.part(" and s.place = ").value(place.as_str());
    }
    if let Some(text) = &filter.text {
        // Every name that begins so stands before the same text with the greatest character behind it.
        asked = asked.part(" and s.name_folded >= ").value(text.as_str());
        asked = asked.part(" and s.name_folded < ").value(format!("{text}{}", char::MAX));
    }
    if let Some(group) = filter.group {
        asked = asked
            .part(" and s.id in (select g.service from service_group g where g.office = $1 and g.people = ")
            .value(group.code())
            .part(")");
    }
    asked
}
