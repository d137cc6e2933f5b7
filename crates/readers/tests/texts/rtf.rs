use proptest::prelude::*;
use readers::Format::Rtf;

use crate::{
    codes, outline, read,
    sample::{PROBE, rtf_escaped},
    text_of,
};
use base::Code;

#[test]
fn every_letter_survives() {
    let rtf = format!(r"{{\rtf1\ansi\ansicpg1252 {}\par}}", rtf_escaped(PROBE));
    assert_eq!(text_of(rtf.as_bytes(), Rtf).text, PROBE);
}

#[test]
fn bytes_are_read_by_the_charset_of_their_font() {
    let rtf = r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset238 Arial;}}\f1 \'81\'83\'8d\'9d\f0  \'eb\'e7\f2  \'f0\'e6\'9e\par}";
    assert_eq!(text_of(rtf.as_bytes(), Rtf).text, "ЃѓЌќ ëç đćž");
}

#[test]
fn a_file_that_knows_one_charset_means_its_code_page() {
    let rtf = r"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}\f0 \'c6\'e5\'ed\'e8\par}";
    assert_eq!(text_of(rtf.as_bytes(), Rtf).text, "Жени");
}

#[test]
fn fallback_characters_are_passed_over_as_many_as_the_group_says() {
    let rtf = r"{\rtf1\uc1{\uc2\u1187 ??a}\u1257\'3fb{\uc0\u1199 c}\u-10179?\u-8704?\par}";
    assert_eq!(text_of(rtf.as_bytes(), Rtf).text, "ңaөbүc😀");
}

#[test]
fn styles_lists_and_outlines_are_told_and_furniture_is_not_text() {
    let rtf = r"{\rtf1{\stylesheet{\s0 Normal;}{\s3\b heading 2;}}{\info{\title X}}{\header Kop}{\pict 00ff}{\*\unknown y}
\pard\s3 Masat\par\pard\ls1{\listtext 1.\tab}Gra\par\pard Fund \{x\}\~y\emdash z.\par\pard\outlinelevel0 Top\par\pard {\v hidden}{\deleted gone}kept\par}";
    assert_eq!(
        outline(&text_of(rtf.as_bytes(), Rtf)),
        ["#2 Masat", "* Gra", "Fund {x} y—z.", "#1 Top", "kept"]
    );
}

#[test]
fn a_table_is_rows_and_notes_follow_their_paragraph() {
    let rtf = r"{\rtf1 Para{\footnote Izvor.} one.\par\trowd\trhdr\cellx1\clmgf\cellx2\clmrg\cellx3\pard\intbl Place\cell Users\cell\cell\row
\trowd\cellx1\cellx2\cellx3\pard\intbl Kodra\par Lug\cell 7\cell 8\cell\row\pard After.\par}";
    let (read, sheets) = read(rtf.as_bytes(), Rtf);
    assert_eq!(sheets, [[["Place", "Users", "Users"], ["Kodra\nLug", "7", "8"]]]);
    let text = read.text.unwrap();
    assert_eq!(outline(&text), ["Para one.", "Izvor.", "| Place\tUsers", "| Kodra\nLug\t7\t8", "After."]);
}

#[test]
fn a_file_that_breaks_off_is_read_to_its_end_with_a_finding() {
    let (read, _) = read(br"{\rtf1 One.\par{\b Tw", Rtf);
    assert_eq!(codes(&read), [Code::DocumentBroken]);
    assert_eq!(read.text.unwrap().text, "One.\nTw");
}

proptest! {
    #[test]
    fn paragraphs_written_as_rtf_come_back(paragraphs in prop::collection::vec("[a-zA-ZëçЀ-ӿ{}\\\\.,0-9 ]{0,60}", 0..8)) {
        let body: String = paragraphs.iter().map(|text| rtf_escaped(text) + "\\par\n").collect();
        let (read, _) = read(format!(r"{{\rtf1 {body}}}").as_bytes(), Rtf);
        let expected: Vec<String> = paragraphs.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect();
        let blocks: Vec<String> = read.text.map(|text| text.blocks.iter().map(|block| text.of(block).to_owned()).collect()).unwrap_or_default();
        prop_assert_eq!(blocks, expected);
    }

    #[test]
    fn nothing_makes_it_panic(bytes in prop::collection::vec(prop_oneof![Just(b'\\'), Just(b'{'), Just(b'}'), Just(b'\''), any::<u8>()], 0..300)) {
        let _ = read(&bytes, Rtf);
    }
}
