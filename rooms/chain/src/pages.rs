//! What stands between the addresses and the templates.

pub mod cell;
pub mod choice;
pub mod focus;
mod gathered;
pub mod home;

use web::{Answer, Reply, Visit};

/// The first room that this person may enter, else their own account.
pub async fn first(visit: Visit) -> Reply {
    let (frame, ()) = visit.look(|desk| desk.stay().map(|_| ())).await?;
    Ok(Answer::elsewhere(frame.rooms.first().map_or("/account", |room| room.href)))
}
