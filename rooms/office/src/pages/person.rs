//! Somebody who works in the office: roles, stays, a link for a new passphrase, the end of their work here.

use access::{Change, Permit, Roles, Verb};
use base::record::{Account, AccountId, Kind as _};
use web::{Answer, Desk, Done, Faults, Notice, Reply, Stop, Visit};

use super::{
    PEOPLE, invite,
    people::{seen, state},
};
use crate::{
    forms::roles::Choice,
    store::{self, members::Person as Row},
    views::person::{Changed, Person, close_page, page},
};

/// The page. Each look at it is written down.
pub async fn show(visit: Visit) -> Reply {
    let account = visit.id("account")?;
    let (frame, view) = visit
        .look(move |desk| {
            let office = desk.actor()?.office();
            let facts = store::members::facts(desk.tx(), account, office)?;
            let permit = desk.may_see(Verb::SeePeople, facts)?;
            view(desk, &permit)
        })
        .await?;
    Ok(page(&frame, &view))
}

fn view<A>(desk: &mut Desk<'_, '_>, permit: &Permit<Account, A>) -> Result<Person, Stop> {
    let (now, clock, idle) = (desk.now(), desk.house().clock(), desk.house().settings().idle);
    let actor = desk.actor()?;
    let row: Row = store::members::person(desk.tx(), permit)?.ok_or(Stop::NotFound)?;
    let elsewhere = store::members::works_elsewhere(desk.tx(), permit.id(), permit.office())?;
    Ok(Person {
        id: row.id,
        you: row.id == actor.account(),
        may_change: actor.can(Verb::ChangePeople),
        stays: store::members::stays(desk.tx(), permit, now, idle)?,
        seen: seen(row.seen, now, clock),
        state: state(&row),
        since: clock.local(row.since).date(),
        name: row.name,
        sign_in: row.sign_in,
        roles: row.roles,
        version: row.version,
        elsewhere,
        faults: Faults::none(),
        changed: None,
    })
}

/// A permit to change somebody of this office.
fn may_change(desk: &mut Desk<'_, '_>, account: AccountId) -> Result<Permit<Account, Change>, Stop> {
    let office = desk.actor()?.office();
    let facts = store::members::facts(desk.tx(), account, office)?;
    desk.may_change(Verb::ChangePeople, facts)
}

/// Gives exactly the roles that are ticked.
pub async fn save_roles(visit: Visit) -> Reply {
    let account = visit.id("account")?;
    let form = visit.form().await?;
    let choice = match Choice::of(&form.fields) {
        Ok(choice) => choice,
        Err(faults) => return again(&visit, account, None, faults).await,
    };
    let (roles, version) = (choice.roles, choice.version);
    let reply = visit
        .act(&form, move |desk| {
            let permit = may_change(desk, account)?;
            let now = desk.now();
            if !store::members::take_version(desk.tx(), &permit, version)? {
                return Err(Stop::Stale);
            }
            if leaves_nobody(desk, &permit, roles)? {
                return Err(Stop::Stale);
            }
            store::members::save_roles(desk.tx(), &permit, roles, now)?;
            if !store::members::runs(&permit, roles) {
                store::invitations::withdraw_made_by(desk.tx(), &permit, now)?;
            }
            desk.record(&permit, Some("roles"))?;
            desk.recorded(format!("{PEOPLE}/{account}"), Notice::RolesChanged)
        })
        .await;
    match reply {
        Err(Stop::Stale) => again(&visit, account, Some(choice), Faults::none()).await,
        other => other,
    }
}

/// Whether the office would have no administrator with these roles.
fn leaves_nobody<A>(
    desk: &mut Desk<'_, '_>,
    permit: &Permit<Account, A>,
    roles: Roles,
) -> Result<bool, Stop> {
    let stays = store::members::runs(permit, roles);
    Ok(!stays && store::members::is_last_administrator(desk.tx(), permit)?)
}

/// The page again, with what was ticked: beside what somebody else saved meanwhile, or with what is wrong.
async fn again(visit: &Visit, account: AccountId, choice: Option<Choice>, faults: Faults) -> Reply {
    let typed = choice.as_ref().map(|choice| (choice.roles, choice.version));
    let (frame, mut view) = visit
        .look(move |desk| {
            let permit = may_change(desk, account)?;
            let mut view = view(desk, &permit)?;
            let Some((roles, version)) = typed else { return Ok(view) };
            if view.version != version {
                view.changed = Some(changed(desk, &permit, view.roles)?);
            } else if leaves_nobody(desk, &permit, roles)? {
                view.faults.add("role", |words| words.person_last_administrator());
            }
            view.roles = roles;
            Ok(view)
        })
        .await?;
    if typed.is_none() {
        view.faults = faults;
    }
    let answer = page(&frame, &view);
    Ok(if view.changed.is_some() { answer.status(Stop::Stale.status()) } else { answer.wrong() })
}

