//! What the pages show of counts, and what nobody can work out from them.

use std::collections::{BTreeMap, BTreeSet};

use base::{Categories, PlaceCode, Reading, Value, Year};
use disclosure::{
    attacker::computable,
    counts::{Counted, sums},
};
use testkit::{Browser, Town};

use super::{officer, text, with_demo, without_files};
use crate::store::{self, Ground, Raw};

/// The texts between these two marks, one after the other.
fn between<'a>(html: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    html.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

/// A text without its tags, and without blanks around it.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// Every figure that a page shows as a figure: in tables, tiles, drawings and the tables of drawings.
fn figures(html: &str) -> Vec<String> {
    let shown =
        between(html, "<span class=\"shown", "</span>").into_iter().map(|it| plain(&format!("<{it}")));
    let drawn = between(html, "<text", "</text>").into_iter().map(|it| plain(&format!("<{it}")));
    let of_drawings = ["pyramid-figures", "map-figures"].into_iter().flat_map(|id| {
        let table = between(html, &format!("<table id=\"{id}\""), "</table>");
        table
            .into_iter()
            .flat_map(|table| between(table, "<td class=\"number\"", "</td>"))
            .map(|it| plain(&format!("<{it}")))
    });
    shown.chain(drawn).chain(of_drawings).collect()
}

fn pages(browser: &mut Browser, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    for page in 1.. {
        let separator = if path.contains('?') { '&' } else { '?' };
        let seen = browser.get(&format!("{path}{separator}page={page}"));
        assert_eq!(seen.status, 200, "{path}");
        let last = !seen.says("rel=\"next\"");
        found.push(seen.body);
        if last {
            return found;
        }
    }
    found
}

/// Every page of the room: the list by each category that can be asked for, and every table.
fn every_page(town: &Town) -> Vec<String> {
    let mut browser = officer(town);
    let first = browser.get("/population").body;
    let mut found = vec![browser.get("/population/gaps").body];
    for field in
        ["year", "age", "ethnicity", "disability", "migration", "residence", "membership", "other", "place"]
    {
        let select = between(&first, &format!("name=\"{field}\""), "</select>");
        for code in select.iter().flat_map(|select| between(select, "<option value=\"", "\"")) {
            found.extend(pages(&mut browser, &format!("/population?{field}={code}")));
        }
    }
    for table in between(&first, "href=\"/population/tables/", "\"").into_iter().collect::<BTreeSet<_>>() {
        found.extend(pages(&mut browser, &format!("/population/tables/{table}")));
    }
    found.push(first);
    found
}

#[test]
fn a_persons_count_below_five_is_on_no_page() {
    with_demo(|town| {
        let small = "select count(*) from population_count where office = $1 and whole > 0 and whole < 5";
        let small = town.db().read(|tx| tx.one(small, ::store::params![town.here], |row| row.int(0)));
        assert!(small.unwrap().unwrap() > 0, "the demo has small counts");
        let pages = every_page(town);
        assert!(pages.len() > 20, "{}", pages.len());
        for page in &pages {
            let small: Vec<String> = figures(page)
                .into_iter()
                .filter(|figure| ["1", "2", "3", "4"].contains(&figure.as_str()))
                .collect();
            assert!(small.is_empty(), "{small:?}");
        }
        assert!(pages.iter().any(|page| figures(page).iter().any(|figure| figure == "hidden")));
    });
}

/// A count as its file has it, and what the pages show of it.
struct Cell {
    table: usize,
    year: Option<Year>,
    place: PlaceCode,
    categories: Categories,
    truth: Reading,
    shown: String,
}

