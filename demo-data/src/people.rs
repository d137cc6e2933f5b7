//! Population tables, with the quirks that real ones have.

use std::{fmt::Write as _, io};

use rust_xlsxwriter::Format;

use crate::{
    settlements::SETTLEMENTS,
    workbook::{self, Cell},
};

/// Residents by settlement: Albanian headings, a title above them, points for thousands, a totals row, and an
/// old code page.
pub fn by_settlement() -> Vec<u8> {
    let mut text = String::from("Komuna e Orvelisë - Popullsia rezidente sipas vendbanimeve, 31.12.2024\n\n");
    text.push_str("Vendbanimi;Gjithsej;Femra;Meshkuj;Lloji i vendbanimit\n");
    for place in &SETTLEMENTS {
        let kind = if place.rural { "Fshat" } else { "Qytet" };
        let men = place.residents - place.women;
        let numbers = [place.residents, place.women, men].map(dotted);
        let _ = writeln!(text, "{};{};{kind}", place.name, numbers.join(";"));
    }
    let (all, women) = totals();
    let _ = writeln!(text, "Gjithsej;{};{};{};", dotted(all), dotted(women), dotted(all - women));
    windows_1252(&text)
}

fn totals() -> (u32, u32) {
    SETTLEMENTS.iter().fold((0, 0), |(all, women), place| (all + place.residents, women + place.women))
}

/// 12345 as `12.345`.
fn dotted(number: u32) -> String {
    if number < 1000 { number.to_string() } else { format!("{}.{:03}", number / 1000, number % 1000) }
}

/// The code page of old offices; the letters used here all have one byte in it.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

/// Women by five-year band from 0 to 85 and over.
const WOMEN: [u32; 18] = [
    1_040, 1_100, 1_160, 1_240, 1_320, 1_400, 1_440, 1_480, 1_460, 1_400, 1_319, 1_239, 1_159, 1_039, 879,
    679, 439, 319,
];

/// Men by five-year band from 0 to 85 and over.
const MEN: [u32; 18] = [
    1_121, 1_181, 1_241, 1_321, 1_380, 1_440, 1_460, 1_460, 1_420, 1_360, 1_280, 1_200, 1_120, 980, 800, 580,
    340, 220,
];

const BANDS: [&str; 18] = [
    "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59",
    "60-64", "65-69", "70-74", "75-79", "80-84", "85+",
];

/// Sex by age: Serbian headings, two header rows, the upper one merged.
pub fn by_age() -> io::Result<Vec<u8>> {
    workbook::write(|book| {
        let sheet = book.add_worksheet().set_name("Pol i starost")?;
        sheet.write(0, 0, "Opština Orvelija: stanovništvo prema polu i starosti, 2024.")?;
        sheet.write(2, 0, "Starost")?;
        sheet.merge_range(2, 1, 2, 2, "Pol", &Format::new())?;
        sheet.write(2, 3, "Ukupno")?;
        workbook::row(sheet, 3, &[Cell::None, "Žene".into(), "Muškarci".into()])?;
        let bands = BANDS.iter().zip(WOMEN).zip(MEN);
        for (at, ((band, women), men)) in (4..).zip(bands) {
            workbook::row(sheet, at, &[(*band).into(), women.into(), men.into(), (women + men).into()])?;
        }
        let (women, men) = (WOMEN.iter().sum::<u32>(), MEN.iter().sum::<u32>());
        workbook::row(sheet, 22, &["Ukupno".into(), women.into(), men.into(), (women + men).into()])
    })
}

/// Communities beside the majority, as (all, women) by settlement in the order of [`SETTLEMENTS`].
const COMMUNITIES: [(&str, [(u32, u32); 9]); 7] = [
    ("Serb", [(610, 312), (44, 21), (0, 0), (1_205, 611), (702, 351), (0, 0), (0, 0), (388, 196), (9, 4)]),
    ("Roma", [(290, 146), (240, 118), (185, 97), (36, 17), (0, 0), (12, 7), (0, 0), (0, 0), (3, 2)]),
    ("Ashkali", [(120, 58), (96, 49), (20, 9), (0, 0), (0, 0), (31, 16), (0, 0), (0, 0), (0, 0)]),
    ("Egyptian", [(48, 25), (0, 0), (62, 31), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)]),
    ("Bosniak", [(211, 104), (0, 0), (0, 0), (58, 30), (15, 7), (0, 0), (0, 0), (0, 0), (0, 0)]),
    ("Turk", [(402, 204), (0, 0), (0, 0), (27, 13), (0, 0), (0, 0), (4, 1), (0, 0), (0, 0)]),
    ("Not declared", [(150, 71), (22, 10), (14, 6), (33, 17), (11, 5), (19, 9), (8, 4), (6, 3), (2, 1)]),
];

