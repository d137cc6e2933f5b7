use readers::Format::Docx;

use crate::{
    codes, outline, read,
    sample::{PROBE, archive, docx, docx_with, p, styled, tc},
    text_of,
};
use base::Code;

fn table(rows: &[String]) -> String {
    let rows = rows.iter().map(|row| format!("<w:tr>{row}</w:tr>"));
    format!("<w:tbl>{}</w:tbl>", rows.collect::<String>())
}

#[test]
fn every_letter_survives() {
    assert_eq!(text_of(&docx(&p(PROBE)), Docx).text, PROBE);
}

#[test]
fn a_heading_is_told_by_the_name_the_level_or_the_parent_of_its_style() {
    let body = [
        styled("Naslov1", "Plan"),
        styled("a1", "Mjere"),
        styled("a2", "Odgojno"),
        styled("Titulli2", "Masa"),
    ];
    let outlined = r#"<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>Treći</w:t></w:r></w:p>"#;
    let text = text_of(&docx(&(body.concat() + outlined)), Docx);
    assert_eq!(outline(&text), ["#1 Plan", "#2 Mjere", "#2 Odgojno", "#2 Masa", "#3 Treći"]);
}

#[test]
fn list_items_come_from_numbering_of_the_paragraph_or_of_its_style() {
    let numbered = r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Prvo</w:t></w:r></w:p>"#;
    let taken_away = r#"<w:p><w:pPr><w:pStyle w:val="Mjere"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Tekst</w:t></w:r></w:p>"#;
    let body = format!("{numbered}{}{taken_away}", styled("Mjere", "Drugo"));
    assert_eq!(outline(&text_of(&docx(&body), Docx)), ["* Prvo", "* Drugo", "Tekst"]);
}

#[test]
fn entities_tabs_breaks_and_hyphens_are_read() {
    let body = r#"<w:p><w:r><w:t>A &amp; B &lt;5&gt; &#235;</w:t><w:tab/><w:t xml:space="preserve"> x</w:t><w:noBreakHyphen/><w:t>y.</w:t><w:br/><w:t>Next</w:t></w:r></w:p>"#;
    assert_eq!(text_of(&docx(body), Docx).text, "A & B <5> ë\t x-y.\nNext");
}

#[test]
fn what_was_inserted_counts_and_what_was_deleted_does_not() {
    let body = "<w:p><w:ins><w:r><w:t>nova </w:t></w:r></w:ins><w:del><w:r><w:delText>stara</w:delText><w:t>stara</w:t></w:r></w:del><w:r><w:t>mjera</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>bez naslova</w:t></w:r></w:p>";
    assert_eq!(outline(&text_of(&docx(body), Docx)), ["nova mjera", "bez naslova"]);
}

#[test]
fn a_plan_in_a_table_is_rows_with_its_merged_headings_repeated() {
    let rows = [
        tc(r#"<w:vMerge w:val="restart"/>"#, &p("Активност"))
            + &tc(r#"<w:gridSpan w:val="2"/>"#, &p("Корисници")),
        tc("<w:vMerge/>", &p("")) + &tc("", &p("Жени")) + &tc("", &p("Мажи")),
        tc("", &(p("Превоз") + &p("до центарот"))) + &tc("", &p("70")) + &tc("", &p("60")),
    ];
    let (read, sheets) = read(&docx(&(p("План.") + &table(&rows))), Docx);
    let text = read.text.unwrap();
    assert_eq!(
        outline(&text),
        ["План.", "| Активност\tКорисници", "| Жени\tМажи", "| Превоз\nдо центарот\t70\t60"]
    );
    assert_eq!(
        sheets,
        [[
            vec!["Активност", "Корисници", "Корисници"],
            vec!["Активност", "Жени", "Мажи"],
            vec!["Превоз\nдо центарот", "70", "60"]
        ]]
    );
}

#[test]
fn a_table_within_a_cell_is_a_sheet_of_its_own_after_the_outer_one() {
    let inner = table(&[tc("", &p("a")) + &tc("", &p("b"))]);
    let outer = table(&[tc("", &(p("left") + &inner)) + &tc("", &p("right"))]);
    let (read, sheets) = read(&docx(&outer), Docx);
    assert_eq!(sheets, [[["left", "right"]], [["a", "b"]]]);
    assert_eq!(outline(&read.text.unwrap()), ["| left\tright", "| a\tb"]);
}

#[test]
fn a_frame_of_one_column_is_paragraphs_and_no_sheet() {
    let (read, sheets) = read(&docx(&table(&[tc("", &(p("One.") + &p("Two.")))])), Docx);
    assert_eq!(outline(&read.text.unwrap()), ["One.", "Two."]);
    assert!(sheets.is_empty());
}

#[test]
fn text_boxes_are_read_once_and_footnotes_follow() {
    let body = "<w:p><w:r><w:t>Outside.</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Inside.</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
        <mc:Fallback><w:txbxContent><w:p><w:r><w:t>Inside.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    let notes = r#"<w:footnotes><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote><w:p><w:r><w:t>Burimi: INSTAT.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let text = text_of(&docx_with(body, &[("word/footnotes.xml", notes)]), Docx);
    assert_eq!(outline(&text), ["Inside.", "Outside.", "Burimi: INSTAT."]);
}

#[test]
fn the_main_part_may_have_another_name() {
    let relations = r#"<Relationships><Relationship Type="http://x/officeDocument" Target="/doc/main.xml"/></Relationships>"#;
    let main = format!("<w:document><w:body>{}</w:body></w:document>", p("Here"));
    let bytes = archive(&[("_rels/.rels", relations), ("doc/main.xml", &main)]);
    assert_eq!(text_of(&bytes, Docx).text, "Here");
}

#[test]
fn an_archive_without_a_document_is_a_finding() {
    let (read, _) = read(&archive(&[("a.txt", "x")]), Docx);
    assert_eq!((read.text.is_none(), codes(&read)), (true, vec![Code::DocumentUnreadable]));
}

#[test]
fn what_another_program_writes_is_read_whole() {
    use docx_rs::{Docx as File, Paragraph, Run, Table, TableCell, TableRow};
    let paragraph = |text: &str| Paragraph::new().add_run(Run::new().add_text(text));
    let cell = |text: &str| TableCell::new().add_paragraph(paragraph(text));
    let row = |one: &str, two: &str| TableRow::new(vec![cell(one), cell(two)]);
    let table = Table::new(vec![row("Masa", "Kosto"), row("Transport", "70")]);
    let file = File::new().add_paragraph(paragraph(PROBE)).add_table(table);
    let mut bytes = std::io::Cursor::new(Vec::new());
    file.build().pack(&mut bytes).unwrap();
    let (read, sheets) = read(bytes.get_ref(), Docx);
    assert_eq!(outline(&read.text.unwrap()), [PROBE, "| Masa\tKosto", "| Transport\t70"]);
    assert_eq!(sheets, [[["Masa", "Kosto"], ["Transport", "70"]]]);
}
