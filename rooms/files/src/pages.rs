//! What stands between the addresses and the templates.

mod bring;
mod decide;
mod list;
mod mapping;
mod one;
mod remembered;
mod rows;

pub use bring::{again, bring};
pub use decide::{accept, accept_all, hold, refuse, release, take_back};
pub use list::list;
pub use mapping::{map, mapping};
pub use one::file;
pub use remembered::{remembered, remembered_text};
pub use rows::{download, rows};

use base::record::FileId;

use crate::HERE;

/// The address of a file.
fn address(file: FileId) -> String {
    format!("{HERE}/{file}")
}
