//! What holds for every document.

use base::{
    Code, FigureName, FileId, Link, People, Place, PlaceCode, PlaceLevel, Places, Reading, RowKey,
    StandardGroup,
    text::{BlockKind, Text},
};
use documents::{Analysis, DocumentKind, GateCode, Input, Ladder, Role, Scale, analyse, link_figures};
use proptest::prelude::*;

fn text(blocks: &[(BlockKind, &str)]) -> Text {
    let mut text = Text::default();
    for (kind, block) in blocks {
        text.push(*kind, Some(1), block);
    }
    text
}

fn paragraphs(lines: &[&str]) -> Text {
    text(&lines.iter().map(|line| (BlockKind::Paragraph, *line)).collect::<Vec<_>>())
}

fn read(text: &Text) -> Analysis {
    analyse(&Input::new(FileId(0), text))
}

fn scalars(text: &str, start: u32, end: u32) -> String {
    text.chars().skip(start as usize).take((end - start) as usize).collect()
}

#[test]
fn a_table_row_takes_its_roles_from_the_header_and_is_a_measure_with_means() {
    use BlockKind::{Heading, TableRow};
    let text = text(&[
        (Heading(1), "Action plan"),
        (TableRow, "Activity\tResponsible\tDeadline\tBudget (€)\t\tIndicator"),
        (
            TableRow,
            "Courses for Roma women\tOffice for Equality\tJune 2025\t5.200 €\t\tNumber of women in courses",
        ),
        (TableRow, "Transport for older people\tOffice for Equality\t\t\t\t"),
    ]);
    let analysis = read(&text);
    assert_eq!(analysis.kind, DocumentKind::Plan);
    let [_, _, full, bare] = analysis.passages.as_slice() else { panic!("{:#?}", analysis.passages) };
    for role in [Role::Activity, Role::Responsible, Role::Deadline, Role::Resource, Role::Indicator] {
        assert!(full.roles.contains(&role), "{role:?}");
    }
    assert!(full.groups.iter().all(|mention| mention.ladder == Ladder::MeasureResourced));
    assert!(bare.groups.iter().all(|mention| mention.ladder == Ladder::Measure));
    assert!(!bare.roles.contains(&Role::Resource));
}

#[test]
fn a_long_list_without_a_measure_is_only_listed_and_found() {
    let analysis =
        read(&paragraphs(&["The population includes women, men, children, youth and older people."]));
    assert!(analysis.passages[0].groups.iter().all(|mention| mention.ladder == Ladder::Listed));
    assert!(analysis.findings.iter().any(|finding| finding.code == Code::GroupsOnlyListed));
}

#[test]
fn hostile_words_are_a_finding_and_hold_the_document_at_unequal() {
    let analysis =
        read(&paragraphs(&["A woman's place is at home and women should stay at home with the children."]));
    assert_eq!(analysis.responsiveness.level, Scale::Unequal);
    assert!(analysis.findings.iter().any(|finding| finding.code == Code::HostileMention));
}

#[test]
fn the_scale_climbs_gate_by_gate() {
    let level = |lines: &[&str]| read(&paragraphs(lines)).responsiveness;
    assert_eq!(level(&["The road to the village was repaired."]).level, Scale::Blind);
    assert_eq!(level(&["Women own less land than men in this municipality."]).level, Scale::Sensitive);
    let specific = level(&["The municipal budget provides 5,000 EUR for trainings of women."]);
    assert_eq!(specific.level, Scale::Specific);
    assert!(specific.gates.iter().any(|gate| gate.code == GateCode::MeasureWithMeans && gate.met));
    let transformative = level(&[
        "The municipal budget provides 5,000 EUR for trainings of women and men that change gender stereotypes; indicator: number of fathers in courses.",
    ]);
    assert_eq!(transformative.level, Scale::Transformative);
}

#[test]
fn an_empty_text_is_a_finding() {
    let codes = |text: &Text| read(text).findings.iter().map(|finding| finding.code).collect::<Vec<_>>();
    assert_eq!(codes(&Text::default()), [Code::DocumentWithoutText]);
    assert_eq!(codes(&paragraphs(&["漢字だけの文章です。"])), [Code::DocumentLanguageUnknown]);
    assert_eq!(codes(&paragraphs(&["The road was repaired in the summer."])), [Code::DocumentNamesNoGroup]);
}

