//! The merged cells of a sheet. They stand behind its last row, and a header cannot be understood without them, so
//! a sheet is gone through once for them before its rows are told; nothing but their tag is looked for.

use memchr::memmem::Finder;

use super::sheet::position;
use crate::{
    Merge,
    workbook::{
        lexer::{Lexer, Token},
        package::Pieces,
    },
};

const TAG: &[u8] = b"mergeCell ";

/// More merged cells than this are decoration, not headings.
const MOST: usize = 100_000;

/// The merged cells of a sheet.
pub(super) fn read(pieces: &mut Pieces<'_>) -> Vec<Merge> {
    let finder = Finder::new(TAG);
    let (mut held, mut merges) = (Vec::new(), Vec::new());
    while pieces.more(&mut held) {
        let mut from = 0;
        // A tag may begin in one piece and end in the next.
        let keep = loop {
            let Some(at) = finder.find(held.get(from..).unwrap_or_default()).map(|at| from + at) else {
                break held.len().saturating_sub(TAG.len()).max(from);
            };
            let Some(length) = memchr::memchr(b'>', held.get(at..).unwrap_or_default()) else { break at };
            from = at + length + 1;
            if merges.len() < MOST {
                merges.extend(held.get(at..from).and_then(merge));
            }
        };
        held.drain(..keep);
    }
    merges
}

/// `mergeCell ref="B1:D1"/>` without its `<`, which a prefix may stand behind.
fn merge(tag: &[u8]) -> Option<Merge> {
    let xml = [b"<", tag].concat();
    let Some(Token::Open { attributes, .. }) = Lexer::new(&xml).next() else { return None };
    let reference = attributes.raw(b"ref")?;
    let colon = memchr::memchr(b':', reference)?;
    let (first_row, first_column) = position(reference.get(..colon)?)?;
    let (last_row, last_column) = position(reference.get(colon + 1..)?)?;
    Some(Merge { first_row, last_row, first_column, last_column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merged_cells_are_found_behind_the_rows() {
        let xml = b"<sheetData><row/></sheetData><mergeCells count=\"2\"><mergeCell ref=\"B1:D1\"/><x:mergeCell ref=\"A1:A2\"/></mergeCells>";
        let merges = read(&mut Pieces::Text(Some(xml)));
        assert_eq!(
            merges,
            [
                Merge { first_row: 1, last_row: 1, first_column: 2, last_column: 4 },
                Merge { first_row: 1, last_row: 2, first_column: 1, last_column: 1 },
            ]
        );
    }
}
