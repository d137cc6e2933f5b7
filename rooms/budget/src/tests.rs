//! Through the front door, on both databases.

use access::Role;
use store::params;
use testkit::{Browser, Persona, Seen, Town};
use web::Doors;

const OFFICER: Persona = Persona::In(Role::BudgetOfficer);

/// Two lines of one year in two currencies.
const TWO_CURRENCIES: [(&str, &str); 2] = [
    ("budzet_eur.csv", "Sifra,Naziv,COFOG,Godina,Odobreno EUR\n10.2,Pomoc u kuci,10.2,2026,4200.01\n"),
    ("budzet_bam.csv", "Sifra,Naziv,COFOG,Godina,Odobreno BAM\n08.1,Igralista,08.1,2026,9000.02\n"),
];

fn in_town(test: impl Fn(&Town)) {
    testkit::on_both(|db| test(&Town::open(&db, crate::doors(Doors::default()))));
}

fn in_orvelia(test: impl Fn(&Town)) {
    in_town(|town| {
        town.bring_demo("orvelia");
        test(town);
    });
}

fn page_of(town: &Town, browser: &mut Browser, title: &str, year: i64) -> Seen {
    let sql = "select id from budget_line where title = $1 and year = $2";
    let id = town.db().read(|tx| tx.one(sql, params![title, year], |row| Ok(row.text(0)?.to_owned())));
    browser.get(&format!("/budget/{}", id.unwrap().unwrap()))
}

/// What stands between two marks of a page, the first time.
fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let (_, rest) = page.split_once(from).unwrap_or_else(|| panic!("{from}: {page}"));
    rest.split_once(to).map_or(rest, |(inside, _)| inside)
}

