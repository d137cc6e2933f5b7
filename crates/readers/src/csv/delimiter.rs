//! What separates the cells of a text, by how alike it splits the first rows.

use super::split::Splitter;

/// The candidates, the most telling first: a comma or a blank stands inside numbers and sentences too.
const CANDIDATES: [u8; 4] = [b'\t', b';', b'|', b','];

/// How many rows decide.
const ROWS: usize = 64;

/// How a candidate splits the first rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Split {
    pub(super) delimiter: u8,
    /// Cells of most rows.
    pub(super) columns: usize,
    /// Share of the rows with more than one cell that have as many cells as most.
    pub(super) alike: f64,
    /// Share of all rows that have more than one cell.
    pub(super) divided: f64,
    /// Rows looked at that are not empty.
    pub(super) rows: usize,
    /// Share of the marks that stand between two digits, as in `5,5`.
    pub(super) inside_numbers: f64,
}

/// The best way to split this text; `None` when no candidate stands in it.
///
/// A candidate that leaves the rows alike beats one that does not. Among those, one that mostly stands inside numbers
/// loses against one that does not; then more columns win, then the order of the candidates.
pub(super) fn best(sample: &[u8], longest: usize) -> Option<Split> {
    CANDIDATES
        .into_iter()
        .filter_map(|delimiter| split(sample, delimiter, longest))
        .rev()
        .max_by(|one, other| rank(one).partial_cmp(&rank(other)).unwrap_or(std::cmp::Ordering::Equal))
}

fn rank(split: &Split) -> (bool, bool, f64) {
    let regular = split.alike >= 0.6 && split.divided >= 0.5;
    #[expect(clippy::cast_precision_loss, reason = "columns are few")]
    let strength = split.alike * split.divided * (split.columns as f64).ln();
    (regular, split.inside_numbers < 0.8, strength)
}

fn split(sample: &[u8], delimiter: u8, longest: usize) -> Option<Split> {
    let mut splitter = Splitter::new(sample, delimiter, longest);
    let (mut widths, mut rows) = (Vec::new(), 0_usize);
    let (mut marks, mut in_numbers) = (0_usize, 0_usize);
    while rows < ROWS {
        let Some(record) = splitter.next() else { break };
        if record.start == record.end {
            continue;
        }
        rows += 1;
        if splitter.fields.len() > 1 {
            widths.push(splitter.fields.len());
        }
        for field in splitter.fields.iter().skip(1) {
            marks += 1;
            in_numbers += usize::from(is_between_digits(sample, field.start));
        }
    }
    let (columns, count) = mode(&widths)?;
    Some(Split {
        delimiter,
        columns,
        alike: share(count, widths.len()),
        divided: share(widths.len(), rows),
        rows,
        inside_numbers: share(in_numbers, marks),
    })
}

/// Whether the byte before `start` is a mark between two digits.
fn is_between_digits(bytes: &[u8], start: usize) -> bool {
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    digit(start.checked_sub(2)) && digit(Some(start))
}

/// The most frequent width and how often it stands; the widest of equals.
fn mode(widths: &[usize]) -> Option<(usize, usize)> {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for width in widths {
        *counts.entry(*width).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count)
}

#[expect(clippy::cast_precision_loss, reason = "a share of a few dozen rows")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
