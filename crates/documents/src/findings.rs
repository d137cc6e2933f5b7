//! What a person should look at in a document.

use base::{At, Code, FileId, Finding, Group, Language, Spot};

use crate::{
    Passage,
    ladder::{LIST, acts, groups_named},
    responsiveness::Signals,
};

/// The findings of a document, in reading order, those about the whole document first.
pub(crate) fn of(file: FileId, passages: &[Passage], signals: &[Signals]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = whole(file, passages).into_iter().collect();
    for (passage, signals) in passages.iter().zip(signals) {
        let at = at(file, passage);
        if signals.hostile() {
            findings.push(Finding::new(Code::HostileMention).at(at));
        }
        findings.extend(
            excluded(passage).map(|group| Finding::new(Code::GroupExcluded).with("group", group).at(at)),
        );
        let listed = groups_named(passage).len();
        if listed >= LIST && !acts(passage) {
            findings.push(Finding::new(Code::GroupsOnlyListed).with("groups", listed).at(at));
        }
    }
    findings
}

fn at(file: FileId, passage: &Passage) -> At {
    At { file, spot: Spot::Passage { page: passage.page, start: passage.start, end: passage.end } }
}

fn whole(file: FileId, passages: &[Passage]) -> Option<Finding> {
    let code = match () {
        () if passages.is_empty() => Code::DocumentWithoutText,
        () if passages.iter().all(|passage| passage.language == Language::Unknown) => {
            Code::DocumentLanguageUnknown
        }
        () if passages.iter().all(|passage| passage.groups.is_empty()) => Code::DocumentNamesNoGroup,
        () => return None,
    };
    Some(Finding::new(code).at(At::file(file)))
}

/// The groups that a passage leaves out, each once.
fn excluded(passage: &Passage) -> impl Iterator<Item = Group> {
    let groups: std::collections::BTreeSet<_> =
        passage.groups.iter().filter(|mention| mention.negated).map(|mention| mention.code).collect();
    groups.into_iter().map(Group::Standard)
}
