use std::io::{Cursor, Write};

use base::{At, Code, FileId};
use calamine::{Data, Reader};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format as Style, Formula, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{
    Format, Limits, Merge, Rows,
    collect::{Sheet, codes, collect},
    shape::OwnedCell,
    sniff,
};

fn read(bytes: &[u8], format: Format) -> (Vec<Sheet>, Rows) {
    collect(bytes, format, &Limits::default())
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const LIST: &str = r#"<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>"#;

fn xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    packed(&[
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", LIST),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
    ])
}

fn ods(content: &str) -> Vec<u8> {
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", &format!("<office:document-content>{content}</office:document-content>")),
    ])
}

/// A cell of `calamine` as ours.
fn theirs(data: &Data) -> OwnedCell {
    match data {
        Data::String(text) => OwnedCell::Text(text.clone()),
        Data::Int(number) => OwnedCell::Number(number.to_string().parse().unwrap()),
        Data::Float(number) => OwnedCell::Number(*number),
        Data::Bool(truth) => OwnedCell::Bool(*truth),
        Data::Error(error) => OwnedCell::Error(error.to_string()),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            OwnedCell::Date(
                base::Date::new(year.cast_signed(), month.cast_signed(), day.cast_signed()).unwrap(),
            )
        }
        _ => OwnedCell::Empty,
    }
}

/// The cells that hold something, by row and column from 1.
fn filled(sheet: &Sheet) -> Vec<((u32, usize), OwnedCell)> {
    let cells = sheet
        .rows
        .iter()
        .flat_map(|row| (1..).zip(&row.cells).map(|(column, cell)| ((row.row, column), cell)));
    cells.filter(|(_, cell)| **cell != OwnedCell::Empty).map(|(at, cell)| (at, cell.clone())).collect()
}

fn filled_of_calamine(bytes: &[u8], sheet: &str) -> Vec<((u32, usize), OwnedCell)> {
    let mut workbook: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(bytes)).unwrap();
    let range = workbook.worksheet_range(sheet).unwrap();
    let (first_row, first_column) = range.start().unwrap_or_default();
    range
        .used_cells()
        .map(|(row, column, data)| {
            ((first_row + u32::try_from(row).unwrap() + 1, first_column as usize + column + 1), theirs(data))
        })
        .filter(|(_, cell)| !matches!(cell, OwnedCell::Empty) && *cell != OwnedCell::Text(String::new()))
        .collect()
}

#[test]
fn a_written_workbook_reads_back() {
    let mut book = Workbook::new();
    let dates = Style::new().set_num_format("dd.mm.yyyy");
    let times = Style::new().set_num_format("hh:mm");
    let sheet = book.add_worksheet().set_name("Подаци & \"б\"").unwrap();
    sheet.write(0, 0, "Komuna <Gjilan> & të tjera").unwrap();
    sheet.write(0, 1, 12.5).unwrap();
    sheet.write(0, 3, true).unwrap();
    sheet.write_with_format(2, 0, ExcelDateTime::from_ymd(2013, 3, 19).unwrap(), &dates).unwrap();
    sheet.write_with_format(2, 1, 0.5, &times).unwrap();
    sheet.write_formula(3, 0, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write_formula(3, 1, Formula::new("=\"a\"&\"b\"").set_result("ab")).unwrap();
    sheet.write(4, 2, " blanks \nkept ").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(sniff(&bytes, "x"), Format::Xlsx);
    let (sheets, rows) = read(&bytes, Format::Xlsx);
    assert_eq!(sheets[0].name, "Подаци & \"б\"");
    assert_eq!(
        sheets[0].texts(),
        [
            (1, vec!["Komuna <Gjilan> & të tjera".into(), "12.5".into(), String::new(), "true".into()]),
            (3, vec!["2013-03-19".into(), "0.5".into()]),
            (4, vec!["#DIV/0!".into(), "ab".into()]),
            (5, vec![String::new(), String::new(), " blanks \nkept ".into()]),
        ]
    );
    assert_eq!(codes(&rows), [Code::ErrorCells]);
    assert_eq!(rows.findings[0].at, Some(At::cell(FileId(0), 0, 4, 1)));
}

#[test]
fn hidden_sheets_are_read_and_told_and_merged_cells_come_first() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 1, 0, 3, "Gra", &Style::new()).unwrap();
    sheet.write(1, 1, "0-14").unwrap();
    book.add_worksheet().set_name("fshehur").unwrap().set_hidden(true).write(0, 0, 1).unwrap();
    let (sheets, rows) = read(&book.save_to_buffer().unwrap(), Format::Xlsx);
    assert_eq!(sheets[0].merges, [Merge { first_row: 1, last_row: 1, first_column: 2, last_column: 4 }]);
    assert_eq!((sheets[1].rows.len(), codes(&rows)), (1, vec![Code::SheetHidden]));
}

