//! The story that the files of Orvelia tell: where each group falls out of the chain, and what nobody may learn.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod binary;

use std::{collections::BTreeMap, fs, sync::LazyLock};

use binary::{check, check_json, demo, file, findings, row};
use serde_json::{Value, json};

static ORVELIA: LazyLock<Value> = LazyLock::new(|| check_json(&demo("orvelia"), &[]).1);

fn status(code: &str, place: &str, link: &str) -> &'static str {
    row(&ORVELIA, code, place)["links"][link]["status"].as_str().unwrap()
}

fn first_break(code: &str, place: &str) -> &'static Value {
    &row(&ORVELIA, code, place)["break"]
}

fn figure(code: &str, place: &str, link: &str, name: &str) -> &'static Value {
    let figures = row(&ORVELIA, code, place)["links"][link]["figures"].as_array().unwrap();
    figures.iter().find(|figure| figure["name"] == name).unwrap_or_else(|| panic!("{code} has no {name}"))
}

#[test]
fn every_file_is_recognised_and_every_row_of_it_is_used() {
    for (name, kind, rows) in [
        ("popullsia_sipas_vendbanimeve_2024.csv", "population", 10),
        ("stanovnistvo_pol_starost_2024.xlsx", "population", 19),
        ("ethnicity_sex_settlement_2024.csv", "population", 144),
        ("grupe_registri_2024.csv", "population", 5),
        ("disability_outside_estimate_2023.csv", "population", 1),
        ("plani_i_veprimit_2026.xlsx", "plan", 15),
        ("buxheti_2024-2026.csv", "budget", 84),
        ("usluge_2026.xlsx", "services", 11),
        ("trainings_2025-2026.csv", "sessions", 6),
        ("indicators_2025.csv", "indicators", 9),
        ("settlements.geojson", "boundaries", 9),
        ("akcioni_plan_za_zajednice_2026.docx", "document", 3),
    ] {
        let listed = file(&ORVELIA, name);
        assert_eq!((&listed["recognised_as"], &listed["rows_used"]), (&json!(kind), &json!(rows)), "{name}");
        assert_eq!(listed["rows_rejected"], 0, "{name}");
    }
    for name in [
        "strategjia_e_zhvillimit_2024-2028.docx",
        "social_policy_report_2025.pdf",
        "vendim_i_kuvendit_2026.html",
    ] {
        assert_eq!(file(&ORVELIA, name)["recognised_as"], "document", "{name}");
    }
}

#[test]
fn the_town_is_a_settlement_and_the_municipality_has_all_residents() {
    assert_eq!((&ORVELIA["place"], &ORVELIA["year"]), (&json!("orvelia"), &json!(2026)));
    assert_eq!(ORVELIA["residents"], 40_016);
    assert_eq!(figure("women", "orvelia", "known", "population")["value"], 20_112);
}

#[test]
fn women_have_no_known_break() {
    assert_eq!(first_break("women", "orvelia"), &Value::Null);
    for link in ["known", "addressed", "planned", "funded", "ready", "reached", "accounted"] {
        assert_eq!(status("women", "orvelia", link), "holds", "{link}");
    }
}

#[test]
fn people_with_disabilities_break_where_one_month_has_no_money() {
    assert_eq!(first_break("people_with_disabilities", "orvelia"), "funded");
    let months = |name| &figure("people_with_disabilities", "orvelia", "funded", name)["value"];
    assert_eq!((months("months_covered"), months("months_due")), (&json!(11), &json!(12)));
    assert_eq!(status("people_with_disabilities", "orvelia", "known"), "weak");
    let population = figure("people_with_disabilities", "orvelia", "known", "population");
    assert_eq!(
        (&population["state"], &population["interval"]),
        (&json!("estimated"), &json!([2140.0, 3020.0]))
    );
    let quote =
        &figure("people_with_disabilities", "orvelia", "funded", "months_covered")["evidence"][0]["quote"];
    assert!(quote.as_str().unwrap().contains("Qendra ditore"), "{quote}");
}

#[test]
fn roma_women_of_two_settlements_break_where_documents_only_list_them() {
    for place in ["orvelia/kodra", "orvelia/lug"] {
        assert_eq!(status("roma+women", place, "known"), "weak");
        assert_eq!(row(&ORVELIA, "roma+women", place)["links"]["known"]["rule"], "known-undercounted");
        assert_eq!(first_break("roma+women", place), "addressed");
        assert_eq!(row(&ORVELIA, "roma+women", place)["links"]["addressed"]["rule"], "addressed-listed");
        assert_eq!(status("roma+women", place, "planned"), "breaks");
    }
    let residents = |place| figure("roma+women", place, "known", "population")["value"].as_i64().unwrap();
    assert_eq!((residents("orvelia/kodra"), residents("orvelia/lug")), (118 + 49, 97 + 9 + 31));
    assert_eq!(status("women", "orvelia", "addressed"), "holds");
    assert_eq!(status("roma", "orvelia", "addressed"), "holds");
}

