//! The choice of focus groups: signed, dated, kept, and nothing typed is lost.

use access::Role;
use testkit::Persona;

use super::*;

const GROUPS: [&str; 9] =
    ["women", "men", "girls", "boys", "youth", "older_people", "carers", "unemployed", "migrants"];

/// The fields of a choice of the first so many groups, after the choice with this id.
fn fields(home: &str, count: usize, before: &str) -> Vec<(String, String)> {
    let mut fields = vec![
        ("before".to_owned(), before.to_owned()),
        ("signed_as".to_owned(), "Council, decision 12".to_owned()),
    ];
    for group in GROUPS.iter().take(count) {
        let row = format!("{group}@{home}");
        fields.push(("listed".to_owned(), row.clone()));
        fields.push(("row".to_owned(), row.clone()));
        fields.push((format!("why {row}"), format!("The reason for {group}.")));
    }
    fields
}

fn send(browser: &mut Browser, fields: &[(String, String)]) -> Seen {
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post("/chain/focus", &fields)
}

/// The municipality, and the id of the choice that holds.
fn home_and_choice(town: &Town) -> (String, String) {
    let db = town.db();
    let home = "select place from reckoning where office = $1";
    let choice = "select id from focus_choice where office = $1 and replaced_at is null";
    let one = |sql: &str| {
        let found = db.read(|tx| tx.one(sql, store::params![town.here], |row| Ok(row.text(0)?.to_owned())));
        found.unwrap().unwrap_or_default()
    };
    (one(home), one(choice))
}

#[test]
fn a_choice_is_signed_and_dated_and_raises_tasks() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let mut officer = browser(town, OFFICER);
        assert_eq!(send(&mut officer, &fields(&home, 5, "")).leads_to(), "/chain/focus");
        let kept = officer.get("/chain/focus");
        assert!(kept.says("Council, decision 12") && kept.says("by officer, 1 September 2026"));
        assert!(kept.says("The reason for girls."));
        let seen = officer.get("/chain");
        assert!(seen.says("Chosen by Council, decision 12 on 1 September 2026."));
        assert!(seen.says("class=\"next\""));
        assert_eq!(seen.body.matches("class=\"ring-row\"").count(), 5);
    });
}

#[test]
fn after_a_choice_a_reckoning_is_in_line() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        send(&mut browser(town, OFFICER), &fields(&home, 5, ""));
        let sql = "select count(*) from job where office = $1 and kind = $2 and state = 'waiting'";
        let params = store::params![town.here, ledger::RECKON];
        assert_eq!(town.db().read(|tx| tx.one(sql, params, |row| row.int(0))).unwrap(), Some(1));
        assert!(page(town, OFFICER, "/chain").says("they are being worked out anew"));
    });
}

#[test]
fn a_row_that_no_file_knows_can_be_chosen_and_is_searched_for() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let mut fields = fields(&home, 5, "");
        let row = format!("carers+migrants@{home}");
        fields.extend([("listed".to_owned(), row.clone()), ("row".to_owned(), row.clone())]);
        fields.push((format!("why {row}"), "They asked.".to_owned()));
        let mut officer = browser(town, OFFICER);
        assert_eq!(send(&mut officer, &fields).status, 303);
        assert!(officer.get("/chain").says("No accepted file speaks of these people"));
        reckon(town, town.here);
        let seen = officer.get("/chain");
        assert!(!seen.says("No accepted file speaks of these people"));
        assert!(seen.says("<li class=\"breaks\"><a href=\"/chain/carers+migrants/planned\">"));
    });
}

#[test]
fn nine_focus_groups_are_too_many_and_nothing_typed_is_lost() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let mut officer = browser(town, OFFICER);
        let seen = send(&mut officer, &fields(&home, 9, ""));
        assert_eq!(seen.status, 422);
        assert!(seen.says("Please keep eight groups at most; 9 are chosen."));
        for group in GROUPS {
            assert!(seen.says(&format!("The reason for {group}.")), "{group}");
            assert!(seen.says(&format!("value=\"{group}@{home}\" checked")), "{group}");
        }
        assert!(seen.says("value=\"Council, decision 12\""));
        assert_eq!(home_and_choice(town).1, "");
    });
}

