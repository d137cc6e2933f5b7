//! Links that make somebody a member, or let somebody choose a new passphrase.

use std::collections::BTreeMap;

use access::{Change, Facts, Permit, Role, Roles, Scope, Verb};
use base::{
    Language,
    record::{Account, AccountId, Invitation, InvitationId, Kind as _, Office, OfficeId},
};
use jiff::Timestamp;
use keys::{SigningKey, token::TokenHash};
use store::{Result, Row, Tx, params};
use web::{
    Stop,
    audit::{self, Act},
};

/// A new link.
pub struct NewInvitation<'a> {
    /// Its id.
    pub id: InvitationId,
    /// What is kept of its token.
    pub token: TokenHash,
    /// The name of the person, as the inviter knows it.
    pub name: &'a str,
    /// The language of its page.
    pub language: Language,
    /// The roles that it gives.
    pub roles: Roles,
    /// Whose passphrase it renews; `None` for a new member.
    pub renews: Option<AccountId>,
    /// Until when it works.
    pub ends_at: Timestamp,
}

/// Makes a link of an office, in somebody's name or in that of the command line.
pub fn make(
    tx: &mut Tx<'_>,
    office: OfficeId,
    by: Option<AccountId>,
    new: &NewInvitation<'_>,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "insert into invitation (id, token_hash, office, name, language, renews, created_by, created_at, ends_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            new.id,
            new.token.bytes(),
            office,
            new.name,
            new.language.code(),
            new.renews,
            by,
            now,
            new.ends_at
        ],
    )?;
    for role in new.roles.iter() {
        tx.execute(
            "insert into invitation_role (invitation, role) values ($1, $2)",
            params![new.id, role.code()],
        )?;
    }
    Ok(())
}

/// A link that still works, to whoever holds it.
#[derive(Clone, Debug)]
pub struct Open {
    /// Its id.
    pub id: InvitationId,
    /// Of which office.
    pub office: OfficeId,
    /// The name of the office.
    pub office_name: String,
    /// The name of the person, as the inviter knows it.
    pub name: String,
    /// The language of its page.
    pub language: Option<Language>,
    /// Who made it; `None` when that account is gone.
    pub by: Option<AccountId>,
    /// The roles that it gives.
    pub roles: Roles,
    /// Whose passphrase it renews.
    pub renews: Option<Renews>,
}

/// The account whose passphrase a link renews.
#[derive(Clone, Debug)]
pub struct Renews {
    /// The account.
    pub account: AccountId,
    /// Its sign-in name.
    pub sign_in: String,
}

/// The link with this token, if it works now: neither used nor withdrawn nor ended; and one that renews a passphrase
/// only while the account is open and belongs to this office alone, for it would open the doors of the other too.
pub fn open(tx: &mut Tx<'_>, token: TokenHash, now: Timestamp) -> Result<Option<Open>> {
    let found = tx.one(
        "select i.id, i.office, o.name, i.name, i.language, i.created_by, a.id, a.sign_in \
         from invitation i join office o on o.id = i.office left join account a on a.id = i.renews \
         where i.token_hash = $1 and i.used_at is null and i.withdrawn_at is null and i.ends_at > $2 \
         and (i.renews is null or a.state = 'active' \
         and exists (select 1 from membership m where m.account = i.renews and m.office = i.office) \
         and not exists (select 1 from membership m where m.account = i.renews and m.office <> i.office))",
        params![token.bytes(), now],
        open_of,
    )?;
    let Some(mut found) = found else { return Ok(None) };
    found.roles = roles(tx, found.id)?;
    Ok(Some(found))
}

fn open_of(row: &Row<'_>) -> Result<Open> {
    let renews = match row.maybe_id::<Account>(6)? {
        Some(account) => Some(Renews { account, sign_in: row.text(7)?.to_owned() }),
        None => None,
    };
    Ok(Open {
        id: row.id(0)?,
        office: row.id::<Office>(1)?,
        office_name: row.text(2)?.to_owned(),
        name: row.text(3)?.to_owned(),
        language: Language::asked(row.text(4)?),
        by: row.maybe_id(5)?,
        roles: Roles::default(),
        renews,
    })
}

fn roles(tx: &mut Tx<'_>, invitation: InvitationId) -> Result<Roles> {
    let sql = "select role from invitation_role where invitation = $1";
    Ok(Roles::of(tx.rows(sql, params![invitation], |row| row.code(0, Role::from_code))?))
}

