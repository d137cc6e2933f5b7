//! Files of the real world, where they are there.

use std::{collections::BTreeMap, path::PathBuf};

use super::*;

/// The bytes of a shared file; none, said loudly, where the folder is not there.
fn shared(path: &str) -> Option<Vec<u8>> {
    let full = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    let bytes = std::fs::read(&full).ok();
    if bytes.is_none() {
        #[expect(clippy::print_stderr, reason = "a skipped test says so")]
        {
            eprintln!("SKIPPED: {} is not there; this test read nothing", full.display());
        }
    }
    bytes
}

fn whole(count: &::population::input::Count) -> Option<i64> {
    match count.reading {
        Reading::Known(Value::Whole(count)) => Some(count),
        _ => None,
    }
}

fn pack(code: &str) -> Options {
    Options::new(CountryPack::shipped(code).unwrap())
}

fn read(path: &str, options: &Options) -> Option<Intake> {
    let bytes = shared(path)?;
    let name = path.rsplit('/').next().unwrap_or(path);
    let intake = take_in(&[FileIn { name, bytes: &bytes }], options, &InProcessPdf);
    let file = &intake.files[0];
    assert_eq!(file.rows_read, file.rows_used + file.rows_rejected, "{path}");
    assert_eq!(file.held, None, "{path}: {:?}", intake.findings);
    Some(intake)
}

#[test]
fn contracts_of_one_municipality_agree_with_an_independent_reader_to_the_cent() {
    let options = Options {
        mapping: Mapping { municipality: Some("Ferizaj".into()), ..Mapping::default() },
        ..pack("XK")
    };
    let Some(intake) = read("kosovo_procurement/tidy_contracts.csv", &options) else { return };
    let bytes = shared("kosovo_procurement/tidy_contracts.csv").unwrap();
    let mut expected: BTreeMap<i16, i64> = BTreeMap::new();
    let (mut priced, mut all) = (0, 0);
    for record in csv::Reader::from_reader(bytes.as_slice()).records() {
        let record = record.unwrap();
        all += 1;
        if &record[0] != "Ferizaj" || record[7].is_empty() {
            continue;
        }
        let (whole, cents) = record[7].split_once('.').unwrap();
        let minor = whole.parse::<i64>().unwrap() * 100 + cents.parse::<i64>().unwrap();
        *expected.entry(record[1].parse().unwrap()).or_default() += minor;
        priced += 1;
    }
    let mut found: BTreeMap<i16, i64> = BTreeMap::new();
    for line in &intake.budgets[0].lines {
        assert_eq!(line.phase, Phase::Executed);
        *found.entry(line.year.number()).or_default() += line.amount.minor;
    }
    assert_eq!(found, expected);
    assert_eq!(intake.files[0].rows_read, all);
    assert_eq!(intake.files[0].rows_used, priced);
}

#[test]
fn raw_registers_without_a_header_read_as_far_as_they_can() {
    for (file, year) in
        [("Gjakova_2014", 2014), ("Gjilan_2012", 2012), ("Ferizaj_2013", 2013), ("Prishtina_2016", 2016)]
    {
        let path = format!("kosovo_procurement/{file}.csv");
        let Some(plain) = read(&path, &pack("XK")) else { return };
        assert_eq!(plain.files[0].recognised_as, Kind::Unknown, "{file}");
        let toml = format!(
            "[[file]]\nname = '{file}.csv'\nkind = 'contracts'\nfirst_row = 1\nyear = {year}\ncolumns = ['code@2', 'title@7', 'signed@8', 'estimate@9', 'contract_price@10']"
        );
        let options = Options { mapping: Mapping::parse(&toml, FileId(9)).0, ..pack("XK") };
        let mapped = read(&path, &options).unwrap();
        let report = &mapped.files[0];
        assert_eq!(report.recognised_as, Kind::Contracts);
        assert!(report.rows_used * 10 >= report.rows_read * 8, "{file}: {report:?} {:?}", mapped.findings);
        assert!(report.rows_rejected == 0 || !mapped.findings.is_empty());
    }
}

