//! Passphrases that people of the region would choose, and whether they may.

use super::*;

const KNOWN: [&str; 3] = ["Арта Примеровска", "arta.primerovska", "Општина Примерово"];

fn weakness(typed: &str) -> Option<Weakness> {
    choose(typed, &KNOWN).err()
}

#[test]
fn words_that_do_not_belong_together_are_strong_in_every_language() {
    for typed in [
        "kofer lastavica šerpa oblak",
        "кофер ластовица тенџере облак",
        "valixhe dallëndyshe tigan mjegull",
        "чемодан ласточка кастрюля туман",
        "чемодан карлыгач казан туман",
        "suitcase swallow saucepan fog",
        "xK9#mQvR2!pL",
    ] {
        assert_eq!(weakness(typed), None, "{typed}");
        assert_eq!(judge(&Passphrase::new(typed).unwrap(), &KNOWN).score, 4, "{typed}");
    }
}

#[test]
fn what_many_people_choose_is_common_in_whatever_shape() {
    for typed in [
        "zdravo123456",
        "Lozinka2026!",
        "ЛОЗИНКА 2026",
        "fjalëkalimi1",
        "Fjalekalimi!",
        "шифрашифра12",
        "сырсөз сырсөз",
        "парольпароль",
        "P@r0l123456!",
        "prishtina2026",
        "Сараево 20262026",
        "crvena zvezda 1945",
        "Vllaznia 1919",
        "септември2026",
        "shtator 2026!!",
        "qwertzuiopšđ",
        "йцукенгшщзхъ",
        "љњертѕуиопшѓ",
        "qwertz123456",
        "мен сени сүйөм!",
        "rodna ravnopravnost",
        "barazia gjinore 1",
    ] {
        // Serbian and Russian write this city in two ways.
        let typed = typed.replace("Сараево", "Сарајево");
        let found = weakness(&typed);
        assert!(matches!(found, Some(Weakness::Common | Weakness::TooShort)), "{typed}: {found:?}");
        assert_ne!(found, Some(Weakness::TooShort), "{typed}");
    }
}

#[test]
fn common_words_side_by_side_are_too_easy() {
    for typed in ["volimte beograd 2026", "dashuria ime prishtina", "люблю бишкек 2026", "те сакам скопје 7"]
    {
        let found = weakness(typed);
        assert!(matches!(found, Some(Weakness::TooEasy { .. } | Weakness::Common)), "{typed}: {found:?}");
    }
}

#[test]
fn names_around_the_person_do_not_help() {
    for typed in
        ["artaprimerovska1", "Примерово2026!", "opstina primerovo", "ARTA arta ARTA 1", "primerovska.arta"]
    {
        let found = weakness(typed);
        assert!(matches!(found, Some(Weakness::Personal | Weakness::Common)), "{typed}: {found:?}");
    }
    assert_eq!(weakness("Примерово2026!"), Some(Weakness::Personal));
    assert_eq!(weakness("arta kofer lastavica šerpa oblak"), None);
}

#[test]
fn numbers_alone_are_never_enough() {
    for typed in [
        "+389 70 123 456",
        "0101990710123",
        "19.03.1987 24.06.2012",
        "839274657382910",
        "123456789012",
        "№ 8392746573829",
    ] {
        assert_eq!(weakness(typed), Some(Weakness::Numbers), "{typed}");
    }
}

#[test]
fn the_script_makes_a_passphrase_neither_stronger_nor_weaker() {
    let log10 = |typed: &str| judge(&Passphrase::new(typed).unwrap(), &[]).guesses_log10;
    for (one, other) in [("шифраскопје", "sifraskopje"), ("добар ден свету", "dobar den svetu")]
    {
        let (one, other) = (format!("{one} јас"), format!("{other} jas"));
        assert!((log10(&one) - log10(&other)).abs() < 0.01, "{one}");
    }
    // A letter that takes two in Latin script counts as one.
    assert!(log10("щюяжщюяжхшчюя") <= log10("bvgdbvgdknptr") + 3.5);
    assert!(log10("щюэяжщэюяжхшч") <= 13.1);
}

#[test]
fn a_length_that_is_no_passphrase_says_so() {
    assert_eq!(weakness("kratko"), Some(Weakness::TooShort));
    assert_eq!(weakness(&"duga reč ".repeat(30)), Some(Weakness::TooLong));
}

#[test]
fn what_cannot_be_chosen_never_fills_the_bar() {
    for typed in ["lozinka lozinka", "839274657382910", "volimte beograd 2026"] {
        assert!(judge(&Passphrase::new(typed).unwrap(), &KNOWN).score < 4, "{typed}");
    }
}

#[test]
fn no_weakness_shows_what_was_typed() {
    for typed in ["Lozinka2026!", "artaprimerovska1", "volimte beograd 2026"] {
        let strength = judge(&Passphrase::new(typed).unwrap(), &KNOWN);
        let shown = format!("{strength:?}").to_lowercase();
        assert!(!["lozinka", "arta", "beograd"].iter().any(|word| shown.contains(word)), "{shown}");
    }
}
