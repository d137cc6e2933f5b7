//! Choosing focus groups: which rows, then the five questions for each.

use std::collections::BTreeSet;

use base::{PlaceCode, RowKey};
use maud::{Markup, Render as _, html};
use web::{
    Frame,
    components::{
        Button, Buttons, Choice, Disclosure, ErrorSummary, Field, Head, PostForm, Stale, Steps, field::id_of,
    },
};
use words::Words;

use super::{
    ground::Ground,
    home::{day, groups_of},
};
use crate::{
    forms::{Chosen, Fault, Question, Typed, row},
    store::{Now, Signed},
};

/// Where the choice is begun.
pub const CHOOSE: &str = "/chain/focus/choose";
/// Where it is kept.
pub const FOCUS: &str = "/chain/focus";

/// The first step: which rows.
#[derive(Clone, Debug)]
pub struct Ticks {
    /// What is the same for every row.
    pub ground: Ground,
    /// The rows that a file knows or names.
    pub rows: Vec<RowKey>,
    /// Places that can be chosen, the municipality first.
    pub places: Vec<PlaceCode>,
    /// The rows that are ticked.
    pub ticked: BTreeSet<RowKey>,
    /// What is wrong with them.
    pub faults: Vec<Fault>,
}

/// The second step: the five questions.
#[derive(Clone, Debug)]
pub struct Answers {
    /// What is the same for every row.
    pub ground: Ground,
    /// What was typed.
    pub typed: Chosen,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// The choice that somebody else made meanwhile.
    pub meanwhile: Option<Now>,
}

/// The page of the first step.
pub fn rows(frame: &Frame, page: &Ticks) -> Markup {
    let words = frame.words;
    html! {
        (head(frame, &page.ground))
        (Steps::new(words, words.chain_focus_steps())
            .now(words.chain_focus_step_rows())
            .ahead(words.chain_focus_step_answers()))
        (summary(frame, &page.ground, &page.faults, "row"))
        form method="get" action=(CHOOSE) {
            input type="hidden" name="step" value="answers";
            p { (words.chain_focus_tick()) }
            (ticks(words, "row", words.chain_focus_tick_rows(), page, page.ground.standard_rows().collect()))
            (more(frame, page))
            (another(frame, page))
            (Button::primary(words.chain_focus_go_on()))
        }
    }
}

fn head(frame: &Frame, ground: &Ground) -> Head {
    let words = frame.words;
    let above = super::way_back(frame, ground).link(words.chain_focus(), FOCUS);
    Head::new(words.chain_choose()).lead(words.chain_focus_lead()).below(above)
}

fn ticks(words: Words, id: &str, label: String, page: &Ticks, rows: Vec<RowKey>) -> Field {
    let choice = |key: RowKey| {
        let ticked = page.ticked.contains(&key);
        Choice::new(row::code(&key), page.ground.row(words, &key)).chosen(ticked)
    };
    Field::checkboxes("row", label, rows.into_iter().map(choice)).id(format!("field-{id}"))
}

/// Settlements, and people in two groups at once; open where one of them is ticked.
fn more(frame: &Frame, page: &Ticks) -> Markup {
    let words = frame.words;
    let standard: BTreeSet<RowKey> = page.ground.standard_rows().collect();
    let can_be_chosen =
        |key: &&RowKey| !standard.contains(key) && !row::singles_out_survivors(key, &page.ground.home);
    let mut others: Vec<RowKey> =
        page.rows.iter().chain(&page.ticked).filter(can_be_chosen).cloned().collect();
    others.sort_by_cached_key(|key| (key.place != page.ground.home, page.ground.row(words, key)));
    others.dedup();
    let is_open = others.iter().any(|key| page.ticked.contains(key));
    let inside = html! {
        p.soft { (words.chain_focus_tick_more_why()) }
        (ticks(words, "row-more", words.chain_focus_tick_more(), page, others.clone()))
    };
    html! { @if !others.is_empty() { (Disclosure::new(words.chain_focus_tick_more(), inside).open(is_open)) } }
}

