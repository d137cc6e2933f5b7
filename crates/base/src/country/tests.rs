//! Every shipped pack, looked through.

use super::*;
use crate::{PlaceCode, PlaceLevel};

#[test]
fn every_shipped_pack_reads() {
    for code in SHIPPED {
        let pack = CountryPack::parse(shipped(code).unwrap()).unwrap_or_else(|e| panic!("{code}: {e}"));
        assert_eq!(pack.code, *code);
    }
}

#[test]
fn survivors_lgbti_and_local_groups_are_protected_unless_a_pack_says_otherwise() {
    let pack =
        CountryPack::parse("code='ZZ'\nnames={en='Nowhere'}\ncurrency='EUR'\nlanguages=['en']").unwrap();
    for code in ["lgbti", "victims_of_violence", "fishers"] {
        assert_eq!(pack.knowledge_of(&Group::from_code(code)), Knowledge::Protected);
    }
    assert_eq!(pack.knowledge_of(&StandardGroup::Roma.into()), Knowledge::Count);
}

fn packs() -> impl Iterator<Item = CountryPack> {
    SHIPPED.iter().filter_map(|code| CountryPack::shipped(code))
}

#[test]
fn every_country_has_its_name_in_every_language_of_the_interface() {
    for pack in packs() {
        for language in crate::Language::INTERFACE {
            assert!(pack.names.contains_key(language.code()), "{}: {language}", pack.code);
        }
    }
}

#[test]
fn every_place_lies_in_a_place_of_its_pack_and_no_code_stands_twice() {
    for pack in packs() {
        let codes: Vec<PlaceCode> = pack.places().map(|place| place.code).collect();
        let once: std::collections::BTreeSet<&PlaceCode> = codes.iter().collect();
        assert_eq!(codes.len(), once.len(), "{}", pack.code);
        for place in pack.places().filter(|place| place.level != PlaceLevel::Country) {
            assert!(place.parent.is_some_and(|parent| once.contains(&parent)), "{}", place.code);
            assert!(place.names.iter().all(|(_, name)| !name.trim().is_empty()), "{}", place.code);
        }
    }
}

#[test]
fn municipalities_are_found_by_their_names_in_every_official_language() {
    let mut places = crate::Places::default();
    packs().flat_map(|pack| pack.places().collect::<Vec<_>>()).for_each(|place| places.add(place));
    for (country, name, code) in [
        ("XK", "Gnjilane", "XK05M05"),
        ("XK", "Гњилане", "XK05M05"),
        ("XK", "GJILANI", "XK05M05"),
        ("XK", "Mitrovica e Veriut", "XK-mitrovice-veriore"),
        ("AL", "Lushnja", "AL-FI-LN"),
        ("MK", "Tetova", "MK-76"),
        ("MK", "Тетово", "MK-76"),
        ("RS", "Cacak", "RS-cacak"),
        ("RS", "Инђија", "RS-indjija"),
        ("BA", "Doboj - Istok", "BA-doboj-istok"),
        ("KG", "Каракол шаары", "KG02410000010"),
    ] {
        let found = places.find(name, Some(&PlaceCode::new(country)));
        assert_eq!(found, crate::place::Found::One(PlaceCode::new(code)), "{name}");
    }
}

#[test]
fn every_rule_has_a_reason_and_a_source_and_another_level_has_its_name() {
    for pack in packs() {
        let sources = (pack.age.iter().map(|rule| &rule.source))
            .chain(pack.knowledge.iter().map(|rule| &rule.source))
            .chain(pack.undercount.iter().map(|rule| &rule.source))
            .chain(pack.duty.iter().map(|rule| &rule.source))
            .chain(pack.calendar.iter().map(|step| &step.source));
        for source in sources {
            assert!(!source.reason.is_empty() && !source.source.is_empty(), "{}", pack.code);
        }
        for rule in &pack.duty {
            let named = rule.level.as_ref().is_some_and(|level| !level.is_empty());
            assert!(rule.duty == Duty::Own || named, "{}: {} is whose?", pack.code, rule.link);
        }
    }
}

#[test]
fn children_young_and_older_people_have_ages_and_roma_are_flagged_as_undercounted_everywhere() {
    for pack in packs() {
        let ages = |group| pack.ages_of(group).unwrap_or_else(|| panic!("{}: {group}", pack.code));
        assert_eq!(ages(StandardGroup::Children), AgeBand { from: 0, to: Some(17) });
        assert!(ages(StandardGroup::Youth).to < Some(36));
        assert_eq!(ages(StandardGroup::OlderPeople).to, None);
        assert!(pack.undercounts(&StandardGroup::Roma.into()), "{}", pack.code);
    }
}

#[test]
fn the_budget_year_has_every_step_once_and_is_prepared_in_order() {
    for pack in packs() {
        let steps: Vec<BudgetStep> = pack.calendar.iter().map(|step| step.step).collect();
        assert_eq!(steps, BudgetStep::ALL, "{}", pack.code);
        assert!(pack.calendar.iter().all(|step| step.begins <= step.ends), "{}", pack.code);
        let prepared = pack.calendar.get(..4).unwrap();
        assert!(prepared.windows(2).all(|two| two[0].ends < two[1].begins), "{}", pack.code);
    }
}
