//! The values that every other crate speaks in.
//!
//! Places, dimensions, groups, target sets, money, periods, languages, figures, link figures, evidence and
//! findings: values only. Nothing here reads a file, a clock or a database, and nothing here decides.
//!
//! | module | holds |
//! | --- | --- |
//! | [`group`] | the standard groups, intersections of groups ([`People`]), the [`TargetSet`] of an activity |
//! | [`place`] | the tree country › region › municipality › settlement, found by code or by any of its names |
//! | [`dimension`] | sex, age band, ethnicity … and their categories |
//! | [`money`] | minor units with their currency; exact shares |
//! | [`period`] | years, dates, months covered |
//! | [`figure`] | a value with its state, interval, reference date and evidence |
//! | [`link`] | the seven links of the chain, their statuses, and what an engine hands to the chain |
//! | [`evidence`] | where a figure comes from, down to the cell or the passage |
//! | [`finding`] | what a reading or an analysis says about a place in the input |
//! | [`record`] | random, typed ids of the records that an office keeps |
//! | [`text`] | the text of a document in blocks with pages and character ranges |
//! | [`number`], [`fold`] | numbers as people type them; words compared without case, marks or script |
//! | [`country`] | the country pack: knowledge rules, ages, duties, calendar, places |

pub mod country;
pub mod dimension;
pub mod evidence;
pub mod figure;
pub mod finding;
pub mod fold;
pub mod group;
mod id;
pub mod language;
pub mod link;
pub mod money;
pub mod number;
pub mod period;
pub mod place;
pub mod record;
pub mod text;

pub use country::CountryPack;
pub use dimension::{AgeBand, Categories, Category, CategoryCode, Dimension, Residence, Sex};
pub use evidence::{At, Evidence, EvidenceId, EvidenceTable, FileId, Spot};
pub use figure::{Figure, FigureName, Reading, State, Unit, Value};
pub use finding::{Argument, Code, Finding, Severity};
pub use group::{Group, LocalGroup, People, StandardGroup, Target, TargetSet};
pub use language::Language;
pub use link::{Link, LinkFigure, LinkFigures, RowKey, Status};
pub use money::{Currency, Money};
pub use period::{Date, NotAPeriod, Period, Year};
pub use place::{Place, PlaceCode, PlaceLevel, Places};
