//! Bad input gives findings with a place and what to do, and never costs the good input beside it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod binary;

use std::{
    fmt::Write as _,
    fs,
    io::{Cursor, Write as _},
    path::Path,
};

use binary::{check, check_json, codes, demo, file, findings, folder, isonomia};
use serde_json::Value;
use tempfile::TempDir;
use zip::{ZipWriter, write::SimpleFileOptions};

/// A good folder, the small neighbour, with these files beside.
fn beside_good_files(files: &[(&str, &[u8])]) -> TempDir {
    let folder = folder(&[]);
    for entry in fs::read_dir(demo("tresna")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// The good files of [`beside_good_files`] are used as if they were alone.
fn assert_good_files_are_used(outcome: &Value) {
    let alone = check_json(&demo("tresna"), &[]).1;
    for used in alone["files"].as_array().unwrap() {
        assert_eq!(file(outcome, used["file"].as_str().unwrap()), used);
    }
    assert_eq!(outcome["money"], alone["money"]);
    assert_eq!(outcome["residents"], alone["residents"]);
}

/// Checks a bad file beside good ones: what is said of it, in full, and the exit code.
fn check_beside(name: &str, bytes: &[u8]) -> (i32, Value) {
    let folder = beside_good_files(&[(name, bytes)]);
    let (code, outcome) = check_json(folder.path(), &[]);
    assert_good_files_are_used(&outcome);
    assert_findings_are_whole(&outcome);
    (code, outcome)
}

fn assert_findings_are_whole(outcome: &Value) {
    for finding in outcome["findings"].as_array().unwrap() {
        assert!(finding["message"].as_str().is_some_and(|text| !text.is_empty()), "{finding}");
        assert!(finding["what_to_do"].as_str().is_some_and(|text| !text.is_empty()), "{finding}");
        assert_eq!(finding["file"].is_null(), finding["place"].is_null(), "{finding}");
    }
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook whose one sheet begins with these bytes and goes on with spaces.
fn workbook(sheet_start: &str, spaces: usize) -> Vec<u8> {
    let mut sheet = sheet_start.as_bytes().to_vec();
    sheet.resize(sheet.len() + spaces, b' ');
    archive(&[
        ("[Content_Types].xml", br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
        ("xl/workbook.xml", br#"<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<?xml version="1.0"?><Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

#[test]
fn an_empty_folder_has_nothing_to_read() {
    let empty = folder(&[]);
    let run = check(empty.path(), &[]);
    assert_eq!(run.code, 2);
    assert!(!run.err.trim().is_empty());
    let (code, outcome) = check_json(empty.path(), &[]);
    assert_eq!((code, &outcome["place"], &outcome["year"]), (2, &Value::Null, &Value::Null));
}

#[test]
fn a_folder_that_is_not_there_is_said_so_and_nothing_is_written() {
    let run = check(Path::new("/nowhere/at/all"), &[]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("/nowhere/at/all"), "{}", run.err);
}

#[test]
fn good_files_alone_end_with_zero() {
    let (code, outcome) = check_json(&demo("tresna"), &[]);
    assert_eq!(code, 0, "{:#}", outcome["findings"]);
}

#[test]
fn an_unknown_file_is_listed_and_the_others_are_used() {
    let (code, outcome) = check_beside("phone.csv", b"alpha;beta\n1;2\n3;4\n");
    assert_eq!(file(&outcome, "phone.csv")["recognised_as"], "unknown");
    assert!(codes(&outcome, "phone.csv").contains(&"file-not-recognised"));
    assert_eq!(code, 0);
    let only = folder(&[("phone.csv", b"alpha;beta\n1;2\n3;4\n")]);
    assert_eq!(check(only.path(), &[]).code, 2);
}

#[test]
fn random_bytes_named_as_a_workbook_are_said_to_be_unreadable() {
    let noise: Vec<u8> =
        (0..5_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]).collect();
    let (code, outcome) = check_beside("tabela.xlsx", &noise);
    assert_eq!(code, 1);
    assert!(!codes(&outcome, "tabela.xlsx").is_empty());
    assert_eq!(file(&outcome, "tabela.xlsx")["rows_used"], 0);
}

#[test]
fn a_folder_named_as_a_table_is_no_table() {
    let folder = beside_good_files(&[]);
    fs::create_dir(folder.path().join("x.csv")).unwrap();
    let (code, outcome) = check_json(folder.path(), &[]);
    assert_good_files_are_used(&outcome);
    assert_eq!(code, 0);
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_to_read_is_a_finding() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = beside_good_files(&[("closed.csv", b"a;b\n1;2\n")]);
    let closed = folder.path().join("closed.csv");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&closed).is_ok() {
        #[expect(clippy::print_stderr, reason = "a skipped test says so")]
        {
            eprintln!("SKIPPED: this user (root) reads every file; an unreadable file could not be tried");
        }
        return;
    }
    let (code, outcome) = check_json(folder.path(), &[]);
    assert_good_files_are_used(&outcome);
    assert_eq!((code, codes(&outcome, "closed.csv")), (1, vec!["file-unreadable"]));
}

#[test]
fn a_document_that_is_not_there_does_not_stop_the_others() {
    let good = demo("tresna/strategija.txt");
    let run = isonomia(["documents", "analyse", good.to_str().unwrap(), "/nowhere/plan.docx"]);
    let outcome = run.json();
    assert_eq!(run.code, 1);
    assert!(run.err.contains("/nowhere/plan.docx"), "{}", run.err);
    assert!(outcome["documents"][0]["passages"].as_array().unwrap().len() > 3);
    assert_eq!(outcome["documents"][1]["findings"][0]["code"], "file-unreadable");
}

#[test]
fn a_table_in_an_old_encoding_is_read_and_the_guess_is_told() {
    let text = "Naselje;Žene;Muškarci;Ukupno\nČukarica;12;13;25\nŠabac;21;20;41\nĐurđevo;31;30;61\nUkupno;64;63;127\n";
    let old: Vec<u8> = text
        .chars()
        .map(|c| match c {
            'Ž' => 0x8e,
            'š' => 0x9a,
            'Š' => 0x8a,
            'Č' => 0xc8,
            'Đ' => 0xd0,
            'đ' => 0xf0,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    let alone = folder(&[("stanovnistvo.csv", &old)]);
    let (_, outcome) = check_json(alone.path(), &["--country", "RS"]);
    assert!(codes(&outcome, "stanovnistvo.csv").contains(&"encoding-guessed"), "{:#}", outcome["findings"]);
    assert!(!outcome.to_string().contains('\u{fffd}'));
}

#[test]
fn bytes_that_no_encoding_explains_are_a_finding_and_the_rows_are_used() {
    let mut text = b"\xef\xbb\xbfSifra,Naziv,Godina,Odobreno EUR\n1,Putevi,2026,100\n".to_vec();
    text.extend(b"2,\xff\xfe\xfd,2026,200\n");
    let (_, outcome) = check_json(folder(&[("budzet.csv", &text)]).path(), &["--country", "XK"]);
    assert!(codes(&outcome, "budzet.csv").contains(&"text-damaged"), "{:#}", outcome["findings"]);
    assert_eq!(outcome["money"][0]["total"]["minor"], 30_000);
}

#[test]
fn two_files_that_claim_to_be_the_population_are_both_named() {
    let second = "Naselje,Ukupno,Zene,Muskarci\nTresna,2200,1100,1100\nUkupno,2656,1323,1333\n";
    let folder = beside_good_files(&[("stanovnistvo_drugo.csv", second.as_bytes())]);
    let (_, outcome) = check_json(folder.path(), &[]);
    let twice = findings(&outcome, "population-twice");
    assert_eq!(twice.len(), 1, "{:#}", outcome["findings"]);
    let said = twice[0].to_string();
    assert!(said.contains("stanovnistvo.csv") && said.contains("stanovnistvo_drugo.csv"), "{said}");
    assert_findings_are_whole(&outcome);
}

#[test]
fn a_plan_that_names_a_line_which_no_budget_has_is_told_with_its_cell() {
    let plan = "Cilj,Aktivnost,Ciljna grupa,Nosilac,Pocetak,Kraj,Trosak EUR,Budzetska linija\n\
                Mladi,Klub mladih,mladi,Opstina,01.01.2026,31.12.2026,700,99.9\n";
    let folder = beside_good_files(&[("plan_mladi.csv", plan.as_bytes())]);
    let (_, outcome) = check_json(folder.path(), &[]);
    let unknown = findings(&outcome, "activity-line-unknown");
    assert_eq!(unknown.len(), 1, "{:#}", outcome["findings"]);
    assert_eq!((&unknown[0]["file"], &unknown[0]["place"]["row"]), (&"plan_mladi.csv".into(), &2.into()));
    assert!(unknown[0]["message"].as_str().unwrap().contains("99.9"));
}

#[test]
fn a_negative_amount_is_counted_and_told() {
    let budget = "Sifra,Naziv,Godina,Odobreno EUR\n1,Putevi,2026,100\n2,Povracaj,2026,-30\n";
    let (_, outcome) = check_json(folder(&[("budzet.csv", budget.as_bytes())]).path(), &["--country", "XK"]);
    let told = codes(&outcome, "budzet.csv");
    assert!(told.contains(&"negative-amount") || told.contains(&"amount-negative"), "{told:?}");
    assert_eq!(outcome["money"][0]["total"]["minor"], 7_000);
}

#[test]
fn a_year_that_is_text_costs_its_row_and_no_other() {
    let budget = "Sifra,Naziv,Godina,Odobreno EUR\n1,Putevi,2026,100\n2,Skola,prosla,200\n3,Voda,2026,300\n";
    let (code, outcome) =
        check_json(folder(&[("budzet.csv", budget.as_bytes())]).path(), &["--country", "XK"]);
    let told = findings(&outcome, "year-not-read");
    assert_eq!(told.len(), 1, "{:#}", outcome["findings"]);
    assert_eq!((&told[0]["place"]["row"], code), (&3.into(), 1));
    assert!(told[0]["message"].as_str().unwrap().contains("prosla"));
    let listed = file(&outcome, "budzet.csv");
    assert_eq!(
        (&listed["rows_read"], &listed["rows_used"], &listed["rows_rejected"]),
        (&3.into(), &2.into(), &1.into())
    );
    assert_eq!(outcome["money"][0]["total"]["minor"], 40_000);
}

#[test]
fn a_zip_bomb_is_a_finding() {
    let start = r#"<?xml version="1.0"?><worksheet><sheetData>"#;
    let (code, outcome) = check_beside("bomba.xlsx", &workbook(start, 64 << 20));
    assert_eq!(code, 1);
    assert!(!codes(&outcome, "bomba.xlsx").is_empty());
}

#[test]
fn an_old_word_document_says_how_to_save_it_anew() {
    let mut doc = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    doc.resize(512, 0);
    doc.extend("WordDocument".encode_utf16().flat_map(u16::to_le_bytes));
    doc.resize(4096, 0);
    let (code, outcome) = check_beside("strategija.doc", &doc);
    assert_eq!((code, codes(&outcome, "strategija.doc")), (1, vec!["old-word-document"]));
    let todo = findings(&outcome, "old-word-document")[0]["what_to_do"].as_str().unwrap();
    assert!(todo.to_lowercase().contains("docx"), "{todo}");
}

/// A document of one page with a drawn rectangle and no text, as a scanner writes it.
fn picture_pdf() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>".to_owned(),
        "<< /Length 24 >>\nstream\n10 10 500 700 re f      \nendstream".to_owned(),
    ];
    let (mut out, mut offsets) = (String::from("%PDF-1.4\n"), Vec::new());
    for (at, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        write!(out, "{} 0 obj\n{object}\nendobj\n", at + 1).unwrap();
    }
    let start = out.len();
    write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for offset in offsets {
        writeln!(out, "{offset:010} 00000 n ").unwrap();
    }
    write!(out, "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1)
        .unwrap();
    out.into_bytes()
}

#[test]
fn a_scanned_document_says_that_it_has_no_text() {
    let (code, outcome) = check_beside("izvestaj.pdf", &picture_pdf());
    assert_eq!((code, codes(&outcome, "izvestaj.pdf")), (1, vec!["pdf-no-text-layer"]));
}

/// The archive with the flag of encryption on every entry.
fn locked(mut archive: Vec<u8>) -> Vec<u8> {
    let marks: [(&[u8], usize); 2] = [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)];
    for at in 0..archive.len() {
        for (mark, flags) in marks {
            if archive[at..].starts_with(mark) {
                archive[at + flags] |= 1;
            }
        }
    }
    archive
}

#[test]
fn a_document_with_a_password_asks_for_one_without() {
    let document =
        r#"<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p></w:body></w:document>"#;
    for (name, bytes, expected) in [
        ("tajna.docx", locked(archive(&[("word/document.xml", document.as_bytes())])), "document-encrypted"),
        ("tajna.xlsx", locked(workbook("<worksheet><sheetData/></worksheet>", 0)), "workbook-sealed"),
    ] {
        let (code, outcome) = check_beside(name, &bytes);
        assert_eq!((code, file(&outcome, name)["rows_used"].as_u64()), (1, Some(0)), "{name}");
        assert_eq!(codes(&outcome, name), [expected]);
    }
}

#[test]
fn a_sealed_office_document_asks_for_one_without_a_password() {
    let mut sealed = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    sealed.resize(512, 0);
    sealed.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    sealed.resize(4096, 0);
    let (code, outcome) = check_beside("plan.docx", &sealed);
    assert_eq!((code, codes(&outcome, "plan.docx")), (1, vec!["document-encrypted"]));
}

#[test]
fn a_million_rows_are_read_beside_the_others() {
    let mut rows = String::from("Sifra,Naziv,Godina,Odobreno EUR\n");
    for row in 0..1_000_000_u32 {
        let _ = writeln!(rows, "{row},Stavka {},2026,{}.25", row % 97, row % 1_000);
    }
    let huge = folder(&[("budzet.csv", rows.as_bytes())]);
    let (code, outcome) = check_json(huge.path(), &["--country", "XK"]);
    let listed = file(&outcome, "budzet.csv");
    assert_eq!((&listed["rows_read"], &listed["rows_used"]), (&1_000_000.into(), &1_000_000.into()));
    let total: i64 = (0..1_000_000_i64).map(|row| row % 1_000 * 100 + 25).sum();
    assert_eq!((code, &outcome["money"][0]["total"]["minor"]), (0, &total.into()));
}

#[test]
fn a_mapping_that_cannot_be_read_is_a_finding_and_the_files_are_used_all_the_same() {
    let folder = beside_good_files(&[("isonomia.toml", b"[place\ncountry = ")]);
    let (code, outcome) = check_json(folder.path(), &["--country", "XK"]);
    assert_eq!((code, codes(&outcome, "isonomia.toml")), (1, vec!["mapping-unreadable"]));
    assert_eq!(file(&outcome, "budzet_2026.csv")["rows_used"], 4);
}

#[test]
fn a_page_is_written_to_the_file_that_was_asked_for() {
    let place = folder(&[]);
    let page = place.path().join("page.html");
    let run = check(&demo("tresna"), &["--format", "html", "--out", page.to_str().unwrap()]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(fs::read_to_string(&page).unwrap().starts_with("<!DOCTYPE html>"));
    let nowhere = check(&demo("tresna"), &["--out", "/nowhere/at/all.txt"]);
    assert_eq!(nowhere.code, 2);
}

#[test]
fn arguments_that_make_no_sense_are_refused_before_any_file_is_read() {
    for wrong in [&["--format", "pdf"][..], &["--year", "soon"], &["--today", "2026-13-01"]] {
        let folder = demo("tresna");
        let run = isonomia(["check", folder.to_str().unwrap()].into_iter().chain(wrong.iter().copied()));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{wrong:?}");
    }
}
