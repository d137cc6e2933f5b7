//! Figures to statuses, breaks and next steps.

use std::collections::BTreeMap;

use base::{
    Code, CountryPack, Date, Evidence, EvidenceId, EvidenceTable, Figure, Finding, Link, LinkFigures,
    Reading, RowKey, Status, Year,
    country::{Duty, Knowledge},
};

use crate::{
    NextStep, Rule, Rules,
    duty::{self, Whose},
    facts::{self, Facts},
    next_steps::{self, Moment, Question},
    order,
};

/// Everything the chain is given.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The rows to judge.
    pub rows: &'a [RowKey],
    /// The figures of all engines with their evidence.
    pub figures: LinkFigures,
    /// The country's knowledge rules, duties and budget year.
    pub pack: &'a CountryPack,
    /// The rules of the links.
    pub rules: &'a Rules,
    /// The rows that the municipality chose to work on.
    pub focus: &'a [RowKey],
    /// The year that is asked for.
    pub year: Option<Year>,
    /// The day on which next steps are asked for; without one, steps that depend on the budget year are not offered.
    pub today: Option<Date>,
}

/// The chain: no total, no count of breaks, only rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// Focus rows first, then the others.
    pub rows: Vec<Row>,
    /// The evidence that the figures point into.
    pub evidence: EvidenceTable,
    /// What the chain has to say about its input.
    pub findings: Vec<Finding>,
}

/// The links of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Who and where.
    pub key: RowKey,
    /// Whether the municipality chose to work on it; only then it raises next steps.
    pub focus: bool,
    /// All seven links, in their order.
    pub links: Vec<Judged>,
    /// The first link that breaks. An earlier link of which nothing can be said asks for data and is not the break.
    pub breaks_at: Option<Link>,
}

impl Row {
    /// One link of the row.
    pub fn link(&self, link: Link) -> Option<&Judged> {
        self.links.iter().find(|judged| judged.link == link)
    }
}

/// One link of one row, judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The link.
    pub link: Link,
    /// Its status.
    pub status: Status,
    /// The code of the rule that decided; reason and source are in [`Rules::get`], the sentence is `rule-CODE`.
    pub rule: String,
    /// Whose task the link is.
    pub duty: Duty,
    /// Who the other level is, where the country pack names it.
    pub level: Option<String>,
    /// The figures of the link; numbers of people who may not be counted here are protected.
    pub figures: Vec<Figure>,
    /// What can still be done, and by whom; only for focus rows.
    pub next_step: Option<NextStep>,
}

/// Judges every link of every row.
///
/// ```
/// use base::{CountryPack, Link, LinkFigures, PlaceCode, RowKey, StandardGroup, Status};
/// let pack = CountryPack::shipped("XK").ok_or("no pack")?;
/// let rules = chain::Rules::shipped()?;
/// let rows = [RowKey { people: StandardGroup::Roma.into(), place: PlaceCode::new("town") }];
/// let figures = LinkFigures::default();
/// let chain = chain::judge(chain::Input {
///     rows: &rows, figures, pack: &pack, rules: &rules, focus: &[], year: None, today: None,
/// });
/// let funded = chain.rows.first().and_then(|row| row.link(Link::Funded)).ok_or("no link")?;
/// assert_eq!(funded.status, Status::CannotSay);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn judge(input: Input<'_>) -> Chain {
    let LinkFigures { figures, mut evidence } = input.figures;
    let ordered = order::ordered(input.rows, input.focus);
    let mut by_row = facts::by_row(figures, &ordered.iter().map(|(row, _)| *row).collect());
    let judge = Judge {
        pack: input.pack,
        rules: input.rules,
        year: input.year.or_else(|| Year::new(i64::from(input.today?.year()))),
        day: input.today.or_else(|| Date::new(input.year?.number(), 12, 31).ok()),
        moment: Moment::new(&input.pack.calendar, input.today),
        protection: evidence.add(Evidence::Rule { code: "known-protected".into() }),
    };
    let mut rows: Vec<Row> = ordered
        .into_iter()
        .map(|(key, focus)| judge.row(key, focus, by_row.remove(key).unwrap_or_default()))
        .collect();
    let evidence = only_shown(&mut rows, &evidence);
    Chain { rows, evidence, findings: focus_finding(input.focus).into_iter().collect() }
}