#[test]
fn four_are_too_few_and_a_group_without_a_reason_is_named() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let mut officer = browser(town, OFFICER);
        let few = send(&mut officer, &fields(&home, 4, ""));
        assert!(few.status == 422 && few.says("Please choose at least five groups; 4 are chosen so far."));
        let mut fields = fields(&home, 5, "");
        fields.retain(|(name, _)| !name.starts_with("why girls") && name != "signed_as");
        let seen = send(&mut officer, &fields);
        assert_eq!(seen.status, 422);
        assert!(seen.says("Girls: please write why this group was chosen."));
        assert!(seen.says(&format!("href=\"#field-why-girls-{}\"", home.replace('@', "-"))));
        assert!(seen.says("Please write on whose behalf this is signed."));
    });
}

#[test]
fn the_second_of_two_who_choose_at_once_sees_both() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let (mut first, mut second) = (browser(town, OFFICER), browser(town, OFFICER));
        send(&mut first, &fields(&home, 5, ""));
        let mut theirs = fields(&home, 6, "");
        theirs
            .iter_mut()
            .filter(|(name, _)| name == "signed_as")
            .for_each(|(_, by)| *by = "The team".to_owned());
        let seen = send(&mut second, &theirs);
        assert_eq!(seen.status, 409);
        assert!(seen.says("The team") && seen.says("Council, decision 12"));
        assert!(seen.says("The reason for older_people."));
        let (_, held) = home_and_choice(town);
        assert!(seen.says(&format!("name=\"before\" value=\"{held}\"")));
        // Saved again in the knowledge of the other, it counts, and the other stays on record.
        theirs
            .iter_mut()
            .filter(|(name, _)| name == "before")
            .for_each(|(_, before)| before.clone_from(&held));
        assert_eq!(send(&mut second, &theirs).status, 303);
        let kept = second.get("/chain/focus");
        assert!(kept.says("The team") && kept.says("Earlier choices") && kept.says("Council, decision 12"));
    });
}

#[test]
fn the_same_form_twice_is_one_choice() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let fields = fields(&home, 5, "");
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut officer = browser(town, OFFICER);
        for _ in 0..2 {
            let seen = officer.post_once("/chain/focus", &fields, "00000000000000000000000000");
            assert_eq!(seen.leads_to(), "/chain/focus");
        }
        assert!(!officer.get("/chain/focus").says("Earlier choices"));
    });
}

#[test]
fn the_questions_are_asked_of_the_rows_that_were_ticked() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let mut officer = browser(town, OFFICER);
        let ticked: Vec<String> =
            GROUPS.iter().take(5).map(|group| format!("row={group}%40{home}")).collect();
        let path = format!("/chain/focus/choose?step=answers&{}", ticked.join("&"));
        let seen = officer.get(&path);
        assert!(seen.says("Why this group?") && seen.says("On whose behalf is this signed?"));
        assert_eq!(seen.body.matches("name=\"listed\"").count(), 5);
        let added = officer.get(&format!("{path}&add-group=roma&add-with=women&add-place={home}"));
        assert_eq!(added.body.matches("name=\"listed\"").count(), 6);
        let few = officer.get("/chain/focus/choose?step=answers");
        assert!(few.says("none is chosen so far") && !few.says(" checked"));
    });
}

#[test]
fn survivors_cannot_be_chosen_with_a_settlement() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let mut fields = fields(&home, 5, "");
        let row = format!("victims_of_violence@{}", place(town, "Zelena"));
        fields.extend([("listed".to_owned(), row.clone()), ("row".to_owned(), row.clone())]);
        fields.push((format!("why {row}"), "A reason.".to_owned()));
        let seen = send(&mut browser(town, OFFICER), &fields);
        assert!(seen.status == 422 && seen.says("somebody could be recognised"));
    });
}

#[test]
fn whoever_may_not_choose_reads_and_cannot_choose() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        for role in [Role::BudgetOfficer, Role::Trainer, Role::Auditor] {
            let mut other = browser(town, Persona::In(role));
            assert_eq!(other.get("/chain/focus").status, 200);
            assert_eq!(other.get("/chain/focus/choose").status, 403);
            assert_eq!(send(&mut other, &fields(&home, 5, "")).status, 403);
        }
        assert_eq!(home_and_choice(town).1, "");
    });
}

#[test]
fn a_form_from_elsewhere_chooses_nothing() {
    in_tresna(|town| {
        let (home, _) = home_and_choice(town);
        let fields = fields(&home, 5, "");
        let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        assert_eq!(browser(town, OFFICER).post_as_it_is("/chain/focus", fields).status, 403);
        assert_eq!(home_and_choice(town).1, "");
    });
}
