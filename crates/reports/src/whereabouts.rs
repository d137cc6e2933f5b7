//! A spot in a file, in words and as parts.

use base::{At, Evidence, EvidenceId, Spot};
use words::Words;

use crate::Outcome;

/// The name of a column as a spreadsheet shows it, from 1: `A`, `Z`, `AA`.
pub fn column_name(column: u16) -> String {
    let mut name = String::new();
    let mut rest = u32::from(column);
    while rest > 0 {
        rest -= 1;
        name.insert(0, char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    name
}

impl Outcome {
    /// The name of the file of a spot.
    pub(crate) fn file_name(&self, at: At) -> &str {
        self.file(at.file).map_or("", |file| file.name.as_str())
    }

    /// The name of a sheet, where the file has named sheets.
    pub(crate) fn sheet_name(&self, at: At) -> Option<&str> {
        let sheet = match at.spot {
            Spot::Sheet(sheet) | Spot::Row { sheet, .. } | Spot::Cell { sheet, .. } => sheet,
            _ => return None,
        };
        let name = self.file(at.file)?.sheets.get(usize::from(sheet))?;
        (!name.is_empty()).then_some(name)
    }

    /// A spot in words: `plan.xlsx, sheet “2026”, cell C7`.
    pub(crate) fn place_of(&self, words: Words, at: At) -> String {
        let file = self.file_name(at);
        let sheet = self.sheet_name(at);
        match (at.spot, sheet) {
            (Spot::Cell { row, column, .. }, Some(sheet)) => {
                words.evidence_cell_of_sheet(format!("{}{row}", column_name(column)), file, sheet)
            }
            (Spot::Cell { row, column, .. }, None) => {
                words.evidence_cell(format!("{}{row}", column_name(column)), file)
            }
            (Spot::Row { row, .. }, Some(sheet)) => words.evidence_row_of_sheet(file, row.to_string(), sheet),
            (Spot::Row { row, .. }, None) => words.evidence_row(file, row.to_string()),
            (Spot::Sheet(_), Some(sheet)) => words.evidence_sheet(file, sheet),
            (Spot::Page(page), _) => words.evidence_page(file, page.to_string()),
            (Spot::Passage { page: Some(page), .. }, _) => words.evidence_page(file, page.to_string()),
            (Spot::Passage { start, end, .. }, _) => {
                words.evidence_passage(file, (start + 1).to_string(), end.to_string())
            }
            (Spot::File | Spot::Sheet(_), _) => words.evidence_file(file),
        }
    }

    /// A source of a figure in words; a quote is shown only where the figure itself is.
    pub(crate) fn evidence(&self, words: Words, id: EvidenceId, quoted: bool) -> Option<String> {
        Some(match self.chain.evidence.get(id)? {
            Evidence::Found { at, quote } => match quote.as_deref().filter(|_| quoted) {
                Some(quote) => format!("{}: {}", self.place_of(words, *at), words.evidence_quote(quote)),
                None => self.place_of(words, *at),
            },
            Evidence::Searched { at } => words.evidence_searched(self.place_of(words, *at)),
            Evidence::Rule { code } => words.evidence_rule(words.rule(code).unwrap_or_else(|| code.to_string())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::column_name;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let names: Vec<String> = [1, 26, 27, 52, 703].map(column_name).to_vec();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "AAA"]);
    }
}
