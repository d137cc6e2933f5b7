//! Who may do what. Read this crate first.
//!
//! Every decision is a pure function here: total, *no* unless the table says *yes*, and a *never* wins over any *yes*.
//! A yes is a value that nobody else can make, and the functions that touch records ask for it:
//!
//! | question | asked by | answer |
//! | --- | --- | --- |
//! | may this person knock here? | the router, of every route: [`Door`] | [`Knock`] |
//! | may this person do this to that record? | a handler, with [`Facts`] from the database | [`Permit`], or [`Denied`] |
//! | which records may this list show? | a handler | [`Scope`], or [`Denied`] |
//!
//! The one table of roles and verbs stands in `table.rs`. What a record is *for* plays no part here; what it is
//! *whose* does: an [`Actor`] stands in one office at a time, and a record of another office is as if it were not.
//!
//! ```
//! use access::{Actor, Denied, Facts, Role, Roles, Verb};
//! use base::record::{AccountId, File, FileId, OfficeId};
//! let here = OfficeId::from_random([1; 16]);
//! let elsewhere = OfficeId::from_random([2; 16]);
//! let officer = Actor::new(AccountId::from_random([3; 16]), here, Roles::of([Role::Officer]));
//! let file = |office| Facts::<File>::new(FileId::from_random([4; 16]), office);
//! assert!(access::may_see(&officer, Verb::SeeFiles, &file(here)).is_ok());
//! assert_eq!(access::may_see(&officer, Verb::SeeFiles, &file(elsewhere)).unwrap_err(), Denied::NotYours);
//! ```

mod actor;
mod decide;
mod door;
mod permit;
mod role;
mod table;
mod verb;

#[cfg(test)]
mod tests;

pub use actor::Actor;
pub use decide::{Denied, Facts, held, may, may_change, may_see, scope};
pub use door::{Door, Knock, knock};
pub use permit::{Change, Permit, Scope, See};
pub use role::{Role, Roles};
pub use verb::Verb;
