//! The data catalogue: what each column is for, how long it is kept, how far it may go.
//!
//! It is written in `catalogue.toml` and read when this crate is built; a test holds it against the schema.

/// What is known of one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its table.
    pub table: &'static str,
    /// Its name.
    pub name: &'static str,
    /// How far its values may go.
    pub class: Class,
    /// What it is for.
    pub purpose: &'static str,
    /// How long it is kept.
    pub retention: &'static str,
}

/// How far a value may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Everybody may see it.
    Public,
    /// The office may see it.
    Internal,
    /// It is about a person who can be told from it.
    Personal,
    /// It is about something that the law protects especially: health, violence, ethnicity of a person.
    Special,
    /// It opens something, and no page ever shows it.
    Secret,
}

impl Class {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Personal => "personal",
            Self::Special => "special",
            Self::Secret => "secret",
        }
    }
}

static COLUMNS: &[Column] = &include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// All columns of all tables, in the order of their names.
///
/// ```
/// use store::catalogue::Class;
/// let secret = store::catalogue().iter().filter(|column| column.class == Class::Secret);
/// assert!(secret.count() > 0);
/// ```
pub fn catalogue() -> &'static [Column] {
    COLUMNS
}
