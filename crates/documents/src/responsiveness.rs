//! The WHO gender responsive assessment scale: a proposal for each passage and for the document.
//!
//! Source: WHO Gender Responsive Assessment Scale (facts/methods-and-standards.md, section 5.1). The gates are
//! monotone: a document reaches a step only where every gate before it is met. A person decides.

use base::StandardGroup;

use crate::{
    Gate, GateCode, Passage, Responsiveness, Role, Scale,
    ladder::{acts, roles_with_following},
    lexicon::{Cue, Hit, Meaning},
};

/// What the words of a passage say about gender, beside its mentions.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "four signals that stand for themselves")]
pub(crate) struct Signals {
    gender: bool,
    norms: bool,
    hostile: bool,
    universal: bool,
}

impl Signals {
    pub(crate) fn of(hits: &[Hit]) -> Self {
        let has = |cue: Cue| hits.iter().any(|hit| hit.meaning == Meaning::Cue(cue));
        Self {
            gender: has(Cue::Gender),
            norms: has(Cue::Norms),
            hostile: has(Cue::Hostile),
            universal: has(Cue::Universal),
        }
    }

    pub(crate) const fn hostile(self) -> bool {
        self.hostile
    }
}

/// The step of one passage.
pub(crate) fn scale(signals: Signals, passage: &Passage) -> Scale {
    let names_sex = passage.groups.iter().any(|mention| !mention.negated && is_sex(mention.code));
    let considers = signals.gender || names_sex;
    match () {
        () if signals.hostile => Scale::Unequal,
        () if considers && acts(passage) && signals.norms => Scale::Transformative,
        () if names_sex && acts(passage) => Scale::Specific,
        () if considers => Scale::Sensitive,
        () if signals.universal && acts(passage) => Scale::Blind,
        () => Scale::NotApplicable,
    }
}

const fn is_sex(group: StandardGroup) -> bool {
    matches!(group, StandardGroup::Women | StandardGroup::Men | StandardGroup::Girls | StandardGroup::Boys)
}

/// The step of the document, with the gates that lead to it.
pub(crate) fn of(passages: &[Passage]) -> Responsiveness {
    let where_ = |fits: &dyn Fn(usize, &Passage) -> bool| -> Vec<usize> {
        passages
            .iter()
            .enumerate()
            .filter(|(index, passage)| fits(*index, passage))
            .map(|(index, _)| index)
            .collect()
    };
    let after = |index: usize| passages.get(index + 1..).unwrap_or_default();
    let unequal = where_(&|_, passage| passage.scale == Scale::Unequal);
    let considered = where_(&|_, passage| passage.scale >= Scale::Sensitive);
    let with_means = where_(&|index, passage| {
        passage.scale >= Scale::Specific
            && roles_with_following(passage, after(index)).contains(&Role::Resource)
    });
    let norms = where_(&|index, passage| {
        passage.scale == Scale::Transformative
            && roles_with_following(passage, after(index)).contains(&Role::Indicator)
    });
    let gate = |code, met, evidence| Gate { code, met, evidence };
    let gates = vec![
        gate(GateCode::NothingUnequal, unequal.is_empty(), unequal),
        gate(GateCode::GenderConsidered, !considered.is_empty(), considered),
        gate(GateCode::MeasureWithMeans, !with_means.is_empty(), with_means),
        gate(GateCode::NormsWithIndicator, !norms.is_empty(), norms),
    ];
    let passed = gates.iter().take_while(|gate| gate.met).count();
    let steps = [Scale::Unequal, Scale::Blind, Scale::Sensitive, Scale::Specific, Scale::Transformative];
    Responsiveness { level: steps.get(passed).copied().unwrap_or(Scale::Transformative), gates }
}
