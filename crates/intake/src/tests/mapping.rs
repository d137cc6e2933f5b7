use super::*;

const HEADERLESS: &str = "2,174,2,Transporti i nxënësve,31.01.2012,\"3,300.00\",\"3,312.00\"\n2,175,2,Hartimi i projektit,23.04.2012,\"43,800.00\",broken\n";

#[test]
fn a_file_without_a_header_is_read_with_its_columns_by_number() {
    let options = mapped(
        "[place]\nmunicipality = 'Orvelia'\n[[file]]\nname = 'x_2012.csv'\nkind = 'contracts'\nfirst_row = 1\ncolumns = ['code@2', 'title@4', 'signed@5', 'contract_price@7']\n",
    );
    let intake = of(&[("x_2012.csv", HEADERLESS)], &options);
    assert_eq!(intake.files[0].recognised_as, Kind::Contracts);
    let line = &intake.budgets[0].lines[0];
    assert_eq!((line.code.as_deref(), line.amount.minor, line.year.number()), (Some("174"), 331_200, 2012));
    assert_eq!((intake.files[0].rows_used, intake.files[0].rows_rejected), (1, 1));
}

#[test]
fn a_file_without_a_header_and_without_mapping_is_not_guessed() {
    let intake = one("x_2012.csv", HEADERLESS);
    assert_eq!(intake.files[0].recognised_as, Kind::Unknown);
    assert!(codes(&intake).contains(&Code::FileNotRecognised));
    assert_eq!(intake.files[0].rows_rejected, intake.files[0].rows_read);
}

#[test]
fn a_proposed_mapping_gives_the_same_intake() {
    let files = [
        (
            "budget.csv",
            "Budget of Orvelia\nCode;Title;Approved 2025;Executed 2024 (in 000 EUR)\n1;A;70,5;6\n2;B;1;2\n",
        ),
        ("population.csv", "settlement,Total,Women 0-14,Women 15+,Roma\nKodra,100,20,30,7\nLug,50,10,10,0\n"),
        ("plan.csv", "Orvelia\nactivity,objective,target groups,start,end\nA,B,women,2025,2026\n"),
    ];
    let before = of(&files, &options());
    assert_eq!(
        before.files.iter().map(|file| file.recognised_as).collect::<Vec<_>>(),
        [Kind::Budget, Kind::Population, Kind::Plan]
    );
    let after = of(&files, &mapped(&propose(&before, "")));
    assert_eq!(before.budgets, after.budgets);
    assert_eq!(before.population, after.population);
    assert_eq!(before.plans, after.plans);
    assert_eq!(propose(&before, ""), propose(&after, ""));
}

#[test]
fn a_mapping_for_a_file_that_is_not_there_is_told() {
    let options = mapped("[[file]]\nname = 'gone.csv'\nkind = 'budget'\n");
    assert!(codes(&of(&[], &options)).contains(&Code::MappingFileMissing));
}

#[test]
fn the_mapping_file_itself_is_recognised() {
    assert_eq!(one("isonomia.toml", "[place]\ncountry = 'XK'\n").files[0].recognised_as, Kind::Mapping);
}

#[test]
fn hxl_tags_name_the_columns_where_headings_do_not() {
    let csv = "Xa,Xb,Xc\n#adm4+name,#meta+sex,#population\nKodra,F,12\nLug,M,13\n";
    let intake = one("orvelia.csv", csv);
    assert_eq!(intake.files[0].recognised_as, Kind::Population);
    assert_eq!(intake.population[0].counts.len(), 2);
}

#[test]
fn columns_read_back() {
    assert_eq!(Column::parse("title@7").map(|column| column.to_string()), Ok("title@7".to_owned()));
}

#[test]
fn a_proposed_mapping_keeps_what_a_person_decided() {
    let said = "[place]\nmunicipality = \"Old\"\n[focus]\ngroups = [\"women\"]\n[release]\nfiles = [\"l.csv\"]\nwho = \"A\"\nwhen = 2026-03-01\nwhy = \"b\"\n";
    let intake = one("budget.csv", "code,title,year,amount\n1,A,2024,100\n");
    let (before, after) =
        (Mapping::parse(said, FileId(0)).0, Mapping::parse(&propose(&intake, said), FileId(0)).0);
    assert_eq!(before.releases.len(), 1);
    assert_eq!((after.focus, after.releases), (before.focus, before.releases));
    assert_ne!(after.municipality.as_deref(), Some("Old"));
}
