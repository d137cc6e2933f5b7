//! The encodings of an RTF file: of its code page and of its fonts.

use std::collections::HashMap;

use encoding_rs::{Encoding, IBM866, MACINTOSH, UTF_8, WINDOWS_1252, X_MAC_CYRILLIC};

/// The encodings that a file has named.
#[derive(Debug)]
pub(super) struct Charsets {
    page: &'static Encoding,
    /// The charset by the number of the font.
    fonts: HashMap<i32, i32>,
}

impl Default for Charsets {
    fn default() -> Self {
        Self { page: WINDOWS_1252, fonts: HashMap::new() }
    }
}

impl Charsets {
    /// Takes in `\ansicpg`.
    pub(super) fn set_page(&mut self, page: i32) {
        self.page = code_page(page).unwrap_or(self.page);
    }

    /// Takes in `\fcharset` of a font.
    pub(super) fn set_font(&mut self, font: i32, charset: i32) {
        self.fonts.insert(font, charset);
    }

    /// The encoding of the file where no font is named.
    pub(super) const fn page(&self) -> &'static Encoding {
        self.page
    }

    /// The encoding of the bytes that are set in a font.
    ///
    /// Charset 0 is Windows-1252 by the specification: an Albanian line typed on a Macedonian desk. But writers that know
    /// one charset only put 0 everywhere and mean the code page, so it counts only beside other charsets.
    pub(super) fn of(&self, font: i32) -> &'static Encoding {
        let told_apart = self.fonts.values().any(|charset| !matches!(charset, 0..=2));
        match self.fonts.get(&font) {
            Some(0) if told_apart => WINDOWS_1252,
            Some(charset) => by_charset(*charset).unwrap_or(self.page),
            None => self.page,
        }
    }
}

fn by_charset(charset: i32) -> Option<&'static Encoding> {
    let page = match charset {
        77 => 10_000,
        89 => 10_007,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    };
    code_page(page)
}

fn code_page(page: i32) -> Option<&'static Encoding> {
    match page {
        65_001 => Some(UTF_8),
        866 => Some(IBM866),
        10_000 => Some(MACINTOSH),
        10_007 => Some(X_MAC_CYRILLIC),
        932 => Encoding::for_label(b"shift_jis"),
        936 => Encoding::for_label(b"gbk"),
        949 => Encoding::for_label(b"euc-kr"),
        950 => Encoding::for_label(b"big5"),
        page => Encoding::for_label(format!("windows-{page}").as_bytes()),
    }
}
