//! The page on which columns are given their meaning.

use base::Sex;
use intake::{Field as Meaning, Look, fields_of};
use maud::{Markup, html};
use reports::whereabouts::column_name;
use web::{
    Frame,
    components::{Button, Buttons, Choice, Disclosure, ErrorSummary, Field, Head, PostForm, Steps, Width},
};
use words::Words;

use super::{Meanwhile, meanwhile};
use crate::{
    forms::{Column, Fault, PHASES, Typed, Wrong},
    store::File,
    views::{self, column, under_file},
};

/// Examples of currencies.
const CURRENCIES: &str = "EUR, ALL, MKD, RSD, BAM, KGS";
/// Examples of what values share, as the mapping writes it.
const SHARED: &str = "ethnicity=roma, residence=rural, tag=sq";

/// What the page shows.
pub struct Columns<'a> {
    /// The file.
    pub file: &'a File,
    /// The sheet as it is.
    pub look: Look,
    /// What stands in the form.
    pub typed: Typed,
    /// What is wrong with it.
    pub wrong: Vec<Wrong>,
    /// What somebody else said meanwhile.
    pub meanwhile: Option<Meanwhile>,
}

impl Columns<'_> {
    fn error(&self, words: Words, field: &str) -> Option<String> {
        self.wrong.iter().find(|(wrong, _)| wrong == field).map(|(_, fault)| said(words, *fault))
    }
}

/// The second page.
pub fn columns(frame: &Frame, page: &Columns<'_>) -> Markup {
    let words = frame.words;
    let sheet = page.typed.sheet;
    let back = format!("{}/mapping?sheet={sheet}", views::address(page.file.id));
    let name = views::sheet_name(words, sheet, &page.look.name);
    let wrong = page.wrong.iter().map(|(field, fault)| (field.as_str(), said_of(words, field, *fault)));
    html! {
        (ErrorSummary::new(words, wrong))
        (Head::new(words.files_correct()).lead(words.files_columns_lead(&name))
            .below(under_file(words, page.file.id, &page.file.name)))
        (Steps::new(words, words.files_correct())
            .done(words.files_step_kind(), Some(back.clone())).now(words.files_step_columns()))
        @if let Some(meanwhile) = &page.meanwhile { (meanwhile::both(frame, &page.typed, meanwhile)) }
        (PostForm::new(frame, format!("{}/mapping", views::address(page.file.id))).guarded()
            .body(form(words, page, &back)))
    }
}

fn form(words: Words, page: &Columns<'_>, back: &str) -> Markup {
    let typed = &page.typed;
    let kind = typed.kind();
    let is_used = kind.is_some_and(|kind| !fields_of(kind).is_empty());
    html! {
        input type="hidden" name="sheet" value=(typed.sheet);
        input type="hidden" name="kind" value=(typed.kind);
        input type="hidden" name="version" value=(typed.seen);
        input type="hidden" name="columns" value=(typed.columns.len());
        @if let Some(kind) = kind { p { (words.files_which_kind()) " " b { (super::name(words, kind)) } } }
        @if is_used {
            (whole(words, page))
            h2 { (words.files_columns()) }
            @for (number, (column, seen)) in (1..).zip(typed.columns.iter().zip(&page.look.columns)) {
                (one(words, page, (number, column), seen))
            }
        } @else { p { (words.files_about_unknown()) } }
        (Buttons::new([Button::primary(words.files_remember()), Button::secondary(words.web_go_back()).to(back)]))
    }
}

/// What holds for the whole sheet.
fn whole(words: Words, page: &Columns<'_>) -> Markup {
    let typed = &page.typed;
    html! {
        (Field::number("first_row", words.files_first_row()).hint(words.files_first_row_hint()).width(Width::Short)
            .value(&typed.first_row).error(page.error(words, "first_row")).optional(words))
        (Field::number("year", words.files_year()).hint(words.files_year_hint()).width(Width::Short)
            .value(&typed.year).error(page.error(words, "year")).optional(words))
        @if has_money(page) {
            (Field::select("phase", words.files_phase(), phases(words)).value(&typed.phase).optional(words))
            (Field::text("currency", words.files_currency()).hint(words.files_currency_hint(CURRENCIES)).width(Width::Short)
                .value(&typed.currency).error(page.error(words, "currency")).optional(words))
        }
    }
}

fn has_money(page: &Columns<'_>) -> bool {
    let money = [Meaning::Amount, Meaning::ContractPrice, Meaning::Estimate, Meaning::Cost];
    page.typed.kind().is_some_and(|kind| fields_of(kind).iter().any(|field| money.contains(field)))
}

fn phases(words: Words) -> impl Iterator<Item = Choice> {
    let none = Choice::new("", words.files_not_said());
    std::iter::once(none)
        .chain(PHASES.into_iter().map(move |phase| Choice::new(phase.code(), column::phase(words, phase))))
}

