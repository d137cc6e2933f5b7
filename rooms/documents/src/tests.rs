//! Through the front door, on both databases.

use access::Role;
use testkit::{Browser, Persona, Town, on_both};
use web::Doors;

/// The room, and a town whose first office has the files of the bigger demo municipality.
fn with_demo(test: impl Fn(&Town)) {
    on_both(|db| {
        let town = Town::open(&db, crate::doors(Doors::default()));
        town.bring_demo("orvelia");
        test(&town);
    });
}

fn officer(town: &Town) -> Browser {
    town.browser(Persona::In(Role::Officer))
}

/// The first text of a database, as `select id from …`.
fn text(town: &Town, sql: &str) -> String {
    let found =
        town.db().read(|tx| tx.one(sql, ::store::params![town.here], |row| Ok(row.text(0)?.to_owned())));
    found.unwrap().unwrap()
}

/// The texts between these two marks, one after the other.
fn between<'a>(html: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    html.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

/// What a document itself says on a page: without tags and without what the program added to it.
fn said_by_document(html: &str) -> String {
    let mut text = String::new();
    let mut added = 0;
    for piece in html.split('<').map(|piece| format!("<{piece}")) {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece.trim_start_matches('<')));
        let ours = tag.contains("class=\"name\"")
            || tag.contains("class=\"role\"")
            || tag.contains("class=\"said\"");
        if ours || (added > 0 && tag.starts_with("<span")) {
            added += 1;
        } else if added > 0 && tag.starts_with("</span") {
            added -= 1;
        }
        if added == 0 {
            text.push_str(words);
        }
    }
    text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

/// Letters and digits alone: a page breaks lines and divides cells where the text has blanks.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The documents of the first office.
fn documents(town: &Town) -> Vec<String> {
    let sql = "select id from document where office = $1 order by position";
    town.db().read(|tx| tx.rows(sql, ::store::params![town.here], |row| Ok(row.text(0)?.to_owned()))).unwrap()
}

/// The whole text of a document, from part to part, with the pages that show it.
fn pages(browser: &mut Browser, document: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in 1.. {
        let seen = browser.get(&format!("/documents/{document}?page={part}"));
        assert_eq!(seen.status, 200);
        let last = !seen.says("rel=\"next\"");
        found.push(seen.body);
        if last {
            break;
        }
    }
    found
}

fn text_of(page: &str) -> String {
    let shown = between(page, "<div class=\"document-text\"", "<aside").concat();
    let (_, inside) = shown.split_once('>').unwrap();
    letters(&said_by_document(inside.split("<div class=\"paging\"").next().unwrap()))
}

/// A strategy of so many paragraphs, each of which acts for women.
fn long_document(paragraphs: usize) -> String {
    let paragraph = |number| {
        format!(
            "Measure {number}: the municipality will organise trainings for women in village number {number}, free of charge, every month of the year.\n\n"
        )
    };
    format!("Development strategy\n\n{}", (1..=paragraphs).map(paragraph).collect::<String>())
}

#[test]
fn a_document_is_shown_as_it_stands_and_nothing_of_it_is_lost() {
    with_demo(|town| {
        let mut browser = officer(town);
        for document in documents(town) {
            let shown: String = pages(&mut browser, &document).iter().map(|page| text_of(page)).collect();
            let sql = "select text from document_block where office = $1 and document = $2 order by position";
            let blocks = town.db().read(|tx| {
                tx.rows(sql, ::store::params![town.here, document.as_str()], |row| Ok(letters(row.text(0)?)))
            });
            let mut rest = shown.as_str();
            for block in blocks.unwrap() {
                let at = rest.find(&block).unwrap_or_else(|| panic!("{block} is not in its place"));
                rest = &rest[at + block.len()..];
            }
        }
    });
}

#[test]
fn a_passage_is_where_the_link_says() {
    on_both(|db| {
        let town = Town::open(&db, crate::doors(Doors::default()));
        town.bring(town.here, &[("strategy.txt", long_document(300).as_bytes())]);
        let (document, mut browser) = (documents(&town).remove(0), officer(&town));
        let parts = pages(&mut browser, &document).len();
        assert!(parts > 2, "{parts}");
        let sql = "select p.position, b.text, p.at_first - b.at_first, p.at_last - p.at_first
                   from passage p join document_block b on b.office = p.office and b.document = p.document
                       and b.at_first <= p.at_first and p.at_first < b.at_last
                   where p.office = $1 order by p.position";
        let passage = |row: &::store::Row<'_>| {
            let (skipped, length) = (row.number(2)?, row.number(3)?);
            Ok((row.int(0)?, row.text(1)?.chars().skip(skipped).take(length).collect::<String>()))
        };
        let passages = town.db().read(|tx| tx.rows(sql, ::store::params![town.here], passage)).unwrap();
        assert!(passages.len() >= 300);
        for (position, text) in passages.into_iter().step_by(29) {
            let page = browser.get(&format!("/documents/{document}?group=women&p={position}")).body;
            let found = between(&page, &format!("id=\"p{position}\""), "</p>");
            assert_eq!(found.len(), 1, "passage {position} stands once on the page");
            let shown = letters(&said_by_document(&found[0][1..]));
            assert!(shown.starts_with(&letters(&text)), "{position}: {shown}");
            assert!(page.len() < 60_000, "{}", page.len());
        }
    });
}

