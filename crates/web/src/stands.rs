//! Where a record of a room stands in a file, for its evidence.
//!
//! The statement of the room joins the file of the version, and the sheet of its accepted reading:
//!
//! ```sql
//! select …, s.at_sheet, s.at_row, s.at_column, f.id, f.name, h.name
//! from service s
//! left join file_version v on v.office = s.office and v.id = s.version
//! left join file f on f.office = v.office and f.id = v.file
//! left join reading r on r.office = s.office and r.version = s.version and r.state = 'accepted'
//! left join reading_sheet h on h.office = r.office and h.reading = r.id and h.sheet = s.at_sheet
//! ```
//!
//! A table without a column for the column gives `cast(null as bigint)`.

use access::Verb;
use base::{Spot, record::FileId};
use store::{Result, Row};

use crate::Frame;

/// Where a record stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Stands {
    /// The file.
    pub file: FileId,
    /// Its name.
    pub name: String,
    /// The name of the sheet, where the file has named sheets.
    pub sheet: Option<String>,
    /// The row or the cell.
    pub spot: Spot,
}

impl Stands {
    /// The six columns from `at` on: sheet, row, column, file, its name, the name of the sheet; `None` where the file is
    /// gone.
    pub fn of_row(row: &Row<'_>, at: usize) -> Result<Option<Self>> {
        let Some((file, name)) = row.maybe_id(at + 3)?.zip(row.maybe_text(at + 4)?) else { return Ok(None) };
        let sheet = row.maybe_text(at + 5)?.filter(|name| !name.is_empty()).map(str::to_owned);
        let spot = match (row.maybe_number(at)?, row.maybe_number(at + 1)?, row.maybe_number(at + 2)?) {
            (Some(sheet), Some(row), Some(column)) => Spot::Cell { sheet, row, column },
            (Some(sheet), Some(row), None) => Spot::Row { sheet, row },
            (Some(sheet), None, _) => Spot::Sheet(sheet),
            (None, ..) => Spot::File,
        };
        Ok(Some(Self { file, name: name.to_owned(), sheet, spot }))
    }

    /// The row of the file for whoever may open it, the file for whoever may see that it is there.
    pub fn href(&self, frame: &Frame) -> Option<String> {
        frame.can(Verb::SeeFiles).then(|| match self.spot {
            Spot::Row { sheet, row } | Spot::Cell { sheet, row, .. } if frame.can(Verb::OpenFile) => {
                format!("/files/{}/rows?sheet={sheet}&row={row}#r{sheet}-{row}", self.file)
            }
            _ => format!("/files/{}", self.file),
        })
    }
}
