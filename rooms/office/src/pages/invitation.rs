//! Taking a link that was handed over. One that was used, has ended, was withdrawn or never was looks the same.

use access::{Facts, Verb};
use base::record::{Account, AccountId};
use keys::Token;
use web::{
    Answer, Desk, Done, Faults, Fields, Form, Frame, Notice, Reply, Stop, Visit,
    cookie::{Cookie, Name},
    session,
};
use words::Words;

use crate::{
    Secret,
    forms::{invitation::Take, passphrase::chosen},
    store::{
        self,
        accounts::NewAccount,
        invitations::{Open, claim},
        members::{self, Grant},
    },
    views::invitation::{Invitation, closed_page, page},
};

/// The page of the link.
pub async fn show(visit: Visit) -> Reply {
    shown(&visit, &Fields::default(), Faults::none()).await
}

/// The link of this address; `None` if it opens nothing.
async fn found(visit: &Visit) -> Result<(Frame, Option<(Open, String)>), Stop> {
    // What is no token is a link that opens nothing.
    let hash = visit.part("token")?.parse().ok().map(|token: Token| token.hash());
    let (mut frame, open) = visit
        .look(move |desk| {
            let now = desk.now();
            let Some(hash) = hash else { return Ok(None) };
            Ok(store::invitations::open(desk.tx(), hash, now)?)
        })
        .await?;
    let language = open.as_ref().and_then(|open| open.language);
    if let (Some(language), None, false) = (language, &frame.who, visit.has_chosen_language()) {
        frame.words = Words::new(language);
    }
    let token = visit.part("token")?.to_owned();
    Ok((frame, open.map(|open| (open, token))))
}

async fn shown(visit: &Visit, typed: &Fields, faults: Faults) -> Reply {
    let (frame, found) = found(visit).await?;
    let Some((open, token)) = found else { return Ok(gone(&frame)) };
    let wrong = !faults.is_empty();
    let view = Invitation {
        name: typed.get("name").map_or_else(|| open.name.clone(), str::to_owned),
        invited: open.name,
        token,
        office: open.office_name,
        roles: open.roles,
        renews: open.renews.map(|renews| renews.sign_in),
        sign_in: typed.text("sign_in").to_owned(),
        faults,
    };
    let answer = page(&frame, &view);
    Ok(if wrong { answer.wrong() } else { answer })
}

fn gone(frame: &Frame) -> Answer {
    closed_page(frame).status(Stop::NotFound.status())
}

/// Makes the account that the person chose, and lets them in.
pub async fn take(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let (frame, found) = found(&visit).await?;
    let Some((open, _)) = found.filter(|(open, _)| open.renews.is_none()) else { return Ok(gone(&frame)) };
    let take = match Take::of(&form.fields, &open.office_name) {
        Ok(take) => take,
        Err(faults) => return shown(&visit, &form.fields, faults).await,
    };
    let id = keys::random::id::<Account>()?;
    let Take { name, sign_in, passphrase } = take;
    let cost = visit.house().settings().cost;
    let work = move || Secret::new(&passphrase, id, cost).map_err(super::scarce);
    let secret = visit.house().at_the_bench(work).await??;
    let language = frame.words.language();
    let new = New { id, name, sign_in, language, secret };
    let agent = visit.agent();
    let reply = visit.act(&form, move |desk| taken(desk, &open, &new, agent)).await;
    ended(&visit, &form, reply).await
}

/// The page again where the sign-in name was taken or the link was used meanwhile.
async fn ended(visit: &Visit, form: &Form, reply: Reply) -> Reply {
    match reply {
        Err(Stop::Database(error)) if error.is_taken("account", "sign_in_folded") => {
            let faults = Faults::one("sign_in", |words| words.invitation_name_taken());
            shown(visit, &form.fields, faults).await
        }
        Err(Stop::Stale) => shown(visit, &form.fields, Faults::none()).await,
        other => other,
    }
}

/// An account that somebody chose.
struct New {
    id: AccountId,
    name: String,
    sign_in: String,
    language: base::Language,
    secret: Secret,
}

