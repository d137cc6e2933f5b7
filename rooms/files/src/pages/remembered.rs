//! The mapping of the office: everything that people said about its files.

use access::Verb;
use web::{Answer, Reply, Stop, Visit};

use crate::{
    store::{self, stop},
    views::remembered::{self, Remembered},
};

/// The mapping as a text, with its versions.
pub async fn remembered(visit: Visit) -> Reply {
    let (frame, (text, versions)) = visit
        .look(|desk| {
            let scope = desk.scope(Verb::SeeFiles)?;
            let now = ledger::mapping(desk.tx(), scope.office()).map_err(stop)?;
            Ok((now.text, store::versions(desk.tx(), &scope)?))
        })
        .await?;
    let page = Remembered { text, versions, clock: visit.house().clock() };
    Ok(frame.page(&frame.words.files_room(), &remembered::page(&frame, &page)))
}

/// One version of the text, as the file that `isonomia check` reads.
pub async fn remembered_text(visit: Visit) -> Reply {
    let version: u32 = visit.part("version")?.parse().map_err(|_| Stop::NotFound)?;
    let (_, text) = visit
        .look(move |desk| {
            let scope = desk.scope(Verb::SeeFiles)?;
            store::text_of(desk.tx(), &scope, version)?.filter(|_| version > 0).ok_or(Stop::NotFound)
        })
        .await?;
    Ok(Answer::file("isonomia.toml", "application/toml", text.into_bytes()))
}
