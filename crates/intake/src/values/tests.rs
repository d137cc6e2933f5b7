use super::*;

#[test]
fn the_lexicon_reads_and_knows_every_list() {
    let sections: Result<Sections, _> = toml::from_str(include_str!("../../data/values.toml"));
    assert!(sections.is_ok(), "{sections:?}");
    assert!(SECTIONS.len() > 20);
}

#[test]
fn a_title_tells_the_unit_of_its_amounts_and_an_amount_in_it_is_none() {
    let unit = |title: &str| {
        let (scale, currency) = unit_of(title);
        (scale, currency.map(|currency| currency.to_string()))
    };
    let mkd = Some("MKD".to_owned());
    assert_eq!(unit("БУЏЕТ за 2025 година (во 000 денари)"), (Some(1_000), mkd.clone()));
    assert_eq!(unit("Budžet za 2026, u hiljadama"), (Some(1_000), None));
    assert_eq!(unit("Buxheti 2026 (në EUR)"), (None, Some("EUR".to_owned())));
    assert_eq!(unit("Бюджет 2026, миң сом"), (Some(1_000), Some("KGS".to_owned())));
    for title in ["A budget of 3 million euro", "Services in all municipalities", "Budget 2026"] {
        assert_eq!(unit(title), (None, None), "{title}");
    }
}

#[test]
fn roma_ashkali_and_egyptians_stay_apart() {
    let ethnicity = |text: &str| category(Field::Ethnicity, text);
    let code = |code: &str| Said::Category(Category::Ethnicity(CategoryCode::new(code)));
    assert_eq!(ethnicity("Rom"), code("roma"));
    assert_eq!(ethnicity("Ashkali"), code("ashkali"));
    assert_eq!(ethnicity("Egipćani"), code("egyptian"));
    assert_eq!(ethnicity("Роми"), code("roma"));
    assert_eq!(ethnicity("Lezgin"), code("lezgin"));
    assert_eq!(ethnicity("Ukupno"), Said::Total);
}

#[test]
fn sex_reads_in_every_language() {
    for word in ["F", "Femra", "gra", "žensko", "ЖЕНСКИ", "Жени", "аялдар"] {
        assert_eq!(category(Field::Sex, word), Said::Category(Category::Sex(Sex::Female)), "{word}");
    }
    for word in ["M", "Meshkuj", "muškarci", "мажи", "эркектер", "Men"] {
        assert_eq!(category(Field::Sex, word), Said::Category(Category::Sex(Sex::Male)), "{word}");
    }
    assert_eq!(category(Field::Sex, "_T"), Said::Total);
    assert_eq!(category(Field::Sex, "green"), Said::Unknown);
}

#[test]
fn missing_is_not_zero_and_hidden_is_not_unknown() {
    assert_eq!(missing(".."), Some(Reading::Unknown));
    assert_eq!(missing("*"), Some(Reading::Suppressed));
    assert_eq!(missing("refuzuar"), Some(Reading::Refused));
    assert_eq!(missing("0"), None);
}

#[test]
fn phases_funds_and_flags_read_in_every_language() {
    assert_eq!(phase("Buxheti i rishikuar 2024"), Some(Phase::Adjusted));
    assert_eq!(phase("Извршување 2024"), Some(Phase::Executed));
    assert_eq!(phase("Plan 2024"), Some(Phase::Approved));
    assert_eq!(fund("Te hyrat vetanake"), Some(Fund::Own));
    assert_eq!(fund("UN Women"), Some(Fund::Donor));
    assert_eq!(fund("Fondi X"), Some(Fund::Other("Fondi X".into())));
    assert_eq!(
        (flag("Po"), flag("Да"), flag("zatvoreno"), flag("maybe")),
        (Some(true), Some(true), Some(false), None)
    );
}
