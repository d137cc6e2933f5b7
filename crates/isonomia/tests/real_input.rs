//! Files of the real world, where they stand beside the project; each test says loudly when they do not.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod binary;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use binary::{check_json, codes, file, findings, isonomia, shared};
use calamine::Reader as _;
use serde_json::Value;
use tempfile::TempDir;

/// A folder with copies of these files.
fn with(files: &[PathBuf]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in files {
        // The originals are read-only; the copies are not.
        fs::write(folder.path().join(path.file_name().unwrap()), fs::read(path).unwrap()).unwrap();
    }
    folder
}

fn records(path: &Path) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(path).unwrap();
    reader.records().map(Result::unwrap).collect()
}

/// The row counts of a file, which must add up.
fn rows(outcome: &Value, name: &str) -> (u64, u64, u64) {
    let listed = file(outcome, name);
    let count = |key: &str| listed[key].as_u64().unwrap();
    let (read, used, rejected) = (count("rows_read"), count("rows_used"), count("rows_rejected"));
    assert_eq!(read, used + rejected, "{name}");
    (read, used, rejected)
}

/// How many rows the findings of a file speak of: each finding of one, and "so many times more".
fn rows_with_a_reason(outcome: &Value, name: &str) -> u64 {
    let of_file = |finding: &&Value| finding["file"] == name;
    let findings = outcome["findings"].as_array().unwrap().iter().filter(of_file);
    findings.map(|finding| if finding["code"] == "more-alike" { first_number(finding) } else { 1 }).sum()
}

fn first_number(finding: &Value) -> u64 {
    let message = finding["message"].as_str().unwrap().replace(',', "");
    message.split(|c: char| !c.is_ascii_digit()).find_map(|word| word.parse().ok()).unwrap()
}

#[test]
fn every_passage_of_the_texts_from_the_field_is_in_its_language_and_no_text_is_lost() {
    let Some(folder) = shared("seeds") else { return };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let run =
        isonomia(["documents", "analyse"].into_iter().chain(paths.iter().map(|path| path.to_str().unwrap())));
    let outcome = run.json();
    let documents = outcome["documents"].as_array().unwrap();
    assert_eq!((run.code, documents.len()), (0, paths.len()));
    for (document, path) in documents.iter().zip(&paths) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let mut languages: Vec<&str> = document["passages"]
            .as_array()
            .unwrap()
            .iter()
            .map(|passage| passage["language"].as_str().unwrap())
            .collect();
        languages.dedup();
        let expected: &[&str] = match &name[..3] {
            "000" | "001" => &["en"],
            "002" => &["sq", "en"],
            "003" => &["sr-Latn"],
            "004" => &["mk"],
            _ => continue,
        };
        assert_eq!(languages, expected, "{name}");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<String>>();
        let written = fs::read_to_string(path).unwrap();
        assert_eq!(
            words(document["text"].as_str().unwrap()),
            words(written.trim_start_matches('\u{feff}')),
            "{name}"
        );
    }
}

#[test]
fn the_contracts_of_one_municipality_beside_its_population_add_up_to_the_cent() {
    let Some(contracts) = shared("data/kosovo_procurement/tidy_contracts.csv") else { return };
    let population = shared("data/kosovo_population").unwrap();
    let tables =
        ["population_2012_2018.csv", "population_1948_2011_censuses.csv"].map(|name| population.join(name));
    let folder = with(&[vec![contracts.clone()], tables.to_vec()].concat());
    let mut expected: BTreeMap<String, i64> = BTreeMap::new();
    for record in
        records(&contracts).iter().skip(1).filter(|record| &record[0] == "Ferizaj" && !record[7].is_empty())
    {
        let (whole, cents) = record[7].split_once('.').unwrap();
        assert_eq!(cents.len(), 2);
        *expected.entry(record[1].to_owned()).or_default() +=
            whole.parse::<i64>().unwrap() * 100 + cents.parse::<i64>().unwrap();
    }
    let residents: BTreeMap<String, i64> = {
        let rows = records(&tables[0]);
        let ferizaj = rows.iter().find(|row| &row[0] == "Ferizaj").unwrap();
        let columns = rows[0].iter().zip(ferizaj).skip(1);
        columns.map(|(year, count)| (year.to_owned(), count.parse().unwrap())).collect()
    };
    assert!(expected.len() >= 4, "{expected:?}");
    for (year, total) in &expected {
        let (_, outcome) =
            check_json(folder.path(), &["--country", "XK", "--place", "Ferizaj", "--year", year]);
        let table = &outcome["money"][0];
        assert_eq!(
            (&table["phase"], &table["total"]["minor"]),
            (&"executed".into(), &(*total).into()),
            "{year}"
        );
        if let Some(residents) = residents.get(year) {
            assert_eq!(outcome["residents"], *residents, "{year}");
            let each = table["per_resident"]["minor"].as_i64().unwrap();
            assert!((each * residents - total).abs() <= *residents, "{year}: {each} each");
        }
    }
}

