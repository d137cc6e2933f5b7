//! Choosing another passphrase for one's own account.

use access::Verb;
use base::record::AccountId;
use keys::{PassphraseHash, Verdict, Wrapped, passphrase::verify};
use web::{Desk, Done, Faults, Notice, Reply, Stop, Visit, session};

use super::{ACCOUNT, own};
use crate::{
    Secret,
    forms::passphrase::Change,
    store::{self, accounts::Known},
    tries::{self, Marks},
    views::passphrase::{Passphrase, page},
};

/// The page.
pub async fn show(visit: Visit) -> Reply {
    shown(&visit, Faults::none(), None).await
}

async fn shown(visit: &Visit, faults: Faults, wait: Option<i64>) -> Reply {
    let (frame, must_change) = visit.look(|desk| Ok(desk.stay()?.must_change)).await?;
    let wrong = !faults.is_empty() || wait.is_some();
    let answer = page(&frame, &Passphrase { must_change, faults, wait });
    Ok(match wait {
        Some(_) => answer.status(Stop::Wait(0).status()),
        None if wrong => answer.wrong(),
        None => answer,
    })
}

/// What is known of whoever changes their passphrase.
struct Present {
    known: Known,
    sign_in: String,
    /// The names on which a passphrase must not rest.
    names: Vec<String>,
}

/// Changes it: the present one is needed, and guesses at it are slowed down as at the sign-in page.
pub async fn change(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let (_, present) = visit.look(present).await?;
    let names: Vec<&str> = present.names.iter().map(String::as_str).collect();
    let change = match Change::of(&form.fields, &names) {
        Ok(change) => change,
        Err(faults) => return shown(&visit, faults, None).await,
    };
    let marks = Marks::of(&visit, &present.sign_in);
    if let Some(left) = tries::count(visit.house(), marks.clone()).await? {
        return shown(&visit, Faults::none(), Some(super::sign_in::minutes(left))).await;
    }
    let (account, hash) = (present.known.id, present.known.hash.clone());
    let Some(secret) = changed(&visit, present.known, change).await? else {
        return shown(&visit, Faults::one("old", |words| words.passphrase_old_wrong()), None).await;
    };
    let (agent, kept) = (visit.agent(), Kept { account, hash, secret, marks });
    visit.act(&form, move |desk| keep(desk, &kept, agent)).await
}

fn present(desk: &mut Desk<'_, '_>) -> Result<Present, Stop> {
    let stay = desk.stay()?.clone();
    let own = store::accounts::own(desk.tx(), stay.account)?.ok_or(Stop::SignIn)?;
    let known = store::accounts::known(desk.tx(), &own.sign_in)?.ok_or(Stop::SignIn)?;
    let offices = stay.offices.into_iter().map(|office| office.name);
    let names = [own.name, own.sign_in.clone()].into_iter().chain(offices).collect();
    Ok(Present { known, sign_in: own.sign_in, names })
}

/// The same key pair under the new passphrase; `None` if the old one is wrong.
async fn changed(visit: &Visit, known: Known, change: Change) -> Result<Option<Secret>, Stop> {
    let cost = visit.house().settings().cost;
    let work = move || {
        let Some(old) = &change.old else { return Ok(None) };
        let kept: PassphraseHash =
            known.hash.parse().map_err(|_| Stop::Fault("an account keeps no hash of a passphrase"))?;
        if verify(old, &kept, cost).map_err(super::scarce)? == Verdict::Wrong {
            return Ok(None);
        }
        let wrapped = Wrapped::from_bytes(&known.wrapped_key)
            .map_err(|_| Stop::Fault("an account keeps no wrapped key"))?;
        Secret::moved(&wrapped, old, &change.new, known.id, cost).map(Some).map_err(super::closed)
    };
    visit.house().at_the_bench(work).await?
}

/// What is kept of the new passphrase, if the old one is still the one that was looked at.
struct Kept {
    account: AccountId,
    hash: String,
    secret: Secret,
    marks: Marks,
}

/// Keeps it, ends all stays, and begins one with a new token here.
fn keep(desk: &mut Desk<'_, '_>, kept: &Kept, agent: &str) -> Result<Done, Stop> {
    let facts = own(desk)?;
    let permit = desk.may_change(Verb::ChangeOwnAccount, Some(facts))?;
    let now = desk.now();
    if permit.id() != kept.account || !store::accounts::is_still(desk.tx(), permit.id(), &kept.hash)? {
        return Err(Stop::Stale);
    }
    store::accounts::change_passphrase(desk.tx(), permit.id(), &kept.secret, now)?;
    store::tries::forgive(desk.tx(), &kept.marks)?;
    session::end_others(desk.tx(), permit.id(), None)?;
    let stay = desk.let_in(permit.id(), permit.office(), agent)?;
    desk.record(&permit, Some("passphrase"))?;
    Ok(desk.recorded(ACCOUNT, Notice::PassphraseChanged)?.with(stay))
}
