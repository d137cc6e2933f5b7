//! The names of closed lists, in every language.

use access::{Role, Verb};
use base::Language;
use web::Notice;
use words::Words;

/// A list whose member has no text shows its code, which has an underscore or reads like none.
fn is_named(name: &str, code: &str) -> bool {
    !name.is_empty() && name != code && !name.contains('_')
}

#[test]
fn every_role_verb_and_notice_has_its_words_in_every_language() {
    for words in Language::INTERFACE.into_iter().map(Words::new) {
        for role in Role::ALL {
            let name = crate::views::role(words, *role);
            assert!(!name.is_empty() && !name.contains('_'), "{} {role}", words.language());
            assert!(words.role(role.code()).is_some(), "{} {role}", words.language());
            assert!(is_named(&words.role_may(role.code()), role.code()), "{} {role}", words.language());
        }
        for verb in Verb::ALL {
            assert!(is_named(&words.verb(verb.code()), verb.code()), "{} {verb}", words.language());
        }
        for notice in Notice::ALL {
            assert!(is_named(&words.notice(notice.code()), notice.code()), "{} {notice}", words.language());
        }
    }
}