#[test]
fn cells_without_positions_prefixes_inline_and_rich_texts_are_read() {
    let sheet = "<x:worksheet xmlns:x='m'><x:sheetData><x:row r=\"2\"><x:c t='inlineStr'><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c>\
        <x:c><x:v>7</x:v></x:c></x:row><x:row/><x:row><x:c t=\"s\"><x:v>1</x:v></x:c><x:c r=\"D4\" t=\"d\"><x:v>2013-03-19T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    let strings = "<sst><si><t/></si><si><r><t>Ka</t></r><rPh><t>no</t></rPh><r><t>&#231;anik si&gt;</t></r></si></sst>";
    let (sheets, rows) = read(&xlsx(sheet, strings), Format::Xlsx);
    let texts = sheets[0].texts();
    assert_eq!(texts[0], (2, vec!["ab".into(), "7".into()]));
    assert_eq!(texts[1], (4, vec!["Kaçanik si>".into(), String::new(), String::new(), "2013-03-19".into()]));
    assert!(rows.findings.is_empty());
}

#[test]
fn a_formula_saved_without_its_value_is_told() {
    let sheet = "<worksheet><sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1+1</f></c></row></sheetData></worksheet>";
    let (_, rows) = read(&xlsx(sheet, "<sst/>"), Format::Xlsx);
    assert_eq!(codes(&rows), [Code::FormulaWithoutValue]);
    assert_eq!(rows.findings[0].at, Some(At::cell(FileId(0), 0, 1, 2)));
}

#[test]
fn a_sheet_that_breaks_off_keeps_its_rows() {
    let sheet = "<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v>";
    let (sheets, rows) = read(&xlsx(sheet, "<sst/>"), Format::Xlsx);
    assert_eq!((sheets[0].rows.len(), codes(&rows)), (1, vec![Code::SheetBroken]));
}

#[test]
fn an_empty_sheet_is_whole() {
    for sheet in ["<worksheet><sheetData/></worksheet>", "<worksheet><sheetData></sheetData></worksheet>"] {
        assert!(read(&xlsx(sheet, "<sst/>"), Format::Xlsx).1.findings.is_empty());
    }
}

