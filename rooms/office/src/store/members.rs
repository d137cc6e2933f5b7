//! Who works in an office, and as what.

use std::collections::BTreeMap;

use access::{Actor, Facts, Permit, Role, Roles, Scope, Verb};
use base::record::{Account, AccountId, Kind, OfficeId};
use jiff::{SignedDuration, Timestamp};
use keys::SigningKey;
use store::{Result, Row, Tx, params};
use web::{
    Stop,
    audit::{self, Act},
};

/// Somebody who gets roles in an office without being invited: from the command line.
#[derive(Clone, Copy, Debug)]
pub struct Grant {
    /// The office.
    pub office: OfficeId,
    /// Who gets them.
    pub account: AccountId,
    /// The roles.
    pub roles: Roles,
}

/// Gives somebody roles, beside those that they have, and writes it down as done by the program.
pub fn grant(tx: &mut Tx<'_>, signing: &SigningKey, grant: &Grant, now: Timestamp) -> Result<(), Stop> {
    add(tx, grant, None, now)?;
    let subject = grant.account.to_string();
    let act = Act {
        office: grant.office,
        account: None,
        verb: Verb::ChangePeople.code(),
        kind: Account::CODE,
        subject: Some(&subject),
        detail: Some("roles"),
    };
    audit::record(tx, signing, &act, now)
}

/// Gives somebody roles, beside those that they have.
pub fn add(tx: &mut Tx<'_>, grant: &Grant, by: Option<AccountId>, now: Timestamp) -> Result<()> {
    for role in grant.roles.iter() {
        tx.execute(
            "insert into membership (account, office, role, since, by_account) values ($1, $2, $3, $4, $5) \
             on conflict (account, office, role) do nothing",
            params![grant.account, grant.office, role.code(), now, by],
        )?;
    }
    Ok(())
}

/// The facts of an account in an office; `None` where it has no role there.
pub fn facts(tx: &mut Tx<'_>, account: AccountId, office: OfficeId) -> Result<Option<Facts<Account>>> {
    let sql = "select 1 from membership where account = $1 and office = $2";
    let found = tx.one(sql, params![account, office], |row| row.int(0))?;
    Ok(found.map(|_| Facts::new(account, office)))
}

/// Somebody who works in the office, as the list shows them.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// The name.
    pub name: String,
    /// The sign-in name.
    pub sign_in: String,
    /// The roles in this office.
    pub roles: Roles,
    /// Since when they are a member.
    pub since: Timestamp,
    /// When something was last seen of them in this office.
    pub seen: Option<Timestamp>,
    /// Whether the account is open.
    pub active: bool,
    /// Whether they have to choose a passphrase first.
    pub must_change: bool,
    /// The version of the account: who changes it says which one they saw.
    pub version: i64,
}

/// The people of an office, in no particular order: names are sorted as the reader's language does.
pub fn people(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Person>> {
    let mut people: BTreeMap<AccountId, Person> = BTreeMap::new();
    each(tx, scope.office(), "", |person| {
        people.entry(person.id).and_modify(|known| known.join(&person)).or_insert(person);
    })?;
    Ok(people.into_values().collect())
}

/// One of them.
pub fn person<A>(tx: &mut Tx<'_>, permit: &Permit<Account, A>) -> Result<Option<Person>> {
    let mut found: Option<Person> = None;
    each(tx, permit.office(), &permit.id().to_string(), |person| match &mut found {
        Some(known) => known.join(&person),
        None => found = Some(person),
    })?;
    Ok(found)
}

/// One row per role, of everybody or of one.
fn each(tx: &mut Tx<'_>, office: OfficeId, one: &str, mut take: impl FnMut(Person)) -> Result<()> {
    tx.each(
        "select a.id, a.name, a.sign_in, m.role, m.since, \
         coalesce((select max(s.seen_at) from session s where s.account = a.id and s.office = m.office), 0), \
         coalesce((select max(u.at) from audit u where u.office = m.office and u.account = a.id), 0), \
         a.state, a.must_change, a.version \
         from membership m join account a on a.id = m.account \
         where m.office = $1 and ($2 = '' or m.account = $2) order by a.id, m.role",
        params![office, one],
        |row| {
            take(person_of(row)?);
            Ok(())
        },
    )
}

fn person_of(row: &Row<'_>) -> Result<Person> {
    let seen = row.time(5)?.max(row.time(6)?);
    Ok(Person {
        id: row.id(0)?,
        name: row.text(1)?.to_owned(),
        sign_in: row.text(2)?.to_owned(),
        roles: Roles::of([row.code(3, Role::from_code)?]),
        since: row.time(4)?,
        seen: (seen > Timestamp::UNIX_EPOCH).then_some(seen),
        active: row.text(7)? == "active",
        must_change: row.flag(8)?,
        version: row.int(9)?,
    })
}

impl Person {
    /// One more row of the same person.
    fn join(&mut self, other: &Self) {
        self.roles = Roles::of(self.roles.iter().chain(other.roles.iter()));
        self.since = self.since.min(other.since);
    }
}

/// How many stays of an account have not ended, wherever they stand.
pub fn stays<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<Account, A>,
    now: Timestamp,
    idle: SignedDuration,
) -> Result<usize> {
    Ok(super::stays::own(tx, permit.id(), now, idle)?.len())
}

