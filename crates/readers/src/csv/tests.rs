use base::{At, Code, FileId};
use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};
use proptest::prelude::*;

use crate::{
    CellValue, Format, Limits, Rows,
    collect::{Sheet, codes, collect},
    shape::OwnedCell,
};

fn read(bytes: &[u8]) -> (Sheet, Rows) {
    let (mut sheets, rows) = collect(bytes, Format::Csv, &Limits::default());
    (sheets.remove(0), rows)
}

fn rows_of(text: &str) -> Vec<(u32, Vec<String>)> {
    read(text.as_bytes()).0.texts()
}

fn row<const N: usize>(row: u32, cells: [&str; N]) -> (u32, Vec<String>) {
    (row, cells.map(str::to_owned).to_vec())
}

#[test]
fn a_semicolon_file_keeps_its_decimal_commas_and_thin_thousands() {
    let (sheet, rows) = read("Projekti;Vlera\nRruga A;70 000,00\nRruga B;5,50\n".as_bytes());
    assert_eq!(rows.delimiter, Some(b';'));
    assert_eq!(
        sheet.texts(),
        [row(1, ["Projekti", "Vlera"]), row(2, ["Rruga A", "70 000,00"]), row(3, ["Rruga B", "5,50"])]
    );
}

#[test]
fn semicolons_win_where_every_number_has_a_comma_too() {
    let (_, rows) = read(b"12;1,5;2,5;3,5\n13;4,5;5,5;6,5\n14;1,1;2,2;3,3\n");
    assert_eq!(rows.delimiter, Some(b';'));
}

#[test]
fn a_comma_file_keeps_quoted_dates_and_amounts() {
    let (sheet, rows) = read(b"\"1,2\",1,\"21,01,2013\",\"3,600.00\"\n2,2,\"21,01,2013\",\"7,000.00\"\n");
    assert_eq!(rows.delimiter, Some(b','));
    assert_eq!(sheet.texts()[0], row(1, ["1,2", "1", "21,01,2013", "3,600.00"]));
}

#[test]
fn tabs_and_pipes_separate_too() {
    assert_eq!(read(b"a\tb,c\n1\t2,3\n").1.delimiter, Some(b'\t'));
    assert_eq!(read(b"a|b;c\n1|2\n").1.delimiter, Some(b'|'));
}

#[test]
fn titles_above_the_table_do_not_mislead_the_delimiter() {
    let (_, rows) = read(
        "Popullsia, sipas komunave, 2011\n\nKomuna;Gra;Burra\nGjilan;1;2\nViti;3;4\nKlina;3;4\n".as_bytes(),
    );
    assert_eq!(rows.delimiter, Some(b';'));
}

#[test]
fn the_hint_to_excel_names_the_delimiter_and_is_no_row() {
    let (sheet, rows) = read(b"sep=;\r\na,b;c\r\n1,2;3\r\n");
    assert_eq!(
        (rows.delimiter, sheet.texts()),
        (Some(b';'), vec![row(1, ["a,b", "c"]), row(2, ["1,2", "3"])])
    );
}

#[test]
fn doubled_quotes_stand_for_one() {
    assert_eq!(rows_of("a,\"\"\"Kanuni I Auditorit\"\"\"\n")[0], row(1, ["a", "\"Kanuni I Auditorit\""]));
}

#[test]
fn a_line_break_in_quotes_makes_no_new_row() {
    assert_eq!(
        rows_of("a,b\n1,\"two\nlines\"\n2,x\n"),
        [row(1, ["a", "b"]), row(2, ["1", "two\nlines"]), row(3, ["2", "x"])]
    );
}

#[test]
fn a_stray_quote_inside_a_field_is_a_character() {
    assert_eq!(rows_of("a,5\" pipe,c\n1,2,3\n")[0], row(1, ["a", "5\" pipe", "c"]));
}

#[test]
fn a_quote_that_never_closes_does_not_swallow_the_file() {
    let (sheet, rows) = read(b"a,b\n\"Mimoza,2\n3,4\n5,6\n");
    assert_eq!(sheet.texts()[1..], [row(2, ["\"Mimoza", "2"]), row(3, ["3", "4"]), row(4, ["5", "6"])]);
    assert_eq!(codes(&rows), [Code::QuoteNotClosed]);
    assert_eq!(rows.findings[0].at, Some(At::cell(FileId(0), 0, 2, 1)));
}

#[test]
fn every_kind_of_line_end_ends_a_row() {
    let expected = [row(1, ["a", "b"]), row(2, ["1", "2"]), row(3, ["3", "4"])];
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(rows_of(&["a,b", "1,2", "3,4"].join(end)), expected, "{end:?}");
        assert_eq!(rows_of(&["a,b", "1,2", "3,4", ""].join(end)), expected, "{end:?}");
    }
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    assert_eq!(
        rows_of("a,b\n\n1,2\r\n\r\n,,\n3,4"),
        [row(1, ["a", "b"]), row(3, ["1", "2"]), row(6, ["3", "4"])]
    );
}

