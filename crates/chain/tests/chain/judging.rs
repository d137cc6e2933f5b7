//! Breaks, protection, duty and focus over a whole row.

use std::collections::BTreeMap;

use base::{
    At, CountryPack, Evidence, Figure, FigureName, FileId, Link, LinkFigures, Reading, Status, Value,
    country::Duty,
};
use chain::{Input, RuleError, Rules, ThresholdError};

use crate::figures::{figures, judged, plain_pack, row_key};

fn table(text: &str) -> toml::Table {
    toml::from_str(text).unwrap()
}

#[test]
fn the_break_is_the_first_link_that_breaks_and_not_an_earlier_one_that_cannot_say() {
    let key = row_key("roma");
    let values = table("plans_read = 1\nactivities = 0\nlines_read = 3\nmoney_planned = '0 EUR'");
    let row = judged(&key, figures(&key, &values, &table("")), &plain_pack(), true, None);
    assert_eq!(row.link(Link::Addressed).unwrap().status, Status::CannotSay);
    assert_eq!(row.link(Link::Addressed).unwrap().next_step.as_ref().unwrap().code, "ask-for-documents");
    assert_eq!(row.breaks_at, Some(Link::Planned));
}

#[test]
fn all_breaks_of_a_focus_row_have_a_next_step() {
    let key = row_key("roma");
    let values = table("plans_read = 1\nactivities = 0\nlines_read = 3\nmoney_planned = '0 EUR'");
    let row = judged(&key, figures(&key, &values, &table("")), &plain_pack(), true, None);
    let breaks = row.links.iter().filter(|judged| judged.status == Status::Breaks);
    assert!(breaks.clone().count() == 2 && breaks.clone().all(|judged| judged.next_step.is_some()));
}

#[test]
fn a_row_where_nothing_breaks_has_no_break() {
    let key = row_key("lgbti");
    let row = judged(&key, LinkFigures::default(), &plain_pack(), true, None);
    assert_eq!(row.breaks_at, None);
    assert_eq!(row.links.iter().map(|judged| judged.link).collect::<Vec<_>>(), Link::ALL);
}

#[test]
fn numbers_of_people_who_may_not_be_counted_leave_no_value_and_no_trace_of_their_cell() {
    for people in ["lgbti", "victims_of_violence", "fishers", "lgbti+women"] {
        let key = row_key(people);
        let mut given = LinkFigures::default();
        let cell = given.evidence.found(At::cell(FileId(0), 0, 7, 3), Some("7"));
        for name in
            [FigureName::Population, FigureName::PersonsServed, FigureName::Contacts, FigureName::Need]
        {
            let figure = Figure::new(name, Reading::Known(Value::Whole(7)), vec![cell]);
            given.push(key.clone(), crate::figures::link_of(name), None, figure);
        }
        let rows = [key];
        let rules = Rules::shipped().unwrap();
        let chain = chain::judge(Input {
            rows: &rows,
            figures: given,
            pack: &plain_pack(),
            rules: &rules,
            focus: &[],
            year: None,
            today: None,
        });
        assert!(!format!("{:?}", chain.evidence).contains("Found"), "{people}");
        for figure in chain.rows[0].links.iter().flat_map(|judged| &judged.figures) {
            assert_eq!(figure.reading, Reading::Protected, "{people}");
            for id in &figure.evidence {
                assert!(
                    matches!(chain.evidence.get(*id), Some(Evidence::Rule { code }) if rules.get(code).is_some())
                );
            }
        }
    }
}

#[test]
fn a_pack_that_lets_survivors_be_counted_changes_nothing_here() {
    let rule = "[[knowledge]]\ngroup='victims_of_violence'\nrule='count'\nreason='r'\nsource='s'";
    let text = format!("code='ZZ'\nnames={{en='Nowhere'}}\ncurrency='EUR'\nlanguages=['en']\n{rule}");
    let key = row_key("victims_of_violence");
    let values = table("population = 9\npersons_served = 3\nusers_recorded = true");
    let row =
        judged(&key, figures(&key, &values, &table("")), &CountryPack::parse(&text).unwrap(), false, None);
    assert_eq!(row.link(Link::Known).unwrap().status, Status::Protected);
    assert_eq!(row.link(Link::Reached).unwrap().status, Status::Protected);
}

