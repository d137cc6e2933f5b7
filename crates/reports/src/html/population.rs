//! Residents by age and sex, and by settlement.

use base::Reading;
use charts::{Band, Chart, Pyramid, Quantity};
use maud::{Markup, PreEscaped, html};
use words::Words;

use super::{settlements, table};
use crate::Outcome;

/// The pyramid and the map, each with its table, or the sentence that no table gives a pyramid.
pub fn section(outcome: &Outcome, words: Words) -> Markup {
    html! {
        section #population aria-labelledby="population-name" {
            h2 #population-name { (words.check_population()) }
            div.drawings {
                @match drawn(outcome, words) {
                    Some(chart) => (drawing(words, &chart)),
                    None => p.note { (words.pyramid_missing()) },
                }
                @if let Some(map) = settlements::map(outcome, words) { (drawing(words, &map)) }
            }
            @if let Some(period) = outcome.pyramid.as_ref().and_then(|pyramid| pyramid.as_of) {
                p.note { (words.check_column_as_of()) ": " (words.period(period)) }
            }
            @if !outcome.raw { p.note { (words.check_suppressed_note()) } }
        }
    }
}

/// A drawing under its title, with its table.
pub fn drawing(words: Words, chart: &Chart) -> Markup {
    html! {
        div.drawing {
            h3 { (chart.table.caption) }
            figure { (PreEscaped(&chart.svg)) }
            (table::of_drawing(words, &chart.table))
        }
    }
}

fn drawn(outcome: &Outcome, words: Words) -> Option<Chart> {
    let counted = outcome.pyramid.as_ref()?;
    let bars = counted.bands.iter().zip(counted.female.iter().zip(&counted.male));
    let bands = bars.map(|(ages, (female, male))| Band {
        ages: words.age_band(*ages),
        women: bar(words, female),
        men: bar(words, male),
    });
    let sum = |readings: &[Reading]| {
        let all: Option<f64> = readings.iter().map(|reading| reading.number()).sum();
        all.map_or_else(|| words.pyramid_suppressed(), |all| words.number(all, 0))
    };
    let title = match outcome.place_name(words.language().code()) {
        Some(place) => words.pyramid_title(place),
        None => words.pyramid_title_without_place(),
    };
    let pyramid = Pyramid {
        id: "pyramid".into(),
        title,
        description: words.pyramid_description(sum(&counted.male), sum(&counted.female)),
        age: words.pyramid_age(),
        women: words.pyramid_women(),
        men: words.pyramid_men(),
        bands: bands.collect(),
    };
    Some(pyramid.draw())
}

fn bar(words: Words, reading: &Reading) -> Quantity {
    match reading.number() {
        Some(count) => Quantity::of(count, words.reading(reading)),
        None => Quantity::not_shown(words.reading(reading)),
    }
}