/// A row that no list has: a group, perhaps another one at once, in a place.
fn another(frame: &Frame, page: &Ticks) -> Markup {
    let (words, ground) = (frame.words, &page.ground);
    let groups = |first: String| {
        let choice = |group: base::Group| Choice::new(group.code(), words.capitalised(&words.group(&group)));
        std::iter::once(Choice::new("", first)).chain(groups_of(&page.rows).into_iter().map(choice))
    };
    let places = page.places.iter().map(|code| Choice::new(code.as_str(), ground.place(words, code)));
    let inside = html! {
        p.soft { (words.chain_focus_add_why()) }
        (Field::select("add-group", words.chain_focus_add_group(), groups(words.chain_focus_nothing())))
        (Field::select("add-with", words.chain_and_at_once(), groups(words.chain_nobody_else())))
        (Field::select("add-place", words.chain_focus_add_where(), places))
    };
    Disclosure::new(words.chain_focus_add(), inside).render()
}

/// The page of the second step.
pub fn answers(frame: &Frame, page: &Answers) -> Markup {
    let (words, typed) = (frame.words, &page.typed);
    let first = typed.rows.first().map(|first| row::code(&first.row)).unwrap_or_default();
    html! {
        (head(frame, &page.ground))
        (Steps::new(words, words.chain_focus_steps())
            .done(words.chain_focus_step_rows(), Some(back(page)))
            .now(words.chain_focus_step_answers()))
        (summary(frame, &page.ground, &page.faults, &first))
        @if let Some((now, signed)) = page.meanwhile.as_ref().and_then(|now| Some((now, now.signed.as_ref()?))) {
            (both(frame, page, now, signed))
        }
        (PostForm::new(frame, FOCUS).guarded().body(html! {
            input type="hidden" name="before" value=(typed.before);
            @for one in &typed.rows { (group(frame, page, one)) }
            (Field::text("signed_as", words.chain_focus_signed_as())
                .hint(words.chain_focus_signed_as_hint())
                .value(&typed.signed_as)
                .error(error(frame, page, |fault| matches!(fault, Fault::NoSignature | Fault::SignatureTooLong))))
            (Buttons::new([
                Button::primary(words.chain_focus_save()),
                Button::quiet(words.chain_focus_back()).to(back(page)),
            ]))
        }))
    }
}

/// The first step with the same rows ticked.
fn back(page: &Answers) -> String {
    let kept = page.typed.kept().map(|typed| ("row".to_owned(), row::code(&typed.row)));
    format!("{CHOOSE}?{}", web::Fields::of(kept).query_with("", ""))
}

/// One group: whether it stays, and its five questions.
fn group(frame: &Frame, page: &Answers, typed: &Typed) -> Markup {
    let words = frame.words;
    let (name, code) = (page.ground.row(words, &typed.row), row::code(&typed.row));
    html! {
        section aria-labelledby={ (id_of(&code)) "-name" } {
            h2 id={ (id_of(&code)) "-name" } { (name) }
            input type="hidden" name="listed" value=(code);
            (Field::checkboxes("row", words.chain_focus_keep(), [Choice::new(&code, words.chain_focus_kept_is(&name)).chosen(typed.kept)])
                .id(id_of(&code))
                .error(error(frame, page, |fault| matches!(fault, Fault::Survivors(row) if *row == typed.row))))
            (asked(frame, page, typed, Question::Why))
            (others(frame, page, typed, &name))
        }
    }
}

/// The questions that may be left open, folded away until one of them is answered or wrong.
fn others(frame: &Frame, page: &Answers, typed: &Typed, name: &str) -> Disclosure {
    let questions = || Question::ALL.iter().filter(|question| **question != Question::Why);
    let is_wrong = |fault: &Fault| matches!(fault, Fault::TooLong(row, _) if *row == typed.row);
    let is_open = questions().any(|question| !question.answer(&typed.answers).is_empty());
    let inside = html! { @for question in questions() { (asked(frame, page, typed, *question)) } };
    Disclosure::new(frame.words.chain_focus_four(), inside)
        .about(name)
        .open(is_open || page.faults.iter().any(is_wrong))
}

