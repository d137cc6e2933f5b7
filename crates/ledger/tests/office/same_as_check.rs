//! The office says what `isonomia check` says of the same files.

use access::Verb;
use base::{Evidence, EvidenceId, FileId, Link, RowKey, Year};
use chain::Chain;
use intake::{FileIn, Mapping};
use ledger::{Ended, Source};
use readers::text::InProcessPdf;
use reports::Outcome;
use store::Db;

use crate::desk::{Desk, TODAY, files};

/// What `check` says, small counts hidden.
fn check(town: &str, year: Option<Year>) -> (Outcome, reports::outcome::Hidden) {
    let files = files(town);
    let said = files.iter().find(|(name, _)| name == "isonomia.toml").unwrap();
    let mapping = Mapping::parse(str::from_utf8(&said.1).unwrap(), FileId(0)).0;
    let files: Vec<FileIn<'_>> = files.iter().map(|(name, bytes)| FileIn { name, bytes }).collect();
    let asked = reckon::Asked { year, ..reckon::Asked::on(TODAY, mapping) };
    let (intake, pack) = reckon::take_in(&files, &asked, &InProcessPdf);
    let mut outcome = reckon::outcome(&intake, &pack, &asked).unwrap();
    let hidden = outcome.hide_small();
    (outcome, hidden)
}

fn assert_same(one: &Chain, other: &Chain) {
    let keys = |chain: &Chain| chain.rows.iter().map(|row| (row.key.clone(), row.focus)).collect::<Vec<_>>();
    assert_eq!(keys(one), keys(other));
    for (one, other) in one.rows.iter().zip(&other.rows) {
        assert_eq!(one.breaks_at, other.breaks_at, "{:?}", one.key);
        for (one_link, other_link) in one.links.iter().zip(&other.links) {
            let judged = |link: &chain::Judged| {
                let figures: Vec<_> =
                    link.figures.iter().map(|figure| (figure.name, figure.reading, figure.as_of)).collect();
                (link.link, link.status, link.rule.clone(), link.duty, link.next_step.clone(), figures)
            };
            assert_eq!(judged(one_link), judged(other_link), "{:?}", one.key);
        }
    }
}

/// The sources that `check` names, as the office tells them.
fn told(outcome: &Outcome, ids: &[EvidenceId]) -> Vec<String> {
    let name = |file: FileId| outcome.file(file).unwrap().name.clone();
    let source = |id: &EvidenceId| match outcome.chain.evidence.get(*id).unwrap() {
        Evidence::Found { at, quote } => format!("found {} {:?} {quote:?}", name(at.file), at.spot),
        Evidence::Searched { at } => format!("searched {} {:?}", name(at.file), at.spot),
        Evidence::Rule { code } => format!("rule {code}"),
    };
    ids.iter().map(source).collect()
}

fn kept(desk: &Desk, row: &RowKey, link: Link, year: Option<Year>) -> Vec<(base::FigureName, Vec<String>)> {
    let scope = desk.scope(Verb::SeeEvidence);
    let sources = desk.db.read(|tx| ledger::evidence_of(tx, &scope, (row, link, year))).unwrap();
    let text = |source: &Source| match source {
        Source::Found { file, spot, quote, .. } => {
            format!("found {file} {spot:?} {:?}", quote.as_deref().map(Box::<str>::from))
        }
        Source::Searched { file, spot, .. } => format!("searched {file} {spot:?}"),
        Source::Rule { code } => format!("rule {code}"),
    };
    sources.iter().map(|it| (it.figure, it.sources.iter().map(text).collect())).collect()
}

fn town_is_the_same(db: &Db, (town, country): (&str, &str)) {
    let desk = Desk::in_country(db, 1, country);
    desk.bring_all(town);
    let Ended::Done(summary) = desk.reckon() else { panic!("not reckoned") };
    assert!(summary.rows > 20 && summary.figures > 200, "{summary:?}");
    let overview = desk.db.read(|tx| ledger::overview(tx, &desk.scope(Verb::SeeChain))).unwrap().unwrap();
    assert_eq!(overview.years.len(), summary.years);
    for year in &overview.years {
        let (outcome, hidden) = check(town, Some(*year));
        let asked = ledger::Asked { year: Some(*year), ..ledger::Asked::default() };
        assert_same(&outcome.chain, &desk.figures(&asked).judge(TODAY).unwrap());
        if Some(*year) == overview.year {
            assert_eq!(check(town, None).0.year, overview.year);
            evidence_is_the_same(&desk, &outcome, &hidden);
        }
    }
}

fn evidence_is_the_same(desk: &Desk, outcome: &Outcome, hidden: &reports::outcome::Hidden) {
    for row in &outcome.chain.rows {
        for judged in &row.links {
            let shown = |figure: &base::Figure| {
                let ids: &[EvidenceId] = if hidden.has(&row.key, figure) { &[] } else { &figure.evidence };
                (figure.name, told(outcome, ids))
            };
            let expected: Vec<_> = judged.figures.iter().map(shown).collect();
            assert_eq!(kept(desk, &row.key, judged.link, outcome.year), expected);
        }
    }
}

#[test]
fn the_chain_of_orvelia_is_that_of_check() {
    scratch::on_both(|db| town_is_the_same(&db, ("orvelia", "XK")));
}

#[test]
fn the_chain_of_tresna_is_that_of_check() {
    scratch::on_both(|db| town_is_the_same(&db, ("tresna", "XK")));
}

#[test]
fn one_place_is_judged_as_in_the_whole_chain() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        desk.bring_all("orvelia");
        desk.reckon();
        let whole = desk.figures(&ledger::Asked::default()).judge(TODAY).unwrap();
        let places: std::collections::BTreeSet<_> =
            whole.rows.iter().map(|row| row.key.place.clone()).collect();
        assert!(places.len() > 2);
        for place in places {
            let asked = ledger::Asked { place: Some(place.clone()), ..ledger::Asked::default() };
            let part = desk.figures(&asked).judge(TODAY).unwrap();
            let expected: Vec<_> = whole.rows.iter().filter(|row| row.key.place == place).cloned().collect();
            assert_eq!(part.rows, expected);
        }
    });
}
