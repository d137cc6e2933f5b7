//! What every room of the office is built with.
//!
//! A request has one shape, and a room cannot give it another:
//!
//! ```text
//! request → door → form parsed into types → facts → may I? (a permit) → store → (connection back) → engine → page
//! ```
//!
//! | module | holds |
//! | --- | --- |
//! | [`doors`] | the recording router: method, route and door in one place |
//! | [`visit`] | one request: its form, its query, and the one closure on one connection ([`visit::Visit::look`], [`visit::Visit::act`]) |
//! | [`desk`] | what that closure works with: the transaction, the actor, permits, the audit |
//! | [`answer`] | what a handler gives back: a page, a redirect, a file; or why it stopped |
//! | [`form`] | fields as they were typed, and what is wrong with them |
//! | [`frame`] | what every page shows around its content |
//! | [`session`], [`cookie`] | who is signed in |
//! | [`audit`] | the chain of what was done |
//! | [`house`] | what the program was started with |
//! | [`stands`] | where a record of a room stands in a file |
//! | [`upload`] | files that come with a form |
//! | [`clock`] | the only place that reads the time |
//! | [`layout`], [`components`], [`assets`] | how it looks |

pub mod answer;
pub mod assets;
pub mod audit;
pub mod clock;
pub mod components;
pub mod cookie;
pub mod desk;
pub mod doors;
pub mod form;
pub mod frame;
mod headers;
pub mod house;
pub mod jobs;
pub mod layout;
mod log;
pub mod notice;
pub mod session;
pub mod stands;
mod stopped;
#[cfg(test)]
mod tags;
pub mod upload;
pub mod visit;

pub use answer::{Answer, Reply, Stop};
pub use desk::{Desk, Done};
pub use doors::{Doors, Room};
pub use form::{Faults, Fields, Form};
pub use frame::Frame;
pub use house::House;
pub use notice::Notice;
pub use stands::Stands;
pub use visit::Visit;
