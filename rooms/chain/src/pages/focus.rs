//! The focus groups, to be read.

use access::Verb;
use web::{Answer, Reply, Visit};

use super::gathered::Gathered;
use crate::{
    store,
    views::focus::{self, Focus},
};

/// The choice that holds and the ones before it.
pub async fn show(visit: Visit) -> Reply {
    let (frame, found) = visit
        .look(|desk| {
            let scope = desk.scope(Verb::SeeChain)?;
            let Some(gathered) = Gathered::of(desk.tx(), &scope, None)? else { return Ok(None) };
            let earlier = store::earlier(desk.tx(), &scope)?;
            Ok(Some(Focus { ground: gathered.ground(), now: gathered.now, earlier }))
        })
        .await?;
    // Without a figure there is nothing to choose from; the home page says what to do first.
    let Some(found) = found else { return Ok(Answer::elsewhere("/chain")) };
    Ok(frame.page(&frame.words.chain_room(), &focus::page(&frame, &found)))
}
