//! What is said of a row and of its links, the same on every page that shows a chain.

pub mod headline;

use base::{Figure, FigureName, Link, Reading};
use chain::{Judged, Row};
use words::Words;

/// What can be done next about a link, and by whom.
pub fn next_step(words: Words, judged: &Judged) -> Option<String> {
    let step = judged.next_step.as_ref()?;
    let values: Vec<(&str, words::Value)> =
        step.arguments.iter().map(|(name, value)| (*name, value.into())).collect();
    let text = words.next_step(&step.code, &values)?;
    Some(match words.role(&step.by) {
        Some(role) => format!("{text} ({role})"),
        None => text,
    })
}

/// Persons served as a share of the group, where a rule compares them because the need is unknown.
pub fn share_of_group(words: Words, row: &Row, judged: &Judged) -> Option<String> {
    if !matches!(judged.rule.as_str(), "reached-population" | "reached-few-of-population") {
        return None;
    }
    let number = |judged: &Judged, name| named(judged, name).and_then(|figure| figure.reading.number());
    let served = number(judged, FigureName::PersonsServed)?;
    let group = number(row.link(Link::Known)?, FigureName::Population).filter(|count| *count > 0.0)?;
    let said = words.capitalised(&words.check_share_of_group());
    Some(format!("{said}: {}.", words.percent(served / group, 1)))
}

/// Women and men as a pair with their gap, from the rows of both.
pub fn women_and_men(words: Words, women: &Row, men: &Row) -> Option<String> {
    let population = |row: &Row| Some(named(row.link(Link::Known)?, FigureName::Population)?.reading);
    let (women, men): (Reading, Reading) = (population(women)?, population(men)?);
    let shown = words.check_women_and_men(words.reading(&men), words.reading(&women));
    let gap = women.number().zip(men.number()).and_then(|(women, men)| gap(women, men));
    Some(match gap {
        Some(gap) => format!("{shown} · {}", words.check_gap(words.percent(gap, 1))),
        None => shown,
    })
}

/// By how much one count is above the other, as a share of both together.
fn gap(women: f64, men: f64) -> Option<f64> {
    let all = women + men;
    (all > 0.0).then(|| (women - men).abs() / all)
}

fn named(judged: &Judged, name: FigureName) -> Option<&Figure> {
    judged.figures.iter().find(|figure| figure.name == name)
}

#[cfg(test)]
mod tests {
    use super::gap;

    #[test]
    fn the_gap_is_a_share_of_women_and_men_together() {
        assert_eq!(gap(30.0, 10.0), Some(0.5));
        assert_eq!(gap(10.0, 30.0), Some(0.5));
        assert_eq!(gap(0.0, 0.0), None);
    }
}
