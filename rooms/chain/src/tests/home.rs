//! The home page: where it leads, what it shows, what it never shows.

use access::Role;
use base::StandardGroup;
use testkit::Persona;
use web::jobs;

use super::*;

#[test]
fn the_first_address_leads_to_the_first_room_that_a_person_may_enter() {
    in_town(|town| {
        assert_eq!(page(town, OFFICER, "/").leads_to(), "/chain");
        assert_eq!(page(town, Persona::In(Role::Administrator), "/").leads_to(), "/account");
        assert!(page(town, Persona::Stranger, "/").leads_to().starts_with("/sign-in"));
    });
}

#[test]
fn before_anything_counts_the_page_leads_to_the_files() {
    in_town(|town| {
        let officer = page(town, OFFICER, "/chain");
        assert!(officer.says("Nothing counts yet") && officer.says("href=\"/files\""));
        assert!(!page(town, TRAINER, "/chain").says("href=\"/files\""));
        accepted(town, OFFICER, folder("tresna").first().unwrap());
        assert!(page(town, OFFICER, "/chain").says("The chain is being drawn"));
    });
}

#[test]
fn without_a_choice_no_group_has_a_task_or_a_colour() {
    in_tresna(|town| {
        let seen = page(town, OFFICER, "/chain");
        assert!(seen.says("No focus groups are chosen yet") && seen.says("/chain/focus/choose"));
        let cards = seen.body.matches("class=\"ring-row").count();
        assert_eq!(cards, StandardGroup::ALL.len());
        assert_eq!(seen.body.matches("class=\"ring-row quiet\"").count(), cards);
        assert!(!seen.says("class=\"next\""));
        assert!(!page(town, TRAINER, "/chain").says("/chain/focus/choose"));
    });
}

#[test]
fn what_nobody_was_given_is_not_found() {
    in_tresna(|town| {
        for path in [
            "/chain?place=nowhere",
            "/chain?year=1999",
            "/chain?year=soon",
            "/chain?link=happy",
            "/chain?group=no_such_group",
            "/chain?group=women&with=no_such_group",
        ] {
            assert_eq!(page(town, OFFICER, path).status, 404, "{path}");
        }
    });
}

#[test]
fn a_row_that_no_file_knows_is_drawn_and_nothing_is_said_of_it() {
    in_tresna(|town| {
        let seen = page(town, OFFICER, "/chain?group=carers&with=migrants");
        assert_eq!(seen.body.matches("<li class=\"cannot_say\">").count(), 7);
        assert!(seen.says("No accepted file speaks of these people in this place."));
        assert!(seen.says("that is a gap in the data"));
    });
}

#[test]
fn survivors_are_never_shown_with_another_group_or_a_settlement() {
    in_tresna(|town| {
        let village = place(town, "Zelena");
        for path in [
            "/chain?group=victims_of_violence&with=roma".to_owned(),
            format!("/chain?group=victims_of_violence&place={village}"),
        ] {
            let seen = page(town, OFFICER, &path);
            assert!(seen.says("Survivors of violence are shown for the whole municipality"), "{path}");
            assert!(!seen.says("class=\"ring-row"), "{path}");
        }
        assert!(page(town, OFFICER, "/chain?group=victims_of_violence").says("readiness only"));
    });
}

#[test]
fn a_group_is_shown_with_its_settlements_and_a_settlement_with_its_groups() {
    in_tresna(|town| {
        let village = place(town, "Zelena");
        let women = page(town, OFFICER, "/chain?group=women");
        assert!(women.says(&format!("/chain/women/known?place={village}")));
        let there = page(town, OFFICER, &format!("/chain?place={village}"));
        assert!(there.says("Women, Zelena") && there.says("Men, Zelena"));
        assert!(!there.says("/chain/women/known\""));
    });
}

#[test]
fn one_link_of_every_group_is_a_table_that_says_why() {
    in_tresna(|town| {
        let seen = page(town, OFFICER, "/chain?link=funded");
        assert!(seen.says("No money stands in activities that name this group."));
        assert!(!seen.says("class=\"ring-row"));
    });
}

#[test]
fn figures_that_are_out_of_date_say_so() {
    in_tresna(|town| {
        let fresh = "As of 1 September 2026.";
        assert!(page(town, OFFICER, "/chain").says(fresh));
        accepted(town, OFFICER, &text("more.csv", "Naselje,Ukupno,Zene,Muskarci\nZelena,64,30,34\n"));
        let due = page(town, OFFICER, "/chain");
        assert!(!due.says(fresh) && due.says("they will be worked out anew"));
        let now = town.house.clock().now();
        town.db().write(|tx| jobs::enqueue(tx, ledger::RECKON, town.here, None, now)).unwrap();
        assert!(page(town, OFFICER, "/chain").says("they are being worked out anew"));
        reckon(town, town.here);
        assert!(page(town, OFFICER, "/chain").says(fresh));
    });
}

#[test]
fn nothing_is_counted_or_added_up_over_groups() {
    in_tresna(|town| {
        for path in ["/chain", "/chain?link=funded"] {
            let text = read(&page(town, OFFICER, path)).to_lowercase();
            for word in ["total", "score", "breaks:", "all breaks", "sum "] {
                assert!(!text.contains(word), "{path}: {word}");
            }
        }
    });
}
