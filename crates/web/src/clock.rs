//! The only place that reads the time.

use jiff::{Timestamp, Zoned, civil::DateTime, tz::TimeZone};

/// What time it is: the system's, or one that a test holds still.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The system's.
    System,
    /// Always this.
    Fixed(Timestamp),
}

impl Clock {
    /// Now.
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn now(self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Fixed(at) => at,
        }
    }

    /// Today, where the program runs.
    pub fn today(self) -> base::Date {
        self.local(self.now()).date()
    }

    /// A point in time as the clocks show it where the program runs.
    pub fn local(self, at: Timestamp) -> DateTime {
        Zoned::new(at, self.zone()).datetime()
    }

    /// The first moment of a day where the program runs, and the first of the day after.
    pub fn bounds(self, day: base::Date) -> (Timestamp, Timestamp) {
        let start = |day: base::Date| day.to_zoned(self.zone()).map(|begins| begins.timestamp());
        let next = day.tomorrow().and_then(start);
        (start(day).unwrap_or(Timestamp::MIN), next.unwrap_or(Timestamp::MAX))
    }

    fn zone(self) -> TimeZone {
        match self {
            Self::System => TimeZone::system(),
            Self::Fixed(_) => TimeZone::UTC,
        }
    }
}
