//! What the room reads.

mod hiding;
mod list;
mod places;
mod service;
mod users;

pub use list::{Line, Listed, PER_PAGE, count, lines};
pub use places::{Named, named, places_to_choose};
pub use service::{Service, facts, service};
pub use users::Users;

base::codes! {
    /// Who provides a service.
    Kind {
        /// A public institution.
        Formal = "formal",
        /// Civil society or a private provider.
        NonFormal = "non_formal",
    }
}
