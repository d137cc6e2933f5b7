//! Whether what stands in the database is what was written: every office's audit against its signed head, and the
//! bytes of every file against their hash.

use std::{fmt, io};

use base::record::{Office, OfficeId};
use keys::SigningKey;
use store::{Db, blob, params};
use web::audit::{self, Flaw, Whole};

/// What was found in one office.
#[derive(Clone, Debug)]
pub struct Report {
    office: OfficeId,
    audit: Result<Whole, Flaw>,
    contents: usize,
    damaged: usize,
}

impl Report {
    /// Whether all of it is what was written.
    pub fn is_whole(&self) -> bool {
        self.audit.is_ok() && self.damaged == 0
    }
}

/// For those who run the program: ids and counts, no names.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "office {}: ", self.office)?;
        match &self.audit {
            Ok(whole) => write!(f, "audit whole up to entry {}", whole.number)?,
            Err(Flaw::Head) => f.write_str("AUDIT BROKEN: its head is missing or not signed")?,
            Err(Flaw::Signature) => f.write_str("AUDIT BROKEN: its head is not signed by this key")?,
            Err(Flaw::Entry(broken)) => {
                write!(f, "AUDIT BROKEN at entry {}: {}", broken.number, broken.reason.code())?;
            }
        }
        match self.damaged {
            0 => write!(f, "; {} contents whole", self.contents),
            damaged => write!(f, "; {damaged} OF {} CONTENTS DAMAGED", self.contents),
        }
    }
}

/// Every office.
pub fn offices(db: &Db) -> store::Result<Vec<OfficeId>> {
    db.read(|tx| tx.rows("select id from office order by id", &[], |row| row.id::<Office>(0)))
}

/// Looks at one office, in one snapshot.
pub fn check(db: &Db, signing: &SigningKey, office: OfficeId) -> store::Result<Report> {
    db.read(|tx| {
        let audit = audit::verify_office(tx, office, &signing.verifying_key())?;
        let list = "select sha256 from content where office = $1 order by sha256";
        let contents = tx.rows(list, params![office], |row| row.bytes(0))?;
        let mut damaged = 0;
        for sha256 in &contents {
            match blob::read(tx, office, sha256, &mut io::sink()) {
                Ok(Some(_)) => {}
                Ok(None) | Err(store::Error::Corrupt) => damaged += 1,
                Err(error) => return Err(error),
            }
        }
        Ok(Report { office, audit, contents: contents.len(), damaged })
    })
}
