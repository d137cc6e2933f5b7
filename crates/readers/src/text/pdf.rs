//! PDF: the lines of its pages to blocks.
//!
//! A PDF program may loop, exhaust memory or overflow its stack on a bad file, which no code of this process can
//! catch. So the reading itself stands behind [`PdfText`]: a program runs [`InProcessPdf`] in a child process under limits.

mod layout;
mod process;

use base::Code;

use super::{
    draft::Draft,
    lines::{self, Joining},
};
pub use process::InProcessPdf;

/// Stands for a page that could not be read, among the texts of the others: it passes through a pipe as it is.
pub const UNREADABLE_PAGE: &str = "\u{fffd}";

/// Fewer letters and digits a page than this, over all pages, and the pages are pictures.
const LEAST_PER_PAGE: usize = 8;
/// A running title stands on so many pages at least.
const RUNNING: usize = 3;

/// Why a PDF gave no pages at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PdfFailure {
    /// It needs a password.
    Encrypted,
    /// It is damaged beyond reading, or its reader crashed.
    Broken,
    /// It took longer than the limit.
    TooSlow,
}

/// Gives the text of a PDF by page; several files may be read at once.
pub trait PdfText: Sync {
    /// The text of each page: lines end with a newline, an empty line parts paragraphs, a tab parts columns; a page
    /// that could not be read is [`UNREADABLE_PAGE`].
    fn pages(&self, bytes: &[u8]) -> Result<Vec<String>, PdfFailure>;
}

pub(super) fn read(bytes: &[u8], pdf: &dyn PdfText, draft: &mut Draft<'_>) {
    match pdf.pages(bytes) {
        Ok(pages) if pages.is_empty() => draft.report(Code::DocumentUnreadable),
        Ok(pages) => write(&pages, draft),
        Err(PdfFailure::Encrypted) => draft.report(Code::DocumentEncrypted),
        Err(PdfFailure::Broken) => draft.report(Code::DocumentUnreadable),
        Err(PdfFailure::TooSlow) => draft.report(Code::DocumentTooSlow),
    }
}

fn write(pages: &[String], draft: &mut Draft<'_>) {
    draft.paged(u32::try_from(pages.len()).unwrap_or(u32::MAX));
    let letters: usize = pages.iter().map(|page| page.chars().filter(|c| c.is_alphanumeric()).count()).sum();
    let unreadable = pages.iter().filter(|page| *page == UNREADABLE_PAGE).count();
    if unreadable < pages.len() && letters < LEAST_PER_PAGE * (pages.len() - unreadable) {
        draft.report(Code::PdfNoTextLayer);
    }
    let lines = numbered(pages, draft);
    let joining = Joining::of(lines.iter().map(|(_, line)| line.as_str()), true);
    for block in lines::blocks(lines.iter().map(|(_, line)| line.as_str()), joining) {
        let page = lines.get(block.first).map(|(page, _)| *page);
        draft.block_on(block.kind, page, &block.text);
    }
}

/// The lines of all pages with their page, without page numbers and without running titles after their first time.
fn numbered(pages: &[String], draft: &mut Draft<'_>) -> Vec<(u32, String)> {
    let running = running_titles(pages);
    let mut seen: Vec<String> = Vec::new();
    let mut lines: Vec<(u32, String)> = Vec::new();
    for (number, page) in (1_u32..).zip(pages) {
        if page == UNREADABLE_PAGE {
            draft.report_page(Code::PageUnreadable, number);
            continue;
        }
        if lines.last().is_some_and(|(_, above)| lines::ends_sentence(above)) {
            lines.push((number, String::new()));
        }
        for line in edges_marked(page) {
            let edge = pattern(line.text);
            let is_running = line.edge && running.contains(&edge);
            if line.edge && is_page_number(line.text) || is_running && seen.contains(&edge) {
                continue;
            }
            if is_running {
                seen.push(edge);
            }
            lines.push((number, plain_letters(line.text)));
        }
    }
    lines
}

/// A line, and whether it is the first or last of its page.
struct PageLine<'a> {
    text: &'a str,
    edge: bool,
}

fn edges_marked(page: &str) -> Vec<PageLine<'_>> {
    let lines: Vec<&str> = page.lines().map(str::trim).skip_while(|line| line.is_empty()).collect();
    let last = lines.iter().rposition(|line| !line.is_empty()).unwrap_or(0);
    let lines = lines.into_iter().take(last + 1).enumerate();
    lines.map(|(at, text)| PageLine { text, edge: at == 0 || at == last }).collect()
}

/// First or last lines that stand on several pages, apart from their digits.
fn running_titles(pages: &[String]) -> Vec<String> {
    let mut edges: Vec<String> = Vec::new();
    for page in pages {
        edges.extend(edges_marked(page).iter().filter(|line| line.edge).map(|line| pattern(line.text)));
    }
    edges.sort_unstable();
    let groups = edges.chunk_by(|one, other| one == other);
    let repeated = groups.filter(|group| group.len() >= RUNNING && group.len() * 2 > pages.len());
    repeated.filter_map(|group| group.first().cloned()).filter(|edge| !edge.is_empty()).collect()
}

fn pattern(line: &str) -> String {
    line.chars().filter(|c| !c.is_ascii_digit()).collect::<String>().trim().to_lowercase()
}

/// Whether the line is a number and nothing else: `7`, `- 7 -`, `7 / 12`.
fn is_page_number(line: &str) -> bool {
    let marks = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '|');
    let digits = line.chars().filter(char::is_ascii_digit).count();
    (1..=6).contains(&digits) && line.chars().all(|c| c.is_ascii_digit() || marks(c))
}

/// Ligatures as letters: a word list knows no `ﬁ`.
fn plain_letters(line: &str) -> String {
    let pairs = [('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl"), ('\u{a0}', " ")];
    let line = line.replace('\0', "");
    let held = pairs.iter().filter(|(ligature, _)| line.contains(*ligature));
    held.fold(line.clone(), |line, (ligature, letters)| line.replace(*ligature, letters))
}
