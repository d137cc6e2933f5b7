//! What plans and indicator reports say of the links *planned* and *accounted for*.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "builders of tests may stop on a surprise, as tests do"
)]

use base::{
    At, Code, Evidence, Figure, FigureName, FileId, Link, LinkFigures, People, Period, Place, PlaceCode,
    PlaceLevel, Places, Reading, RowKey, Target, TargetSet, Value, Year,
};
use plans::{Activity, Indicator, IndicatorReport, Input, Plan};

const PLAN: FileId = FileId(0);
const REPORT: FileId = FileId(1);

fn town() -> PlaceCode {
    PlaceCode::new("town")
}

fn places() -> Places {
    let mut places = Places::default();
    places.add(Place::new(town(), PlaceLevel::Municipality, "Town"));
    for code in ["hill", "mill"] {
        places.add(Place::new(PlaceCode::new(code), PlaceLevel::Settlement, code).within(&town()));
    }
    places
}

fn named(codes: &[&str]) -> Target {
    Target::Named(codes.iter().map(|code| People::from_code(code).unwrap()).collect::<TargetSet>())
}

fn activity(row: u32, title: &str, groups: &[&str]) -> Activity {
    Activity {
        at: At::row(PLAN, 0, row),
        code: None,
        title: title.into(),
        objective: None,
        target: named(groups),
        places: Vec::new(),
        responsible: Some("Directorate".into()),
        start: Some("2024-01-01".parse().unwrap()),
        end: Some("2024-12-31".parse().unwrap()),
        cost: None,
        lines: Vec::new(),
        adapts: None,
        indicators: Vec::new(),
    }
}

fn indicator(at: At, title: &str, groups: &[&str]) -> Indicator {
    let disaggregated = if groups.is_empty() { Target::NotStated } else { named(groups) };
    Indicator {
        at,
        title: title.into(),
        disaggregated,
        baseline: None,
        target: None,
        value: None,
        period: None,
        published: None,
        reply_channel: None,
    }
}

fn plan(activities: Vec<Activity>) -> Plan {
    Plan { at: At::file(PLAN), title: "Plan".into(), activities }
}

fn report(indicators: Vec<Indicator>) -> IndicatorReport {
    IndicatorReport { at: At::file(REPORT), title: "Report".into(), indicators }
}

fn row(people: &str, place: &str) -> RowKey {
    RowKey { people: People::from_code(people).unwrap(), place: PlaceCode::new(place) }
}

fn figures(plans: &[Plan], reports: &[IndicatorReport], row: &RowKey) -> LinkFigures {
    let (town, places) = (town(), places());
    let input = Input { plans, reports, municipality: Some(&town), places: &places, year: Year::new(2024) };
    plans::analyse(input).link_figures(std::slice::from_ref(row))
}

fn figure(figures: &LinkFigures, name: FigureName) -> Option<&Figure> {
    figures.figures.iter().map(|f| &f.figure).find(|figure| figure.name == name)
}

fn count(plans: &[Plan], people: &str, place: &str, name: FigureName) -> Option<f64> {
    figure(&figures(plans, &[], &row(people, place)), name)?.reading.number()
}

#[test]
fn an_activity_for_roma_women_counts_for_women_and_for_roma_but_not_the_other_way() {
    let plans = [plan(vec![activity(2, "Mediators", &["roma+women"])])];
    let activities = |people| count(&plans, people, "town", FigureName::Activities);
    for people in ["women", "roma", "roma+women", "ethnic_minorities"] {
        assert_eq!(activities(people), Some(1.0), "{people}");
    }
    assert_eq!(activities("men"), Some(0.0));
    let plans = [plan(vec![activity(2, "Loans", &["women"])])];
    assert_eq!(count(&plans, "roma+women", "town", FigureName::Activities), Some(0.0));
}

