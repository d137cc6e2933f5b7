//! The chain of an office, read back: only the rows that a page asks for, judged on the day of asking.

use std::collections::BTreeSet;

use ::chain::{Chain, Rules};
use access::Scope;
use base::{
    CountryPack, Date, Figure, FigureName, Link, LinkFigure, LinkFigures, People, PlaceCode, Places, Reading,
    RowKey, Year, record::OfficeId,
};
use jiff::Timestamp;
use store::{Row, Tx, params};

use crate::{Result, inputs, mapping, period, quantity};

/// What is asked of the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The year; `None` for the one that is shown first.
    pub year: Option<Year>,
    /// The place; `None` for the whole chain, every place in it.
    pub place: Option<PlaceCode>,
    /// The people; `None` for everybody.
    pub people: Option<People>,
}

/// What an office's figures are of, and from when.
#[derive(Clone, Debug)]
pub struct Overview {
    /// When they were reckoned.
    pub reckoned_at: Timestamp,
    /// The day they look at.
    pub day: Date,
    /// The code of the country pack.
    pub country: String,
    /// The municipality, else the country.
    pub home: PlaceCode,
    /// The year that is shown first; `None` where no file names one.
    pub year: Option<Year>,
    /// All years that can be asked for, the latest first.
    pub years: Vec<Year>,
    /// The places of the country and of the files, by code.
    pub places: Places,
    /// The places that have rows, the municipality first.
    pub with_rows: Vec<PlaceCode>,
}

/// What the figures of the office are of; `None` before the first reckoning.
pub fn overview(tx: &mut Tx<'_>, scope: &Scope) -> Result<Option<Overview>> {
    let office = scope.office();
    let sql = "select reckoned_at, day, country, place, year from reckoning where office = $1";
    let found = tx.one(sql, params![office], |row| {
        Ok(Overview {
            reckoned_at: row.time(0)?,
            day: row.date(1)?,
            country: row.text(2)?.to_owned(),
            home: PlaceCode::new(row.text(3)?),
            year: Year::new(row.int(4)?),
            years: Vec::new(),
            places: Places::default(),
            with_rows: Vec::new(),
        })
    })?;
    let Some(mut overview) = found else { return Ok(None) };
    overview.years = years(tx, office)?;
    overview.places = places(tx, office, &overview.country)?;
    overview.with_rows = with_rows(tx, office, &overview.home)?;
    Ok(Some(overview))
}

fn years(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Year>> {
    let sql = "select year from reckoned_year where office = $1 order by year desc";
    Ok(tx.rows(sql, params![office], |row| Ok(Year::new(row.int(0)?)))?.into_iter().flatten().collect())
}

/// The places of the country pack and those that files brought.
pub fn places(tx: &mut Tx<'_>, office: OfficeId, country: &str) -> Result<Places> {
    let mut places = Places::default();
    pack(country).places().chain(inputs::places(tx, office)?).for_each(|place| places.add(place));
    Ok(places)
}

fn with_rows(tx: &mut Tx<'_>, office: OfficeId, home: &PlaceCode) -> Result<Vec<PlaceCode>> {
    let sql = "select distinct place from chain_row where office = $1";
    let mut places = tx.rows(sql, params![office], |row| Ok(PlaceCode::new(row.text(0)?)))?;
    places.sort_by_key(|place| (place != home, place.clone()));
    Ok(places)
}

fn pack(country: &str) -> CountryPack {
    CountryPack::shipped(country).unwrap_or_else(CountryPack::everywhere)
}

/// Rows and figures of a part of the chain, ready to be judged after the connection is back.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The rows, whole: in the order of their keys.
    pub rows: Vec<RowKey>,
    /// Those that were chosen to work on.
    pub focus: Vec<RowKey>,
    /// Their figures, without evidence: see [`evidence_of`](crate::evidence_of).
    pub figures: LinkFigures,
    /// The year they speak of.
    pub year: Option<Year>,
    hidden: BTreeSet<(RowKey, FigureName)>,
    country: String,
    mapping: mapping::Remembered,
}

/// Reads the rows and figures that are asked for; `None` before the first reckoning.
pub fn figures(tx: &mut Tx<'_>, scope: &Scope, asked: &Asked) -> Result<Option<Figures>> {
    let office = scope.office();
    let head = "select country, year from reckoning where office = $1";
    let head = tx.one(head, params![office], |row| Ok((row.text(0)?.to_owned(), row.int(1)?)))?;
    let Some((country, first)) = head else { return Ok(None) };
    let year = asked.year.map_or(first, |year| i64::from(year.number()));
    let mut figures = Figures {
        rows: Vec::new(),
        focus: Vec::new(),
        figures: LinkFigures::default(),
        year: Year::new(year),
        hidden: BTreeSet::new(),
        country,
        mapping: mapping::mapping(tx, office)?,
    };
    figures.read_rows(tx, (office, year), asked)?;
    figures.read_figures(tx, (office, year), asked)?;
    Ok(Some(figures))
}

