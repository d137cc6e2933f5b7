//! What holds for every drawing.
#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise, in its helper functions too")]

use base::Status::{self, Breaks, Holds, Protected, Weak};
use charts::{Area, Band, Bar, BarKind, Bars, Map, Pyramid, Quantity, chain};
use proptest::prelude::*;
use quick_xml::{Reader, events::Event};

/// Ids, in order; stops the test where the text is no well-formed XML.
fn ids(svg: &str) -> Vec<String> {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let mut ids = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return ids,
            Event::Start(element) | Event::Empty(element) => {
                for attribute in element.attributes() {
                    let attribute = attribute.unwrap();
                    let name = attribute.key.as_ref();
                    assert_ne!(name, "style", "a strict content policy blocks style attributes");
                    if name == "id" {
                        ids.push(attribute.value.into_owned());
                    }
                }
            }
            _ => {}
        }
    }
}

fn pyramid(words: &str, women: Quantity, men: Quantity) -> Pyramid {
    Pyramid {
        id: "p".into(),
        title: words.into(),
        description: words.into(),
        age: words.into(),
        women: words.into(),
        men: words.into(),
        bands: vec![Band { ages: words.into(), women, men }],
    }
}

fn quantity() -> impl Strategy<Value = Quantity> {
    (proptest::option::of(any::<f64>()), any::<String>()).prop_map(|(size, label)| Quantity { size, label })
}

proptest! {
    #[test]
    fn any_words_and_any_sizes_give_well_formed_xml(words: String, a in quantity(), b in quantity()) {
        let pyramid = pyramid(&words, a.clone(), b.clone()).draw();
        ids(&pyramid.svg);
        prop_assert!(!pyramid.svg.contains("NaN") && !pyramid.svg.contains("inf"));
        let bar = Bar { name: words.clone(), kind: BarKind::Group, whole: a, part: Some(b) };
        let bars = Bars { note: words, bars: vec![bar], ..Bars::default() }.draw();
        ids(&bars.svg);
    }

    #[test]
    fn any_outline_gives_well_formed_xml(
        outline in proptest::collection::vec((-180.0..180.0_f64, -90.0..90.0_f64), 0..20),
        name: String,
    ) {
        let area = Area { name, outlines: vec![outline], category: Some(9) };
        if let Some(chart) = (Map { areas: vec![area], ..Map::default() }).draw() {
            ids(&chart.svg);
        }
    }
}

#[test]
fn every_chart_has_a_role_a_title_and_a_description() {
    let rings = [chain::Ring { status: Status::Holds, label: "known: holds" }];
    let line = chain::line("row", "Women", "known: holds", &rings);
    let pyramid = pyramid("x", Quantity::of(1.0, "1"), Quantity::of(2.0, "2")).draw().svg;
    for (svg, id) in [(line, "row"), (pyramid, "p")] {
        assert!(svg.contains("role=\"img\""));
        assert!(svg.contains(&format!("aria-labelledby=\"{id}-title {id}-desc\"")));
        let found = ids(&svg);
        assert!(found.contains(&format!("{id}-title")) && found.contains(&format!("{id}-desc")));
    }
}

#[test]
fn ids_of_two_drawings_with_two_names_never_meet() {
    let draw = |id: &str| {
        let chart =
            Pyramid { id: id.into(), ..pyramid("x", Quantity::not_shown("hidden"), Quantity::of(0.0, "0")) };
        ids(&chart.draw().svg)
    };
    let (first, second) = (draw("a"), draw("b"));
    assert!(!first.is_empty());
    assert!(first.iter().all(|id| !second.contains(id)));
}

#[test]
fn a_hidden_count_is_hatched_and_a_zero_is_not() {
    let svg = pyramid("x", Quantity::not_shown("hidden"), Quantity::of(0.0, "0")).draw().svg;
    assert_eq!(svg.matches("class=\"chart-hidden\"").count(), 1);
    assert!(svg.contains("width=\"0\""), "a zero is a bar without length");
    assert!(svg.contains(">hidden</text>") && svg.contains(">0</text>"));
}

#[test]
fn text_from_a_file_cannot_become_markup() {
    let svg =
        pyramid("<script>alert('x')</script>", Quantity::of(1.0, "\"&"), Quantity::of(1.0, "1")).draw().svg;
    assert!(!svg.contains("<script"));
    assert!(svg.contains("&lt;script&gt;alert(&#39;x&#39;)"));
}

#[test]
fn the_line_is_dotted_from_the_first_break_and_solid_before() {
    let classes = |statuses: &[Status]| {
        let rings: Vec<_> =
            statuses.iter().map(|status| chain::Ring { status: *status, label: "" }).collect();
        let svg = chain::line("row", "", "", &rings);
        svg.split("<line ").skip(1).map(|line| line.split("chart-").nth(1).unwrap()[..3].to_owned()).collect()
    };
    let drawn: Vec<String> = classes(&[Holds, Weak, Breaks, Holds]);
    assert_eq!(drawn, ["rai", "gap", "gap"]);
    let drawn: Vec<String> = classes(&[Protected, Holds, Holds]);
    assert_eq!(drawn, ["thi", "rai"]);
    let drawn: Vec<String> = classes(&[Breaks, Holds]);
    assert_eq!(drawn, ["gap"]);
}

#[test]
fn every_ring_that_is_used_stands_among_the_symbols() {
    let symbols = ids(&chain::symbols());
    for status in Status::ALL {
        let used = chain::used(*status);
        assert!(symbols.iter().any(|id| used.contains(&format!("href=\"#{id}\""))), "{status:?}");
    }
}

#[test]
fn every_status_has_a_sign_and_a_shape_of_its_own() {
    let signs: std::collections::BTreeSet<char> =
        Status::ALL.iter().map(|status| chain::glyph(*status)).collect();
    let symbols = chain::symbols();
    let parts = symbols.split("<symbol ").skip(1).map(|part| part.split("</symbol>").next().unwrap());
    let shapes: std::collections::BTreeSet<&str> =
        parts.map(|part| part.split_once('>').unwrap().1).collect();
    assert_eq!((signs.len(), shapes.len()), (Status::ALL.len(), Status::ALL.len()));
}

#[test]
fn a_map_without_outlines_is_no_map() {
    assert_eq!(Map::default().draw(), None);
}
