//! What can be decided about a version, and what somebody else decided meanwhile.

use access::Verb;
use ledger::State;
use maud::{Markup, html};
use web::{
    Faults, Frame,
    components::{Banner, Button, Buttons, Disclosure, ErrorSummary, Field, PostForm, Stale},
};
use words::Words;

use super::OneFile;
use crate::{
    forms::Decision,
    store::{Decided, Reading, Standing},
    views::standing,
};

/// A decision that was sent and did not come about.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What was meant.
    pub decision: Decision,
    /// The reason that was typed.
    pub why: String,
    /// What is wrong with it.
    pub faults: Faults,
}

/// What somebody else did meanwhile.
#[derive(Clone, Debug)]
pub struct Meanwhile {
    /// What they decided; `None` where the file was only read again.
    pub decided: Option<(State, Decided)>,
}

/// The name of the field for the reason of a decision, of which a page has several.
fn field(decision: Decision) -> String {
    format!("why-{}", decision.path())
}

/// What is wrong with the decision that was sent.
pub fn faults(words: Words, page: &OneFile) -> Markup {
    let wrong =
        page.wish.as_ref().and_then(|wish| Some((field(wish.decision), wish.faults.of("why", words)?)));
    html! { (ErrorSummary::new(words, wrong)) }
}

/// Both decisions, where somebody else was faster.
pub fn meanwhile(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    let (Some(wish), Some(meanwhile)) = (&page.wish, &page.meanwhile) else { return Markup::default() };
    let Some((state, decided)) = &meanwhile.decided else {
        return html! { (Banner::warning(words.files_read_meanwhile()).announced()) };
    };
    let both = Stale::new(words, &decided.by, crate::views::at(words, page.clock, decided.at)).field(
        words.files_decision(),
        meant(words, wish.decision),
        standing::decided(words, *state),
    );
    let why = decided.why.as_deref().unwrap_or_default();
    html! {
        @if wish.why.is_empty() && why.is_empty() { (both) } @else {
            (both.field(words.files_why(), &wish.why, why))
        }
    }
}

/// A decision as something that somebody meant to do.
fn meant(words: Words, decision: Decision) -> String {
    match decision {
        Decision::Accept => words.files_decided_accepted(),
        Decision::Hold => words.files_decided_held(),
        Decision::Release => words.files_decided_released(),
        Decision::Refuse => words.files_decided_refused(),
        Decision::TakeBack => words.files_decided_taken_back(),
    }
}

/// What this person can decide about this version now.
pub fn section(frame: &Frame, page: &OneFile, reading: &Reading) -> Markup {
    let words = frame.words;
    let (standing, held) = (page.version.standing(), reading.state == State::Held);
    let offered = |decision: &Decision| is_offered(*decision, standing) && frame.can(decision.verb(held));
    let accept = offered(&Decision::Accept);
    let others: Vec<Decision> = Decision::WITH_REASON.into_iter().filter(offered).collect();
    let waits_for_others = standing == Standing::Held && others.is_empty();
    html! {
        @if accept || !others.is_empty() || waits_for_others {
            section aria-labelledby="decide" {
                h2 #decide { (words.files_decide()) }
                @if waits_for_others { p { (words.files_held_others_decide()) } }
                @if accept { (accepting(frame, page, reading)) }
                @for decision in others { (with_reason(frame, page, (decision, reading))) }
            }
        }
    }
}

/// Whether a decision is one about something that stands so.
const fn is_offered(decision: Decision, standing: Standing) -> bool {
    match decision {
        Decision::Accept | Decision::Hold => matches!(standing, Standing::Waiting),
        Decision::Release => matches!(standing, Standing::Held),
        Decision::Refuse => matches!(standing, Standing::Waiting | Standing::Held),
        Decision::TakeBack => matches!(standing, Standing::Accepted),
    }
}

fn action(page: &OneFile, decision: Decision) -> String {
    format!("{}/{}", crate::views::address(page.file.id), decision.path())
}

fn accepting(frame: &Frame, page: &OneFile, reading: &Reading) -> Markup {
    let words = frame.words;
    let body = html! {
        input type="hidden" name="reading" value=(reading.id);
        p { (words.files_accept_lead()) }
        (Buttons::new([Button::primary(words.files_accept())]))
    };
    html! { (PostForm::new(frame, action(page, Decision::Accept)).body(body)) }
}

fn with_reason(frame: &Frame, page: &OneFile, (decision, reading): (Decision, &Reading)) -> Markup {
    let words = frame.words;
    let (summary, lead, button) = texts(words, decision);
    let wish = page.wish.as_ref().filter(|wish| wish.decision == decision);
    let error = wish.and_then(|wish| wish.faults.of("why", words));
    let why = Field::area("why", words.files_why())
        .id(web::components::field::id_of(&field(decision)))
        .hint(words.files_why_hint())
        .value(wish.map(|wish| wish.why.clone()).unwrap_or_default())
        .error(error)
        .rows(3);
    let body = html! {
        input type="hidden" name="reading" value=(reading.id);
        p { (lead) }
        (why)
        (Buttons::new([button]))
    };
    let form = PostForm::new(frame, action(page, decision)).body(body);
    html! { (Disclosure::new(summary, form).open(wish.is_some())) }
}

/// How a decision is offered: the line that unfolds, what will happen, the button.
fn texts(words: Words, decision: Decision) -> (String, String, Button) {
    match decision {
        Decision::Accept => {
            (words.files_accept(), words.files_accept_lead(), Button::primary(words.files_accept()))
        }
        Decision::Hold => {
            (words.files_hold(), words.files_hold_lead(), Button::warning(words.files_hold_do()))
        }
        Decision::Release => {
            (words.files_release(), words.files_release_lead(), Button::warning(words.files_release_do()))
        }
        Decision::Refuse => {
            (words.files_refuse(), words.files_refuse_lead(), Button::warning(words.files_refuse_do()))
        }
        Decision::TakeBack => (
            words.files_take_back(),
            words.files_take_back_lead(),
            Button::warning(words.files_take_back_do()),
        ),
    }
}

/// The way to correct what was recognised, for whoever may.
pub fn mapping_of(frame: &Frame, page: &OneFile, sheet: u16) -> Option<Button> {
    let may = frame.can(Verb::MapFiles) && frame.can(Verb::OpenFile) && !page.file.is_held();
    let there = page.is_latest() && page.version.standing().can_be_mapped();
    let href = format!("{}/mapping?sheet={sheet}", crate::views::address(page.file.id));
    (may && there).then(|| Button::secondary(frame.words.files_correct()).to(href))
}