/// Notes that a link was used; `false` if it works no longer.
pub fn claim(tx: &mut Tx<'_>, invitation: InvitationId, by: AccountId, now: Timestamp) -> Result<bool> {
    let changed = tx.execute(
        "update invitation set used_by = $1, used_at = $2 \
         where id = $3 and used_at is null and withdrawn_at is null and ends_at > $4",
        params![by, now, invitation, now],
    )?;
    Ok(changed == 1)
}

/// The facts of a link.
pub fn facts(tx: &mut Tx<'_>, id: InvitationId) -> Result<Option<Facts<Invitation>>> {
    let office = tx.one("select office from invitation where id = $1", params![id], |row| row.id(0))?;
    Ok(office.map(|office| Facts::new(id, office)))
}

/// A link that waits to be used, as the list shows it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its id.
    pub id: InvitationId,
    /// What is kept of its token.
    pub token: [u8; 32],
    /// For whom.
    pub name: String,
    /// The roles that it gives.
    pub roles: Roles,
    /// Whether it renews a passphrase.
    pub renews: bool,
    /// When it was made.
    pub made: Timestamp,
    /// Until when it works.
    pub ends: Timestamp,
}

/// The links of an office that can still be used, the newest first.
pub fn waiting(tx: &mut Tx<'_>, scope: &Scope, now: Timestamp) -> Result<Vec<Waiting>> {
    let mut waiting = tx.rows(
        "select id, token_hash, name, renews, created_at, ends_at from invitation \
         where office = $1 and used_at is null and withdrawn_at is null and ends_at > $2 \
         order by created_at desc, id",
        params![scope.office(), now],
        waiting_of,
    )?;
    let mut roles: BTreeMap<InvitationId, Roles> = BTreeMap::new();
    tx.each(
        "select r.invitation, r.role from invitation_role r join invitation i on i.id = r.invitation \
         where i.office = $1 and i.used_at is null and i.withdrawn_at is null and i.ends_at > $2",
        params![scope.office(), now],
        |row| {
            let all = roles.entry(row.id(0)?).or_default();
            *all = all.with(row.code(1, Role::from_code)?);
            Ok(())
        },
    )?;
    for link in &mut waiting {
        link.roles = roles.get(&link.id).copied().unwrap_or_default();
    }
    Ok(waiting)
}

fn waiting_of(row: &Row<'_>) -> Result<Waiting> {
    Ok(Waiting {
        id: row.id(0)?,
        token: row.bytes(1)?,
        name: row.text(2)?.to_owned(),
        roles: Roles::default(),
        renews: row.maybe_text(3)?.is_some(),
        made: row.time(4)?,
        ends: row.time(5)?,
    })
}

/// Makes a link from the command line, and writes it down as done by the program.
pub fn invite(
    tx: &mut Tx<'_>,
    signing: &SigningKey,
    office: OfficeId,
    new: &NewInvitation<'_>,
    now: Timestamp,
) -> Result<(), Stop> {
    make(tx, office, None, new, now)?;
    let subject = new.id.to_string();
    let act = Act {
        office,
        account: None,
        verb: Verb::InvitePeople.code(),
        kind: Invitation::CODE,
        subject: Some(&subject),
        detail: None,
    };
    audit::record(tx, signing, &act, now)
}

/// Takes a link back; `false` if there is nothing to take back any more.
pub fn withdraw(tx: &mut Tx<'_>, permit: &Permit<Invitation, Change>, now: Timestamp) -> Result<bool> {
    let changed = tx.execute(
        "update invitation set withdrawn_at = $1 where id = $2 and used_at is null and withdrawn_at is null",
        params![now, permit.id()],
    )?;
    Ok(changed == 1)
}

/// Takes back every link that this account made and that waits: who runs the office no longer lets nobody in.
pub fn withdraw_made_by(tx: &mut Tx<'_>, permit: &Permit<Account, Change>, now: Timestamp) -> Result<()> {
    tx.execute(
        "update invitation set withdrawn_at = $1 \
         where office = $2 and created_by = $3 and used_at is null and withdrawn_at is null",
        params![now, permit.office(), permit.id()],
    )?;
    Ok(())
}

/// Takes back every link of this account that waits: a new one was made, or the account is closed here.
pub fn withdraw_renewals(tx: &mut Tx<'_>, permit: &Permit<Account, Change>, now: Timestamp) -> Result<()> {
    tx.execute(
        "update invitation set withdrawn_at = $1 \
         where office = $2 and renews = $3 and used_at is null and withdrawn_at is null",
        params![now, permit.office(), permit.id()],
    )?;
    Ok(())
}