#[test]
fn ragged_rows_are_told_as_they_are() {
    assert_eq!(
        rows_of("a,b,c\n1\n1,2,3,4\n"),
        [row(1, ["a", "b", "c"]), row(2, ["1"]), row(3, ["1", "2", "3", "4"])]
    );
}

#[test]
fn nul_bytes_are_left_out_and_told() {
    let (sheet, rows) = read(b"a,b\n1\0,2\n");
    assert_eq!(sheet.texts()[1], row(2, ["1", "2"]));
    assert_eq!(codes(&rows), [Code::NulBytes]);
    assert_eq!(rows.findings[0].at, Some(At::row(FileId(0), 0, 2)));
}

#[test]
fn an_empty_text_has_no_rows() {
    for bytes in [&b""[..], b"\xEF\xBB\xBF", b"\n\n\r\n", b"   \0"] {
        let (sheet, _) = read(bytes);
        assert!(sheet.rows.len() <= 1, "{bytes:?}");
    }
}

#[test]
fn old_encodings_are_guessed_and_told() {
    for (text, encoding) in [
        ("Општина;Жени;Мажи\nШтип;1200;1300\nЌустендил;Ѓевѓелија;Џ\n", WINDOWS_1251),
        ("Opština;Žene;Muškarci\nČačak;120;130\nĐakovica;Ćuprija;š\n", WINDOWS_1250),
        ("Komuna;Gra;Burra\nPrishtinë;1;2\nKaçanik;Pejë;ë\n", WINDOWS_1252),
    ] {
        let (sheet, rows) = read(&encoding.encode(text).0);
        assert_eq!(sheet.texts(), rows_of(text), "{}", encoding.name());
        assert_eq!(codes(&rows), [Code::EncodingGuessed]);
    }
}

#[test]
fn a_text_that_turns_out_old_late_is_still_decoded() {
    let mut bytes = b"name;n\n".to_vec();
    bytes.extend(b"Gjilan;1\n".repeat(20_000));
    bytes.extend_from_slice(&WINDOWS_1250.encode("Čačak;120\nĐakovica;Ćuprija\nŽitorađa;š\n").0);
    let (sheet, rows) = read(&bytes);
    assert_eq!(sheet.texts().last().unwrap().1, ["Žitorađa", "š"]);
    assert_eq!(rows.encoding, Some("windows-1250"));
}

#[test]
fn a_damaged_row_of_a_utf_8_file_is_told_and_the_others_are_whole() {
    let (sheet, rows) = read(b"Pej\xC3\xAB,1\nPej\xC3,2\nKa\xC3\xA7anik,3\n");
    assert_eq!(sheet.texts()[2], row(3, ["Kaçanik", "3"]));
    assert_eq!((codes(&rows), rows.encoding), (vec![Code::TextDamaged], Some("UTF-8")));
    assert_eq!(rows.findings[0].at, Some(At::row(FileId(0), 0, 2)));
}

#[test]
fn limits_keep_what_was_read_and_are_told_with_their_place() {
    let limits = Limits { rows: 2, columns: 2, cell_chars: 3, ..Limits::default() };
    let (sheets, rows) = collect("a,b\nčetiri,2,3\nc,d\n".as_bytes(), Format::Csv, &limits);
    assert_eq!(sheets[0].texts(), [row(1, ["a", "b"]), row(2, ["čet", "2"])]);
    assert_eq!(codes(&rows), [Code::TooManyColumns, Code::CellTooLong, Code::TooManyRows]);
    assert_eq!(rows.findings[0].at, Some(At::cell(FileId(0), 0, 2, 3)));
    assert_eq!(rows.findings[2].at, Some(At::row(FileId(0), 0, 3)));
}

#[test]
fn a_file_beyond_the_limit_is_not_read() {
    let limits = Limits { file_bytes: 4, ..Limits::default() };
    let (sheets, rows) = collect(b"a,b,c\n", Format::Csv, &limits);
    assert!(sheets.is_empty());
    assert_eq!(codes(&rows), [Code::FileTooLarge]);
}

/// How a table may be written.
#[derive(Clone, Debug)]
struct Quirks {
    delimiter: char,
    end: &'static str,
    quote_all: bool,
    last_end: bool,
    encoding: &'static Encoding,
    wide: Option<bool>,
    mark: bool,
}

