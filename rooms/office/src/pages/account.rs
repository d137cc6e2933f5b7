//! One's own account: name, language, stays, offices.

use access::{Facts, Verb};
use base::record::{Office, Session};
use web::{Desk, Faults, Fields, Form, Notice, Reply, Stop, Visit, session};

use super::{ACCOUNT, own};
use crate::{
    forms,
    store::{self, stays::OwnStay},
    views::account::{Account, Stay, page},
};

/// The page.
pub async fn show(visit: Visit) -> Reply {
    shown(&visit, Faults::none(), None).await
}

/// The page, with what was typed where it is shown again.
async fn shown(visit: &Visit, faults: Faults, typed: Option<Fields>) -> Reply {
    let wrong = !faults.is_empty();
    let (frame, mut view) = visit.look(view).await?;
    if let Some(typed) = typed {
        typed.text("name").clone_into(&mut view.name);
    }
    view.faults = faults;
    let answer = page(&frame, &view);
    Ok(if wrong { answer.wrong() } else { answer })
}

fn view(desk: &mut Desk<'_, '_>) -> Result<Account, Stop> {
    let (stay, now) = (desk.stay()?.clone(), desk.now());
    let (clock, idle) = (desk.house().clock(), desk.house().settings().idle);
    let own = store::accounts::own(desk.tx(), stay.account)?.ok_or(Stop::SignIn)?;
    let stays = store::stays::own(desk.tx(), stay.account, now, idle)?;
    let line = |one: OwnStay| Stay {
        here: one.id == stay.id,
        id: one.id,
        agent: one.agent,
        since: clock.local(one.since),
        seen: clock.local(one.seen),
    };
    Ok(Account {
        name: own.name,
        sign_in: own.sign_in,
        changed_at: clock.local(own.changed_at).date(),
        stays: stays.into_iter().map(line).collect(),
        offices: stay.offices,
        roles: stay.roles,
        faults: Faults::none(),
    })
}

/// Keeps another name and language.
pub async fn save(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let mut faults = Faults::none();
    let name = forms::name(&form.fields, "name", &mut faults);
    if !faults.is_empty() {
        return shown(&visit, faults, Some(form.fields)).await;
    }
    let language = forms::language(&form.fields, "language", visit.words().language());
    visit
        .act(&form, move |desk| {
            let facts = own(desk)?;
            let permit = desk.may_change(Verb::ChangeOwnAccount, Some(facts))?;
            store::accounts::save_own(desk.tx(), &permit, &name, language)?;
            desk.record(&permit, Some("name"))?;
            let done = desk.recorded(ACCOUNT, Notice::Saved)?;
            Ok(done.with(web::cookie::Cookie::of_language(language)))
        })
        .await
}

/// Goes to another office of this account.
pub async fn change_office(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let to = id_in::<Office>(&form, "office")?;
    visit
        .act(&form, move |desk| {
            let stay = desk.stay()?.clone();
            // An office of which one is no member is as if it were not.
            let known = stay.offices.iter().any(|office| office.id == to);
            let facts = known.then(|| Facts::new(stay.id, stay.office));
            let permit = desk.may_change(Verb::ChangeOwnAccount, facts)?;
            session::move_to(desk.tx(), permit.id(), to)?;
            desk.record(&permit, Some("office"))?;
            desk.recorded("/", None)
        })
        .await
}

/// Ends one of one's own stays.
pub async fn end_stay(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let stay = id_in::<Session>(&form, "stay")?;
    visit
        .act(&form, move |desk| {
            let (account, office) = (desk.stay()?.account, desk.stay()?.office);
            let whose = store::stays::account_of(desk.tx(), stay)?;
            let facts = (whose == Some(account)).then(|| Facts::new(stay, office));
            let permit = desk.may_change(Verb::SignOut, facts)?;
            session::end(desk.tx(), permit.id())?;
            desk.record(&permit, Some("one"))?;
            desk.recorded(ACCOUNT, Notice::Saved)
        })
        .await
}

/// Ends all of one's own stays but this one.
pub async fn end_others(visit: Visit) -> Reply {
    let form = visit.form().await?;
    visit
        .act(&form, |desk| {
            let facts = own(desk)?;
            let here = desk.stay()?.id;
            let permit = desk.may_change(Verb::SignOut, Some(facts))?;
            session::end_others(desk.tx(), permit.id(), Some(here))?;
            desk.record(&permit, Some("others"))?;
            desk.recorded(ACCOUNT, Notice::Saved)
        })
        .await
}

/// The id in a field; what is no id is no record.
fn id_in<K>(form: &Form, field: &str) -> Result<base::record::Id<K>, Stop> {
    form.fields.text(field).parse().map_err(|_| Stop::NotFound)
}
