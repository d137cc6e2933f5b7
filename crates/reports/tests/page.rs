//! What the page shows, and what it never shows.
#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise, in its helper functions too")]

use std::collections::BTreeMap;

use base::{
    Argument, At, Code, CountryPack, Date, EvidenceTable, Figure, FigureName, FileId, Finding, Language,
    Link, LinkFigures, Place, PlaceCode, PlaceLevel, Places, Reading, RowKey, StandardGroup, State, Value,
    Year,
};
use chain::Rules;
use reports::{File, Outcome, html};
use words::Words;

const TOWN: &str = "town";
const FILE: At = At::file(FileId(0));

fn row(people: StandardGroup) -> RowKey {
    RowKey { people: people.into(), place: PlaceCode::new(TOWN) }
}

fn population(evidence: &mut EvidenceTable, reading: Reading) -> Figure {
    let cell = At::cell(FileId(0), 0, 7, 3);
    let evidence = vec![evidence.found(cell, Some("quoted from the cell"))];
    Figure { name: FigureName::Population, reading, as_of: None, evidence }
}

/// A town with a table of people and nothing else; women are the focus group.
fn outcome(women: Reading) -> Outcome {
    let mut places = Places::default();
    places.add(Place::new(PlaceCode::new(TOWN), PlaceLevel::Municipality, "Town <b>"));
    let mut figures = LinkFigures::default();
    let figure = population(&mut figures.evidence, women);
    figures.push(row(StandardGroup::Women), Link::Known, None, figure);
    let zero =
        |name| Figure { name, reading: Reading::Known(Value::Whole(0)), as_of: None, evidence: Vec::new() };
    for (link, read, none) in [
        (Link::Planned, FigureName::PlansRead, FigureName::Activities),
        (Link::Accounted, FigureName::ReportsRead, FigureName::Indicators),
    ] {
        for key in [row(StandardGroup::Women), row(StandardGroup::Men)] {
            let one = Figure { reading: Reading::Known(Value::Whole(1)), ..zero(read) };
            figures.push(key.clone(), link, None, one);
            figures.push(key, link, None, zero(none));
        }
    }
    let rows = [StandardGroup::Women, StandardGroup::Men, StandardGroup::Lgbti].map(row);
    let chain = chain::judge(chain::Input {
        rows: &rows,
        figures,
        pack: &CountryPack::shipped("XK").unwrap(),
        rules: &Rules::shipped().unwrap(),
        focus: &[row(StandardGroup::Women)],
        year: Year::new(2026),
        today: Date::new(2026, 9, 1).ok(),
    });
    Outcome {
        reasons: BTreeMap::new(),
        place: Some(PlaceCode::new(TOWN)),
        year: Year::new(2026),
        today: Date::new(2026, 9, 1).unwrap(),
        files: vec![file()],
        places,
        chain,
        money: Vec::new(),
        universal: Vec::new(),
        pyramid: None,
        residents: None,
        boundaries: std::collections::BTreeMap::new(),
        findings: Vec::new(),
        raw: false,
    }
}

fn file() -> File {
    File {
        name: "people & places.csv".into(),
        sheets: Vec::new(),
        recognised_as: "population",
        held: false,
        rows_read: 9,
        rows_used: 9,
        rows_rejected: 0,
    }
}

fn counted(count: i64) -> Reading {
    Reading::Known(Value::Whole(count))
}

fn page(outcome: &Outcome) -> String {
    html::render(outcome, Words::new(Language::En))
}

/// The article of the n-th row, from 1.
fn article(page: &str, number: usize) -> &str {
    let start = page.find(&format!("<article id=\"row-{number}\"")).unwrap();
    let rest = page.get(start..).unwrap();
    rest.get(..rest.find("</article>").unwrap()).unwrap()
}

#[test]
fn all_breaks_of_a_focus_group_stand_open_and_the_first_comes_first() {
    let page = page(&outcome(counted(1200)));
    let women = article(&page, 1);
    let open = women.split("<details").next().unwrap();
    let steps = open.split("class=\"next\"").nth(1).unwrap();
    let (planned, accounted) =
        (steps.find("<b>planned</b>").unwrap(), steps.find("<b>accounted for</b>").unwrap());
    assert!(planned < accounted);
    assert!(accounted < steps.find("<li class=\"cannot_say\">").unwrap());
}

#[test]
fn a_group_that_nobody_chose_has_no_next_step() {
    let page = page(&outcome(counted(1200)));
    let men = article(&page, 2);
    assert!(men.contains("class=\"quiet\""));
    assert!(!men.contains("class=\"next\""));
}

#[test]
fn a_protected_group_is_said_to_be_no_gap() {
    let page = page(&outcome(counted(1200)));
    assert!(article(&page, 3).contains("Not counted here, to keep people safe. This is no gap."));
}

#[test]
fn the_evidence_of_a_hidden_count_leads_nowhere() {
    let shown = page(&outcome(counted(1200)));
    assert!(shown.contains("people &amp; places.csv, cell C7: “quoted from the cell”"));
    let hidden = page(&outcome(Reading::Suppressed));
    assert!(!hidden.contains("quoted from the cell") && !hidden.contains("cell C7"));
    assert!(hidden.contains("The evidence ends at the protected total"));
}

#[test]
fn a_page_with_small_counts_warns_before_anything_else() {
    let page = page(&Outcome { raw: true, ..outcome(counted(3)) });
    let warning = page.find("class=\"warning\" role=\"note\"").unwrap();
    assert!(warning < page.find("<article").unwrap());
}

#[test]
fn findings_of_one_kind_are_said_once_with_all_their_places() {
    let finding = |text: &str| Finding::new(Code::NotANumber).with("found", Argument::from(text)).at(FILE);
    let page =
        page(&Outcome { findings: vec![finding("x"), finding("y"), finding("x")], ..outcome(counted(1200)) });
    assert_eq!(page.matches("Correct the cell, or leave it empty").count(), 1);
    assert_eq!(page.matches("“x” is not a number.").count(), 1);
    assert_eq!(page.matches("“y” is not a number.").count(), 1);
}

#[test]
fn text_from_a_file_cannot_become_markup() {
    let page = page(&outcome(counted(1200)));
    assert!(page.contains("Town &lt;b&gt;") && !page.contains("Town <b>"));
}

#[test]
fn the_page_is_whole_in_every_language_and_loads_nothing() {
    for language in Language::INTERFACE {
        let page = html::render(&outcome(counted(1200)), Words::new(language));
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\">", language.code())));
        for never in ["<script", " style=", "<link", "<img", "<iframe", "url(http"] {
            assert!(!page.contains(never), "{language:?}: {never}");
        }
    }
}

#[test]
fn no_element_has_an_attribute_twice() {
    let finding = Finding::new(Code::NotANumber).with("found", Argument::from("x")).at(FILE);
    let page = page(&Outcome { findings: vec![finding], ..outcome(counted(1200)) });
    for tag in page.split('<').filter_map(|rest| rest.split('>').next()) {
        assert!(tag.matches(" class=").count() < 2, "a browser drops the second class: {tag}");
    }
}

#[test]
fn hidden_and_not_collected_read_differently() {
    let words = Words::new(Language::En);
    assert_ne!(words.state(State::Suppressed), words.state(State::NotCollected));
    assert!(page(&outcome(Reading::Suppressed)).contains(&words.state(State::Suppressed)));
}
