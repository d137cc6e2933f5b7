//! Groups whom counts miss in part, and groups who are deliberately not counted.

use base::{FigureName, Group, People, Reading, StandardGroup, country::Knowledge};
use maud::{Markup, html};
use web::components::{Column, Icon, Row, Shown, Table};
use words::Words;

use super::{Population, file};
use crate::store::Figure;

/// Groups whom counts miss in part: both figures, and the range between them.
pub(super) fn undercounted(view: &Population<'_>) -> Markup {
    let (words, counts) = (view.frame.words, view.counts);
    let table = Table::new("undercounted", words.population_undercounted())
        .columns([
            Column::text(words.check_column_group()),
            Column::number(words.population_column_official()),
            Column::number(words.population_column_alternative()),
            Column::text(words.population_column_range()),
            Column::text(words.check_column_file()),
        ])
        .rows(counts.undercounted.iter().map(|people| row(view, people)))
        .caption_said()
        .stacked();
    html! {
        @if !counts.undercounted.is_empty() {
            section {
                h2 #undercounted-above { (words.population_undercounted()) }
                p { (words.population_undercounted_lead()) }
                (table)
            }
        }
    }
}

fn row(view: &Population<'_>, people: &People) -> Row {
    let words = view.frame.words;
    let official = view.counts.figure(people, FigureName::Population);
    let other = view.counts.figure(people, FigureName::PopulationAlternative);
    let shown = |figure: Option<&Figure>| {
        let reading = figure.map_or(Reading::NotCollected, |figure| figure.reading);
        Shown::new(words, reading).as_of(figure.and_then(|figure| figure.as_of))
    };
    let sources = official.into_iter().chain(other).flat_map(|figure| &figure.sources);
    let mut files: Vec<_> = sources.collect();
    files.dedup();
    Row::of(words.capitalised(&words.people(people)))
        .cell(shown(official))
        .cell(shown(other))
        .cell(range(words, official, other))
        .cell(html! {
            ul.apart { @for source in files { li { (file(view.frame, source.file, &source.name)) } } }
        })
}

/// From the lowest to the highest of what the two figures allow, where both may be shown.
fn range(words: Words, official: Option<&Figure>, other: Option<&Figure>) -> String {
    let ends = |figure: &Figure| match figure.reading {
        Reading::Estimated(_, Some(ends)) => Some(ends),
        reading => reading.number().map(|number| (number, number)),
    };
    match (official.and_then(ends), other.and_then(ends)) {
        (Some(one), Some(other)) => words.interval(one.0.min(other.0), one.1.max(other.1)),
        (Some((low, high)), None) if low < high => words.interval(low, high),
        (Some((low, _)), None) => words.population_at_least(words.number(low, 0)),
        _ => words.population_range_unknown(),
    }
}

/// Groups who are not counted here: no number of them stands on any page, whatever a file holds.
pub(super) fn protected(view: &Population<'_>) -> Markup {
    let (words, pack) = (view.frame.words, &view.counts.ground.pack);
    let ruled = |rule: Knowledge| {
        let groups = StandardGroup::ALL.iter().copied().map(Group::Standard);
        groups.filter(move |group| pack.knowledge_of(group) == rule)
    };
    let listed = |rule: Knowledge| {
        html! {
            ul {
                @for group in ruled(rule) {
                    @let code = format!("knowledge:{}:{}", pack.code, group.code());
                    li {
                        (words.capitalised(&words.group(&group)))
                        @if let Some(rule) = words.rule(&code) { br; span.soft { (rule) } }
                    }
                }
            }
        }
    };
    html! {
        section {
            h2 { (words.population_protected()) }
            p { (Icon::Shield) " " (words.check_protected_here()) " " (words.population_protected_more()) }
            (listed(Knowledge::Protected))
            @if ruled(Knowledge::OutsideEstimateOnly).next().is_some() {
                p { (words.population_outside_only()) }
                (listed(Knowledge::OutsideEstimateOnly))
            }
        }
    }
}
