//! Outlines of settlements with a pattern for each category. There are areas only: a map of this crate cannot
//! hold a point, so that a confidential address cannot be drawn.

use crate::{
    Chart, DataTable,
    svg::{At, GREY_PALE, INK, Svg, TEAL, TEAL_PALE, WIDTH},
};

const TALLEST: f64 = 480.0;
const MARGIN: f64 = 8.0;
const LEGEND_ROW: f64 = 26.0;
/// How wide a letter of a label is taken to be, and the size of the label.
const LETTER: f64 = 6.6;
const LABEL_SIZE: i32 = 12;

/// A ring of longitude and latitude in degrees; the last point may repeat the first.
pub type Outline = Vec<(f64, f64)>;

/// A settlement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Area {
    /// Its name.
    pub name: String,
    /// Its outlines: the outer one, then holes or further parts (drawn by the even-odd rule).
    pub outlines: Vec<Outline>,
    /// Its category, as an index into [`Map::categories`]; `None` when nothing is known of it.
    pub category: Option<usize>,
}

/// A map; all words are in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// Unique in the page.
    pub id: String,
    /// The title.
    pub title: String,
    /// What the drawing shows, in a sentence or two.
    pub description: String,
    /// The heading of the names in the table.
    pub name: String,
    /// The heading of the categories in the table.
    pub category: String,
    /// The categories, in the order of the legend; there are patterns for six.
    pub categories: Vec<String>,
    /// The word for areas without a category.
    pub unknown: String,
    /// The settlements.
    pub areas: Vec<Area>,
}

/// What is drawn over the pale ground of a category; six that differ in form, not in colour alone.
const PATTERNS: [&str; 6] = [
    "",
    "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6",
    "M2 4 a1.6 1.6 0 1 0 3.2 0 a1.6 1.6 0 1 0 -3.2 0",
    "M0 4 H8",
    "M0 4 H8 M4 0 V8",
    "M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2 M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6",
];

impl Map {
    /// Draws it; `None` when no area has an outline.
    pub fn draw(&self) -> Option<Chart> {
        let frame = Frame::around(self.areas.iter().flat_map(|area| area.outlines.iter().flatten()))?;
        let entries = self.legend_entries();
        #[expect(clippy::cast_precision_loss, reason = "a count of categories")]
        let height = frame.height() + LEGEND_ROW * entries.len() as f64 + 14.0;
        let mut svg = Svg::image(&self.id, WIDTH, height, &self.title, &self.description);
        define_patterns(&mut svg, self.categories.len());
        self.areas.iter().for_each(|area| self.area(&mut svg, area, &frame));
        self.areas.iter().for_each(|area| label(&mut svg, area, &frame));
        let mut y = frame.height() + 14.0;
        for (category, words) in &entries {
            legend_entry(&mut svg, *category, words, y);
            y += LEGEND_ROW;
        }
        Some(Chart { svg: svg.finish(), table: self.table() })
    }

    fn legend_entries(&self) -> Vec<(Option<usize>, &str)> {
        let named = self.categories.iter().enumerate().map(|(index, words)| (Some(index), words.as_str()));
        let unknown = self.areas.iter().any(|area| self.category_of(area).is_none());
        named.chain(unknown.then_some((None, self.unknown.as_str()))).collect()
    }

    fn category_of(&self, area: &Area) -> Option<usize> {
        area.category.filter(|index| *index < self.categories.len())
    }

    fn words_of(&self, area: &Area) -> &str {
        self.category_of(area).and_then(|index| self.categories.get(index)).unwrap_or(&self.unknown)
    }

    fn area(&self, svg: &mut Svg, area: &Area, frame: &Frame) {
        let path: String = area.outlines.iter().map(|outline| frame.path(outline)).collect();
        if path.is_empty() {
            return;
        }
        svg.open_titled(&[], &format!("{}: {}", area.name, self.words_of(area)));
        let fill = fill_of(svg, self.category_of(area));
        svg.empty(
            "path",
            &[
                ("d", &path),
                ("class", &"chart-area"),
                ("fill", &fill),
                ("fill-rule", &"evenodd"),
                ("stroke", &INK),
                ("stroke-linejoin", &"round"),
            ],
        );
        svg.close("g");
    }

    fn table(&self) -> DataTable {
        let row = |area: &Area| vec![area.name.clone(), self.words_of(area).to_owned()];
        DataTable {
            caption: self.title.clone(),
            head: vec![self.name.clone(), self.category.clone()],
            rows: self.areas.iter().map(row).collect(),
        }
    }
}

/// How degrees become units of the drawing: longitudes are shortened as the latitude asks, north is up.
struct Frame {
    west: f64,
    north: f64,
    shortened: f64,
    scale: f64,
    drawn: (f64, f64),
}