#[test]
fn a_row_counts_passages_for_people_within_it_and_a_settlement_only_its_own() {
    let town = PlaceCode::new("t");
    let mut places = Places::default();
    places.add(Place::new(town.clone(), PlaceLevel::Municipality, "Orvelia"));
    places.add(Place::new(PlaceCode::new("k"), PlaceLevel::Settlement, "Kodrina").within(&town));
    let text = paragraphs(&[
        "Report",
        "The municipality organised trainings for Roma women in Kodrina.",
        "Women live in all settlements.",
    ]);
    let input = Input { places: Some(&places), ..Input::new(FileId(3), &text) };
    let analysis = analyse(&input);
    let rows = analysis.rows(&town, &places);
    let roma_women = People::from_code("roma+women").unwrap();
    let row = |people: &People, place: &str| RowKey { people: people.clone(), place: PlaceCode::new(place) };
    assert_eq!(rows, [row(&roma_women, "k"), row(&roma_women, "t")]);
    let women = People::of(StandardGroup::Women);
    let asked: Vec<RowKey> = StandardGroup::ALL
        .iter()
        .map(|group| row(&People::of(*group), "t"))
        .chain([row(&roma_women, "k"), row(&women, "k")])
        .collect();
    let figures = link_figures(&[analysis], &asked);
    let count = |wanted: &RowKey, name: FigureName| {
        let found = figures.figures.iter().find(|figure| figure.row == *wanted && figure.figure.name == name);
        found.map(|figure| figure.figure.reading).unwrap()
    };
    assert_eq!(count(&row(&women, "t"), FigureName::PassagesMeasure), Reading::count(1));
    assert_eq!(count(&row(&women, "t"), FigureName::PassagesDescribed), Reading::count(1));
    assert_eq!(count(&row(&women, "k"), FigureName::PassagesDescribed), Reading::count(0));
    assert_eq!(count(&row(&roma_women, "k"), FigureName::PassagesMeasure), Reading::count(1));
    assert_eq!(
        count(&row(&People::of(StandardGroup::Men), "t"), FigureName::PassagesMeasure),
        Reading::count(0)
    );
    assert_eq!(count(&row(&women, "t"), FigureName::ReportsRead), Reading::count(1));
    assert!(figures.figures.iter().all(|figure| !figure.figure.evidence.is_empty()));
    assert!(figures.figures.iter().any(|figure| figure.link == Link::Accounted));
}

#[test]
fn survivors_are_never_cut_into_smaller_rows() {
    let town = PlaceCode::new("t");
    let analysis = read(&paragraphs(&["The shelter supports Roma women victims of violence."]));
    assert!(
        analysis.passages[0].groups.iter().any(|mention| mention.code == StandardGroup::VictimsOfViolence)
    );
    assert!(analysis.rows(&town, &Places::default()).is_empty());
}

#[test]
fn a_draft_addresses_nobody() {
    let text = paragraphs(&["The municipality will organise trainings for women."]);
    let draft = analyse(&Input { in_force: false, ..Input::new(FileId(0), &text) });
    let row = RowKey { people: StandardGroup::Women.into(), place: PlaceCode::new("t") };
    let figures = link_figures(&[draft], &[row]);
    assert!(figures.figures.iter().all(|figure| figure.figure.reading == Reading::count(0)));
}

#[test]
fn the_analysis_is_written_as_the_schema_says() {
    let text = paragraphs(&["The municipality pays 5.200 € for 40 women until 25 March."]);
    let analysis = read(&text);
    let passage = serde_json::to_value(&analysis.passages[0]).unwrap();
    assert_eq!(passage["groups"][0]["code"], "women");
    assert_eq!(passage["language"], "en");
    let facts = serde_json::to_value(&analysis.facts).unwrap();
    assert_eq!(facts[0]["value"], serde_json::json!({"minor": 520_000, "currency": "EUR"}));
    assert_eq!(facts[1]["value"], 40);
    assert_eq!(facts[2]["value"], "--03-25");
    assert_eq!(serde_json::to_value(Scale::NotApplicable).unwrap(), "n/a");
}

/// Words that meet every part of the engine, in any order.
fn salad() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "women",
        "žene",
        "gratë",
        "жени",
        "аялдар",
        "женщины",
        "and",
        "i",
        "и",
        "with",
        "disabilities",
        "5.200",
        "€",
        "25",
        "mars",
        "“",
        "„",
        "\"",
        ".",
        ",",
        "\t",
        "\n",
        " - ",
        "2021",
        "–",
        "br.",
        "Mreža",
        "Shoqata",
        "e",
        "except",
        "osim",
        "Roma",
        "%",
        "victims",
        "of",
        "violence",
        "(",
        "’",
        "s",
        "•",
        "ђ",
        "ë",
        "\u{301}",
        "is",
        "number",
        "participants",
        "младите",
        "лица",
    ]);
    prop::collection::vec(words, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn offsets_always_slice_to_the_surface(lines in prop::collection::vec(prop_oneof![salad(), ".*"], 0..6)) {
        let text = paragraphs(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        let analysis = read(&text);
        for passage in &analysis.passages {
            prop_assert_eq!(&scalars(&text.text, passage.start, passage.end), &passage.text);
            for mention in &passage.groups {
                prop_assert_eq!(&scalars(&text.text, mention.start, mention.end), &mention.surface);
                prop_assert!(passage.start <= mention.start && mention.end <= passage.end);
            }
        }
        for fact in &analysis.facts {
            prop_assert_eq!(&scalars(&text.text, fact.start, fact.end), &fact.text);
        }
        prop_assert_eq!(read(&text), analysis);
    }
}
