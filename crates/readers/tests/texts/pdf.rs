use readers::{
    Format::Pdf,
    Limits,
    text::{PdfFailure, PdfText, UNREADABLE_PAGE, read_text},
};

use crate::{
    Sheets, codes, outline, read,
    sample::{PROBE, pdf},
    text_of,
};
use base::{Code, FileId};

/// A PDF reader that says what it is told to.
struct Told(Result<Vec<String>, PdfFailure>);

impl PdfText for Told {
    fn pages(&self, _: &[u8]) -> Result<Vec<String>, PdfFailure> {
        self.0.clone()
    }
}

fn told(pages: Result<Vec<String>, PdfFailure>) -> readers::text::Texts {
    read_text(b"", FileId(0), Pdf, &Limits::default(), &mut Sheets::default(), &Told(pages))
}

#[test]
fn every_letter_survives() {
    assert_eq!(text_of(&pdf(&[&[PROBE]]), Pdf).text, PROBE);
}

#[test]
fn blocks_know_their_page_and_wrapped_lines_are_joined() {
    let first = [
        "Plani i veprimit",
        "",
        "Gratë në zonat rurale të komunës do të kenë transport falas deri në qen-",
        "drën ditore që nga viti i ardhshëm, me një linjë të re buxhetore të veçantë.",
        "• Transporti",
        "Masa\tKosto",
    ];
    let (read, _) = read(&pdf(&[&first, &["Faqja e dytë ka edhe një paragraf."]]), Pdf);
    assert_eq!(read.pages, Some(2));
    let text = read.text.unwrap();
    let expected = [
        "#1 Plani i veprimit",
        "Gratë në zonat rurale të komunës do të kenë transport falas deri në qendrën ditore që nga viti i ardhshëm, me një linjë të re buxhetore të veçantë.",
        "* • Transporti",
        "| Masa\tKosto",
        "Faqja e dytë ka edhe një paragraf.",
    ];
    assert_eq!(outline(&text), expected);
    let pages: Vec<_> = text.blocks.iter().map(|block| block.page).collect();
    assert_eq!(pages, [Some(1), Some(1), Some(1), Some(1), Some(2)]);
}

#[test]
fn page_numbers_go_and_running_titles_stay_once() {
    let page = |number: u32| {
        format!(
            "Komuna Orvelia\n\nFjalia e faqes {} mbaron këtu.\n\n{number}\n",
            ["një", "dy", "tre"][number as usize - 1]
        )
    };
    let read = told(Ok((1..=3).map(page).collect()));
    let text = read.text.unwrap().text;
    assert_eq!(text.matches("Komuna Orvelia").count(), 1);
    assert_eq!(text.lines().count(), 4, "{text}");
}

#[test]
fn a_scan_has_no_text_layer() {
    let (read, _) = read(&pdf(&[&[], &["1"]]), Pdf);
    assert_eq!(codes(&read), [Code::PdfNoTextLayer]);
}

#[test]
fn an_unreadable_page_is_a_finding_and_the_others_are_read() {
    let read = told(Ok(vec![UNREADABLE_PAGE.into(), "The second page is fine.\n".into()]));
    assert_eq!(codes(&read), [Code::PageUnreadable]);
    assert_eq!(read.text.unwrap().text, "The second page is fine.");
}

#[test]
fn each_failure_has_its_finding() {
    let failures = [
        (PdfFailure::Encrypted, Code::DocumentEncrypted),
        (PdfFailure::Broken, Code::DocumentUnreadable),
        (PdfFailure::TooSlow, Code::DocumentTooSlow),
    ];
    for (failure, code) in failures {
        assert_eq!(codes(&told(Err(failure))), [code]);
    }
}

#[test]
fn a_broken_file_is_a_finding() {
    let whole = pdf(&[&["Text of a page."]]);
    let (read, _) = read(&whole[..60], Pdf);
    assert_eq!((read.text.is_none(), codes(&read)), (true, vec![Code::DocumentUnreadable]));
}
