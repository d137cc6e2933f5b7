//! Real files: as many rows, cell for cell, as an independent reader finds. The files stand outside of the project;
//! where they are not, the tests say so.
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]
#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise")]

use std::{fs, io::Cursor, ops::ControlFlow, path::PathBuf};

use base::{Code, FileId};
use calamine::Reader as _;
use readers::{CellValue, Format, Limits, RowSink, Rows, read_rows, shape::Sample, sniff};

fn shared(path: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data"));
    if !folder.is_dir() {
        eprintln!("SKIPPED: ../shared is not here");
        return None;
    }
    Some(fs::read(folder.join(path)).unwrap())
}

/// All cells as text, sheet by sheet.
#[derive(Default)]
struct Texts(Vec<Vec<Vec<String>>>);

impl RowSink for Texts {
    fn sheet(&mut self, _index: u16, _name: &str) -> ControlFlow<()> {
        self.0.push(Vec::new());
        ControlFlow::Continue(())
    }

    fn row(&mut self, _row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        let text = |cell: &CellValue<'_>| match cell {
            CellValue::Text(text) | CellValue::Error(text) => (*text).to_owned(),
            CellValue::Number(number) => number.to_string(),
            CellValue::Date(date) => date.to_string(),
            CellValue::Bool(truth) => truth.to_string(),
            CellValue::Empty => String::new(),
        };
        self.0.last_mut().unwrap().push(cells.iter().map(text).collect());
        ControlFlow::Continue(())
    }
}

fn texts(bytes: &[u8], format: Format) -> (Vec<Vec<Vec<String>>>, Rows) {
    let mut texts = Texts::default();
    let rows = read_rows(bytes, FileId(0), format, &Limits::default(), &mut texts);
    (texts.0, rows)
}

fn by_csv_crate(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let records =
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>());
    records.filter(|cells| cells.iter().any(|cell| !cell.is_empty())).collect()
}

#[test]
fn real_csv_files_read_as_the_csv_crate_reads_them() {
    for path in [
        "bih_census2013_ethnicity/bih_census2013_ethnicity_by_municipality.csv",
        "kg_sdg/kg_sdg_gender_social.csv",
        "admin_kg_xk/kg_all-flat.csv",
        "admin_kg_xk/xk_all-flat.csv",
        "kosovo_procurement/Ferizaj_2013.csv",
        "kosovo_procurement/Gjakova_2014.csv",
        "kosovo_procurement/Gjilan_2012.csv",
        "kosovo_procurement/Prishtina_2016.csv",
        "kosovo_procurement/tidy_contracts.csv",
    ] {
        let Some(bytes) = shared(path) else { return };
        assert_eq!(sniff(&bytes, path), Format::Csv, "{path}");
        let (sheets, rows) = texts(&bytes, Format::Csv);
        assert_eq!((rows.encoding, rows.delimiter), (Some("UTF-8"), Some(b',')), "{path}");
        assert!(
            rows.findings.iter().all(|found| found.code != Code::TextDamaged),
            "{path}: {:?}",
            rows.findings
        );
        assert_eq!(sheets, [by_csv_crate(&bytes)], "{path}");
    }
}

#[test]
fn the_headers_of_real_files_are_found_and_none_where_there_is_none() {
    for (path, header, first) in [
        ("bih_census2013_ethnicity/bih_census2013_ethnicity_by_municipality.csv", vec![1], 2),
        ("kg_sdg/kg_sdg_gender_social.csv", vec![1], 2),
        ("admin_kg_xk/kg_all-flat.csv", vec![2], 3),
        ("kosovo_procurement/Ferizaj_2013.csv", vec![], 1),
        ("kosovo_procurement/Gjakova_2014.csv", vec![], 1),
        ("kosovo_procurement/Gjilan_2012.csv", vec![], 1),
        ("kosovo_procurement/Prishtina_2016.csv", vec![], 1),
        ("kosovo_procurement/tidy_contracts.csv", vec![1], 2),
    ] {
        let Some(bytes) = shared(path) else { return };
        let mut sample = Sample::default();
        read_rows(&bytes, FileId(0), Format::Csv, &Limits::default(), &mut sample);
        let shape = sample.sheets[0].shape();
        assert_eq!((shape.header_rows, shape.first_data_row, shape.title), (header, first, None), "{path}");
    }
}

#[test]
fn a_real_workbook_reads_as_calamine_reads_it() {
    let Some(bytes) = shared("kosovo_mdg/indicator_data.xlsx") else { return };
    assert_eq!(sniff(&bytes, "indicator_data"), Format::Xlsx);
    let (sheets, rows) = texts(&bytes, Format::Xlsx);
    let mut workbook: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(&bytes)).unwrap();
    assert_eq!(rows.sheets, workbook.sheet_names());
    for (name, told) in rows.sheets.iter().zip(sheets) {
        let range = workbook.worksheet_range(name).unwrap();
        let filled = |row: &&[calamine::Data]| row.iter().any(|cell| *cell != calamine::Data::Empty);
        assert_eq!(told.len(), range.rows().filter(filled).count(), "{name}");
        let theirs: Vec<String> = range.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
        let ours: Vec<String> = told.into_iter().flatten().filter(|text| !text.is_empty()).collect();
        assert_eq!(ours, theirs, "{name}");
    }
}
