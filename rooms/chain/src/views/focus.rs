//! The focus groups: the choice that holds with its reasons, and the ones before it.

use access::Verb;
use base::RowKey;
use intake::FiveQuestions;
use maud::{Markup, html};
use web::{
    Frame,
    components::{Banner, Button, Buttons, Card, Definitions, Disclosure, Empty, Head},
};

use super::{ground::Ground, home::day};
use crate::{
    forms::Question,
    store::{Earlier, Now},
};

/// The focus groups.
#[derive(Clone, Debug)]
pub struct Focus {
    /// What is the same for every row.
    pub ground: Ground,
    /// The choice that holds.
    pub now: Now,
    /// Those before it, the latest first.
    pub earlier: Vec<Earlier>,
}

/// The page.
pub fn page(frame: &Frame, focus: &Focus) -> Markup {
    let words = frame.words;
    let head = Head::new(words.chain_focus())
        .lead(words.chain_focus_lead())
        .below(super::way_back(frame, &focus.ground));
    html! {
        @if focus.now.rows.is_empty() {
            (head)
            (nobody(frame))
        } @else {
            (if frame.can(Verb::ChooseFocus) { head.actions(anew(frame)) } else { head })
            section aria-labelledby="holds" {
                h2 #holds { (words.chain_focus_holds()) }
                (signature(frame, &focus.now))
                @for (row, answers) in &focus.now.rows { (group(frame, &focus.ground, row, answers)) }
            }
        }
        (before(frame, focus))
    }
}

fn anew(frame: &Frame) -> Buttons {
    Buttons::new([Button::secondary(frame.words.chain_focus_anew()).to("/chain/focus/choose")])
}

fn nobody(frame: &Frame) -> Empty {
    let words = frame.words;
    let empty = Empty::new(words.chain_focus_none(), words.chain_focus_none_next());
    if frame.can(Verb::ChooseFocus) {
        empty.action(Button::primary(words.chain_choose()).to("/chain/focus/choose"))
    } else {
        empty
    }
}

fn signature(frame: &Frame, now: &Now) -> Markup {
    let words = frame.words;
    html! {
        @match &now.signed {
            Some(signed) => {
                (Definitions::new()
                    .entry(words.chain_focus_signed(), html! { (signed.by) })
                    .entry(
                        words.chain_focus_kept(),
                        html! { (words.chain_focus_kept_by(day(frame, signed.at), &signed.account)) },
                    ))
            }
            None => (Banner::note(words.chain_chosen_in_file())),
        }
    }
}

/// A group with the five questions, the answered ones first.
fn group(frame: &Frame, ground: &Ground, row: &RowKey, answers: &FiveQuestions) -> Card {
    let words = frame.words;
    let (open, answered): (Vec<Question>, Vec<Question>) =
        Question::ALL.iter().copied().partition(|question| question.answer(answers).is_empty());
    let list = answered.into_iter().fold(Definitions::new(), |list, question| {
        list.entry(question.asked(words), html! { span.typed { (question.answer(answers)) } })
    });
    let open: Vec<String> = open.into_iter().map(|question| question.asked(words)).collect();
    let list = if open.is_empty() {
        list
    } else {
        list.entry(words.chain_focus_unanswered(), html! { span.soft { (open.join(" ")) } })
    };
    Card::new(ground.row(words, row)).to(ground.chain(row)).body(list)
}

fn before(frame: &Frame, focus: &Focus) -> Markup {
    let words = frame.words;
    html! {
        @if !focus.earlier.is_empty() {
            section aria-labelledby="earlier" {
                h2 #earlier { (words.chain_focus_earlier()) }
                @for choice in &focus.earlier { (one_before(frame, &focus.ground, choice)) }
            }
        }
    }
}

fn one_before(frame: &Frame, ground: &Ground, choice: &Earlier) -> Disclosure {
    let words = frame.words;
    let row = |(people, place, _): &(base::People, Option<base::PlaceCode>, Option<String>)| RowKey {
        people: people.clone(),
        place: place.clone().unwrap_or_else(|| ground.home.clone()),
    };
    let list = html! {
        ul {
            @for chosen in &choice.rows {
                li { (ground.row(words, &row(chosen))) @if let Some(why) = &chosen.2 { ": " (why) } }
            }
        }
    };
    let said =
        words.chain_focus_earlier_of(day(frame, choice.from), &choice.signed_as, day(frame, choice.to));
    Disclosure::new(said, list)
}
