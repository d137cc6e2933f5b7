//! Which activities count for which row of the chain.

use base::{PlaceCode, Places, RowKey, Target, Year};

use crate::{Activity, Input};

/// The municipality, its places and the year that are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The municipality; `None` where nothing names one.
    pub municipality: Option<&'a PlaceCode>,
    /// The places known to this run.
    pub places: &'a Places,
    /// The year; `None` for every year.
    pub year: Option<Year>,
}

impl<'a> From<Input<'a>> for Scope<'a> {
    fn from(input: Input<'a>) -> Self {
        Self { municipality: input.municipality, places: input.places, year: input.year }
    }
}

impl Scope<'_> {
    /// Whether the activity runs in the year asked for, names these people (or people within them) and reaches the
    /// place of the row.
    pub fn counts(&self, activity: &Activity, row: &RowKey) -> bool {
        self.runs(activity) && self.reaches_row(&activity.target, &activity.places, row)
    }

    /// Whether the activity runs in the year asked for.
    pub fn runs(&self, activity: &Activity) -> bool {
        self.year.is_none_or(|year| activity.runs_in(year))
    }

    /// Whether this target in these places names the people of the row and reaches its place.
    pub fn reaches_row(&self, target: &Target, places: &[PlaceCode], row: &RowKey) -> bool {
        target.names(&row.people) && self.reaches(places, &row.place)
    }

    /// Whether something done in these places reaches this one.
    ///
    /// What is done in a settlement reaches it and the municipality around it, not its neighbour; what names no
    /// place is done in the whole municipality. A place that the tree does not know is taken to lie in the
    /// municipality whose plan names it.
    pub fn reaches(&self, places: &[PlaceCode], place: &PlaceCode) -> bool {
        let meets = |one: &PlaceCode| self.places.is_within(one, place) || self.places.is_within(place, one);
        if places.is_empty() {
            return self.municipality.is_none_or(meets);
        }
        let unknown_here =
            |one: &PlaceCode| self.places.get(one).is_none() && self.municipality == Some(place);
        places.iter().any(|one| meets(one) || unknown_here(one))
    }
}
