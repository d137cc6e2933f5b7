use super::*;

fn cell(categories: &[Category]) -> Categories {
    Categories::new(categories.iter().cloned())
}

#[test]
fn a_long_table_becomes_counts_with_the_cell_they_stand_in() {
    let csv = "Vendbanimi;Gjinia;Mosha;Numri\nKodra;Femra;65+;40\nKodra;Meshkuj;65 e lart;1.038\nKodra;Gjithsej;Gjithsej;..\n";
    let intake = one("popullsia Orvelia 2023.csv", csv);
    assert_eq!(intake.files[0].recognised_as, Kind::Population);
    assert_eq!(intake.municipality, Some(PlaceCode::new("ZZ-1")));
    let table = &intake.population[0];
    let band = base::AgeBand::new(65, None).unwrap();
    assert_eq!(table.counts[0].categories, cell(&[Category::Sex(Sex::Female), Category::Age(band)]));
    assert_eq!(table.counts[1].reading, known(1_038));
    assert_eq!(table.counts[1].at, At::cell(FileId(0), 0, 3, 4));
    assert_eq!(table.counts[2].reading, Reading::Unknown);
    assert!(table.counts[2].categories.is_total());
    assert_eq!(table.as_of.map(|period| period.to_string()).as_deref(), Some("2023"));
    let kodra = intake.places.get(&table.counts[0].place).unwrap();
    assert_eq!((kodra.name("en"), kodra.parent.as_ref().map(PlaceCode::as_str)), ("Kodra", Some("ZZ-1")));
}

#[test]
fn a_wide_table_of_ethnicities_keeps_each_column_apart() {
    let csv = "naselje,Ukupno,Albanci,Srbi,Romi,Aškalije,Egipćani\nKodra,100,60,20,10,5,5\nLug,50,50,0,0,0,0\nUkupno,150,110,20,10,5,5\n";
    let intake = one("Orvelia popis 2011.csv", csv);
    let counts = &intake.population[0].counts;
    assert_eq!(counts.len(), 18);
    let ethnicity = |code: &str| cell(&[Category::Ethnicity(CategoryCode::new(code))]);
    assert_eq!(counts[4].categories, ethnicity("ashkali"));
    assert_eq!(counts[5].categories, ethnicity("egyptian"));
    assert!(counts[0].categories.is_total());
    // The totals row speaks of the municipality and is used for checks.
    assert_eq!((counts[12].place.as_str(), counts[12].reading), ("ZZ-1", known(150)));
    assert_eq!(intake.population[0].origin, ::population::input::Origin::Census);
    assert_eq!((intake.files[0].rows_read, intake.files[0].rows_used), (3, 3));
}

#[test]
fn two_header_rows_cross_sex_and_age() {
    let csv =
        "Popullsia e Orvelia sipas moshës\nVendbanimi;Gra;;Burra;\n;0-14;15+;0-14;15+\nKodra;10;20;11;21\n";
    let intake = one("t.csv", csv);
    let counts = &intake.population[0].counts;
    assert_eq!(counts.len(), 4);
    assert_eq!(counts[1].categories.sex(), Some(Sex::Female));
    assert_eq!(counts[1].categories.age(), base::AgeBand::new(15, None));
    assert_eq!(counts[3].reading, known(21));
}

#[test]
fn a_column_for_each_year_gives_each_count_its_year() {
    let csv = "Place,2011,2020\nOrvelia,1000,900\nTresna,500,400\n";
    let intake = one("population.csv", csv);
    let years: Vec<String> =
        intake.population[0].counts.iter().filter_map(|count| count.as_of).map(|p| p.to_string()).collect();
    assert_eq!(years, ["2011", "2020", "2011", "2020"]);
    assert_eq!(intake.population[0].counts[2].place, PlaceCode::new("ZZ-2"));
}

#[test]
fn shares_are_never_taken_for_people() {
    let csv = "place,sex,unit_measure,value,count\nOrvelia,F,PT,40,40\nOrvelia,M,PS,60,60\n";
    let intake = one("population.csv", csv);
    assert_eq!(intake.population[0].counts.len(), 1);
    assert!(codes(&intake).contains(&Code::NotCounts));
}

