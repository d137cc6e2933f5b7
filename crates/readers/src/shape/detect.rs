//! Finds title, header, tags and data in the first rows of a sheet.
//!
//! Nothing is taken for a header because it stands first: a row is one when it reads as text (or years) where the
//! rows below hold numbers and dates. Where no column holds numbers, the first full row is the header unless one of
//! its cells stands again below it.

use super::{
    OwnedCell, OwnedRow,
    kind::{self, Column, Kind},
};
use crate::{Merge, Shape};

/// More header rows than this are no header.
const HEADER_ROWS: usize = 4;

/// The shape of a sheet with these first rows, in order.
///
/// ```
/// use readers::{CellValue::{Number, Text}, shape::{OwnedRow, detect}};
/// let shape = detect(&[
///     OwnedRow::new(1, &[Text("Popullsia sipas komunave")]),
///     OwnedRow::new(3, &[Text("Komuna"), Text("Gra"), Text("Burra")]),
///     OwnedRow::new(4, &[Text("Gjilan"), Number(45.0), Number(44.0)]),
/// ]);
/// assert_eq!(shape.title.as_deref(), Some("Popullsia sipas komunave"));
/// assert_eq!((shape.header_rows, shape.first_data_row), (vec![3], 4));
/// ```
pub fn detect(first_rows: &[OwnedRow]) -> Shape {
    with_merges(first_rows, &[])
}

/// As [`detect`], for a sheet that has merged cells: a merged heading repeats over its columns.
pub fn with_merges(first_rows: &[OwnedRow], merges: &[Merge]) -> Shape {
    let told: Vec<&OwnedRow> = first_rows.iter().filter(|row| filled(row) > 0).collect();
    let last = told.last().map_or(0, |row| row.row);
    let merges: Vec<Merge> = merges.iter().filter(|merge| merge.first_row <= last).copied().collect();
    let sheet = Sheet { usual: usual_width(&told), width: width(&told), merges };
    let rows: Vec<OwnedRow> = told.into_iter().filter(|row| !sheet.is_comment(row)).cloned().collect();
    sheet.shape(&rows)
}

struct Sheet {
    /// How many cells a full row has.
    usual: usize,
    /// How many columns the sheet has.
    width: usize,
    /// The merged cells of the first rows.
    merges: Vec<Merge>,
}

impl Sheet {
    fn shape(&self, rows: &[OwnedRow]) -> Shape {
        let above = (0..rows.len()).take_while(|at| self.is_title(rows, *at)).count();
        // A sheet of single cells has no table that they could be the title of.
        let above = if above == rows.len() { 0 } else { above };
        let (titles, table) = rows.split_at_checked(above).unwrap_or((&[], rows));
        let headers = self.header_count(table);
        let (header, data) = table.split_at_checked(headers).unwrap_or((&[], table));
        let (tags, data) = match data.split_first() {
            Some((row, rest)) if is_hxl(row) => (Some(row), rest),
            _ => (None, data),
        };
        let data = if headers > 0 && data.first().is_some_and(is_numbering) {
            data.get(1..).unwrap_or_default()
        } else {
            data
        };
        let behind = rows.last().map_or(1, |row| row.row.saturating_add(1));
        Shape {
            title: (!titles.is_empty()).then(|| titles.iter().map(line).collect::<Vec<_>>().join("\n")),
            header_rows: header.iter().map(|row| row.row).collect(),
            hxl_row: tags.map(|row| row.row),
            first_data_row: data.first().map_or(behind, |row| row.row),
            columns: (0..self.width).map(|column| self.headings(header, column)).collect(),
            hxl: (0..self.width)
                .map(|column| tags.map_or_else(String::new, |row| text_at(row, column)))
                .collect(),
        }
    }

    /// `# a line about the file`; a heading may be `#` alone, and `#adm2+name` is a tag.
    fn is_comment(&self, row: &OwnedRow) -> bool {
        let Some(OwnedCell::Text(text)) = row.cells.first() else { return false };
        let Some(rest) = text.trim_start().strip_prefix('#') else { return false };
        let alone = filled(row) == 1 && self.usual > 1;
        !is_hxl(row) && !rest.trim().is_empty() && (rest.starts_with([' ', '#', '!']) || alone)
    }

