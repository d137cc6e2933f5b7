//! The stylesheet, the script and the icon: inside the binary, under names that change with their bytes.
//!
//! A browser keeps them for a year and never asks again; a new build has new names.

use std::sync::LazyLock;

/// One file that a page loads.
struct Asset {
    path: String,
    mime: &'static str,
    bytes: Vec<u8>,
}

/// Before every path.
pub const FOLDER: &str = "/assets/";

/// The look of the page, then of each component, in a layer of its own.
const CSS: &str = concat!(
    include_str!("../assets/office.css"),
    "@layer parts {\n",
    include_str!("components/banner/style.css"),
    include_str!("components/breadcrumbs/style.css"),
    include_str!("components/button/style.css"),
    include_str!("components/card/style.css"),
    include_str!("components/chart/style.css"),
    include_str!("components/definitions/style.css"),
    include_str!("components/disclosure/style.css"),
    include_str!("components/document_text/style.css"),
    include_str!("components/drop_zone/style.css"),
    include_str!("components/empty/style.css"),
    include_str!("components/error_summary/style.css"),
    include_str!("components/evidence/style.css"),
    include_str!("components/field/style.css"),
    include_str!("components/figure/style.css"),
    include_str!("components/filters/style.css"),
    include_str!("components/finding/style.css"),
    include_str!("components/paging/style.css"),
    include_str!("components/passage/style.css"),
    include_str!("components/rings/style.css"),
    include_str!("components/steps/style.css"),
    include_str!("components/table/style.css"),
    include_str!("components/tabs/style.css"),
    include_str!("components/tag/style.css"),
    "}\n",
);
const JS: &str = include_str!("../assets/office.js");
const ICON: &str = include_str!("../assets/icon.svg");

static SHEET: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("office", "css", "text/css; charset=utf-8", &squeezed(CSS)));
static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("office", "js", "text/javascript; charset=utf-8", JS));
static PICTURE: LazyLock<Asset> = LazyLock::new(|| Asset::new("icon", "svg", "image/svg+xml", ICON));

impl Asset {
    /// Without the indentation and the empty lines of the source.
    fn new(name: &str, ending: &str, mime: &'static str, source: &str) -> Self {
        let lines: Vec<&str> = source.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let bytes = lines.join("\n").into_bytes();
        Self { path: format!("{FOLDER}{name}.{:016x}.{ending}", fingerprint(&bytes)), mime, bytes }
    }
}

/// The address of the stylesheet.
pub fn css_path() -> &'static str {
    &SHEET.path
}

/// The address of the script.
pub fn js_path() -> &'static str {
    &SCRIPT.path
}

/// The address of the icon.
pub fn icon_path() -> &'static str {
    &PICTURE.path
}

/// The kind and the bytes of the file at this address, `/assets/…` included.
pub fn get(path: &str) -> Option<(&'static str, &'static [u8])> {
    let all: [&'static Asset; 3] = [&SHEET, &SCRIPT, &PICTURE];
    all.into_iter().find(|asset| asset.path == path).map(|asset| (asset.mime, asset.bytes.as_slice()))
}

/// A stylesheet without what only people need: comments, and spaces beside braces, colons and semicolons. Our selectors
/// and strings have none of these pairs.
fn squeezed(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default();
    let after = parts.map(|part| part.split_once("*/").map_or("", |(_, after)| after));
    let bare: String = std::iter::once(first).chain(after).collect();
    [("{ ", "{"), (" {", "{"), ("; ", ";"), (" }", "}"), (";}", "}"), (": ", ":")]
        .iter()
        .fold(bare, |css, (wide, narrow)| css.replace(wide, narrow))
}

/// FNV-1a: tells builds apart, and nothing rests on nobody being able to forge it.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests;