/// Whether the account works in another office as well.
pub fn works_elsewhere(tx: &mut Tx<'_>, account: AccountId, office: OfficeId) -> Result<bool> {
    let sql = "select 1 from membership where account = $1 and office <> $2";
    Ok(tx.one(sql, params![account, office], |row| row.int(0))?.is_some())
}

/// Whether somebody with these roles runs an office: an administrator whom no other role forbids to change anything.
pub fn runs<A>(permit: &Permit<Account, A>, roles: Roles) -> bool {
    can_run(permit.id(), permit.office(), roles)
}

fn can_run(account: AccountId, office: OfficeId, roles: Roles) -> bool {
    Actor::new(account, office, roles).can(Verb::ChangePeople)
}

/// Whether nobody else with an open account runs this office.
pub fn is_last_administrator<A>(tx: &mut Tx<'_>, permit: &Permit<Account, A>) -> Result<bool> {
    Ok(running(tx, permit.office())? == [permit.id()])
}

/// Whether anybody with an open account runs this office.
pub fn is_run(tx: &mut Tx<'_>, office: OfficeId) -> Result<bool> {
    Ok(!running(tx, office)?.is_empty())
}

/// Who runs this office.
fn running(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<AccountId>> {
    let mut roles: BTreeMap<AccountId, Roles> = BTreeMap::new();
    tx.each(
        "select m.account, m.role from membership m join account a on a.id = m.account and a.state = 'active' \
         where m.office = $1",
        params![office],
        |row| {
            let all = roles.entry(row.id::<Account>(0)?).or_default();
            *all = all.with(row.code(1, Role::from_code)?);
            Ok(())
        },
    )?;
    Ok(roles.into_iter().filter(|(id, roles)| can_run(*id, office, *roles)).map(|(id, _)| id).collect())
}

/// Takes this version of the account: `false` if somebody changed it meanwhile.
pub fn take_version(tx: &mut Tx<'_>, permit: &Permit<Account, access::Change>, version: i64) -> Result<bool> {
    let sql = "update account set version = version + 1 where id = $1 and version = $2";
    Ok(tx.execute(sql, params![permit.id(), version])? == 1)
}

/// Gives exactly these roles.
pub fn save_roles(
    tx: &mut Tx<'_>,
    permit: &Permit<Account, access::Change>,
    roles: Roles,
    now: Timestamp,
) -> Result<()> {
    let (account, office) = (permit.id(), permit.office());
    for role in Role::ALL.iter().filter(|role| !roles.has(**role)) {
        tx.execute(
            "delete from membership where account = $1 and office = $2 and role = $3",
            params![account, office, role.code()],
        )?;
    }
    add(tx, &Grant { office, account, roles }, Some(permit.account()), now)
}

/// Takes somebody out of the office: all roles, and all stays.
pub fn remove(tx: &mut Tx<'_>, permit: &Permit<Account, access::Change>) -> Result<()> {
    tx.execute(
        "delete from membership where account = $1 and office = $2",
        params![permit.id(), permit.office()],
    )?;
    end_stays(tx, permit)
}

/// Ends all stays of somebody, in whichever office they stand: a stay can be moved between offices.
pub fn end_stays(tx: &mut Tx<'_>, permit: &Permit<Account, access::Change>) -> Result<()> {
    web::session::end_others(tx, permit.id(), None)?;
    Ok(())
}