#[test]
fn a_dimension_that_nobody_knows_is_kept_so_that_nothing_is_added_up_across_it() {
    let csv = "sex,age,education,n\nMen,20-29 years,College,25\nMen,20-29 years,School,2\nWomen,20-29 years,College,20\nWomen,20-29 years,School,1\n";
    let intake = one("respondents.csv", csv);
    let counts = &intake.population[0].counts;
    assert_eq!(counts.len(), 4);
    assert_ne!(counts[0].categories, counts[1].categories);
    assert_eq!(intake.population[0].origin, ::population::input::Origin::Survey);
}

#[test]
fn suppressed_refused_and_unknown_are_three_things() {
    let csv = "settlement,women,men\nKodra,*,-\nLug,<5,7\n";
    let intake = one("population Orvelia.csv", csv);
    let readings: Vec<Reading> = intake.population[0].counts.iter().map(|count| count.reading).collect();
    assert_eq!(readings, [Reading::Suppressed, Reading::Unknown, Reading::Suppressed, known(7)]);
}

#[test]
fn two_files_that_claim_the_same_population_are_both_kept_and_told() {
    let files = [
        ("census a.csv", "place,year,count\nOrvelia,2011,1000\nTresna,2011,5\n"),
        ("census b.csv", "place,year,count\nOrvelia,2011,1010\nTresna,2012,6\n"),
    ];
    let intake = of(&files, &options());
    assert_eq!(intake.population.len(), 2);
    let twice: Vec<&Finding> = intake.findings.iter().filter(|f| f.code == Code::PopulationTwice).collect();
    assert_eq!(twice.len(), 1);
    assert!(twice[0].arguments.contains(&("file", Argument::from("census a.csv"))));
}

#[test]
fn groups_can_be_counted_as_such() {
    let csv = "settlement,group,number of persons\nKodra,single parents,12\nKodra,gratë rome,7\n";
    let intake = one("population Orvelia.csv", csv);
    let membership = |code: &str| Category::Membership(base::Group::from_code(code));
    let ethnicity = |code: &str| Category::Ethnicity(CategoryCode::new(code));
    assert_eq!(intake.population[0].counts[0].categories, cell(&[membership("single_parents")]));
    assert_eq!(
        intake.population[0].counts[1].categories,
        cell(&[Category::Sex(Sex::Female), ethnicity("roma")])
    );
}

#[test]
fn a_heading_that_only_says_by_what_is_split_is_no_column_of_its_own() {
    let csv = "Stanovništvo opštine Orvelia\nStarost;Pol;Pol;Ukupno\n;Ženski;Muški;\n0-4;1040;1121;2161\n5-9;1100;1181;2281\n";
    let intake = one("stanovnistvo.csv", csv);
    let counts = &intake.population[0].counts;
    assert_eq!(counts.len(), 6, "{:?}", intake.files[0].sheets[0].columns);
    assert_eq!(counts[0].categories.sex(), Some(Sex::Female));
    assert_eq!(counts[2].reading, known(2_161));
}

#[test]
fn an_estimate_keeps_its_range() {
    let csv = "Group,Estimate,Low,High,Year\nPeople with disabilities,2580,2140,3020,2023\n";
    let intake = one("disability outside estimate Orvelia.csv", csv);
    let count = &intake.population[0].counts[0];
    assert_eq!(count.reading, Reading::Estimated(Value::Whole(2_580), Some((2_140.0, 3_020.0))));
    assert_eq!(intake.population[0].origin, ::population::input::Origin::OutsideEstimate);
}

#[test]
fn a_town_that_shares_the_name_of_its_municipality_is_one_of_its_settlements() {
    let csv = "naselje,Ukupno,Zene,Muskarci\nOrvelia,100,60,40\nKodra,50,20,30\nUkupno,150,80,70\n";
    let intake = one("popis Orvelia 2011.csv", csv);
    let places: Vec<&str> = intake.population[0].counts.iter().map(|count| count.place.as_str()).collect();
    assert_eq!([places[0], places[3], places[6]], ["ZZ-1/orvelia", "ZZ-1/kodra", "ZZ-1"]);
}

