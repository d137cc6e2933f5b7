//! Small drawings beside words. They say nothing that the words do not say, so a screen reader passes them by.

use base::{Severity, State};
use maud::{Markup, PreEscaped, Render, html};

/// A small drawing of 20 by 20 units in the colour of the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// It is done.
    Done,
    /// Good to know.
    Note,
    /// Please look.
    Warning,
    /// Something to correct.
    Error,
    /// A list that unfolds.
    Menu,
    /// Out of here.
    Leave,
    /// Languages.
    Language,
    /// The person who is signed in.
    Person,
    /// A file.
    File,
    /// Sorted from small to large.
    Up,
    /// Sorted from large to small.
    Down,
    /// Can be sorted.
    UpDown,
    /// Estimated: a range with a point in it.
    Range,
    /// Unknown: a dotted ring with a question mark.
    Unknown,
    /// Not collected: a place where nothing was ever put.
    Absent,
    /// Refused: a ring with a stroke through it.
    Refused,
    /// Hidden because it is small: hatched, as in the charts.
    Hatched,
    /// Protected: the shield of the rings.
    Shield,
}

impl Icon {
    /// The sign of a state; a known figure needs none.
    pub const fn of_state(state: State) -> Option<Self> {
        match state {
            State::Known => None,
            State::Estimated => Some(Self::Range),
            State::Unknown => Some(Self::Unknown),
            State::NotCollected => Some(Self::Absent),
            State::Refused => Some(Self::Refused),
            State::Suppressed => Some(Self::Hatched),
            State::Protected => Some(Self::Shield),
        }
    }

    /// The sign of a severity.
    pub const fn of_severity(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
            Severity::Note => Self::Note,
        }
    }

    /// What is drawn: paths that are stroked, in a box of 20 units.
    const fn drawing(self) -> &'static str {
        match self {
            Self::Done => r#"<circle cx="10" cy="10" r="8"/><path d="M6.3 10.3l2.6 2.6 4.8-5.2"/>"#,
            Self::Note => r#"<circle cx="10" cy="10" r="8"/><path d="M10 9.2V14M10 6v.2"/>"#,
            Self::Warning => r#"<path d="M10 2.6l8 14.4H2zM10 8v4.4M10 14.6v.2"/>"#,
            Self::Error => {
                r#"<path d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7zM10 5.8v5.2M10 13.9v.2"/>"#
            }
            Self::Menu => r#"<path d="M3 5.5h14M3 10h14M3 14.5h14"/>"#,
            Self::Leave => r#"<path d="M8 3H3v14h5M8 10h9M13.5 6.5L17 10l-3.5 3.5"/>"#,
            Self::Language => {
                r#"<circle cx="10" cy="10" r="8"/><path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16"/>"#
            }
            Self::Person => r#"<circle cx="10" cy="6.5" r="3.7"/><path d="M2.8 18c.6-8 13.8-8 14.4 0"/>"#,
            Self::File => r#"<path d="M4.5 2h7l4 4v12h-11zM11.5 2v4h4"/>"#,
            Self::Up => r#"<path d="M10 16V4M5.5 8.5L10 4l4.5 4.5"/>"#,
            Self::Down => r#"<path d="M10 4v12M5.5 11.5L10 16l4.5-4.5"/>"#,
            Self::UpDown => r#"<path d="M6.5 8L10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5"/>"#,
            Self::Range => {
                r#"<path d="M2.5 5.5v9M17.5 5.5v9M2.5 10h15"/><circle cx="10" cy="10" r="2" fill="currentColor"/>"#
            }
            Self::Unknown => {
                r#"<circle cx="10" cy="10" r="8" stroke-dasharray="2.4 2.6"/><path d="M7.9 8.1c.2-3 4.6-2.7 4.3.2-.2 1.4-2.2 1.4-2.2 3.2M10 14v.2"/>"#
            }
            Self::Absent => r#"<path d="M3 3h14v14H3z" stroke-dasharray="3 2.6"/>"#,
            Self::Refused => r#"<circle cx="10" cy="10" r="8"/><path d="M4.6 15.4L15.4 4.6"/>"#,
            Self::Hatched => r#"<path d="M3 3h14v14H3zM3 9l6-6M3 15L15 3M5.5 17L17 5.5M11.5 17l5.5-5.5"/>"#,
            Self::Shield => r#"<path d="M10 1.8l6.6 3.2v5.2c0 4.2-3.2 6.6-6.6 8-3.4-1.4-6.6-3.8-6.6-8V5z"/>"#,
        }
    }
}

impl Render for Icon {
    fn render(&self) -> Markup {
        html! {
            svg.icon viewBox="0 0 20 20" aria-hidden="true" focusable="false" { (PreEscaped(self.drawing())) }
        }
    }
}
