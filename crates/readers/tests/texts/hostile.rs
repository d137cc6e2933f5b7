use readers::{
    Format::{self, Doc, Docx, Empty, Html, Odt, Rtf, Unknown},
    Limits,
};

use crate::{
    codes, read, read_within,
    sample::{archive, docx, odt, p, tc},
};
use base::Code;

#[test]
fn a_zip_bomb_is_cut_and_what_stands_before_is_kept() {
    let bytes = docx(&(p("Good text.") + &" ".repeat(40 << 20) + &p("Never reached.")));
    let (read, _) = read(&bytes, Docx);
    assert!(codes(&read).contains(&Code::UnpackedTooLarge));
    assert_eq!(read.text.unwrap().text, "Good text.");
}

#[test]
fn all_parts_together_stay_within_the_limit() {
    let limits = Limits { unpacked_bytes: 2_000, ..Limits::default() };
    let (read, _) = read_within(&docx(&p(&"word ".repeat(1_000))), Docx, &limits);
    assert!(codes(&read).contains(&Code::UnpackedTooLarge));
    assert!(read.text.is_some());
}

#[test]
fn a_document_type_is_refused_in_every_part() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    for (format, name) in [(Docx, "word/document.xml"), (Odt, "content.xml")] {
        let (read, _) = read(&archive(&[(name, bomb)]), format);
        assert_eq!(codes(&read), [Code::DocumentTypeRefused]);
    }
}

#[test]
fn an_entity_that_nobody_defined_stays_as_it_stands() {
    let (read, _) = read(&odt("<text:p>a &b; c</text:p>"), Odt);
    assert_eq!(read.text.unwrap().text, "a &b; c");
}

#[test]
fn deep_nesting_is_a_finding_and_the_rest_is_read() {
    let deep = 100_000;
    let xml = "<w:sdt>".repeat(deep) + &p("lost") + &"</w:sdt>".repeat(deep) + &p("Kept.");
    let (docx_read, _) = read(&docx(&xml), Docx);
    assert_eq!(codes(&docx_read), [Code::NestedTooDeep]);
    assert_eq!(docx_read.text.unwrap().text, "Kept.");
    let rtf = format!(r"{{\rtf1 {}lost{}Kept.\par}}", "{".repeat(deep), "}".repeat(deep));
    let (rtf_read, _) = read(rtf.as_bytes(), Rtf);
    assert_eq!(codes(&rtf_read), [Code::NestedTooDeep]);
    assert!(rtf_read.text.unwrap().text.contains("Kept."));
    let (html_read, _) = read("<table><tr><td>".repeat(20_000).as_bytes(), Html);
    assert!(html_read.text.is_none());
}

#[test]
fn a_table_that_claims_millions_of_cells_is_cut() {
    let row = tc(r#"<w:gridSpan w:val="4000000000"/>"#, &p("wide")) + &tc("", &p("over"));
    let (read, sheets) = read(&docx(&format!("<w:tbl><w:tr>{row}</w:tr></w:tbl>")), Docx);
    assert_eq!(codes(&read), [Code::TableCut]);
    assert_eq!(sheets[0][0].len(), 1_024);
}

#[test]
fn a_cell_beyond_the_limit_is_cut_in_the_rows_and_whole_in_the_text() {
    let limits = Limits { cell_chars: 10, ..Limits::default() };
    let row = tc("", &p("одна долгая ячейка")) + &tc("", &p("x"));
    let (read, sheets) = read_within(&docx(&format!("<w:tbl><w:tr>{row}</w:tr></w:tbl>")), Docx, &limits);
    assert_eq!(codes(&read), [Code::TableCellCut]);
    assert_eq!(sheets[0][0][0].chars().count(), 10);
    assert!(read.text.unwrap().text.contains("ячейка"));
}

#[test]
fn a_block_of_megabytes_goes_on_in_further_blocks() {
    let (read, _) = read(&docx(&p(&"word ".repeat(100_000))), Docx);
    let text = read.text.unwrap();
    assert_eq!(text.text.matches("word").count(), 100_000);
    assert!(text.blocks.iter().all(|block| block.range.len() <= 64 << 10));
}

#[test]
fn cut_files_are_read_as_far_as_they_go() {
    let whole = "<w:document><w:body><w:p><w:r><w:t>First.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b";
    let (read, sheets) = read(&archive(&[("word/document.xml", whole)]), Docx);
    assert_eq!(codes(&read), [Code::DocumentBroken]);
    assert_eq!(read.text.unwrap().text, "First.\na\tb");
    assert_eq!(sheets, [[["a", "b"]]]);
}

#[test]
fn every_cut_of_every_archive_is_survived() {
    let bytes = docx(&p("Text."));
    for end in 0..bytes.len() {
        let (read, _) = read(&bytes[..end], Docx);
        assert!(read.text.is_none() && !read.findings.is_empty());
    }
}

#[test]
fn formats_that_are_no_documents_are_findings() {
    let only = |bytes: &[u8], format: Format| codes(&read(bytes, format).0);
    assert_eq!(only(b"\xd0\xcf\x11\xe0", Doc), [Code::OldWordDocument]);
    assert_eq!(only(b"\x7fELF", Unknown), [Code::NotADocument]);
    assert_eq!(only(b"", Empty), []);
    let limits = Limits { file_bytes: 3, ..Limits::default() };
    assert_eq!(codes(&read_within(b"long", Format::Plain, &limits).0), [Code::FileTooLarge]);
}
