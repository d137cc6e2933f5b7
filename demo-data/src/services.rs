//! Services and their users, and training sessions.

use std::io;

use crate::workbook::{self, Cell};

const HEAD: [&str; 24] = [
    "Usluga",
    "Pružalac",
    "Vrsta pružaoca",
    "Mesto",
    "Ciljne grupe",
    "Otvoreno",
    "Kapacitet",
    "Slobodna mesta",
    "Jezici",
    "Cena (EUR)",
    "Potrebna dokumenta",
    "Pristupačno",
    "Udaljenost (km)",
    "Zaposleni",
    "Sati obuke po zaposlenom",
    "Godina",
    "Korisnici ukupno",
    "Korisnici žene",
    "Korisnici muškarci",
    "Deca",
    "Kontakti",
    "Odbijeni",
    "Razlog odbijanja",
    "Potreba",
];

/// A service: texts first, then numbers; `-1` stands for an empty cell.
struct Service {
    words: [&'static str; 6],
    places: [i32; 2],
    languages: &'static str,
    fee: i32,
    papers: &'static str,
    accessible: &'static str,
    distance: i32,
    staff: [i32; 2],
    users: [i32; 6],
    reason: &'static str,
    need: i32,
}

const SERVICES: [Service; 11] = [
    Service {
        words: [
            "Centar za razvoj ženskog preduzetništva",
            "Opština Orvelija",
            "javni",
            "Orvelia",
            "žene",
            "da",
        ],
        places: [120, 35],
        languages: "albanski, srpski, romski",
        fee: 0,
        papers: "bez dokumenata",
        accessible: "da",
        distance: 2,
        staff: [4, 9],
        users: [4_210, 4_210, 0, -1, 5_300, 12],
        reason: "van područja opštine",
        need: 4_600,
    },
    Service {
        words: [
            "Dnevni centar za osobe sa invaliditetom",
            "Opština Orvelija",
            "javni",
            "Orvelia",
            "osobe sa invaliditetom",
            "da",
        ],
        places: [40, 2],
        languages: "albanski, srpski",
        fee: 0,
        papers: "rešenje o invaliditetu",
        accessible: "da",
        distance: 3,
        staff: [7, 14],
        users: [38, 17, 21, 6, 6_940, 38],
        reason: "nema mesta u decembru",
        need: 190,
    },
    Service {
        words: ["Kućna nega starijih", "Udruženje Dora e Mirë", "nevladin", "Orvelia", "starije osobe", "da"],
        places: [260, 4],
        languages: "albanski, srpski, turski",
        fee: 0,
        papers: "lična karta",
        accessible: "da",
        distance: 0,
        staff: [12, 11],
        users: [252, 171, 81, -1, 4_180, 30],
        reason: "nema mesta",
        need: 610,
    },
    Service {
        words: ["Sigurna kuća", "Udruženje Strehë", "nevladin", "", "žrtve nasilja", "da"],
        places: [14, 0],
        languages: "albanski, srpski, romski",
        fee: 0,
        papers: "bez dokumenata",
        accessible: "da",
        distance: -1,
        staff: [9, 16],
        users: [-1, -1, -1, -1, -1, -1],
        reason: "",
        need: -1,
    },
    Service {
        words: [
            "Stručna obuka nezaposlenih",
            "Biro za zapošljavanje",
            "javni",
            "Orvelia",
            "nezaposleni",
            "da",
        ],
        places: [24, 6],
        languages: "albanski",
        fee: 0,
        papers: "lična karta",
        accessible: "da",
        distance: 2,
        staff: [3, 9],
        users: [60, 31, 29, -1, 900, 84],
        reason: "nema slobodnih mesta u grupama",
        need: 1_100,
    },
    Service {
        words: ["Javni vrtić", "Opština Orvelija", "javni", "Orvelia", "deca", "da"],
        places: [320, 0],
        languages: "albanski, srpski, bosanski",
        fee: 35,
        papers: "izvod iz matične knjige",
        accessible: "ne",
        distance: 4,
        staff: [38, 4],
        users: [320, 158, 162, 320, -1, 71],
        reason: "nema mesta",
        need: 900,
    },
    Service {
        words: ["Romski medijatori", "Udruženje Romano Drom", "nevladin", "Kodra", "Romi", "da"],
        places: [160, 20],
        languages: "romski, albanski",
        fee: 0,
        papers: "bez dokumenata",
        accessible: "da",
        distance: 1,
        staff: [2, 8],
        users: [141, 74, 67, 96, 2_010, 0],
        reason: "",
        need: 410,
    },
    Service {
        words: ["Besplatna pravna pomoć", "Opština Orvelija", "javni", "Orvelia", "svi građani", "da"],
        places: [-1, -1],
        languages: "albanski, srpski",
        fee: 0,
        papers: "lična karta",
        accessible: "ne",
        distance: 3,
        staff: [2, 2],
        users: [340, 188, 152, -1, 512, 4],
        reason: "",
        need: -1,
    },
    Service {
        words: ["Narodna kuhinja", "Crveni krst", "nevladin", "Orvelia", "osobe sa niskim primanjima", "da"],
        places: [150, 12],
        languages: "albanski, srpski, romski",
        fee: 0,
        papers: "bez dokumenata",
        accessible: "da",
        distance: 2,
        staff: [6, -1],
        users: [138, 70, 68, 22, 41_200, 3],
        reason: "",
        need: 420,
    },
    Service {
        words: ["Omladinski centar", "Opština Orvelija", "javni", "Orvelia", "mladi", "ne"],
        places: [60, 60],
        languages: "albanski",
        fee: 0,
        papers: "bez dokumenata",
        accessible: "ne",
        distance: 2,
        staff: [2, 0],
        users: [0, 0, 0, -1, 0, 0],
        reason: "zatvoreno zbog krova",
        need: -1,
    },
    Service {
        words: ["Očevi u fokusu", "Udruženje Prindi", "nevladin", "Orvelia", "muškarci", "da"],
        places: [30, 9],
        languages: "albanski, srpski",
        fee: 0,
        papers: "bez dokumenata",
        accessible: "da",
        distance: 2,
        staff: [2, 8],
        users: [3, 0, 3, -1, 31, 0],
        reason: "",
        need: 11,
    },
];

/// Services as a workbook with Serbian headings.
pub fn services() -> io::Result<Vec<u8>> {
    workbook::write(|book| {
        let sheet = book.add_worksheet().set_name("Usluge 2026")?;
        sheet.write(0, 0, "Opština Orvelija: socijalne usluge, korisnici i mesta, 2026.")?;
        workbook::row(sheet, 1, &HEAD.map(Cell::from))?;
        for (at, service) in (2..).zip(&SERVICES) {
            workbook::row(sheet, at, &cells(service))?;
        }
        Ok(())
    })
}

fn cells(service: &Service) -> Vec<Cell> {
    let number = |value: &i32| if *value < 0 { Cell::None } else { Cell::Number(f64::from(*value)) };
    let [all, women, men, children, contacts, refused] = &service.users;
    let mut cells: Vec<Cell> = service.words.iter().map(|word| Cell::from(*word)).collect();
    cells.extend(service.places.iter().map(number));
    cells.extend([
        service.languages.into(),
        number(&service.fee),
        service.papers.into(),
        service.accessible.into(),
    ]);
    cells.push(number(&service.distance));
    cells.extend(service.staff.iter().map(number));
    cells.push(Cell::Number(2026.0));
    cells.extend([all, women, men, children, contacts, refused].map(number));
    cells.extend([service.reason.into(), number(&service.need)]);
    cells
}

/// Training sessions, in English, with dates as people write them.
pub fn sessions() -> Vec<u8> {
    "Date,Municipality,Topic,Facilitators,Organisation,Women,Men,Participants,Hours\n\
     12.03.2025,Orvelia,Gender-responsive budgeting,external expert; project officer,Municipality of Orvelia,14,9,23,6\n\
     14.05.2025,Orvelia,Mapping residents by sex and age and community,local consultant,Municipality of Orvelia,11,8,19,6\n\
     22.09.2025,Orvelia,Case management in cases of violence,external expert,Coordination mechanism,15,6,21,12\n\
     04.02.2026,Orvelia,Communication with people with disabilities,peer; local consultant,Day centre,5,2,7,8\n\
     18.03.2026,Orvelia,Burnout and self-care,external expert,Shelter and day centre,12,1,13,6\n\
     09.06.2026,Orvelia,Inclusive budgeting and the Istanbul Convention,project officer,Municipality of Orvelia,10,7,17,6\n"
        .into()
}
