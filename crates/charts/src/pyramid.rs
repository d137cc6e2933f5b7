//! The population pyramid: women left, men right, a pair of bars for each age band.

use crate::{
    Chart, DataTable, Quantity,
    svg::{At, GREY, INK, PLUM, SOFT, Svg, TEAL, WIDTH},
};

const MIDDLE: f64 = WIDTH / 2.0;
/// Half of the gutter that holds the ages.
const GUTTER: f64 = 36.0;
/// Room for the number at the end of the longest bar.
const NUMBER: f64 = 62.0;
const LONGEST: f64 = MIDDLE - GUTTER - NUMBER;
const ROW: f64 = 24.0;
const BAR: f64 = 18.0;
const HEAD: f64 = 34.0;
/// The length of a hatched bar; it says nothing but that something is there.
const HATCHED: f64 = 30.0;

/// An age band.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The ages, as written: `0–4`.
    pub ages: String,
    /// Women of these ages.
    pub women: Quantity,
    /// Men of these ages.
    pub men: Quantity,
}

/// A pyramid; all words are in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pyramid {
    /// Unique in the page.
    pub id: String,
    /// The title.
    pub title: String,
    /// What the drawing shows, in a sentence or two.
    pub description: String,
    /// The heading of the ages.
    pub age: String,
    /// The heading of the left side.
    pub women: String,
    /// The heading of the right side.
    pub men: String,
    /// The bands, youngest first; they are drawn from the bottom up.
    pub bands: Vec<Band>,
}

/// One side: in which direction its bars grow.
#[derive(Clone, Copy)]
struct Side {
    class: &'static str,
    colour: &'static str,
    direction: f64,
    anchor: &'static str,
}

const WOMEN: Side = Side { class: "chart-women", colour: TEAL, direction: -1.0, anchor: "end" };
const MEN: Side = Side { class: "chart-men", colour: PLUM, direction: 1.0, anchor: "start" };

impl Pyramid {
    /// Draws it.
    pub fn draw(&self) -> Chart {
        let most = self.bands.iter().flat_map(|band| [band.women.length(), band.men.length()]).flatten();
        let scale = LONGEST / most.fold(1.0, f64::max);
        #[expect(clippy::cast_precision_loss, reason = "a count of bands")]
        let height = HEAD + ROW * self.bands.len() as f64 + 6.0;
        let mut svg = Svg::image(&self.id, WIDTH, height, &self.title, &self.description);
        svg.define_hatch();
        self.headings(&mut svg);
        let mut y = HEAD;
        for band in self.bands.iter().rev() {
            self.band(&mut svg, band, y, scale);
            y += ROW;
        }
        Chart { svg: svg.finish(), table: self.table() }
    }

    fn headings(&self, svg: &mut Svg) {
        let mut heading = |x: f64, anchor: &str, colour: &str, class: &str, words: &str| {
            svg.words(
                &[
                    ("x", &At(x)),
                    ("y", &20),
                    ("class", &class),
                    ("fill", &colour),
                    ("font-weight", &600),
                    ("text-anchor", &anchor),
                ],
                words,
            );
        };
        heading(MIDDLE - GUTTER, "end", TEAL, "chart-women", &self.women);
        heading(MIDDLE, "middle", SOFT, "chart-quiet", &self.age);
        heading(MIDDLE + GUTTER, "start", PLUM, "chart-men", &self.men);
    }

    fn band(&self, svg: &mut Svg, band: &Band, y: f64, scale: f64) {
        let title =
            format!("{}: {} {}, {} {}", band.ages, self.women, band.women.label, self.men, band.men.label);
        svg.open_titled(&[], &title);
        bar(svg, WOMEN, &band.women, y, scale);
        let baseline = At(y + BAR - 4.0);
        svg.words(
            &[
                ("x", &At(MIDDLE)),
                ("y", &baseline),
                ("class", &"chart-label"),
                ("fill", &INK),
                ("font-size", &13),
                ("text-anchor", &"middle"),
            ],
            &band.ages,
        );
        bar(svg, MEN, &band.men, y, scale);
        svg.close("g");
    }

    fn table(&self) -> DataTable {
        let row = |band: &Band| vec![band.ages.clone(), band.women.label.clone(), band.men.label.clone()];
        DataTable {
            caption: self.title.clone(),
            head: vec![self.age.clone(), self.women.clone(), self.men.clone()],
            rows: self.bands.iter().map(row).collect(),
        }
    }
}

fn bar(svg: &mut Svg, side: Side, quantity: &Quantity, y: f64, scale: f64) {
    let length = quantity.length().map_or(HATCHED, |size| size * scale);
    let start = MIDDLE + side.direction * GUTTER;
    let end = start + side.direction * length;
    let hatch = svg.url("hatch");
    let (class, fill, stroke) = match quantity.length() {
        Some(_) => (side.class, side.colour, "none"),
        None => ("chart-hidden", hatch.as_str(), GREY),
    };
    svg.empty(
        "rect",
        &[
            ("x", &At(start.min(end))),
            ("y", &At(y)),
            ("width", &At(length)),
            ("height", &At(BAR)),
            ("class", &class),
            ("fill", &fill),
            ("stroke", &stroke),
        ],
    );
    svg.words(
        &[
            ("x", &At(end + side.direction * 6.0)),
            ("y", &At(y + BAR - 4.0)),
            ("class", &"chart-label"),
            ("fill", &INK),
            ("font-size", &13),
            ("text-anchor", &side.anchor),
        ],
        &quantity.label,
    );
}
