//! What the engines and the chain have to say beyond single files.

use std::collections::BTreeSet;

use base::{At, Finding};
use intake::Intake;
use reckon::Reckoned;

use super::Book;
use crate::{fields::fields, findings::arguments, spot};

pub(super) fn keep(book: &mut Book<'_>, intake: &Intake, reckoned: &Reckoned<'_>) {
    let (office, version) = (book.office, |at: Option<At>| book.version(at?.file));
    let columns = |at: Option<At>| at.map(|at| spot::Columns::from(at.spot)).unwrap_or_default();
    // Those of the intake stand with their files.
    let of_files: BTreeSet<String> =
        intake.findings.iter().filter(|it| it.at.is_some()).map(|it| format!("{it:?}")).collect();
    let beyond = |finding: &&Finding| !of_files.contains(&format!("{finding:?}"));
    let row = |(position, finding): (usize, &Finding)| {
        let (at, also) = (columns(finding.at), columns(finding.also));
        fields! {
            office: office, position: position, severity: finding.severity.code(), code: finding.code.code(),
            arguments: arguments(finding), version: version(finding.at), at_sheet: at.sheet, at_row: at.row,
            at_column: at.column, at_page: at.page, at_first: at.first, at_last: at.last,
            also_version: version(finding.also), also_sheet: also.sheet, also_row: also.row,
            also_column: also.column, also_page: also.page, also_first: also.first, also_last: also.last,
        }
    };
    let rows: Vec<_> = reckoned.outcome.findings.iter().filter(beyond).enumerate().map(row).collect();
    book.add("reckoning_finding", rows);
}
