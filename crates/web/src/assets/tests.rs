//! What the pages load: small, ours, readable for everyone.

use super::*;

/// What a browser gets: without what the source has for people.
fn sheet() -> &'static str {
    std::str::from_utf8(get(css_path()).unwrap().1).unwrap()
}

#[test]
fn a_file_is_found_under_its_address_and_nowhere_else() {
    for (path, mime) in
        [(css_path(), "text/css"), (js_path(), "text/javascript"), (icon_path(), "image/svg+xml")]
    {
        let (found, bytes) = get(path).unwrap();
        assert!(found.starts_with(mime) && !bytes.is_empty());
    }
    assert_eq!(get("/assets/office.css"), None);
    assert_eq!(get("/assets/../Cargo.toml"), None);
}

#[test]
fn an_address_changes_with_every_byte() {
    let named = |source| Asset::new("office", "css", "text/css", source).path;
    assert_ne!(named("a{}"), named("b{}"));
    assert_eq!(named("a{}"), named("a{}"));
}

#[test]
fn the_stylesheet_has_the_look_of_every_component() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/components");
    for entry in std::fs::read_dir(folder).unwrap() {
        let Ok(style) = std::fs::read_to_string(entry.unwrap().path().join("style.css")) else { continue };
        let style = Asset::new("", "", "", &squeezed(&style)).bytes;
        assert!(sheet().contains(std::str::from_utf8(&style).unwrap()));
    }
}

#[test]
fn stylesheet_and_script_are_small_and_load_nothing() {
    let script = std::str::from_utf8(get(js_path()).unwrap().1).unwrap();
    assert!(sheet().len() <= 30 * 1024, "{} bytes", sheet().len());
    assert!(script.lines().count() <= 300);
    for foreign in ["url(", "@import", "http:", "https:", "//cdn"] {
        assert!(!sheet().contains(foreign) && !script.contains(foreign), "{foreign}");
    }
    for unsafe_call in ["eval(", "innerHTML", "document.write", "fetch(", "XMLHttpRequest", "localStorage"] {
        assert!(!script.contains(unsafe_call), "{unsafe_call}");
    }
}

#[test]
fn text_has_a_contrast_of_four_and_a_half_and_shapes_of_three_in_both_schemes() {
    let text = [
        ("ink", "paper"),
        ("ink", "card"),
        ("soft", "paper"),
        ("soft", "card"),
        ("teal", "paper"),
        ("teal", "card"),
        ("teal-deep", "paper"),
        ("on-teal", "teal"),
        ("on-teal", "teal-deep"),
        ("ink", "teal-pale"),
        ("soft", "teal-pale"),
        ("amber", "card"),
        ("amber", "paper"),
        ("ink", "amber-pale"),
        ("soft", "amber-pale"),
        ("red", "card"),
        ("red", "paper"),
        ("red", "red-pale"),
        ("ink", "red-pale"),
        ("on-red", "red"),
        ("on-red", "red-deep"),
        ("ink", "grey-pale"),
    ];
    let shapes = [
        ("edge", "paper"),
        ("edge", "card"),
        ("grey", "card"),
        ("grey", "paper"),
        ("plum", "card"),
        ("teal", "teal-pale"),
    ];
    for scheme in schemes() {
        for (pairs, least) in [(&text[..], 4.5), (&shapes[..], 3.0)] {
            for (one, other) in pairs {
                let found = contrast(scheme.colour(one), scheme.colour(other));
                assert!(found >= least, "{one} on {other}: {found:.2}");
            }
        }
    }
}

/// The colours of one scheme: name and red, green, blue.
struct Scheme(Vec<(&'static str, [f64; 3])>);

impl Scheme {
    fn colour(&self, name: &str) -> [f64; 3] {
        self.0.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no colour {name}")).1
    }
}

/// The light scheme, which comes first, and the dark one.
fn schemes() -> [Scheme; 2] {
    let mut blocks = sheet().split(":root{").skip(1).filter(|block| block.contains("--ink:#"));
    [(); 2].map(|()| {
        let declarations = blocks.next().unwrap().split('}').next().unwrap().split(';');
        let colour = |declaration: &'static str| {
            let (name, value) = declaration.trim().strip_prefix("--")?.split_once(":#")?;
            Some((name, channels(value)))
        };
        Scheme(declarations.filter_map(colour).collect())
    })
}

/// `fff` or `0e5a60` as three channels from 0 to 1.
fn channels(hex: &str) -> [f64; 3] {
    let wide: String =
        if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.into() };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0)
}

/// The contrast of two colours as WCAG 2.2 computes it.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let linear = |channel: f64| {
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    };
    let luminance =
        |[red, green, blue]: [f64; 3]| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn black_on_white_has_the_contrast_that_the_standard_names() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
}