impl Frame {
    fn around<'a>(points: impl Iterator<Item = &'a (f64, f64)>) -> Option<Self> {
        let finite = points.filter(|(lon, lat)| lon.is_finite() && lat.is_finite());
        let (west, east, south, north) = finite.fold(None, |bounds, (lon, lat)| {
            let (w, e, s, n) = bounds.unwrap_or((*lon, *lon, *lat, *lat));
            Some((f64::min(w, *lon), f64::max(e, *lon), f64::min(s, *lat), f64::max(n, *lat)))
        })?;
        let shortened = f64::midpoint(south, north).to_radians().cos().max(0.01);
        let (across, down) = ((east - west) * shortened, north - south);
        let room = WIDTH - 2.0 * MARGIN;
        let scale = (room / across).min((TALLEST - 2.0 * MARGIN) / down);
        let drawn = (across * scale, down * scale);
        scale.is_finite().then_some(Self { west, north, shortened, scale, drawn })
    }

    fn height(&self) -> f64 {
        self.drawn.1 + 2.0 * MARGIN
    }

    fn place(&self, (lon, lat): (f64, f64)) -> (f64, f64) {
        let aside = (WIDTH - self.drawn.0) / 2.0;
        let x = aside + (lon - self.west) * self.shortened * self.scale;
        (x, MARGIN + (self.north - lat) * self.scale)
    }

    /// The outline as a path; nothing when it has fewer than three corners.
    fn path(&self, outline: &Outline) -> String {
        let finite = outline.iter().filter(|(lon, lat)| lon.is_finite() && lat.is_finite());
        let corners: Vec<String> = finite
            .map(|point| {
                let (x, y) = self.place(*point);
                format!("{} {}", At(x), At(y))
            })
            .collect();
        if corners.len() < 3 { String::new() } else { format!("M{}Z", corners.join("L")) }
    }
}

/// A name in the middle of its area, where it has room; the table and the title of the area have all names.
fn label(svg: &mut Svg, area: &Area, frame: &Frame) {
    let Some(outer) = area.outlines.first() else { return };
    let corners: Vec<(f64, f64)> = outer.iter().map(|point| frame.place(*point)).collect();
    let Some((x, y)) = middle(&corners) else { return };
    let xs = corners.iter().map(|corner| corner.0);
    let room = xs.clone().fold(f64::MIN, f64::max) - xs.fold(f64::MAX, f64::min);
    #[expect(clippy::cast_precision_loss, reason = "letters of a name")]
    let needed = area.name.chars().count() as f64 * LETTER;
    if needed > room {
        return;
    }
    svg.words(
        &[
            ("x", &At(x)),
            ("y", &At(y + 4.0)),
            ("class", &"chart-label"),
            ("fill", &INK),
            ("font-size", &LABEL_SIZE),
            ("text-anchor", &"middle"),
            ("stroke", &"#fff"),
            ("stroke-width", &4),
            ("stroke-linejoin", &"round"),
            ("paint-order", &"stroke"),
        ],
        &area.name,
    );
}

/// The centre of gravity of a simple polygon.
fn middle(corners: &[(f64, f64)]) -> Option<(f64, f64)> {
    let next = corners.iter().cycle().skip(1);
    let (mut doubled, mut x, mut y) = (0.0, 0.0, 0.0);
    for ((x0, y0), (x1, y1)) in corners.iter().zip(next) {
        let cross = x0 * y1 - x1 * y0;
        doubled += cross;
        x += (x0 + x1) * cross;
        y += (y0 + y1) * cross;
    }
    let middle = (x / (3.0 * doubled), y / (3.0 * doubled));
    (middle.0.is_finite() && middle.1.is_finite()).then_some(middle)
}

fn define_patterns(svg: &mut Svg, categories: usize) {
    svg.open("defs", &[]);
    for (index, path) in PATTERNS.iter().enumerate().take(categories.max(1)) {
        svg.open_pattern(&format!("pattern-{index}"), 8);
        svg.empty("rect", &[("width", &8), ("height", &8), ("class", &"chart-ground"), ("fill", &TEAL_PALE)]);
        if !path.is_empty() {
            svg.empty(
                "path",
                &[
                    ("d", path),
                    ("class", &"chart-strokes"),
                    ("fill", &"none"),
                    ("stroke", &TEAL),
                    ("stroke-width", &1.4),
                ],
            );
        }
        svg.close("pattern");
    }
    svg.close("defs");
}

fn fill_of(svg: &Svg, category: Option<usize>) -> String {
    match category {
        Some(index) => svg.url(&format!("pattern-{}", index % PATTERNS.len())),
        None => GREY_PALE.to_owned(),
    }
}

fn legend_entry(svg: &mut Svg, category: Option<usize>, words: &str, y: f64) {
    let fill = fill_of(svg, category);
    svg.empty(
        "rect",
        &[
            ("x", &At(MARGIN)),
            ("y", &At(y)),
            ("width", &28),
            ("height", &18),
            ("class", &"chart-area"),
            ("fill", &fill),
            ("stroke", &INK),
        ],
    );
    svg.words(
        &[("x", &At(MARGIN + 38.0)), ("y", &At(y + 14.0)), ("class", &"chart-label"), ("fill", &INK)],
        words,
    );
}
