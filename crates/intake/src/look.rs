//! What a person looks at who says what a table is: its headings, some of its cells, and what its columns would be
//! taken for.

use base::FileId;
use readers::{Format, Limits, read_rows, shape::OwnedCell, sniff};

use crate::{Column, FileIn, Kind, glance::Glance, recognise::columns_of};

/// One sheet as a person sees it who says what its columns hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// The sheet, from 0.
    pub sheet: u16,
    /// Its name; empty for a CSV file.
    pub name: String,
    /// The first row of data, from 1.
    pub first_row: u32,
    /// For each column its heading, from the outermost row to the innermost, and its first cells that hold something.
    pub columns: Vec<(String, Vec<String>)>,
    /// What the columns would be taken for, if the table were of the kind that was asked for.
    pub taken_for: Vec<Column>,
}

/// How many cells of a column are shown.
const CELLS: usize = 3;

/// Looks at the first rows of one sheet of a table, as if it were of this kind; `first_row` says where its data begin,
/// where a person knows better. `None` where the file is no table or has no such sheet.
///
/// ```
/// use intake::{FileIn, Kind};
/// let file = FileIn { name: "a.csv", bytes: "naziv;iznos\nPut;5\nMost;7\n".as_bytes() };
/// let look = intake::look(&file, 0, Kind::Budget, None).unwrap();
/// assert_eq!(look.columns[0], ("naziv".to_owned(), vec!["Put".to_owned(), "Most".to_owned()]));
/// assert_eq!(look.taken_for[1].to_string(), "amount@2");
/// assert_eq!(intake::look(&file, 1, Kind::Budget, None), None);
/// ```
pub fn look(file: &FileIn<'_>, sheet: u16, kind: Kind, first_row: Option<u32>) -> Option<Look> {
    let format = sniff(file.bytes, file.name);
    if !is_table(format) {
        return None;
    }
    let mut glance = Glance::first();
    read_rows(file.bytes, FileId(0), format, &Limits::default(), &mut glance);
    let mut seen = glance.sheets.into_iter().find(|seen| seen.index == sheet)?;
    seen.settle(first_row);
    let column = |index: usize| {
        let heading = seen.heading(index).iter().filter(|part| !part.is_empty());
        let mut parts: Vec<&str> = heading.map(String::as_str).collect();
        parts.dedup();
        (parts.join(" / "), seen.cells(index).take(CELLS).map(OwnedCell::heading).collect())
    };
    Some(Look {
        sheet,
        first_row: seen.shape.first_data_row,
        columns: (0..seen.width()).map(column).collect(),
        taken_for: columns_of(&seen, kind),
        name: seen.name,
    })
}

/// Whether a file of this format has sheets of rows and columns of which a person can say what they hold.
pub const fn is_table(format: Format) -> bool {
    matches!(format, Format::Csv | Format::Xlsx | Format::Xls | Format::Ods)
}
