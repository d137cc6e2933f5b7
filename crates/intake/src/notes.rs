//! Findings of one file: alike ones are folded, none is lost from the counts.

use std::collections::BTreeMap;

use base::{At, Code, Finding, Spot};

/// How many findings of one kind in one column are told each by each.
const EACH: usize = 3;

/// The sheet and column of a finding; rows of one column are alike.
type Alike = (Code, u16, u16);

/// What is known of findings that are alike.
#[derive(Clone, Copy, Debug, Default)]
struct Kin {
    count: usize,
    /// Where the last one that is told stands in the list.
    last: usize,
    /// The spot of the first one that is not told by itself.
    first_folded: Option<At>,
}

/// Collects findings and folds those that are alike.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes {
    findings: Vec<Finding>,
    kin: BTreeMap<Alike, Kin>,
}

impl Notes {
    /// Takes a finding: the first few of a kind as they are, the others as a count.
    pub(crate) fn add(&mut self, finding: Finding) {
        let (sheet, column) = match finding.at.map(|at| at.spot) {
            Some(Spot::Cell { sheet, column, .. }) => (sheet, column),
            Some(Spot::Row { sheet, .. } | Spot::Sheet(sheet)) => (sheet, 0),
            _ => (0, 0),
        };
        let kin = self.kin.entry((finding.code, sheet, column)).or_default();
        kin.count += 1;
        if kin.count <= EACH {
            kin.last = self.findings.len();
            self.findings.push(finding);
        } else if kin.first_folded.is_none() {
            kin.first_folded = finding.at;
        }
    }

    /// The findings; after the last one of a folded kind stands how many more there are.
    pub(crate) fn finish(self) -> Vec<Finding> {
        let more: BTreeMap<usize, Finding> = self
            .kin
            .into_iter()
            .filter_map(|((code, ..), kin)| Some((kin.last, kin.folded(code)?)))
            .collect();
        let told = self.findings.into_iter().enumerate();
        told.flat_map(|(index, finding)| std::iter::once(finding).chain(more.get(&index).cloned())).collect()
    }
}

impl Kin {
    fn folded(self, code: Code) -> Option<Finding> {
        let more = self.count.checked_sub(EACH).filter(|more| *more > 0)?;
        let mut folded = Finding::new(Code::MoreAlike).with("count", more);
        folded.severity = code.severity();
        folded.at = self.first_folded;
        Some(folded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Argument, FileId};

    #[test]
    fn a_thousand_alike_findings_are_three_and_a_count() {
        let mut notes = Notes::default();
        for row in 1..=1000 {
            notes.add(Finding::new(Code::NotANumber).with("found", "x").at(At::cell(FileId(0), 0, row, 2)));
        }
        notes.add(Finding::new(Code::NotANumber).with("found", "y").at(At::cell(FileId(0), 0, 1, 3)));
        let findings = notes.finish();
        assert_eq!(findings.len(), 5);
        let folded = &findings[3];
        assert_eq!(folded.arguments.first(), Some(&("count", Argument::Number(997.0))));
        assert_eq!(folded.at, Some(At::cell(FileId(0), 0, 4, 2)));
    }
}
