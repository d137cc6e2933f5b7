//! The budget of Orvelia for three years.

use std::fmt::Write as _;

/// A line: code, title, programme, COFOG, economic code, fund, months, group, approved amount in 2026 in euro,
/// executed share of the year in percent.
type Line = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    u32,
    u32,
);

const OWN: &str = "Buxheti komunal";
const DONOR: &str = "Donator";
const MINISTRY: &str = "Ministria";

const LINES: [Line; 28] = [
    (
        "111-01",
        "Paga dhe mëditje të administratës",
        "Administrata",
        "01.1",
        "11000",
        OWN,
        "1-12",
        "",
        1_840_000,
        97,
    ),
    ("111-02", "Kuvendi komunal", "Administrata", "01.1", "11000", OWN, "1-12", "", 148_000, 96),
    ("111-05", "Zyra për barazi gjinore", "Administrata", "01.1", "13000", OWN, "1-12", "", 14_500, 71),
    ("321-01", "Zjarrfikësit", "Siguria publike", "03.2", "11000", OWN, "1-12", "", 312_000, 98),
    (
        "411-02",
        "Grante për gratë ndërmarrëse",
        "Zhvillim ekonomik",
        "04.1",
        "20000",
        OWN,
        "1-12",
        "gratë",
        60_000,
        98,
    ),
    (
        "411-03",
        "Masa aktive të punësimit",
        "Zhvillim ekonomik",
        "04.1",
        "20000",
        MINISTRY,
        "1-12",
        "të papunët",
        45_000,
        88,
    ),
    ("421-01", "Bujqësi dhe ujitje", "Zhvillim ekonomik", "04.2", "20000", OWN, "1-12", "", 265_000, 90),
    (
        "451-01",
        "Mirëmbajtja e rrugëve",
        "Infrastruktura",
        "04.5",
        "13000",
        OWN,
        "1-12",
        "të gjithë banorët",
        690_000,
        92,
    ),
    (
        "451-02",
        "Rrugë të reja",
        "Infrastruktura",
        "04.5",
        "30000",
        OWN,
        "1-12",
        "të gjithë banorët",
        1_450_000,
        78,
    ),
    ("511-01", "Mbeturinat", "Mjedisi", "05.1", "13000", OWN, "1-12", "të gjithë banorët", 402_000, 99),
    (
        "631-01",
        "Ujësjellësi",
        "Infrastruktura",
        "06.3",
        "30000",
        OWN,
        "1-12",
        "të gjithë banorët",
        520_000,
        85,
    ),
    (
        "641-01",
        "Ndriçimi publik",
        "Infrastruktura",
        "06.4",
        "13200",
        OWN,
        "1-12",
        "të gjithë banorët",
        333_000,
        94,
    ),
    (
        "721-01",
        "Qendra e mjekësisë familjare",
        "Shëndetësia",
        "07.2",
        "11000",
        OWN,
        "1-12",
        "të gjithë banorët",
        1_720_000,
        98,
    ),
    (
        "721-04",
        "Barna dhe material",
        "Shëndetësia",
        "07.2",
        "13000",
        OWN,
        "1-12",
        "të gjithë banorët",
        240_000,
        96,
    ),
    (
        "811-01",
        "Terrene sportive",
        "Kultura, rinia, sporti",
        "08.1",
        "30000",
        OWN,
        "1-12",
        "të gjithë banorët",
        380_000,
        81,
    ),
    (
        "821-03",
        "Programe kulturore dhe verore",
        "Kultura, rinia, sporti",
        "08.2",
        "13000",
        OWN,
        "1-12",
        "",
        30_000,
        93,
    ),
    (
        "851-01",
        "Qendra rinore",
        "Kultura, rinia, sporti",
        "08.1",
        "13000",
        OWN,
        "1-12",
        "të rinjtë",
        42_000,
        62,
    ),
    ("911-01", "Çerdhja publike", "Arsimi", "09.1", "11000", OWN, "1-12", "fëmijët", 380_000, 97),
    ("911-02", "Shkollat fillore", "Arsimi", "09.1", "11000", MINISTRY, "1-12", "fëmijët", 4_950_000, 99),
    ("911-04", "Transporti i nxënësve", "Arsimi", "09.6", "13000", OWN, "1-12", "", 24_000, 100),
    ("921-01", "Shkollat e mesme", "Arsimi", "09.2", "11000", MINISTRY, "1-12", "", 2_100_000, 99),
    ("981-02", "Mediatorë për komunitete", "Arsimi", "09.8", "13000", DONOR, "1-12", "romët", 21_600, 100),
    ("981-03", "Zyra për komunitete dhe kthim", "Administrata", "10.7", "13000", OWN, "1-12", "", 18_000, 82),
    (
        "1011-01",
        "Qendra ditore për persona me aftësi të kufizuara",
        "Mirëqenia sociale",
        "10.1",
        "20000",
        OWN,
        "1-11",
        "personat me aftësi të kufizuara",
        121_000,
        100,
    ),
    (
        "1021-01",
        "Kujdesi në shtëpi",
        "Mirëqenia sociale",
        "10.2",
        "20000",
        OWN,
        "1-12",
        "të moshuarit",
        96_000,
        99,
    ),
    (
        "1061-01",
        "Ndihma për qira",
        "Mirëqenia sociale",
        "10.6",
        "20000",
        OWN,
        "1-12",
        "familjet me të ardhura të ulëta",
        54_000,
        74,
    ),
    (
        "1071-01",
        "Strehimorja",
        "Mirëqenia sociale",
        "10.7",
        "20000",
        MINISTRY,
        "1-12",
        "viktimat e dhunës",
        88_000,
        100,
    ),
    (
        "1071-02",
        "Trajnime të mekanizmit",
        "Mirëqenia sociale",
        "10.7",
        "13000",
        DONOR,
        "3-6",
        "viktimat e dhunës",
        7_500,
        100,
    ),
];

