//! Buttons: what a person can do here. One primary button on a page at most.

pub(super) mod examples;

use maud::{Markup, Render, html};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Primary,
    Secondary,
    Warning,
    Quiet,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button secondary",
            Self::Warning => "button warning",
            Self::Quiet => "button quiet",
        }
    }
}

/// A button that sends the form it stands in, or a link that looks like one.
///
/// ```
/// use maud::Render;
/// use web::components::Button;
/// let button = Button::secondary("Cancel").to("/files").render().into_string();
/// assert_eq!(button, r#"<a class="button secondary" href="/files">Cancel</a>"#);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Button {
    weight: Weight,
    text: String,
    about: Option<String>,
    link: Option<String>,
    form: Option<String>,
    value: Option<(&'static str, String)>,
}

impl Button {
    /// The one thing that most people came to this page to do.
    pub fn primary(text: impl Into<String>) -> Self {
        Self::new(Weight::Primary, text)
    }

    /// Something else that can be done here.
    pub fn secondary(text: impl Into<String>) -> Self {
        Self::new(Weight::Secondary, text)
    }

    /// Something that takes away or cannot be undone.
    pub fn warning(text: impl Into<String>) -> Self {
        Self::new(Weight::Warning, text)
    }

    /// Something small beside something else; it looks like a link.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self::new(Weight::Quiet, text)
    }

    fn new(weight: Weight, text: impl Into<String>) -> Self {
        Self { weight, text: text.into(), about: None, link: None, form: None, value: None }
    }

    /// What it is about, said to a screen reader where several buttons of a page read alike: `Remove` *budget.xlsx*.
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// Leads to an address and sends nothing.
    pub fn to(mut self, href: impl Into<String>) -> Self {
        self.link = Some(href.into());
        self
    }

    /// Sends the form with this id, in which it does not stand.
    pub fn of_form(mut self, id: impl Into<String>) -> Self {
        self.form = Some(id.into());
        self
    }

    /// What the form says when it is sent by this button.
    pub fn value(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.value = Some((name, value.into()));
        self
    }

    fn words(&self) -> Markup {
        html! { (self.text) @if let Some(about) = &self.about { span.said { ": " (about) } } }
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        let class = self.weight.class();
        let (name, value) = self.value.as_ref().map(|(name, value)| (*name, value)).unzip();
        html! {
            @if let Some(href) = &self.link {
                a class=(class) href=(href) { (self.words()) }
            } @else {
                button class=(class) form=[&self.form] name=[name] value=[value] { (self.words()) }
            }
        }
    }
}

/// Buttons beside each other, the most important first.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Buttons(Vec<Button>);

impl Buttons {
    /// These buttons, in this order.
    pub fn new(buttons: impl IntoIterator<Item = Button>) -> Self {
        Self(buttons.into_iter().collect())
    }
}

impl Render for Buttons {
    fn render(&self) -> Markup {
        html! { div.buttons { @for button in &self.0 { (button) " " } } }
    }
}
