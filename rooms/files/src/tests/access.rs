//! Who may do what here.

use super::*;

#[test]
fn a_trainer_opens_no_file() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut trainer = town.browser(Persona::In(Role::Trainer));
        for path in
            ["", &format!("/{file}"), &format!("/{file}/rows"), &format!("/{file}/mapping"), "/mapping"]
        {
            assert_eq!(trainer.get(&format!("/files{path}")).status, 403, "{path}");
        }
        assert_eq!(decide(town, &mut trainer, (file, "accept"), "").status, 403);
        assert_eq!(bring(&mut trainer, &[CENSUS]).status, 403);
    });
}

#[test]
fn an_auditor_sees_what_became_of_files_and_opens_and_decides_nothing() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut auditor = town.browser(AUDITOR);
        let seen = page(&mut auditor, file);
        assert!(!seen.says("method=\"post\" action=\"/files") && !seen.says("/rows"), "{}", seen.body);
        assert!(!auditor.get("/files").says("type=\"file\""));
        for path in ["rows", "mapping"] {
            assert_eq!(auditor.get(&format!("/files/{file}/{path}")).status, 403, "{path}");
        }
        for what in ["accept", "refuse", "hold", "release", "take-back", "again"] {
            assert_eq!(decide(town, &mut auditor, (file, what), "x").status, 403, "{what}");
        }
    });
}

#[test]
fn another_offices_file_is_as_if_it_were_not() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let nobodys = FileId::from_random([77; 16]);
        let mut other = town.browser(Persona::OfAnotherOffice);
        assert!(!other.get("/files").says(CENSUS.0));
        let before = audit(town, town.here);
        let mut seen = Vec::new();
        for file in [file, nobodys] {
            for path in ["", "/rows", "/mapping", "/mapping?sheet=0&kind=budget"] {
                let page = other.get(&format!("/files/{file}{path}"));
                assert_eq!(page.status, 404, "{path}");
                seen.push(page.body.replace(&file.to_string(), ""));
            }
            let reading = standing(town, self::file_named(town, CENSUS.0)).0.to_string();
            for what in ["accept", "refuse", "hold", "release", "take-back", "again", "mapping"] {
                let fields = [("reading", reading.as_str()), ("why", "x"), ("kind", "budget")];
                let page = other.post(&format!("/files/{file}/{what}"), &fields);
                assert_eq!(page.status, 404, "{what}");
            }
        }
        let (theirs, none) = seen.split_at(seen.len() / 2);
        assert_eq!(theirs, none);
        assert_eq!(audit(town, town.here), before);
        // The same bytes are another file there.
        assert_eq!(bring(&mut other, &[CENSUS]).leads_to(), "/files");
        assert_eq!(other.post("/files/accept", &[("reading", "x")]).status, 409);
    });
}
