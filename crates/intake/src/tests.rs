use base::{
    Argument, At, Categories, Category, Code, CountryPack, FileId, Finding, People, PlaceCode, Reading, Sex,
    Target, Value, dimension::CategoryCode,
};
use budget::input::{Fund, Months, Phase};
use readers::text::InProcessPdf;

use crate::{Column, FileIn, Intake, Kind, Mapping, Options, PersonalKind, propose, take_in};

/// A country without places of its own: what the tests need, they bring.
fn options() -> Options {
    let pack = "code='ZZ'\nnames={en='Nowhere'}\ncurrency='EUR'\nlanguages=['en']\n\
        place=[{code='ZZ-1',level='municipality',names={en='Orvelia'}},{code='ZZ-2',level='municipality',names={en='Tresna'}}]";
    Options::new(CountryPack::parse(pack).unwrap())
}

fn of(files: &[(&str, &str)], options: &Options) -> Intake {
    let files: Vec<FileIn<'_>> =
        files.iter().map(|(name, text)| FileIn { name, bytes: text.as_bytes() }).collect();
    let intake = take_in(&files, options, &InProcessPdf);
    for file in &intake.files {
        assert_eq!(file.rows_read, file.rows_used + file.rows_rejected, "{}", file.name);
    }
    intake
}

fn one(name: &str, text: &str) -> Intake {
    of(&[(name, text)], &options())
}

fn codes(intake: &Intake) -> Vec<Code> {
    intake.findings.iter().map(|finding| finding.code).collect()
}

fn known(count: i64) -> Reading {
    Reading::Known(Value::Whole(count))
}

fn mapped(toml: &str) -> Options {
    let (mapping, findings) = Mapping::parse(toml, FileId(9));
    assert!(findings.is_empty(), "{findings:?}");
    Options { mapping, ..options() }
}

mod bad_input;
mod budgets;
mod delivery;
mod demo;
mod documents;
mod held;
mod mapping;
mod messy;
mod plans;
mod population;
mod real;
