//! The settlements of Orvelia and their drawn boundaries.

use std::fmt::Write as _;

/// A settlement: its name in Albanian and Serbian, its residents, and the women among them.
pub struct Settlement {
    pub name: &'static str,
    pub serbian: &'static str,
    pub residents: u32,
    pub women: u32,
    pub rural: bool,
}

const fn settlement(
    name: &'static str,
    serbian: &'static str,
    residents: u32,
    women: u32,
    rural: bool,
) -> Settlement {
    Settlement { name, serbian, residents, women, rural }
}

/// All settlements, the town first; 40,016 residents, 20,112 of them women.
pub const SETTLEMENTS: [Settlement; 9] = [
    settlement("Orvelia", "Orvelija", 18_420, 9_310, false),
    settlement("Kodra", "Brdo", 3_150, 1_590, true),
    settlement("Lug", "Lug", 2_480, 1_243, true),
    settlement("Bregu", "Breg", 4_905, 2_462, false),
    settlement("Vrelo", "Vrelo", 2_960, 1_478, true),
    settlement("Fushaj", "Poljana", 3_720, 1_861, true),
    settlement("Gurra", "Izvor", 1_845, 915, true),
    settlement("Lipova", "Lipova", 1_540, 763, true),
    settlement("Arbana", "Arbana", 996, 490, true),
];

/// Boundaries as GeoJSON: three by three fields that share their corners, drawn in the open sea.
pub fn geojson() -> Vec<u8> {
    let corner = |column: usize, row: usize| {
        let (bend, tilt) = ((column * 7 + row * 3) % 5, (column * 2 + row * 5) % 7);
        let lon = 17.90 + column_offset(column) + offset(bend, 0.008);
        let lat = 42.20 + column_offset(row) * 0.75 + offset(tilt, 0.004);
        format!("[{lon:.4},{lat:.4}]")
    };
    let features = SETTLEMENTS.iter().zip(FIELD).map(|(place, field)| {
        let (column, row) = (field % 3, field / 3);
        let ring = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map(|(x, y)| corner(column + x, row + y));
        let mut feature = String::new();
        let _ = write!(
            feature,
            r#"{{"type":"Feature","properties":{{"name":"{}","names":{{"sr-Latn":"{}"}},"type":"settlement"}},"geometry":{{"type":"Polygon","coordinates":[[{}]]}}}}"#,
            place.name,
            place.serbian,
            ring.join(",")
        );
        feature
    });
    let features: Vec<String> = features.collect();
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", features.join(",\n")).into_bytes()
}

/// The field of each settlement in the three by three grid; the town lies in the middle.
const FIELD: [usize; 9] = [4, 0, 1, 2, 3, 5, 6, 7, 8];

#[expect(clippy::cast_precision_loss, reason = "small grid numbers")]
fn column_offset(column: usize) -> f64 {
    column as f64 * 0.09
}

#[expect(clippy::cast_precision_loss, reason = "small grid numbers")]
fn offset(step: usize, size: f64) -> f64 {
    step as f64 * size
}
