//! What the profile hands to the chain: the rows that the files know, and the figures of the link *known*.

use std::collections::{BTreeMap, BTreeSet};

use base::{
    At, Evidence, EvidenceId, Figure, FigureName, Group, Link, LinkFigures, People, Period, PlaceCode,
    Reading, RowKey, StandardGroup, State, Value, country::Knowledge,
};

use crate::{
    known::{Basis, Candidate, Counted},
    profile::{Profile, standard_groups},
    query::Query,
};

impl Profile {
    /// The rows that the files know beside the standard groups of the municipality: groups of its settlements, and
    /// intersections of two groups, wherever a table really has them and somebody lives there.
    pub fn rows(&self) -> Vec<RowKey> {
        let pairs = self.pairs();
        let mut rows: Vec<RowKey> = Vec::new();
        for place in self.scope() {
            let groups = standard_groups().map(People::from);
            let alone = groups.filter(|_| Some(&place) != self.municipality.as_ref());
            let known = alone.chain(pairs.iter().cloned()).filter(|people| self.has_cell(people, &place));
            rows.extend(known.map(|people| RowKey { people, place: place.clone() }));
        }
        rows
    }

    /// The municipality and the places inside it that a table speaks of.
    fn scope(&self) -> BTreeSet<PlaceCode> {
        let mut scope = BTreeSet::new();
        let mut next: Vec<&PlaceCode> = self.municipality.iter().collect();
        while let Some(place) = next.pop() {
            if scope.insert(place.clone()) {
                next.extend(self.parts_of.get(place).into_iter().flatten());
            }
        }
        scope.retain(|place| self.sources.iter().any(|source| source.places.contains_key(place)));
        scope
    }

    fn has_cell(&self, people: &People, place: &PlaceCode) -> bool {
        self.candidates(people, place).first().and_then(Candidate::amount).is_some_and(|it| it.best > 0)
    }

    /// Pairs of groups that can meet in one person and are not already a standard group.
    fn pairs(&self) -> Vec<People> {
        let groups: Vec<StandardGroup> = standard_groups().collect();
        let mut pairs = Vec::new();
        for (index, one) in groups.iter().enumerate() {
            for other in groups.iter().skip(index + 1).filter(|other| self.can_meet(*one, **other)) {
                pairs.extend(People::in_all([Group::from(*one), Group::from(*other)]));
            }
        }
        pairs
    }

    /// Whether two groups are told apart by different dimensions; women who are children are the group girls.
    fn can_meet(&self, one: StandardGroup, other: StandardGroup) -> bool {
        use StandardGroup::{Boys, Children, Girls, Men, Women};
        let is_sex = |group| matches!(group, Women | Men | Girls | Boys);
        let is_child = |group| matches!(group, Children | Girls | Boys);
        let already_standard = (is_sex(one) && is_child(other)) || (is_child(one) && is_sex(other));
        !already_standard && self.are_independent(&[one.into(), other.into()])
    }

    /// Whether no two of these groups are told apart by the same dimension.
    pub(crate) fn are_independent(&self, groups: &[Group]) -> bool {
        let dimensions = |group: &Group| {
            let query = Query::by_categories(&People::of(group.clone()), &self.pack);
            query.map(|query| query.dimensions()).unwrap_or_default()
        };
        let mut seen = BTreeSet::new();
        groups.iter().flat_map(dimensions).all(|dimension| seen.insert(dimension))
    }

    /// The figures of the link *known* for these rows, with their evidence.
    pub fn link_figures(&self, rows: &[RowKey]) -> LinkFigures {
        let mut writer = Writer { profile: self, out: LinkFigures::default(), seen: BTreeMap::new() };
        for row in rows {
            writer.row(row);
        }
        writer.out
    }
}

struct Writer<'a> {
    profile: &'a Profile,
    out: LinkFigures,
    seen: BTreeMap<At, EvidenceId>,
}

impl Writer<'_> {
    fn row(&mut self, row: &RowKey) {
        let candidates = self.profile.candidates(&row.people, &row.place);
        let counted = self.profile.chosen(&candidates, &row.people, &row.place);
        let population = self.figure(FigureName::Population, counted.reading, &counted);
        self.push(row, population);
        self.basis(row, &counted);
        if let Some(other) = self.profile.differing(&candidates) {
            let figure = self.figure(FigureName::PopulationAlternative, other.reading, &other);
            self.push(row, figure);
        }
        self.undercount(row);
    }

    fn basis(&mut self, row: &RowKey, counted: &Counted) {
        if let Some(basis) = counted.basis.map(Basis::code) {
            let figure = self.figure(FigureName::Basis, Reading::Known(Value::Code(basis)), counted);
            self.push(row, figure);
        }
    }

    fn undercount(&mut self, row: &RowKey) {
        let pack = &self.profile.pack;
        let flagged = row.people.groups().find(|group| pack.undercounts(group));
        if let Some(group) =
            flagged.filter(|_| self.profile.knowledge_of(&row.people) != Knowledge::Protected)
        {
            let evidence = self.rule("undercount", group);
            let reading = Reading::Known(Value::Flag(true));
            self.push(row, Figure::new(FigureName::Undercounted, reading, vec![evidence]));
        }
    }

    fn figure(&mut self, name: FigureName, reading: Reading, counted: &Counted) -> Figure {
        let evidence = counted.cells.iter().map(|at| self.evidence(*at, counted.reading)).collect();
        Figure::new(name, reading, evidence).as_of(counted.as_of)
    }

    fn evidence(&mut self, at: At, reading: Reading) -> EvidenceId {
        let table = &mut self.out.evidence;
        *self.seen.entry(at).or_insert_with(|| {
            if reading.state() == State::NotCollected { table.searched(at) } else { table.found(at, None) }
        })
    }

    fn rule(&mut self, kind: &str, group: &Group) -> EvidenceId {
        let code = format!("{kind}:{}:{}", self.profile.pack.code, group.code());
        self.out.evidence.add(Evidence::Rule { code: code.into() })
    }

    fn push(&mut self, row: &RowKey, mut figure: Figure) {
        if figure.reading == Reading::Protected {
            let ruled = row
                .people
                .groups()
                .find(|group| self.profile.pack.knowledge_of(group) == Knowledge::Protected);
            figure.evidence.extend(ruled.map(|group| self.rule("knowledge", group)));
        }
        let period = self.profile.year.map(Period::Year);
        self.out.push(row.clone(), Link::Known, period, figure);
    }
}
