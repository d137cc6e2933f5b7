//! OpenDocument spreadsheets, streamed.
//!
//! A cell says itself how many cells it is merged with, but a header has to be told with its merged cells before its
//! first row, so the content is gone through twice: once for the merged cells, once for the rows.

mod cells;
mod content;

use base::{Code, Finding};

use super::package::Package;
use crate::{Merge, teller::Teller};
use content::{Content, Listener};

/// Reads the spreadsheet.
pub(crate) fn read(bytes: &[u8], teller: &mut Teller<'_>) {
    if let Err(code) = read_package(bytes, teller) {
        teller.find(Finding::new(code));
    }
}

fn read_package(bytes: &[u8], teller: &mut Teller<'_>) -> Result<(), Code> {
    let mut package = Package::open(bytes, teller.limits)?;
    let manifest = package.whole("META-INF/manifest.xml")?.unwrap_or_default();
    if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
        return Err(Code::WorkbookSealed);
    }
    let mut merges = MergesOfSheets::default();
    let limits = *teller.limits;
    let read = |package: &mut Package<'_>, listener: &mut dyn Listener| {
        package
            .pieces("content.xml", |pieces| {
                let end = Content::new(&limits, listener).read(pieces);
                pieces.failure().or(end)
            })
            .ok_or(Code::WorkbookUnreadable)
    };
    read(&mut package, &mut merges)?;
    let mut telling = Telling { teller, merges: merges.0.into_iter(), sheets: 0 };
    match (read(&mut package, &mut telling)?, telling.sheets) {
        (None, _) => Ok(()),
        (Some(code), 0) => Err(if code == Code::SheetBroken { Code::WorkbookUnreadable } else { code }),
        (Some(Code::UnpackedTooLarge), _) => Err(Code::UnpackedTooLarge),
        (Some(_), _) => {
            teller.find_sheet(Code::SheetBroken);
            Ok(())
        }
    }
}

/// The first pass: collects merged cells, sheet by sheet.
#[derive(Default)]
struct MergesOfSheets(Vec<Vec<Merge>>);

impl Listener for MergesOfSheets {
    fn sheet(&mut self, _name: &str, _hidden: bool) -> bool {
        self.0.push(Vec::new());
        true
    }

    fn merge(&mut self, merge: Merge) {
        if let Some(sheet) = self.0.last_mut() {
            sheet.push(merge);
        }
    }

    fn wants_rows(&self) -> bool {
        false
    }

    fn row(&mut self, _row: u32, _cells: &mut [crate::CellValue<'_>]) -> bool {
        true
    }
}

/// The second pass: tells.
struct Telling<'t, 's> {
    teller: &'t mut Teller<'s>,
    merges: std::vec::IntoIter<Vec<Merge>>,
    sheets: usize,
}

impl Listener for Telling<'_, '_> {
    fn sheet(&mut self, name: &str, hidden: bool) -> bool {
        self.sheets += 1;
        let told = self.teller.sheet(name);
        if hidden {
            self.teller.find_sheet(Code::SheetHidden);
        }
        let merges = self.merges.next().unwrap_or_default();
        if told.is_continue() {
            self.teller.merges(&merges);
        }
        told.is_continue()
    }

    fn merge(&mut self, _merge: Merge) {}

    fn wants_rows(&self) -> bool {
        true
    }

    fn row(&mut self, row: u32, cells: &mut [crate::CellValue<'_>]) -> bool {
        self.teller.row(row, cells).is_continue()
    }
}
