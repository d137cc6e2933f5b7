//! The rules of the country that the program follows.

use base::{
    CountryPack, Language, StandardGroup,
    country::{CalendarStep, DutyRule, MonthDay, Source},
};
use maud::{Markup, Render, html};
use web::{
    Answer, Frame,
    components::{Column, Definitions, Head, Row, Table},
};
use words::Words;

/// The page.
#[derive(Clone, Debug)]
pub struct Country {
    /// The name of the country.
    pub name: String,
    /// Its pack.
    pub pack: CountryPack,
}

/// The page.
pub fn page(frame: &Frame, view: &Country) -> Answer {
    let words = frame.words;
    let pack = &view.pack;
    let body = html! {
        (Head::new(words.country_heading(view.name.as_str())).below(super::under_office(words)).lead(words.country_lead()))
        (Definitions::new()
            .entry(words.country_currency(), pack.currency.as_str())
            .entry(words.country_languages(), languages(&pack.languages)))
        p { (words.country_reason_english()) }
        (part(words, &words.country_knowledge(), &words.country_knowledge_lead(), knowledge(words, pack)))
        (part(words, &words.country_ages(), &words.country_ages_lead(), ages(words, pack)))
        (part(words, &words.country_undercount(), &words.country_undercount_lead(), undercounts(words, pack)))
        (part(words, &words.country_duties(), &words.country_duties_lead(), duties(words, pack)))
        (part(words, &words.country_calendar(), "", calendar(words, pack)))
    };
    frame.page(&words.office_room(), &body)
}

/// Languages by their own names; by their codes where the program does not speak them.
fn languages(tags: &[String]) -> String {
    let name = |tag: &String| {
        let spoken = Language::INTERFACE.into_iter().find(|language| language.code() == tag);
        spoken.map_or_else(|| tag.clone(), |language| Words::new(language).language_own_name())
    };
    tags.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// A group, as it begins a row.
fn group(words: Words, group: StandardGroup) -> String {
    words.capitalised(&words.group(&group.into()))
}

/// A table under a heading, or a word where it would be empty.
fn part(words: Words, heading: &str, lead: &str, table: Option<Table>) -> Markup {
    html! {
        section {
            h2 { (heading) }
            @if !lead.is_empty() { p { (lead) } }
            @match table { Some(table) => (table), None => { p { (words.country_none()) } } }
        }
    }
}

/// A table of rules, each with its source in the last column; none without rows.
fn table(words: Words, id: &str, caption: String, columns: Vec<String>, rows: Vec<Row>) -> Option<Table> {
    let columns = columns.into_iter().chain([words.country_source()]).map(Column::text);
    let filled = !rows.is_empty();
    let table =
        Table::new(id, caption).caption_said().stacked().columns(columns.collect::<Vec<_>>()).rows(rows);
    filled.then_some(table)
}

fn knowledge(words: Words, pack: &CountryPack) -> Option<Table> {
    let row = |rule: &base::country::KnowledgeRule| {
        Row::of(group(words, rule.group)).cell(words.knowledge(rule.rule)).cell(source(words, &rule.source))
    };
    let rows = pack.knowledge.iter().map(row).collect();
    let columns = vec![words.country_group(), words.country_rule()];
    table(words, "knowledge", words.country_knowledge(), columns, rows)
}

fn ages(words: Words, pack: &CountryPack) -> Option<Table> {
    let row = |rule: &base::country::AgeRule| {
        let ages = rule.band().map(|band| words.age_band(band)).unwrap_or_default();
        Row::of(group(words, rule.group)).cell(ages).cell(source(words, &rule.source))
    };
    let rows = pack.age.iter().map(row).collect();
    table(words, "ages", words.country_ages(), vec![words.country_group(), words.country_age()], rows)
}

fn undercounts(words: Words, pack: &CountryPack) -> Option<Table> {
    let row = |flag: &base::country::Undercount| {
        Row::of(group(words, flag.group)).cell(source(words, &flag.source))
    };
    let rows = pack.undercount.iter().map(row).collect();
    table(words, "undercounts", words.country_undercount(), vec![words.country_group()], rows)
}

fn duties(words: Words, pack: &CountryPack) -> Option<Table> {
    let row = |rule: &DutyRule| {
        let group = rule.group.map_or_else(|| words.country_group_all(), |group| words.group(&group.into()));
        Row::of(words.capitalised(&words.link(rule.link)))
            .cell(group)
            .cell(words.duty(rule.duty))
            .cell(rule.level.as_deref().unwrap_or_default())
            .cell(source(words, &rule.source))
    };
    let rows = pack.duty.iter().map(row).collect();
    let columns =
        vec![words.country_link(), words.country_group(), words.country_duty(), words.country_level()];
    table(words, "duties", words.country_duties(), columns, rows)
}

fn calendar(words: Words, pack: &CountryPack) -> Option<Table> {
    let row = |step: &CalendarStep| {
        let days = words.range_of_days(day(step.begins), day(step.ends));
        Row::of(words.capitalised(&words.budget_step(step.step))).cell(days).cell(source(words, &step.source))
    };
    let rows = pack.calendar.iter().map(row).collect();
    table(words, "calendar", words.country_calendar(), vec![words.country_step(), words.country_days()], rows)
}

/// A day of any year, as most forms of the region write it: `15.06.`
fn day(day: MonthDay) -> String {
    format!("{:02}.{:02}.", day.day, day.month)
}

/// The reason, the source, since when and whether somebody has read it.
fn source(words: Words, source: &Source) -> impl Render {
    html! {
        span lang="en" { (source.reason) }
        br;
        cite { (source.source) }
        @if !source.checked { " " (words.country_source_unchecked()) }
        @if let Some(from) = source.from { ", " (words.country_valid_from(words.date(from))) }
        @if let Some(to) = source.to { ", " (words.country_valid_to(words.date(to))) }
    }
}
