//! What this program is and keeps; and the parts that its pages are made of.

use access::Verb;
use web::{Reply, Visit, components};

use crate::views::about::{gallery_page, page};

/// For anybody: who is asked to trust a program may know it first.
pub async fn show(visit: Visit) -> Reply {
    let (frame, ()) = visit.look(|_| Ok(())).await?;
    Ok(page(&frame, store::catalogue()))
}

/// Every example of every component, for whoever works on the pages.
pub async fn gallery(visit: Visit) -> Reply {
    let (frame, ()) = visit
        .look(|desk| {
            desk.scope(Verb::SeeOffice)?;
            Ok(())
        })
        .await?;
    Ok(gallery_page(&frame, &components::gallery(frame.words)))
}
