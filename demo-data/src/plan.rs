//! The action plan of Orvelia for 2026 and the indicators reported for 2025.

use std::io;

use crate::workbook::{self, Cell};

const HEAD: [&str; 16] = [
    "Objektivi",
    "Nr.",
    "Aktiviteti",
    "Grupet e synuara",
    "Vendi",
    "Përgjegjës",
    "Fillimi",
    "Përfundimi",
    "Kostoja (EUR)",
    "Linja buxhetore",
    "Pesha %",
    "Shërbimi i zakonshëm i përshtatur",
    "Treguesi",
    "I ndarë sipas",
    "Baza",
    "Caku",
];

/// An activity; objective, number, what, groups, place, responsible, months, cost, line, weight, adapts, indicator,
/// split, baseline, target.
type Activity = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Option<(u8, u8)>,
    u32,
    &'static str,
    u32,
    &'static str,
    &'static str,
    &'static str,
    u32,
    u32,
);

const O1: &str = "1. Fuqizimi ekonomik i grave dhe punësimi";
const O2: &str = "2. Shërbime sociale afër njerëzve";
const O3: &str = "3. Jetë pa dhunë";
const O4: &str = "4. Komunitete dhe të rinj";
const O5: &str = "5. Hapësira publike për të gjithë";

const ACTIVITIES: [Activity; 15] = [
    (
        O1,
        "1.1",
        "Grante për gratë ndërmarrëse",
        "gratë",
        "",
        "Drejtoria për Zhvillim Ekonomik",
        Some((2, 11)),
        60_000,
        "411-02",
        100,
        "",
        "Gra që kanë marrë grant",
        "gjinia",
        18,
        30,
    ),
    (
        O1,
        "1.2",
        "Trajnim profesional për të papunët",
        "të papunët",
        "",
        "Zyra e Punësimit",
        Some((3, 10)),
        45_000,
        "411-03",
        100,
        "",
        "Të papunë të trajnuar",
        "gjinia",
        60,
        120,
    ),
    (
        O1,
        "1.3",
        "Orar i zgjatur i çerdhes për prindër që punojnë",
        "gratë; burrat; fëmijët",
        "Orvelia",
        "Drejtoria e Arsimit",
        Some((1, 12)),
        38_000,
        "911-01",
        10,
        "Çerdhja publike",
        "Fëmijë në orar të zgjatur",
        "gjinia",
        40,
        80,
    ),
    (
        O2,
        "2.1",
        "Qendra ditore për persona me aftësi të kufizuara",
        "personat me aftësi të kufizuara",
        "Orvelia",
        "Drejtoria e Mirëqenies Sociale",
        Some((1, 12)),
        132_000,
        "1011-01",
        100,
        "",
        "Përdorues të qendrës ditore",
        "gjinia, mosha",
        38,
        50,
    ),
    (
        O2,
        "2.2",
        "Kujdes në shtëpi për të moshuarit",
        "të moshuarit",
        "",
        "Drejtoria e Mirëqenies Sociale",
        Some((1, 12)),
        96_000,
        "1021-01",
        100,
        "",
        "Vizita në shtëpi",
        "",
        4_100,
        5_000,
    ),
    (
        O2,
        "2.3",
        "Transport i përshtatur për nxënësit me aftësi të kufizuara",
        "fëmijët; personat me aftësi të kufizuara",
        "",
        "Drejtoria e Arsimit",
        Some((1, 12)),
        24_000,
        "911-04",
        100,
        "Transporti i nxënësve",
        "Nxënës të transportuar",
        "gjinia",
        9,
        22,
    ),
    (
        O2,
        "2.4",
        "Ndihmë për qiranë e familjeve me të ardhura të ulëta",
        "familjet me të ardhura të ulëta",
        "",
        "Drejtoria e Mirëqenies Sociale",
        Some((1, 12)),
        54_000,
        "1061-01",
        100,
        "",
        "Familje të ndihmuara",
        "",
        61,
        75,
    ),
    (
        O3,
        "3.1",
        "Strehimore dhe linja e ndihmës për viktimat e dhunës",
        "viktimat e dhunës",
        "",
        "Mekanizmi koordinues",
        Some((1, 12)),
        88_000,
        "1071-01",
        100,
        "",
        "Vende të lira në strehimore",
        "",
        12,
        14,
    ),
    (
        O3,
        "3.2",
        "Trajnim i zyrtarëve për menaxhimin e rasteve",
        "viktimat e dhunës",
        "",
        "Mekanizmi koordinues",
        Some((3, 6)),
        7_500,
        "1071-02",
        100,
        "",
        "Zyrtarë të trajnuar",
        "gjinia",
        14,
        30,
    ),
    (
        O4,
        "4.1",
        "Mediatorë për komunitetet rom, ashkali dhe egjiptian",
        "romët, ashkalinjtë dhe egjiptianët",
        "Kodra; Lug",
        "Zyra për Komunitete dhe Kthim",
        Some((1, 12)),
        21_600,
        "981-02",
        100,
        "",
        "Fëmijë të regjistruar në shkollë",
        "komuniteti",
        96,
        140,
    ),
    (
        O4,
        "4.2",
        "Programi i verës për fëmijë",
        "vajzat; djemtë",
        "",
        "Drejtoria e Kulturës",
        Some((6, 8)),
        12_000,
        "821-03",
        40,
        "",
        "Fëmijë pjesëmarrës",
        "gjinia",
        210,
        300,
    ),
    (
        O4,
        "4.3",
        "Këshillim për të kthyerit",
        "të kthyerit",
        "",
        "",
        None,
        6_000,
        "981-03",
        100,
        "",
        "Persona të këshilluar",
        "gjinia",
        31,
        50,
    ),
    (
        O5,
        "5.1",
        "Ndriçim publik në rrugët e fshatrave",
        "të gjithë banorët",
        "Kodra; Lug; Vrelo; Fushaj",
        "Drejtoria e Shërbimeve Publike",
        Some((4, 9)),
        150_000,
        "641-01",
        45,
        "",
        "Rrugë të ndriçuara (km)",
        "",
        12,
        19,
    ),
    (
        O5,
        "5.2",
        "Trotuare pa pengesa në qendër",
        "të gjithë banorët",
        "Orvelia",
        "Drejtoria e Urbanizmit",
        Some((5, 10)),
        70_000,
        "641-09",
        100,
        "Mirëmbajtja e rrugëve",
        "Metra trotuare pa pengesa",
        "",
        400,
        1_500,
    ),
    (
        O5,
        "5.3",
        "Biblioteka shëtitëse",
        "banorët ruralë",
        "Gurra; Lipova; Arbana",
        "Biblioteka e qytetit",
        Some((3, 12)),
        9_000,
        "",
        0,
        "Biblioteka",
        "Huazime",
        "",
        0,
        1_200,
    ),
];

