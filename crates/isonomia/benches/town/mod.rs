//! The files of a municipality that does not exist, the same on every machine.

use std::fmt::Write as _;

const RESIDENTS: u64 = 100_000;
const SETTLEMENTS: usize = 30;
/// Documents of the municipality.
pub const DOCUMENTS: usize = 200;
const DOCUMENT_BYTES: usize = 20_000;
/// Lines of its budget, each with two phases.
pub const LINES: usize = 5_000;
/// Activities of its plan.
pub const ACTIVITIES: usize = 500;

/// A linear congruential generator: the same numbers on every machine.
struct Seeded(u64);

impl Seeded {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    fn of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.next(texts.len())]
    }
}

/// The files of a municipality that does not exist: 100,000 people, 200 documents of 20 KB, 5,000 budget lines, 500
/// activities.
pub fn municipality() -> Vec<(String, String)> {
    let mut seeded = Seeded(7);
    let mut files = vec![
        ("popullsia.csv".to_owned(), population(&mut seeded)),
        ("buxheti.csv".to_owned(), budget(&mut seeded)),
        ("plani.csv".to_owned(), plan(&mut seeded)),
        ("sherbimet.csv".to_owned(), services(&mut seeded)),
    ];
    files.extend(
        (0..DOCUMENTS).map(|number| (format!("dokument_{number:03}.txt"), document(&mut seeded, number))),
    );
    files
}

fn settlement(number: usize) -> String {
    let first = ["Ara", "Bre", "Dri", "Fus", "Gur", "Kod"][number % 6];
    let last = ["vica", "goja", "nisht", "laj", "mira"][number / 6];
    format!("{first}{last}")
}

/// Settlement by sex by age by community; about 100,000 people.
fn population(seeded: &mut Seeded) -> String {
    let communities = ["Shqiptar", "Serb", "Rom", "Ashkali", "Boshnjak", "Turk"];
    let cells = SETTLEMENTS * 2 * 18;
    let each = usize::try_from(RESIDENTS).unwrap() / cells;
    let mut text = String::from("Vendbanimi;Gjinia;Mosha;Komuniteti;Viti;Numri\n");
    for place in 0..SETTLEMENTS {
        for sex in ["Femra", "Meshkuj"] {
            for band in 0..18 {
                for (rank, community) in communities.iter().enumerate() {
                    let count = if rank == 0 { each * 9 / 10 + seeded.next(9) } else { seeded.next(5) };
                    let ages =
                        if band == 17 { "85+".to_owned() } else { format!("{}-{}", band * 5, band * 5 + 4) };
                    let _ = writeln!(text, "{};{sex};{ages};{community};2024;{count}", settlement(place));
                }
            }
        }
    }
    text
}

const GROUPS: [&str; 10] = [
    "gratë",
    "të rinjtë",
    "të moshuarit",
    "personat me aftësi të kufizuara",
    "romët",
    "fëmijët",
    "të papunët",
    "viktimat e dhunës",
    "të gjithë banorët",
    "",
];

fn budget(seeded: &mut Seeded) -> String {
    let mut text = String::from(
        "Kodi;Titulli;Programi;Funksioni (COFOG);Kodi ekonomik;Burimi i fondit;Viti;Muajt;Grupi;Miratuar EUR;Realizuar EUR\n",
    );
    for line in 0..LINES {
        let euro = 1_000 + seeded.next(200_000);
        let _ = writeln!(
            text,
            "{line:05};Furnizim dhe shërbime {line};Programi {};{}.{};{};{};2026;{};{};{euro},{:02};{},00",
            line % 40,
            1 + line % 10,
            1 + line % 9,
            11_000 + 1_000 * (line % 5),
            seeded.of(&["Buxheti komunal", "Ministria", "Donator"]),
            seeded.of(&["1-12", "1-12", "1-11", ""]),
            seeded.of(&GROUPS),
            seeded.next(100),
            euro * 4 / 5,
        );
    }
    text
}