#[test]
fn passages_are_told_by_words_and_a_filter_leaves_the_others_unmarked() {
    on_both(|db| {
        let town = Town::open(&db, crate::doors(Doors::default()));
        let text = "Strategy\n\nThe municipality will organise trainings for women.\n\nThe municipality will build a \
                    ramp for people with disabilities.\n";
        town.bring(town.here, &[("strategy.txt", text.as_bytes())]);
        let (document, mut browser) = (documents(&town).remove(0), officer(&town));
        let marks = |page: &str| between(page, "<mark>", "</mark>").len();
        let page = browser.get(&format!("/documents/{document}")).body;
        assert_eq!(marks(&page), 2);
        assert!(page.contains(">women<") || page.contains("women<span class=\"said\">"));
        assert!(page.contains("<span class=\"role\" lang=\"en\"><span class=\"said\"> (</span>activity"));
        assert!(page.contains("<div class=\"document-text\" lang=\"en\">"));
        let page = browser.get(&format!("/documents/{document}?group=women")).body;
        assert_eq!(marks(&page), 1);
        let page = browser.get(&format!("/documents/{document}?role=deadline")).body;
        assert_eq!(marks(&page), 0);
        assert_eq!(text_of(&page), letters(text));
    });
}

#[test]
fn hostile_words_are_a_finding_and_no_credit() {
    on_both(|db| {
        let town = Town::open(&db, crate::doors(Doors::default()));
        let text = "Family strategy\n\nWomen should stay at home and care for children.\n";
        town.bring(town.here, &[("strategy.txt", text.as_bytes())]);
        let (document, mut browser) = (documents(&town).remove(0), officer(&town));
        let page = browser.get(&format!("/documents/{document}")).body;
        assert!(page.contains("This passage seems to give a group less than others"));
        assert!(page.contains("It is never counted in favour of the document."));
        assert!(page.contains("WHO scale for gender: unequal"));
        let place = between(&page, "class=\"places\"", "</ul>").concat();
        assert!(place.contains(&format!("/documents/{document}?p=")) && place.contains("#p"), "{place}");
    });
}

#[test]
fn the_list_says_of_focus_groups_what_the_chain_counts() {
    with_demo(|town| {
        let page = officer(town).get("/documents").body;
        let cards = between(&page, "<article", "</article>");
        assert_eq!(cards.len(), documents(town).len());
        let strategy = cards.iter().find(|card| card.contains("Strategjia")).unwrap();
        for said in [
            "strategy",
            "in force",
            "Shqip",
            "Women: <b>measure with money, owner and indicator</b>",
            "specific",
        ] {
            assert!(strategy.contains(said), "{said}");
        }
        assert!(page.contains("Naming is not acting."));
        // No step is urged: the words of the scale say what a text does, not what it should do.
        assert!(!page.contains("should be") && !page.contains("improve"));
    });
}

#[test]
fn a_document_whose_file_is_held_or_taken_back_never_appears() {
    for state in ["held", "taken_back"] {
        with_demo(|town| {
            let document = text(town, "select id from document where office = $1 order by position limit 1");
            let title = text(town, "select title from document where office = $1 order by position limit 1");
            let mut browser = officer(town);
            assert!(browser.get("/documents").says(&title));
            let sql = "update reading set state = $2 where office = $1 and version = (
                           select version from document where office = $1 and id = $3)";
            let changed =
                town.db().write(|tx| tx.execute(sql, ::store::params![town.here, state, document.as_str()]));
            assert_eq!(changed.unwrap(), 1);
            assert!(!browser.get("/documents").says(&title), "{state}");
            assert_eq!(browser.get(&format!("/documents/{document}")).status, 404, "{state}");
        });
    }
}

#[test]
fn an_unknown_document_and_another_offices_look_alike() {
    with_demo(|town| {
        let theirs = documents(town).remove(0);
        let mut other = town.browser(Persona::OfAnotherOffice);
        let seen = |path: &str, browser: &mut Browser| {
            let seen = browser.get(path);
            (seen.status.as_u16(), seen.body.len())
        };
        let unknown = seen("/documents/00000000000000000000000000", &mut other);
        assert_eq!(unknown.0, 404);
        assert_eq!(seen(&format!("/documents/{theirs}"), &mut other), unknown);
        assert!(other.get("/documents").says("No document counts yet"));
        assert_eq!(officer(town).get(&format!("/documents/{theirs}")).status, 200);
    });
}

#[test]
fn everybody_comes_as_far_as_their_role() {
    on_both(|db| {
        let town = Town::open(&db, crate::doors(Doors::default()));
        let status = |persona: Persona| town.browser(persona).get("/documents").status.as_u16();
        assert_eq!(status(Persona::Stranger), 303);
        for role in [Role::Officer, Role::BudgetOfficer, Role::Trainer, Role::Coordinator, Role::Auditor] {
            assert_eq!(status(Persona::In(role)), 200, "{role}");
        }
        for role in [Role::Administrator, Role::Provider, Role::CaseWorker, Role::NetworkViewer] {
            assert_eq!(status(Persona::In(role)), 403, "{role}");
        }
    });
}
