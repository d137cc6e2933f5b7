//! The overview of the office.

use access::Verb;
use web::{Reply, Stop, Visit};

use crate::{
    store,
    views::overview::{Overview, page},
};

/// What there is, for this reader.
pub async fn show(visit: Visit) -> Reply {
    let (frame, office) = visit
        .look(|desk| {
            let scope = desk.scope(Verb::SeeOffice)?;
            store::offices::office(desk.tx(), scope.office())?.ok_or(Stop::NotFound)
        })
        .await?;
    let view = Overview {
        people: frame.can(Verb::SeePeople),
        audit: frame.can(Verb::SeeAudit),
        settings: frame.can(Verb::ChangeOffice),
        place: super::country::place_name(&office, frame.words),
        office,
    };
    Ok(page(&frame, &view))
}