/// Every count of every table beside what the page of the table shows in its row.
fn cells(town: &Town) -> Vec<Cell> {
    let officer = access::Actor::new(
        town.account(testkit::Persona::In(access::Role::Officer)),
        town.here,
        access::Roles::of([access::Role::Officer]),
    );
    let scope = access::scope(&officer, access::Verb::SeePopulation).unwrap();
    let load = |tx: &mut ::store::Tx<'_>| -> Result<(Ground, Raw), ::store::Error> {
        let ground = store::ground(tx, &scope)?.unwrap();
        let raw = Raw::of(tx, &scope, &ground)?;
        Ok((ground, raw))
    };
    let truth: Vec<Reading> =
        town.db().read(load).unwrap().1.counts().iter().map(|count| count.reading).collect();
    let (ground, raw) = town.db().read(load).unwrap();
    let counts = raw.hidden(ground);
    let mut browser = super::officer(town);
    let mut shown = counts.tables.iter().flat_map(|table| {
        let pages = pages(&mut browser, &format!("/population/tables/{}", table.id));
        let rows = pages.iter().flat_map(|page| {
            let table = between(page, "<table id=\"counts\"", "</table>").concat();
            between(&table, "<tr", "</tr>").into_iter().skip(1).map(str::to_owned).collect::<Vec<_>>()
        });
        rows.map(|row| figures(&row).concat()).collect::<Vec<_>>()
    });
    let cell = |(count, truth): (&store::Count, Reading)| Cell {
        table: count.table,
        year: count.as_of.and_then(base::Period::last_year),
        place: count.place.clone(),
        categories: count.categories.clone(),
        truth,
        shown: shown.next().expect("a row of a page for each count"),
    };
    counts.all.iter().zip(truth).map(cell).collect()
}

#[test]
fn a_hidden_count_cannot_be_worked_out_from_the_others() {
    with_demo(|town| {
        let cells = cells(town);
        let english = words::Words::new(base::Language::En);
        let hidden: BTreeSet<usize> = (0..cells.len()).filter(|at| cells[*at].shown == "hidden").collect();
        assert!(!hidden.is_empty());
        for (at, cell) in cells.iter().enumerate().filter(|(at, _)| !hidden.contains(at)) {
            assert_eq!(cell.shown, english.reading(&cell.truth), "cell {at} shows what its file has");
        }
        let counted: Vec<Counted<'_>> = cells
            .iter()
            .map(|cell| Counted {
                table: cell.table,
                year: cell.year,
                place: &cell.place,
                categories: &cell.categories,
                count: cell.truth,
            })
            .collect();
        let town_code = PlaceCode::new(&text(town, "select place from reckoning where office = $1"));
        let within = |place: &PlaceCode| (*place != town_code).then_some(&town_code);
        let sums = sums(&counted, &within);
        let found = computable(&hidden, &sums.iter().collect::<Vec<_>>());
        assert!(found.is_empty(), "{found:?}");
    });
}

#[test]
fn no_filter_shows_what_the_tables_hide() {
    with_demo(|town| {
        let hidden: BTreeMap<(String, String), bool> = cells(town)
            .into_iter()
            .filter(|cell| {
                cell.categories
                    .dimensions()
                    .all(|it| it == base::Dimension::Ethnicity || it == base::Dimension::Sex)
            })
            .filter(|cell| cell.categories.of(base::Dimension::Ethnicity).is_some())
            .map(|cell| ((cell.place.to_string(), format!("{:?}", cell.categories)), cell.shown == "hidden"))
            .collect();
        let hidden = hidden.values().filter(|hidden| **hidden).count();
        let mut browser = officer(town);
        let first = browser.get("/population").body;
        let select = between(&first, "name=\"ethnicity\"", "</select>").concat();
        let mut seen = 0;
        for code in between(&select, "<option value=\"", "\"").into_iter().filter(|code| !code.is_empty()) {
            let page = browser.get(&format!("/population?ethnicity={code}")).body;
            let table = between(&page, "<table id=\"by-place\"", "</table>").concat();
            // Each line has women, men, and their sum, which is hidden where one of them is.
            for row in between(&table, "<tr", "</tr>").iter().skip(1) {
                seen += figures(row).iter().skip(1).filter(|figure| *figure == "hidden").count();
            }
        }
        assert_eq!(seen, hidden);
    });
}