fn taken(desk: &mut Desk<'_, '_>, open: &Open, new: &New, agent: &str) -> Result<Done, Stop> {
    let now = desk.now();
    let account = NewAccount {
        id: new.id,
        name: &new.name,
        sign_in: &new.sign_in,
        language: new.language,
        secret: &new.secret,
        must_change: false,
    };
    store::create_account(desk.tx(), &account, now)?;
    join_as(desk, open, new.id)?;
    let stay = desk.let_in(new.id, open.office, agent)?;
    let done = entered(desk, open, "joined")?;
    Ok(done.with(stay).with(Cookie::of_language(new.language)))
}

/// Uses the link up for this account, and gives it the roles.
fn join_as(desk: &mut Desk<'_, '_>, open: &Open, account: AccountId) -> Result<(), Stop> {
    let now = desk.now();
    if !claim(desk.tx(), open.id, account, now)? {
        return Err(Stop::Stale);
    }
    let grant = Grant { office: open.office, account, roles: open.roles };
    let before = members::is_run(desk.tx(), open.office)?;
    members::add(desk.tx(), &grant, open.by, now)?;
    // A role that may never change anything, taken by the last administrator, would lock the office out of itself.
    if before && !members::is_run(desk.tx(), open.office)? { Err(Stop::Closed) } else { Ok(()) }
}

/// Writes down who came in by which link; after `let_in`, so that the actor is the one who came.
fn entered(desk: &mut Desk<'_, '_>, open: &Open, detail: &str) -> Result<Done, Stop> {
    let permit = desk.may_change(Verb::SignIn, Some(Facts::new(open.id, open.office)))?;
    desk.record(&permit, Some(detail))?;
    desk.recorded("/", None)
}

/// Joins the office with the account that is signed in.
pub async fn join(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let (frame, found) = found(&visit).await?;
    let Some((open, _)) = found.filter(|(open, _)| open.renews.is_none()) else { return Ok(gone(&frame)) };
    let agent = visit.agent();
    let reply = visit
        .act(&form, move |desk| {
            let account = desk.stay()?.account;
            join_as(desk, &open, account)?;
            let stay = desk.let_in(account, open.office, agent)?;
            Ok(entered(desk, &open, "joined")?.with(stay))
        })
        .await;
    ended(&visit, &form, reply).await
}

/// Chooses a new passphrase, and with it a new key pair: what was locked with the old one stays locked.
pub async fn renew(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let (frame, found) = found(&visit).await?;
    let Some((open, _)) = found else { return Ok(gone(&frame)) };
    let Some(renews) = open.renews.clone() else { return Ok(gone(&frame)) };
    let mut faults = Faults::none();
    let known = [open.name.as_str(), renews.sign_in.as_str(), open.office_name.as_str()];
    let chosen = chosen(&form.fields, &known, &mut faults);
    let Some(passphrase) = chosen.filter(|_| faults.is_empty()) else {
        return shown(&visit, &form.fields, faults).await;
    };
    let (cost, account) = (visit.house().settings().cost, renews.account);
    let work = move || Secret::new(&passphrase, account, cost).map_err(super::scarce);
    let secret = visit.house().at_the_bench(work).await??;
    let agent = visit.agent();
    let reply = visit.act(&form, move |desk| renewed(desk, &open, account, &secret, agent)).await;
    ended(&visit, &form, reply).await
}

fn renewed(
    desk: &mut Desk<'_, '_>,
    open: &Open,
    account: AccountId,
    secret: &Secret,
    agent: &str,
) -> Result<Done, Stop> {
    let now = desk.now();
    if !claim(desk.tx(), open.id, account, now)? {
        return Err(Stop::Stale);
    }
    // The account may have joined another office since the page was shown.
    if members::works_elsewhere(desk.tx(), account, open.office)? {
        return Err(Stop::Stale);
    }
    store::accounts::change_passphrase(desk.tx(), account, secret, now)?;
    session::end_others(desk.tx(), account, None)?;
    let stay = desk.let_in(account, open.office, agent)?;
    let permit = desk.may_change(Verb::ChangeOwnAccount, Some(Facts::new(account, open.office)))?;
    desk.record(&permit, Some("renewed"))?;
    let done = desk.recorded("/", Notice::PassphraseChanged)?;
    Ok(done.with(stay).with(Cookie::gone(Name::Handed)))
}
