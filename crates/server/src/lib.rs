//! The office as a program that serves pages: its configuration, its rooms, its start and its end.
//!
//! | module | holds |
//! | --- | --- |
//! | [`config`] | the one table of settings: file, environment, flags, manual |
//! | [`rooms`] | the rooms with their doors |
//! | [`jobs`] | what the program does by itself |
//! | [`serve`] | the start and the end |
//! | [`integrity`] | whether what stands in the database is what was written |
//! | [`health`] | whether the program is up |

pub mod config;
pub mod health;
pub mod integrity;
pub mod jobs;
pub mod rooms;
pub mod serve;
