//! A form that changes something: it shows that it is ours and counts once, however often it is sent.

pub(super) mod examples;

use maud::{Markup, Render, html};

use crate::Frame;

/// A form that is posted. The guards of the frame stand in it, before everything else.
///
/// The browser's own checks are off: the server answers with the page again, in the reader's language, with
/// everything still there.
#[derive(Clone, Debug)]
#[must_use]
pub struct PostForm<'a> {
    frame: &'a Frame,
    action: String,
    id: Option<String>,
    files: bool,
    guarded: bool,
    inline: bool,
    body: Markup,
}

impl<'a> PostForm<'a> {
    /// A form of this frame that is posted to `action`.
    pub fn new(frame: &'a Frame, action: impl Into<String>) -> Self {
        Self {
            frame,
            action: action.into(),
            id: None,
            files: false,
            guarded: false,
            inline: false,
            body: Markup::default(),
        }
    }

    /// The fields and buttons.
    pub fn body(mut self, body: impl Render) -> Self {
        self.body = body.render();
        self
    }

    /// An id, for buttons that stand elsewhere.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// It carries files.
    pub fn files(mut self) -> Self {
        self.files = true;
        self
    }

    /// A script asks before what was typed is left behind.
    pub fn guarded(mut self) -> Self {
        self.guarded = true;
        self
    }

    /// It stands in a line of text or in a row of a table: a button, perhaps with one field.
    pub fn inline(mut self) -> Self {
        self.inline = true;
        self
    }
}

impl Render for PostForm<'_> {
    fn render(&self) -> Markup {
        let enctype = self.files.then_some("multipart/form-data");
        html! {
            form.inline[self.inline] method="post" action=(self.action) id=[&self.id] enctype=[enctype] novalidate
                data-guard[self.guarded] {
                input type="hidden" name=(crate::form::CSRF) value=(self.frame.csrf);
                input type="hidden" name=(crate::form::ONCE) value=(self.frame.once);
                (self.body)
            }
        }
    }
}
