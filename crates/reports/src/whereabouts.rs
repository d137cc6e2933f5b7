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

/// A spot in words, its file and the sheet by their names: `plan.xlsx, sheet “2026”, cell C7`.
pub fn place(words: Words, (file, sheet): (&str, Option<&str>), spot: Spot) -> String {
    match (spot, sheet) {
        (Spot::Cell { .. }, _) => cells(words, (file, sheet), &cell_name(spot)),
        (Spot::Row { row, .. }, Some(sheet)) => words.evidence_row_of_sheet(file, row.to_string(), sheet),
        (Spot::Row { row, .. }, None) => words.evidence_row(file, row.to_string()),
        (Spot::Sheet(_), Some(sheet)) => words.evidence_sheet(file, sheet),
        (Spot::Page(page) | Spot::Passage { page: Some(page), .. }, _) => {
            words.evidence_page(file, page.to_string())
        }
        (Spot::Passage { start, end, .. }, _) => {
            words.evidence_passage(file, (start + 1).to_string(), end.to_string())
        }
        (Spot::File | Spot::Sheet(_), _) => words.evidence_file(file),
    }
}

/// The cells from the first to the last in words: `plan.xlsx, sheet “2026”, cell C7:C12`.
pub fn range(words: Words, of: (&str, Option<&str>), first: Spot, last: Spot) -> String {
    cells(words, of, &format!("{}:{}", cell_name(first), cell_name(last)))
}

fn cells(words: Words, (file, sheet): (&str, Option<&str>), cells: &str) -> String {
    match sheet {
        Some(sheet) => words.evidence_cell_of_sheet(cells, file, sheet),
        None => words.evidence_cell(cells, file),
    }
}

fn cell_name(spot: Spot) -> String {
    match spot {
        Spot::Cell { row, column, .. } => format!("{}{row}", column_name(column)),
        _ => String::new(),
    }
}

impl Outcome {
    /// The name of the file of a spot.
    pub(crate) fn file_name(&self, at: At) -> &str {
        self.file(at.file).map_or("", |file| file.name.as_str())
    }

    /// The name of a sheet, where the file has named sheets.
    pub(crate) fn sheet_name(&self, at: At) -> Option<&str> {
        let (Spot::Sheet(sheet) | Spot::Row { sheet, .. } | Spot::Cell { sheet, .. }) = at.spot else {
            return None;
        };
        let name = self.file(at.file)?.sheets.get(usize::from(sheet))?;
        (!name.is_empty()).then_some(name)
    }

    /// A spot in words: `plan.xlsx, sheet “2026”, cell C7`.
    pub(crate) fn place_of(&self, words: Words, at: At) -> String {
        place(words, (self.file_name(at), self.sheet_name(at)), at.spot)
    }

    /// The sources of a figure in words. Cells that stand below each other without a quote are one source, `D18:D22`.
    pub(crate) fn sources(&self, words: Words, ids: &[EvidenceId], quoted: bool) -> Vec<String> {
        let runs = ids.chunk_by(|above, below| self.stands_below(*above, *below, quoted));
        runs.filter_map(|run| match run {
            [only] => self.evidence(words, *only, quoted),
            [first, .., last] => self.range(words, *first, *last),
            [] => None,
        })
        .collect()
    }

    /// Whether the second source is the cell below the first one, both without a quote.
    fn stands_below(&self, above: EvidenceId, below: EvidenceId, quoted: bool) -> bool {
        let cell = |id| match self.chain.evidence.get(id)? {
            Evidence::Found { at, quote } if quote.is_none() || !quoted => match at.spot {
                Spot::Cell { sheet, row, column } => Some((at.file, sheet, column, row)),
                _ => None,
            },
            _ => None,
        };
        let (Some((file, sheet, column, row)), Some(next)) = (cell(above), cell(below)) else { return false };
        next == (file, sheet, column, row.saturating_add(1))
    }

    fn range(&self, words: Words, first: EvidenceId, last: EvidenceId) -> Option<String> {
        let at = |id| match self.chain.evidence.get(id)? {
            Evidence::Found { at, .. } => Some(*at),
            _ => None,
        };
        let (first, last) = (at(first)?, at(last)?);
        Some(range(words, (self.file_name(first), self.sheet_name(first)), first.spot, last.spot))
    }

    /// A source of a figure in words; a quote is shown only where the figure itself is.
    pub(crate) fn evidence(&self, words: Words, id: EvidenceId, quoted: bool) -> Option<String> {
        Some(match self.chain.evidence.get(id)? {
            Evidence::Found { at, quote } => match quote.as_deref().filter(|_| quoted) {
                Some(quote) => format!("{}: {}", self.place_of(words, *at), words.evidence_quote(quote)),
                None => self.place_of(words, *at),
            },
            Evidence::Searched { at } => words.evidence_searched(self.place_of(words, *at)),
            Evidence::Rule { code } => {
                words.evidence_rule(words.rule(code).unwrap_or_else(|| code.to_string()))
            }
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
