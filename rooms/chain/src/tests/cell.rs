//! One link of one row: its figures, its evidence, and what is never shown.

use base::Link;
use testkit::Persona;

use super::*;

#[test]
fn an_officer_sees_what_stands_at_a_source_and_a_trainer_only_where() {
    in_tresna(|town| {
        let path = "/chain/older_people/addressed";
        let quote = "Opstina uvodi dostavu lekova starijim osobama";
        let officer = page(town, OFFICER, path);
        assert!(officer.says("strategija.txt") && officer.says(quote));
        let trainer = page(town, TRAINER, path);
        assert!(trainer.says("strategija.txt") && !trainer.says(quote));
        assert!(trainer.says("shown to those whose role opens the evidence"));
    });
}

#[test]
fn evidence_leads_to_the_room_that_shows_it_as_far_as_the_role_goes() {
    in_tresna(|town| {
        let officer = |link: &str| page(town, OFFICER, &format!("/chain/older_people/{link}"));
        assert!(officer("planned").says("href=\"/plan/"));
        assert!(officer("funded").says("href=\"/budget/"));
        assert!(officer("known").says("href=\"/files/"));
        let addressed = officer("addressed");
        assert!(addressed.says("href=\"/documents/") && addressed.says("#p"));
        let trainer = |link: &str| page(town, TRAINER, &format!("/chain/older_people/{link}"));
        assert!(trainer("planned").says("href=\"/plan/"));
        assert!(!trainer("funded").says("href=\"/budget/") && !trainer("funded").says("href=\"/files/"));
    });
}

#[test]
fn a_hidden_count_is_said_to_be_hidden_and_its_evidence_ends() {
    in_tresna(|town| {
        let path = format!("/chain/women/known?place={}", place(town, "Bukva"));
        let seen = page(town, OFFICER, &path);
        assert!(seen.says("Women, Bukva: known"));
        assert!(seen.says("stands for counts from 1 to 4"));
        assert!(seen.says("The evidence ends at the protected total"));
        assert!(!seen.says(">4<") && !seen.says(">3<") && !seen.says("cell C5"), "{}", read(&seen));
        let there = page(town, OFFICER, &format!("/chain?place={}", place(town, "Bukva")));
        assert!(there.says("hidden") && !has_number(&there, "4"));
    });
}

#[test]
fn a_protected_group_has_no_number_on_any_page() {
    in_town(|town| {
        let mut files = folder("tresna");
        files.push(text(
            "registar_2026.csv",
            "Grupa,Broj\nLGBTI osobe,3737\nzrtve nasilja,4848\nstarije osobe,619\n",
        ));
        reckoned(town, OFFICER, &files);
        assert!(has_number(&page(town, OFFICER, "/chain/older_people/known"), "619"), "the file was read");
        let cells = Link::ALL.iter().flat_map(|link| {
            ["lgbti", "victims_of_violence"].map(|group| format!("/chain/{group}/{}", link.code()))
        });
        let pages = ["/chain", "/chain?link=known", "/chain?group=lgbti", "/chain?group=victims_of_violence"];
        for path in pages.map(str::to_owned).into_iter().chain(cells) {
            let seen = page(town, OFFICER, &path);
            assert_eq!(seen.status, 200, "{path}");
            for number in ["3737", "3,737", "4848", "4,848"] {
                assert!(!seen.told().contains(number), "{path} says {number}");
            }
        }
        assert!(page(town, OFFICER, "/chain/lgbti/known").says("Not counted here, to keep people safe"));
    });
}

#[test]
fn a_missing_figure_is_a_gap_with_an_owner_and_a_date() {
    in_tresna(|town| {
        let path = "/chain/roma/known";
        let seen = page(town, OFFICER, path);
        assert!(seen.says("Missing here") && seen.says("nobody yet"), "{}", read(&seen));
        assert!(seen.says("href=\"/population/gaps#"));
        assert!(!page(town, TRAINER, path).says("href=\"/population/gaps#"));
        let (here, now, account) = (town.here, town.house.clock().now(), town.account(OFFICER));
        let sql = "insert into gap_owner (office, gap, owner, due, version, changed_at, changed_by)
                   select office, id, 'Centre for social work', '2026-12-01', 1, $2, $3
                   from data_gap where office = $1 and people = 'roma' and link = 'known'";
        town.db().write(|tx| tx.execute(sql, store::params![here, now, account])).unwrap();
        assert!(page(town, OFFICER, path).says("Centre for social work, until 1 December 2026"));
    });
}

#[test]
fn where_no_file_tells_the_page_leads_to_the_files() {
    in_tresna(|town| {
        let path = "/chain/women/reached";
        let officer = page(town, OFFICER, path);
        assert!(officer.says("No accepted file tells this.") && officer.says("href=\"/files\""));
        assert!(!page(town, TRAINER, path).says("href=\"/files\""));
    });
}

#[test]
fn money_of_groups_is_said_to_overlap() {
    in_tresna(|town| {
        let seen = page(town, OFFICER, "/chain/older_people/funded");
        assert!(seen.says("these overlap; do not add"));
        assert!(!page(town, OFFICER, "/chain/older_people/planned").says("these overlap; do not add"));
    });
}

#[test]
fn an_unknown_row_is_not_found() {
    in_tresna(|town| {
        for path in [
            "/chain/no_such_group/known",
            "/chain/women/happy",
            "/chain/women/known?place=nowhere",
            "/chain/women/known?year=1999",
            "/chain/roma+victims_of_violence/known",
            "/chain/+/known",
        ] {
            assert_eq!(page(town, OFFICER, path).status, 404, "{path}");
        }
    });
}

#[test]
fn another_offices_row_is_as_if_it_were_not() {
    in_tresna(|town| {
        let other = Persona::OfAnotherOffice;
        assert!(page(town, other, "/chain").says("Nothing counts yet"));
        assert_eq!(page(town, other, "/chain/women/known").status, 404);
        reckoned(
            town,
            other,
            &[
                text("isonomia.toml", "[place]\ncountry = \"XK\"\nmunicipality = \"Orvelia\"\n"),
                text("stanovnistvo.csv", "Naselje,Ukupno,Zene,Muskarci\nOrvelia,900,460,440\n"),
            ],
        );
        let village = place(town, "Zelena");
        let theirs = page(town, other, &format!("/chain/women/known?place={village}"));
        let none = page(town, other, "/chain/women/known?place=nowhere");
        assert_eq!((theirs.status, none.status), (none.status, theirs.status));
        assert_eq!(theirs.status, 404);
        assert!(!page(town, other, "/chain").says("Zelena"));
    });
}
