//! The figures of the link *planned*.

use base::{EvidenceId, Figure, FigureName, Link, LinkFigures, Period, Reading, RowKey};

use crate::{Activity, Input, Scope};

/// An activity that runs in the year asked for, with the evidence of its row.
struct Running<'a> {
    activity: &'a Activity,
    found: EvidenceId,
}

/// The figures of *planned*; none where no plan was read.
pub(crate) fn figures(input: Input<'_>, rows: &[RowKey]) -> LinkFigures {
    let mut figures = LinkFigures::default();
    if input.plans.is_empty() {
        return figures;
    }
    let scope = Scope::from(input);
    let searched: Vec<EvidenceId> =
        input.plans.iter().map(|plan| figures.evidence.searched(plan.at)).collect();
    let mut running = Vec::new();
    for activity in input.plans.iter().flat_map(|plan| &plan.activities).filter(|a| scope.runs(a)) {
        running.push(Running { activity, found: figures.evidence.found(activity.at, Some(activity.name())) });
    }
    for row in rows {
        for figure in of_row(scope, row, &running, &searched) {
            figures.push(row.clone(), Link::Planned, input.year.map(Period::Year), figure);
        }
    }
    figures
}

fn of_row(scope: Scope<'_>, row: &RowKey, running: &[Running<'_>], searched: &[EvidenceId]) -> [Figure; 4] {
    let naming: Vec<&Running<'_>> =
        running.iter().filter(|running| scope.counts(running.activity, row)).collect();
    let count = |name: FigureName, counts: &dyn Fn(&Activity) -> bool| {
        let found: Vec<EvidenceId> =
            naming.iter().filter(|running| counts(running.activity)).map(|running| running.found).collect();
        let reading = Reading::count(found.len());
        Figure::new(name, reading, if found.is_empty() { searched.to_vec() } else { found })
    };
    [
        Figure::new(FigureName::PlansRead, Reading::count(searched.len()), searched.to_vec()),
        count(FigureName::Activities, &|_| true),
        count(FigureName::ActivitiesComplete, &Activity::is_complete),
        count(FigureName::OrdinaryAdapted, &|activity| activity.adapts.is_some()),
    ]
}
