//! Activities claim shares of budget lines.

use std::collections::{BTreeMap, BTreeSet};

use base::{Code, Finding, Period, Year};
use plans::{Activity, Plan};

use crate::line::{BudgetLine, code_of};

/// The whole of a line, in hundredths of a percent.
pub const WHOLE: u64 = 10_000;

/// The share of a line that one activity claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The activity, by its number among the activities of all plans.
    pub activity: usize,
    /// The share in hundredths of a percent; `None` where the plan gives none.
    pub weight: Option<u64>,
}

/// The claims of all activities.
#[derive(Clone, Debug, Default)]
pub struct Claims<'a> {
    /// The activities of all plans, in reading order.
    pub activities: Vec<&'a Activity>,
    by_code: BTreeMap<String, Vec<Claim>>,
}

impl<'a> Claims<'a> {
    /// The claims that these plans make. Where an activity names one line several times its stated shares are
    /// added; a mention without a share adds nothing to them.
    pub fn of(plans: &'a [Plan]) -> Self {
        let mut claims = Self::default();
        for activity in plans.iter().flat_map(|plan| &plan.activities) {
            let number = claims.activities.len();
            claims.activities.push(activity);
            for share in &activity.lines {
                if let Some(code) = code_of(&share.code) {
                    claims.add(code, Claim { activity: number, weight: share.weight.map(u64::from) });
                }
            }
        }
        claims
    }

    fn add(&mut self, code: String, claim: Claim) {
        let claims = self.by_code.entry(code).or_default();
        match claims.last_mut().filter(|last| last.activity == claim.activity) {
            Some(last) => {
                last.weight = match (last.weight, claim.weight) {
                    (Some(one), Some(other)) => Some(one + other),
                    (one, other) => one.or(other),
                }
            }
            None => claims.push(claim),
        }
    }

    /// The claims on this line by activities that run in its year.
    pub fn on(&self, line: &BudgetLine<'_>) -> Vec<Claim> {
        let coded = line.code.as_deref().and_then(|code| self.by_code.get(code));
        let runs = |claim: &&Claim| {
            self.activities.get(claim.activity).is_some_and(|activity| activity.runs_in(line.year))
        };
        coded.into_iter().flatten().filter(runs).copied().collect()
    }
}

/// In what proportion a line is divided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    /// The weight of each claim, in the order of the claims.
    pub claims: Vec<u64>,
    /// The weight of what nobody claims.
    pub rest: u64,
}

impl Weights {
    /// The proportion that these claims ask for.
    ///
    /// Claims without a stated share divide equally what the stated ones leave. Stated shares of more than 100 %
    /// keep their proportion and fill the line: nothing is left for the others.
    ///
    /// ```
    /// use budget::claim::{Claim, Weights};
    /// let claim = |weight| Claim { activity: 0, weight };
    /// let weights = Weights::of(&[claim(Some(4000)), claim(None), claim(None)]);
    /// assert_eq!((weights.claims, weights.rest), (vec![8000, 6000, 6000], 0));
    /// ```
    pub fn of(claims: &[Claim]) -> Self {
        let stated = stated(claims);
        let silent = claims.iter().filter(|claim| claim.weight.is_none()).count() as u64;
        let left = WHOLE.saturating_sub(stated);
        let scale = silent.max(1);
        let weight = |claim: &Claim| claim.weight.map_or(left, |weight| weight * scale);
        Self { claims: claims.iter().map(weight).collect(), rest: if silent == 0 { left } else { 0 } }
    }
}

/// The sum of the stated shares.
fn stated(claims: &[Claim]) -> u64 {
    claims.iter().filter_map(|claim| claim.weight).sum()
}

/// Lines that are claimed beyond 100 %, and claims that find nothing left; each code and year once.
pub(crate) fn findings(claims: &Claims<'_>, lines: &[BudgetLine<'_>]) -> Vec<Finding> {
    let mut seen: BTreeSet<(&str, Year)> = BTreeSet::new();
    let mut findings = Vec::new();
    for line in lines {
        let Some(code) = line.code.as_deref() else { continue };
        if seen.insert((code, line.year)) {
            findings.extend(on_line(claims, line));
        }
    }
    findings
}

fn on_line(claims: &Claims<'_>, line: &BudgetLine<'_>) -> Vec<Finding> {
    let on = claims.on(line);
    let stated = stated(&on);
    let activity = |claim: &Claim| claims.activities.get(claim.activity).copied();
    let about = |code: Code| {
        Finding::new(code).with("line", line.name()).with("year", Period::Year(line.year)).at(line.at())
    };
    let mut findings = Vec::new();
    if stated > WHOLE {
        let over = about(Code::LineOverclaimed).with("percent", percent(stated));
        findings.push(on.first().and_then(activity).into_iter().fold(over, |f, first| f.also(first.at)));
    }
    let empty_handed = on.iter().filter(|claim| claim.weight.is_none() && stated >= WHOLE);
    findings.extend(empty_handed.filter_map(activity).map(|activity| {
        about(Code::LineNothingLeft).with("activity", activity.name()).at(activity.at).also(line.at())
    }));
    findings
}

#[expect(clippy::cast_precision_loss, reason = "a percentage to be read by a person")]
fn percent(weight: u64) -> f64 {
    weight as f64 / 100.0
}
