//! Office Open XML workbooks, streamed: rows are told while the sheet is still being unpacked.

mod book;
mod merges;
mod sheet;
mod strings;
mod styles;

use base::{Code, Finding};

use super::package::Package;
use crate::teller::Teller;
use book::Book;
use sheet::SheetReader;

/// Reads the workbook.
pub(crate) fn read(bytes: &[u8], teller: &mut Teller<'_>) {
    if let Err(code) = read_package(bytes, teller) {
        teller.find(Finding::new(code));
    }
}

fn read_package(bytes: &[u8], teller: &mut Teller<'_>) -> Result<(), Code> {
    // A workbook with a password is sealed in a compound file.
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Code::WorkbookSealed);
    }
    let mut package = Package::open(bytes, teller.limits)?;
    let book = Book::read(&mut package)?;
    for sheet in &book.sheets {
        let told = teller.sheet(&sheet.name);
        if sheet.hidden {
            teller.find_sheet(Code::SheetHidden);
        }
        if told.is_break() {
            continue;
        }
        if let Some(merges) = package.pieces(&sheet.part, merges::read) {
            teller.merges(&merges);
        }
        let end = package.pieces(&sheet.part, |pieces| {
            let end = SheetReader::new(&book, teller).read(pieces);
            pieces.failure().or(end)
        });
        match end {
            Some(None) => {}
            Some(Some(Code::UnpackedTooLarge)) => teller.find_sheet_limit(Code::UnpackedTooLarge),
            Some(Some(_)) | None => teller.find_sheet(Code::SheetBroken),
        }
    }
    Ok(())
}