/// Each row of a part of a table: the amounts in its cells, in cents.
fn amounts(part: &str) -> Vec<Vec<Option<i64>>> {
    let cents = |cell: &str| {
        let text = between(cell, ">", "</td>");
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    part.split("<tr").skip(1).map(|row| row.split("<td").skip(1).map(cents).collect()).collect()
}

fn added(rows: &[Vec<Option<i64>>], column: usize) -> i64 {
    rows.iter().filter_map(|row| *row.get(column)?).sum()
}

#[test]
fn the_money_of_a_year_adds_up_to_the_cent_on_the_page() {
    in_orvelia(|town| {
        for (year, phases) in [(2024, 2), (2025, 2), (2026, 2)] {
            let page = town.browser(OFFICER).get(&format!("/budget?year={year}"));
            for table in ["id=\"money-eur-sums\"", "id=\"money-eur-funds\""] {
                let table = between(&page.body, table, "</table>");
                let rows = amounts(between(table, "<tbody", "</tbody>"));
                let total = amounts(between(table, "<tfoot", "</tfoot>"));
                assert!(rows.len() >= 3, "{table}");
                for phase in 0..phases {
                    let total = total[0][phase];
                    assert_eq!(Some(added(&rows, phase)), total, "{year}, phase {phase}: {table}");
                }
                let sql = "select sum(planned_minor) from budget_line where office = $1 and year = $2";
                let kept =
                    town.db().read(|tx| tx.one(sql, params![town.here, year], |row| row.int(0))).unwrap();
                assert_eq!(total[0][0], kept, "{year}");
            }
        }
    });
}

#[test]
fn the_largest_ordinary_lines_without_users_by_sex_come_first() {
    in_orvelia(|town| {
        let page = town.browser(OFFICER).get("/budget");
        let at = |text: &str| page.body.find(text).unwrap_or_else(|| panic!("{text}: {}", page.body));
        assert!(at("The biggest ordinary lines without users by sex") < at("<figure class=\"chart\""));
        assert!(page.says("Two tracks, neither better"));
        let largest = between(&page.body, "<table id=\"ordinary\"", "</table>");
        let sizes: Vec<_> =
            amounts(between(largest, "<tbody", "</tbody>")).iter().map(|row| row[0]).collect();
        assert!((5..=10).contains(&sizes.len()) && sizes.is_sorted_by(|one, next| one >= next), "{sizes:?}");
        // Only for the year of the chain is it known which they are.
        assert!(!town.browser(OFFICER).get("/budget?year=2024").says("id=\"ordinary\""));
    });
}

#[test]
fn currencies_are_never_mixed() {
    in_town(|town| {
        let files: Vec<(&str, &[u8])> =
            TWO_CURRENCIES.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        town.bring(town.here, &files);
        let page = town.browser(OFFICER).get("/budget");
        assert!(page.says("id=\"money-eur-sums\"") && page.says("id=\"money-bam-sums\""), "{}", page.body);
        assert!(page.says("€4,200.01") && page.says("BAM\u{a0}9,000.02"), "{}", page.body);
        assert!(!page.says("13,200.03"));
    });
}

#[test]
fn a_month_without_money_is_told_by_its_name() {
    in_orvelia(|town| {
        let page = town.browser(OFFICER).get("/budget?year=2026");
        let table = between(&page.body, "<table id=\"months\"", "</table>");
        assert!(
            table.contains("January, February, July, August, September, October, November and December"),
            "{table}"
        );
        assert!(table.contains("<td>December</td>"), "{table}");
    });
}

#[test]
fn filters_leave_what_fits_and_nothing_is_added_over_groups() {
    in_orvelia(|town| {
        let mut browser = town.browser(OFFICER);
        let lines = |page: &Seen| between(&page.body, "<section id=\"lines\"", "</section>").to_owned();
        let of_women = browser.get("/budget?year=2026&group=women");
        assert!(lines(&of_women).contains("Grante për gratë ndërmarrëse"), "{}", lines(&of_women));
        assert!(of_women.says("these overlap; do not add") && !lines(&of_women).contains("Zjarrfikësit"));
        let donors = lines(&browser.get("/budget?year=2026&fund=donor"));
        assert!(donors.contains("1–2 of 2") && !donors.contains("Municipal budget</td>"), "{donors}");
        let claimed = lines(&browser.get("/budget?year=2026&claimed=yes&text=GRANTE"));
        assert!(claimed.contains("Grante për gratë") && !claimed.contains("Zjarrfikësit"));
        assert!(
            lines(&browser.get("/budget?year=2026&function=99.9")).contains("No line fits these filters")
        );
    });
}

#[test]
fn a_line_shows_its_amounts_with_their_cells_and_whom_it_is_for() {
    in_orvelia(|town| {
        let page = page_of(town, &mut town.browser(OFFICER), "Grante për gratë ndërmarrëse", 2026);
        assert!(page.says("buxheti_2024-2026.csv, cell J"), "{}", page.body);
        assert!(page.says("#r0-") && page.says("href=\"/plan/") && page.says("Women"));
        let shares = between(&page.body, "<table id=\"shares\"", "</table>");
        let (rows, total) =
            (amounts(between(shares, "<tbody", "</tbody>")), amounts(between(shares, "<tfoot", "</tfoot>")));
        assert_eq!(Some(added(&rows, 1)), total[0][1], "{shares}");
    });
}

#[test]
fn no_page_says_that_money_was_spent_on_a_group() {
    in_orvelia(|town| {
        let page = town.browser(OFFICER).get("/budget").body.to_lowercase();
        assert!(!page.contains("spent on") && !page.contains("per woman") && page.contains("per resident"));
    });
}

#[test]
fn a_provider_sees_services_and_no_budget() {
    in_orvelia(|town| {
        let mut provider = town.browser(Persona::In(Role::Provider));
        assert_eq!(provider.get("/budget").status, 403);
        let sql = "select id from budget_line limit 1";
        let id =
            town.db().read(|tx| tx.one(sql, params![], |row| Ok(row.text(0)?.to_owned()))).unwrap().unwrap();
        assert_eq!(provider.get(&format!("/budget/{id}")).status, 403);
    });
}

#[test]
fn whoever_has_no_role_for_it_does_not_come_in() {
    in_town(|town| {
        for persona in Persona::all() {
            use Role::{Auditor, BudgetOfficer, Coordinator, Officer};
            let expected = match persona {
                Persona::Stranger => 303,
                Persona::In(Officer | BudgetOfficer | Coordinator | Auditor) | Persona::OfAnotherOffice => {
                    200
                }
                Persona::In(_) => 403,
            };
            assert_eq!(town.browser(persona).get("/budget").status.as_u16(), expected, "{persona:?}");
        }
    });
}

#[test]
fn another_offices_line_is_not_found() {
    in_orvelia(|town| {
        let sql = "select id from budget_line limit 1";
        let id =
            town.db().read(|tx| tx.one(sql, params![], |row| Ok(row.text(0)?.to_owned()))).unwrap().unwrap();
        let mut browser = town.browser(Persona::OfAnotherOffice);
        assert_eq!(browser.get(&format!("/budget/{id}")).status, 404);
        assert_eq!(browser.get("/budget/no-id").status, 404);
        assert!(browser.get("/budget").says("No budget counts yet"));
    });
}