#[test]
fn what_is_done_in_a_settlement_counts_there_and_in_the_municipality_but_not_next_door() {
    let mut there = activity(2, "Kindergarten", &["children"]);
    there.places = vec![PlaceCode::new("hill")];
    let plans = [plan(vec![there, activity(3, "Vaccines", &["children"])])];
    let activities = |place| count(&plans, "children", place, FigureName::Activities);
    assert_eq!(activities("hill"), Some(2.0));
    assert_eq!(activities("town"), Some(2.0));
    assert_eq!(activities("mill"), Some(1.0));
}

#[test]
fn an_activity_of_another_year_does_not_count() {
    let mut over = activity(2, "Ramp", &["people_with_disabilities"]);
    over.end = Some("2023-12-31".parse().unwrap());
    over.start = None;
    let plans = [plan(vec![over])];
    assert_eq!(count(&plans, "people_with_disabilities", "town", FigureName::Activities), Some(0.0));
}

#[test]
fn a_known_zero_names_the_plan_that_was_searched() {
    let figures = figures(&[plan(Vec::new())], &[], &row("carers", "town"));
    for link_figure in &figures.figures {
        assert!(!link_figure.figure.evidence.is_empty());
    }
    let activities = figure(&figures, FigureName::Activities).unwrap();
    let evidence = figures.evidence.get(activities.evidence[0]).unwrap();
    assert_eq!(*evidence, Evidence::Searched { at: At::file(PLAN) });
}

#[test]
fn where_no_plan_was_read_nothing_is_said() {
    assert!(figures(&[], &[], &row("women", "town")).figures.is_empty());
    let reported = figures(&[], &[report(Vec::new())], &row("women", "town"));
    assert!(reported.figures.iter().all(|figure| figure.link == Link::Accounted));
}

#[test]
fn complete_means_a_responsible_and_a_date_and_adapted_services_are_counted() {
    let mut nobody = activity(2, "Camp", &["youth"]);
    nobody.responsible = Some("  ".into());
    let mut undated = activity(3, "Club", &["youth"]);
    (undated.start, undated.end) = (None, None);
    let mut adapted = activity(4, "Library hours", &["youth"]);
    adapted.adapts = Some("Public library".into());
    let plans = [plan(vec![nobody, undated, adapted])];
    let youth = |name| count(&plans, "youth", "town", name);
    assert_eq!(youth(FigureName::Activities), Some(3.0));
    assert_eq!(youth(FigureName::ActivitiesComplete), Some(1.0));
    assert_eq!(youth(FigureName::OrdinaryAdapted), Some(1.0));
}

#[test]
fn rows_are_the_intersections_settlements_and_local_groups_that_activities_name() {
    let mut there = activity(2, "Mediators", &["roma+women", "women"]);
    there.places = vec![PlaceCode::new("hill")];
    let plans = [plan(vec![there, activity(3, "Boats", &["fishers"]), activity(4, "Jobs", &["youth"])])];
    let (town, places) = (town(), places());
    let input = Input { plans: &plans, reports: &[], municipality: Some(&town), places: &places, year: None };
    let expected = [("fishers", "town"), ("roma+women", "hill"), ("roma+women", "town"), ("women", "hill")];
    let mut expected: Vec<RowKey> = expected.iter().map(|(people, place)| row(people, place)).collect();
    expected.sort();
    assert_eq!(plans::analyse(input).rows(), expected);
}

#[test]
fn survivors_get_no_row_of_a_settlement_and_none_of_an_intersection() {
    let mut there = activity(2, "Counselling", &["victims_of_violence", "roma+victims_of_violence"]);
    there.places = vec![PlaceCode::new("hill")];
    let plans = [plan(vec![there])];
    let (town, places) = (town(), places());
    let input = Input { plans: &plans, reports: &[], municipality: Some(&town), places: &places, year: None };
    assert!(plans::analyse(input).rows().is_empty());
}

