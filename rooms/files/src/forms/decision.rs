//! A decision about what was read.

use access::Verb;
use base::record::ReadingId;
use web::{Faults, Fields, Notice};

/// What can be decided about a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It counts.
    Accept,
    /// It is held: somebody saw personal data in it that the program did not.
    Hold,
    /// It is held no longer.
    Release,
    /// It shall not be used.
    Refuse,
    /// It counts no longer.
    TakeBack,
}

impl Decision {
    /// All that need a reason, in the order of the page.
    pub const WITH_REASON: [Self; 4] = [Self::Release, Self::TakeBack, Self::Refuse, Self::Hold];

    /// The last part of its address.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Hold => "hold",
            Self::Release => "release",
            Self::Refuse => "refuse",
            Self::TakeBack => "take-back",
        }
    }

    /// What one must be allowed to do, for a reading that is held or is not.
    pub const fn verb(self, held: bool) -> Verb {
        match self {
            Self::Hold | Self::Release => Verb::DecideHeld,
            Self::Refuse if held => Verb::DecideHeld,
            Self::Accept | Self::Refuse => Verb::AcceptFiles,
            Self::TakeBack => Verb::TakeBackFiles,
        }
    }

    /// More about it for the audit, where the verb does not say it.
    pub const fn detail(self) -> Option<&'static str> {
        match self {
            Self::Accept | Self::TakeBack => None,
            Self::Hold => Some("held"),
            Self::Release => Some("released"),
            Self::Refuse => Some("refused"),
        }
    }

    /// What is told on the page after it.
    pub const fn notice(self) -> Notice {
        match self {
            Self::Accept => Notice::Accepted,
            Self::Hold => Notice::Saved,
            Self::Release => Notice::Released,
            Self::Refuse => Notice::Refused,
            Self::TakeBack => Notice::TakenBack,
        }
    }

    /// Whether a reason is asked for.
    pub const fn needs_reason(self) -> bool {
        !matches!(self, Self::Accept)
    }
}

/// What was sent: the reading that the person saw, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The reading; a form without one is about none.
    pub reading: Option<ReadingId>,
    /// Why; empty where no reason is asked for.
    pub why: String,
}

/// How long a reason may be, in characters.
const REASON: usize = 1_000;

/// Reads a decision.
pub fn decision(fields: &Fields, decision: Decision) -> Result<Said, Faults> {
    let why = fields.text("why");
    if decision.needs_reason() && why.is_empty() {
        return Err(Faults::one("why", |words| words.files_why_missing()));
    }
    if why.chars().count() > REASON {
        return Err(Faults::one("why", |words| words.files_why_long()));
    }
    Ok(Said { reading: fields.text("reading").parse().ok(), why: why.to_owned() })
}
