//! Who works in the office.

use access::Verb;
use jiff::Timestamp;
use web::{Desk, Reply, Stop, Visit, clock::Clock};

use crate::{
    store::{self, members::Person},
    views::people::{Line, Link, People, Seen, State, page},
};

/// The list, and the links that wait.
pub async fn show(visit: Visit) -> Reply {
    let (frame, mut view) = visit.look(view).await?;
    let words = frame.words;
    view.lines.sort_by(|one, other| words.compare(&one.name, &other.name).then(one.id.cmp(&other.id)));
    Ok(page(&frame, &view))
}

fn view(desk: &mut Desk<'_, '_>) -> Result<People, Stop> {
    let scope = desk.scope(Verb::SeePeople)?;
    let (now, clock, actor) = (desk.now(), desk.house().clock(), desk.actor()?);
    let people = store::members::people(desk.tx(), &scope)?;
    let may_invite = actor.can(Verb::InvitePeople);
    let links = if may_invite { store::invitations::waiting(desk.tx(), &scope, now)? } else { Vec::new() };
    let shown = |person: Person| Line {
        you: person.id == actor.account(),
        state: state(&person),
        seen: seen(person.seen, now, clock),
        id: person.id,
        name: person.name,
        roles: person.roles,
    };
    let waiting = |link: store::invitations::Waiting| Link {
        id: link.id,
        name: link.name,
        roles: link.roles,
        renews: link.renews,
        made: clock.local(link.made),
        ends: clock.local(link.ends),
    };
    Ok(People {
        lines: people.into_iter().map(shown).collect(),
        may_invite,
        links: links.into_iter().map(waiting).collect(),
    })
}

/// When somebody was last seen, roughly: enough to find accounts that nobody uses, and no record of working hours.
pub fn seen(at: Option<Timestamp>, now: Timestamp, clock: Clock) -> Seen {
    let Some(at) = at else { return Seen::Never };
    let (then, today) = (clock.local(at).date(), clock.local(now).date());
    match (today - then).get_days() {
        ..1 => Seen::Today,
        1..7 => Seen::Week,
        7..30 => Seen::Month,
        30.. => Seen::Earlier,
    }
}

/// The state of somebody's account.
pub fn state(person: &Person) -> State {
    match (person.active, person.must_change) {
        (false, _) => State::Closed,
        (true, true) => State::MustChange,
        (true, false) => State::Active,
    }
}
