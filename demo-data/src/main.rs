//! Writes the files of the fictional municipalities Orvelia and Tresna: `cargo run -p demo-data -- demo`.
//!
//! The same bytes come out every time; a test holds them against the files that are checked in. Nobody in these
//! files exists: names, numbers and places are made up, and the personal numbers only have valid check digits so
//! that the check for personal data has something to hold.

#![expect(clippy::print_stderr, reason = "a tool of the terminal")]

mod budget;
mod documents;
mod pdf;
mod people;
mod plan;
mod services;
mod settlements;
mod tresna;
mod workbook;

use std::{io, path::Path, process::ExitCode};

/// A file of the demo: its name and its bytes.
type DemoFile = (&'static str, Vec<u8>);

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "demo".into());
    match write_all(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes both municipalities below `folder`.
fn write_all(folder: &Path) -> io::Result<()> {
    for (municipality, files) in [("orvelia", orvelia()?), ("tresna", tresna::files())] {
        let folder = folder.join(municipality);
        std::fs::create_dir_all(&folder)?;
        for (name, bytes) in files {
            std::fs::write(folder.join(name), bytes)?;
        }
    }
    Ok(())
}

/// The files of Orvelia.
fn orvelia() -> io::Result<Vec<DemoFile>> {
    Ok(vec![
        ("isonomia.toml", include_str!("orvelia.toml").into()),
        ("popullsia_sipas_vendbanimeve_2024.csv", people::by_settlement()),
        ("stanovnistvo_pol_starost_2024.xlsx", people::by_age()?),
        ("ethnicity_sex_settlement_2024.csv", people::by_ethnicity()),
        ("grupe_registri_2024.csv", people::by_membership()),
        ("disability_outside_estimate_2023.csv", people::outside_estimate()),
        ("settlements.geojson", settlements::geojson()),
        ("strategjia_e_zhvillimit_2024-2028.docx", documents::strategy()?),
        ("akcioni_plan_za_zajednice_2026.docx", documents::communities_plan()?),
        ("social_policy_report_2025.pdf", documents::report()),
        ("vendim_i_kuvendit_2026.html", documents::decision()),
        ("plani_i_veprimit_2026.xlsx", plan::activities()?),
        ("indicators_2025.csv", plan::indicators()),
        ("buxheti_2024-2026.csv", budget::lines()),
        ("usluge_2026.xlsx", services::services()?),
        ("trainings_2025-2026.csv", services::sessions()),
        ("lista_e_perfituesve.csv", people::personal_list()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checked_in_files_are_what_this_program_writes() {
        let checked_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo");
        let fresh = tempfile::tempdir().unwrap();
        write_all(fresh.path()).unwrap();
        for municipality in ["orvelia", "tresna"] {
            let names = |folder: &Path| {
                let entries = std::fs::read_dir(folder.join(municipality)).unwrap();
                let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
                names.sort();
                names
            };
            assert_eq!(names(&checked_in), names(fresh.path()), "{municipality}");
            for name in names(fresh.path()) {
                let read = |folder: &Path| std::fs::read(folder.join(municipality).join(&name)).unwrap();
                assert!(
                    read(&checked_in) == read(fresh.path()),
                    "{municipality}/{name:?} differs: write it anew"
                );
            }
        }
    }
}
