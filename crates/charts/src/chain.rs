//! The row of rings: one ring for each link, on a line that is solid while the chain holds.

use base::Status;

use crate::svg::{AMBER, At, GREY, GREY_PALE, RED, SOFT, Svg, TEAL};

/// The distance between two rings, and the height of the row.
const STEP: f64 = 120.0;
const HEIGHT: f64 = 36.0;
/// From the middle of a ring to where the line begins.
const CLEAR: f64 = 13.0;

/// One link in the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring<'a> {
    /// Its status.
    pub status: Status,
    /// What a pointer or a screen reader says of it: `funded: breaks`.
    pub label: &'a str,
}

/// The sign of a status in a terminal, in a spreadsheet, in a line of text.
///
/// ```
/// use base::Status;
/// assert_eq!(charts::chain::glyph(Status::Breaks), '○');
/// ```
pub const fn glyph(status: Status) -> char {
    match status {
        Status::Holds => '●',
        Status::Weak => '◐',
        Status::Breaks => '○',
        Status::CannotSay => '?',
        Status::NotApplicable => '–',
        Status::Protected => '◆',
    }
}

/// The row of rings. The line is solid while the chain holds, dotted from the first break, thin beside a link that
/// is not judged.
pub fn line(id: &str, title: &str, description: &str, rings: &[Ring<'_>]) -> String {
    let middles: Vec<f64> = rings.iter().scan(-STEP / 2.0, |x, _| Some(advance(x))).collect();
    let width = middles.last().map_or(STEP, |last| last + STEP / 2.0);
    let mut svg = Svg::image(id, width, HEIGHT, title, description);
    let statuses: Vec<Status> = rings.iter().map(|ring| ring.status).collect();
    for (stretch, middle) in stretches(&statuses).into_iter().zip(&middles) {
        segment(&mut svg, *middle, stretch);
    }
    for (ring, middle) in rings.iter().zip(&middles) {
        let place = format!("translate({} {})", At(*middle), At(HEIGHT / 2.0));
        svg.open_titled(&[("transform", &place)], ring.label);
        shape(&mut svg, ring.status);
        svg.close("g");
    }
    svg.finish()
}

/// How the line runs from one ring to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    /// The chain holds up to here.
    Rail,
    /// A link beside it is not judged.
    Thin,
    /// After the first break.
    Gap,
}

impl Stretch {
    const ALL: [Self; 3] = [Self::Rail, Self::Thin, Self::Gap];

    /// Class, colour on paper, width, dashes.
    const fn look(self) -> (&'static str, &'static str, u8, &'static str) {
        match self {
            Self::Rail => ("chart-rail", TEAL, 3, "none"),
            Self::Thin => ("chart-thin", "#c8cdd4", 2, "none"),
            Self::Gap => ("chart-gap", "#c9a59c", 2, "2 7"),
        }
    }
}

/// The stretches between the rings, from left to right.
fn stretches(statuses: &[Status]) -> Vec<Stretch> {
    let mut broken = statuses.first() == Some(&Status::Breaks);
    let stretch = |pair: &[Status]| {
        broken |= pair.contains(&Status::Breaks);
        let judged = pair.iter().all(|status| matches!(status, Status::Holds | Status::Weak));
        match (broken, judged) {
            (true, _) => Stretch::Gap,
            (false, true) => Stretch::Rail,
            (false, false) => Stretch::Thin,
        }
    };
    statuses.windows(2).map(stretch).collect()
}

