//! The only place that reads the clock.

use std::time::{Duration, Instant};

use base::Date;

/// Today, in the time zone of this computer.
#[expect(clippy::disallowed_methods, reason = "this module is the clock")]
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

/// A moment from which time is measured.
#[derive(Clone, Copy, Debug)]
pub struct Start(Instant);

impl Start {
    /// Now.
    #[expect(clippy::disallowed_methods, reason = "this module is the clock")]
    pub fn now() -> Self {
        Self(Instant::now())
    }

    /// How long ago it was.
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}