#[test]
fn almost_no_title_of_a_contract_names_a_group() {
    let Some(contracts) = shared("data/kosovo_procurement/tidy_contracts.csv") else { return };
    let folder = with(&[contracts]);
    let (_, outcome) = check_json(folder.path(), &["--country", "XK", "--place", "Ferizaj"]);
    let told = findings(&outcome, "lines-naming-groups");
    assert_eq!(told.len(), 1);
    let (_, used, _) = rows(&outcome, "tidy_contracts.csv");
    let naming = first_number(told[0]);
    assert!(naming * 20 < used, "{naming} of {used}: {}", told[0]);
    let row = outcome["money"][0].clone();
    assert_eq!(row["not_attributed"], row["total"], "a title moves no money");
}

#[test]
fn raw_registers_lose_no_row_without_a_reason() {
    for (name, year) in [
        ("Gjakova_2014.csv", 2014),
        ("Gjilan_2012.csv", 2012),
        ("Ferizaj_2013.csv", 2013),
        ("Prishtina_2016.csv", 2016),
    ] {
        let Some(path) = shared(&format!("data/kosovo_procurement/{name}")) else { return };
        let folder = with(&[path]);
        let (_, plain) = check_json(folder.path(), &["--country", "XK"]);
        let (read, used, rejected) = rows(&plain, name);
        assert!(read > 100 && used == 0 && rejected == read, "{name}: {read}");
        assert_eq!(codes(&plain, name), ["file-not-recognised"], "{name}");
        let mapping = format!(
            "[place]\ncountry = 'XK'\n[[file]]\nname = '{name}'\nkind = 'contracts'\nfirst_row = 1\nyear = {year}\n\
             columns = ['code@2', 'title@7', 'signed@8', 'estimate@9', 'contract_price@10']\n"
        );
        fs::write(folder.path().join("isonomia.toml"), mapping).unwrap();
        let (_, mapped) = check_json(folder.path(), &[]);
        let (again, used, rejected) = rows(&mapped, name);
        assert!(again <= read && used * 10 >= again * 8, "{name}: {used} of {again}");
        assert!(rows_with_a_reason(&mapped, name) >= rejected, "{name}: {rejected} rows without a reason");
    }
}

#[test]
fn tables_of_other_countries_read_with_the_rows_that_an_independent_reader_finds() {
    for (path, country, comments) in [
        ("data/bih_census2013_ethnicity/bih_census2013_ethnicity_by_municipality.csv", "BA", 0),
        ("data/kg_sdg/kg_sdg_gender_social.csv", "KG", 0),
        ("data/admin_kg_xk/kg_all-flat.csv", "KG", 1),
        ("data/admin_kg_xk/xk_all-flat.csv", "XK", 1),
    ] {
        let Some(path) = shared(path) else { return };
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let (code, outcome) = check_json(with(std::slice::from_ref(&path)).path(), &["--country", country]);
        let header = 1;
        let expected = u64::try_from(records(&path).len() - header - comments).unwrap();
        assert_eq!(rows(&outcome, &name).0, expected, "{name}");
        assert!(code == 0 || code == 1, "{name}: {code}");
        assert_ne!(file(&outcome, &name)["recognised_as"], "unknown", "{name}");
    }
}

#[test]
fn a_workbook_of_indicators_has_every_row_that_an_independent_reader_finds() {
    let Some(path) = shared("data/kosovo_mdg/indicator_data.xlsx") else { return };
    let mut workbook: calamine::Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let mut filled = 0_u64;
    let names = workbook.sheet_names();
    for sheet in &names {
        let range = workbook.worksheet_range(sheet).unwrap();
        let is_filled = |row: &&[calamine::Data]| row.iter().any(|cell| !cell.to_string().trim().is_empty());
        filled += range.rows().filter(is_filled).count() as u64;
    }
    let (_, outcome) = check_json(with(&[path]).path(), &["--country", "XK"]);
    let (read, _, _) = rows(&outcome, "indicator_data.xlsx");
    // Rows that are no data: at most a title, two header rows and notes on each sheet.
    let least = filled.saturating_sub(6 * names.len() as u64);
    assert!((least..=filled).contains(&read), "{read} of {filled} on {} sheets", names.len());
    let told: BTreeSet<&str> = codes(&outcome, "indicator_data.xlsx").into_iter().collect();
    assert!(!told.contains("workbook-broken") && !told.contains("workbook-unreadable"), "{told:?}");
}
