//! Lines for those who run the program: what failed, never whose.

use crate::Stop;

/// Tells that an operation failed. The route is the pattern, not the address, and no error here holds a datum.
#[expect(clippy::print_stderr, reason = "this is the log")]
pub(crate) fn failed(operation: &str, method: &str, route: &str, stop: &Stop) {
    eprintln!("operation {operation}: {method} {route}: {stop:?}");
}

/// Tells that a job failed.
#[expect(clippy::print_stderr, reason = "this is the log")]
pub(crate) fn job_failed(job: &str, kind: &str, code: &str) {
    eprintln!("job {job}: {kind}: {code}");
}