fn plan(seeded: &mut Seeded) -> String {
    let mut text = String::from(
        "Objektivi;Nr.;Aktiviteti;Grupet e synuara;Vendi;Përgjegjës;Fillimi;Përfundimi;Kostoja (EUR);Linja buxhetore;Pesha %;Treguesi;I ndarë sipas;Baza;Caku\n",
    );
    for activity in 0..ACTIVITIES {
        let place = if activity % 3 == 0 { settlement(seeded.next(SETTLEMENTS)) } else { String::new() };
        let _ = writeln!(
            text,
            "Objektivi {};{activity};Aktiviteti numër {activity};{};{place};Drejtoria {};01.{:02}.2026;31.12.2026;{};{:05};{};Numri i përfituesve;{};{};{}",
            activity % 25,
            seeded.of(&[
                "gratë",
                "gratë; fëmijët",
                "gratë rome",
                "të moshuarit",
                "të rinjtë",
                "të gjithë banorët"
            ]),
            activity % 12,
            1 + activity % 6,
            5_000 + seeded.next(90_000),
            seeded.next(LINES),
            seeded.of(&["100", "50", ""]),
            seeded.of(&["gjinia", "gjinia, mosha", ""]),
            seeded.next(100),
            100 + seeded.next(100),
        );
    }
    text
}

fn services(seeded: &mut Seeded) -> String {
    let mut text = String::from(
        "Shërbimi;Ofruesi;Lloji i ofruesit;Vendi;Grupet e synuara;I hapur;Kapaciteti;Vende të lira;Gjuhët;Viti;Përdorues gjithsej;Përdorues gra;Përdorues burra;Të refuzuar;Nevoja\n",
    );
    for service in 0..100 {
        let (women, men) = (seeded.next(80), seeded.next(80));
        let _ = writeln!(
            text,
            "Shërbimi {service};Qendra {};publik;{};{};po;{};{};shqip, serbisht;2026;{};{women};{men};{};{}",
            service % 20,
            settlement(seeded.next(SETTLEMENTS)),
            seeded.of(&GROUPS[..8]),
            40 + seeded.next(100),
            seeded.next(12),
            women + men,
            seeded.next(30),
            200 + seeded.next(400),
        );
    }
    text
}

/// Paragraphs of six languages, as they stand in plans and reports.
const PARAGRAPHS: [&[&str]; 6] = [
    &[
        "The municipality will organise trainings for Roma women and single mothers in all villages.",
        "The budget provides 12,500 EUR until 31 December 2026, and the Directorate for Social Welfare is responsible.",
        "Older people and persons with disabilities face barriers in access to services; 38 of them used the day centre.",
    ],
    &[
        "Komuna do të organizojë trajnime për gratë rome dhe të rinjtë e papunë.",
        "Personat me aftësi të kufizuara nuk kanë qasje në shërbime, dhe shërbimi më i afërt është 14 kilometra larg.",
        "Komuna ndan 5.200 euro për ashkalinjtë dhe egjiptianët deri më 25 mars 2026.",
    ],
    &[
        "Opština će organizovati obuke za Romkinje i samohrane majke.",
        "Osobe sa invaliditetom nemaju pristup uslugama u selima, a nosilac mere je Direkcija za socijalnu zaštitu.",
        "Žene žrtve nasilja u porodici imaju pravo na besplatnu pomoć do 31. decembra 2026.",
    ],
    &[
        "Општината ќе организира обуки за Ромките и за самохраните мајки.",
        "Лицата со попреченост немаат пристап до услугите, а показател е бројот на корисници.",
        "За невработените млади се обезбедени 5.200 евра до 31 декември 2026 година.",
    ],
    &[
        "Мэрия организует курсы для безработных женщин и одиноких матерей.",
        "Пожилые люди и сельские женщины нуждаются в транспорте до центра района.",
        "Для детей с инвалидностью выделено 70 000 сомов, ответственный отдел социального развития.",
    ],
    &[
        "Айыл өкмөтү айылдык аялдар жана жумушсуз жаштар үчүн тренинг өткөрөт.",
        "Майыптыгы бар адамдар кызматтарга жете албайт, бул чоң көйгөй.",
        "Улгайган адамдар үчүн бюджеттен 70 000 сом бөлүнөт.",
    ],
];

fn document(seeded: &mut Seeded, number: usize) -> String {
    let sentences = PARAGRAPHS[number % PARAGRAPHS.len()];
    let mut text = String::new();
    while text.len() < DOCUMENT_BYTES {
        for _ in 0..3 {
            let _ = write!(text, "{} ", seeded.of(sentences));
        }
        text.push_str("\n\n");
    }
    text
}