    /// A row above the table that says what it is about: a single cell, or few cells beginning at the margin.
    fn is_title(&self, rows: &[OwnedRow], at: usize) -> bool {
        let Some(row) = rows.get(at) else { return false };
        let count = filled(row);
        let sparse = count * 3 <= self.usual || (count == 1 && self.usual > 1);
        if !sparse || is_hxl(row) {
            return false;
        }
        let first = (0..row.cells.len()).find(|column| kind_at(row, *column) != Kind::Blank).unwrap_or(0);
        first == 0 || !self.is_upper_heading(row, rows.get(at + 1), first)
    }

    /// Whether a lone cell off the margin heads some columns of the header that follows.
    fn is_upper_heading(&self, row: &OwnedRow, next: Option<&OwnedRow>, column: usize) -> bool {
        let Some(next) = next.filter(|next| next.row == row.row.saturating_add(1)) else { return false };
        let spans_all =
            self.merge_at(row.row, column).is_some_and(|merge| columns_of(merge) * 10 >= self.usual * 9);
        !spans_all && filled(next) > 1 && kind_at(next, column) != Kind::Blank
    }

    /// How many of these rows, from the first, are the header.
    fn header_count(&self, rows: &[OwnedRow]) -> usize {
        let judged =
            |at: usize| rows.get(at).map(|row| self.judge(row, rows.get(at + 1..).unwrap_or_default()));
        if !matches!(judged(0), Some(Judgement::ByTypes | Judgement::ByDefault)) {
            return 0;
        }
        let mut count = 1;
        while count < HEADER_ROWS {
            let (Some(upper), Some(lower)) = (rows.get(count - 1), rows.get(count)) else { break };
            let heads = self.has_merged_heading(upper)
                || (judged(count) == Some(Judgement::ByTypes) && leaves_gaps(upper, lower));
            let adjacent = lower.row == upper.row.saturating_add(1);
            if !heads || !adjacent || is_hxl(lower) || judged(count) == Some(Judgement::Data) {
                break;
            }
            count += 1;
        }
        count
    }

    /// Whether a row is the header of the rows below it.
    fn judge(&self, row: &OwnedRow, below: &[OwnedRow]) -> Judgement {
        let below = below.get(usize::from(below.first().is_some_and(is_hxl))..).unwrap_or_default();
        if is_hxl(row) {
            return Judgement::Data;
        }
        let (mut pro, mut contra) = (0_usize, 0_usize);
        for at in 0..self.width {
            let column = Column::over(below, at);
            match kind_at(row, at) {
                Kind::Text if column.is_typed() => pro += 1,
                Kind::Year if column.is_typed() && !column.is_of_years() => pro += 1,
                Kind::Year | Kind::Number | Kind::Date if column.is_typed() => contra += 1,
                _ => {}
            }
        }
        match (pro, contra) {
            (0, 0) => self.judge_texts(row, below),
            _ if pro > contra => Judgement::ByTypes,
            _ => Judgement::Data,
        }
    }

    /// The judgement where no column below holds numbers: full, of text alone, and no cell stands again below.
    fn judge_texts(&self, row: &OwnedRow, below: &[OwnedRow]) -> Judgement {
        let texts =
            (0..self.width).all(|at| matches!(kind_at(row, at), Kind::Text | Kind::Blank | Kind::Year));
        let again = (0..self.width).any(|at| {
            let text = text_at(row, at);
            !text.is_empty() && below.iter().any(|other| text_at(other, at) == text)
        });
        if texts && !again { Judgement::ByDefault } else { Judgement::Data }
    }

    fn has_merged_heading(&self, row: &OwnedRow) -> bool {
        self.merges.iter().any(|merge| {
            (merge.first_row..=merge.last_row).contains(&row.row)
                && (1..self.width).contains(&(columns_of(merge) - 1))
        })
    }

    fn merge_at(&self, row: u32, column: usize) -> Option<&Merge> {
        let column = u16::try_from(column + 1).ok()?;
        self.merges.iter().find(|merge| {
            (merge.first_row..=merge.last_row).contains(&row)
                && (merge.first_column..=merge.last_column).contains(&column)
        })
    }

    /// The headings of a column, from the outermost row to the innermost, each once.
    fn headings(&self, header: &[OwnedRow], column: usize) -> Vec<String> {
        let mut headings: Vec<String> = Vec::new();
        for at in 0..header.len() {
            let heading = self.heading(header, at, column);
            if !heading.is_empty() && headings.last() != Some(&heading) {
                headings.push(heading);
            }
        }
        headings
    }

