//! A small fictional municipality with two settlements, and tables written as text.

use base::{
    AgeBand, At, Categories, Category, CategoryCode, CountryPack, FileId, Group, People, Period, Place,
    PlaceCode, PlaceLevel, Places, Reading, Residence, Sex, Value, Year,
};
use population::input::{Count, Input, Origin, Table};

pub struct Town {
    pub places: Places,
    pub pack: CountryPack,
    pub code: PlaceCode,
}

impl Town {
    pub fn new() -> Self {
        let code = place("town");
        let mut places = Places::default();
        places.add(Place::new(code.clone(), PlaceLevel::Municipality, "Town"));
        for name in ["kodra", "lug"] {
            places.add(Place::new(place(name), PlaceLevel::Settlement, name).within(&code));
        }
        Self { places, pack: pack(), code }
    }

    pub fn input<'a>(&'a self, tables: &'a [Table], year: Option<Year>) -> Input<'a> {
        Input { tables, places: &self.places, municipality: Some(&self.code), pack: &self.pack, year }
    }
}

fn pack() -> CountryPack {
    CountryPack::parse(
        "code='ZZ'\nnames={en='Nowhere'}\ncurrency='EUR'\nlanguages=['en']\n\
         [[age]]\ngroup='children'\nfirst=0\nlast=17\nreason='test'\nsource='test'\n\
         [[age]]\ngroup='youth'\nfirst=15\nlast=24\nreason='test'\nsource='test'\n\
         [[age]]\ngroup='older_people'\nfirst=65\nreason='test'\nsource='test'\n\
         [[undercount]]\ngroup='roma'\nreason='test'\nsource='test'\n",
    )
    .unwrap()
}

pub fn place(code: &str) -> PlaceCode {
    PlaceCode::new(code)
}

pub fn people(code: &str) -> People {
    People::from_code(code).unwrap()
}

fn origin(code: &str) -> Origin {
    match code {
        "census" => Origin::Census,
        "register" => Origin::Register,
        "outside" => Origin::OutsideEstimate,
        "survey" => Origin::Survey,
        "not-stated" => Origin::NotStated,
        other => panic!("no origin {other}"),
    }
}

fn age(text: &str) -> AgeBand {
    match text.split_once('-') {
        Some((from, to)) => AgeBand::new(from.parse().unwrap(), Some(to.parse().unwrap())).unwrap(),
        None => AgeBand::new(text.trim_end_matches('+').parse().unwrap(), None).unwrap(),
    }
}

pub fn category(dimension: &str, value: &str) -> Category {
    let code = || CategoryCode::new(value);
    match dimension {
        "sex" => Category::Sex(Sex::from_code(value).unwrap()),
        "age" => Category::Age(age(value)),
        "ethnicity" => Category::Ethnicity(code()),
        "disability" => Category::Disability(code()),
        "migration" => Category::Migration(code()),
        "residence" => Category::Residence(Residence::from_code(value).unwrap()),
        "group" => Category::Membership(Group::from_code(value)),
        other => panic!("no dimension {other}"),
    }
}

fn reading(text: &str) -> Reading {
    match text {
        "suppressed" => Reading::Suppressed,
        "unknown" => Reading::Unknown,
        number => Reading::Known(Value::Whole(number.parse().unwrap())),
    }
}

/// A table from text: `census 2021`, a header, rows.
pub fn table(file: u32, text: &str) -> Table {
    let mut lines = text.lines();
    let (kind, year) = lines.next().unwrap().trim().split_once(' ').unwrap();
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let header = cells(lines.next().unwrap());
    let count = |(row, line): (usize, &str)| {
        let row = u32::try_from(row).unwrap() + 2;
        let cells = cells(line);
        let (count, keys) = cells.split_last().unwrap();
        let named = header.iter().zip(keys).skip(1).filter(|(_, value)| !value.is_empty());
        Count {
            at: At::cell(FileId(file), 0, row, u16::try_from(header.len()).unwrap()),
            place: place(&cells[0]),
            categories: Categories::new(named.map(|(dimension, value)| category(dimension, value))),
            as_of: None,
            reading: reading(count),
        }
    };
    Table {
        at: At::file(FileId(file)),
        title: format!("{kind} {year}"),
        origin: origin(kind),
        as_of: Some(Period::Year(Year::new(year.parse().unwrap()).unwrap())),
        counts: lines.filter(|line| !line.trim().is_empty()).enumerate().map(count).collect(),
    }
}
