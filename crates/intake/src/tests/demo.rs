//! The fictional municipalities that ship with the project.

use super::*;

fn demo(name: &str) -> Intake {
    let folder = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name);
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let bytes: Vec<Vec<u8>> = names.iter().map(|name| std::fs::read(folder.join(name)).unwrap()).collect();
    let files: Vec<FileIn<'_>> =
        names.iter().zip(&bytes).map(|(name, bytes)| FileIn { name, bytes }).collect();
    let text = std::fs::read_to_string(folder.join("isonomia.toml")).unwrap();
    let (mapping, findings) = Mapping::parse(&text, FileId(0));
    assert!(findings.is_empty(), "{findings:?}");
    let pack = CountryPack::shipped(mapping.country.as_deref().unwrap()).unwrap();
    take_in(&files, &Options { mapping, ..Options::new(pack) }, &InProcessPdf)
}

#[test]
fn every_file_of_the_demo_is_understood_or_held() {
    for name in ["orvelia", "tresna"] {
        let intake = demo(name);
        assert!(intake.municipality.is_some());
        for file in &intake.files {
            assert!(file.held.is_some() || file.recognised_as != Kind::Unknown, "{name}/{}", file.name);
            assert_eq!(file.rows_read, file.rows_used + file.rows_rejected);
            assert!(
                file.held.is_some() || file.rows_rejected == 0,
                "{name}/{}: {:?}",
                file.name,
                intake.findings
            );
        }
    }
}

#[test]
fn one_file_of_orvelia_is_held_and_its_safe_house_has_no_place() {
    let intake = demo("orvelia");
    assert_eq!(intake.files.iter().filter(|file| file.held.is_some()).count(), 1);
    let services: Vec<_> = intake.services.iter().flat_map(|list| &list.rows).collect();
    assert!(services.iter().any(|service| service.confidential));
    assert!(services.iter().all(|service| !service.confidential || service.place.is_none()));
    assert!(intake.budgets[0].lines.iter().any(|line| line.fund == Some(Fund::Own)));
}
