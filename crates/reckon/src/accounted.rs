//! Reports speak of indicators in tables and in sentences; a row of the chain has one figure of each name.

use std::collections::BTreeMap;

use base::{FigureName, Link, LinkFigure, LinkFigures, Reading, RowKey, Value};

/// Joins the figures of the link *accounted for* that stand twice: reports that were read are added up, for two
/// engines read different files; of two counts of indicators the higher one stays, for a sentence of a report and
/// a row of its table may speak of the same indicator.
pub fn join(figures: &mut LinkFigures) {
    let mut first: BTreeMap<(RowKey, FigureName), usize> = BTreeMap::new();
    let mut joined: Vec<LinkFigure> = Vec::with_capacity(figures.figures.len());
    for figure in figures.figures.drain(..) {
        let key = (figure.row.clone(), figure.figure.name);
        let earlier = (figure.link == Link::Accounted).then(|| first.get(&key)).flatten();
        if let Some(earlier) = earlier.and_then(|at| joined.get_mut(*at)) {
            merge(earlier, figure);
        } else {
            first.insert(key, joined.len());
            joined.push(figure);
        }
    }
    figures.figures = joined;
}

fn merge(earlier: &mut LinkFigure, later: LinkFigure) {
    let count = |figure: &LinkFigure| match figure.figure.reading {
        Reading::Known(Value::Whole(count)) => Some(count),
        _ => None,
    };
    match (count(earlier), count(&later)) {
        (Some(one), Some(other)) if later.figure.name == FigureName::ReportsRead => {
            earlier.figure.reading = Reading::Known(Value::Whole(one.saturating_add(other)));
            earlier.figure.evidence.extend(later.figure.evidence);
        }
        (Some(one), Some(other)) if one >= other => {}
        (Some(_), None) => {}
        _ => *earlier = later,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{At, Figure, FileId, PlaceCode, StandardGroup};

    fn figures(counts: &[(FigureName, usize)]) -> LinkFigures {
        let mut figures = LinkFigures::default();
        let row = RowKey { people: StandardGroup::Women.into(), place: PlaceCode::new("town") };
        for (file, (name, count)) in (0..).zip(counts) {
            let evidence = vec![figures.evidence.searched(At::file(FileId(file)))];
            let figure = Figure::new(*name, Reading::count(*count), evidence);
            figures.push(row.clone(), Link::Accounted, None, figure);
        }
        figures
    }

    #[test]
    fn reports_add_up_and_the_same_indicator_is_not_counted_twice() {
        use FigureName::{Indicators, ReportsRead};
        let mut twice = figures(&[(ReportsRead, 1), (Indicators, 2), (ReportsRead, 2), (Indicators, 5)]);
        join(&mut twice);
        let shown: Vec<(FigureName, Reading, usize)> = twice
            .figures
            .iter()
            .map(|f| (f.figure.name, f.figure.reading, f.figure.evidence.len()))
            .collect();
        assert_eq!(shown, [(ReportsRead, Reading::count(3), 2), (Indicators, Reading::count(5), 1)]);
    }
}