#[test]
fn people_who_are_not_counted_here_have_no_number_whatever_a_file_holds() {
    without_files(|town| {
        let table = "Group,Sex,Year,Residents\nWomen,,2024,41210\nLGBTI,,2024,3737\nVictims of violence,,2024,2929\n\
                     People without papers,,2024,4848\n";
        town.bring(town.here, &[("groups_register_2024.csv", table.as_bytes())]);
        let pages = every_page(town);
        assert!(pages.iter().any(|page| page.contains("41,210")));
        for number in ["3,737", "3737", "2,929", "2929", "4,848", "4848"] {
            assert!(pages.iter().all(|page| !testkit::told(page).contains(number)), "{number}");
        }
        assert!(pages.iter().any(|page| figures(page).iter().any(|figure| figure == "protected")));
        assert!(pages.iter().any(|page| page.contains("LGBTI people")));
    });
}

#[test]
fn an_unknown_table_and_another_offices_look_alike() {
    without_files(|town| {
        let table = "Settlement,Sex,Year,Residents\nLug,F,2024,120\nLug,M,2024,110\n";
        town.bring(town.elsewhere, &[("stanovnistvo_2024.csv", table.as_bytes())]);
        town.bring(town.here, &[("popullsia_2024.csv", table.as_bytes())]);
        let find = "select id from population_table where office = $1";
        let theirs = town
            .db()
            .read(|tx| tx.one(find, ::store::params![town.elsewhere], |row| Ok(row.text(0)?.to_owned())));
        let theirs = theirs.unwrap().unwrap();
        let ours = text(town, find);
        let mut browser = officer(town);
        assert_eq!(browser.get(&format!("/population/tables/{ours}")).status, 200);
        let unknown = browser.get("/population/tables/00000000000000000000000000");
        let theirs = browser.get(&format!("/population/tables/{theirs}"));
        assert_eq!((unknown.status.as_u16(), theirs.status.as_u16()), (404, 404));
        assert_eq!(plain(&unknown.body).len(), plain(&theirs.body).len());
    });
}

#[test]
fn the_list_is_sorted_by_what_was_asked_for_and_the_municipality_is_told_apart() {
    with_demo(|town| {
        let mut browser = officer(town);
        let table = |browser: &mut Browser, query: &str| {
            let page = browser.get(&format!("/population?{query}")).body;
            let table = between(&page, "<table id=\"by-place\"", "</table>").concat();
            let rows = between(&table, "<tr", "</tr>").into_iter().skip(1);
            let value =
                |row: &str| figures(row).first().map(|figure| figure.replace(',', "")).unwrap_or_default();
            rows.map(|row| (row.contains("marked"), value(row).parse::<i64>().unwrap_or(-1)))
                .collect::<Vec<_>>()
        };
        let by_name = table(&mut browser, "sort=place");
        assert!(by_name.len() > 5 && by_name[0].0, "the municipality comes first: {by_name:?}");
        let down: Vec<i64> =
            table(&mut browser, "sort=all&order=down").into_iter().map(|(_, all)| all).collect();
        assert!(down.is_sorted_by(|one, next| one >= next), "{down:?}");
        let women: Vec<i64> =
            table(&mut browser, "sex=F&sort=women").into_iter().map(|(_, all)| all).collect();
        let known: Vec<&i64> = women.iter().filter(|all| **all >= 0).collect();
        assert!(known.is_sorted(), "{women:?}");
    });
}

#[test]
fn the_figures_of_the_page_are_those_of_the_files() {
    with_demo(|town| {
        let page = officer(town).get("/population").body;
        // stanovnistvo_pol_starost_2024.xlsx and popullsia_sipas_vendbanimeve_2024.csv; disability_outside_estimate_2023.csv.
        for said in [
            "40,016",
            "Orvelia",
            "Kodra",
            "disability_outside_estimate_2023.csv",
            "<svg",
            "Who is not counted here",
        ] {
            assert!(page.contains(said), "{said}");
        }
        assert!(page.len() < 60_000 || page.contains("settlements"), "{}", page.len());
    });
}

#[test]
fn a_count_is_no_count_where_a_value_is_only_an_estimate_of_nothing() {
    // Two women and men who may be shown make all; a hidden one hides all.
    let known = |count: i64| Reading::Known(Value::Whole(count));
    assert_eq!(crate::pages::together(known(20), known(30)), Some(known(50)));
    assert_eq!(crate::pages::together(known(20), Reading::Suppressed), Some(Reading::Suppressed));
    assert_eq!(crate::pages::together(known(20), Reading::Unknown), None);
}
