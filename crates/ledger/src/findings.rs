//! Findings as rows, and back.

use base::{
    Argument, Code, Currency, Finding, Group, Money, Severity, Spot,
    record::{OfficeId, ReadingId, VersionId},
};
use serde_json::{Map, Value as Json, json};
use store::{Error as StoreError, Row, Tx, params};

use crate::{Result, period, spot};

/// A finding that was kept, with the spots it speaks of. Its own `at` and `also` are empty: they speak of the files of
/// one run.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptFinding {
    /// What it says.
    pub finding: Finding,
    /// Where; `None` when it speaks of the whole.
    pub at: Option<(VersionId, Spot)>,
    /// The other side of a disagreement.
    pub also: Option<(VersionId, Spot)>,
}

/// What was found in one file when it was read; of an accepted file, when all were last reckoned together.
pub fn findings_of_reading(
    tx: &mut Tx<'_>,
    office: OfficeId,
    reading: ReadingId,
) -> Result<Vec<KeptFinding>> {
    let sql = "select n.severity, n.code, n.arguments, r.version,
                   n.at_sheet, n.at_row, n.at_column, n.at_page, n.at_first, n.at_last
               from reading_finding n join reading r on r.office = n.office and r.id = n.reading
               where n.office = $1 and n.reading = $2 order by n.position";
    let rows = tx.rows(sql, params![office, reading], |row| {
        let Some(finding) = finding(row)? else { return Ok(None) };
        let at = Some((row.id(3)?, spot::Columns::of(row, 4)?.spot()));
        Ok(Some(KeptFinding { finding, at, also: None }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// What the engines and the chain had to say at the last reckoning, gravest first.
pub fn findings_of_reckoning(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<KeptFinding>> {
    let sql =
        "select severity, code, arguments, version, at_sheet, at_row, at_column, at_page, at_first, at_last,
                   also_version, also_sheet, also_row, also_column, also_page, also_first, also_last
               from reckoning_finding where office = $1 order by position";
    let rows = tx.rows(sql, params![office], |row| {
        let Some(finding) = finding(row)? else { return Ok(None) };
        let side = |version: usize| -> store::Result<_> {
            let spot = spot::Columns::of(row, version + 1)?.spot();
            Ok(row.maybe_id(version)?.map(|version| (version, spot)))
        };
        Ok(Some(KeptFinding { finding, at: side(3)?, also: side(10)? }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// The finding of the columns severity, code, arguments. A code of another version of the program is passed over until
/// the next reckoning.
fn finding(row: &Row<'_>) -> store::Result<Option<Finding>> {
    let severity = Severity::from_code(row.text(0)?).ok_or(StoreError::Column(0))?;
    let finding = finding_of(row.text(1)?, row.text(2)?);
    Ok(finding.map(|finding| Finding { severity, ..finding }))
}

/// The finding of a code and its arguments as they are kept: why a file was recognised, for example. `None` for a code of
/// another version of the program, or arguments that cannot be read.
pub fn finding_of(code: &str, arguments: &str) -> Option<Finding> {
    let code = Code::ALL.iter().copied().find(|known| known.code() == code)?;
    let arguments: Map<String, Json> = serde_json::from_str(arguments).ok()?;
    let mut finding = Finding::new(code);
    for name in code.arguments() {
        if let Some(argument) = arguments.get(*name).and_then(argument) {
            finding.arguments.push((name, argument));
        }
    }
    Some(finding)
}

/// The values in the message of a finding, as one JSON object.
pub(crate) fn arguments(finding: &Finding) -> String {
    let pairs = finding.arguments.iter().map(|(name, value)| ((*name).to_owned(), written(value)));
    Json::Object(pairs.collect()).to_string()
}

fn written(argument: &Argument) -> Json {
    match argument {
        Argument::Text(text) => json!({ "text": text }),
        Argument::Number(number) => json!({ "number": number }),
        Argument::Money(money) => json!({ "minor": money.minor, "currency": money.currency.code() }),
        Argument::Period(period) => json!({ "period": period.to_string() }),
        Argument::Group(group) => json!({ "group": group.code() }),
    }
}

fn argument(written: &Json) -> Option<Argument> {
    let text = |key: &str| written.get(key).and_then(Json::as_str);
    if let Some(text) = text("text") {
        return Some(Argument::from(text));
    }
    if let Some(number) = written.get("number").and_then(Json::as_f64) {
        return Some(Argument::Number(number));
    }
    if let Some(minor) = written.get("minor").and_then(Json::as_i64) {
        return Some(Argument::Money(Money::new(minor, Currency::from_code(text("currency")?)?)));
    }
    if let Some(time) = text("period") {
        return period::parse(time).map(Argument::Period);
    }
    text("group").map(|code| Argument::Group(Group::from_code(code)))
}

#[cfg(test)]
mod tests {
    use base::{Period, StandardGroup, Year};

    use super::*;

    #[test]
    fn every_kind_of_argument_comes_back() {
        let year = Period::Year(Year::new(2026).unwrap());
        for value in [
            Argument::from("a"),
            Argument::Number(1.5),
            Argument::Money(Money::new(-7, Currency::EUR)),
            Argument::Period(year),
            Argument::Group(StandardGroup::Roma.into()),
        ] {
            assert_eq!(argument(&written(&value)), Some(value));
        }
    }
}
