//! The texts of each language, read once.

use std::sync::LazyLock;

use base::Language;
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::Words;

pub(crate) type Bundle = FluentBundle<FluentResource>;

macro_rules! bundles {
    ($($member:ident = $file:literal, $tag:literal;)+) => {
        /// The bundle of an interface language; English for any other.
        pub(crate) fn of(language: Language) -> &'static Bundle {
            match language {
                $(Language::$member => {
                    static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| {
                        let text = include_str!(concat!(env!("OUT_DIR"), "/", $file, ".ftl"));
                        let mut bundle = read(text, $tag);
                        bundle.set_formatter(Some(|value, _| written(value, Language::$member)));
                        bundle
                    });
                    &BUNDLE
                })+
                _ => of(Language::En),
            }
        }
    };
}

// Bosnian shares its plural rules with Serbian; `sr` is the tag under which both libraries know them.
bundles! {
    En = "en", "en";
    Sq = "sq", "sq";
    SrLatn = "sr-Latn", "sr";
    SrCyrl = "sr-Cyrl", "sr";
    Bs = "bs", "bs";
    Mk = "mk", "mk";
    Ru = "ru", "ru";
    Ky = "ky", "ky";
}

fn read(text: &str, tag: &str) -> Bundle {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // The marks that isolate an argument show as boxes in terminals and in spreadsheets.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Numbers as ICU writes them.
fn written(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Words::new(language).plain(number.value)),
        _ => None,
    }
}
