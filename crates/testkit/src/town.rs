//! Two offices with a person of each role: whoever a test needs to knock at a door.

use std::sync::OnceLock;

use access::Role;
use axum::Router;
use base::record::{AccountId, Id, OfficeId};
use jiff::{SignedDuration, Timestamp};
use keys::{Cost, KeyPair, Passphrase, SigningKey, Token, passphrase, random};
use store::{Db, params};
use web::{Doors, House, clock::Clock, house::Settings, session};

use crate::Browser;

/// What everybody in the town signs in with.
pub const PASSPHRASE: &str = "seven rings on one line";

/// When it is, in the town.
pub const NOON: &str = "2026-09-01T12:00:00Z";

/// Who knocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persona {
    /// Nobody that is known.
    Stranger,
    /// Somebody with this role in the first office.
    In(Role),
    /// An officer who is an administrator as well, of the second office.
    OfAnotherOffice,
}

impl Persona {
    /// Everybody.
    pub fn all() -> Vec<Self> {
        let roles = Role::ALL.iter().copied().map(Self::In);
        [Self::Stranger].into_iter().chain(roles).chain([Self::OfAnotherOffice]).collect()
    }

    /// What they type to sign in.
    pub fn sign_in(self) -> String {
        match self {
            Self::Stranger => "nobody".to_owned(),
            Self::In(role) => role.code().replace('_', "."),
            Self::OfAnotherOffice => "elsewhere".to_owned(),
        }
    }
}

/// Two offices and the program that serves them.
pub struct Town {
    /// What the program was started with.
    pub house: House,
    /// The first office: Orvelia.
    pub here: OfficeId,
    /// The second office: Tresna.
    pub elsewhere: OfficeId,
    router: Router,
}

impl Town {
    /// The town in this database, with the doors of the rooms that a test is about, at noon.
    pub fn open(db: &Db, doors: Doors) -> Self {
        let (here, elsewhere) = (office(db, "Orvelia", 1), office(db, "Tresna", 2));
        for role in Role::ALL {
            let persona = Persona::In(*role);
            account(db, &persona.sign_in(), here, &[*role]);
        }
        account(db, &Persona::OfAnotherOffice.sign_in(), elsewhere, &[Role::Officer, Role::Administrator]);
        Self::again(db, doors, here, elsewhere, noon())
    }

    /// The same town at another time.
    #[must_use]
    pub fn at(&self, now: Timestamp, doors: Doors) -> Self {
        Self::again(self.house.db(), doors, self.here, self.elsewhere, now)
    }

    fn again(db: &Db, doors: Doors, here: OfficeId, elsewhere: OfficeId, now: Timestamp) -> Self {
        let house = House::new(db.clone(), Clock::Fixed(now), signing_key(), settings());
        let router = doors.open(house.clone());
        Self { house, here, elsewhere, router }
    }

    /// What another process has of this town: the same database by connections of its own, at its own time.
    pub fn beside(db: &Db, now: Timestamp) -> House {
        House::new(db.clone(), Clock::Fixed(now), signing_key(), settings())
    }

    pub(crate) fn router(&self) -> Router {
        self.router.clone()
    }

    /// The database.
    pub fn db(&self) -> &Db {
        self.house.db()
    }

    /// A browser in which this person is signed in, without going through the page.
    pub fn browser(&self, persona: Persona) -> Browser {
        let browser = Browser::new(self.router.clone());
        match persona {
            Persona::Stranger => browser,
            Persona::In(_) | Persona::OfAnotherOffice => browser.with_stay(&self.stay(persona)),
        }
    }

    fn stay(&self, persona: Persona) -> Token {
        let office = if persona == Persona::OfAnotherOffice { self.elsewhere } else { self.here };
        let account = self.account(persona);
        let now = self.house.clock().now();
        self.db()
            .write(|tx| session::begin(tx, account, office, "test", now, self.house.settings()))
            .expect("a stay begins")
    }

    /// The account of somebody.
    pub fn account(&self, persona: Persona) -> AccountId {
        let name = persona.sign_in();
        let found = self.db().read(|tx| {
            tx.one("select id from account where sign_in = $1", params![name.as_str()], |row| row.id(0))
        });
        found.expect("the accounts can be read").expect("this person has an account")
    }
}

/// Noon.
pub fn noon() -> Timestamp {
    NOON.parse().expect("noon is a time")
}

fn settings() -> Settings {
    Settings {
        origin: "https://isonomia.test".to_owned(),
        idle: SignedDuration::from_mins(30),
        absolute: SignedDuration::from_hours(12),
        connections: 4,
        upload_limit: 8 << 20,
        quick_exit: "https://www.wikipedia.org/".to_owned(),
        behind_proxy: None,
        cost: Cost::tests(),
        demo: false,
    }
}

/// One key for all towns of a test: the heads of one are checked by another.
fn signing_key() -> SigningKey {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| tempfile::tempdir().expect("a temporary folder"));
    SigningKey::load_or_create(&folder.path().join("audit.key")).expect("a signing key")
}

/// An office with an id that begins like its number, so that a failed test can be read.
fn office(db: &Db, name: &str, number: u8) -> OfficeId {
    let id = OfficeId::from_random([number; 16]);
    db.write(|tx| {
        tx.execute(
            "insert into office (id, kind, country, place, name, language, created_at) \
             values ($1, 'municipality', 'XK', null, $2, 'en', $3)",
            params![id, name, noon()],
        )
    })
    .expect("an office is made");
    id
}

/// An account whose name is what it signs in with.
pub fn account(db: &Db, sign_in: &str, office: OfficeId, roles: &[Role]) -> AccountId {
    let id: Id<base::record::Account> = random::id().expect("randomness");
    let typed = Passphrase::new(PASSPHRASE).expect("a passphrase of the right length");
    let hash = passphrase::hash(&typed, Cost::tests()).expect("memory for a passphrase");
    let pair = KeyPair::generate().expect("randomness");
    let wrapped = pair.wrap(&typed, id, Cost::tests()).expect("memory for a passphrase");
    db.write(|tx| {
        tx.execute(
            "insert into account (id, name, sign_in, sign_in_folded, passphrase_hash, public_key, wrapped_key, \
             language, state, must_change, created_at, changed_at) \
             values ($1, $2, $2, $3, $4, $5, $6, 'en', 'active', 0, $7, $7)",
            params![
                id,
                sign_in,
                base::fold::name(sign_in),
                hash.to_phc(),
                pair.public().bytes(),
                wrapped.bytes(),
                noon()
            ],
        )?;
        for role in roles {
            tx.execute(
                "insert into membership (account, office, role, since) values ($1, $2, $3, $4)",
                params![id, office, role.code(), noon()],
            )?;
        }
        Ok::<_, store::Error>(())
    })
    .expect("an account is made");
    id
}
