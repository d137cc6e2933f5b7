//! What the delivery engine is given: services and sessions, read and mapped.

use base::{At, Categories, Date, Money, PlaceCode, Reading, Target, Year};

/// Who provides a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProviderKind {
    /// A public institution.
    Formal,
    /// Civil society or a private provider.
    NonFormal,
}

/// Users of one kind, as persons or as contacts.
#[derive(Clone, Debug, PartialEq)]
pub struct Users {
    /// The cell it stands in.
    pub at: At,
    /// Which users; empty for all of them.
    pub categories: Categories,
    /// How many different persons.
    pub persons: Reading,
    /// How many contacts.
    pub contacts: Reading,
    /// How many were turned away.
    pub turned_away: Reading,
}

/// A service.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// The row it stands in.
    pub at: At,
    /// Its name.
    pub name: String,
    /// Who provides it.
    pub provider: Option<String>,
    /// What kind of provider.
    pub provider_kind: Option<ProviderKind>,
    /// A shelter or safe house: no address, settlement or map point in any output.
    pub confidential: bool,
    /// Where it is; `None` for a confidential service, whatever the file says.
    pub place: Option<PlaceCode>,
    /// Whom it is for.
    pub target: Target,
    /// Whether it is open; `None` where nothing is said.
    pub open: Option<bool>,
    /// Places in all.
    pub capacity: Option<u32>,
    /// Free places.
    pub free: Option<u32>,
    /// Languages spoken, as the file writes them; `None` where nothing is said.
    pub languages: Option<Vec<String>>,
    /// What a user pays; zero is free of charge, `None` where nothing is said.
    pub fee: Option<Money>,
    /// Papers asked of users; empty for none, `None` where nothing is said.
    pub papers: Option<Vec<String>>,
    /// Whether it can be entered and used by people with disabilities; `None` where nothing is said.
    pub accessible: Option<bool>,
    /// Distance for users in kilometres; `None` where nothing is said.
    pub distance_km: Option<f64>,
    /// Members of staff.
    pub staff: Option<u32>,
    /// Hours of training per member of staff in the last 24 months; `None` where nothing is said.
    pub training_hours: Option<f64>,
    /// The year that its users speak of.
    pub year: Option<Year>,
    /// Persons known to need it and not yet served or on its waiting list; `None` where nothing is said.
    pub need: Option<u32>,
    /// Its users.
    pub users: Vec<Users>,
    /// Why people were turned away, where the file says so.
    pub refusal_reasons: Option<String>,
}

/// A training session.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The row it stands in.
    pub at: At,
    /// The day, or the first of several.
    pub date: Option<Date>,
    /// The municipality whose staff took part.
    pub place: Option<PlaceCode>,
    /// What it was about.
    pub topic: String,
    /// The groups that it was about.
    pub target: Target,
    /// The kinds of facilitator, as the file writes them.
    pub facilitators: Vec<String>,
    /// Hours.
    pub hours: Option<f64>,
    /// Participants: persons by sex and organisation.
    pub participants: Vec<Users>,
    /// The organisation or service whose staff took part, where the file says so.
    pub organisation: Option<String>,
}

/// A list of services or of sessions: one sheet of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T> {
    /// The sheet.
    pub at: At,
    /// Its title, or the name of its file.
    pub title: String,
    /// Its rows, in reading order.
    pub rows: Vec<T>,
}
