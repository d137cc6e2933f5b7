//! What the office keeps of itself: all SQL of this room, one function per question.
//!
//! The command line and the demonstration make offices and accounts with [`create_office`], [`create_account`] and
//! [`grant`].

pub(crate) mod accounts;
pub(crate) mod audit;
pub(crate) mod invitations;
pub(crate) mod members;
pub(crate) mod offices;
pub(crate) mod stays;
pub(crate) mod tries;

pub use accounts::{NewAccount, create_account};
pub use invitations::{NewInvitation, invite};
pub use members::{Grant, grant};
pub use offices::{Kind, NewOffice, create_office, office_named};
