//! What the population engine is given: counts as tables give them.

use base::{At, Categories, CountryPack, Period, PlaceCode, Places, Reading, Year};

/// Where the counts of a table come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A census.
    Census,
    /// An administrative register.
    Register,
    /// Somebody outside the municipality estimated it.
    OutsideEstimate,
    /// A sample survey: shares, not counts of residents.
    Survey,
    /// The table does not say.
    NotStated,
}

/// One count.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// The cell it stands in.
    pub at: At,
    /// Whose residents.
    pub place: PlaceCode,
    /// Which of them; a dimension that is absent means its total.
    pub categories: Categories,
    /// The time it speaks of, where the row says so.
    pub as_of: Option<Period>,
    /// The count, or why there is none.
    pub reading: Reading,
}

/// One table of counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The sheet it stands on.
    pub at: At,
    /// Its title, or the name of its file.
    pub title: String,
    /// Where its counts come from.
    pub origin: Origin,
    /// The time it speaks of, where the title or a column says so.
    pub as_of: Option<Period>,
    /// Its counts, in reading order.
    pub counts: Vec<Count>,
}

/// Everything the engine is given.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The tables.
    pub tables: &'a [Table],
    /// The places that are known.
    pub places: &'a Places,
    /// The municipality that the check is about; `None` when no file names one.
    pub municipality: Option<&'a PlaceCode>,
    /// The country's rules.
    pub pack: &'a CountryPack,
    /// The year that is asked for.
    pub year: Option<Year>,
}
