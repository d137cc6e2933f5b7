//! Tables as offices keep them: small samples of what a folder of real files looks like.

use super::*;

fn home() -> Options {
    Options { municipality: Some(PlaceCode::new("ZZ-1")), ..options() }
}

fn readings(intake: &Intake) -> Vec<(&str, Categories, Reading)> {
    let counts = intake.population.iter().flat_map(|table| &table.counts);
    counts.map(|count| (count.place.as_str(), count.categories.clone(), count.reading)).collect()
}

#[test]
fn a_title_in_thousands_scales_its_amounts_and_headings_and_remarks_are_no_lines() {
    let csv = "Opština Orvelia;;;\nBudžet za 2026. godinu, u hiljadama MKD;;;\nKonto;Naziv;Usvojeno 2026;Izvršenje 2025\n\
        ;SOCIJALNA ZAŠTITA;;\n472;Dnevni centar;830,50;-12,50\n;Ukupno zaštita;830,50;-12,50\n\
        ;UKUPNO;830,50;(12,50)\nNapomena: iznosi su zaokruženi;;;\n* Izvor: trezor;;;\n";
    let intake = of(&[("budzet.csv", csv)], &home());
    let lines = &intake.budgets[0].lines;
    let amounts: Vec<(i64, String)> =
        lines.iter().map(|line| (line.amount.minor, line.amount.currency.to_string())).collect();
    assert_eq!(amounts, [(83_050_000, "MKD".to_owned()), (-1_250_000, "MKD".to_owned())]);
    assert_eq!(lines[0].programme.as_deref(), Some("SOCIJALNA ZAŠTITA"));
    assert_eq!((intake.files[0].rows_read, intake.files[0].rows_used), (1, 1), "{:?}", intake.findings);
}

#[test]
fn a_unit_in_one_heading_holds_for_the_columns_after_it() {
    let csv = "Коду;Аталышы;Бекитилген 2026 (миң сом);Такталган 2026;Аткарылган\n7091;Билим берүү;1200,5;1250;600\n7101;Аялдарды колдоо;30;30;нет данных\n;Бардыгы;1230,5;1280;600\n";
    let intake = of(&[("бюджет.csv", csv)], &home());
    let lines = &intake.budgets[0].lines;
    let minor: Vec<i64> = lines.iter().map(|line| line.amount.minor).collect();
    assert_eq!(minor, [120_050_000, 125_000_000, 60_000_000, 3_000_000, 3_000_000]);
    assert!(lines.iter().all(|line| line.amount.currency.to_string() == "KGS"));
    assert_eq!(lines[2].phase, Phase::Executed);
}

#[test]
fn settlements_across_are_counts_of_settlements() {
    for csv in [
        "Pol;Orvelia;Kodra;Gornji Lug;Ukupno\nŽ;510;90;70;670\nM;490;80;75;645\nUkupno;1000;170;145;1315\n",
        "Count of ID;Column Labels;;;\nRow Labels;Orvelia;Kodra;Gornji Lug;Grand Total\nFemale;510;90;70;670\nMale;490;80;75;645\nGrand Total;1000;170;145;1315\n",
    ] {
        let intake = of(&[("stanovnistvo.csv", csv)], &home());
        let read = readings(&intake);
        let women = Categories::new([Category::Sex(Sex::Female)]);
        assert_eq!(read[0], ("ZZ-1/orvelia", women.clone(), known(510)), "{:?}", intake.findings);
        assert_eq!(read[2], ("ZZ-1/gornji-lug", women.clone(), known(70)));
        assert_eq!(read[3], ("ZZ-1", women, known(670)));
        assert_eq!(read[11], ("ZZ-1", Categories::default(), known(1315)));
    }
}

#[test]
fn a_column_of_changes_beside_years_is_no_place() {
    let csv = "Населба;2002;2021;Промена\nOrvelia;12.300;11.020;1280\nКодра;2.100;1.800;300\nВкупно;14.400;12.820;1580\n";
    let intake = of(&[("население.csv", csv)], &home());
    assert_eq!(intake.population[0].counts.len(), 6);
}

#[test]
fn a_heading_between_rows_speaks_of_the_rows_below_it() {
    let csv = "Mosha;Numri\nGra;\n0-14;100\n15+;300\nBurra;\n0-14;110\n15+;290\n";
    let intake = of(&[("popullsia 2024.csv", csv)], &home());
    let sexes: Vec<Option<Sex>> =
        intake.population[0].counts.iter().map(|count| count.categories.sex()).collect();
    assert_eq!(sexes, [Some(Sex::Female), Some(Sex::Female), Some(Sex::Male), Some(Sex::Male)]);
}

#[test]
fn a_second_table_below_the_first_has_its_own_first_column() {
    let csv = "Mosha;F;M\n0-14;100;110\n15+;300;290\nPopullsia sipas etnisë;;\nEtnia;F;M\nShqiptar;380;370\nRom;20;30\n";
    let intake = of(&[("popullsia 2024.csv", csv)], &home());
    let read = readings(&intake);
    let roma = |sex| Categories::new([Category::Ethnicity(CategoryCode::new("roma")), Category::Sex(sex)]);
    assert_eq!(read.last().cloned(), Some(("ZZ-1", roma(Sex::Male), known(30))));
    assert_eq!(read.len(), 8);
    assert!(!codes(&intake).contains(&Code::ValueUnknown), "{:?}", intake.findings);
}

#[test]
fn users_by_sex_are_users_and_no_groups() {
    let csv = "Услуга;Вид на давател;Место;Капацитет;Корисници жени;Корисници мажи;Одбиени\nДневен центар;јавна установа;Orvelia;20;8;9;не се води\nПатронажа;здружение;Orvelia;12 места;<5;н/д;1\n";
    let intake = of(&[("регистар.csv", csv)], &home());
    let services = &intake.services[0].rows;
    let women = |at: usize| {
        services[at].users.iter().find(|users| users.categories.sex() == Some(Sex::Female)).unwrap().persons
    };
    assert_eq!((women(0), women(1)), (known(8), Reading::Suppressed));
    assert_eq!(services[1].capacity, Some(12));
    assert!(!codes(&intake).contains(&Code::GroupUnknown));
}

#[test]
fn a_cell_with_an_error_is_told_once_by_the_reader() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (at, heading) in ["Kodi", "Përshkrimi", "Planifikuar 2026", "Shpenzuar 2025"].into_iter().enumerate()
    {
        sheet.write_string(0, u16::try_from(at).unwrap(), heading).unwrap();
    }
    sheet.write_string(1, 0, "101").unwrap();
    sheet.write_string(1, 1, "Paga").unwrap();
    sheet.write_formula(1, 2, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write_number(1, 3, 98_000.5).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let intake = take_in(&[FileIn { name: "buxheti.xlsx", bytes: &bytes }], &home(), &InProcessPdf);
    assert_eq!(intake.files[0].held, None);
    assert_eq!(intake.budgets[0].lines.len(), 1, "{:?}", intake.findings);
    assert!(!codes(&intake).contains(&Code::NotANumber));
}