fn quirks() -> impl Strategy<Value = Quirks> {
    let delimiter = prop_oneof![Just(','), Just(';'), Just('\t'), Just('|')];
    let end = prop_oneof![Just("\n"), Just("\r\n"), Just("\r")];
    let encoding =
        prop_oneof![3 => Just(encoding_rs::UTF_8), 1 => Just(WINDOWS_1250), 1 => Just(WINDOWS_1251)];
    (delimiter, end, any::<bool>(), any::<bool>(), encoding, any::<Option<bool>>(), any::<bool>()).prop_map(
        |(delimiter, end, quote_all, last_end, encoding, wide, mark)| {
            let wide = wide.filter(|_| encoding == encoding_rs::UTF_8);
            Quirks { delimiter, end, quote_all, last_end, encoding, wide, mark }
        },
    )
}

fn written(table: &[Vec<String>], quirks: &Quirks) -> Vec<u8> {
    let field = |text: &String| {
        let must = quirks.quote_all || text.contains([quirks.delimiter, '"', '\n', '\r']) || text.is_empty();
        if must { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.clone() }
    };
    let lines: Vec<String> = table
        .iter()
        .map(|row| row.iter().map(field).collect::<Vec<_>>().join(&quirks.delimiter.to_string()))
        .collect();
    let mut text = lines.join(quirks.end);
    if quirks.last_end {
        text.push_str(quirks.end);
    }
    let mark = if quirks.mark && quirks.encoding == encoding_rs::UTF_8 { "\u{feff}" } else { "" };
    match quirks.wide {
        Some(little) => format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect(),
        None => quirks.encoding.encode(&format!("{mark}{text}")).0.into_owned(),
    }
}

/// A table of one script, so that an old encoding can hold it: three columns, so that the delimiter shows. Cells are
/// words that people write, with whatever signs after them: an old encoding is told by its words, and a few letters
/// drawn at random are a word of none.
fn table(latin: bool) -> impl Strategy<Value = Vec<Vec<String>>> {
    let words: &[&str] = if latin {
        &[
            "žene",
            "muškarci",
            "Opština",
            "školovanje",
            "kuća za odrasle",
            "čišćenje",
            "đačka užina",
            "2024",
            "A",
        ]
    } else {
        &["жене", "мушкарци", "Општина", "школовање", "кућа за одрасле", "Љубав", "ђачка ужина", "2024", "А"]
    };
    let cell = (proptest::sample::select(words.to_vec()), "[,;|\"\n. ]{0,3}")
        .prop_map(|(word, signs)| format!("{word}{signs}"));
    proptest::collection::vec(proptest::collection::vec(cell, 3..=3), 4..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_the_quirks_the_cells_come_back(
        quirks in quirks(),
        latin in table(true),
        cyrillic in table(false),
    ) {
        let mut table = if quirks.encoding == WINDOWS_1251 { cyrillic } else { latin };
        // A header and words enough that the delimiter and the encoding show.
        let words = if quirks.encoding == WINDOWS_1251 { ["општина", "жене", "мушкарци"] } else { ["opština", "žene", "muškarci"] };
        for row in table.iter_mut().step_by(2) {
            *row = words.map(str::to_owned).to_vec();
        }
        let (sheet, rows) = read(&written(&table, &quirks));
        prop_assert_eq!(rows.delimiter, Some(quirks.delimiter as u8), "{:?}", &quirks);
        let told: Vec<Vec<String>> = sheet.texts().into_iter().map(|(_, cells)| cells).collect();
        prop_assert_eq!(told, table, "{:?} {:?}", &quirks, rows.encoding);
    }

    #[test]
    fn fields_are_those_of_the_csv_crate(text in "[a,\"\n\r ;1]{0,60}") {
        let mut splitter = super::split::Splitter::new(text.as_bytes(), b',', usize::MAX);
        let mut ours: Vec<Vec<Vec<u8>>> = Vec::new();
        while let Some(record) = splitter.next() {
            // What never closes is read differently, and on purpose.
            prop_assume!(record.open_quote.is_none());
            if record.start == record.end {
                continue;
            }
            ours.push(splitter.fields.iter().map(|field| {
                let bytes = &text.as_bytes()[field.start..field.end];
                match field.writing {
                    super::split::Writing::Plain => bytes.to_vec(),
                    super::split::Writing::Quoted => super::split::unquoted(bytes),
                }
            }).collect());
        }
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let theirs: Vec<Vec<Vec<u8>>> = reader
            .byte_records()
            .map(|record| record.unwrap().iter().map(<[u8]>::to_vec).collect())
            .collect();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (sheet, _) = read(&bytes);
        for row in &sheet.rows {
            prop_assert!(row.cells.iter().any(|cell| *cell != OwnedCell::Empty));
            prop_assert!(row.cells.iter().all(|cell| !matches!(cell.value(), CellValue::Text(""))));
        }
    }
}
