//! The outcome as one self-contained page: no network, no script, light and dark, phone and print.
//!
//! A function of one [`Outcome`] per section. A ring links to its evidence further down in the same row; browsers open
//! the folded block when such a link is followed, and it can be opened by hand.

mod chain;
mod code;
mod evidence;
mod files;
mod findings;
mod legend;
mod money;
mod others;
mod population;
mod row;
mod settlements;
mod table;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::Words;

use crate::{Outcome, text};

const STYLE: &str = include_str!("html/page.css");

/// Nothing may be loaded or run; the one style sheet stands in the page.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The page.
pub fn render(outcome: &Outcome, words: Words) -> String {
    let title = text::title(outcome, words);
    let page = html! {
        (DOCTYPE)
        html lang=(words.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex, noarchive";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#content" { (words.check_skip_to_content()) }
                div hidden { (PreEscaped(charts::chain::symbols())) }
                header.top {
                    p.brand { "Isonomia" }
                    p.internal { (words.check_internal()) }
                }
                main #content tabindex="-1" {
                    (opening(outcome, words, &title))
                    (chain::section(outcome, words))
                    (population::section(outcome, words))
                    (money::section(outcome, words))
                    (files::section(outcome, words))
                    (findings::section(outcome, words))
                    (legend::section(words))
                }
            }
        }
    };
    page.into_string()
}

/// The title, what the page shows and hides, and its contents.
fn opening(outcome: &Outcome, words: Words, title: &str) -> Markup {
    html! {
        div.opening {
            h1 { (title) }
            p.lead { (words.check_lead()) }
            @if outcome.place.is_none() { p.note { (words.check_place_unknown()) } }
            @if outcome.raw {
                p.warning role="note" { (words.check_raw_warning()) }
            } @else {
                p.note { (words.check_internal_why()) }
            }
            p.note { (words.check_made(words.date(outcome.today), outcome.files.len())) }
            (contents(words))
        }
    }
}

fn contents(words: Words) -> Markup {
    let parts = [
        ("focus", words.check_focus()),
        ("others", words.check_others()),
        ("population", words.check_population()),
        ("money", words.check_money()),
        ("files", words.check_files()),
        ("findings", words.check_findings()),
        ("legend", words.check_legend()),
    ];
    html! {
        nav aria-label=(words.check_contents()) {
            ul { @for (id, name) in &parts { li { a href={ "#" (id) } { (name) } } } }
        }
    }
}