#[test]
fn the_duty_of_a_group_goes_before_the_duty_of_all_and_a_rule_of_the_past_is_none() {
    let pack = CountryPack::parse(include_str!("../invented_country.toml")).unwrap();
    let whose = |people: &str, link| {
        let row = judged(&row_key(people), LinkFigures::default(), &pack, false, None);
        let judged = row.link(link).unwrap().clone();
        (judged.duty, judged.level)
    };
    assert_eq!(
        whose("people_with_disabilities", Link::Ready),
        (Duty::OtherLevel, Some("Ministry of Health".into()))
    );
    assert_eq!(whose("roma", Link::Ready), (Duty::Shared, Some("Ministry of Social Affairs".into())));
    assert_eq!(whose("roma", Link::Funded), (Duty::Own, None));
}

#[test]
fn a_focus_row_that_no_file_knows_is_shown_first() {
    let rows = [row_key("women")];
    let chain = chain::judge(Input {
        rows: &rows,
        figures: LinkFigures::default(),
        pack: &plain_pack(),
        rules: &Rules::shipped().unwrap(),
        focus: &[row_key("carers")],
        year: None,
        today: None,
    });
    let shown: Vec<(String, bool)> =
        chain.rows.iter().map(|row| (row.key.people.code(), row.focus)).collect();
    assert_eq!(shown, [("carers".to_owned(), true), ("women".to_owned(), false)]);
    assert_eq!(
        chain.findings.iter().map(|f| f.code.code()).collect::<Vec<_>>(),
        ["focus-groups-outside-five-to-eight"]
    );
}

#[test]
fn a_municipality_can_ask_for_more_training_and_a_faulty_threshold_is_named() {
    let rules = |name: &str, value| {
        Rules::shipped().unwrap().with_thresholds(&BTreeMap::from([(name.into(), value)]))
    };
    assert_eq!(rules("training_hours", 16.0).unwrap().threshold("training_hours"), Some(16.0));
    let unknown = rules("training_houres", 16.0).unwrap_err();
    assert_eq!(unknown, ThresholdError::Unknown { name: "training_houres".into() });
    for value in [0.0, -1.0, 1e9, f64::NAN] {
        let outside = rules("training_hours", value).unwrap_err();
        assert_eq!(outside.finding().code.code(), "threshold-out-of-range");
        assert!(outside.to_string().contains("training_hours"));
    }
}

#[test]
fn a_changed_threshold_changes_the_status() {
    let key = row_key("women");
    let values = table("services_read=1\nservices_open=1\nplaces_free=1\naccess=true\ntraining_hours=8");
    let rows = [key.clone()];
    let status = |rules: &Rules| {
        let figures = figures(&key, &values, &table(""));
        let pack = plain_pack();
        let input = Input { rows: &rows, figures, pack: &pack, rules, focus: &[], year: None, today: None };
        chain::judge(input).rows[0].link(Link::Ready).unwrap().status
    };
    let rules = Rules::shipped().unwrap();
    assert_eq!(status(&rules), Status::Holds);
    let more = rules.with_thresholds(&BTreeMap::from([("training_hours".into(), 16.0)])).unwrap();
    assert_eq!(status(&more), Status::Breaks);
}

#[test]
fn a_rule_file_with_a_gap_is_refused_with_its_place() {
    let rule = |link: &Link, code: &str, when: &str| {
        format!("[[rule]]\nlink='{link}'\ncode='{code}'\nstatus='weak'\n{when}\nreason='r'\nsource='s'\n")
    };
    let file = |extra: &str, when: &str| {
        let all: String = Link::ALL.iter().map(|link| rule(link, &format!("{link}-rest"), "")).collect();
        Rules::parse(&format!("threshold=[]\n{}{all}{extra}", rule(&Link::Known, "first", when)))
    };
    assert!(file("", "when='population > 3'").is_ok());
    assert_eq!(file("", ""), Err(RuleError::Unreachable(Link::Known)));
    assert_eq!(
        file(&rule(&Link::Ready, "first", ""), "when='need > 1'"),
        Err(RuleError::Twice("first".into()))
    );
    assert!(
        matches!(file("", "when='populace > 3'"), Err(RuleError::Condition { found, .. }) if found == "populace")
    );
    assert!(
        matches!(file("", "when='need > $much'"), Err(RuleError::NoThreshold { name, .. }) if name == "much")
    );
    assert_eq!(Rules::parse("threshold=[]\nrule=[]"), Err(RuleError::NoFallback(Link::Known)));
    assert!(matches!(Rules::parse("rules = 3"), Err(RuleError::Unreadable(_))));
}
