//! What must hold of every set of figures.

use base::{
    Currency, Figure, FigureName, Link, LinkFigures, Money, Period, Reading, StandardGroup, Status, Unit,
    Value, Year,
};
use proptest::prelude::*;

use crate::figures::{judged, link_of, plain_pack, row_key};

/// Any value of the unit that the figure has.
fn value(name: FigureName) -> BoxedStrategy<Value> {
    match name.unit() {
        Unit::Flag => any::<bool>().prop_map(Value::Flag).boxed(),
        Unit::Code => prop::sample::select(vec!["measured", "outside_estimate", "independence"])
            .prop_map(Value::Code)
            .boxed(),
        Unit::Money => (-5_i64..500, any::<bool>())
            .prop_map(|(minor, euro)| {
                let currency = if euro { Currency::EUR } else { Currency::from_code("ALL").unwrap() };
                Value::Money(Money::new(minor, currency))
            })
            .boxed(),
        Unit::Hours => (-1.0..30.0).prop_map(Value::Decimal).boxed(),
        _ => (-1_i64..30).prop_map(Value::Whole).boxed(),
    }
}

fn reading(name: FigureName) -> impl Strategy<Value = Reading> {
    prop_oneof![
        4 => value(name).prop_map(Reading::Known),
        1 => value(name).prop_map(|value| Reading::Estimated(value, Some((0.0, 9.0)))),
        1 => prop::sample::select(vec![
            Reading::Unknown, Reading::NotCollected, Reading::Refused, Reading::Suppressed, Reading::Protected,
        ]),
    ]
}

fn figure() -> impl Strategy<Value = Figure> {
    prop::sample::select(FigureName::ALL.to_vec()).prop_flat_map(|name| {
        (reading(name), prop::option::of(1990_i64..2030)).prop_map(move |(reading, year)| {
            Figure::new(name, reading, Vec::new()).as_of(year.and_then(Year::new).map(Period::Year))
        })
    })
}

fn people() -> impl Strategy<Value = String> {
    let codes: Vec<&str> = StandardGroup::ALL.iter().map(|group| group.code()).chain(["fishers"]).collect();
    prop::collection::btree_set(prop::sample::select(codes), 1..3)
        .prop_map(|codes| codes.into_iter().collect::<Vec<_>>().join("+"))
}

fn links(people: &str, figures: &[Figure]) -> Vec<(Link, Status, Option<String>)> {
    let key = row_key(people);
    let mut given = LinkFigures::default();
    for figure in figures {
        given.push(key.clone(), link_of(figure.name), None, figure.clone());
    }
    let row = judged(&key, given, &plain_pack(), true, None);
    row.links.into_iter().map(|j| (j.link, j.status, j.next_step.map(|step| step.code))).collect()
}

fn status(people: &str, figures: &[Figure], link: Link) -> Status {
    links(people, figures).into_iter().find(|(of, ..)| *of == link).unwrap().1
}

/// Worse to better; statuses that are no judgement stand apart.
fn rank(status: Status) -> Option<u8> {
    match status {
        Status::Breaks => Some(0),
        Status::Weak => Some(1),
        Status::Holds => Some(2),
        _ => None,
    }
}

/// The same figures with more of this one; the figure is added where it is missing.
fn with(figures: &[Figure], name: FigureName, value: Value) -> Vec<Figure> {
    let others = figures.iter().filter(|figure| figure.name != name).cloned();
    others.chain([Figure::new(name, Reading::Known(value), Vec::new())]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn every_set_of_figures_gets_exactly_one_status_per_link(
        people in people(),
        figures in prop::collection::vec(figure(), 0..40),
    ) {
        let found = links(&people, &figures);
        prop_assert_eq!(found.iter().map(|(link, ..)| *link).collect::<Vec<_>>(), Link::ALL);
        for (link, status, step) in found {
            prop_assert!(link != Link::Known || status != Status::Breaks, "known never breaks");
            let is_open = matches!(status, Status::Breaks | Status::Weak | Status::CannotSay);
            prop_assert_eq!(step.is_some(), is_open, "{} {}", link, status);
        }
    }

    #[test]
    fn more_of_a_good_thing_never_makes_its_link_worse(
        figures in prop::collection::vec(figure(), 0..40),
        name in prop::sample::select(vec![
            FigureName::PassagesMeasure, FigureName::PassagesDescribed, FigureName::ActivitiesComplete, FigureName::OrdinaryAdapted,
            FigureName::MonthsCovered, FigureName::ServicesOpen, FigureName::PlacesFree, FigureName::TrainingHours,
            FigureName::PersonsServed, FigureName::IndicatorsPublished, FigureName::IndicatorsWithValue,
        ]),
        less in 0_i64..20,
        more in 0_i64..20,
    ) {
        let before = status("roma", &with(&figures, name, Value::Whole(less)), link_of(name));
        let after = status("roma", &with(&figures, name, Value::Whole(less + more)), link_of(name));
        if let (Some(before), Some(after)) = (rank(before), rank(after)) {
            prop_assert!(after >= before, "{} {} -> {}", name, before, after);
        }
    }

    #[test]
    fn more_executed_money_never_makes_funded_worse(
        figures in prop::collection::vec(figure(), 0..40),
        less in 0_i64..200,
        more in 0_i64..200,
    ) {
        let euros = |minor| Value::Money(Money::new(minor, Currency::EUR));
        let planned = with(&figures, FigureName::MoneyPlanned, euros(100));
        let of = |minor| status("roma", &with(&planned, FigureName::MoneyExecuted, euros(minor)), Link::Funded);
        if let (Some(before), Some(after)) = (rank(of(less)), rank(of(less + more))) {
            prop_assert!(after >= before);
        }
    }

    #[test]
    fn contacts_decide_nothing(figures in prop::collection::vec(figure(), 0..40), contacts in 0_i64..10_000) {
        let of = |count| status("roma", &with(&figures, FigureName::Contacts, Value::Whole(count)), Link::Reached);
        prop_assert_eq!(of(contacts), of(0));
    }

    #[test]
    fn survivors_are_never_judged_by_their_number(figures in prop::collection::vec(figure(), 0..40)) {
        for link in [Link::Known, Link::Reached] {
            prop_assert_eq!(status("victims_of_violence", &figures, link), Status::Protected);
        }
    }
}