#[test]
fn the_plan_sets_an_indicator_and_the_report_gives_its_value_once() {
    let mut training = activity(2, "Training", &["women"]);
    training.indicators = vec![indicator(At::cell(PLAN, 0, 2, 9), "Women trained", &["women"])];
    let mut told = indicator(At::row(REPORT, 0, 5), "Women  TRAINED", &["women"]);
    told.value = Some(38.0);
    told.period = Year::new(2023).map(Period::Year);
    told.published = Some(true);
    told.reply_channel = Some(true);
    let figures = figures(&[plan(vec![training])], &[report(vec![told])], &row("women", "town"));
    let number = |name| figure(&figures, name).unwrap().reading.number();
    assert_eq!(number(FigureName::ReportsRead), Some(1.0));
    assert_eq!(number(FigureName::Indicators), Some(1.0));
    assert_eq!(number(FigureName::IndicatorsWithValue), Some(1.0));
    assert_eq!(number(FigureName::IndicatorsPublished), Some(1.0));
    let reply = figure(&figures, FigureName::ReplyChannel).unwrap().reading;
    assert_eq!(reply, Reading::Known(Value::Flag(true)));
}

#[test]
fn an_old_value_is_no_value_and_silence_on_publication_is_unknown() {
    let value_of = |year| {
        let mut told = indicator(At::row(REPORT, 0, 5), "Women trained", &["women"]);
        told.value = Some(38.0);
        told.period = Year::new(year).map(Period::Year);
        figures(&[], &[report(vec![told])], &row("women", "town"))
    };
    let old = value_of(2020);
    assert_eq!(figure(&old, FigureName::IndicatorsWithValue).unwrap().reading, Reading::count(0));
    let recent = value_of(2024);
    assert_eq!(figure(&recent, FigureName::IndicatorsPublished).unwrap().reading, Reading::Unknown);
    assert_eq!(figure(&recent, FigureName::ReplyChannel).unwrap().reading, Reading::Unknown);
}

#[test]
fn what_a_plan_leaves_open_is_said_at_its_row() {
    let mut open = activity(2, "Improve inclusion", &["women"]);
    (open.responsible, open.start, open.end) = (None, None, None);
    (open.target, open.objective) = (Target::NotStated, Some("Inclusion".into()));
    let mut reversed = activity(3, "Kitchen", &["poor"]);
    reversed.end = Some("2023-05-01".parse().unwrap());
    reversed.indicators = vec![indicator(At::cell(PLAN, 0, 3, 9), "Meals", &[])];
    (open.code, reversed.code) = (Some("1.1".into()), Some("1-1".into()));
    let plans = [plan(vec![open, reversed])];
    let reports = [report(vec![indicator(At::row(REPORT, 0, 2), "Km of road", &[])])];
    let (town, places) = (town(), places());
    let input =
        Input { plans: &plans, reports: &reports, municipality: Some(&town), places: &places, year: None };
    let findings = plans::analyse(input).findings;
    let row = |row| Some(At::row(PLAN, 0, row));
    let said: Vec<_> = findings.iter().map(|finding| (finding.code, finding.at)).collect();
    let expected = [
        (Code::ActivityWithoutResponsible, row(2)),
        (Code::ActivityWithoutDate, row(2)),
        (Code::ActivityWithoutGroup, row(2)),
        (Code::ActivityEndsBeforeStart, row(3)),
        (Code::IndicatorWithoutDisaggregation, Some(At::cell(PLAN, 0, 3, 9))),
        (Code::ActivityCodeTwice, row(3)),
        (Code::ObjectiveWithoutIndicator, row(2)),
        (Code::ReportWithoutDisaggregation, Some(At::file(REPORT))),
    ];
    assert_eq!(said, expected);
    assert_eq!(findings[5].also, row(2));
}

#[test]
fn an_objective_with_one_indicator_among_its_activities_is_measured() {
    let mut one = activity(2, "Courses", &["women"]);
    let mut other = activity(3, "Loans", &["women"]);
    (one.objective, other.objective) = (Some("Jobs".into()), Some("JOBS ".into()));
    other.indicators = vec![indicator(At::row(PLAN, 0, 3), "Women employed", &["women"])];
    let plans = [plan(vec![one, other])];
    let places = places();
    let input = Input { plans: &plans, reports: &[], municipality: None, places: &places, year: None };
    assert!(plans::analyse(input).findings.is_empty());
}
