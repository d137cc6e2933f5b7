//! The demo municipality: what the office says of it is what the command line says.

use base::{Link, PlaceCode, RowKey, Status};
use intake::FileIn;
use reckon::{Asked, Reckoning};

use super::*;

/// The most that a page may weigh.
const WEIGHT: usize = 60_000;

#[test]
fn the_break_of_roma_in_the_demo_is_where_the_command_line_says() {
    let files = folder("orvelia");
    let borrowed: Vec<FileIn<'_>> = files.iter().map(|(name, bytes)| FileIn { name, bytes }).collect();
    in_town(|town| {
        reckoned(town, OFFICER, &files);
        let (mapping, _) = intake::Mapping::parse(
            &String::from_utf8_lossy(&files.iter().find(|(name, _)| name == "isonomia.toml").unwrap().1),
            base::FileId(0),
        );
        let asked = Asked::on(town.house.clock().today(), mapping);
        let (intake, pack) = reckon::take_in(&borrowed, &asked, &InProcessPdf);
        let reckoning = Reckoning::new(&intake, &pack, &asked).unwrap();
        let chain = reckoning.of_year(reckoning.year()).outcome.chain;
        let home = reckoning.home();
        let seen = page(town, OFFICER, "/chain");
        let roma =
            chain.rows.iter().find(|row| row.key.people.code() == "roma" && row.key.place == *home).unwrap();
        assert_eq!(roma.breaks_at, Some(Link::Funded));
        for row in chain.rows.iter().filter(|row| row.focus || is_single(&row.key, home)) {
            for judged in &row.links {
                assert!(
                    seen.says(&ring(&row.key, home, judged.link, judged.status)),
                    "{:?} {}",
                    row.key,
                    judged.link
                );
            }
        }
        assert!(seen.body.len() < WEIGHT, "{} bytes", seen.body.len());
    });
}

fn is_single(row: &RowKey, home: &PlaceCode) -> bool {
    row.place == *home && !row.people.is_intersection()
}

/// The beginning of a ring on the page.
fn ring(row: &RowKey, home: &PlaceCode, link: Link, status: Status) -> String {
    let place = if row.place == *home { String::new() } else { format!("?place={}", row.place) };
    let href = format!("/chain/{}/{}{place}", row.people.code(), link.code());
    format!("<li class=\"{}\"><a href=\"{href}\">", status.code())
}