#[test]
fn older_people_are_served_and_nobody_says_what_changed_for_them() {
    for link in ["known", "addressed", "planned", "funded", "ready", "reached"] {
        assert_eq!(status("older_people", "orvelia", link), "holds", "{link}");
    }
    assert_eq!(first_break("older_people", "orvelia"), "accounted");
}

#[test]
fn survivors_are_shown_by_readiness_alone() {
    assert_eq!(status("victims_of_violence", "orvelia", "known"), "protected");
    assert_eq!(status("victims_of_violence", "orvelia", "reached"), "protected");
    assert_eq!(first_break("victims_of_violence", "orvelia"), "ready");
    assert_eq!(figure("victims_of_violence", "orvelia", "ready", "places_free")["value"], 0);
    assert_eq!(row(&ORVELIA, "victims_of_violence", "orvelia")["links"]["ready"]["duty"], "shared");
    let others = ORVELIA["groups"].as_array().unwrap().iter().filter(|row| {
        let groups = row["groups"].as_array().unwrap();
        groups.contains(&json!("victims_of_violence")) && (groups.len() > 1 || row["place"] != "orvelia")
    });
    assert_eq!(others.count(), 0, "never intersected with a settlement or another group");
    for link in row(&ORVELIA, "victims_of_violence", "orvelia")["links"].as_object().unwrap().values() {
        for figure in link["figures"].as_array().unwrap() {
            assert!(figure["unit"] != "persons" || figure["value"].is_null(), "{figure}");
        }
    }
}

#[test]
fn unemployed_people_are_turned_away_by_another_level_and_the_next_step_is_a_letter() {
    assert_eq!(first_break("unemployed", "orvelia"), "reached");
    let number = |name| figure("unemployed", "orvelia", "reached", name)["value"].as_i64().unwrap();
    assert_eq!((number("turned_away"), number("persons_served")), (84, 60));
    let reached = &row(&ORVELIA, "unemployed", "orvelia")["links"]["reached"];
    assert_eq!(
        (&reached["duty"], &reached["next_step"]["code"]),
        (&json!("other_level"), &json!("write-to-level"))
    );
}

#[test]
fn young_people_have_a_measure_in_the_strategy_and_no_activity() {
    assert_eq!(status("youth", "orvelia", "addressed"), "holds");
    assert_eq!(first_break("youth", "orvelia"), "planned");
}

#[test]
fn displaced_people_are_those_of_all_registers_together() {
    assert_eq!(figure("migrants", "orvelia", "known", "population")["value"], 74 + 118);
    assert!(findings(&ORVELIA, "population-cell-twice").is_empty());
}

#[test]
fn only_focus_rows_raise_next_steps_and_they_come_first() {
    let rows = ORVELIA["groups"].as_array().unwrap();
    let focus = rows.iter().take_while(|row| row["focus"] == true).count();
    assert_eq!(focus, 7);
    assert!(rows[focus..].iter().all(|row| row["focus"] == false));
    let steps = |row: &Value| {
        row["links"].as_object().unwrap().values().filter(|link| !link["next_step"].is_null()).count()
    };
    assert!(rows[focus..].iter().all(|row| steps(row) == 0));
    assert!(rows[..focus].iter().any(|row| steps(row) > 0));
    for row in rows.iter().filter(|row| row["break"].is_null()) {
        let broken = row["links"].as_object().unwrap().values().any(|link| link["status"] == "breaks");
        assert!(!broken, "{}", row["code"]);
    }
}

#[test]
fn a_row_without_focus_groups_raises_no_tasks() {
    let (_, outcome) = check_json(&demo("tresna"), &[]);
    assert_eq!(outcome["residents"], 2_596);
    for row in outcome["groups"].as_array().unwrap() {
        for link in row["links"].as_object().unwrap().values() {
            assert_eq!(link["next_step"], Value::Null);
        }
    }
}

#[test]
fn plan_and_budget_that_do_not_agree_are_told() {
    let told = |code: &str, word: &str| {
        findings(&ORVELIA, code).iter().any(|finding| finding["message"].as_str().unwrap().contains(word))
    };
    assert!(told("activity-line-unknown", "641-09"));
    assert!(told("activity-line-unknown", "981-09"));
    assert!(told("activity-without-line", "Biblioteka"));
    assert!(told("activity-months-differ", "Qendra ditore"));
    assert!(told("line-marked-without-activity", "Qendra rinore"));
    assert!(told("activity-without-responsible", "Këshillim për të kthyerit"));
    assert!(told("objective-without-indicator", "Povratak"));
}

