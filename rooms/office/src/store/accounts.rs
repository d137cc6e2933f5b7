//! Accounts: who can sign in, and with what.

use access::{Change, Permit};
use base::{
    Language, fold,
    record::{Account, AccountId, Office, OfficeId},
};
use jiff::Timestamp;
use store::{Result, Row, Tx, params};

use crate::Secret;

/// A new account.
pub struct NewAccount<'a> {
    /// Its id, which the key pair is bound to.
    pub id: AccountId,
    /// How colleagues see the person.
    pub name: &'a str,
    /// What the person types to sign in.
    pub sign_in: &'a str,
    /// The language of their pages.
    pub language: Language,
    /// What is kept of the passphrase.
    pub secret: &'a Secret,
    /// Whether the passphrase is somebody else's choice and has to be changed first.
    pub must_change: bool,
}

/// Makes an account; a sign-in name that somebody has gives a violation of `account (sign_in_folded)`.
pub fn create_account(tx: &mut Tx<'_>, new: &NewAccount<'_>, now: Timestamp) -> Result<()> {
    tx.execute(
        "insert into account (id, name, sign_in, sign_in_folded, passphrase_hash, public_key, wrapped_key, language, \
         state, must_change, created_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'active', $9, $10, $11)",
        params![
            new.id,
            new.name,
            new.sign_in,
            fold::name(new.sign_in),
            &new.secret.hash,
            new.secret.public_key,
            new.secret.wrapped_key.as_slice(),
            new.language.code(),
            new.must_change,
            now,
            now
        ],
    )?;
    Ok(())
}

/// What signing in has to know of an account.
pub struct Known {
    /// The account.
    pub id: AccountId,
    /// The hash of its passphrase.
    pub hash: String,
    /// Its private key, wrapped.
    pub wrapped_key: Vec<u8>,
    /// The language of its pages.
    pub language: Option<Language>,
    /// Whether it is open.
    pub active: bool,
}

/// The account with this sign-in name.
pub fn known(tx: &mut Tx<'_>, sign_in: &str) -> Result<Option<Known>> {
    tx.one(
        "select id, passphrase_hash, wrapped_key, language, state from account where sign_in_folded = $1",
        params![fold::name(sign_in)],
        |row| {
            Ok(Known {
                id: row.id(0)?,
                hash: row.text(1)?.to_owned(),
                wrapped_key: row.blob(2)?.to_vec(),
                language: Language::asked(row.text(3)?),
                active: row.text(4)? == "active",
            })
        },
    )
}

/// The office that somebody who signs in comes into: where they did something last, else the first by name.
pub fn last_office(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<OfficeId>> {
    tx.one(
        "select o.id from office o \
         where exists (select 1 from membership m where m.office = o.id and m.account = $1) \
         order by coalesce((select max(u.at) from audit u where u.office = o.id and u.account = $1), 0) desc, o.name",
        params![account],
        |row| row.id::<Office>(0),
    )
}

/// Whether the account is open and this is still what is kept of its passphrase: somebody may have changed it while
/// it was looked at.
pub fn is_still(tx: &mut Tx<'_>, account: AccountId, hash: &str) -> Result<bool> {
    let sql = "select 1 from account where id = $1 and passphrase_hash = $2 and state = 'active'";
    Ok(tx.one(sql, params![account, hash], |row| row.int(0))?.is_some())
}

/// Keeps the same passphrase and key pair at the cost of today.
pub fn rehash(tx: &mut Tx<'_>, account: AccountId, secret: &Secret) -> Result<()> {
    tx.execute(
        "update account set passphrase_hash = $1, wrapped_key = $2 where id = $3",
        params![&secret.hash, secret.wrapped_key.as_slice(), account],
    )?;
    Ok(())
}

/// Keeps a new passphrase, which its person chose.
pub fn change_passphrase(tx: &mut Tx<'_>, account: AccountId, secret: &Secret, now: Timestamp) -> Result<()> {
    tx.execute(
        "update account set passphrase_hash = $1, public_key = $2, wrapped_key = $3, must_change = 0, \
         changed_at = $4, version = version + 1 where id = $5",
        params![&secret.hash, secret.public_key, secret.wrapped_key.as_slice(), now, account],
    )?;
    Ok(())
}

/// One's own account, as its page shows it.
#[derive(Clone, Debug)]
pub struct Own {
    /// The name.
    pub name: String,
    /// The sign-in name.
    pub sign_in: String,
    /// The language.
    pub language: Option<Language>,
    /// When the passphrase was last changed.
    pub changed_at: Timestamp,
}

/// One's own account.
pub fn own(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<Own>> {
    let sql = "select name, sign_in, language, changed_at from account where id = $1";
    tx.one(sql, params![account], |row: &Row<'_>| {
        Ok(Own {
            name: row.text(0)?.to_owned(),
            sign_in: row.text(1)?.to_owned(),
            language: Language::asked(row.text(2)?),
            changed_at: row.time(3)?,
        })
    })
}

/// Keeps another name and language.
pub fn save_own(
    tx: &mut Tx<'_>,
    permit: &Permit<Account, Change>,
    name: &str,
    language: Language,
) -> Result<()> {
    tx.execute(
        "update account set name = $1, language = $2, version = version + 1 where id = $3",
        params![name, language.code(), permit.id()],
    )?;
    Ok(())
}

/// Keeps another language.
pub fn save_language(tx: &mut Tx<'_>, permit: &Permit<Account, Change>, language: Language) -> Result<()> {
    tx.execute("update account set language = $1 where id = $2", params![language.code(), permit.id()])?;
    Ok(())
}