/// The evidence of the figures that are shown, and no other: the cell of a hidden number leaves no trace.
fn only_shown(rows: &mut [Row], all: &EvidenceTable) -> EvidenceTable {
    let mut kept = EvidenceTable::default();
    let mut moved: BTreeMap<EvidenceId, EvidenceId> = BTreeMap::new();
    let figures = rows.iter_mut().flat_map(|row| &mut row.links).flat_map(|judged| &mut judged.figures);
    for figure in figures {
        figure.evidence.retain_mut(|id| {
            let Some(evidence) = all.get(*id) else { return false };
            *id = *moved.entry(*id).or_insert_with(|| kept.add(evidence.clone()));
            true
        });
    }
    kept
}

/// Five to eight focus groups can be worked on; without any, the page says how to choose.
fn focus_finding(focus: &[RowKey]) -> Option<Finding> {
    let mut unique: Vec<&RowKey> = focus.iter().collect();
    unique.sort_unstable();
    unique.dedup();
    let outside = !unique.is_empty() && !(5..=8).contains(&unique.len());
    outside.then(|| Finding::new(Code::FocusGroupsOutsideFiveToEight).with("count", unique.len()))
}

/// What is the same for all rows.
struct Judge<'a> {
    pack: &'a CountryPack,
    rules: &'a Rules,
    year: Option<Year>,
    day: Option<Date>,
    moment: Moment<'a>,
    protection: EvidenceId,
}

impl Judge<'_> {
    fn row(&self, key: &RowKey, focus: bool, figures: Vec<(Link, Figure)>) -> Row {
        let knowledge = facts::knowledge(&key.people, self.pack);
        let figures: Vec<(Link, Figure)> = figures
            .into_iter()
            .map(|(link, figure)| (link, self.shown(figure, link, key, knowledge)))
            .collect();
        let thresholds = self.rules.values();
        let facts = Facts { people: &key.people, knowledge, year: self.year, thresholds, figures: &figures };
        let links: Vec<Judged> = Link::ALL.iter().map(|link| self.link(*link, &facts, focus)).collect();
        let breaks_at = links.iter().find(|judged| judged.status == Status::Breaks).map(|judged| judged.link);
        Row { key: key.clone(), focus, links, breaks_at }
    }

    /// The figure as it may be shown in this row: hidden numbers keep their name and say by which rule.
    fn shown(&self, figure: Figure, link: Link, key: &RowKey, knowledge: Knowledge) -> Figure {
        if facts::is_hidden(link, figure.name, &key.people, knowledge) {
            Figure::new(figure.name, Reading::Protected, vec![self.protection])
        } else {
            figure
        }
    }

    fn link(&self, link: Link, facts: &Facts<'_>, focus: bool) -> Judged {
        let rule = self.rules.decide(link, facts);
        let whose = duty::of(link, facts.people, self.pack, self.day);
        let of_link = facts.figures.iter().filter(|(of, _)| *of == link);
        Judged {
            link,
            status: rule.map_or(Status::CannotSay, |rule| rule.status),
            rule: rule.map_or_else(String::new, |rule| rule.code.clone()),
            duty: whose.duty,
            level: whose.level.map(str::to_owned),
            figures: of_link.map(|(_, figure)| figure.clone()).collect(),
            next_step: rule.filter(|_| focus).and_then(|rule| self.next_step(rule, &whose)),
        }
    }

    fn next_step(&self, rule: &Rule, whose: &Whose<'_>) -> Option<NextStep> {
        let Whose { duty, level } = *whose;
        let question = Question { link: rule.link, status: rule.status, rule: &rule.code, duty, level };
        next_steps::next_step(&question, &self.moment)
    }
}