/// Cents of `1.234,50`.
fn cents(text: &str) -> i64 {
    text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
}

#[test]
fn money_adds_up_to_the_lines_of_the_budget_to_the_cent() {
    let bytes = fs::read(demo("orvelia/buxheti_2024-2026.csv")).unwrap();
    let (mut planned, mut executed) = (0, 0);
    for record in csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes.as_slice()).records() {
        let record = record.unwrap();
        if &record[6] == "2026" {
            planned += cents(if record[10].is_empty() { &record[9] } else { &record[10] });
            executed += cents(&record[11]);
        }
    }
    let tables = ORVELIA["money"].as_array().unwrap();
    let minor = |value: &Value| value["minor"].as_i64().unwrap();
    let totals: BTreeMap<&str, i64> =
        tables.iter().map(|table| (table["phase"].as_str().unwrap(), minor(&table["total"]))).collect();
    assert_eq!(totals, BTreeMap::from([("planned", planned), ("executed", executed)]));
    for table in tables {
        let sets: i64 =
            table["target_sets"].as_array().unwrap().iter().map(|set| minor(&set["amount"])).sum();
        assert_eq!(
            sets + minor(&table["universal"]) + minor(&table["not_attributed"]),
            minor(&table["total"])
        );
    }
}

/// A copy of the folder of a fictional municipality.
fn copy_of(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(demo(name)).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

/// What is written in all formats, with and without small counts.
fn outputs(options: &[&str]) -> Vec<String> {
    ["text", "json", "html"]
        .map(|format| check(&demo("orvelia"), &[&["--format", format], options].concat()).out)
        .to_vec()
}

#[test]
fn a_list_of_persons_is_held_and_nothing_of_it_is_shown() {
    assert_eq!(file(&ORVELIA, "lista_e_perfituesve.csv")["held"], true);
    let list = fs::read_to_string(demo("orvelia/lista_e_perfituesve.csv")).unwrap();
    let texts = [outputs(&[]), outputs(&["--raw"])].concat();
    let mapping = check(&demo("orvelia"), &["--propose-mapping"]).out;
    for line in list.lines().skip(1) {
        let cells: Vec<&str> = line.split(';').collect();
        for secret in [cells[1], cells[2], cells[3], &cells[3].replace(' ', "")] {
            for text in texts.iter().chain([&mapping]) {
                assert!(!text.contains(secret), "{secret} is shown");
            }
        }
    }
}

#[test]
fn the_release_of_a_held_file_needs_who_when_and_why() {
    let released = |who: &str, why: &str| {
        let folder = copy_of("orvelia");
        let path = folder.path().join("isonomia.toml");
        let mapping = fs::read_to_string(&path).unwrap();
        let release = "[release]\nfiles = [\"lista_e_perfituesve.csv\"]\nwhen = 2026-03-01";
        fs::write(&path, format!("{mapping}\n{release}\nwho = \"{who}\"\nwhy = \"{why}\"\n")).unwrap();
        check_json(folder.path(), &[]).1
    };
    let held = |outcome: &Value| file(outcome, "lista_e_perfituesve.csv")["held"].clone();
    let nobody = released("", "");
    assert_eq!((held(&nobody), findings(&nobody, "release-incomplete").len()), (json!(true), 1));
    let officer = released("Data protection officer", "The persons in it are made up.");
    assert_eq!((held(&officer), findings(&officer, "released-personal-data").len()), (json!(false), 1));
}

#[test]
fn no_place_of_a_shelter_is_in_any_output() {
    let folder = tempfile::tempdir().unwrap();
    let list = "Service;Provider;Kind;Place;Address;Groups;Open;Capacity;Free places\n\
                Safe house;Association Strehë;non-formal;Gurra;Rruga e Fshehtë 7;victims of violence;yes;14;0\n\
                Home care;Municipality;formal;Kodra;Rruga e Hapur 1;older people;yes;10;2\n";
    fs::write(folder.path().join("services.csv"), list).unwrap();
    fs::write(folder.path().join("isonomia.toml"), "[place]\ncountry = \"XK\"\nmunicipality = \"Orvelia\"\n")
        .unwrap();
    for format in ["text", "json", "html"] {
        let out = check(folder.path(), &["--format", format, "--raw"]).out;
        assert!(!out.contains("Fshehtë") && !out.contains("Gurra"), "{format}: {out}");
    }
    let mapping = check(folder.path(), &["--propose-mapping"]).out;
    assert!(!mapping.contains("Fshehtë") && !mapping.contains("Gurra"), "{mapping}");
}

/// Counts of people from 1 to 4 in the figures of the outcome.
fn small_counts(outcome: &Value) -> Vec<String> {
    let mut small = Vec::new();
    for row in outcome["groups"].as_array().unwrap() {
        for (link, judged) in row["links"].as_object().unwrap() {
            for figure in
                judged["figures"].as_array().unwrap().iter().filter(|figure| figure["unit"] == "persons")
            {
                if figure["value"].as_f64().is_some_and(|count| count > 0.0 && count < 5.0) {
                    small.push(format!("{} {} {link} {}", row["code"], row["place"], figure["name"]));
                }
            }
        }
    }
    small
}

#[test]
fn counts_of_one_to_four_people_are_hidden_unless_they_are_asked_for() {
    assert_eq!(small_counts(&ORVELIA), Vec::<String>::new());
    let (_, raw) = check_json(&demo("orvelia"), &["--raw"]);
    let small = small_counts(&raw);
    assert!(small.iter().any(|count| count.contains("orvelia/arbana")), "{small:?}");
    assert!(small.iter().any(|count| count.contains("poor") && count.contains("turned_away")), "{small:?}");
    let suppressed = ORVELIA.to_string().matches("\"suppressed\"").count();
    assert!(suppressed > small.len(), "their complements are hidden too: {suppressed} for {}", small.len());
}

#[test]
fn quotes_and_messages_give_no_small_count_away() {
    let small = |text: &str| matches!(text.trim(), "1" | "2" | "3" | "4");
    for row in ORVELIA["groups"].as_array().unwrap() {
        for judged in row["links"].as_object().unwrap().values() {
            for figure in
                judged["figures"].as_array().unwrap().iter().filter(|figure| figure["unit"] == "persons")
            {
                for evidence in figure["evidence"].as_array().unwrap() {
                    assert!(!evidence["quote"].as_str().is_some_and(small), "{evidence}");
                }
            }
        }
    }
    let about_people = |code: &str| code.starts_with("population-") && code != "population-twice";
    for finding in ORVELIA["findings"].as_array().unwrap() {
        let words = finding["message"]
            .as_str()
            .unwrap()
            .split(|c: char| !c.is_alphanumeric() && c != ',' && c != '.');
        let mut numbers = words.filter(|word| small(word));
        assert!(!about_people(finding["code"].as_str().unwrap()) || numbers.next().is_none(), "{finding}");
    }
}

#[test]
fn raw_output_warns_in_every_format() {
    let plain = outputs(&[]);
    let raw = outputs(&["--raw"]);
    for (plain, raw) in [(&plain[0], &raw[0]), (&plain[2], &raw[2])] {
        let warning = "This output shows small counts of people";
        assert!(raw.contains(warning) && !plain.contains(warning));
    }
    assert_eq!(
        (&ORVELIA["raw"], &check_json(&demo("orvelia"), &["--raw"]).1["raw"]),
        (&json!(false), &json!(true))
    );
}

#[test]
fn output_is_marked_internal_and_the_page_needs_no_network_and_no_script() {
    let outputs = outputs(&[]);
    assert!(outputs[0].contains("Internal") && outputs[2].contains("Internal"));
    assert_eq!(ORVELIA["internal"], true);
    let page = &outputs[2];
    assert!(!page.contains("<script") && !page.contains("<link") && !page.contains("style=\""));
    for from_outside in ["src=\"http", "url(http", "@import"] {
        assert!(!page.contains(from_outside), "{from_outside}");
    }
}

#[test]
fn the_page_gives_no_small_count_away() {
    let page = check(&demo("orvelia"), &["--format", "html"]).out;
    let raw = check(&demo("orvelia"), &["--format", "html", "--raw"]).out;
    let small = |row: &&str| {
        let value = |n: &i32| ["<td>", "<td class=\"number\">"].map(|cell| format!("{cell}{n}<"));
        [1, 2, 3, 4].iter().flat_map(value).any(|cell| row.contains(&cell))
    };
    let small_persons = |page: &str| {
        let persons = page.split("<tr>").filter(|row| row.contains("persons ") || row.contains(">people"));
        persons.filter(small).count()
    };
    assert_eq!(small_persons(&page), 0);
    assert_ne!(small_persons(&raw), 0);
}

#[test]
fn the_mapping_that_was_proposed_gives_the_same_outcome() {
    let folder = copy_of("tresna");
    let before = check_json(folder.path(), &[]).1;
    let mapping = folder.path().join("isonomia.toml");
    let run = check(folder.path(), &["--propose-mapping", "--out", mapping.to_str().unwrap()]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    let after = check_json(folder.path(), &[]).1;
    for part in ["place", "year", "residents", "files", "money", "groups"] {
        assert_eq!(before[part], after[part], "{part}");
    }
}
