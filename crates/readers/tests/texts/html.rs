use proptest::prelude::*;
use readers::Format::Html;

use crate::{outline, read, sample::PROBE, text_of};

#[test]
fn every_letter_survives_in_utf_8_and_in_a_declared_encoding() {
    assert_eq!(text_of(format!("<p>{PROBE}</p>").as_bytes(), Html).text, PROBE);
    let page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"></head><body>Ѓорче и Ќирил</body>";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(page);
    let (read, _) = read(&bytes, Html);
    assert_eq!((read.encoding, read.text.unwrap().text.as_str()), (Some("windows-1251"), "Ѓорче и Ќирил"));
}

#[test]
fn headings_items_and_paragraphs_come_without_scripts_and_styles() {
    let page = "<!doctype html><title>T</title><style>p > a { }</style><script>if (a < b) document.write('<p>no</p>')</script>\
        <h2>Plani <em>vjetor</em></h2><!-- <p>no</p> --><p>Një&nbsp;rresht<br>tjetër &euml;<ul><li>Gra<li>Burra</ul>fund";
    assert_eq!(
        outline(&text_of(page.as_bytes(), Html)),
        ["#2 Plani vjetor", "Një rresht", "tjetër ë", "* Gra", "* Burra", "fund"]
    );
}

#[test]
fn tables_are_rows_even_without_end_tags() {
    let page = "<table><tr><th colspan=2>Korisnici<th>Trošak<tr><td>žene<td>muškarci<td>7</table>";
    let (read, sheets) = read(page.as_bytes(), Html);
    assert_eq!(sheets, [[["Korisnici", "Korisnici", "Trošak"], ["žene", "muškarci", "7"]]]);
    assert_eq!(outline(&read.text.unwrap()), ["| Korisnici\tTrošak", "| žene\tmuškarci\t7"]);
}

#[test]
fn signs_that_are_no_markup_stay() {
    let page = "<p>a < b & c > d &unknown; 5<6 <a href=\"x>y\">link</a> <b title=\"open>bold</b>";
    assert_eq!(text_of(page.as_bytes(), Html).text, "a < b & c > d &unknown; 5<6 link bold");
}

proptest! {
    #[test]
    fn paragraphs_written_as_html_come_back(paragraphs in prop::collection::vec("[a-zA-ZëçЀ-ӿ<>&\"'.,0-9 ]{0,60}", 0..8)) {
        let escape = |text: &String| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let page: String = paragraphs.iter().fold(String::new(), |page, text| page + "<p>" + &escape(text) + "</p>\n");
        let (read, _) = read(page.as_bytes(), Html);
        let expected: Vec<String> = paragraphs.iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty()).collect();
        prop_assert_eq!(read.text.map(|text| outline(&text)).unwrap_or_default(), expected);
    }

    #[test]
    fn nothing_makes_it_panic(page in "[<>/!a-c\"'= &;#-]{0,200}|(<(table|td|tr|p|/td|/table|script|!--|li)>|x| ){0,60}") {
        let _ = read(page.as_bytes(), Html);
    }
}
