//! What the build makes of the language files, and what it refuses.

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/checks.rs"]
mod checks;
#[path = "../build/cyrillic.rs"]
mod cyrillic;
#[path = "../build/generate.rs"]
mod generate;

use catalogue::Catalogue;
use cyrillic::{Exceptions, to_cyrillic};
use proptest::prelude::*;

fn catalogue(language: &str, text: &str) -> Catalogue {
    Catalogue::read(language, &[("check.ftl".to_owned(), text.to_owned())])
}

fn translated(english: &str, albanian: &str) -> Vec<String> {
    checks::translation(&catalogue("en", english), &catalogue("sq", albanian))
}

#[test]
fn a_missing_an_extra_and_a_changed_message_are_all_named_at_once() {
    let problems = translated(
        "known = known\ntitle = In { $year }\n    .short = { $year }\n",
        "title = Më { $viti }\nextra = tepër\n",
    );
    assert_eq!(
        problems,
        [
            "sq: known is missing (English has it in en/check.ftl)",
            "sq/check.ftl: title has the variables {\"viti\"}, English has {\"year\"}",
            "sq/check.ftl: title.short is missing",
            "sq/check.ftl: extra does not stand in English",
        ]
    );
}

#[test]
fn the_same_messages_in_other_words_pass() {
    let english = "rows = { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n}\n";
    let albanian = "rows = { $n ->\n    [one] { $n } rresht\n   *[other] { $n } rreshta\n}\n";
    assert_eq!(translated(english, albanian), [""; 0]);
}

#[test]
fn a_plural_form_that_the_language_needs_is_asked_for() {
    let english = "rows = { $n ->\n    [one] row\n   *[other] rows\n}\n";
    let bosnian = catalogue("bs", "rows = { $n ->\n    [one] red\n   *[other] redova\n}\n");
    let problems = checks::translation(&catalogue("en", english), &bosnian);
    assert_eq!(problems, ["bs/check.ftl: rows has no form [few]"]);
}

#[test]
fn a_key_that_stands_twice_and_a_line_that_is_no_fluent_are_named_with_their_file() {
    let read = catalogue("sq", "a = një\na = dy\nb = { $x\n");
    assert_eq!(read.problems.len(), 2, "{:?}", read.problems);
    assert!(read.problems.iter().any(|problem| problem == "sq/check.ftl: a stands twice in sq"));
    assert!(read.problems.iter().any(|problem| problem.starts_with("sq/check.ftl, line 3:")));
}

#[test]
fn a_reference_to_a_message_or_to_an_unknown_term_is_refused() {
    let english = catalogue("en", "-office = office\na = { -office } { -nobody }\nb = { a }\n");
    assert_eq!(
        checks::names(&english),
        [
            "en/check.ftl: a refers to the unknown term -nobody",
            "en/check.ftl: b refers to the message a; make it a term (-a)",
        ]
    );
}

#[test]
fn two_keys_that_would_make_one_function_are_refused() {
    let english = catalogue("en", "a-b = x\na = y\n    .b = z\n");
    assert_eq!(checks::names(&english).len(), 1);
}

#[test]
fn in_a_draft_english_stands_in_for_what_is_missing_or_has_other_variables() {
    let english = catalogue("en", "-term = term\na = A { $x }\nb = B\n");
    let mut draft = catalogue("sq", "a = Një { $y }\nc = tepër\n");
    checks::fall_back(&english, &mut draft);
    assert_eq!(draft.to_ftl(), english.to_ftl());
}

#[test]
fn a_message_becomes_a_function_and_a_row_of_the_table() {
    let rust =
        generate::functions(&catalogue("en", "title-of = { $place } in { $year }\nrule-x = by code\n"));
    assert!(rust.contains(
        "pub fn title_of(&self, r#place: impl Into<crate::Value>, r#year: impl Into<crate::Value>) -> String"
    ));
    assert!(rust.contains("(\"title-of\", None, &[\"place\", \"year\"])"));
    assert!(!rust.contains("fn rule_x") && rust.contains("(\"rule-x\", None, &[])"));
}

fn exceptions() -> Exceptions {
    let (exceptions, wrong) = Exceptions::parse(include_str!("../../../locales/sr-Cyrl.exceptions"));
    assert_eq!(wrong, [""; 0]);
    exceptions
}

#[test]
fn serbian_is_written_in_cyrillic_letter_by_letter() {
    let exceptions = exceptions();
    for (latin, cyrillic) in [
        ("Ljubav, njiva i džep", "Љубав, њива и џеп"),
        ("LJUBAV", "ЉУБАВ"),
        ("Rodno odgovorno budžetiranje", "Родно одговорно буџетирање"),
        ("đak čeka šćućuren žabac", "ђак чека шћућурен жабац"),
        ("injekcija, konjunktura i nadživeti", "инјекција, конјунктура и надживети"),
        ("Injekcije", "Инјекције"),
        ("u PDF-u ili CSV", "у PDF-у или CSV"),
        ("Isonomia", "Isonomia"),
    ] {
        assert_eq!(to_cyrillic(latin, &exceptions), cyrillic);
    }
}

#[test]
fn placeables_and_text_in_backticks_stay_as_they_are() {
    let latin = catalogue(
        "sr-Latn",
        "a = Upišite u `isonomia.toml { $file }` ili { \"ne\" } { $n ->\n    [one] red\n   *[other] `x` redova\n }\n",
    );
    let ftl = cyrillic::derive(&latin, &exceptions()).to_ftl();
    assert!(ftl.contains("Упишите у `isonomia.toml { $file }` или { \"ne\" }"), "{ftl}");
    assert!(ftl.contains("[one] ред") && ftl.contains("`x` редова"), "{ftl}");
}

#[test]
fn a_line_of_the_exceptions_that_says_nothing_is_named() {
    let (_, wrong) = Exceptions::parse("# comment\nkeep PDF\nsplit injekc\nnonsense\n");
    assert_eq!(wrong, ["sr-Cyrl.exceptions, line 3: split injekc", "sr-Cyrl.exceptions, line 4: nonsense"]);
}

proptest! {
    #[test]
    fn what_is_no_latin_letter_is_never_changed(text in "[0-9а-шA-Z .,()„“–]{0,40}") {
        let latin: String = text.chars().filter(|c| !c.is_ascii_alphabetic()).collect();
        prop_assert_eq!(to_cyrillic(&latin, &exceptions()), latin);
    }

    #[test]
    fn text_in_cyrillic_is_never_longer_than_in_latin(text in "[a-zčćžšđA-ZČĆŽŠĐ ]{0,40}") {
        let cyrillic = to_cyrillic(&text, &exceptions());
        prop_assert!(cyrillic.chars().count() <= text.chars().count());
        // Applied once more it changes only the letters that Serbian does not have (q, w, x, y), which stay.
        prop_assert_eq!(to_cyrillic(&cyrillic, &exceptions()), cyrillic);
    }
}
