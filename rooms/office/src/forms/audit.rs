//! What of the audit is asked for.

use access::Verb;
use base::{Date, record::AccountId};
use jiff::Timestamp;
use web::{Faults, Fields, clock::Clock};

use crate::store::audit::Filter;

/// The filter of a query; what it does not know it leaves out. A day that is no day is told.
pub fn filter(fields: &Fields, clock: Clock) -> (Filter, Faults) {
    let day: Option<Result<Date, _>> = fields.get("day").map(str::parse);
    let (from, to) = match &day {
        Some(Ok(day)) => clock.bounds(*day),
        _ => (Timestamp::MIN, Timestamp::MAX),
    };
    let faults = match day {
        Some(Err(_)) => Faults::one("day", |words| words.audit_day_wrong()),
        _ => Faults::none(),
    };
    let filter = Filter {
        verb: Verb::from_code(fields.text("verb")).map(|verb| verb.code().to_owned()).unwrap_or_default(),
        account: fields.text("account").parse().map(|id: AccountId| id.to_string()).unwrap_or_default(),
        from,
        to,
        before: fields.text("before").parse().unwrap_or(i64::MAX),
    };
    (filter, faults)
}
