//! Signing in and out.

use access::{Facts, Verb};
use base::{Language, record::AccountId};
use jiff::SignedDuration;
use keys::{
    Passphrase, PassphraseHash, Verdict, Wrapped,
    passphrase::{verify, verify_nobody},
};
use web::{
    Answer, Desk, Done, Faults, Form, Notice, Reply, Stop, Visit,
    cookie::{Cookie, Name},
    session, visit,
};

use super::{SIGN_IN, own};
use crate::{
    Secret, forms,
    store::{self, accounts::Known},
    tries::{self, Marks},
    views::sign_in::{Says, SignIn, page},
};

/// The page; whoever is signed in already goes on.
pub async fn show(visit: Visit) -> Reply {
    let (frame, inside) = visit.look(|desk| Ok(desk.stay().is_ok())).await?;
    let next = forms::sign_in::next(&visit.query());
    if inside {
        return Ok(Answer::elsewhere(next));
    }
    let view = SignIn { name: String::new(), next, faults: Faults::none(), says: None };
    Ok(page(&frame, &view))
}

/// Lets somebody in whose passphrase is right. Each step takes as long for names that do not exist.
pub async fn sign_in(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let typed = match forms::sign_in::SignIn::of(&form.fields) {
        Ok(typed) => typed,
        Err(faults) => return again(&visit, &form, faults, None).await,
    };
    let marks = Marks::of(&visit, &typed.name);
    if let Some(left) = tries::count(visit.house(), marks.clone()).await? {
        return again(&visit, &form, Faults::none(), Some(Says::Wait(minutes(left)))).await;
    }
    let name = typed.name;
    let (_, known) = visit.look(move |desk| known(desk, &name)).await?;
    let right = match look_at(&visit, known, typed.passphrase).await? {
        Looked::Right(right) => right,
        Looked::NoOffice => return again(&visit, &form, Faults::none(), Some(Says::NoOffice)).await,
        Looked::Wrong => return again(&visit, &form, Faults::none(), Some(Says::Wrong)).await,
    };
    let (agent, next) = (visit.agent(), forms::sign_in::next(&form.fields));
    visit.act(&form, move |desk| let_in(desk, &right, &marks, agent, &next)).await
}

/// Whole minutes to wait, one at least.
pub fn minutes(left: SignedDuration) -> i64 {
    (left.as_secs() + 59).div_euclid(60).max(1)
}

/// The page again, with the name as it was typed and never the passphrase.
async fn again(visit: &Visit, form: &Form, faults: Faults, says: Option<Says>) -> Reply {
    let (frame, ()) = visit.look(|_| Ok(())).await?;
    let waits = matches!(says, Some(Says::Wait(_)));
    let view = SignIn {
        name: form.fields.text("sign_in").to_owned(),
        next: forms::sign_in::next(&form.fields),
        faults,
        says,
    };
    let answer = page(&frame, &view).wrong();
    Ok(if waits { answer.status(Stop::Wait(0).status()) } else { answer })
}

/// Somebody whose passphrase was right.
struct Right {
    account: AccountId,
    /// The hash that it was compared with.
    hash: String,
    language: Option<Language>,
    /// The same passphrase at the cost of today, where it was hashed at another one.
    renewed: Option<Secret>,
}

/// What looking at a passphrase came to.
enum Looked {
    Right(Right),
    NoOffice,
    Wrong,
}

/// The account of a name, and whether it can come in anywhere.
fn known(desk: &mut Desk<'_, '_>, name: &str) -> Result<Option<(Known, bool)>, Stop> {
    let Some(known) = store::accounts::known(desk.tx(), name)? else { return Ok(None) };
    let office = store::accounts::last_office(desk.tx(), known.id)?;
    let opens = known.active && office.is_some();
    Ok(Some((known, opens)))
}

