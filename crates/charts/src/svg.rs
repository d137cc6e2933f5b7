//! A small writer of SVG: escapes, short numbers, one element at a time.

use std::fmt::{self, Display, Write};

/// A coordinate: one decimal, none where it is whole.
#[derive(Clone, Copy)]
pub(crate) struct At(pub f64);

impl Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 * 10.0).round() / 10.0;
        // Adding zero turns -0 into 0.
        write!(f, "{}", tenths + 0.0)
    }
}

/// Text for an element or an attribute; what XML cannot hold becomes a replacement character.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' => escaped.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The attributes of an element: names and values, values escaped when written.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

/// An SVG element under construction.
pub(crate) struct Svg {
    text: String,
    id: String,
}

impl Svg {
    /// An image of this size with its title and description; `id` makes the ids inside unique in the page.
    pub(crate) fn image(id: &str, width: f64, height: f64, title: &str, description: &str) -> Self {
        let id: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        let mut svg = Self { text: String::new(), id };
        let view = format!("0 0 {} {}", At(width), At(height));
        let labelled = format!("{0}-title {0}-desc", svg.id);
        svg.open(
            "svg",
            &[
                ("xmlns", &"http://www.w3.org/2000/svg"),
                ("viewBox", &view),
                ("role", &"img"),
                ("aria-labelledby", &labelled),
                ("font-family", &"system-ui, 'Segoe UI', 'Noto Sans', sans-serif"),
                ("font-size", &14),
            ],
        );
        for (name, content) in [("title", title), ("desc", description)] {
            let _ = write!(svg.text, "<{name} id=\"{}-{name}\">{}</{name}>", svg.id, escaped(content));
        }
        svg
    }

    /// A drawing that says nothing which the words beside it do not say.
    pub(crate) fn decoration(view: &str) -> Self {
        let mut svg = Self { text: String::new(), id: String::new() };
        svg.open(
            "svg",
            &[
                ("xmlns", &"http://www.w3.org/2000/svg"),
                ("viewBox", &view),
                ("aria-hidden", &"true"),
                ("focusable", &"false"),
                ("class", &"chart-icon"),
            ],
        );
        svg
    }

    /// The id of a part.
    pub(crate) fn id(&self, part: &str) -> String {
        format!("{}-{part}", self.id)
    }

    /// A reference to a part, for `fill`.
    pub(crate) fn url(&self, part: &str) -> String {
        format!("url(#{}-{part})", self.id)
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>, end: &str) {
        let _ = write!(self.text, "<{name}");
        for (attribute, value) in attributes {
            let _ = write!(self.text, " {attribute}=\"{}\"", escaped(&value.to_string()));
        }
        self.text.push_str(end);
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, "/>");
    }

    /// The beginning of an element.
    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.tag(name, attributes, ">");
    }

    /// The end of an element.
    pub(crate) fn close(&mut self, name: &str) {
        let _ = write!(self.text, "</{name}>");
    }

    /// A group with a title of its own, which a pointer shows.
    pub(crate) fn open_titled(&mut self, attributes: Attributes<'_>, title: &str) {
        self.open("g", attributes);
        let _ = write!(self.text, "<title>{}</title>", escaped(title));
    }

    /// A line of text.
    pub(crate) fn words(&mut self, attributes: Attributes<'_>, words: &str) {
        self.open("text", attributes);
        self.text.push_str(&escaped(words));
        self.close("text");
    }

    /// The beginning of a square pattern that repeats every `size` units.
    pub(crate) fn open_pattern(&mut self, part: &str, size: i32) {
        let id = self.id(part);
        let attributes: Attributes<'_> = &[
            ("id", &id),
            ("width", &size),
            ("height", &size),
            ("patternUnits", &"userSpaceOnUse"),
            ("class", &"chart-hatch"),
        ];
        self.open("pattern", attributes);
    }

    /// The hatching that stands for a value that is not shown.
    pub(crate) fn define_hatch(&mut self) {
        self.open("defs", &[]);
        self.open_pattern("hatch", 6);
        let strokes = "M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5";
        self.empty("path", &[("d", &strokes), ("stroke", &GREY), ("stroke-width", &1.5)]);
        self.close("pattern");
        self.close("defs");
    }

    /// The finished element.
    pub(crate) fn finish(mut self) -> String {
        self.close("svg");
        self.text
    }
}

/// The width of every chart. Narrow, so that its text can still be read when a phone shrinks it.
pub(crate) const WIDTH: f64 = 480.0;

/// How wide a letter of 14 units is taken to be; Cyrillic letters are wide.
const LETTER: f64 = 7.8;

/// The text in lines that fit the width of a chart; a word is never broken.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if fits(line, word) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[expect(clippy::cast_precision_loss, reason = "letters of a line")]
fn fits(line: &str, word: &str) -> bool {
    (line.chars().count() + 1 + word.chars().count()) as f64 * LETTER <= WIDTH
}

/// Colours of paper; a page overrides them through the classes.
pub(crate) const TEAL: &str = "#0e5a60";
pub(crate) const TEAL_PALE: &str = "#d9ecec";
pub(crate) const PLUM: &str = "#7a5195";
pub(crate) const AMBER: &str = "#a15c00";
pub(crate) const RED: &str = "#a8321f";
pub(crate) const GREY: &str = "#6b7583";
pub(crate) const GREY_PALE: &str = "#eef0f3";
pub(crate) const INK: &str = "#1b2430";
pub(crate) const SOFT: &str = "#5b6675";
