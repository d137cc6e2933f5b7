//! The engine against the slow, obvious way: a list of people, counted one by one.
//!
//! A random town is drawn, tables are made from it by counting, some cells are hidden, and whatever the engine says
//! must agree with the list: a known figure exactly, an estimate by its range.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "builders of tests stand outside of #[test] functions, where clippy.toml does not reach"
)]

mod town;

use base::{
    AgeBand, At, Categories, Category, CategoryCode, Dimension, FigureName, FileId, Link, People, Period,
    PlaceCode, Reading, Residence, Sex, State, Value, Year,
};
use population::{
    Basis,
    input::{Count, Origin, Table},
    profile,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use town::{Town, people, place};

#[derive(Clone, Debug)]
struct Person {
    female: bool,
    age: u8,
    ethnicity: &'static str,
    rural: bool,
    home: &'static str,
}

fn person() -> impl Strategy<Value = Person> {
    let ethnicity = prop_oneof![
        5 => Just("albanian"), 2 => Just("serb"), 2 => Just("roma"), 1 => Just("ashkali"), 1 => Just("undeclared")
    ];
    let home = prop_oneof![Just("kodra"), Just("lug")];
    (any::<bool>(), 0_u8..95, ethnicity, any::<bool>(), home)
        .prop_map(|(female, age, ethnicity, rural, home)| Person { female, age, ethnicity, rural, home })
}

const CUTS: [&[u8]; 3] = [&[0, 5, 10, 15, 18, 20, 25, 65, 80], &[0, 15, 65], &[0, 18, 60]];

fn band(age: u8, cuts: &[u8]) -> AgeBand {
    let next = cuts.iter().find(|cut| **cut > age);
    let from = cuts.iter().rfind(|cut| **cut <= age).unwrap();
    AgeBand::new(*from, next.map(|cut| cut - 1)).unwrap()
}

fn category(person: &Person, dimension: Dimension, cuts: &[u8]) -> Category {
    match dimension {
        Dimension::Sex => Category::Sex(if person.female { Sex::Female } else { Sex::Male }),
        Dimension::Age => Category::Age(band(person.age, cuts)),
        Dimension::Ethnicity => Category::Ethnicity(CategoryCode::new(person.ethnicity)),
        _ => Category::Residence(if person.rural { Residence::Rural } else { Residence::Urban }),
    }
}

/// What a table is split by, at which ages, and whether it has rows for settlements and its own totals.
#[derive(Clone, Debug)]
struct Shape {
    dimensions: Vec<Dimension>,
    cuts: usize,
    settlements: bool,
    hide: Vec<usize>,
}

fn shape() -> impl Strategy<Value = Shape> {
    let all = vec![Dimension::Sex, Dimension::Age, Dimension::Ethnicity, Dimension::Residence];
    let dimensions = proptest::sample::subsequence(all, 0..=3);
    (dimensions, 0_usize..3, any::<bool>(), proptest::collection::vec(0_usize..200, 0..3))
        .prop_map(|(dimensions, cuts, settlements, hide)| Shape { dimensions, cuts, settlements, hide })
}

/// Makes the table by counting; every combination of the categories that occur has its row.
fn counted(file: u32, shape: &Shape, all: &[Person]) -> Table {
    let places: &[&str] = if shape.settlements { &["town", "kodra", "lug"] } else { &["town"] };
    let mut rows: BTreeMap<(PlaceCode, Categories), usize> = BTreeMap::new();
    let wanted = &shape.dimensions;
    let cuts = CUTS[shape.cuts];
    let mut combinations: Vec<Vec<Category>> = vec![Vec::new()];
    for dimension in wanted {
        let mut seen: Vec<Category> = all.iter().map(|person| category(person, *dimension, cuts)).collect();
        match dimension {
            Dimension::Age => seen.extend(cuts.iter().map(|age| Category::Age(band(*age, cuts)))),
            Dimension::Sex => seen.extend([Sex::Female, Sex::Male].map(Category::Sex)),
            _ => {}
        }
        seen.sort();
        seen.dedup();
        combinations = combinations
            .iter()
            .flat_map(|rest| seen.iter().map(|next| rest.iter().cloned().chain([next.clone()]).collect()))
            .collect();
    }
    for name in places {
        rows.extend(combinations.iter().map(|it| ((place(name), Categories::new(it.clone())), 0)));
        for person in all.iter().filter(|person| *name == "town" || person.home == *name) {
            let own = Categories::new(wanted.iter().map(|dimension| category(person, *dimension, cuts)));
            *rows.entry((place(name), own)).or_default() += 1;
        }
        let total = all.iter().filter(|person| *name == "town" || person.home == *name).count();
        rows.insert((place(name), Categories::default()), total);
    }
    let counts = rows.into_iter().enumerate().map(|(index, ((place, categories), count))| Count {
        at: At::cell(FileId(file), 0, u32::try_from(index).unwrap() + 2, 3),
        place,
        categories,
        as_of: None,
        reading: if shape.hide.contains(&index) { Reading::Suppressed } else { Reading::count(count) },
    });
    Table {
        at: At::file(FileId(file)),
        title: format!("table {file}"),
        origin: Origin::Census,
        as_of: Some(Period::Year(Year::new(2021).unwrap())),
        counts: counts.collect(),
    }
}

fn is_in(person: &Person, group: &str) -> bool {
    match group {
        "women" => person.female,
        "men" => !person.female,
        "children" => person.age < 18,
        "girls" => person.female && person.age < 18,
        "youth" => (15..25).contains(&person.age),
        "older_people" => person.age >= 65,
        "roma" => matches!(person.ethnicity, "roma" | "ashkali"),
        "rural_residents" => person.rural,
        other => panic!("{other}"),
    }
}

const ASKED: [&str; 13] = [
    "women",
    "men",
    "children",
    "girls",
    "youth",
    "older_people",
    "roma",
    "rural_residents",
    "roma+women",
    "roma+youth",
    "older_people+rural_residents",
    "roma+rural_residents+women",
    "girls+roma",
];

fn truth(all: &[Person], who: &str, name: &str) -> f64 {
    let here = all.iter().filter(|person| name == "town" || person.home == name);
    let count = here.filter(|person| who.split('+').all(|group| is_in(person, group))).count();
    f64::from(u32::try_from(count).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn what_is_known_is_true_and_ranges_hold_the_truth(
        all in proptest::collection::vec(person(), 1..120),
        shapes in proptest::collection::vec(shape(), 1..4),
    ) {
        let tables: Vec<Table> = (1..).zip(&shapes).map(|(file, shape)| counted(file, shape, &all)).collect();
        let town = Town::new();
        let profile = profile(&town.input(&tables, None));
        let hidden = shapes.iter().any(|shape| !shape.hide.is_empty());
        let findings: Vec<&str> = profile.findings.iter().map(|finding| finding.code.code()).collect();
        prop_assert!(hidden || findings.is_empty(), "margins of a true table hold: {findings:?}");
        for (who, name) in ASKED.iter().flat_map(|who| ["town", "kodra"].map(|name| (*who, name))) {
            let counted = profile.population(&people(who), &place(name));
            let truth = truth(&all, who, name);
            match counted.reading {
                Reading::Known(value) => {
                    prop_assert_eq!(value.number(), Some(truth), "{} in {}", who, name);
                    prop_assert!(counted.basis == Some(Basis::Measured), "independence is never known");
                }
                Reading::Estimated(_, Some((low, high))) => {
                    prop_assert!(low <= truth && truth <= high, "{who} in {name}: {truth} outside {low} to {high}");
                }
                // A margin that leaves no room, such as nobody at all, gives a range of one number.
                Reading::Estimated(value, None) => prop_assert_eq!(value.number(), Some(truth)),
                Reading::Suppressed => prop_assert!(hidden),
                other => prop_assert_eq!(other.state(), State::NotCollected),
            }
        }
    }

    #[test]
    fn the_order_of_tables_and_rows_changes_nothing(
        all in proptest::collection::vec(person(), 1..60),
        shapes in proptest::collection::vec(shape(), 1..4),
    ) {
        let tables: Vec<Table> = (1..).zip(&shapes).map(|(file, shape)| counted(file, shape, &all)).collect();
        let mut turned = tables.clone();
        turned.reverse();
        for table in &mut turned {
            table.counts.reverse();
        }
        let town = Town::new();
        let (one, other) = (profile(&town.input(&tables, None)), profile(&town.input(&turned, None)));
        prop_assert_eq!(&one.findings, &other.findings);
        prop_assert_eq!(one.rows(), other.rows());
        prop_assert_eq!(one.link_figures(&one.rows()), other.link_figures(&one.rows()));
        prop_assert_eq!(one.pyramid(&town.code), other.pyramid(&town.code));
        prop_assert_eq!(one.gaps(), other.gaps());
    }

    #[test]
    fn the_pyramid_holds_everybody_once(all in proptest::collection::vec(person(), 1..120), cuts in 0_usize..3) {
        let shape = Shape { dimensions: vec![Dimension::Sex, Dimension::Age], cuts, settlements: true, hide: vec![] };
        let tables = [counted(1, &shape, &all)];
        let town = Town::new();
        let profile = profile(&town.input(&tables, None));
        for name in ["town", "kodra"] {
            let pyramid = profile.pyramid(&place(name)).unwrap();
            let sides = pyramid.female.iter().chain(&pyramid.male);
            let total: f64 = sides.filter_map(|reading| reading.number()).sum();
            let total = Reading::Known(Value::Decimal(total));
            let everybody = all.iter().filter(|person| name == "town" || person.home == name).count();
            prop_assert_eq!(total.number(), Reading::count(everybody).number());
            prop_assert_eq!(pyramid.bands.len(), CUTS[cuts].len());
        }
    }
}

#[test]
fn the_chain_gets_population_basis_alternative_and_undercount_with_their_evidence() {
    let town = Town::new();
    let roma = |file, kind: &str, count: u32| {
        town::table(file, &format!("{kind}\nplace | ethnicity | count\ntown | roma | {count}\n"))
    };
    let tables = [roma(1, "census 2011", 200), roma(2, "outside 2023", 550)];
    let profile = profile(&town.input(&tables, Year::new(2024)));
    let row = |who: &str| base::RowKey { people: people(who), place: town.code.clone() };
    let figures = profile.link_figures(&[row("roma"), row("carers"), row("lgbti")]);
    let of = |who: &People, name| {
        let found = figures.figures.iter().find(|it| it.row.people == *who && it.figure.name == name);
        found.map(|it| (it.figure.reading, it.figure.evidence.len()))
    };
    let roma = people("roma");
    assert_eq!(of(&roma, FigureName::Population), Some((Reading::count(200), 1)));
    let other = Reading::Estimated(Value::Whole(550), None);
    assert_eq!(of(&roma, FigureName::PopulationAlternative), Some((other, 1)));
    assert_eq!(of(&roma, FigureName::Basis), Some((Reading::Known(Value::Code("measured")), 1)));
    assert_eq!(of(&roma, FigureName::Undercounted), Some((Reading::Known(Value::Flag(true)), 1)));
    assert_eq!(of(&people("carers"), FigureName::Population), Some((Reading::NotCollected, 2)));
    assert_eq!(of(&people("lgbti"), FigureName::Population), Some((Reading::Protected, 1)));
    assert!(figures.figures.iter().all(|it| it.link == Link::Known && it.period.is_some()));
}

#[test]
fn a_table_of_years_side_by_side_gives_residents_for_each_year() {
    let town = Town::new();
    let year = |number| Period::Year(Year::new(number).unwrap());
    let mut table = town::table(1, "not-stated 2018\nplace | count\ntown | 40\ntown | 42\ntown | 41\n");
    table.as_of = None;
    for (count, number) in table.counts.iter_mut().zip([2016, 2017, 2018]) {
        count.as_of = Some(year(number));
    }
    let tables = [table];
    let profile = profile(&town.input(&tables, Year::new(2018)));
    let totals = profile.totals(&town.code);
    let known: Vec<(i16, Option<f64>)> =
        totals.iter().map(|(year, counted)| (year.number(), counted.reading.number())).collect();
    assert_eq!(known, [(2016, Some(40.0)), (2017, Some(42.0)), (2018, Some(41.0))]);
    let of = |number| profile.total(&town.code, Year::new(number).unwrap()).unwrap();
    assert_eq!((of(2020).as_of, of(2010).as_of), (Some(year(2018)), Some(year(2016))));
    assert!(profile.total(&place("elsewhere"), Year::new(2018).unwrap()).is_none());
}

#[test]
fn gaps_are_groups_that_no_table_counts_and_groups_whose_women_are_not_counted() {
    let town = Town::new();
    let tables = [town::table(
        1,
        "register 2023\nplace | sex | group | count\ntown | | | 900\ntown | F | | 450\ntown | M | | 450\n\
         town | | unemployed | 70\ntown | F | carers | 30\ntown | M | carers | 9\ntown | | carers | 39\n",
    )];
    let profile = profile(&town.input(&tables, None));
    let gaps: Vec<String> = profile.gaps().iter().map(|gap| gap.row.people.code()).collect();
    assert!(gaps.contains(&"unemployed+women".to_owned()), "{gaps:?}");
    assert!(gaps.contains(&"poor".to_owned()));
    for never in ["women", "carers", "carers+women", "lgbti", "victims_of_violence"] {
        assert!(!gaps.contains(&never.to_owned()), "{never}");
    }
}
