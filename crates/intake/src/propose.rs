//! A mapping file from what was recognised.

use std::fmt::Write as _;

use base::{Place, PlaceLevel, fold};
use toml::{Table, Value};

use crate::{FileReport, Intake, Kind, SheetReport};

/// Writes a mapping file that says what was recognised; read back, it gives the same intake.
///
/// Nothing in it comes from the cells of a file: names of files and sheets by number, kinds, and columns by number.
/// What a person decided in the mapping file `said` (focus groups, releases, thresholds) is kept; its comments are not.
pub fn propose(intake: &Intake, said: &str) -> String {
    let mut text = place(intake);
    for file in &intake.files {
        for sheet in file.sheets.iter().filter(|sheet| sheet.recognised_as != Kind::Unknown) {
            entry(&mut text, file, sheet);
        }
    }
    let mut decided: Table = said.parse().unwrap_or_default();
    decided.retain(|key, _| !matches!(key, "place" | "file"));
    if !decided.is_empty() {
        let _ = write!(text, "\n{decided}");
    }
    text
}

/// The country and the municipality, as far as they are known.
fn place(intake: &Intake) -> String {
    let mut text = String::new();
    let Some(home) = intake.municipality.as_ref().and_then(|code| intake.places.get(code)) else {
        return text;
    };
    text.push_str("[place]\n");
    let up = |place: &&Place| intake.places.get(place.parent.as_ref()?);
    let country = std::iter::successors(Some(home), up).find(|place| place.level == PlaceLevel::Country);
    if let Some(country) = country {
        let _ = writeln!(text, "country = {}", quoted(country.code.as_str()));
    }
    // A municipality of no register has its code from its name, and the name would be lost with it.
    let name = home.names.first().map_or("", |(_, name)| name.as_str());
    let own = fold::name(name).replace(' ', "-") == home.code.as_str();
    let _ = writeln!(text, "municipality = {}", quoted(if own { name } else { home.code.as_str() }));
    text
}

fn entry(text: &mut String, file: &FileReport, sheet: &SheetReport) {
    let _ = writeln!(text, "\n[[file]]\nname = {}", quoted(&file.name));
    let _ = writeln!(text, "sheet = {}", sheet.index + 1);
    let _ = writeln!(text, "kind = {}", quoted(sheet.recognised_as.code()));
    let _ = writeln!(text, "first_row = {}", sheet.first_row);
    let _ = writeln!(text, "columns = [");
    for column in &sheet.columns {
        let _ = writeln!(text, "  {},", quoted(&column.to_string()));
    }
    let _ = writeln!(text, "]");
}

fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}
