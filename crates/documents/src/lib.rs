//! What documents say about groups of people: passages, mentions, roles, the ladder, facts.
//!
//! ```
//! use base::{FileId, StandardGroup, text::{BlockKind, Text}};
//! use documents::{Input, Ladder, analyse};
//!
//! let mut text = Text::default();
//! text.push(BlockKind::Paragraph, None, "The municipality will organise trainings for Roma women.");
//! let analysis = analyse(&Input::new(FileId(0), &text));
//! let mention = &analysis.passages[0].groups[0];
//! assert_eq!((mention.code, mention.surface.as_str()), (StandardGroup::Roma, "Roma women"));
//! assert_eq!(mention.ladder, Ladder::Measure);
//! ```
//!
//! | step | module |
//! | --- | --- |
//! | text → passages | `segment` |
//! | passage → language | `language` |
//! | words → meanings | `lexicon`, with its data under `data/` |
//! | meanings → mentions | `mentions` |
//! | meanings → dates, money, counts … | `facts` |
//! | cues, headings, columns → roles | `roles` |
//! | roles → ladder, WHO scale | `ladder`, `responsiveness` |
//! | documents → figures of the chain | `link` |

mod analyse;
mod analysis;
mod facts;
mod findings;
mod input;
mod ladder;
mod language;
mod lexicon;
mod link;
mod mentions;
mod responsiveness;
mod roles;
mod segment;
mod token;

pub use analyse::analyse;
pub use analysis::{
    Analysis, Fact, FactKind, FactValue, Gate, GateCode, Ladder, Mention, Passage, PassageKind,
    Responsiveness, Role, Scale,
};
pub use input::{DocumentKind, Input};
pub use link::link_figures;