fn asked(frame: &Frame, page: &Answers, typed: &Typed, question: Question) -> Field {
    let words = frame.words;
    let about = |fault: &Fault| match fault {
        Fault::NoWhy(row) => question == Question::Why && *row == typed.row,
        Fault::TooLong(row, asked) => *asked == question && *row == typed.row,
        _ => false,
    };
    let field = Field::area(question.name(&typed.row), question.asked(words))
        .rows(2)
        .hint(question.hint(words))
        .value(question.answer(&typed.answers))
        .error(error(frame, page, about));
    if question == Question::Why { field } else { field.optional(words) }
}

fn error(frame: &Frame, page: &Answers, about: impl Fn(&Fault) -> bool) -> Option<String> {
    page.faults.iter().find(|fault| about(fault)).map(|fault| said(frame.words, &page.ground, fault))
}

/// Everything that is wrong, each with the way to its field; what is wrong with the rows together leads to the first.
fn summary(frame: &Frame, ground: &Ground, faults: &[Fault], first: &str) -> ErrorSummary {
    let place = |fault: &Fault| match fault {
        Fault::NoWhy(row) => Question::Why.name(row),
        Fault::TooLong(row, question) => question.name(row),
        Fault::Survivors(key) if first != "row" => row::code(key),
        Fault::NoSignature | Fault::SignatureTooLong => "signed_as".to_owned(),
        Fault::TooFew(_) | Fault::TooMany(_) | Fault::Survivors(_) | Fault::Unknown => first.to_owned(),
    };
    let faults = faults.iter().map(|fault| (place(fault), said(frame.words, ground, fault)));
    ErrorSummary::new(frame.words, faults)
}

/// What is wrong, in words.
fn said(words: Words, ground: &Ground, fault: &Fault) -> String {
    match fault {
        Fault::TooFew(count) => words.chain_focus_too_few(*count),
        Fault::TooMany(count) => words.chain_focus_too_many(*count),
        Fault::NoWhy(row) => words.chain_focus_no_why(ground.row(words, row)),
        Fault::TooLong(row, question) => {
            words.chain_focus_too_long(ground.row(words, row), question.asked(words))
        }
        Fault::NoSignature => words.chain_focus_no_signature(),
        Fault::SignatureTooLong => words.chain_focus_signature_too_long(),
        Fault::Survivors(_) => words.chain_focus_survivors(),
        Fault::Unknown => words.chain_focus_row_unknown(),
    }
}

/// What was written here beside what somebody else saved meanwhile.
fn both(frame: &Frame, page: &Answers, now: &Now, signed: &Signed) -> Stale {
    let words = frame.words;
    let mut rows: Vec<&RowKey> =
        page.typed.kept().map(|typed| &typed.row).chain(now.rows.iter().map(|(row, _)| row)).collect();
    let mut seen = BTreeSet::new();
    rows.retain(|row| seen.insert(*row));
    let typed = |row: &RowKey| page.typed.kept().find(|typed| typed.row == *row).map(|typed| &typed.answers);
    let saved = |row: &RowKey| now.rows.iter().find(|(key, _)| key == row).map(|(_, answers)| answers);
    let stale = Stale::new(words, &signed.account, day(frame, signed.at)).field(
        words.chain_focus_signed(),
        &page.typed.signed_as,
        &signed.by,
    );
    rows.into_iter().fold(stale, |stale, row| {
        let why = |answers: Option<&intake::FiveQuestions>| match answers {
            Some(answers) => Question::Why.answer(answers).to_owned(),
            None => words.chain_focus_not_chosen(),
        };
        stale.field(page.ground.row(words, row), why(typed(row)), why(saved(row)))
    })
}

impl Question {
    /// The question as it is asked.
    pub fn asked(self, words: Words) -> String {
        match self {
            Self::Why => words.chain_focus_why(),
            Self::Field => words.chain_focus_field(),
            Self::Groups => words.chain_focus_groups(),
            Self::Where => words.chain_focus_where(),
            Self::How => words.chain_focus_how(),
        }
    }

    /// What helps to answer it.
    fn hint(self, words: Words) -> String {
        match self {
            Self::Why => words.chain_focus_why_hint(),
            Self::Field => words.chain_focus_field_hint(),
            Self::Groups => words.chain_focus_groups_hint(),
            Self::Where => words.chain_focus_where_hint(),
            Self::How => words.chain_focus_how_hint(),
        }
    }
}
