//! Examples of a chart with its table.

use base::{Group, StandardGroup};
use charts::{Bar, BarKind, Bars, Quantity};
use words::Words;

use super::ChartFigure;
use crate::components::gallery::Example;

fn bars(words: Words) -> Bars {
    let of = |size: f64| Quantity::of(size, words.number(size, 0));
    let bar = |name: String, kind, whole: Quantity, part| Bar { name, kind, whole, part };
    let group = |group: StandardGroup| words.capitalised(&words.group(&Group::from(group)));
    Bars {
        id: "example-bars".into(),
        title: words.bars_title(),
        description: words.bars_description(),
        note: words.check_overlap(),
        name: words.check_column_group(),
        whole: words.check_money_planned(),
        part: words.check_money_executed(),
        bars: vec![
            bar(group(StandardGroup::Women), BarKind::Group, of(240_000.0), Some(of(180_000.0))),
            bar(
                group(StandardGroup::Roma),
                BarKind::Group,
                Quantity::not_shown(words.check_suppressed()),
                None,
            ),
            bar(words.check_money_universal(), BarKind::Other, of(420_000.0), Some(of(400_000.0))),
        ],
    }
}

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let chart = bars(words).draw();
    vec![Example::of("bars", &ChartFigure::new(words, "example-bars-table", &chart))]
}
