//! The texts against the lists of the other crates, in every language.

use std::collections::BTreeSet;

use base::{
    AgeBand, Argument, Code, Currency, Date, Dimension, Figure, FigureName, Finding, Group, Language, Link,
    Money, People, Period, PlaceLevel, Reading, Residence, Severity, Sex, StandardGroup, State, Status, Unit,
    Value as Quantity, Year,
    country::{BudgetStep, Duty, Knowledge},
};
use fluent_bundle::FluentArgs;

use crate::{TextKey, Value, Words, bundles, texts};

fn every_language() -> impl Iterator<Item = Words> {
    Language::INTERFACE.into_iter().map(Words::new)
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

#[test]
fn every_member_of_every_closed_list_has_a_name_in_every_language() {
    macro_rules! names {
        ($words:ident: $($method:ident over $list:expr;)+) => {
            vec![$($list.iter().map(|member| (stringify!($method), format!("{member:?}"), $words.$method(member.clone()))).collect::<Vec<_>>()),+].concat()
        };
    }
    for words in every_language() {
        let named = names! { words:
            link over Link::ALL;
            link_question over Link::ALL;
            link_source over Link::ALL;
            status over Status::ALL;
            status_meaning over Status::ALL;
            state over State::ALL;
            figure_name over FigureName::ALL;
            unit over Unit::ALL;
            severity over Severity::ALL;
            duty over Duty::ALL;
            knowledge over Knowledge::ALL;
            budget_step over BudgetStep::ALL;
            place_level over PlaceLevel::ALL;
            dimension over Dimension::ALL;
            sex over Sex::ALL;
            residence over Residence::ALL;
        };
        for (list, member, name) in named {
            assert!(!name.is_empty() && !name.contains('_'), "{}: {list} {member}: {name}", words.language());
        }
    }
}

/// A code that has no text is returned as it is: so a lookup that misses shows by its code alone.
#[test]
fn every_code_of_the_lists_above_is_a_key() {
    let keys: BTreeSet<&str> = texts().map(|text| text.key).collect();
    let key = |list: &str, code: &str| crate::key_of(list, code);
    let mut wanted: Vec<String> = Vec::new();
    for (list, codes) in [
        ("link", Link::ALL.iter().map(|m| m.code()).collect::<Vec<_>>()),
        ("link-question", Link::ALL.iter().map(|m| m.code()).collect()),
        ("link-source", Link::ALL.iter().map(|m| m.code()).collect()),
        ("status", Status::ALL.iter().map(|m| m.code()).collect()),
        ("status-meaning", Status::ALL.iter().map(|m| m.code()).collect()),
        ("state", State::ALL.iter().map(|m| m.code()).collect()),
        ("group", StandardGroup::ALL.iter().map(|m| m.code()).collect()),
        ("figure", FigureName::ALL.iter().map(|m| m.code()).collect()),
        ("unit", Unit::ALL.iter().map(|m| m.code()).collect()),
        ("amount", Unit::ALL.iter().map(|m| m.code()).collect()),
        ("severity", Severity::ALL.iter().map(|m| m.code()).collect()),
        ("duty", Duty::ALL.iter().map(|m| m.code()).collect()),
        ("knowledge", Knowledge::ALL.iter().map(|m| m.code()).collect()),
        ("budget-step", BudgetStep::ALL.iter().map(|m| m.code()).collect()),
        ("place-level", PlaceLevel::ALL.iter().map(|m| m.code()).collect()),
        ("dimension", Dimension::ALL.iter().map(|m| m.code()).collect()),
        ("residence", Residence::ALL.iter().map(|m| m.code()).collect()),
        ("basis", vec!["measured", "outside_estimate", "independence"]),
        ("ladder", vec!["listed", "described", "measure", "measure_resourced"]),
        (
            "passage",
            vec!["objective", "activity", "indicator", "resource", "responsible", "deadline", "diagnosis"],
        ),
        (
            "responsiveness",
            vec!["unequal", "blind", "sensitive", "specific", "transformative", "not_applicable"],
        ),
    ] {
        wanted.extend(codes.into_iter().map(|code| key(list, code)));
    }
    let missing: Vec<&String> = wanted.iter().filter(|wanted| !keys.contains(wanted.as_str())).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

#[test]
fn every_finding_has_a_message_and_what_to_do_with_its_declared_values() {
    let mut problems = Vec::new();
    for code in Code::ALL {
        let key = crate::key_of("finding", code.code());
        let own: Vec<TextKey> = texts().filter(|text| text.key == key).collect();
        for attribute in [None, Some("todo")] {
            if !own.iter().any(|text| text.attribute == attribute) {
                problems.push(format!("{key}{} is missing", attribute.map_or("", |_| ".todo")));
            }
        }
        let used: BTreeSet<&str> = own.iter().flat_map(|text| text.variables).copied().collect();
        let declared: BTreeSet<&str> = code.arguments().iter().copied().collect();
        if !own.is_empty() && used != declared {
            problems.push(format!("{key} uses {used:?}; the table of codes declares {declared:?}"));
        }
    }
    assert!(problems.is_empty(), "{} to correct:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_text_about_a_finding_belongs_to_a_code() {
    let codes: BTreeSet<String> =
        Code::ALL.iter().map(|code| crate::key_of("finding", code.code())).collect();
    let lost: Vec<&str> = texts()
        .map(|text| text.key)
        .filter(|key| key.starts_with("finding-") && !codes.contains(*key))
        .collect();
    assert!(lost.is_empty(), "no code for {lost:?}");
}

#[test]
fn every_text_of_every_language_can_be_written() {
    for words in every_language() {
        let bundle = bundles::of(words.language());
        for text in texts() {
            for count in [0.0, 1.0, 3.0, 5.0, 21.0, 2.5] {
                let count = Value::Number(count);
                let arguments: FluentArgs<'_> =
                    text.variables.iter().map(|variable| (*variable, count.to_fluent(words))).collect();
                let message = bundle.get_message(text.key).unwrap();
                let pattern = match text.attribute {
                    Some(attribute) => message.get_attribute(attribute).unwrap().value(),
                    None => message.value().unwrap(),
                };
                let mut errors = Vec::new();
                let written = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(errors.is_empty(), "{} {}: {errors:?}", words.language(), text.key);
                assert!(!written.contains('\u{2068}'), "no isolating marks");
            }
        }
    }
}

#[test]
fn no_sentence_is_left_in_english() {
    let dummies = |text: &TextKey| -> Vec<(&str, Value)> {
        text.variables.iter().map(|name| (*name, Value::Number(5.0))).collect()
    };
    let of = |words: Words, text: &TextKey| words.find(text.key, text.attribute, &dummies(text)).unwrap();
    for words in every_language().filter(|words| words.language() != Language::En) {
        let sentences = texts().map(|text| (text, of(Words::new(Language::En), &text)));
        let copied = sentences.filter(|(_, english)| english.split_whitespace().count() > 3);
        let copied: Vec<&str> =
            copied.filter(|(text, english)| of(words, text) == *english).map(|(text, _)| text.key).collect();
        assert!(copied.is_empty(), "{}: {copied:?}", words.language());
    }
}

#[test]
fn serbian_in_cyrillic_keeps_latin_letters_only_where_the_exceptions_or_backticks_say_so() {
    let kept: BTreeSet<&str> = include_str!("../../../locales/sr-Cyrl.exceptions")
        .lines()
        .filter_map(|line| line.strip_prefix("keep "))
        .map(str::trim)
        .collect();
    let words = Words::new(Language::SrCyrl);
    for text in texts() {
        let values: Vec<(&str, Value)> =
            text.variables.iter().map(|name| (*name, Value::Number(5.0))).collect();
        let written = words.find(text.key, text.attribute, &values).unwrap();
        let outside: String = written.split('`').step_by(2).collect();
        let latin = outside
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()) && !kept.contains(word));
        assert_eq!(latin.collect::<Vec<_>>(), [""; 0], "{}: {written}", text.key);
    }
}

#[test]
fn numbers_choose_the_plural_form_of_their_language() {
    let forms = |language: Language, unit: Unit| {
        let words = Words::new(language);
        [1.0, 2.0, 5.0, 21.0, 22.0].map(|count| words.amount(unit, count))
    };
    assert_eq!(
        forms(Language::SrLatn, Unit::Lines),
        [
            "1 budžetska linija",
            "2 budžetske linije",
            "5 budžetskih linija",
            "21 budžetska linija",
            "22 budžetske linije"
        ]
    );
    assert_eq!(
        forms(Language::SrCyrl, Unit::Months),
        ["1 месец", "2 месеца", "5 месеци", "21 месец", "22 месеца"]
    );
    assert_eq!(
        forms(Language::Bs, Unit::Months),
        ["1 mjesec", "2 mjeseca", "5 mjeseci", "21 mjesec", "22 mjeseca"]
    );
    assert_eq!(
        forms(Language::Ru, Unit::Lines),
        ["1 строка бюджета", "2 строки бюджета", "5 строк бюджета", "21 строка бюджета", "22 строки бюджета"]
    );
    assert_eq!(forms(Language::Mk, Unit::Persons), ["1 лице", "2 лица", "5 лица", "21 лице", "22 лица"]);
    assert_eq!(
        forms(Language::En, Unit::Persons),
        ["1 person", "2 persons", "5 persons", "21 persons", "22 persons"]
    );
}

#[test]
fn numbers_dates_and_lists_are_written_as_each_language_writes_them() {
    let date: Date = "2026-11-22".parse().unwrap();
    let written = |language| {
        let words = Words::new(language);
        // No-break spaces are shown as ~ here.
        let line = format!(
            "{} | {} | {} | {} | {}",
            words.number(1_234_567.891, 2),
            words.money(eur(1_234_550)),
            words.percent(0.125, 1),
            words.date(date),
            words.list_and(&["A", "B", "C"])
        );
        line.replace(['\u{a0}', '\u{202f}'], "~")
    };
    assert_eq!(written(Language::En), "1,234,567.89 | €12,345.50 | 12.5% | 22 November 2026 | A, B and C");
    assert_eq!(written(Language::Sq), "1~234~567,89 | 12~345,50~€ | 12,5~% | 22 nëntor 2026 | A, B dhe C");
    assert_eq!(
        written(Language::SrLatn),
        "1.234.567,89 | 12.345,50~€ | 12,5~% | 22. novembar 2026. | A, B i C"
    );
    assert_eq!(
        written(Language::SrCyrl),
        "1.234.567,89 | 12.345,50~€ | 12,5~% | 22. новембар 2026. | A, B и C"
    );
    assert_eq!(written(Language::Bs), "1.234.567,89 | 12.345,50~€ | 12,5~% | 22. novembar 2026. | A, B i C");
    assert_eq!(written(Language::Mk), "1.234.567,89 | 12.345,50~€ | 12,5~% | 22 ноември 2026 | A, B и C");
    assert_eq!(written(Language::Ru), "1~234~567,89 | 12~345,50~€ | 12,5~% | 22 ноября 2026~г. | A, B и C");
    assert_eq!(
        written(Language::Ky),
        "1~234~567,89 | 12~345,50~€ | 12,5~% | 2026-ж. 22-ноябрь | A, B жана C"
    );
}

#[test]
fn small_whole_numbers_are_written_as_the_formatter_of_the_language_would() {
    for words in every_language() {
        for number in [0, 7, 42, 999, 1_000, -3] {
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let formatted = words.number(number as f64, 0);
            assert_eq!(words.whole(number), formatted, "{words:?}");
        }
    }
}

#[test]
fn money_names_its_currency_as_the_country_does() {
    let amount = |language, code: &str| {
        let money = Money::new(-5_000, Currency::from_code(code).unwrap());
        Words::new(language).money(money).replace('\u{a0}', " ")
    };
    assert_eq!(amount(Language::Bs, "BAM"), "-50,00 KM");
    assert_eq!(amount(Language::Mk, "MKD"), "-50,00 ден.");
    assert_eq!(amount(Language::Ky, "KGS"), "-50,00 сом");
    assert_eq!(amount(Language::Sq, "ALL"), "-50,00 lekë");
    assert_eq!(amount(Language::En, "ALL"), "ALL -50.00");
    assert_eq!(Words::new(Language::En).money_rounded(eur(35_950)), "€360");
}

#[test]
fn words_sort_as_in_the_dictionary_of_the_language() {
    let sorted = |language, words: &str| {
        let mut words: Vec<&str> = words.split(' ').collect();
        Words::new(language).sort(&mut words);
        words.join(" ")
    };
    assert_eq!(sorted(Language::Sq, "çaj zog cak xhep dhe dru"), "cak çaj dru dhe xhep zog");
    assert_eq!(
        sorted(Language::SrLatn, "ćup lula car ljubav čas džep dom"),
        "car čas ćup dom džep lula ljubav"
    );
    assert_eq!(sorted(Language::Mk, "ќерка ѓавол гора куќа"), "гора ѓавол куќа ќерка");
}

#[test]
fn a_figure_reads_as_its_value_its_range_or_its_state() {
    let words = Words::new(Language::En);
    let figure = |name, reading| words.figure(&Figure::new(name, reading, Vec::new()));
    assert_eq!(figure(FigureName::Activities, Reading::count(1)), "1 activity");
    assert_eq!(figure(FigureName::MoneyPlanned, Reading::Known(Quantity::Money(eur(100)))), "€1.00");
    assert_eq!(figure(FigureName::Access, Reading::Known(Quantity::Flag(false))), "no");
    assert_eq!(
        figure(FigureName::Basis, Reading::Known(Quantity::Code("independence"))),
        words.basis_independence()
    );
    let estimate = Reading::Estimated(Quantity::Whole(2_500), Some((2_140.0, 3_020.0)));
    assert_eq!(figure(FigureName::Population, estimate), "estimate 2,140–3,020");
    assert_eq!(figure(FigureName::Population, Reading::Suppressed), "hidden");
}

#[test]
fn unknown_not_collected_refused_zero_suppressed_and_protected_read_as_six_things() {
    for words in every_language() {
        let readings = [
            Reading::Unknown,
            Reading::NotCollected,
            Reading::Refused,
            Reading::Suppressed,
            Reading::Protected,
            Reading::count(0),
        ];
        let read: BTreeSet<String> = readings.iter().map(|reading| words.reading(reading)).collect();
        assert_eq!(read.len(), readings.len(), "{}: {read:?}", words.language());
    }
}

#[test]
fn people_in_two_groups_have_a_phrase_or_both_names() {
    let people = |language, code| Words::new(language).people(&People::from_code(code).unwrap());
    assert_eq!(people(Language::En, "women+roma"), "Roma, Ashkali and Egyptian women");
    assert_eq!(people(Language::Mk, "women+people_with_disabilities"), "жени со попреченост");
    assert_eq!(people(Language::En, "carers+fishers"), "people who care for others · fishers");
    assert_eq!(people(Language::SrCyrl, "poor"), "особе са ниским примањима");
}

#[test]
fn a_rule_of_a_country_pack_names_the_country_and_the_group() {
    let words = Words::new(Language::En);
    let rule = words.rule("undercount:XK:roma").unwrap();
    assert!(rule.contains("XK") && rule.contains(&words.group(&StandardGroup::Roma.into())), "{rule}");
    assert_eq!(words.rule("no-such-rule"), None);
}

#[test]
fn phrases_for_two_groups_name_two_standard_groups_in_the_order_of_their_code() {
    let pairs: BTreeSet<String> = StandardGroup::ALL
        .iter()
        .flat_map(|a| StandardGroup::ALL.iter().map(move |b| (*a, *b)))
        .filter(|(a, b)| a != b)
        .filter_map(|(a, b)| People::in_all([Group::from(a), Group::from(b)]))
        .map(|people| crate::key_of("people", &people.code().replace('+', "-")))
        .collect();
    let lost: Vec<&str> = texts()
        .map(|text| text.key)
        .filter(|key| key.starts_with("people-") && !pairs.contains(*key))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn periods_and_ages_read_plainly() {
    let words = Words::new(Language::En);
    let day = |text: &str| text.parse::<Date>().unwrap();
    assert_eq!(words.period(Period::Year(Year::new(2024).unwrap())), "2024", "a year has no thousands mark");
    assert_eq!(
        words.period(Period::Span(day("2024-01-01"), day("2024-06-30"))),
        "1 January 2024 – 30 June 2024"
    );
    assert_eq!(words.age_band(AgeBand::new(0, Some(14)).unwrap()), "0–14");
    assert_eq!(words.age_band(AgeBand::new(65, None).unwrap()), "65+");
}

#[test]
fn a_finding_writes_its_values_in_the_readers_language() {
    let finding = Finding::new(Code::NotANumber).with("found", Argument::from("abc"));
    for words in every_language() {
        let text = words.finding(&finding);
        assert!(text.message.contains("abc") && !text.message.contains('$'), "{text:?}");
        assert!(!text.todo.is_empty(), "{}", words.language());
    }
}
