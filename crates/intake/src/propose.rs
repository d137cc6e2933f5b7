//! A mapping file from what was recognised.

use std::fmt::Write as _;

use toml::Value;

use crate::{FileReport, Intake, Kind, SheetReport};

/// Writes a mapping file that says what was recognised; read back, it gives the same intake.
///
/// Nothing in it comes from the cells of a file: names of files and sheets by number, kinds, and columns by number.
pub fn propose(intake: &Intake) -> String {
    let mut text = String::new();
    if let Some(municipality) = &intake.municipality {
        let _ = writeln!(text, "[place]\nmunicipality = {}", quoted(municipality.as_str()));
    }
    for file in &intake.files {
        for sheet in file.sheets.iter().filter(|sheet| sheet.recognised_as != Kind::Unknown) {
            entry(&mut text, file, sheet);
        }
    }
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