/// The plan as a workbook with a title, a header and objectives repeated on each row.
pub fn activities() -> io::Result<Vec<u8>> {
    workbook::write(|book| {
        let sheet = book.add_worksheet().set_name("Plani 2026")?;
        sheet.write(
            0,
            0,
            "Komuna e Orvelisë: plani i veprimit për barazi gjinore dhe përfshirje sociale 2026",
        )?;
        workbook::row(sheet, 2, &HEAD.map(Cell::from))?;
        for (at, activity) in (3..).zip(&ACTIVITIES) {
            workbook::row(sheet, at, &cells(activity))?;
        }
        Ok(())
    })
}

fn cells(activity: &Activity) -> [Cell; 16] {
    let (
        objective,
        number,
        what,
        groups,
        place,
        responsible,
        months,
        cost,
        line,
        weight,
        adapts,
        indicator,
        split,
        baseline,
        target,
    ) = *activity;
    let first = |month| Cell::Date(2026, month, 1);
    let last = |month: u8| Cell::Date(2026, month, if matches!(month, 4 | 6 | 9 | 11) { 30 } else { 31 });
    let (start, end) = months.map_or((Cell::None, Cell::None), |(from, to)| (first(from), last(to)));
    let weight = if weight == 0 { Cell::None } else { weight.into() };
    [
        objective.into(),
        number.into(),
        what.into(),
        groups.into(),
        place.into(),
        responsible.into(),
        start,
        end,
        cost.into(),
        line.into(),
        weight,
        adapts.into(),
        indicator.into(),
        split.into(),
        baseline.into(),
        target.into(),
    ]
}

/// Indicators with their values for 2025, where they are published, and whether residents can reply.
pub fn indicators() -> Vec<u8> {
    "Indicator,Group,Unit,Baseline 2024,Target 2025,Value 2025,Year,Published,Reply channel\n\
     Women who received a business grant,women,persons,18,25,27,2025,municipal web site,yes\n\
     Staff hours of training on gender-responsive budgeting,women,hours,4,8,9,2025,municipal web site,yes\n\
     Men in parental programmes,men,persons,3,15,11,2025,municipal web site,yes\n\
     Users of the day centre,people with disabilities,persons,31,45,38,2025,municipal web site,yes\n\
     Children enrolled in pre-school by sex,girls; boys,persons,410,450,437,2025,municipal web site,yes\n\
     Roma children enrolled in school,Roma,persons,81,120,96,2025,not published,no\n\
     Free places in the shelter,victims of violence,places,2,2,0,2025,municipal web site,yes\n\
     Families helped with rent,people on low incomes,families,55,60,61,2025,not published,no\n\
     Unemployed people trained,unemployed,persons,48,100,60,2025,municipal web site,yes\n"
        .into()
}
