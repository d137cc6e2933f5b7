//! Files come in: good ones, bad ones beside them, the same twice, some that are cut off.

use testkit::browser::parts;

use super::*;

#[test]
fn files_that_were_brought_are_read_and_wait() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let seen = bring(&mut browser, &[CENSUS, BUDGET]);
        assert_eq!(seen.leads_to(), "/files");
        let list = browser.get("/files");
        assert!(list.says("2 files are being read") && list.says("were received"), "{}", list.body);
        work(town);
        let list = browser.get("/files");
        assert!(
            list.says("waits for a decision") && list.says("Accept all 2 files that wait"),
            "{}",
            list.body
        );
        assert!(list.says("3, all used"), "{}", list.body);
        assert_eq!(audit(town, town.here), ["bring_files version", "bring_files version"]);
    });
}

#[test]
fn the_same_file_sent_twice_is_kept_once() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        let seen = bring(&mut browser, &[CENSUS]);
        assert_eq!(seen.leads_to(), format!("/files?same={file}"));
        let list = browser.follow(seen.leads_to());
        assert!(list.says("was here already") && !list.says("were received"), "{}", list.body);
        assert_eq!(count(town, "select count(*) from file_version"), 1);
        assert_eq!(count(town, "select count(*) from job"), 1);
        assert_eq!(audit(town, town.here), ["bring_files version", "bring_files version same"]);
        // The same name with other content is the next version.
        bring(&mut browser, &[(CENSUS.0, BUDGET.1)]);
        work(town);
        assert_eq!(count(town, "select max(number) from file_version"), 2);
    });
}

#[test]
fn a_form_with_files_that_is_sent_again_counts_once() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let page = browser.get("/files");
        let guards = [("csrf", value_of(&page, "csrf")), ("once", value_of(&page, "once"))];
        let file = [Sent { field: "files", name: CENSUS.0, bytes: CENSUS.1.as_bytes() }];
        let form = parts(&guards, &file);
        for _ in 0..2 {
            assert_eq!(browser.post_parts("/files", &form).leads_to(), "/files");
        }
        assert_eq!(audit(town, town.here).len(), 1);
    });
}

#[test]
fn good_files_are_kept_and_the_bad_ones_beside_them_are_told() {
    in_town(|town| {
        let large = "x".repeat(9 << 20);
        let mut browser = town.browser(OFFICER);
        let seen = bring(&mut browser, &[("empty.csv", ""), CENSUS, ("large.csv", &large), BUDGET]);
        assert_eq!(seen.status, 422);
        assert!(seen.says("“empty.csv” is empty") && seen.says("“large.csv” is larger than 8 MB"));
        assert!(seen.says("2 files were received and are being read"), "{}", seen.body);
        assert!(seen.says("href=\"#field-files\""));
        assert_eq!(count(town, "select count(*) from file"), 2);
        let seen = bring(&mut browser, &[("empty.csv", "")]);
        assert_eq!((seen.status.as_u16(), count(town, "select count(*) from file")), (422, 2));
        let seen = bring(&mut browser, &[]);
        assert_eq!((seen.status.as_u16(), seen.says("Choose at least one file")), (422, true));
    });
}

#[test]
fn a_file_of_some_megabytes_arrives_whole() {
    in_town(|town| {
        let lines = "101;A line of the budget;5000\n".repeat(150_000);
        let text = format!("code;title;amount 2025\n{lines}");
        assert!(text.len() > 4 << 20);
        assert_eq!(bring(&mut town.browser(OFFICER), &[("large.csv", &text)]).status, 303);
        let length = i64::try_from(text.len()).unwrap();
        assert_eq!(count(town, "select length from file_version"), length);
    });
}

#[test]
fn an_upload_that_is_cut_off_leaves_nothing() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let csrf = browser.csrf();
        let whole = parts(
            &[("csrf", &csrf), ("once", "a-key-of-this-form-0")],
            &[
                Sent { field: "files", name: CENSUS.0, bytes: CENSUS.1.as_bytes() },
                Sent { field: "files", name: BUDGET.0, bytes: BUDGET.1.as_bytes() },
            ],
        );
        // In the middle of the last file; right after it; in the middle of the first.
        for kept in [whole.len() - 60, whole.len() - 30, 400] {
            let seen = browser.post_parts("/files", &whole[..kept]);
            assert_eq!(seen.status, 400, "{kept}");
        }
        for table in ["file", "file_version", "content", "chunk", "job", "audit", "done_form"] {
            assert_eq!(count(town, &format!("select count(*) from {table}")), 0, "{table}");
        }
        assert_eq!(browser.post_parts("/files", &whole).status, 303);
        assert_eq!(count(town, "select count(*) from file"), 2);
    });
}

#[test]
fn a_name_is_kept_without_its_folder_and_shown_without_being_run() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        bring(&mut browser, &[("C:\\Users\\x\\<b>plan.csv", CENSUS.1)]);
        let list = browser.get("/files");
        assert!(list.says("&lt;b&gt;plan.csv") && !list.says("Users"), "{}", list.body);
    });
}

#[test]
fn a_file_that_could_not_be_read_can_be_read_again() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        town.db().write(|tx| tx.execute("delete from reading", params![])).unwrap();
        town.db().write(|tx| tx.execute("update job set state = 'failed'", params![])).unwrap();
        let mut browser = town.browser(OFFICER);
        assert!(page(&mut browser, file).says("did not manage to read this file"));
        assert!(browser.get("/files").says("not read"));
        assert_eq!(browser.post(&format!("/files/{file}/again"), &[]).status, 303);
        town.db().write(|tx| tx.execute("delete from job where state = 'failed'", params![])).unwrap();
        work(town);
        assert_eq!(standing(town, file).1, "waiting");
    });
}