#[test]
fn random_bytes_cut_archives_and_sealed_files_are_findings() {
    for format in [Format::Xlsx, Format::Ods, Format::Xls] {
        assert_eq!(
            codes(&read(b"\x8f\x01random \xff bytes", format).1),
            [Code::WorkbookUnreadable],
            "{format:?}"
        );
    }
    let whole = xlsx("<worksheet/>", "<sst/>");
    assert_eq!(codes(&read(&whole[..whole.len() - 40], Format::Xlsx).1), [Code::WorkbookUnreadable]);
    assert_eq!(
        codes(&read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 sealed", Format::Xlsx).1),
        [Code::WorkbookSealed]
    );
    let sealed = packed(&[("META-INF/manifest.xml", "<manifest:encryption-data/>"), ("content.xml", "?")]);
    assert_eq!(codes(&read(&sealed, Format::Ods).1), [Code::WorkbookSealed]);
}

#[test]
fn a_zip_bomb_stops_at_the_limit_and_keeps_what_was_read() {
    let row = "<row><c><v>1</v></c></row>";
    let sheet = format!("<worksheet><sheetData>{}</sheetData></worksheet>", row.repeat(2_000_000));
    let bytes = xlsx(&sheet, "<sst/>");
    let limits = Limits { ratio: 20, ..Limits::default() };
    let (sheets, rows) = collect(&bytes, Format::Xlsx, &limits);
    assert_eq!(codes(&rows), [Code::UnpackedTooLarge]);
    assert!(sheets[0].rows.len() > 1_000);
}

#[test]
fn a_part_that_a_thousand_sheets_name_is_not_unpacked_a_thousand_times() {
    let list = "<sheet name=\"a\" r:id=\"rId1\"/>".repeat(1000);
    let row = "<row><c><v>1</v></c></row>";
    let bytes = packed(&[
        ("xl/workbook.xml", &format!("<workbook><sheets>{list}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        (
            "xl/worksheets/sheet1.xml",
            &format!("<worksheet><sheetData>{}</sheetData></worksheet>", row.repeat(1000)),
        ),
    ]);
    let limits = Limits { unpacked_bytes: 100_000, ..Limits::default() };
    let (sheets, rows) = collect(&bytes, Format::Xlsx, &limits);
    assert_eq!((sheets.len(), sheets[0].rows.len()), (1000, 1000));
    assert!(rows.rows < 10_000 && codes(&rows).contains(&Code::UnpackedTooLarge));
}

#[test]
fn limits_of_rows_and_columns_hold_for_workbooks() {
    let sheet = "<worksheet><sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>";
    let limits = Limits { rows: 1, columns: 3, ..Limits::default() };
    let (sheets, rows) = collect(&xlsx(sheet, "<sst/>"), Format::Xlsx, &limits);
    assert_eq!(sheets[0].rows.len(), 1);
    assert_eq!(codes(&rows), [Code::TooManyColumns, Code::TooManyRows]);
}

#[test]
fn entities_of_a_document_type_are_not_expanded() {
    let sheet = "<!DOCTYPE x [<!ENTITY a \"bomb\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;&amp;&#x41;</v></c></row></sheetData></worksheet>";
    let (sheets, _) = read(&xlsx(sheet, "<sst/>"), Format::Xlsx);
    assert_eq!(sheets[0].texts(), [(1, vec!["&a;&A".into()])]);
}

#[test]
fn an_open_document_sheet_is_read_with_repeats_dates_and_merged_cells() {
    let content = "<office:automatic-styles><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
        <office:body><office:spreadsheet><table:table table:name=\"Popis\" table:style-name=\"ta1\">\
        <table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\"><text:p>Žene &amp; djeca</text:p></table:table-cell><table:covered-table-cell/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"12.5\" table:number-columns-repeated=\"2\"><text:p>12,50</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2013-03-19\"><office:annotation><text:p>note</text:p></office:annotation><text:p>19.03.13</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\"><text:p>two</text:p><text:p>lines<text:s text:c=\"2\"/>x</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
        <table:table table:name=\"skriven\" table:style-name=\"ta2\"><table:table-row><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/></table:table-row></table:table></office:spreadsheet></office:body>";
    let bytes = ods(content);
    assert_eq!(sniff(&bytes, ""), Format::Ods);
    let (sheets, rows) = read(&bytes, Format::Ods);
    let data =
        |row| (row, ["12.5", "12.5", "2013-03-19", "#REF!", "two\nlines  x"].map(str::to_owned).to_vec());
    assert_eq!(sheets[0].texts(), [(1, vec!["Žene & djeca".into()]), data(5), data(6)]);
    assert_eq!(sheets[0].merges, [Merge { first_row: 1, last_row: 1, first_column: 1, last_column: 2 }]);
    assert_eq!((sheets[1].name.as_str(), sheets[1].texts()), ("skriven", vec![(1, vec!["true".into()])]));
    assert_eq!(codes(&rows), [Code::ErrorCells, Code::SheetHidden]);
}

#[test]
fn a_cell_that_stands_for_millions_stops_at_the_limit() {
    let content = "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"4000000000\"><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"4000000000\"/></table:table-row></table:table>";
    let limits = Limits { rows: 10, columns: 5, ..Limits::default() };
    let (sheets, rows) = collect(&ods(content), Format::Ods, &limits);
    assert_eq!((sheets[0].rows.len(), sheets[0].rows[0].cells.len()), (10, 5));
    assert_eq!(codes(&rows), [Code::TooManyColumns, Code::TooManyRows]);
}

/// A compound file with one stream of 4,096 bytes, the least that needs no second kind of sectors.
fn compound(stream_name: &str, stream: &[u8]) -> Vec<u8> {
    const END: u32 = 0xFFFF_FFFE;
    let longs = |values: &[u32]| values.iter().flat_map(|value| value.to_le_bytes()).collect::<Vec<u8>>();
    let padded = |mut bytes: Vec<u8>, size: usize, with: u8| {
        bytes.resize(size, with);
        bytes
    };
    let entry = |name: &str, kind: u8, child: u32, start: u32, size: u32| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u8::try_from(wide.len() + 2).unwrap();
        let mut bytes = padded(wide, 64, 0);
        bytes.extend([length, 0, kind, 1]);
        bytes.extend(longs(&[u32::MAX, u32::MAX, child]));
        bytes.extend([0; 36]);
        bytes.extend(longs(&[start, size, 0]));
        bytes
    };
    let mut header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    header.extend([0; 16]);
    header.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0]);
    header.extend(longs(&[0, 1, 1, 0, 4096, END, 0, END, 0, 0]));
    let sectors = longs(&[0xFFFF_FFFD, END, 3, 4, 5, 6, 7, 8, 9, END]);
    let directory = [entry("Root Entry", 5, 1, END, 0), entry(stream_name, 2, u32::MAX, 2, 4096)].concat();
    [
        padded(header, 512, 0xFF),
        padded(sectors, 512, 0xFF),
        padded(directory, 512, 0),
        padded(stream.to_vec(), 4096, 0),
    ]
    .concat()
}