/// Three years as one list: Albanian headings, semicolons, points for thousands and a decimal comma.
///
/// Approved amounts grow by a fixed step each year; 2025 was adjusted in June; 2026 is executed to October.
pub fn lines() -> Vec<u8> {
    let mut text = String::from(
        "\u{feff}Kodi;Titulli;Programi;Funksioni (COFOG);Kodi ekonomik;Burimi i fondit;Viti;Muajt;Grupi;Miratuar EUR;Rishikuar EUR;Realizuar EUR\n",
    );
    for (year, share) in [(2024_u32, 88_u64), (2025, 94), (2026, 100)] {
        for line in &LINES {
            let (code, title, programme, cofog, economic, fund, months, group, euro, executed) = *line;
            let approved = u64::from(euro) * share;
            let adjusted = if year == 2025 { approved * 103 / 100 } else { approved };
            let months = if year == 2026 { months } else { "1-12" };
            let spent = if year == 2026 { adjusted * 5 / 6 } else { adjusted } * u64::from(executed) / 100;
            let revised = if year == 2025 { euros(adjusted) } else { String::new() };
            let _ = writeln!(
                text,
                "{code};{title};{programme};{cofog};{economic};{fund};{year};{months};{group};{};{revised};{}",
                euros(approved),
                euros(spent)
            );
        }
    }
    text.into_bytes()
}

/// Cents as `1.234,50`.
fn euros(cents: u64) -> String {
    let digits = (cents / 100).to_string();
    let mut whole = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            whole.push('.');
        }
        whole.push(digit);
    }
    format!("{whole},{:02}", cents % 100)
}

#[cfg(test)]
mod tests {
    #[test]
    fn euros_are_written_as_offices_write_them() {
        assert_eq!(super::euros(123_456_705), "1.234.567,05");
        assert_eq!(super::euros(99), "0,99");
    }
}