impl Figures {
    fn read_rows(&mut self, tx: &mut Tx<'_>, (office, year): (OfficeId, i64), asked: &Asked) -> Result<()> {
        let select = "select place, people, focus from chain_row where office = $1 and year = $2";
        each(tx, select, (office, year, asked), |row| {
            let key = key(row)?;
            if row.flag(2)? {
                self.focus.push(key.clone());
            }
            self.rows.push(key);
            Ok(())
        })?;
        // Databases sort texts in different ways.
        self.rows.sort_unstable();
        self.focus.sort_unstable();
        Ok(())
    }

    fn read_figures(
        &mut self,
        tx: &mut Tx<'_>,
        (office, year): (OfficeId, i64),
        asked: &Asked,
    ) -> Result<()> {
        let select = "select place, people, link, name, period, as_of, hidden,
                          state, whole, decimal, minor, flag, code, currency, low, high, number
                      from link_figure where office = $1 and year = $2";
        let mut numbered: Vec<(i64, LinkFigure)> = Vec::new();
        each(tx, select, (office, year, asked), |row| {
            let (Some(link), Some(name)) =
                (Link::from_code(row.text(2)?), FigureName::from_code(row.text(3)?))
            else {
                return Ok(());
            };
            let key = key(row)?;
            if row.flag(6)? {
                self.hidden.insert((key.clone(), name));
            }
            let time = |column| Ok::<_, store::Error>(row.maybe_text(column)?.and_then(period::parse));
            let figure = Figure::new(name, quantity::reading(row, 7)?, Vec::new()).as_of(time(5)?);
            numbered.push((row.int(16)?, LinkFigure { row: key, link, period: time(4)?, figure }));
            Ok(())
        })?;
        numbered.sort_by_key(|(number, _)| *number);
        self.figures.figures = numbered.into_iter().map(|(_, figure)| figure).collect();
        Ok(())
    }

    /// Judges the rows on this day: the same statuses, breaks and next steps as `isonomia check` finds in the same files.
    /// Small counts, and counts that would give them away, are hidden after they were judged.
    pub fn judge(&self, today: Date) -> Result<Chain> {
        let (said, _) = self.mapping.parsed();
        let mut rules = Rules::shipped()?;
        for (name, value) in said.thresholds {
            // One that cannot be used is among the findings of the reckoning.
            if let Ok(changed) = rules.clone().with_thresholds(&[(name, value)].into()) {
                rules = changed;
            }
        }
        let mut chain = ::chain::judge(::chain::Input {
            rows: &self.rows,
            figures: self.figures.clone(),
            pack: &pack(&self.country),
            rules: &rules,
            focus: &self.focus,
            year: self.year,
            today: Some(today),
        });
        self.hide(&mut chain);
        Ok(chain)
    }

    fn hide(&self, chain: &mut Chain) {
        for row in &mut chain.rows {
            for figure in row.links.iter_mut().flat_map(|judged| &mut judged.figures) {
                if self.hidden.contains(&(row.key.clone(), figure.name)) {
                    figure.reading = Reading::Suppressed;
                }
            }
        }
    }
}

/// Runs a query over the rows of one year with what else is asked.
fn each(
    tx: &mut Tx<'_>,
    select: &str,
    (office, year, asked): (OfficeId, i64, &Asked),
    take: impl FnMut(&Row<'_>) -> store::Result<()>,
) -> Result<()> {
    let people = asked.people.as_ref().map(People::code);
    let place = asked.place.as_ref().map(PlaceCode::as_str);
    let found = match (place, people) {
        (None, None) => tx.each(select, params![office, year], take),
        (Some(place), None) => {
            tx.each(&format!("{select} and place = $3"), params![office, year, place], take)
        }
        (None, Some(people)) => {
            tx.each(&format!("{select} and people = $3"), params![office, year, people], take)
        }
        (Some(place), Some(people)) => {
            let sql = format!("{select} and place = $3 and people = $4");
            tx.each(&sql, params![office, year, place, people], take)
        }
    };
    Ok(found?)
}

fn key(row: &Row<'_>) -> store::Result<RowKey> {
    let people = People::from_code(row.text(1)?).ok_or(store::Error::Column(1))?;
    Ok(RowKey { people, place: PlaceCode::new(row.text(0)?) })
}
