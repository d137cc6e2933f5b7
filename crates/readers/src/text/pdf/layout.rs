//! The characters of a page to lines: by their places, since a PDF knows no words, lines or cells.

use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};

/// Distances in units of the font size.
mod gap {
    /// Wider than this, words are apart.
    pub(super) const WORD: f64 = 0.15;
    /// Wider than this, they stand in different columns.
    pub(super) const COLUMN: f64 = 1.8;
    /// Further down than this is another line.
    pub(super) const LINE: f64 = 0.5;
}
/// A step down of so many usual steps parts paragraphs.
const PARAGRAPH_STEP: f64 = 1.3;
/// Letters that differ so much in size belong to a heading and its text.
const SIZE_STEP: f64 = 1.15;

/// A line of a page.
#[derive(Clone, Debug)]
struct Line {
    text: String,
    y: f64,
    end: f64,
    size: f64,
}

/// Collects the characters of one page.
#[derive(Debug, Default)]
pub(super) struct Layout {
    lines: Vec<Line>,
}

impl Layout {
    fn put(&mut self, x: f64, y: f64, width: f64, size: f64, text: &str) {
        let same = self.lines.last_mut().filter(|line| {
            let height = line.size.max(size).max(1.0);
            (y - line.y).abs() <= height * gap::LINE && x >= line.end - height * 2.0
        });
        match same {
            Some(line) => line.put(x, width, size, text),
            None => {
                self.lines.push(Line { text: text.trim_start().to_owned(), y, end: x + width * size, size });
            }
        }
    }

    /// The step from line to line that is usual on this page.
    fn usual_step(&self) -> f64 {
        let pairs = self.lines.iter().zip(self.lines.iter().skip(1));
        let mut steps: Vec<f64> =
            pairs.map(|(above, below)| above.y - below.y).filter(|step| *step > 0.0).collect();
        steps.sort_unstable_by(f64::total_cmp);
        steps.get(steps.len() / 2).copied().unwrap_or(f64::INFINITY)
    }

    /// The page: an empty line parts paragraphs, a tab parts columns.
    pub(super) fn text(mut self) -> String {
        self.lines.retain(|line| !line.text.trim().is_empty());
        let step = self.usual_step();
        let mut page = String::new();
        let mut above: Option<&Line> = None;
        for line in &self.lines {
            if above.is_some_and(|above| above.is_apart(line, step)) {
                page.push('\n');
            }
            page.push_str(line.text.trim());
            page.push('\n');
            above = Some(line);
        }
        page
    }
}

impl Line {
    fn put(&mut self, x: f64, width: f64, size: f64, text: &str) {
        let distance = (x - self.end) / self.size.max(size).max(1.0);
        let spaced = self.text.ends_with([' ', '\t']) || text.starts_with(' ');
        if distance > gap::COLUMN && !self.text.trim().is_empty() {
            self.text.truncate(self.text.trim_end().len());
            self.text.push('\t');
        } else if distance > gap::WORD && !spaced {
            self.text.push(' ');
        }
        if !(self.text.ends_with([' ', '\t']) && text.trim().is_empty()) {
            self.text.push_str(text);
        }
        self.end = x + width * size;
    }

    /// Whether `below` begins another paragraph: further down than usual, back up, or in another size.
    fn is_apart(&self, below: &Self, usual: f64) -> bool {
        let step = self.y - below.y;
        let sizes = self.size.max(below.size) / self.size.min(below.size).max(0.1);
        step > usual * PARAGRAPH_STEP || step < -self.size || sizes > SIZE_STEP
    }
}

impl OutputDev for Layout {
    fn begin_page(
        &mut self,
        _: u32,
        _: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _spacing: f64,
        font_size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        // The side of the square that has the area of a letter as it is set: rotation and mirroring fall out.
        let area = (place.m11 * place.m22 - place.m12 * place.m21).abs() * font_size * font_size;
        self.put(place.m31, place.m32, width, area.sqrt(), text);
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
