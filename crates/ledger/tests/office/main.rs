//! What an office keeps, on both databases.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops on a surprise")]

mod decisions;
mod desk;
mod kept;
mod rows;
mod same_as_check;
mod together;
