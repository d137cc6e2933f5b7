//! What people ask the list of sessions for.

use web::Fields;

/// Which sessions a page shows.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The page, from 1.
    pub page: usize,
}

impl Asked {
    /// Reads a query; a page that is no number is the first one.
    pub fn of(fields: &Fields) -> Self {
        Self { page: fields.text("page").parse().unwrap_or(1) }
    }
}
