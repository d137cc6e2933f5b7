use super::*;

#[test]
fn a_plan_reads_with_merged_objectives_lines_and_indicators() {
    let csv = "Objektivi;Aktiviteti;Grupet e synuara;Institucioni përgjegjës;Periudha;Kosto (EUR);Linja buxhetore;Pesha;Treguesi;Baza;Synimi\n\
        Kujdesi;Ndihma në shtëpi;të moshuarit, gratë rome;Drejtoria;2025-2026;12.000,00;10501; 50%;Numri i grave të shërbyera;10;20\n\
        ;Qendra ditore;fëmijët;;Q1 2025;;10502 (30%), 10503;;;;\n";
    let intake = one("plani i veprimit.csv", csv);
    assert_eq!(intake.files[0].recognised_as, Kind::Plan);
    let activities = &intake.plans[0].activities;
    assert_eq!(activities[1].objective.as_deref(), Some("Kujdesi"));
    let named = ["older_people", "roma+women"].iter().filter_map(|code| People::from_code(code)).collect();
    assert_eq!(activities[0].target, Target::Named(named));
    assert_eq!(activities[0].end.map(|day| day.to_string()).as_deref(), Some("2026-12-31"));
    assert_eq!(activities[0].cost.map(|cost| cost.minor), Some(1_200_000));
    assert_eq!(activities[0].lines[0].weight, Some(5_000));
    assert_eq!(activities[1].lines.len(), 2);
    assert_eq!((activities[1].lines[0].weight, activities[1].lines[1].weight), (Some(3_000), None));
    let indicator = &activities[0].indicators[0];
    assert_eq!((indicator.baseline, indicator.target), (Some(10.0), Some(20.0)));
    assert!(indicator.disaggregated.names(&base::StandardGroup::Women.into()));
}

#[test]
fn an_unknown_group_is_told_with_its_cell_and_the_activity_is_used() {
    let csv = "activity,objective,target groups\nPlay ground,Fun,\"children, stakeholders\"\n";
    let intake = one("plan.csv", csv);
    let finding = intake.findings.iter().find(|finding| finding.code == Code::GroupUnknown).unwrap();
    assert_eq!(finding.at, Some(At::cell(FileId(0), 0, 2, 3)));
    assert!(intake.plans[0].activities[0].target.names(&base::StandardGroup::Children.into()));
}

#[test]
fn indicators_with_values_are_a_report() {
    let csv = "Indicator,Disaggregated by,Baseline,Target,Value,Year,Published\nUsers of home help,women,1,5,\"3,5\",2024,yes\nUsers of roads,,1,5,,2024,no\n";
    let intake = one("report.csv", csv);
    let indicators = &intake.indicators[0].indicators;
    assert_eq!((indicators[0].value, indicators[0].published), (Some(3.5), Some(true)));
    assert!(indicators[0].disaggregated.names(&base::StandardGroup::Women.into()));
    assert_eq!((indicators[1].value, indicators[1].disaggregated.clone()), (None, Target::NotStated));
}
