use readers::Format::Odt;

use crate::{
    codes, outline, read,
    sample::{PROBE, archive, odt},
    text_of,
};
use base::Code;

#[test]
fn every_letter_survives() {
    assert_eq!(text_of(&odt(&format!("<text:p>{PROBE}</text:p>")), Odt).text, PROBE);
}

#[test]
fn headings_lists_spaces_and_entities_are_read() {
    let text = r#"<text:h text:outline-level="2">Masat</text:h>
        <text:p text:style-name="Heading_20_3">Bujqësia</text:p>
        <text:list><text:list-item><text:p>Gratë<text:s text:c="2"/>&amp;<text:tab/>burrat</text:p></text:list-item></text:list>
        <text:p>një
           <text:span>dy</text:span></text:p>"#;
    assert_eq!(
        outline(&text_of(&odt(text), Odt)),
        ["#2 Masat", "#3 Bujqësia", "* Gratë  &\tburrat", "një dy"]
    );
}

#[test]
fn deleted_text_and_remarks_are_left_out_and_notes_follow_their_paragraph() {
    let text = "<text:tracked-changes><text:changed-region><text:deletion><text:p>stara</text:p></text:deletion></text:changed-region></text:tracked-changes>\
        <text:p>Mjera<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Izvor: popis.</text:p></text:note-body></text:note> vrijedi.<office:annotation><text:p>primjedba</text:p></office:annotation></text:p>\
        <text:p>Kraj.</text:p>";
    assert_eq!(outline(&text_of(&odt(text), Odt)), ["Mjera vrijedi.", "Izvor: popis.", "Kraj."]);
}

#[test]
fn tables_repeat_cells_and_spans_and_stay_within_bounds() {
    let cell = |attributes: &str, text: &str| {
        format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
    };
    let text = format!(
        "<table:table><table:table-header-rows><table:table-row>{}{}<table:covered-table-cell/></table:table-row></table:table-header-rows>\
         <table:table-row>{}{}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
        cell("", "Место"),
        cell(r#"table:number-columns-spanned="2""#, "Жене"),
        cell("", "Кодра"),
        cell(r#"table:number-columns-repeated="2""#, "7"),
    );
    let (read, sheets) = read(&odt(&text), Odt);
    assert_eq!(sheets, [vec![vec!["Место", "Жене", "Жене"], vec!["Кодра", "7", "7"], vec![]]]);
    assert_eq!(outline(&read.text.unwrap()), ["| Место\tЖене", "| Кодра\t7\t7"]);
}

#[test]
fn a_locked_document_is_a_finding() {
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let (read, _) = read(&archive(&[("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}")]), Odt);
    assert_eq!(codes(&read), [Code::DocumentEncrypted]);
}
