//! What was done, by whom and when; and whether the record of it is whole.

use access::Verb;
use web::{
    Desk, Reply, Stop, Visit,
    audit::{self, Flaw, Whole},
};

use crate::{
    forms::audit::filter,
    store::{self, audit::Entry},
    views::audit::{Audit, Check, Found, Line, check_page, page},
};

/// How many entries stand on one page.
const PER_PAGE: usize = 50;
/// How many are checked while somebody waits: about a second of work.
const CHECKED_HERE: i64 = 200_000;

/// The entries, the newest first.
pub async fn show(visit: Visit) -> Reply {
    let query = visit.query();
    let clock = visit.house().clock();
    let (filter, faults) = filter(&query, clock);
    let asked = filter.clone();
    let (frame, (entries, mut accounts)) = visit
        .look(move |desk| {
            let scope = desk.scope(Verb::SeeAudit)?;
            let entries = store::audit::entries(desk.tx(), &scope, &asked, PER_PAGE + 1)?;
            Ok((entries, store::audit::accounts(desk.tx(), &scope)?))
        })
        .await?;
    let words = frame.words;
    accounts.sort_by(|(_, one), (_, other)| words.compare(one, other));
    let older =
        (entries.len() > PER_PAGE).then(|| entries.get(PER_PAGE - 1).map(|last| last.number)).flatten();
    let line = |entry: Entry| Line { at: clock.local(entry.at), entry };
    let wrong = !faults.is_empty();
    let view = Audit {
        lines: entries.into_iter().take(PER_PAGE).map(line).collect(),
        older,
        verb: filter.verb,
        account: filter.account,
        day: query.text("day").to_owned(),
        first_page: filter.before == i64::MAX,
        query,
        accounts,
        faults,
    };
    let answer = page(&frame, &view);
    Ok(if wrong { answer.wrong() } else { answer })
}

/// Computes all of it again.
pub async fn check(visit: Visit) -> Reply {
    let (frame, (office, count)) = visit
        .look(|desk: &mut Desk<'_, '_>| {
            let scope = desk.scope(Verb::SeeAudit)?;
            let count = audit::count(desk.tx(), scope.office())?;
            Ok((scope.office(), count))
        })
        .await?;
    let clock = visit.house().clock();
    let found = if count > CHECKED_HERE {
        Found::TooMany(count)
    } else {
        let house = visit.house().clone();
        let key = house.signing().verifying_key();
        // In a transaction that only reads: the look itself is written already, and nobody has to wait.
        let verified = visit
            .house()
            .at_a_seat(move |db| Ok::<_, Stop>(db.read(|tx| audit::verify_office(tx, office, &key))?));
        match verified.await? {
            Ok(Whole { number, signed_at, key }) => {
                Found::Whole { number, signed_at: clock.local(signed_at), key: key.to_string() }
            }
            Err(Flaw::Entry(broken)) => Found::Broken(broken),
            Err(Flaw::Head) => Found::NoHead,
            Err(Flaw::Signature) => Found::BadSignature,
        }
    };
    Ok(check_page(&frame, &Check { found }))
}
