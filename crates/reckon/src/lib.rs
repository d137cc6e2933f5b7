//! Files in, chain out: the one way from files to figures, statuses and findings.
//!
//! `isonomia check` and the office call the same functions here, so that both say the same of the same files. Pure
//! but for threads: no clock, no file, no words.
//!
//! ```
//! use intake::{FileIn, Mapping};
//! use reckon::{Asked, Reckoning};
//! use readers::text::InProcessPdf;
//! let csv = "komuna;gjinia;numri\nGjilan;F;40\nGjilan;M;38\n";
//! let files = [FileIn { name: "popullsia.csv", bytes: csv.as_bytes() }];
//! let asked = Asked::on(base::Date::constant(2026, 11, 2), Mapping::default());
//! let (intake, pack) = reckon::take_in(&files, &asked, &InProcessPdf);
//! let reckoning = Reckoning::new(&intake, &pack, &asked)?;
//! let reckoned = reckoning.of_year(reckoning.year());
//! assert_eq!(reckoned.outcome.place_name("en").as_deref(), Some("Gjilan"));
//! assert!(!reckoned.figures().figures.is_empty());
//! # Ok::<(), chain::RuleError>(())
//! ```
//!
//! | file | holds |
//! | --- | --- |
//! | `take_in.rs` | files under the rules of their country |
//! | `reckoning.rs` | what is the same for every year: documents, rules, chosen rows; and which years there are |
//! | `engines.rs` | all engines over one year: rows, link figures, findings |
//! | `reckoned.rs` | one year: the outcome that reports show, and the figures behind its chain |
//! | `accounted.rs` | indicators in tables and in sentences, joined |

mod accounted;
mod chosen;
mod engines;
mod reckoned;
mod reckoning;
mod take_in;
mod universal;
mod years;

pub use engines::Engines;
pub use reckoned::Reckoned;
pub use reckoning::{Reckoning, analyse, outcome};
pub use take_in::{Asked, take_in};