#[test]
fn finer_words_of_a_column_of_groups_keep_their_finer_category() {
    let csv = "Grupa;Ukupno;Zene;Muskarci\nPovratnici;74;33;41\nRaseljena lica;118;61;57\nAškalije;9;5;4\nEgipćani;7;3;4\nRomi;30;16;14\nZene;150;;\n";
    let intake = one("registri Orvelia.csv", csv);
    let counts = &intake.population[0].counts;
    let migration = |code: &str| Category::Migration(CategoryCode::new(code));
    let ethnicity = |code: &str| Category::Ethnicity(CategoryCode::new(code));
    assert_eq!(counts[0].categories, cell(&[migration("returnee")]));
    assert_eq!(counts[4].categories, cell(&[migration("idp"), Category::Sex(Sex::Female)]));
    assert_eq!(counts[6].categories, cell(&[ethnicity("ashkali")]));
    assert_eq!(counts[9].categories, cell(&[ethnicity("egyptian")]));
    assert_eq!(counts[12].categories, cell(&[ethnicity("roma")]));
    assert_eq!(counts[15].categories, cell(&[Category::Sex(Sex::Female)]));
}

#[test]
fn two_words_for_one_group_do_not_overwrite_each_other() {
    let csv = "Group,Persons\nOlder people,400\nPensioners,650\nWomen and children,90\n";
    let intake = one("population Orvelia.csv", csv);
    let counts = &intake.population[0].counts;
    let other = |code: &str| cell(&[Category::Other(CategoryCode::new(code))]);
    assert_eq!(counts[0].categories, cell(&[Category::Membership(base::StandardGroup::OlderPeople.into())]));
    assert_eq!(counts[1].categories, other("group:pensioners"));
    // Who is a woman or a child is neither the number of women nor that of children.
    assert_eq!(counts[2].categories, other("group:women_and_children"));
}

#[test]
fn whoever_refused_to_say_is_no_community_of_that_name() {
    let csv = "Населба;Етничка припадност;Број\nKodra;Албанци;10\nKodra;не желае да одговори;2\nKodra;нема податоци;1\n";
    let intake = one("Orvelia попис.csv", csv);
    let counts = &intake.population[0].counts;
    let ethnicity = |code: &str| cell(&[Category::Ethnicity(CategoryCode::new(code))]);
    assert_eq!(counts[1].categories, ethnicity("refused"));
    assert_eq!(counts[2].categories, ethnicity("unknown"));
}

#[test]
fn the_town_is_meant_also_in_a_column_of_places_that_ends_in_a_total() {
    let csv = "Vendi,Gjithsej,Femra,Meshkuj\nOrvelia,100,60,40\nKodra,50,20,30\nGjithsej,150,80,70\n";
    let intake = one("popullsia 2011.csv", csv);
    let mut options = options();
    options.municipality = Some(PlaceCode::new("ZZ-1"));
    let told = of(&[("popullsia 2011.csv", csv)], &options);
    for intake in [intake, told] {
        let places: Vec<&str> =
            intake.population[0].counts.iter().map(|count| count.place.as_str()).collect();
        assert_eq!([places[0], places[3], places[6]], ["ZZ-1/orvelia", "ZZ-1/kodra", "ZZ-1"]);
    }
    // Without a total the first row may be it.
    let csv = "Vendi,Gjithsej\nOrvelia,150\nKodra,50\nLug,100\n";
    let intake = of(&[("popullsia 2011.csv", csv)], &options);
    assert_eq!(intake.population[0].counts[0].place, PlaceCode::new("ZZ-1"));
}

#[test]
fn the_name_of_the_town_is_the_municipality_where_no_settlement_is_asked_for() {
    let options = mapped("[place]\nmunicipality = 'Qyteza'\n");
    let census = "naselje,Ukupno\nQyteza,100\nKodra,50\nUkupno,150\n";
    let services = "Service;Provider;Capacity;Mesto\nDay centre;Centre;20;Qyteza\nClub;Centre;20;qyteza\n";
    let list = "Service;Provider;Capacity;Naselje\nDay centre;Centre;20;qyteza\n";
    let files = [("popis.csv", census), ("services.csv", services), ("services2.csv", list)];
    let intake = of(&files, &options);
    assert_eq!(intake.municipality, Some(PlaceCode::new("qyteza")));
    let services = intake.services.iter().flat_map(|list| &list.rows);
    let places: Vec<Option<&str>> =
        services.map(|service| service.place.as_ref().map(PlaceCode::as_str)).collect();
    assert_eq!(places, [Some("qyteza"), Some("qyteza"), Some("qyteza/qyteza")]);
}
