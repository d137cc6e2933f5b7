//! The one figure of a link that matters most, in a few words.

use base::{Figure, FigureName, Link, Reading, Value};
use chain::Judged;
use words::Words;

use super::named;

/// The headline of a link; empty when it has no figure.
pub fn of(words: Words, judged: &Judged) -> String {
    if let Some(decided) = deciding(words, judged) {
        return decided;
    }
    let Some(figure) = telling(judged) else { return String::new() };
    let shown = match figure.reading {
        Reading::Known(Value::Money(amount)) => words.money_rounded(amount),
        _ => words.figure(figure),
    };
    match judged.link {
        Link::Known => range(words, judged).unwrap_or(shown),
        Link::Funded => months(words, judged).map_or(shown.clone(), |months| format!("{shown} · {months}")),
        Link::Reached if need_is_unknown(judged) => format!("{shown} · {}", words.check_need_unknown()),
        _ => shown,
    }
}

/// The figure that decided the status, where another one would stand there otherwise: a service that is open and has no
/// free place, persons who were served while more were turned away.
fn deciding(words: Words, judged: &Judged) -> Option<String> {
    match judged.rule.as_str() {
        "ready-no-place" => Some(words.figure(named(judged, FigureName::PlacesFree)?)),
        "reached-refused" => {
            let turned_away = named(judged, FigureName::TurnedAway)?;
            let name = words.figure_name(turned_away.name);
            Some(words.check_link_and_status(name, words.reading(&turned_away.reading)))
        }
        _ => None,
    }
}

/// The first candidate with a number above zero, else the first that is there.
fn telling(judged: &Judged) -> Option<&Figure> {
    let there = || candidates(judged.link).iter().filter_map(|name| named(judged, *name));
    there()
        .find(|figure| figure.reading.number().is_some_and(|number| number > 0.0))
        .or_else(|| there().next())
}

/// The figures of a link that may stand for it, the most telling first.
const fn candidates(link: Link) -> &'static [FigureName] {
    match link {
        Link::Known => &[FigureName::Population],
        Link::Addressed => &[
            FigureName::PassagesResourced,
            FigureName::PassagesMeasure,
            FigureName::PassagesDescribed,
            FigureName::PassagesListed,
        ],
        Link::Planned => &[FigureName::Activities, FigureName::OrdinaryAdapted],
        Link::Funded => &[FigureName::MoneyPlanned],
        Link::Ready => &[FigureName::PlacesFree, FigureName::ServicesOpen],
        Link::Reached => &[FigureName::PersonsServed, FigureName::Contacts],
        Link::Accounted => {
            &[FigureName::IndicatorsPublished, FigureName::IndicatorsWithValue, FigureName::Indicators]
        }
    }
}

/// Where sources differ, all are shown, from the smallest to the greatest.
fn range(words: Words, judged: &Judged) -> Option<String> {
    let sources = [FigureName::Population, FigureName::PopulationAlternative];
    let counts = judged.figures.iter().filter(|figure| sources.contains(&figure.name));
    let known: Option<Vec<f64>> = counts.map(|figure| number_without_interval(figure.reading)).collect();
    let known = known?;
    let (low, high) = (known.iter().copied().reduce(f64::min)?, known.iter().copied().reduce(f64::max)?);
    (low < high).then(|| words.interval(low, high))
}

fn number_without_interval(reading: Reading) -> Option<f64> {
    match reading {
        Reading::Estimated(_, Some(_)) => None,
        other => other.number(),
    }
}

/// `11/12 months`, where a month is without money.
fn months(words: Words, judged: &Judged) -> Option<String> {
    let (covered, due) = (named(judged, FigureName::MonthsCovered)?, named(judged, FigureName::MonthsDue)?);
    let differ = covered.reading != due.reading && covered.reading.number().is_some();
    differ.then(|| format!("{}/{}", words.reading(&covered.reading), words.figure(due)))
}

/// Persons were served, and nobody knows how many need it.
fn need_is_unknown(judged: &Judged) -> bool {
    let number = |name| named(judged, name).and_then(|figure| figure.reading.number());
    number(FigureName::PersonsServed).is_some() && number(FigureName::Need).is_none()
}
