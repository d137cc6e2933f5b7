//! Which counts of people are hidden, over the rows of the chain and the pyramid together.

use std::collections::{BTreeMap, BTreeSet};

use base::{Figure, FigureName, PlaceCode, PlaceLevel, Reading, RowKey, StandardGroup, Unit};
use disclosure::{Cell, Sum};

use crate::Outcome;

/// Hides small counts in the outcome and says which.
pub fn hide(outcome: &mut Outcome) -> Hidden {
    let mut counts = Counts::default();
    counts.take_rows(outcome);
    counts.take_pyramid(outcome);
    counts.relate_parts();
    counts.relate_settlements(outcome);
    counts.relate_pyramid(outcome);
    let disclosure::Hidden { small, complements } = disclosure::hide_small(&mut counts.cells, &counts.sums);
    counts.give_back(outcome);
    let is_hidden = |at: &usize| small.contains(at) || complements.contains(at);
    let rows = counts.homes.into_iter().filter(|(_, at)| is_hidden(at));
    Hidden(rows.filter_map(|(home, _)| home.in_row()).collect())
}

/// The figures of the chain whose counts were hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden(BTreeSet<(RowKey, FigureName)>);

impl Hidden {
    /// Whether the count of this figure is hidden.
    pub fn has(&self, row: &RowKey, figure: &Figure) -> bool {
        counts_people(figure) && self.0.contains(&(row.clone(), figure.name))
    }
}

/// Where a count stands in the outcome.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    /// A figure of a row of the chain.
    Row(RowKey, FigureName),
    /// A bar of the pyramid.
    Female(usize),
    /// A bar of the pyramid.
    Male(usize),
    /// All residents.
    Residents,
}

impl Home {
    fn in_row(self) -> Option<(RowKey, FigureName)> {
        match self {
            Self::Row(row, name) => Some((row, name)),
            Self::Female(_) | Self::Male(_) | Self::Residents => None,
        }
    }
}

/// All counts of people in the outcome, and the sums that a reader knows to hold among them.
#[derive(Default)]
struct Counts {
    cells: Vec<Cell>,
    homes: BTreeMap<Home, usize>,
    sums: Vec<Sum>,
}

impl Counts {
    fn add(&mut self, home: Home, reading: Reading) {
        self.homes.insert(home, self.cells.len());
        self.cells.push(Cell::new(reading));
    }

    fn take_rows(&mut self, outcome: &Outcome) {
        for row in &outcome.chain.rows {
            for figure in row.links.iter().flat_map(|judged| &judged.figures).filter(|f| counts_people(f)) {
                self.add(Home::Row(row.key.clone(), figure.name), figure.reading);
            }
        }
        if let Some(residents) = outcome.residents {
            self.add(Home::Residents, Reading::Known(base::Value::Whole(residents)));
        }
    }

    fn take_pyramid(&mut self, outcome: &Outcome) {
        let Some(pyramid) = &outcome.pyramid else { return };
        for (band, (female, male)) in pyramid.female.iter().zip(&pyramid.male).enumerate() {
            self.add(Home::Female(band), *female);
            self.add(Home::Male(band), *male);
        }
    }

    /// Women and men are all residents; girls and boys are all children.
    fn relate_parts(&mut self) {
        let rows: Vec<(RowKey, FigureName)> = self.rows().map(|(row, name)| (row.clone(), name)).collect();
        for (row, name) in rows {
            let of = |group: StandardGroup| {
                Home::Row(RowKey { people: group.into(), place: row.place.clone() }, name)
            };
            if row.people == StandardGroup::Children.into() {
                self.relate(
                    &of(StandardGroup::Children),
                    &[of(StandardGroup::Girls), of(StandardGroup::Boys)],
                );
            }
            if row.people == StandardGroup::Women.into() && name == FigureName::Population {
                self.relate(&Home::Residents, &[of(StandardGroup::Women), of(StandardGroup::Men)]);
            }
        }
    }

    /// Settlements add up to their municipality.
    fn relate_settlements(&mut self, outcome: &Outcome) {
        let settlements = |code: &PlaceCode| {
            outcome.places.get(code).is_some_and(|place| place.level == PlaceLevel::Settlement)
        };
        let mut parts: BTreeMap<(RowKey, FigureName), Vec<Home>> = BTreeMap::new();
        for (row, name) in self.rows().filter(|(row, _)| settlements(&row.place)) {
            let parent = outcome.places.get(&row.place).and_then(|place| place.parent.clone());
            let Some(place) = parent else { continue };
            let total = RowKey { people: row.people.clone(), place };
            parts.entry((total, name)).or_default().push(Home::Row(row.clone(), name));
        }
        for ((total, name), parts) in parts {
            self.relate(&Home::Row(total, name), &parts);
        }
    }

    /// The bars of a sex add up to the women or the men of the municipality.
    fn relate_pyramid(&mut self, outcome: &Outcome) {
        let (Some(pyramid), Some(place)) = (&outcome.pyramid, &outcome.place) else { return };
        let bands = 0..pyramid.bands.len();
        let total = |group: StandardGroup| {
            Home::Row(RowKey { people: group.into(), place: place.clone() }, FigureName::Population)
        };
        self.relate(&total(StandardGroup::Women), &bands.clone().map(Home::Female).collect::<Vec<_>>());
        self.relate(&total(StandardGroup::Men), &bands.map(Home::Male).collect::<Vec<_>>());
    }

    /// Adds a sum if all its counts are here and it holds.
    fn relate(&mut self, total: &Home, parts: &[Home]) {
        let place = |home: &Home| self.homes.get(home).copied();
        let Some(total) = place(total) else { return };
        let Some(parts) = parts.iter().map(place).collect::<Option<Vec<usize>>>() else { return };
        let number = |at: usize| self.cells.get(at).and_then(|cell| cell.count.number());
        let sum: Option<f64> = parts.iter().map(|at| number(*at)).sum();
        if sum.zip(number(total)).is_some_and(|(sum, total)| (sum - total).abs() < 0.5) {
            self.sums.push(Sum { total, parts });
        }
    }

    fn rows(&self) -> impl Iterator<Item = (&RowKey, FigureName)> {
        self.homes.keys().filter_map(|home| match home {
            Home::Row(row, name) => Some((row, *name)),
            _ => None,
        })
    }

    fn reading(&self, home: &Home) -> Option<Reading> {
        self.cells.get(*self.homes.get(home)?).map(|cell| cell.count)
    }

    fn give_back(&self, outcome: &mut Outcome) {
        for row in &mut outcome.chain.rows {
            for figure in
                row.links.iter_mut().flat_map(|judged| &mut judged.figures).filter(|f| counts_people(f))
            {
                if let Some(reading) = self.reading(&Home::Row(row.key.clone(), figure.name)) {
                    figure.reading = reading;
                }
            }
        }
        if let Some(pyramid) = &mut outcome.pyramid {
            for (band, bar) in pyramid.female.iter_mut().enumerate() {
                *bar = self.reading(&Home::Female(band)).unwrap_or(*bar);
            }
            for (band, bar) in pyramid.male.iter_mut().enumerate() {
                *bar = self.reading(&Home::Male(band)).unwrap_or(*bar);
            }
        }
        if self.reading(&Home::Residents) == Some(Reading::Suppressed) {
            outcome.residents = None;
        }
    }
}

fn counts_people(figure: &Figure) -> bool {
    figure.name.unit() == Unit::Persons
}
