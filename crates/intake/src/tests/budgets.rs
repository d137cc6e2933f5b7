use super::*;

#[test]
fn a_column_for_each_phase_and_year_gives_lines_of_their_own() {
    let csv = "Code;Title;Approved 2025;Execution 2024;Plan 2024\n10501;Day centre;\"70.000,00\";55.000,50;60.000,00\nTotal;;70.000,00;55.000,50;60.000,00\n";
    let intake = one("budget.csv", csv);
    assert_eq!(intake.files[0].recognised_as, Kind::Budget);
    let lines: Vec<(i16, Phase, i64)> = intake.budgets[0]
        .lines
        .iter()
        .map(|line| (line.year.number(), line.phase, line.amount.minor))
        .collect();
    assert_eq!(
        lines,
        [
            (2025, Phase::Approved, 7_000_000),
            (2024, Phase::Executed, 5_500_050),
            (2024, Phase::Approved, 6_000_000)
        ]
    );
    assert!(codes(&intake).contains(&Code::TotalsRow));
    assert_eq!((intake.files[0].rows_read, intake.files[0].rows_rejected), (1, 0));
}

#[test]
fn a_macedonian_budget_in_thousands_reads_to_the_last_minor_unit() {
    let csv = "Шифра;Назив;Година;Фаза;Износ (во илјади денари);Извор на финансирање;Месеци\n A1;Дневен центар;2024;ребаланс;1.250,5;Донација;јануари-ноември\n";
    let intake = one("буџет.csv", csv);
    let line = &intake.budgets[0].lines[0];
    assert_eq!((line.amount.minor, line.amount.currency.code()), (125_050_000, "MKD"));
    assert_eq!(
        (line.phase, line.fund.clone(), line.months),
        (Phase::Adjusted, Some(Fund::Donor), Some(Months::of(1..=11)))
    );
}

#[test]
fn a_line_may_be_marked_for_groups() {
    let csv = "code,title,year,amount,target group\n1,Home help,2024,100,\"women, older people\"\n2,Roads,2024,900,all residents\n3,Parks,2024,5,\n";
    let intake = one("budget.csv", csv);
    let targets: Vec<Target> = intake.budgets[0].lines.iter().map(|line| line.target.clone()).collect();
    let named = ["women", "older_people"].iter().filter_map(|code| People::from_code(code)).collect();
    assert_eq!(targets, [Target::Named(named), Target::Universal, Target::NotStated]);
}

#[test]
fn a_year_that_is_text_and_an_amount_that_is_none_are_rejected_with_their_cells() {
    let csv =
        "code,title,year,amount\n1,A,2024,100\n2,B,next year,100\n3,C,2024,many\n4,D,2024,\n5,E,2024,-7\n";
    let intake = one("budget.csv", csv);
    assert_eq!(
        (intake.files[0].rows_read, intake.files[0].rows_used, intake.files[0].rows_rejected),
        (5, 2, 3)
    );
    let at = |code: Code| {
        intake.findings.iter().find(|finding| finding.code == code).and_then(|finding| finding.at)
    };
    assert_eq!(at(Code::YearNotRead), Some(At::cell(FileId(0), 0, 3, 3)));
    assert_eq!(at(Code::NotANumber), Some(At::cell(FileId(0), 0, 4, 4)));
    assert_eq!(at(Code::ValueMissing), Some(At::cell(FileId(0), 0, 5, 4)));
    // The budget engine tells of the negative line by its name.
    assert_eq!(at(Code::NegativeAmount), None);
    assert_eq!(intake.budgets[0].lines[1].amount.minor, -700);
}

#[test]
fn currencies_are_told_apart_and_never_converted() {
    let csv = "code,title,year,amount\n1,A,2024,100 EUR\n2,B,2024,100 KM\n";
    let intake = one("budget.csv", csv);
    let currencies: Vec<String> =
        intake.budgets[0].lines.iter().map(|line| line.amount.currency.to_string()).collect();
    assert_eq!(currencies, ["EUR", "BAM"]);
    assert!(codes(&intake).contains(&Code::CurrencyMixed));
}

#[test]
fn contracts_are_executed_lines_of_the_municipality_that_is_asked_for() {
    let csv = "municipality,year,title_sq,signed,estimated_eur,contract_eur\nOrvelia,2014,Shkolla,2014-03-01,10.00,12.50\nTresna,2014,Rruga,2014-03-01,10.00,99.00\nOrvelia,,Ura,05.06.2015,,7\nOrvelia,2015,Pa çmim,,,\n";
    let mut options = options();
    options.municipality = Some(PlaceCode::new("ZZ-1"));
    let intake = of(&[("contracts.csv", csv)], &options);
    assert_eq!(intake.files[0].recognised_as, Kind::Contracts);
    let lines: Vec<(i16, i64, Phase)> = intake.budgets[0]
        .lines
        .iter()
        .map(|line| (line.year.number(), line.amount.minor, line.phase))
        .collect();
    assert_eq!(lines, [(2014, 1_250, Phase::Executed), (2015, 700, Phase::Executed)]);
    assert_eq!(intake.files[0].rows_rejected, 2);
    assert!(codes(&intake).contains(&Code::OtherPlace));
}

#[test]
fn contracts_of_several_municipalities_are_not_added_up_until_one_is_chosen() {
    let csv = "municipality,year,title,signed,contract price\nOrvelia,2014,A,2014-03-01,12.50\nTresna,2014,B,2014-03-01,99.00\n";
    let intake = one("contracts.csv", csv);
    assert_eq!(intake.files[0].rows_used, 0);
    assert!(codes(&intake).contains(&Code::PlaceNeeded));
}

#[test]
fn a_column_named_by_its_phase_alone_takes_its_year_from_the_row() {
    let csv = "Kodi;Titulli;Viti;Miratuar EUR;Rishikuar EUR;Realizuar EUR\n1;A;2024;1.000,00;;900,50\n";
    let intake = one("buxheti.csv", csv);
    let lines: Vec<(Phase, i64)> =
        intake.budgets[0].lines.iter().map(|line| (line.phase, line.amount.minor)).collect();
    assert_eq!(lines, [(Phase::Approved, 100_000), (Phase::Executed, 90_050)]);
}

#[test]
fn a_table_that_marks_no_line_is_told_how_many_titles_name_a_group_and_none_is_marked() {
    let csv = "code,title,year,amount\n1,Support to Roma women,2024,100\n2,Roads,2024,200\n3,Street lights,2024,300\n";
    let intake = one("budget.csv", csv);
    let told = intake.findings.iter().find(|finding| finding.code == Code::LinesNamingGroups).unwrap();
    assert_eq!(told.arguments, [("number", Argument::from(1_usize)), ("total", Argument::from(3_usize))]);
    assert!(intake.budgets[0].lines.iter().all(|line| line.target == Target::NotStated));
    let marked = one("budget.csv", "code,title,group,year,amount\n1,A,women,2024,100\n2,B,,2024,200\n");
    assert!(!codes(&marked).contains(&Code::LinesNamingGroups));
}
