//! Examples of fields: every control, plain, with a hint, wrong.

use base::{Group, Link, StandardGroup};
use words::Words;

use super::{Choice, Field, Width};
use crate::components::gallery::Example;

fn choices(words: Words) -> impl Iterator<Item = Choice> {
    let choice = move |link: &Link| {
        Choice::new(link.code(), words.capitalised(&words.link(*link))).hint(words.link_question(*link))
    };
    Link::ALL.iter().take(3).map(choice)
}

fn groups(words: Words) -> impl Iterator<Item = Choice> {
    let choice = move |group: &StandardGroup| {
        Choice::new(group.code(), words.group(&Group::from(*group))).chosen(*group == StandardGroup::Roma)
    };
    StandardGroup::ALL.iter().skip(8).take(3).map(choice)
}

fn wrong(words: Words) -> String {
    words.web_fault_wrong()
}

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let hint = || words.check_place_unknown();
    vec![
        Example::of(
            "text",
            &Field::text("example-text", words.check_column_place()).hint(hint()).value("Lug"),
        ),
        Example::of(
            "text-wrong",
            &Field::text("example-wrong", words.check_column_place()).error(Some(wrong(words))),
        ),
        Example::of(
            "passphrase",
            &Field::passphrase(words, "example-passphrase", words.check_column_line())
                .autocomplete("current-password"),
        ),
        Example::of("number", &Field::number("example-number", words.check_column_amount()).optional(words)),
        Example::of("date", &Field::date("example-date", words.check_column_as_of()).value("2026-11-22")),
        Example::of("short", &Field::number("example-short", words.check_column_share()).width(Width::Short)),
        Example::of(
            "select",
            &Field::select("example-select", words.check_column_link(), choices(words)).value("planned"),
        ),
        Example::of("area", &Field::area("example-area", words.check_column_finding()).rows(3).hint(hint())),
        Example::of(
            "radios",
            &Field::radios("example-radios", words.check_column_link(), choices(words)).value("addressed"),
        ),
        Example::of(
            "checkboxes-wrong",
            &Field::checkboxes("example-boxes", words.check_column_group(), groups(words))
                .hint(hint())
                .error(Some(wrong(words))),
        ),
        Example::of("tick", &Field::tick("example-tick", words.check_overlap()).value("yes")),
        Example::of("file", &Field::file("example-file", words.check_column_file())),
    ]
}
