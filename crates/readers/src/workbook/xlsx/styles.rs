//! Which cell styles show a number as a date.

use std::collections::HashMap;

use super::super::lexer::{Lexer, Token};

/// For each cell style, whether it shows a day.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles(Vec<bool>);

impl Styles {
    /// Reads the part `styles.xml`.
    pub(super) fn read(xml: &[u8]) -> Self {
        let mut formats = HashMap::new();
        let mut styles = Vec::new();
        let mut in_cells = false;
        for token in Lexer::new(xml) {
            match token {
                Token::Open { name: b"numFmt", attributes, .. } => {
                    if let (Some(id), Some(code)) =
                        (attributes.number(b"numFmtId"), attributes.text(b"formatCode"))
                    {
                        formats.insert(id, is_date_format(&code));
                    }
                }
                Token::Open { name: b"cellXfs", empty, .. } => in_cells = !empty,
                Token::Close(b"cellXfs") => in_cells = false,
                Token::Open { name: b"xf", attributes, .. } if in_cells => {
                    let id = attributes.number(b"numFmtId").unwrap_or(0);
                    styles.push(formats.get(&id).copied().unwrap_or_else(|| is_builtin_date(id)));
                }
                _ => {}
            }
        }
        Self(styles)
    }

    /// Whether the style with this number shows a day.
    #[inline]
    pub(super) fn is_date(&self, style: u32) -> bool {
        usize::try_from(style).is_ok_and(|style| self.0.get(style).copied().unwrap_or(false))
    }
}

/// The built-in formats with a day (ECMA-376 part 1, 18.8.30); 18 to 21 and 45 to 47 are times.
const fn is_builtin_date(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=31 | 34..=36 | 50..=54 | 57..=58)
}

/// Whether a format shows a day: its first section has a letter for day or year, or for month without one for hours
/// or seconds (then it is a minute). Quoted, escaped and bracketed characters say nothing.
pub(super) fn is_date_format(code: &str) -> bool {
    let (mut day, mut month, mut time) = (false, false, false);
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|c| *c == '"')),
            '[' => {
                // `[h]` counts hours beyond a day; anything else is a colour, a condition or a locale.
                let inner: String = letters.by_ref().take_while(|c| *c != ']').collect();
                time |= !inner.is_empty()
                    && inner.chars().all(|c| matches!(c.to_ascii_lowercase(), 'h' | 'm' | 's'));
            }
            '\\' | '_' | '*' => drop(letters.next()),
            ';' => break,
            _ => match letter.to_ascii_lowercase() {
                'd' | 'y' => day = true,
                'm' => month = true,
                'h' | 's' => time = true,
                _ => {}
            },
        }
    }
    day || (month && !time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_with_a_day_are_told_from_times_and_numbers() {
        for code in [
            "dd.mm.yyyy",
            "yyyy\\-mm\\-dd",
            "[$-41A]d. mmmm yyyy",
            "mmm yy",
            "m/d/yy h:mm",
            "DD/MM/YY",
            "mmmm",
        ] {
            assert!(is_date_format(code), "{code}");
        }
        for code in [
            "General",
            "0.00",
            "#,##0.00 \"dinar\"",
            "h:mm",
            "[h]:mm:ss",
            "mm:ss",
            "[Red]0",
            "0\\d",
            "#,##0_m;d",
            "@",
        ] {
            assert!(!is_date_format(code), "{code}");
        }
    }
}