/// An Excel 97 workbook: a merged text, a number, an error; the sheet is hidden.
fn xls() -> Vec<u8> {
    let record = |kind: u16, data: &[u8]| {
        [&kind.to_le_bytes(), &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
    };
    let begin = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let at = |row: u8, column: u8| [row, 0, column, 0, 0, 0];
    let globals = |position: u8| {
        let list = record(0x0085, &[position, 0, 0, 0, 1, 0, 3, 0, b'O', b'l', b'd']);
        [begin(5), list, record(0x000A, &[])].concat()
    };
    let position = u8::try_from(globals(0).len()).unwrap();
    let sheet = [
        begin(0x10),
        record(0x0204, &[&at(0, 1)[..], &[3, 0, 0], b"Gra"].concat()),
        record(0x0203, &[&at(2, 0)[..], &12.5_f64.to_le_bytes()].concat()),
        record(0x0205, &[&at(2, 2)[..], &[0x17, 1]].concat()),
        record(0x00E5, &[1, 0, 0, 0, 0, 0, 1, 0, 2, 0]),
        record(0x000A, &[]),
    ];
    compound("Workbook", &[globals(position), sheet.concat()].concat())
}

#[test]
fn an_old_excel_file_is_read_with_its_merged_cells() {
    let bytes = xls();
    assert_eq!(sniff(&bytes, "old"), Format::Xls);
    let (sheets, rows) = read(&bytes, Format::Xls);
    assert_eq!(sheets[0].name, "Old");
    assert_eq!(
        sheets[0].texts(),
        [
            (1, vec![String::new(), "Gra".into(), String::new()]),
            (3, vec!["12.5".into(), String::new(), "#REF!".into()])
        ]
    );
    assert_eq!(sheets[0].merges, [Merge { first_row: 1, last_row: 1, first_column: 2, last_column: 3 }]);
    assert_eq!(codes(&rows), [Code::SheetHidden, Code::ErrorCells]);
}

#[derive(Clone, Debug)]
enum Written {
    Text(String),
    Number(f64),
    Bool(bool),
    Day(u16),
}

fn cells() -> impl Strategy<Value = Vec<(u32, u16, Written)>> {
    let cell = prop_oneof![
        "[a-zА-Яëç<>&\"' \n_x0-9]{1,12}".prop_map(Written::Text),
        any::<i32>().prop_map(|number| Written::Number(f64::from(number) / 64.0)),
        any::<bool>().prop_map(Written::Bool),
        (61_u16..60_000).prop_map(Written::Day),
    ];
    proptest::collection::vec((0_u32..40, 0_u16..12, cell), 0..80)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn workbooks_read_as_calamine_reads_them(cells in cells()) {
        let mut book = Workbook::new();
        let dates = Style::new().set_num_format("yyyy-mm-dd");
        let sheet = book.add_worksheet();
        for (row, column, cell) in &cells {
            match cell {
                Written::Text(text) => sheet.write(*row, *column, text).unwrap(),
                Written::Number(number) => sheet.write(*row, *column, *number).unwrap(),
                Written::Bool(truth) => sheet.write(*row, *column, *truth).unwrap(),
                Written::Day(day) => sheet.write_with_format(*row, *column, *day, &dates).unwrap(),
            };
        }
        let bytes = book.save_to_buffer().unwrap();
        let (sheets, rows) = read(&bytes, Format::Xlsx);
        prop_assert!(rows.findings.is_empty());
        prop_assert_eq!(filled(&sheets[0]), filled_of_calamine(&bytes, "Sheet1"));
    }

    #[test]
    fn damaged_workbooks_never_stop_the_program(at in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), raw: bool) {
        let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
        if raw {
            let mut bytes = xlsx(sheet, "<sst><si><t>a</t></si></sst>");
            for (index, byte) in &at {
                let index = index.index(bytes.len());
                bytes[index] = *byte;
            }
            read(&bytes, Format::Xlsx);
            read(&bytes, Format::Ods);
        } else {
            let mut text = sheet.as_bytes().to_vec();
            for (index, byte) in &at {
                let index = index.index(text.len());
                text[index] = *byte;
            }
            read(&xlsx(&String::from_utf8_lossy(&text), "<sst><si><t>a</t></si></sst>"), Format::Xlsx);
            read(&ods(&String::from_utf8_lossy(&text)), Format::Ods);
        }
    }
}