    /// The heading in one row: the cell, else the first of the merged cells that it belongs to, else, in an upper
    /// row without merged cells, the one to the left of it.
    fn heading(&self, header: &[OwnedRow], at: usize, column: usize) -> String {
        let Some(row) = header.get(at) else { return String::new() };
        let own = text_at(row, column);
        if !own.is_empty() {
            return own;
        }
        if let Some(merge) = self.merge_at(row.row, column) {
            let anchor = header.iter().find(|row| row.row == merge.first_row);
            return anchor
                .map_or_else(String::new, |row| text_at(row, usize::from(merge.first_column.max(1)) - 1));
        }
        let lower = header.get(at + 1).is_some_and(|lower| kind_at(lower, column) != Kind::Blank);
        if !lower || self.has_merged_heading(row) {
            return String::new();
        }
        (0..column).rev().map(|left| text_at(row, left)).find(|text| !text.is_empty()).unwrap_or_default()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Judgement {
    /// A header: text stands above numbers and dates.
    ByTypes,
    /// A header, for want of a reason against it.
    ByDefault,
    /// A row like those below it.
    Data,
}

fn columns_of(merge: &Merge) -> usize {
    usize::from(merge.last_column.saturating_sub(merge.first_column)) + 1
}

/// Whether `upper` is blank, or repeats its neighbour, above a cell of `lower`.
fn leaves_gaps(upper: &OwnedRow, lower: &OwnedRow) -> bool {
    (0..lower.cells.len()).any(|at| {
        let here = text_at(upper, at);
        let repeats = at > 0 && !here.is_empty() && text_at(upper, at - 1) == here;
        kind_at(lower, at) != Kind::Blank && (here.is_empty() || repeats)
    })
}

/// A row of tags: `#adm2+name`, `#population+f`.
fn is_hxl(row: &OwnedRow) -> bool {
    let tag = |cell: &OwnedCell| {
        cell.heading().strip_prefix('#').is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_alphabetic())
                && rest.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '_' | ' '))
        })
    };
    let blank = |cell: &&OwnedCell| kind::of(cell.value()) != Kind::Blank;
    let tags = row.cells.iter().filter(blank).filter(|cell| tag(cell)).count();
    // One tag alone may be a title that begins with a hash; two and a plus sign are not.
    tags > 0 && tags == filled(row) && (tags > 1 || row.cells.iter().any(|cell| cell.heading().contains('+')))
}

/// The row that numbers the columns of a form: 1, 2, 3 …
fn is_numbering(row: &OwnedRow) -> bool {
    let numbers: Vec<String> =
        row.cells.iter().map(OwnedCell::heading).filter(|text| !text.is_empty()).collect();
    let starts: Vec<u32> = numbers
        .iter()
        .filter_map(|text| text.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .collect();
    numbers.len() > 2
        && starts.len() == numbers.len()
        && starts.first().is_some_and(|first| *first <= 1)
        && starts.is_sorted_by(|one, next| one + 1 == *next)
}

fn kind_at(row: &OwnedRow, column: usize) -> Kind {
    row.cells.get(column).map_or(Kind::Blank, |cell| kind::of(cell.value()))
}

fn text_at(row: &OwnedRow, column: usize) -> String {
    row.cells.get(column).map_or_else(String::new, OwnedCell::heading)
}

fn line(row: &OwnedRow) -> String {
    row.cells.iter().map(OwnedCell::heading).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

fn filled(row: &OwnedRow) -> usize {
    row.cells.iter().filter(|cell| kind::of(cell.value()) != Kind::Blank).count()
}

/// How many columns there are up to the last one that holds anything.
fn width(rows: &[&OwnedRow]) -> usize {
    let of_row = |row: &&OwnedRow| row.cells.iter().rposition(|cell| kind::of(cell.value()) != Kind::Blank);
    rows.iter().filter_map(of_row).max().map_or(0, |last| last + 1)
}

/// How many cells the fuller rows have: the upper quartile.
fn usual_width(rows: &[&OwnedRow]) -> usize {
    let mut counts: Vec<usize> = rows.iter().map(|row| filled(row)).collect();
    counts.sort_unstable();
    counts.get(counts.len() * 3 / 4).copied().unwrap_or(0)
}
