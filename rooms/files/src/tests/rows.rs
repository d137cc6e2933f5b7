//! Opening a file.

use super::*;

fn long() -> String {
    (1..=200).fold("vendbanimi;gra\n".to_owned(), |text, number| text + &format!("Vendi {number};{number}\n"))
}

#[test]
fn a_link_to_a_row_lands_on_it() {
    in_town(|town| {
        let file = bring_and_read(town, ("gjate.csv", &long()));
        let mut browser = town.browser(OFFICER);
        let seen = browser.get(&format!("/files/{file}/rows?sheet=0&row=157"));
        assert!(seen.says("<tr class=\"marked\" id=\"r0-157\">") && seen.says("Vendi 156"), "{}", seen.body);
        assert!(seen.says("id=\"r0-149\"") && !seen.says("id=\"r0-148\""));
        let seen = browser.get(&format!("/files/{file}/rows?from=51"));
        assert!(
            seen.says("from=101") && seen.says("from=1\"") && seen.says("A · Settlement"),
            "{}",
            seen.body
        );
        let seen = browser.get(&format!("/files/{file}/rows?row=900"));
        assert!(seen.says("There are no rows here"), "{}", seen.body);
    });
}

#[test]
fn a_finding_leads_to_its_row() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        let seen = page(&mut browser, file);
        assert!(seen.says("sheet=0&amp;row=4#r0-4"), "{}", seen.body);
    });
}

#[test]
fn opening_a_file_stands_in_the_audit() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        let path = format!("/files/{file}/versions/");
        let seen = page(&mut browser, file);
        let (_, rest) = seen.body.split_once(&path).unwrap();
        let version = rest.split_once('"').unwrap().0;
        let download = browser.get(&format!("{path}{version}"));
        assert_eq!((download.status.as_u16(), download.body.as_str()), (200, CENSUS.1));
        assert!(download.header("content-disposition").unwrap().contains("attachment"));
        browser.get(&format!("/files/{file}/rows"));
        let entries = audit(town, town.here);
        assert_eq!(entries, ["bring_files version", "open_file file", "open_file file"]);
    });
}
