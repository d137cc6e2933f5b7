//! One year of one intake: the outcome that reports show, and the figures behind its chain.

use std::{collections::BTreeMap, iter::repeat};

use base::{Finding, Link, LinkFigure, LinkFigures, Period, PlaceCode, RowKey, Year};
use chain::Chain;
use intake::Intake;
use reports::Outcome;

use crate::{Engines, Reckoning, universal::without_users_by_sex};

/// One year of one intake.
#[derive(Clone, Debug)]
pub struct Reckoned<'a> {
    /// What reports show. Its small counts are not hidden yet: [`Outcome::hide_small`] does it and says which.
    pub outcome: Outcome,
    /// What the engines say beyond that.
    pub engines: Engines<'a>,
    periods: Periods,
}

impl<'a> Reckoned<'a> {
    pub(crate) fn of(reckoning: &'a Reckoning<'_>, year: Option<Year>) -> Self {
        let Reckoning { intake, pack, asked, rules, chosen, .. } = reckoning;
        let ground = reckoning.ground();
        let engines = Engines::run(&ground, year);
        let rows = engines.rows(&ground, &chosen.rows);
        let figures = engines.link_figures(ground.documents, &rows);
        let periods = Periods::of(&figures);
        let (focus, today) = (chosen.rows.as_slice(), Some(asked.today));
        let chain = chain::judge(chain::Input { rows: &rows, figures, pack, rules, focus, year, today });
        let mut findings = intake.findings.clone();
        findings.extend(reckoning.findings.iter().cloned());
        findings.extend(engines.findings(ground.documents));
        findings.extend(chain.findings.iter().cloned());
        findings.sort_by_key(|finding| finding.severity);
        let outcome = outcome(reckoning, year, (&engines, chain, findings));
        Self { outcome, engines, periods }
    }

    /// The figures of all rows as the chain of the outcome shows them: where people may not be counted there is no
    /// number, and only the evidence of what is shown is there. Judged again they give the same chain, so ask for them
    /// before small counts are hidden: a hidden count cannot be judged.
    pub fn figures(&self) -> LinkFigures {
        self.periods.figures_of(&self.outcome.chain)
    }
}

fn outcome(
    reckoning: &Reckoning<'_>,
    year: Option<Year>,
    (engines, chain, findings): (&Engines<'_>, Chain, Vec<Finding>),
) -> Outcome {
    let (intake, home) = (reckoning.intake, reckoning.home());
    let money = engines.budgeted.money.iter().filter(|table| Some(table.year) == year);
    Outcome {
        reasons: reckoning.chosen.reasons.clone(),
        year,
        today: reckoning.asked.today,
        files: intake.files.iter().map(file).collect(),
        chain,
        money: money.cloned().collect(),
        universal: without_users_by_sex(&engines.budgeted, intake),
        pyramid: engines.population.pyramid(home),
        residents: year.and_then(|year| whole(engines.population.total(home, year)?.reading)),
        boundaries: boundaries(intake),
        findings,
        raw: true,
        place: intake.municipality.clone(),
        places: intake.places.clone(),
    }
}

/// The periods of the figures of each link of each row, in their order: the chain keeps the order, not the period.
#[derive(Clone, Debug, Default)]
struct Periods(BTreeMap<(RowKey, Link), Vec<Option<Period>>>);

impl Periods {
    fn of(figures: &LinkFigures) -> Self {
        let mut periods = Self::default();
        for LinkFigure { row, link, period, .. } in &figures.figures {
            periods.0.entry((row.clone(), *link)).or_default().push(*period);
        }
        periods
    }

    fn figures_of(&self, chain: &Chain) -> LinkFigures {
        let mut figures = LinkFigures { figures: Vec::new(), evidence: chain.evidence.clone() };
        for row in &chain.rows {
            for judged in &row.links {
                let periods = self.0.get(&(row.key.clone(), judged.link)).into_iter().flatten();
                let periods = periods.chain(repeat(&None));
                for (figure, period) in judged.figures.iter().zip(periods) {
                    figures.push(row.key.clone(), judged.link, *period, figure.clone());
                }
            }
        }
        figures
    }
}

fn file(report: &intake::FileReport) -> reports::File {
    let last = report.sheets.iter().map(|sheet| usize::from(sheet.index)).max();
    let mut sheets = vec![String::new(); last.map_or(0, |last| last + 1)];
    for sheet in &report.sheets {
        if let Some(name) = sheets.get_mut(usize::from(sheet.index)) {
            name.clone_from(&sheet.name);
        }
    }
    reports::File {
        name: report.name.clone(),
        sheets,
        recognised_as: report.recognised_as.code(),
        held: report.held.is_some(),
        rows_read: report.rows_read,
        rows_used: report.rows_used,
        rows_rejected: report.rows_rejected,
    }
}

fn whole(reading: base::Reading) -> Option<i64> {
    match reading.value()? {
        base::Value::Whole(count) => Some(count),
        _ => None,
    }
}

fn boundaries(intake: &Intake) -> BTreeMap<PlaceCode, reports::outcome::Rings> {
    let outer = |polygon: &Vec<Vec<[f64; 2]>>| {
        let ring = polygon.first().into_iter().flatten();
        ring.map(|[lon, lat]| (*lon, *lat)).collect::<Vec<(f64, f64)>>()
    };
    let rings = |boundary: &intake::Boundary| boundary.polygons.iter().map(outer).collect();
    intake.boundaries.iter().map(|boundary| (boundary.place.clone(), rings(boundary))).collect()
}
