use super::*;

fn check(kind: Kind, headings: &[&str], rows: &[&[&str]]) -> Vec<PersonalKind> {
    let mut check = Check::default();
    let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
    check.sheet(0, kind, &headings);
    for (index, row) in rows.iter().enumerate() {
        let cells: Vec<CellValue<'_>> = row.iter().map(|cell| CellValue::Text(cell)).collect();
        check.row(0, u32::try_from(index).unwrap() + 2, &cells);
    }
    check.finish(FileId(0)).into_iter().map(|detected| detected.kind).collect()
}

#[test]
fn one_valid_national_number_holds_a_file_and_a_column_of_long_amounts_does_not() {
    assert_eq!(check(Kind::Unknown, &["x"], &[&["0101990710023"], &["abc"]]), []);
    // Made up: no region and no serial has only zeros.
    let valid = "0101990000000";
    let expected = [PersonalKind::NationalNumber];
    assert_eq!(check(Kind::Unknown, &["x"], &[&[valid], &["abc"]]), expected);
    assert_eq!(check(Kind::Unknown, &["x"], &[&["JMBG: 0101990000000"], &["abc"]]), expected);
    let amounts = ["1234567890123", "2234567890124", "3234567890125", "4234567890126", "5234567890127"];
    let rows: Vec<&[&str]> = amounts.iter().map(std::slice::from_ref).collect();
    assert_eq!(check(Kind::Budget, &["Iznos"], &rows), []);
}

#[test]
fn ten_digits_are_personal_only_under_such_a_heading_or_all_the_way_down() {
    let numbers = ["1170000001", "1180000002", "1190000003", "1200000004", "1210000005"];
    let rows: Vec<&[&str]> = numbers.iter().map(std::slice::from_ref).collect();
    assert_eq!(check(Kind::Unknown, &["Nr. personal"], &rows), [PersonalKind::NationalNumber]);
    assert_eq!(check(Kind::Unknown, &["?"], &rows), [PersonalKind::NationalNumber]);
    assert_eq!(check(Kind::Budget, &["Kodi buxhetor"], &rows), []);
    assert_eq!(check(Kind::Budget, &["Shuma"], &rows), []);
}

#[test]
fn the_telephone_of_a_service_is_public_and_that_of_a_participant_is_not() {
    let rows: &[&[&str]] = &[&["044 000 000"], &["045/000-001"], &["+383 38 000 002"]];
    assert_eq!(check(Kind::Services, &["Telefoni"], rows), []);
    assert_eq!(check(Kind::Sessions, &["Telefoni"], rows), [PersonalKind::Phones]);
    assert_eq!(
        check(Kind::Budget, &["Nr. kontratës"], &[&["04/2013-112"], &["05/2013-113"], &["06/2013-1"]]),
        []
    );
}

#[test]
fn names_are_known_by_heading_or_by_values_but_not_firms() {
    let names: &[&[&str]] = &[&["Drita Aaaa"], &["Milena Bbbb"], &["Arben Cccc"], &["Ana Dddd"]];
    assert_eq!(check(Kind::Sessions, &["Emri dhe mbiemri"], names), [PersonalKind::Names]);
    assert_eq!(check(Kind::Unknown, &["?"], names), [PersonalKind::Names]);
    assert_eq!(check(Kind::Contracts, &["Kompania"], names), []);
    assert_eq!(check(Kind::Plan, &["Institucioni përgjegjës"], names), []);
    let firms: &[&[&str]] = &[&["Berisha Company"], &["NTP Pro Mix"], &["Com Net shpk"], &["DPT Dallas"]];
    assert_eq!(check(Kind::Unknown, &["?"], firms), []);
}

#[test]
fn a_text_is_held_for_an_account_and_not_for_a_name() {
    let kinds = |text: &str| check_text(FileId(0), text).into_iter().map(|d| d.kind).collect::<Vec<_>>();
    assert_eq!(kinds("Pay to GB82 WEST 1234 5698 7654 32, thank you."), [PersonalKind::Iban]);
    assert_eq!(kinds("Drita Aaaa said that 1.234.567.890.123 euros were spent."), []);
    assert_eq!(kinds("Ligji Nr. 04/L-032, faqe 1234567890"), []);
}

#[test]
fn dates_of_birth_are_personal_and_other_dates_are_not() {
    let dates: &[&[&str]] = &[&["01.02.1990"], &["03.04.1985"]];
    assert_eq!(check(Kind::Unknown, &["Datum rođenja"], dates), [PersonalKind::BirthDates]);
    assert_eq!(check(Kind::Contracts, &["Datum ugovora"], dates), []);
}

#[test]
fn columns_are_lettered_as_a_spreadsheet_does() {
    assert_eq!([letters(1), letters(26), letters(27), letters(703)], ["A", "Z", "AA", "AAA"]);
}
