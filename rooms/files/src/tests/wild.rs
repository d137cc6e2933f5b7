//! Files as offices really have them, and those of the demonstration.

use std::path::PathBuf;

use super::*;

/// Files that were collected beside the project; they are not part of it.
const COLLECTED: &str = "../../../shared/data";

#[test]
fn the_files_of_a_whole_municipality_are_brought_read_and_accepted() {
    in_town(|town| {
        let names =
            ["popullsia_sipas_vendbanimeve_2024.csv", "buxheti_2024-2026.csv", "lista_e_perfituesve.csv"];
        let files = names.map(|name| (name, demo(name)));
        let sent = files.each_ref().map(|(name, bytes)| Sent { field: "files", name, bytes });
        let mut browser = town.browser(OFFICER);
        assert_eq!(browser.upload("/files", &[], &sent).status, 303);
        work(town);
        let states = names.map(|name| standing(town, file_named(town, name)).1);
        assert_eq!(states, ["waiting", "waiting", "held"]);
    });
}

/// Tables and texts of less than a megabyte in the folders below this one.
fn small_files(folder: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| {
        let found = fs::read_dir(folder).into_iter().flatten();
        found.filter_map(|entry| Some(entry.ok()?.path())).collect::<Vec<_>>()
    };
    let is_small = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        ["csv", "xlsx", "xls", "ods", "docx", "pdf"].contains(&ending)
            && fs::metadata(path).is_ok_and(|about| (1..1 << 20).contains(&about.len()))
    };
    entries(folder).iter().flat_map(|folder| entries(folder)).filter(is_small).collect()
}

#[test]
#[expect(clippy::print_stderr, reason = "what is not tested is told")]
fn messy_files_of_real_offices_are_told_as_far_as_they_can_be_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(COLLECTED);
    let mut paths = small_files(&folder);
    if paths.is_empty() {
        eprintln!("!! NOT TESTED: no files of real offices at {}", folder.display());
        return;
    }
    paths.sort();
    paths.truncate(12);
    let files: Vec<(String, Vec<u8>)> = paths
        .iter()
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .collect();
    let sent: Vec<Sent<'_>> =
        files.iter().map(|(name, bytes)| Sent { field: "files", name, bytes }).collect();
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        assert_eq!(browser.upload("/files", &[], &sent).status, 303);
        work(town);
        assert_eq!(browser.get("/files").status, 200);
        for (name, _) in &files {
            let file = file_named(town, name);
            assert_eq!(page(&mut browser, file).status, 200, "{name}");
            let (_, state) = standing(town, file);
            let rows = browser.get(&format!("/files/{file}/rows")).status.as_u16();
            assert!(
                if state == "held" { rows == 403 } else { matches!(rows, 200 | 303) },
                "{name}: {state} {rows}"
            );
        }
    });
}
