//! Horizontal bars that may overlap in what they count: money in activities that name each group.

use crate::{
    Chart, DataTable, Quantity,
    svg::{At, GREY, GREY_PALE, INK, SOFT, Svg, TEAL, TEAL_PALE, WIDTH, lines},
};

/// Room for the amount at the end of the longest bar.
const NUMBER: f64 = 130.0;
const LONGEST: f64 = WIDTH - NUMBER;
const BAR: f64 = 18.0;
/// A line of text, and the room below a note or a bar.
const LINE: f64 = 19.0;
const GAP: f64 = 12.0;
const HATCHED: f64 = 30.0;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarKind {
    /// A group; these bars overlap.
    Group,
    /// Everybody, or nobody in particular; drawn in another colour, below a line.
    Other,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is called.
    pub name: String,
    /// What it stands for.
    pub kind: BarKind,
    /// The longer bar behind (planned).
    pub whole: Quantity,
    /// The part of it that is drawn inside (executed), where it is known.
    pub part: Option<Quantity>,
}

/// A chart of bars; all words are in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// Unique in the page.
    pub id: String,
    /// The title.
    pub title: String,
    /// What the drawing shows, in a sentence or two.
    pub description: String,
    /// A note that stands in the drawing: that the bars overlap.
    pub note: String,
    /// The heading of the names.
    pub name: String,
    /// The heading of the whole (planned).
    pub whole: String,
    /// The heading of the part (executed).
    pub part: String,
    /// The bars, from the top.
    pub bars: Vec<Bar>,
}

struct Colours {
    class: &'static str,
    full: &'static str,
    pale: &'static str,
}

impl BarKind {
    fn colours(self) -> Colours {
        match self {
            Self::Group => Colours { class: "chart-group", full: TEAL, pale: TEAL_PALE },
            Self::Other => Colours { class: "chart-other", full: GREY, pale: GREY_PALE },
        }
    }
}

impl Bars {
    /// Draws them.
    pub fn draw(&self) -> Chart {
        let sizes = self.bars.iter().flat_map(|bar| [Some(&bar.whole), bar.part.as_ref()]);
        let most = sizes.flatten().filter_map(Quantity::length).fold(1.0, f64::max);
        let rows: f64 = self.bars.iter().map(|bar| text_height(&bar.name) + BAR + GAP).sum();
        let height = text_height(&self.note) + GAP + rows;
        let mut svg = Svg::image(&self.id, WIDTH, height, &self.title, &self.description);
        svg.define_hatch();
        let mut y = paragraph(&mut svg, 0.0, "chart-quiet", SOFT, &self.note) + GAP;
        for bar in &self.bars {
            y = self.bar(&mut svg, bar, y, LONGEST / most) + GAP;
        }
        Chart { svg: svg.finish(), table: self.table() }
    }

    /// Draws a name and its bar; returns where they end.
    fn bar(&self, svg: &mut Svg, bar: &Bar, y: f64, scale: f64) -> f64 {
        let part = bar.part.as_ref().map(|part| format!(", {} {}", self.part, part.label));
        let title = format!("{}: {} {}{}", bar.name, self.whole, bar.whole.label, part.unwrap_or_default());
        svg.open_titled(&[], &title);
        let top = paragraph(svg, y, "chart-label", INK, &bar.name);
        let end = match bar.whole.length() {
            Some(size) => whole(svg, bar, top, size * scale),
            None => hatched(svg, top),
        };
        if let Some(size) = bar.part.as_ref().and_then(Quantity::length) {
            inner(svg, bar.kind, top, size * scale);
        }
        words(svg, end + 8.0, top + BAR - 4.0, "chart-label", INK, &bar.whole.label);
        svg.close("g");
        top + BAR
    }

    fn table(&self) -> DataTable {
        let with_part = self.bars.iter().any(|bar| bar.part.is_some());
        let mut head = vec![self.name.clone(), self.whole.clone()];
        head.extend(with_part.then(|| self.part.clone()));
        let row = |bar: &Bar| {
            let part = bar.part.as_ref().map(|part| part.label.clone()).unwrap_or_default();
            let mut row = vec![bar.name.clone(), bar.whole.label.clone()];
            row.extend(with_part.then_some(part));
            row
        };
        DataTable { caption: self.title.clone(), head, rows: self.bars.iter().map(row).collect() }
    }
}

/// The longer bar: pale where a part is drawn inside it, full where it stands alone. Returns where it ends.
fn whole(svg: &mut Svg, bar: &Bar, y: f64, length: f64) -> f64 {
    let colours = bar.kind.colours();
    let (class, fill) = match bar.part {
        Some(_) => (format!("{} chart-pale", colours.class), colours.pale),
        None => (colours.class.to_owned(), colours.full),
    };
    // An outline stands half outside its rectangle; drawn half a unit further in, it lines up with the others.
    svg.empty(
        "rect",
        &[
            ("x", &0.5),
            ("y", &At(y + 0.5)),
            ("width", &At((length - 1.0).max(0.0))),
            ("height", &At(BAR - 1.0)),
            ("class", &class),
            ("fill", &fill),
            ("stroke", &colours.full),
        ],
    );
    length
}

fn inner(svg: &mut Svg, kind: BarKind, y: f64, length: f64) {
    let colours = kind.colours();
    svg.empty(
        "rect",
        &[
            ("x", &0),
            ("y", &At(y + 5.0)),
            ("width", &At(length)),
            ("height", &At(BAR - 10.0)),
            ("class", &colours.class),
            ("fill", &colours.full),
        ],
    );
}

fn hatched(svg: &mut Svg, y: f64) -> f64 {
    let hatch = svg.url("hatch");
    svg.empty(
        "rect",
        &[
            ("x", &0.5),
            ("y", &At(y + 0.5)),
            ("width", &At(HATCHED)),
            ("height", &At(BAR - 1.0)),
            ("class", &"chart-hidden"),
            ("fill", &hatch),
            ("stroke", &GREY),
        ],
    );
    HATCHED
}

#[expect(clippy::cast_precision_loss, reason = "a count of lines")]
fn text_height(text: &str) -> f64 {
    lines(text).len() as f64 * LINE
}

/// Writes the lines of a text from `y` down; returns where they end.
fn paragraph(svg: &mut Svg, y: f64, class: &str, fill: &str, text: &str) -> f64 {
    let mut end = y;
    for line in lines(text) {
        end += LINE;
        words(svg, 0.0, end - 5.0, class, fill, &line);
    }
    end
}

fn words(svg: &mut Svg, x: f64, y: f64, class: &str, fill: &str, text: &str) {
    svg.words(&[("x", &At(x)), ("y", &At(y)), ("class", &class), ("fill", &fill)], text);
}
