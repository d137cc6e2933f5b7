//! One data gap: what is missing, whom to ask for it, and the form that says who closes it.

use access::Verb;
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};
use web::{
    Faults, Fields, Frame,
    components::{Breadcrumbs, Button, Buttons, Definitions, ErrorSummary, Field, Head, PostForm, Stale},
};
use words::Words;

use super::gaps::{ask, meaning, state};
use crate::{
    GAPS,
    store::{Assigned, Gap, Ground},
};

/// What the page shows.
pub struct OneGap<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// What the gap stands on.
    pub ground: &'a Ground,
    /// The gap.
    pub gap: &'a Gap,
    /// What stands in the form.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// Whether somebody else saved meanwhile.
    pub stale: bool,
}

/// The page.
pub fn gap(view: &OneGap<'_>) -> Markup {
    let words = view.frame.words;
    let above = Breadcrumbs::new(words).link(words.gaps_room(), GAPS);
    let heading = words.capitalised(&words.people(&view.gap.people));
    // In the order of the form.
    let faults =
        ["owner", "due", "note"].into_iter().filter_map(|name| Some((name, view.faults.of(name, words)?)));
    html! {
        (ErrorSummary::new(words, faults))
        @if let Some(saved) = view.gap.assigned.as_ref().filter(|_| view.stale) { (both(view, saved)) }
        (Head::new(heading).lead(words.capitalised(&words.figure_name(view.gap.name))).below(above))
        (about(view))
        section #owner {
            h2 { (words.gap_owner()) }
            @if view.frame.can(Verb::AssignGaps) { (form(view)) } @else { (saved(view)) }
        }
    }
}

fn about(view: &OneGap<'_>) -> Markup {
    let (words, gap) = (view.frame.words, view.gap);
    let why = html! { (state(words, gap.state)) br; (meaning(words, gap.state)) };
    html! {
        (Definitions::new()
            .entry(words.check_column_place(), view.ground.name(&gap.place, words.language().code()))
            .entry(words.check_column_link(), words.capitalised(&words.link(gap.link)))
            .entry(words.gaps_column_why(), why)
            .entry(words.gaps_column_ask(), ask(words, gap.link)))
    }
}

/// What somebody else saved, beside what was typed.
fn both(view: &OneGap<'_>, saved: &Assigned) -> Markup {
    let (words, typed) = (view.frame.words, view.typed);
    let due = |due: Option<base::Date>| due.map(|due| words.date(due)).unwrap_or_default();
    let typed_due = typed.text("due").parse().ok();
    let said = &saved.assignment;
    html! {
        (Stale::new(words, &saved.changed_by, day(words, saved.changed_at))
            .field(words.gap_owner(), typed.text("owner"), &said.owner)
            .field(words.gap_due(), due(typed_due), due(said.due))
            .field(words.gap_note(), typed.text("note"), said.note.as_deref().unwrap_or_default()))
    }
}

fn day(words: Words, at: Timestamp) -> String {
    words.date(at.to_zoned(TimeZone::system()).date())
}

fn form(view: &OneGap<'_>) -> Markup {
    let (words, typed) = (view.frame.words, view.typed);
    let error = |name: &str| view.faults.of(name, words);
    let version = view.gap.assigned.as_ref().map_or(0, |assigned| assigned.version);
    let fields = html! {
        input type="hidden" name="version" value=(version);
        (Field::text("owner", words.gap_owner()).hint(words.gap_owner_hint()).value(typed.text("owner"))
            .error(error("owner")).autocomplete("off"))
        (Field::date("due", words.gap_due()).value(typed.text("due")).error(error("due")))
        (Field::area("note", words.gap_note()).hint(words.gap_note_hint()).value(typed.text("note"))
            .error(error("note")).rows(3).optional(words))
        (Buttons::new([Button::primary(words.gap_save()), Button::secondary(words.web_go_back()).to(GAPS)]))
    };
    html! { (PostForm::new(view.frame, format!("{GAPS}/{}", view.gap.id)).guarded().body(fields)) }
}

fn saved(view: &OneGap<'_>) -> Markup {
    let words = view.frame.words;
    html! {
        @match &view.gap.assigned {
            None => p { (words.gaps_not_owned()) },
            Some(assigned) => {
                (Definitions::new()
                    .entry(words.gap_owner(), &assigned.assignment.owner)
                    .entry(words.gap_due(), assigned.assignment.due.map(|due| words.date(due)).unwrap_or_default())
                    .entry(words.gap_note(), assigned.assignment.note.as_deref().unwrap_or_default()))
            }
        }
    }
}