/// Who changed the roles meanwhile, and to what.
fn changed<A>(desk: &mut Desk<'_, '_>, permit: &Permit<Account, A>, saved: Roles) -> Result<Changed, Stop> {
    let (clock, subject) = (desk.house().clock(), permit.id().to_string());
    let last =
        store::offices::last_change(desk.tx(), permit.office(), Verb::ChangePeople, Account::CODE, &subject)?;
    let (who, when) = last.unzip();
    Ok(Changed { who: who.flatten(), when: when.map(|at| clock.local(at)), saved })
}

/// Ends all stays of somebody.
pub async fn end_stays(visit: Visit) -> Reply {
    let account = visit.id("account")?;
    let form = visit.form().await?;
    visit
        .act(&form, move |desk| {
            let permit = may_change(desk, account)?;
            store::members::end_stays(desk.tx(), &permit)?;
            desk.record(&permit, Some("stays"))?;
            desk.recorded(format!("{PEOPLE}/{account}"), Notice::SessionsEnded)
        })
        .await
}

/// Makes a link by which somebody chooses a new passphrase; earlier ones stop working.
pub async fn make_renewal(visit: Visit) -> Reply {
    let account = visit.id("account")?;
    let form = visit.form().await?;
    visit.act(&form, move |desk| renewal(desk, account)).await
}

fn renewal(desk: &mut Desk<'_, '_>, account: AccountId) -> Result<Done, Stop> {
    let permit = may_change(desk, account)?;
    let now = desk.now();
    // It would open the doors of the other office as well, and that is not this office's to decide.
    if store::members::works_elsewhere(desk.tx(), account, permit.office())? {
        return Err(Stop::Closed);
    }
    let row = store::members::person(desk.tx(), &permit)?.ok_or(Stop::NotFound)?;
    let language = store::accounts::own(desk.tx(), account)?.and_then(|own| own.language);
    store::invitations::withdraw_renewals(desk.tx(), &permit, now)?;
    let link = invite::NewLink {
        name: &row.name,
        language: language.unwrap_or(base::Language::En),
        roles: Roles::default(),
        renews: Some(account),
    };
    let id = desk.new_id()?;
    let cookie = invite::make_link(desk, id, &link)?;
    desk.record(&permit, Some("renewal"))?;
    Ok(desk.recorded(invite::page_of(id), Notice::Invited)?.with(cookie))
}

/// Asks once more before the work of somebody here ends.
pub async fn ask_close(visit: Visit) -> Reply {
    let account = visit.id("account")?;
    close_asked(&visit, account, Faults::none()).await
}

async fn close_asked(visit: &Visit, account: AccountId, faults: Faults) -> Reply {
    let wrong = !faults.is_empty();
    let (frame, name) = visit
        .look(move |desk| {
            let permit = may_change(desk, account)?;
            let row = store::members::person(desk.tx(), &permit)?.ok_or(Stop::NotFound)?;
            Ok(row.name)
        })
        .await?;
    let answer: Answer = close_page(&frame, account, &name, &faults);
    Ok(if wrong { answer.wrong() } else { answer })
}

/// Ends the work of somebody here: their roles, their stays, and the links for their passphrase.
pub async fn close(visit: Visit) -> Reply {
    let account = visit.id("account")?;
    let form = visit.form().await?;
    let reply = visit
        .act(&form, move |desk| {
            let permit = may_change(desk, account)?;
            let now = desk.now();
            if store::members::is_last_administrator(desk.tx(), &permit)? {
                return Err(Stop::Stale);
            }
            store::invitations::withdraw_renewals(desk.tx(), &permit, now)?;
            store::invitations::withdraw_made_by(desk.tx(), &permit, now)?;
            store::members::remove(desk.tx(), &permit)?;
            desk.record(&permit, Some("closed"))?;
            desk.recorded(PEOPLE, Notice::AccountClosed)
        })
        .await;
    match reply {
        Err(Stop::Stale) => {
            let faults = Faults::one("account", |words| words.person_last_administrator());
            close_asked(&visit, account, faults).await
        }
        other => other,
    }
}