/// Settlement by community by sex: a comment line, an HXL row, one row a cell.
pub fn by_ethnicity() -> Vec<u8> {
    let mut text =
        String::from("# Orvelia, census 2024, residents by declared community. Source: statistics agency.\n");
    text.push_str("Settlement,Community,Sex,Year,Residents\n");
    text.push_str("#adm3+name,#group+ethnicity,#sex,#date+year,#population\n");
    for (index, place) in SETTLEMENTS.iter().enumerate() {
        let (mut others, mut women_of_others) = (0, 0);
        let mut rows = Vec::new();
        for (community, counts) in &COMMUNITIES {
            let (all, women) = counts.get(index).copied().unwrap_or_default();
            others += all;
            women_of_others += women;
            rows.push((*community, women, all - women));
        }
        let women = place.women - women_of_others;
        rows.insert(0, ("Albanian", women, place.residents - others - women));
        for (community, women, men) in rows {
            let _ = writeln!(text, "{},{community},F,2024,{women}", place.name);
            let _ = writeln!(text, "{},{community},M,2024,{men}", place.name);
        }
    }
    text.into_bytes()
}

/// Members of groups that registers count directly, in Serbian without diacritics.
pub fn by_membership() -> Vec<u8> {
    "Registri opstine Orvelija, stanje 31.12.2024.;;;;\n\
     Grupa;Ukupno;Zene;Muskarci;Izvor\n\
     Samohrani roditelji;1.020;861;159;Centar za socijalni rad\n\
     Nezaposleni;3.212;1.704;1.508;Zavod za zaposljavanje\n\
     Korisnici socijalne pomoci;1.486;802;684;Centar za socijalni rad\n\
     Povratnici;74;33;41;Kancelarija za zajednice i povratak\n\
     Raseljena lica;118;61;57;Kancelarija za zajednice i povratak\n"
        .into()
}

/// An estimate from outside, with its range.
pub fn outside_estimate() -> Vec<u8> {
    "Group,Estimate,Low,High,Year,Source,Method\n\
     People with disabilities,2580,2140,3020,2023,National statistics agency,outside estimate from a household survey\n"
        .into()
}

/// A list of people with valid personal numbers: it must be held. Nobody in it exists.
pub fn personal_list() -> Vec<u8> {
    let mut text = String::from("Emri;Mbiemri;Numri personal;Telefoni;Ndihma EUR\n");
    for (index, (first, last)) in INVENTED.iter().enumerate() {
        let number = personal_number(&format!("0{}0199{}93", index % 9 + 1, index % 10), 100 + index * 37);
        let _ = writeln!(
            text,
            "{first};{last};{number};+383 4{} 000 {:03};{}",
            index % 10,
            index * 7,
            60 + index
        );
    }
    text.into_bytes()
}

const INVENTED: [(&str, &str); 8] = [
    ("Testa", "Shembulli"),
    ("Provë", "Model"),
    ("Fiktive", "Askushi"),
    ("Primjer", "Primerić"),
    ("Demo", "Ilustrim"),
    ("Trillim", "Kopja"),
    ("Izmišljena", "Osobić"),
    ("Pema", "Nukekziston"),
];

/// A personal number of the former Yugoslavia: birth date and region, a serial number from `serial` on, check digit.
fn personal_number(start: &str, serial: usize) -> String {
    let valid = (serial..).find_map(|serial| {
        let twelve = format!("{start}{serial:03}");
        check_digit(&twelve).map(|digit| format!("{twelve}{digit}"))
    });
    valid.unwrap_or_default()
}

/// The check digit; some serial numbers have none and are not given out.
fn check_digit(twelve: &str) -> Option<u32> {
    let weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let digits = twelve.chars().filter_map(|c| c.to_digit(10));
    let sum: u32 = digits.zip(weights).map(|(digit, weight)| digit * weight).sum();
    match 11 - sum % 11 {
        10 => None,
        11 => Some(0),
        digit => Some(digit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_agree_with_each_other() {
        let (all, women) = totals();
        assert_eq!((all, women), (40_016, 20_112));
        assert_eq!(WOMEN.iter().sum::<u32>(), women);
        assert_eq!(MEN.iter().sum::<u32>(), all - women);
    }

    #[test]
    fn a_personal_number_has_thirteen_digits() {
        let list = String::from_utf8(personal_list()).unwrap();
        for row in list.lines().skip(1) {
            assert_eq!(row.split(';').nth(2).unwrap().len(), 13, "{row}");
        }
    }
}
