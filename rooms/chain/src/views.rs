//! The pages: each a function of one struct that was filled before.

pub mod cell;
pub mod choice;
pub mod focus;
pub mod ground;
pub mod home;
mod one_link;
pub mod row;
mod source;
mod step;

use web::{Frame, components::Breadcrumbs};

use ground::Ground;

/// The way back to the chain.
fn way_back(frame: &Frame, ground: &Ground) -> Breadcrumbs {
    Breadcrumbs::new(frame.words).link(ground.title(frame.words), "/chain")
}
