//! Reading a PDF in this process.

use std::{
    collections::HashSet,
    panic::{AssertUnwindSafe, catch_unwind},
};

use pdf_extract::{Document, Error, Object, ObjectId, output_doc_page};

use super::{PdfFailure, PdfText, UNREADABLE_PAGE, layout::Layout};

/// Pages hang in a tree; a way up that is longer than this is a circle, on which the PDF library would never end.
const TREE_DEPTH: usize = 64;

/// Reads a PDF in this process. A panic of the PDF library is caught; a loop or a full stack is not.
#[derive(Clone, Copy, Debug, Default)]
pub struct InProcessPdf;

impl PdfText for InProcessPdf {
    fn pages(&self, bytes: &[u8]) -> Result<Vec<String>, PdfFailure> {
        let document = catch_unwind(|| load(bytes)).unwrap_or(Err(PdfFailure::Broken))?;
        let pages =
            catch_unwind(AssertUnwindSafe(|| document.get_pages())).map_err(|_| PdfFailure::Broken)?;
        Ok(pages.into_iter().map(|(number, id)| page(&document, number, id)).collect())
    }
}

fn load(bytes: &[u8]) -> Result<Document, PdfFailure> {
    let mut document = Document::load_mem(bytes).map_err(|error| failure(&error))?;
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(PdfFailure::Encrypted);
    }
    Ok(document)
}

fn failure(error: &Error) -> PdfFailure {
    match error {
        Error::Decryption(_) | Error::InvalidPassword => PdfFailure::Encrypted,
        _ => PdfFailure::Broken,
    }
}

/// The text of a page: laid out by the places of its characters, else as the page streams it, else unreadable.
fn page(document: &Document, number: u32, id: ObjectId) -> String {
    if !hangs_in_a_tree(document, id) {
        return UNREADABLE_PAGE.to_owned();
    }
    let laid_out = catch_unwind(AssertUnwindSafe(|| {
        let mut layout = Layout::default();
        output_doc_page(document, &mut layout, number).ok().map(|()| layout.text())
    }));
    let streamed = || {
        let text = catch_unwind(AssertUnwindSafe(|| document.extract_text(&[number]).ok()));
        text.ok().flatten().filter(|text| text.chars().any(char::is_alphanumeric))
    };
    laid_out.ok().flatten().or_else(streamed).unwrap_or_else(|| UNREADABLE_PAGE.to_owned())
}

fn hangs_in_a_tree(document: &Document, page: ObjectId) -> bool {
    let mut seen = HashSet::new();
    let mut at = Some(page);
    while let Some(id) = at {
        if !seen.insert(id) || seen.len() > TREE_DEPTH {
            return false;
        }
        let parent = document.get_dictionary(id).and_then(|node| node.get(b"Parent"));
        at = parent.and_then(Object::as_reference).ok();
    }
    true
}
