//! The names of closed lists, in every language.

use base::Language;
use intake::{Field, Kind, PersonalKind};
use words::Words;

/// A list whose member has no text shows its code, which has an underscore or stands in English.
fn is_named(words: Words, name: &str, code: &str) -> bool {
    let is_word =
        words.language() == Language::En || name != code || ["fund", "plan", "iban"].contains(&code);
    !name.is_empty() && !name.contains('_') && is_word
}

#[test]
fn every_column_kind_of_file_and_kind_of_personal_data_has_its_words_in_every_language() {
    for words in Language::INTERFACE.into_iter().map(Words::new) {
        for field in Field::ALL {
            let name = words.column_meaning(field.code());
            assert!(is_named(words, &name, field.code()), "{} {field}: {name}", words.language());
        }
        for kind in PersonalKind::ALL {
            let name = words.personal_data(kind.code());
            assert!(is_named(words, &name, kind.code()), "{} {kind}: {name}", words.language());
        }
        for kind in Kind::ALL {
            let name = words.kind_of_file(kind.code());
            assert!(is_named(words, &name, kind.code()), "{} {kind}: {name}", words.language());
        }
        for detail in ["held", "released", "same", "again", "refused"] {
            assert!(is_named(words, &words.act_detail(detail), detail), "{} {detail}", words.language());
        }
    }
}
