//! The biggest lines for everybody of whose users nobody knows the sex.

use std::collections::BTreeSet;

use base::{StandardGroup, Target, fold};
use budget::{Budgeted, UniversalLine};
use intake::Intake;

/// How many of the biggest lines for everybody are shown of each currency.
const BIGGEST_LINES: usize = 8;

/// The biggest lines for everybody of whose users nobody knows the sex: no service of that name records it, and no
/// activity on the line measures women and men apart.
pub fn without_users_by_sex(budgeted: &Budgeted<'_>, intake: &Intake) -> Vec<UniversalLine> {
    let services = intake.services.iter().flat_map(|list| &list.rows);
    let by_sex =
        services.filter(|service| service.users.iter().any(|users| users.categories.sex().is_some()));
    let names: BTreeSet<String> = by_sex.map(|service| fold::name(&service.name)).collect();
    let activities = intake.plans.iter().flat_map(|plan| &plan.activities);
    let measured = activities
        .filter(|activity| activity.indicators.iter().any(|indicator| is_by_sex(&indicator.disaggregated)));
    let lines = measured.flat_map(|activity| &activity.lines);
    let codes: BTreeSet<String> = lines.filter_map(|line| budget::line::code_of(&line.code)).collect();
    let counted = |line: &UniversalLine| {
        let code = line.code.as_deref().and_then(budget::line::code_of);
        names.contains(&fold::name(&line.title)) || code.is_some_and(|code| codes.contains(&code))
    };
    budgeted.largest_universal(BIGGEST_LINES, |line| !counted(line))
}

fn is_by_sex(target: &Target) -> bool {
    [StandardGroup::Women, StandardGroup::Men].iter().all(|group| target.names(&(*group).into()))
}
