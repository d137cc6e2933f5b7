//! What the room reads: documents, what each says of the focus groups, the text with what was found in it.

mod list;
mod text;

pub use list::{Document, Focus, Kind, Scale, Step, document, documents, facts, focus, home, places, steps};
pub use text::{Block, Found, Gate, GateCode, Mention, Part, Remark, Role, found, gates, part, remarks};
