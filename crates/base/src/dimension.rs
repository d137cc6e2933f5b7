//! Dimensions of a population table and their categories.

use std::fmt;

use crate::{
    Group,
    id::{codes, id},
};

id! {
    /// A category of an open list: `albanian`, `returnee`, `with_disability`.
    CategoryCode
}

codes! {
    /// A dimension by which people are counted.
    Dimension {
        /// Sex.
        Sex = "sex",
        /// Age in completed years.
        Age = "age",
        /// Declared ethnicity or community.
        Ethnicity = "ethnicity",
        /// Disability.
        Disability = "disability",
        /// Displacement and migration status.
        Migration = "migration",
        /// Urban or rural residence.
        Residence = "residence",
        /// Membership of a standard or local group, where a table counts it directly.
        Membership = "membership",
        /// Another dimension of the table, kept so that nothing is added up across it.
        Other = "other",
    }
}

codes! {
    /// Sex as a table gives it.
    Sex {
        /// Female.
        Female = "F",
        /// Male.
        Male = "M",
    }
}

codes! {
    /// Kind of settlement.
    Residence {
        /// Urban.
        Urban = "urban",
        /// Rural.
        Rural = "rural",
    }
}

/// An age band in completed years, both ends included; open at the top when `to` is `None`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgeBand {
    /// First completed year.
    pub from: u8,
    /// Last completed year; `None` for "and over".
    pub to: Option<u8>,
}

impl AgeBand {
    /// A band; `None` when it would end before it begins.
    pub fn new(from: u8, to: Option<u8>) -> Option<Self> {
        to.is_none_or(|to| from <= to).then_some(Self { from, to })
    }

    /// Whether every age of this band lies in `other`.
    pub fn is_within(self, other: Self) -> bool {
        let ends_within = match (self.to, other.to) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(own), Some(outer)) => own <= outer,
        };
        other.from <= self.from && ends_within
    }

    /// Whether the two bands share an age.
    pub fn overlaps(self, other: Self) -> bool {
        let below = |low: u8, top: Option<u8>| top.is_none_or(|top| low <= top);
        below(self.from, other.to) && below(other.from, self.to)
    }
}

impl fmt::Display for AgeBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to {
            Some(to) if to == self.from => write!(f, "{to}"),
            Some(to) => write!(f, "{}–{to}", self.from),
            None => write!(f, "{}+", self.from),
        }
    }
}

impl fmt::Debug for AgeBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One category of one dimension.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// A sex.
    Sex(Sex),
    /// An age band.
    Age(AgeBand),
    /// An ethnicity: `albanian`, `serb`, `roma`, `ashkali`, `egyptian`, `undeclared` …
    Ethnicity(CategoryCode),
    /// `with_disability`, `without_disability` or a domain of it.
    Disability(CategoryCode),
    /// `refugee`, `idp`, `returnee`, `asylum_seeker`, `labour_migrant` …
    Migration(CategoryCode),
    /// Urban or rural.
    Residence(Residence),
    /// Counted as members of this group.
    Membership(Group),
    /// A category of a dimension that the program does not know.
    Other(CategoryCode),
}

impl Category {
    /// The dimension that this is a category of.
    pub fn dimension(&self) -> Dimension {
        match self {
            Self::Sex(_) => Dimension::Sex,
            Self::Age(_) => Dimension::Age,
            Self::Ethnicity(_) => Dimension::Ethnicity,
            Self::Disability(_) => Dimension::Disability,
            Self::Migration(_) => Dimension::Migration,
            Self::Residence(_) => Dimension::Residence,
            Self::Membership(_) => Dimension::Membership,
            Self::Other(_) => Dimension::Other,
        }
    }

    /// Reads the code that files and databases keep a category by; a band of ages has two numbers and no code.
    ///
    /// ```
    /// use base::{Category, CategoryCode, Dimension};
    /// let roma = Category::from_code(Dimension::Ethnicity, "roma");
    /// assert_eq!(roma, Some(Category::Ethnicity(CategoryCode::new("roma"))));
    /// ```
    pub fn from_code(dimension: Dimension, code: &str) -> Option<Self> {
        Some(match dimension {
            Dimension::Sex => Self::Sex(Sex::from_code(code)?),
            Dimension::Age => return None,
            Dimension::Ethnicity => Self::Ethnicity(CategoryCode::new(code)),
            Dimension::Disability => Self::Disability(CategoryCode::new(code)),
            Dimension::Migration => Self::Migration(CategoryCode::new(code)),
            Dimension::Residence => Self::Residence(Residence::from_code(code)?),
            Dimension::Membership => Self::Membership(Group::from_code(code)),
            Dimension::Other => Self::Other(CategoryCode::new(code)),
        })
    }
}

/// The categories of one cell, sorted by dimension; a dimension that is absent means its total.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Categories(Vec<Category>);

impl Categories {
    /// The cell of these categories.
    pub fn new(categories: impl IntoIterator<Item = Category>) -> Self {
        let mut sorted: Vec<Category> = categories.into_iter().collect();
        sorted.sort();
        sorted.dedup();
        Self(sorted)
    }

    /// The categories.
    pub fn iter(&self) -> impl Iterator<Item = &Category> {
        self.0.iter()
    }

    /// The category of this dimension; `None` stands for its total.
    pub fn of(&self, dimension: Dimension) -> Option<&Category> {
        self.0.iter().find(|category| category.dimension() == dimension)
    }

    /// The sex of the cell.
    pub fn sex(&self) -> Option<Sex> {
        match self.of(Dimension::Sex) {
            Some(Category::Sex(sex)) => Some(*sex),
            _ => None,
        }
    }

    /// The age band of the cell.
    pub fn age(&self) -> Option<AgeBand> {
        match self.of(Dimension::Age) {
            Some(Category::Age(band)) => Some(*band),
            _ => None,
        }
    }

    /// The dimensions that the cell is split by.
    pub fn dimensions(&self) -> impl Iterator<Item = Dimension> {
        self.0.iter().map(Category::dimension)
    }

    /// Whether the cell is the total over every dimension.
    pub fn is_total(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn band_edges_belong_to_the_band() {
        let band = |from, to| AgeBand::new(from, to).unwrap();
        assert!(band(15, Some(19)).is_within(band(15, Some(24))));
        assert!(!band(15, Some(25)).is_within(band(15, Some(24))));
        assert!(band(65, None).is_within(band(60, None)));
        assert!(!band(60, None).is_within(band(60, Some(90))));
        assert!(band(0, Some(15)).overlaps(band(15, None)));
        assert!(!band(0, Some(14)).overlaps(band(15, None)));
        assert_eq!(AgeBand::new(5, Some(4)), None);
    }
}
