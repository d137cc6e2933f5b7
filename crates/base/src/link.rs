//! The links of the chain and what an engine hands to it.

use crate::{EvidenceTable, Figure, People, Period, PlaceCode, id::codes};

codes! {
    /// A link of public service.
    Link {
        /// What do we know of them?
        Known = "known",
        /// Do documents list, describe, or act for them?
        Addressed = "addressed",
        /// Which activities are for them?
        Planned = "planned",
        /// How much money stands in those activities?
        Funded = "funded",
        /// Is a service open, near, accessible, with trained staff and a free place?
        Ready = "ready",
        /// Who was served, who was turned away?
        Reached = "reached",
        /// Which indicator says what changed, and who can read it?
        Accounted = "accounted",
    }
}

codes! {
    /// The status of a link for one group; always computed.
    Status {
        /// The rule's conditions are met.
        Holds = "holds",
        /// They are met in part.
        Weak = "weak",
        /// They are not met, and that is known.
        Breaks = "breaks",
        /// What was read does not say.
        CannotSay = "cannot_say",
        /// The link has no meaning here.
        NotApplicable = "not_applicable",
        /// Deliberately not looked at.
        Protected = "protected",
    }
}

/// A row of the chain: these people in this place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowKey {
    /// Who.
    pub people: People,
    /// Where.
    pub place: PlaceCode,
}

/// One figure of one link of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkFigure {
    /// Whose.
    pub row: RowKey,
    /// Which link it speaks to.
    pub link: Link,
    /// The period it was asked for.
    pub period: Option<Period>,
    /// The figure; its evidence ids belong to the table it travels with.
    pub figure: Figure,
}

/// What an engine hands to the chain: figures and the evidence that their ids point into.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinkFigures {
    /// The figures.
    pub figures: Vec<LinkFigure>,
    /// Their evidence.
    pub evidence: EvidenceTable,
}

impl LinkFigures {
    /// Adds a figure whose evidence stands in this table.
    pub fn push(&mut self, row: RowKey, link: Link, period: Option<Period>, figure: Figure) {
        self.figures.push(LinkFigure { row, link, period, figure });
    }

    /// Takes over the figures of another engine, with their evidence.
    pub fn append(&mut self, other: Self) {
        let moved = self.evidence.append(other.evidence);
        self.figures.extend(other.figures.into_iter().map(|mut link_figure| {
            for id in &mut link_figure.figure.evidence {
                *id = moved.apply(*id);
            }
            link_figure
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{At, FigureName, FileId, Reading, StandardGroup};

    #[test]
    fn figures_keep_their_evidence_when_engines_are_joined() {
        let from = |file: u32| {
            let mut figures = LinkFigures::default();
            let id = figures.evidence.searched(At::file(FileId(file)));
            let row = RowKey { people: StandardGroup::Roma.into(), place: PlaceCode::new("x") };
            figures.push(
                row,
                Link::Planned,
                None,
                Figure::new(FigureName::Activities, Reading::count(0), vec![id]),
            );
            figures
        };
        let mut joined = from(1);
        joined.append(from(2));
        let files: Vec<_> = joined
            .figures
            .iter()
            .flat_map(|f| &f.figure.evidence)
            .map(|id| joined.evidence.get(*id).unwrap().clone())
            .collect();
        let searched = |file| crate::Evidence::Searched { at: At::file(FileId(file)) };
        assert_eq!(files, [searched(1), searched(2)]);
    }
}