/// One column: its letter, its heading and some of its cells, then what it holds.
fn one(
    words: Words,
    page: &Columns<'_>,
    (number, typed): (u16, &Column),
    (heading, cells): &(String, Vec<String>),
) -> Markup {
    let letters = words.files_column(column_name(number));
    let label = if heading.is_empty() { letters } else { format!("{letters}: {heading}") };
    let field = format!("field-{number}");
    let fields = page.typed.kind().map(fields_of).unwrap_or_default();
    let mut meaning = Field::select(field.clone(), label.clone(), meanings(words, &fields))
        .value(&typed.field)
        .error(page.error(words, &field));
    if !cells.is_empty() {
        meaning = meaning.hint(words.files_cells(cells.join(" · ")));
    }
    let wrong = page.wrong.iter().any(|(wrong, _)| wrong.ends_with(&format!("-{number}")) && *wrong != field);
    let said = typed.read(number).map(|meaning| column::shared(words, &meaning)).unwrap_or_default();
    let summary = match said.as_slice() {
        [] => words.files_more_about_column(),
        said => format!("{}: {}", words.files_more_about_column(), said.join(", ")),
    };
    html! {
        (meaning)
        (Disclosure::new(summary, shared(words, page, (number, typed))).about(label).open(wrong))
    }
}

fn meanings(words: Words, fields: &[Meaning]) -> Vec<Choice> {
    let mut choices: Vec<(String, &str)> = fields
        .iter()
        .map(|field| (words.capitalised(&words.column_meaning(field.code())), field.code()))
        .collect();
    choices.sort_by(|(one, _), (other, _)| words.compare(one, other));
    let none = Choice::new("", words.files_not_used());
    std::iter::once(none).chain(choices.into_iter().map(|(name, code)| Choice::new(code, name))).collect()
}

/// What all values of a column share.
fn shared(words: Words, page: &Columns<'_>, (number, typed): (u16, &Column)) -> Markup {
    let name = |part: &str| format!("{part}-{number}");
    let error = |part: &str| page.error(words, &name(part));
    let sexes =
        [Sex::Female, Sex::Male].map(|sex| Choice::new(sex.code(), words.capitalised(&words.sex(sex))));
    let sexes = std::iter::once(Choice::new("", words.files_not_said())).chain(sexes);
    let scales = [("", "1"), ("1000", "1000"), ("1000000", "1000000")];
    let scales = scales.map(|(code, number)| Choice::new(code, words.whole(number.parse().unwrap_or(1))));
    html! {
        @if counts_people(page) {
            (Field::select(name("sex"), words.files_shared_sex(), sexes).value(&typed.sex).error(error("sex")))
            (Field::text(name("age"), words.files_shared_age()).hint(words.files_shared_age_hint())
                .width(Width::Short).value(&typed.age).error(error("age")))
        }
        (Field::number(name("year"), words.files_shared_year()).width(Width::Short).value(&typed.year)
            .error(error("year")))
        @if has_money(page) {
            (Field::select(name("phase"), words.files_phase(), phases(words)).value(&typed.phase))
            (Field::select(name("scale"), words.files_shared_scale(), scales).value(&typed.scale)
                .error(error("scale")))
            (Field::text(name("currency"), words.files_currency()).hint(words.files_currency_hint(CURRENCIES))
                .width(Width::Short).value(&typed.currency).error(error("currency")))
        }
        (Field::text(name("more"), words.files_shared_more()).hint(words.files_shared_more_hint(SHARED))
            .value(&typed.more).error(error("more")))
    }
}

/// Whether columns of this kind of table count people.
fn counts_people(page: &Columns<'_>) -> bool {
    let people = [Meaning::Count, Meaning::Persons, Meaning::Contacts, Meaning::TurnedAway, Meaning::Value];
    page.typed.kind().is_some_and(|kind| fields_of(kind).iter().any(|field| people.contains(field)))
}

fn said(words: Words, fault: Fault) -> String {
    match fault {
        Fault::Kind => words.files_wrong_kind(),
        Fault::Row => words.files_wrong_row(),
        Fault::Year => words.files_wrong_year(),
        Fault::Currency => words.files_wrong_currency("EUR"),
        Fault::Age => words.files_wrong_age(),
        Fault::Scale => words.files_wrong_scale(),
        Fault::More => words.files_wrong_more(),
        Fault::Twice => words.files_wrong_twice(),
        Fault::NoColumn => words.files_wrong_no_column(),
    }
}

/// The same with the column that it is about, for the summary.
fn said_of(words: Words, field: &str, fault: Fault) -> String {
    let number = field.rsplit_once('-').and_then(|(_, number)| number.parse().ok());
    match number {
        Some(number) => format!("{}: {}", words.files_column(column_name(number)), said(words, fault)),
        None => said(words, fault),
    }
}