/// The line alone, for a page that lays its rings ([`used`]) over it: with dozens of rows on a page, drawing each ring
/// anew would be most of the page. Seven rings wide, hidden from screen readers.
///
/// ```
/// use base::Status;
/// let rail = charts::chain::rail(&[Status::Holds, Status::Breaks, Status::Holds]);
/// assert!(rail.contains(r#"class="chart-gap""#) && !rail.contains("chart-rail"));
/// ```
pub fn rail(statuses: &[Status]) -> String {
    let stretches = stretches(statuses);
    let drawn: Vec<String> = Stretch::ALL.iter().filter_map(|wanted| drawn(*wanted, &stretches)).collect();
    let (width, height) = (At(wide(statuses.len())), At(HEIGHT));
    format!(r#"<svg viewBox="0 0 {width} {height}" aria-hidden="true">{}</svg>"#, drawn.concat())
}

/// All stretches of one kind as one path.
fn drawn(wanted: Stretch, stretches: &[Stretch]) -> Option<String> {
    let (y, length) = (At(HEIGHT / 2.0), At(STEP - 2.0 * CLEAR));
    let begins = stretches.iter().enumerate().filter(|(_, stretch)| **stretch == wanted).map(|(at, _)| at);
    let parts: Vec<String> =
        begins.map(|at| format!("M{} {y}h{length}", At(wide(at) + STEP / 2.0 + CLEAR))).collect();
    let (class, stroke, width, dashes) = wanted.look();
    let dashes = if dashes == "none" { String::new() } else { format!(r#" stroke-dasharray="{dashes}""#) };
    let path = parts.concat();
    (!path.is_empty()).then(|| {
        format!(r#"<path class="{class}" stroke="{stroke}" stroke-width="{width}"{dashes} d="{path}"/>"#)
    })
}

/// The width of so many rings.
fn wide(rings: usize) -> f64 {
    STEP * f64::from(u32::try_from(rings).unwrap_or(u32::MAX))
}

fn advance(x: &mut f64) -> f64 {
    *x += STEP;
    *x
}

fn segment(svg: &mut Svg, middle: f64, stretch: Stretch) {
    let (from, to, y) = (At(middle + CLEAR), At(middle + STEP - CLEAR), At(HEIGHT / 2.0));
    let (class, stroke, width, dashes) = stretch.look();
    svg.empty(
        "line",
        &[
            ("x1", &from),
            ("x2", &to),
            ("y1", &y),
            ("y2", &y),
            ("class", &class),
            ("stroke", &stroke),
            ("stroke-width", &width),
            ("stroke-dasharray", &dashes),
            ("stroke-linecap", &"round"),
        ],
    );
}

/// Every ring once, as symbols that [`used`] shows: for a page with hundreds of them. It stands in a hidden element.
pub fn symbols() -> String {
    let mut svg = Svg::decoration("0 0 0 0");
    for status in Status::ALL {
        svg.open("symbol", &[("id", &symbol(*status)), ("viewBox", &"-13 -13 26 26")]);
        shape(&mut svg, *status);
        svg.close("symbol");
    }
    svg.finish()
}

/// The ring of a status in a page that has the [`symbols`]; hidden from screen readers, which read the word beside it.
///
/// ```
/// let ring = charts::chain::used(base::Status::CannotSay);
/// assert_eq!(ring, r##"<svg class="chart-icon" aria-hidden="true"><use href="#ring-cannot-say"/></svg>"##);
/// ```
pub fn used(status: Status) -> String {
    format!(r##"<svg class="chart-icon" aria-hidden="true"><use href="#{}"/></svg>"##, symbol(status))
}

fn symbol(status: Status) -> String {
    format!("ring-{}", status.code().replace('_', "-"))
}

fn shape(svg: &mut Svg, status: Status) {
    match status {
        Status::Holds => holds(svg),
        Status::Weak => weak(svg),
        Status::Breaks => breaks(svg),
        Status::CannotSay => cannot_say(svg),
        Status::NotApplicable => not_applicable(svg),
        Status::Protected => protected(svg),
    }
}

fn holds(svg: &mut Svg) {
    svg.empty("circle", &[("r", &9), ("class", &"chart-holds"), ("fill", &TEAL)]);
    stroke(svg, "chart-tick", "M-4 0.5 L-1 3.5 L4.5 -3", "#fff", 2.2);
}

fn weak(svg: &mut Svg) {
    ring(svg, "chart-weak", AMBER, "none");
    svg.empty("path", &[("d", &"M0 -9 A9 9 0 0 1 0 9 Z"), ("class", &"chart-weak-half"), ("fill", &AMBER)]);
}

fn breaks(svg: &mut Svg) {
    stroke(svg, "chart-breaks", "M-7.2 -5.4 A9 9 0 1 1 -7.2 5.4", RED, 3.0);
    stroke(svg, "chart-breaks", "M-12 -3 L-8 3 M-12 3 L-8 -3", RED, 2.4);
}

fn cannot_say(svg: &mut Svg) {
    ring(svg, "chart-cannot-say", GREY, "3 3");
    svg.words(
        &[
            ("y", &4),
            ("class", &"chart-quiet"),
            ("fill", &SOFT),
            ("font-size", &11),
            ("text-anchor", &"middle"),
            ("aria-hidden", &"true"),
        ],
        "?",
    );
}

fn not_applicable(svg: &mut Svg) {
    stroke(svg, "chart-not-applicable", "M-6 0 L6 0", GREY, 3.0);
}

fn protected(svg: &mut Svg) {
    svg.empty(
        "path",
        &[
            ("d", &"M0 -10 L8 -6 V1 C8 6 4 9 0 11 C-4 9 -8 6 -8 1 V-6 Z"),
            ("class", &"chart-protected"),
            ("fill", &GREY_PALE),
            ("stroke", &GREY),
            ("stroke-width", &2),
        ],
    );
}

fn ring(svg: &mut Svg, class: &str, colour: &str, dashes: &str) {
    svg.empty(
        "circle",
        &[
            ("r", &9),
            ("class", &class),
            ("fill", &"#fff"),
            ("stroke", &colour),
            ("stroke-width", &2),
            ("stroke-dasharray", &dashes),
        ],
    );
}

fn stroke(svg: &mut Svg, class: &str, path: &str, colour: &str, width: f64) {
    svg.empty(
        "path",
        &[
            ("d", &path),
            ("class", &class),
            ("fill", &"none"),
            ("stroke", &colour),
            ("stroke-width", &width),
            ("stroke-linecap", &"round"),
            ("stroke-linejoin", &"round"),
        ],
    );
}