/// Looks at the passphrase, at the bench; where there is no such account the same work is done for nobody.
async fn look_at(
    visit: &Visit,
    known: Option<(Known, bool)>,
    typed: Option<Passphrase>,
) -> Result<Looked, Stop> {
    let cost = visit.house().settings().cost;
    let Some(typed) = typed else { return Ok(Looked::Wrong) };
    let work = move || {
        let Some((known, opens)) = known else {
            let _ = verify_nobody(&typed, cost).map_err(super::scarce)?;
            return Ok(Looked::Wrong);
        };
        let kept: PassphraseHash =
            known.hash.parse().map_err(|_| Stop::Fault("an account keeps no hash of a passphrase"))?;
        let renewed = match verify(&typed, &kept, cost).map_err(super::scarce)? {
            Verdict::Wrong => return Ok(Looked::Wrong),
            _ if !opens => return Ok(Looked::NoOffice),
            Verdict::Right => None,
            Verdict::RightButOldCost => Some(renew(&known, &typed, cost)?),
        };
        Ok(Looked::Right(Right { account: known.id, hash: known.hash, language: known.language, renewed }))
    };
    visit.house().at_the_bench(work).await?
}

fn renew(known: &Known, typed: &Passphrase, cost: keys::Cost) -> Result<Secret, Stop> {
    let wrapped = Wrapped::from_bytes(&known.wrapped_key)
        .map_err(|_| Stop::Fault("an account keeps no wrapped key"))?;
    Secret::moved(&wrapped, typed, typed, known.id, cost).map_err(super::closed)
}

/// Begins a stay with a new token. What was found before is looked at again: it may have changed meanwhile.
fn let_in(
    desk: &mut Desk<'_, '_>,
    right: &Right,
    marks: &Marks,
    agent: &str,
    next: &str,
) -> Result<Done, Stop> {
    if !store::accounts::is_still(desk.tx(), right.account, &right.hash)? {
        return Err(Stop::SignIn);
    }
    let office = store::accounts::last_office(desk.tx(), right.account)?.ok_or(Stop::SignIn)?;
    if let Some(secret) = &right.renewed {
        store::accounts::rehash(desk.tx(), right.account, secret)?;
    }
    store::tries::forgive(desk.tx(), marks)?;
    let stay = desk.let_in(right.account, office, agent)?;
    let facts = own(desk)?;
    let permit = desk.may_change(Verb::SignIn, Some(facts))?;
    let done = desk.done(&permit, next, None)?.with(stay);
    Ok(match right.language {
        Some(language) => done.with(Cookie::of_language(language)),
        None => done,
    })
}

/// Ends this stay.
pub async fn sign_out(visit: Visit) -> Reply {
    let form = visit.form().await?;
    visit
        .act(&form, |desk| {
            let stay = desk.stay()?.id;
            let facts = Facts::new(stay, desk.stay()?.office);
            let permit = desk.may_change(Verb::SignOut, Some(facts))?;
            session::end(desk.tx(), permit.id())?;
            Ok(desk.done(&permit, SIGN_IN, Notice::SignedOut)?.with(Cookie::gone(Name::Stay)))
        })
        .await
}

/// Ends every stay of this account.
pub async fn sign_out_everywhere(visit: Visit) -> Reply {
    let form = visit.form().await?;
    visit
        .act(&form, |desk| {
            let facts = own(desk)?;
            let permit = desk.may_change(Verb::SignOut, Some(facts))?;
            session::end_others(desk.tx(), permit.id(), None)?;
            desk.record(&permit, Some("everywhere"))?;
            let done = desk.recorded(SIGN_IN, Notice::SignedOutEverywhere)?;
            Ok(done.with(Cookie::gone(Name::Stay)))
        })
        .await
}

/// The same page in another language: kept with the account of who is signed in, else in a cookie.
pub async fn language(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let language = Language::asked(form.fields.text("language")).ok_or(Stop::Unreadable)?;
    let back = visit::local(form.fields.text("back")).to_owned();
    let (_, inside) = visit.look(|desk| Ok(desk.stay().is_ok())).await?;
    if !inside {
        return Ok(visit.speak(language, &back));
    }
    visit
        .act(&form, move |desk| {
            let facts = own(desk)?;
            let permit = desk.may_change(Verb::ChangeOwnAccount, Some(facts))?;
            store::accounts::save_language(desk.tx(), &permit, language)?;
            Ok(desk.done(&permit, back.as_str(), None)?.with(Cookie::of_language(language)))
        })
        .await
}
