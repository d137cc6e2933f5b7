//! Where the figures of one link of one row come from, down to the cell or the passage.

use access::{Scope, Verb};
use base::{FigureName, Link, RowKey, Spot, Year, record::VersionId};
use store::{Row, Tx, params};

use crate::{Error, Result, spot};

/// The sources of one figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Sources {
    /// The figure.
    pub figure: FigureName,
    /// Whether its count is hidden because it is small or gives a small one away: then the cell that holds it is not
    /// told either.
    pub hidden: bool,
    /// Its sources, in order.
    pub sources: Vec<Source>,
}

/// One source of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It stands here.
    Found {
        /// The file version.
        version: VersionId,
        /// The name of the file.
        file: String,
        /// Where in it.
        spot: Spot,
        /// What stands there, where it may be shown.
        quote: Option<String>,
    },
    /// This was searched and has no such thing.
    Searched {
        /// The file version.
        version: VersionId,
        /// The name of the file.
        file: String,
        /// What was searched.
        spot: Spot,
    },
    /// A rule says so.
    Rule {
        /// The code of the rule.
        code: String,
    },
}

/// The sources of the figures of one link of one row in one year, as far as whoever asks may see: with a scope to see
/// evidence it is told what stands there, with one to see the chain only where. Empty where there is no such row.
pub fn evidence_of(
    tx: &mut Tx<'_>,
    scope: &Scope,
    (row, link, year): (&RowKey, Link, Option<Year>),
) -> Result<Vec<Sources>> {
    let quoted = match scope.verb() {
        Verb::SeeEvidence => true,
        Verb::SeeChain => false,
        _ => return Err(Error::WrongPermit),
    };
    let sql = "select g.number, g.name, g.hidden, e.kind, e.version, f.name,
                   e.at_sheet, e.at_row, e.at_column, e.at_page, e.at_first, e.at_last, e.quote, e.rule
               from link_figure g
               left join link_evidence l on l.office = g.office and l.list = g.sources
               left join evidence e on e.office = l.office and e.number = l.evidence
               left join file_version v on v.office = e.office and v.id = e.version
               left join file f on f.office = v.office and f.id = v.file
               where g.office = $1 and g.year = $2 and g.place = $3 and g.people = $4 and g.link = $5
               order by g.number, l.position";
    let year = year.map_or(0, |year| i64::from(year.number()));
    let wanted = params![scope.office(), year, row.place.as_str(), row.people.code(), link.code()];
    let mut last = None;
    let mut all: Vec<Sources> = Vec::new();
    tx.each(sql, wanted, |row| {
        let number = row.int(0)?;
        let Some(figure) = FigureName::from_code(row.text(1)?) else { return Ok(()) };
        let hidden = row.flag(2)?;
        if last.replace(number) != Some(number) {
            all.push(Sources { figure, hidden, sources: Vec::new() });
        }
        let source = if hidden { None } else { source(row, quoted)? };
        if let Some(figure) = all.last_mut() {
            figure.sources.extend(source);
        }
        Ok(())
    })?;
    Ok(all)
}

fn source(row: &Row<'_>, quoted: bool) -> store::Result<Option<Source>> {
    let Some(kind) = row.maybe_text(3)? else { return Ok(None) };
    if let Some(code) = row.maybe_text(13)? {
        return Ok(Some(Source::Rule { code: code.to_owned() }));
    }
    let (version, file) = (row.id(4)?, row.maybe_text(5)?.unwrap_or_default().to_owned());
    let spot = spot::Columns::of(row, 6)?.spot();
    if kind == "searched" {
        return Ok(Some(Source::Searched { version, file, spot }));
    }
    let quote = row.maybe_text(12)?.filter(|_| quoted).map(str::to_owned);
    Ok(Some(Source::Found { version, file, spot, quote }))
}
