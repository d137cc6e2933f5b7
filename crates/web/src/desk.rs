//! What the one closure of a request works with.

use access::{Actor, Change, Denied, Facts, Permit, Scope, See, Verb};
use base::record::{AccountId, Id, Kind, Office, OfficeId};
use jiff::Timestamp;
use keys::random;
use store::Tx;

use crate::{
    House, Notice, Stop,
    audit::{self, Act},
    cookie::{Cookie, Name},
    session::{self, Stay},
};

/// What the one closure of a request works with: a transaction, the person, the time.
///
/// The closure may run again where two transactions met, so it changes nothing but the database.
pub struct Desk<'d, 'tx> {
    tx: &'d mut Tx<'tx>,
    house: &'d House,
    now: Timestamp,
    stay: Option<Stay>,
    /// Whether the transaction can write, and so the audit.
    writes: bool,
    entries: u32,
}

/// Proof that something was done and stands in the audit, and where to go from here.
#[derive(Clone)]
pub struct Done {
    pub(crate) to: String,
    pub(crate) cookies: Vec<Cookie>,
}

impl Done {
    /// The same, setting a cookie.
    #[must_use]
    pub fn with(mut self, cookie: Cookie) -> Self {
        self.cookies.push(cookie);
        self
    }
}

impl<'d, 'tx> Desk<'d, 'tx> {
    pub(crate) fn new(
        tx: &'d mut Tx<'tx>,
        house: &'d House,
        now: Timestamp,
        stay: Option<Stay>,
        writes: bool,
    ) -> Self {
        Self { tx, house, now, stay, writes, entries: 0 }
    }

    /// The transaction.
    pub fn tx(&mut self) -> &mut Tx<'tx> {
        self.tx
    }

    /// The time of the request; the same when the closure runs again.
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// Today.
    pub fn today(&self) -> base::Date {
        self.house.clock().today()
    }

    /// What the program was started with.
    pub const fn house(&self) -> &House {
        self.house
    }

    /// A new id.
    pub fn new_id<K>(&self) -> Result<Id<K>, Stop> {
        Ok(random::id()?)
    }

    /// The stay of whoever is signed in.
    pub fn stay(&self) -> Result<&Stay, Stop> {
        self.stay.as_ref().ok_or(Stop::SignIn)
    }

    pub(crate) fn into_stay(self) -> Option<Stay> {
        self.stay
    }

    /// Whoever is signed in.
    pub fn actor(&self) -> Result<Actor, Stop> {
        self.stay().map(Stay::actor)
    }

    /// Which records a list may show.
    pub fn scope(&mut self, verb: Verb) -> Result<Scope, Stop> {
        let scope = access::scope(&self.actor()?, verb)?;
        if verb.is_protected() {
            self.write_down(&Act {
                office: scope.office(),
                account: Some(scope.account()),
                verb: verb.code(),
                kind: Office::CODE,
                subject: None,
                detail: Some("list"),
            })?;
        }
        Ok(scope)
    }

    /// A permit to look at a record; `None` of facts is a record that does not exist. A look at what is protected is
    /// written down here, in the transaction of the look.
    pub fn may_see<K: Kind>(&mut self, verb: Verb, facts: Option<Facts<K>>) -> Result<Permit<K, See>, Stop> {
        let permit = access::may_see(&self.actor()?, verb, &facts.ok_or(Denied::NotYours)?)?;
        if verb.is_protected() {
            self.write_down_permit(&permit, None)?;
        }
        Ok(permit)
    }

    /// A permit to change a record; it is written down when it is used, by [`Desk::record`] or [`Desk::done`].
    pub fn may_change<K: Kind>(
        &mut self,
        verb: Verb,
        facts: Option<Facts<K>>,
    ) -> Result<Permit<K, Change>, Stop> {
        Ok(access::may_change(&self.actor()?, verb, &facts.ok_or(Denied::NotYours)?)?)
    }

    /// A permit to change the office as a whole, or to add to it.
    pub fn may_change_office(&mut self, verb: Verb) -> Result<Permit<Office, Change>, Stop> {
        let facts = Facts::own_office(&self.actor()?);
        self.may_change(verb, Some(facts))
    }

    /// Writes down what was done under a permit; `detail` is a code.
    pub fn record<K: Kind>(&mut self, permit: &Permit<K, Change>, detail: Option<&str>) -> Result<(), Stop> {
        self.write_down_permit(permit, detail)
    }

    /// Writes down what was done, and says where to go from here and what to tell there.
    pub fn done<K: Kind>(
        &mut self,
        permit: &Permit<K, Change>,
        to: impl Into<String>,
        notice: impl Into<Option<Notice>>,
    ) -> Result<Done, Stop> {
        self.record(permit, None)?;
        self.recorded(to, notice)
    }

    /// Says where to go from here, after [`Desk::record`] has written down what was done.
    pub fn recorded(
        &mut self,
        to: impl Into<String>,
        notice: impl Into<Option<Notice>>,
    ) -> Result<Done, Stop> {
        if self.entries == 0 {
            return Err(Stop::Fault("a change without an entry in the audit"));
        }
        let tells = notice.into().map(|notice| Cookie::lasting(Name::Notice, notice.code(), 60));
        Ok(Done { to: to.into(), cookies: tells.into_iter().collect() })
    }

    /// Lets somebody in whose passphrase was right, or who took an invitation: a new stay with a new token, in place
    /// of the one that this browser had.
    pub fn let_in(&mut self, account: AccountId, office: OfficeId, agent: &str) -> Result<Cookie, Stop> {
        if let Some(stay) = self.stay.take() {
            session::end(self.tx, stay.id)?;
        }
        let settings = self.house.settings();
        let token = session::begin(self.tx, account, office, agent, self.now, settings)?;
        self.stay = session::of(self.tx, &token, self.now, settings)?;
        self.stay()?;
        Ok(Cookie::passing(Name::Stay, token.text().as_str()))
    }

    fn write_down_permit<K: Kind, A>(
        &mut self,
        permit: &Permit<K, A>,
        detail: Option<&str>,
    ) -> Result<(), Stop> {
        let subject = permit.id().to_string();
        self.write_down(&Act {
            office: permit.office(),
            account: Some(permit.account()),
            verb: permit.verb().code(),
            kind: K::CODE,
            subject: Some(&subject),
            detail,
        })
    }

    fn write_down(&mut self, act: &Act<'_>) -> Result<(), Stop> {
        if !self.writes {
            return Err(Stop::Fault("a protected read behind a door that is not protected"));
        }
        audit::record(self.tx, self.house.signing(), act, self.now)?;
        self.entries += 1;
        Ok(())
    }
}
