//! Inviting somebody by a link that is shown once.

use access::{Facts, Roles, Verb};
use base::{
    Language,
    record::{AccountId, InvitationId},
};
use jiff::SignedDuration;
use keys::Token;
use web::{
    Desk, Done, Faults, Fields, Notice, Reply, Stop, Visit,
    cookie::{Cookie, Name},
};

use super::PEOPLE;
use crate::{
    forms::roles::{Invite, ticked},
    store::{
        self,
        invitations::{NewInvitation, Waiting},
    },
    views::invite::{Ask, Link, link_page, page},
};

/// How long a link works.
const WORKS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// For how long the browser keeps the link for the one page that shows it.
const HANDED_SECONDS: u64 = 300;

/// The form.
pub async fn ask(visit: Visit) -> Reply {
    asked(&visit, &Fields::default(), Faults::none()).await
}

async fn asked(visit: &Visit, typed: &Fields, faults: Faults) -> Reply {
    let wrong = !faults.is_empty();
    let (frame, language) = visit
        .look(|desk| {
            let office = desk.actor()?.office();
            Ok(store::offices::office(desk.tx(), office)?.and_then(|office| office.language))
        })
        .await?;
    let view = Ask {
        name: typed.text("name").to_owned(),
        language: Language::asked(typed.text("language")).or(language).unwrap_or(frame.words.language()),
        roles: ticked(typed),
        faults,
    };
    let answer = page(&frame, &view);
    Ok(if wrong { answer.wrong() } else { answer })
}

/// Makes the link.
pub async fn make(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let invite = match Invite::of(&form.fields, visit.words().language()) {
        Ok(invite) => invite,
        Err(faults) => return asked(&visit, &form.fields, faults).await,
    };
    visit.act(&form, move |desk| made(desk, &invite)).await
}

fn made(desk: &mut Desk<'_, '_>, invite: &Invite) -> Result<Done, Stop> {
    let facts = Facts::new(desk.new_id()?, desk.actor()?.office());
    let permit = desk.may_change(Verb::InvitePeople, Some(facts))?;
    let link = NewLink { name: &invite.name, language: invite.language, roles: invite.roles, renews: None };
    let cookie = make_link(desk, permit.id(), &link)?;
    desk.record(&permit, Some("made"))?;
    Ok(desk.recorded(page_of(permit.id()), Notice::Invited)?.with(cookie))
}

/// The page that shows a link.
pub fn page_of(link: InvitationId) -> String {
    format!("/office/invitations/{link}")
}

/// A link to be made.
pub struct NewLink<'a> {
    /// For whom.
    pub name: &'a str,
    /// The language of its page.
    pub language: Language,
    /// The roles that it gives.
    pub roles: Roles,
    /// Whose passphrase it renews.
    pub renews: Option<AccountId>,
}

/// Makes a link of the office where one stands; gives the cookie that hands its token to the page that shows it, so
/// that the token stands in no address of this browser and not in the database.
pub fn make_link(desk: &mut Desk<'_, '_>, id: InvitationId, link: &NewLink<'_>) -> Result<Cookie, Stop> {
    let (token, now, actor) = (Token::draw()?, desk.now(), desk.actor()?);
    let ends_at = now.checked_add(WORKS).map_err(|_| Stop::Fault("the end of a link is no time"))?;
    let new = NewInvitation {
        id,
        token: token.hash(),
        name: link.name,
        language: link.language,
        roles: link.roles,
        renews: link.renews,
        ends_at,
    };
    store::invitations::make(desk.tx(), actor.office(), Some(actor.account()), &new, now)?;
    Ok(Cookie::lasting(Name::Handed, token.text().as_str(), HANDED_SECONDS))
}

/// The link, the first time; afterwards that it was shown.
pub async fn show_link(visit: Visit) -> Reply {
    let id: InvitationId = visit.id("invitation")?;
    let origin = visit.house().settings().origin.clone();
    let handed = visit.handed();
    let hash = handed.as_ref().map(|token| token.hash().bytes());
    let (frame, (row, ends)) = visit
        .look(move |desk| {
            let (now, clock) = (desk.now(), desk.house().clock());
            let scope = desk.scope(Verb::InvitePeople)?;
            let rows = store::invitations::waiting(desk.tx(), &scope, now)?;
            let row: Waiting = rows.into_iter().find(|row| row.id == id).ok_or(Stop::NotFound)?;
            let ends = clock.local(row.ends);
            Ok((row, ends))
        })
        .await?;
    let token = handed.filter(|_| hash == Some(row.token));
    let address = token.map(|token| format!("{origin}/invitation/{}", token.text().as_str()));
    let view = Link { id, name: row.name, renews: row.renews, address, ends };
    Ok(link_page(&frame, &view).with(Cookie::gone(Name::Handed)))
}

/// Takes a link back.
pub async fn withdraw(visit: Visit) -> Reply {
    let id: InvitationId = visit.id("invitation")?;
    let form = visit.form().await?;
    visit
        .act(&form, move |desk| {
            let facts = store::invitations::facts(desk.tx(), id)?;
            let permit = desk.may_change(Verb::InvitePeople, facts)?;
            let now = desk.now();
            if !store::invitations::withdraw(desk.tx(), &permit, now)? {
                return Err(Stop::Stale);
            }
            desk.record(&permit, Some("withdrawn"))?;
            desk.recorded(PEOPLE, Notice::InvitationWithdrawn)
        })
        .await
}
