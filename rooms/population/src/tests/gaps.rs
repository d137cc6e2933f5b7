//! Data gaps: what is missing, and who closes it.

use access::Role;
use testkit::{Persona, Town};

use super::{officer, text, with_demo};

const OWNER: [(&str, &str); 3] =
    [("owner", "Statistics office"), ("due", "2026-12-31"), ("note", "Asked on Monday.")];

/// A gap of the demo.
fn gap(town: &Town) -> String {
    let id = text(town, "select id from data_gap where office = $1 order by focus desc, position limit 1");
    format!("/population/gaps/{id}")
}

fn with(version: &str) -> Vec<(&str, &str)> {
    OWNER.into_iter().chain([("version", version)]).collect()
}

#[test]
fn what_is_missing_stands_with_why_and_whom_to_ask_focus_groups_first() {
    with_demo(|town| {
        let page = officer(town).get("/population/gaps").body;
        let focus = page.find("Focus groups").unwrap();
        assert!(page.find("Other groups").is_none_or(|others| focus < others));
        assert!(page.contains("Not collected") && page.contains("nobody yet"));
        assert!(page.contains("The providers of services") || page.contains("The statistics office"));
        // Who is deliberately not counted is no gap.
        assert!(!page.contains("LGBTI people"));
    });
}

#[test]
fn a_gap_gets_an_owner_and_a_date_once_however_often_the_form_is_sent() {
    with_demo(|town| {
        let (gap, mut officer) = (gap(town), officer(town));
        let form = officer.get(&gap);
        assert_eq!(form.status, 200);
        assert!(form.says("name=\"version\" value=\"0\""), "{}", form.body);
        for _ in 0..2 {
            let done = officer.post_once(&gap, &with("0"), "0123456789abcdef0123");
            assert_eq!(done.leads_to(), "/population/gaps");
        }
        let list = officer.get("/population/gaps");
        assert!(list.says("Statistics office") && list.says("until 31 December 2026"));
        assert!(officer.get(&gap).says("name=\"version\" value=\"1\""));
        let audit = "select verb from audit where office = $1 and verb = 'assign_gaps' and kind = 'gap'";
        assert_eq!(text(town, audit), "assign_gaps");
        let written = "select count(*) from audit where office = $1 and verb = 'assign_gaps'";
        let written = town.db().read(|tx| tx.one(written, ::store::params![town.here], |row| row.int(0)));
        assert_eq!(written.unwrap(), Some(1));
    });
}

#[test]
fn two_people_give_a_gap_two_owners_and_the_second_sees_both() {
    with_demo(|town| {
        let gap = gap(town);
        let (mut first, mut second) = (officer(town), officer(town));
        assert_eq!(first.post(&gap, &with("0")).status, 303);
        let typed =
            [("owner", "Centre for social work"), ("due", "2027-01-15"), ("note", ""), ("version", "0")];
        let stale = second.post(&gap, &typed);
        assert_eq!(stale.status, 409);
        assert!(stale.says("Statistics office") && stale.says("Centre for social work"), "both versions");
        assert!(stale.says("name=\"version\" value=\"1\""), "the next save is a decision");
        let again =
            [("owner", "Centre for social work"), ("due", "2027-01-15"), ("note", ""), ("version", "1")];
        assert_eq!(second.post(&gap, &again).status, 303);
        assert!(second.get("/population/gaps").says("Centre for social work"));
    });
}

#[test]
fn a_wrong_form_is_the_page_again_with_everything_typed() {
    with_demo(|town| {
        let (gap, mut officer) = (gap(town), officer(town));
        let typed =
            [("owner", "somebody@example.org"), ("due", "2026-02-31"), ("note", "Asked."), ("version", "0")];
        let wrong = officer.post(&gap, &typed);
        assert_eq!(wrong.status, 422);
        for said in
            ["somebody@example.org", "2026-02-31", "Asked.", "href=\"#field-owner\"", "href=\"#field-due\""]
        {
            assert!(wrong.says(said), "{said}");
        }
        assert!(officer.get("/population/gaps").says("nobody yet"));
    });
}

#[test]
fn a_budget_officer_sees_the_gaps_and_gives_none_an_owner() {
    with_demo(|town| {
        let (gap, mut budget) = (gap(town), town.browser(Persona::In(Role::BudgetOfficer)));
        let page = budget.get(&gap);
        assert_eq!(page.status, 200);
        assert!(!page.says("name=\"owner\""));
        assert!(!budget.get("/population/gaps").says("Say who"));
        assert_eq!(budget.post(&gap, &with("0")).status, 403);
    });
}

#[test]
fn a_gap_of_another_office_looks_like_none() {
    with_demo(|town| {
        let gap = gap(town);
        let mut other = town.browser(Persona::OfAnotherOffice);
        for path in [gap.as_str(), "/population/gaps/00000000000000000000000000", "/population/gaps/nothing"]
        {
            assert_eq!(other.get(path).status, 404, "{path}");
            assert_eq!(other.post(path, &with("0")).status, 404, "{path}");
        }
        assert_eq!(officer(town).get(&gap).status, 200);
    });
}