#[test]
fn the_populations_of_kosovo_read_by_year() {
    let Some(intake) = read("kosovo_population/population_2012_2018.csv", &pack("XK")) else { return };
    assert_eq!(intake.files[0].recognised_as, Kind::Population);
    let bytes = shared("kosovo_population/population_2012_2018.csv").unwrap();
    let expected: i64 = csv::Reader::from_reader(bytes.as_slice())
        .records()
        .flat_map(|record| {
            record.unwrap().iter().skip(1).filter_map(|cell| cell.parse::<i64>().ok()).collect::<Vec<_>>()
        })
        .sum();
    let found: i64 = intake.population[0].counts.iter().filter_map(whole).sum();
    assert_eq!(found, expected);
    let Some(old) = read("kosovo_population/population_1948_2011_censuses.csv", &pack("XK")) else { return };
    assert_eq!(old.files[0].recognised_as, Kind::Population);
    assert_eq!(old.population[0].counts.len(), old.files[0].rows_read * 7);
    assert_eq!(old.files[0].rows_read, 37);
}

#[test]
fn the_bosnian_census_keeps_eighteen_categories_and_its_total() {
    let Some(intake) =
        read("bih_census2013_ethnicity/bih_census2013_ethnicity_by_municipality.csv", &pack("BA"))
    else {
        return;
    };
    assert_eq!(intake.files[0].recognised_as, Kind::Population);
    let counts = &intake.population[0].counts;
    assert_eq!(counts.len(), 141 * 19);
    let total: i64 = counts.iter().filter(|count| count.categories.is_total()).filter_map(whole).sum();
    assert_eq!(total, 3_531_159);
    let categories: std::collections::BTreeSet<&Categories> =
        counts.iter().map(|count| &count.categories).collect();
    assert_eq!(categories.len(), 19);
}

#[test]
fn percentages_of_the_goals_are_indicators_and_no_people() {
    let Some(intake) = read("kg_sdg/kg_sdg_gender_social.csv", &pack("KG")) else { return };
    assert_eq!(intake.files[0].recognised_as, Kind::Indicators);
    assert!(intake.population.is_empty());
    assert_eq!(intake.files[0].rows_read, 3_418);
}

#[test]
fn lists_of_places_are_places() {
    for (path, code, rows, name) in [
        ("admin_kg_xk/kg_all-flat.csv", "KG", 62, "Жети-Өгүз"),
        ("admin_kg_xk/xk_all-flat.csv", "XK", 7, "Peja-Pec"),
    ] {
        let Some(intake) = read(path, &pack(code)) else { return };
        assert_eq!(intake.files[0].recognised_as, Kind::Places, "{path}");
        assert_eq!(intake.files[0].rows_used, rows, "{path}");
        assert!(!matches!(intake.places.find(name, None), base::place::Found::None), "{name}");
    }
}

#[test]
fn a_workbook_of_indicators_reads_without_a_crash() {
    let Some(intake) = read("kosovo_mdg/indicator_data.xlsx", &pack("XK")) else { return };
    assert_eq!(intake.files[0].sheets.len(), 24);
    let sensible = |kind: Kind| matches!(kind, Kind::Indicators | Kind::Unknown | Kind::Population);
    assert!(
        intake.files[0].sheets.iter().all(|sheet| sensible(sheet.recognised_as)),
        "{:?}",
        intake.files[0]
            .sheets
            .iter()
            .map(|s| (
                s.name.clone(),
                s.recognised_as,
                s.columns.iter().map(ToString::to_string).collect::<Vec<_>>()
            ))
            .collect::<Vec<_>>()
    );
}

#[test]
fn boundaries_of_municipalities_find_them() {
    let Some(intake) = read("boundaries_wof/xk_municipalities_clean.geojson", &pack("XK")) else { return };
    assert_eq!(intake.files[0].recognised_as, Kind::Boundaries);
    assert_eq!(intake.boundaries.len(), 37);
}
