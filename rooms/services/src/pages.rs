//! What the doors lead to: find, ask whether one may, load, show.

use access::Verb;
use base::record::ServiceId;
use web::{Desk, Reply, Stop, Visit};

use crate::{
    forms::Filter,
    store::{self, Listed, PER_PAGE},
    views,
};

/// The directory.
pub async fn services(visit: Visit) -> Reply {
    let filter = Filter::of(visit.query());
    let asked = filter.clone();
    let (frame, listed) = visit.look(move |desk| listed(desk, &asked)).await?;
    let view = views::Services { frame: &frame, filter: &filter, listed: &listed };
    Ok(frame.page(&frame.words.services_room(), &views::services(&view)))
}

fn listed(desk: &mut Desk<'_, '_>, filter: &Filter) -> Result<Listed, Stop> {
    let scope = desk.scope(Verb::SeeServices)?;
    let count = store::count(desk.tx(), &scope, filter)?;
    let last = count.saturating_sub(1) / PER_PAGE;
    let skipped = (filter.page.max(1) - 1).min(last) * PER_PAGE;
    let lines = store::lines(desk.tx(), &scope, filter, skipped)?;
    let places = store::places_to_choose(desk.tx(), &scope)?;
    let named = if places.is_some() {
        store::Named::default()
    } else {
        let shown = lines.iter().filter_map(|line| line.place.as_ref()).chain(&filter.place);
        store::named(desk.tx(), &scope, shown)?
    };
    Ok(Listed { count, lines, places, named })
}

/// One service.
pub async fn service(visit: Visit) -> Reply {
    let id: ServiceId = visit.id("id")?;
    let (frame, service) = visit
        .look(move |desk| {
            let office = desk.actor()?.office();
            let facts = store::facts(desk.tx(), office, id)?;
            let permit = desk.may_see(Verb::SeeServices, facts)?;
            store::service(desk.tx(), &permit)?.ok_or(Stop::NotFound)
        })
        .await?;
    let view = views::OneService { frame: &frame, service: &service };
    Ok(frame.page(&frame.words.services_room(), &views::service(&view)))
}
