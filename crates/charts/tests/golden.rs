//! The drawings, byte for byte, as they were looked at and found good. After a change that is meant:
//! `CHARTS_BLESS=1 cargo test -p charts`, then look at `tests/golden/*.svg` before it is committed.
#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise, in its helper functions too")]

use std::{env, fs, path::Path};

use base::Status;
use charts::{Area, Band, Bar, BarKind, Bars, Map, Pyramid, Quantity, chain};

fn assert_golden(name: &str, svg: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.svg"));
    if env::var_os("CHARTS_BLESS").is_some() {
        fs::write(&file, svg).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(svg, golden, "{name} is not drawn as in {}", file.display());
}

#[test]
fn the_row_of_rings() {
    let rings = [
        (Status::Protected, "known: protected"),
        (Status::Holds, "addressed: holds"),
        (Status::Weak, "planned: weak"),
        (Status::Breaks, "funded: breaks"),
        (Status::CannotSay, "ready: cannot say"),
        (Status::NotApplicable, "reached: not applicable"),
        (Status::Holds, "accounted for: holds"),
    ]
    .map(|(status, label)| chain::Ring { status, label });
    assert_golden(
        "chain",
        &chain::line("row-1", "Older people", "known: protected, addressed: holds", &rings),
    );
}

#[test]
fn the_ring_of_each_status_alone() {
    assert_golden("symbols", &chain::symbols());
}

#[test]
fn the_population_pyramid() {
    let ages = ["0–14", "15–29", "30–44", "45–59", "60–74", "75–84", "85+"];
    let women = [3_120.0, 4_010.0, 4_388.0, 4_120.0, 2_987.0, 1_004.0];
    let men = [3_302.0, 4_190.0, 4_401.0, 4_007.0, 2_720.0, 701.0];
    let count = |size: &f64| Quantity::of(*size, format!("{size}"));
    let mut bands: Vec<Band> = ages
        .iter()
        .zip(women.iter().zip(&men))
        .map(|(ages, (women, men))| Band { ages: (*ages).into(), women: count(women), men: count(men) })
        .collect();
    let hidden = || Quantity::not_shown("hidden");
    bands.push(Band { ages: "85+".into(), women: hidden(), men: hidden() });
    let chart = Pyramid {
        id: "pyramid".into(),
        title: "Population of Orvelia by age and sex".into(),
        description: "Women on the left, men on the right.".into(),
        age: "Age".into(),
        women: "women".into(),
        men: "men".into(),
        bands,
    }
    .draw();
    assert_golden("pyramid", &chart.svg);
    assert_eq!(chart.table.rows.last().unwrap(), &["85+", "hidden", "hidden"]);
}

#[test]
fn money_by_group() {
    let group = |name: &str, planned: f64, executed: f64| Bar {
        name: name.into(),
        kind: BarKind::Group,
        whole: Quantity::of(planned, format!("€{planned}")),
        part: Some(Quantity::of(executed, format!("€{executed}"))),
    };
    let mut bars = vec![
        group("communities not in the majority here", 182_400.0, 96_000.0),
        group("people with disabilities", 96_300.0, 96_300.0),
        group("older people", 41_000.0, 12_000.0),
    ];
    bars.push(Bar {
        name: "carers".into(),
        kind: BarKind::Group,
        whole: Quantity::not_shown("not collected"),
        part: None,
    });
    bars.push(Bar {
        name: "for everybody".into(),
        kind: BarKind::Other,
        whole: Quantity::of(2_402_000.0, "€2,402,000"),
        part: None,
    });
    let chart = Bars {
        id: "money".into(),
        title: "Money in activities that name each group".into(),
        description: "One bar for each group.".into(),
        note: "Money in activities that name this group, beside money for everybody (these overlap; do not add).".into(),
        name: "Group".into(),
        whole: "planned".into(),
        part: "executed".into(),
        bars,
    }
    .draw();
    assert_golden("bars", &chart.svg);
    assert_eq!(chart.table.head, ["Group", "planned", "executed"]);
    assert!(chart.table.rows.iter().all(|row| row.len() == 3));
}

#[test]
fn the_settlements() {
    let hexagon = |lon: f64, lat: f64, size: f64| {
        let corner = |step: u32| {
            let angle = f64::from(step).mul_add(std::f64::consts::FRAC_PI_3, 0.3);
            (angle.cos().mul_add(size, lon), angle.sin().mul_add(size * 0.75, lat))
        };
        vec![(0..6).map(corner).collect::<Vec<(f64, f64)>>()]
    };
    let names = ["Kodra", "Lug", "Orvelia", "Stara Reka", "Fush", "Gornje Polje", "Bregu"];
    let areas = names.iter().zip(0_u32..).map(|(name, index)| Area {
        name: (*name).into(),
        outlines: hexagon(
            f64::from(index % 4).mul_add(0.09, 20.5),
            f64::from(index / 4).mul_add(0.075, 42.1),
            0.045,
        ),
        category: (index < 6).then_some(index as usize),
    });
    let chart = Map {
        id: "map".into(),
        title: "Settlements of Orvelia".into(),
        description: "Outlines of the settlements.".into(),
        name: "Settlement".into(),
        category: "Services".into(),
        categories: ["none", "one", "two", "three", "four", "five"].map(String::from).to_vec(),
        unknown: "not known".into(),
        areas: areas.collect(),
    }
    .draw()
    .unwrap();
    assert_golden("map", &chart.svg);
}
