//! The demo municipalities, reckoned for each of their years.
#![expect(clippy::unwrap_used, reason = "a test stops on a surprise")]

use std::{fs, path::Path};

use base::{Date, Evidence, EvidenceTable, FileId, LinkFigures, Reading, State, Year};
use chain::{Chain, Rules};
use intake::{FileIn, Mapping};
use readers::text::InProcessPdf;
use reckon::{Asked, Reckoned, Reckoning};

fn with_each_year(town: &str, look: impl Fn(&Reckoning<'_>, &Reckoned<'_>)) -> Vec<Year> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(town);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
    };
    let files: Vec<(String, Vec<u8>)> = paths.iter().map(read).collect();
    let said = files.iter().find(|(name, _)| name == "isonomia.toml").unwrap();
    let mapping = Mapping::parse(str::from_utf8(&said.1).unwrap(), FileId(0)).0;
    let files: Vec<FileIn<'_>> = files.iter().map(|(name, bytes)| FileIn { name, bytes }).collect();
    let asked = Asked::on(Date::constant(2026, 11, 2), mapping);
    let (intake, pack) = reckon::take_in(&files, &asked, &InProcessPdf);
    let reckoning = Reckoning::new(&intake, &pack, &asked).unwrap();
    let years = reckoning.years();
    for year in &years {
        look(&reckoning, &reckoning.of_year(Some(*year)));
    }
    assert_eq!(reckoning.year(), years.first().copied());
    years
}

fn judged_again(reckoned: &Reckoned<'_>, country: &str) -> Chain {
    let chain = &reckoned.outcome.chain;
    let rows: Vec<_> = chain.rows.iter().map(|row| row.key.clone()).collect();
    let focus: Vec<_> = chain.rows.iter().filter(|row| row.focus).map(|row| row.key.clone()).collect();
    chain::judge(chain::Input {
        rows: &rows,
        figures: reckoned.figures(),
        pack: &base::CountryPack::shipped(country).unwrap(),
        rules: &Rules::shipped().unwrap(),
        focus: &focus,
        year: reckoned.outcome.year,
        today: Some(reckoned.outcome.today),
    })
}

fn sources<'a>(chain: &'a Chain, ids: &'a [base::EvidenceId]) -> Vec<Option<&'a Evidence>> {
    let table: &EvidenceTable = &chain.evidence;
    ids.iter().map(|id| table.get(*id)).collect()
}

#[test]
fn the_figures_judged_again_give_the_same_chain() {
    let years = with_each_year("orvelia", |_, reckoned| {
        let (before, again) = (&reckoned.outcome.chain, judged_again(reckoned, "XK"));
        assert_eq!(before.rows.len(), again.rows.len());
        for (one, other) in before.rows.iter().zip(&again.rows) {
            assert_eq!((&one.key, one.focus, one.breaks_at), (&other.key, other.focus, other.breaks_at));
            for (one, other) in one.links.iter().zip(&other.links) {
                assert_eq!(
                    (one.status, &one.rule, &one.next_step),
                    (other.status, &other.rule, &other.next_step)
                );
                assert_eq!(one.figures.len(), other.figures.len());
                for (one, other) in one.figures.iter().zip(&other.figures) {
                    assert_eq!((one.name, one.reading, one.as_of), (other.name, other.reading, other.as_of));
                    assert_eq!(sources(before, &one.evidence), sources(&again, &other.evidence));
                }
            }
        }
    });
    assert_eq!(years.iter().map(|year| year.number()).collect::<Vec<_>>(), [2026, 2025, 2024]);
}

#[test]
fn protected_people_have_no_number_among_the_figures() {
    with_each_year("orvelia", |_, reckoned| {
        let LinkFigures { figures, .. } = reckoned.figures();
        let protected = figures.iter().filter(|figure| figure.figure.reading == Reading::Protected);
        assert!(protected.count() > 0);
        let counted = figures.iter().filter(|figure| {
            figure.row.people.has(base::StandardGroup::Lgbti)
                && figure.figure.name.unit() == base::Unit::Persons
                && figure.figure.reading.value().is_some()
        });
        assert_eq!(counted.count(), 0);
    });
}

#[test]
fn what_is_hidden_is_told_figure_by_figure() {
    with_each_year("orvelia", |_, reckoned| {
        let mut outcome = reckoned.outcome.clone();
        let hidden = outcome.hide_small();
        let shown = |row: &base::RowKey, name| {
            let row = outcome.chain.rows.iter().find(|shown| shown.key == *row).unwrap();
            let mut figures = row.links.iter().flat_map(|judged| &judged.figures);
            figures.find(|figure| figure.name == name).unwrap().reading.state()
        };
        let figures = reckoned.figures().figures;
        let of_persons = figures.iter().filter(|figure| {
            figure.figure.name.unit() == base::Unit::Persons && figure.figure.reading.value().is_some()
        });
        for figure in of_persons {
            let is_hidden = shown(&figure.row, figure.figure.name) == State::Suppressed;
            assert_eq!(hidden.has(&figure.row, &figure.figure), is_hidden, "{figure:?}");
        }
    });
}

#[test]
fn the_smaller_town_speaks_of_its_years_too() {
    let years = with_each_year("tresna", |reckoning, reckoned| {
        assert_eq!(reckoned.outcome.place.as_ref(), Some(reckoning.home()));
    });
    assert_eq!(years.first().map(|year| year.number()), Some(2026));
}
