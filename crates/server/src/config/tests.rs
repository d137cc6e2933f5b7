use std::{env, fs};

use super::*;

fn nothing(_: &str) -> Option<String> {
    None
}

fn from_file(text: &str) -> Result<Config, ConfigError> {
    Config::load(&[], &nothing, Some((Path::new("office.toml"), text)))
}

fn message(result: Result<Config, ConfigError>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn without_anything_given_every_setting_has_its_default() {
    let config = Config::load(&[], &nothing, None).unwrap();
    assert!(config.database.is_none());
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.upload_limit, 64 << 20);
    assert_eq!((config.session_idle.as_secs(), config.session_limit.as_secs()), (1_800, 43_200));
    assert_eq!(config.origin(config.listen).as_str(), "http://127.0.0.1:8080");
}

#[test]
fn a_flag_wins_over_the_environment_and_the_environment_over_the_file() {
    let environment =
        |name: &str| ["ISONOMIA_CONNECTIONS", "ISONOMIA_WORKERS"].contains(&name).then(|| "2".to_owned());
    let file = (Path::new("office.toml"), "connections = 1\nworkers = 1\nlog = \"json\"");
    let config = Config::load(&[("connections", "3")], &environment, Some(file)).unwrap();
    assert_eq!((config.connections, config.workers, config.log), (3, 2, LogFormat::Json));
}

#[test]
fn an_empty_variable_counts_as_not_set() {
    let config = Config::load(&[], &|_| Some(String::new()), None).unwrap();
    assert_eq!(config.connections, 8);
}

#[test]
fn a_wrong_value_is_told_with_its_source_what_was_found_and_what_was_expected() {
    assert_eq!(
        message(from_file("connections = \"many\"")),
        "office.toml, connections: found \"many\"; expected a whole number from 1 to 64"
    );
    assert_eq!(
        message(Config::load(&[("upload-limit", "5")], &nothing, None)),
        "--upload-limit: found \"5\"; expected a size in KiB, MiB or GiB, like 64 MiB"
    );
    let environment = |name: &str| (name == "ISONOMIA_LOG").then(|| "xml".to_owned());
    assert_eq!(
        message(Config::load(&[], &environment, None)),
        "ISONOMIA_LOG: found \"xml\"; expected text or json"
    );
    assert!(message(from_file("data = [1, 2]")).starts_with("office.toml, data: found \"array\"; expected"));
}

#[test]
fn a_name_that_is_no_setting_is_told_with_those_that_are() {
    let told = message(from_file("conections = 4"));
    assert!(
        told.starts_with("office.toml, no setting is called \"conections\"; expected one of database, "),
        "{told}"
    );
    let told = message(Config::load(&[("port", "80")], &nothing, None));
    assert!(told.starts_with("no setting is called \"port\"; expected one of --database, "), "{told}");
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let told = message(from_file("conections = 4\nlog = \"xml\"\nworkers = 99"));
    assert_eq!(told.lines().count(), 3, "{told}");
}

#[test]
fn a_wrong_database_address_is_not_repeated() {
    let error = from_file("database = \"mysql://isonomia:a-secret@host/db\"").unwrap_err();
    let told = error.to_string();
    assert!(told.contains("database: found something else (not shown); expected sqlite://PATH"), "{told}");
    assert!(!format!("{told}{error:?}").contains("a-secret"), "{told}");
}

#[test]
fn a_broken_file_is_told_by_its_line_and_not_by_its_text() {
    let told = message(from_file("log = \"text\"\ndatabase = \"postgres://isonomia:a-secret@host/db\n"));
    assert!(told.starts_with("office.toml, line 2: "), "{told}");
    assert!(!told.contains("a-secret"), "{told}");
}

#[test]
fn a_password_does_not_show_when_the_configuration_is_logged() {
    let config = from_file("database = \"postgres://isonomia:a-secret@localhost:5432/db\"").unwrap();
    assert!(!format!("{config:?}").contains("a-secret"));
}

#[test]
fn keys_do_not_lie_within_the_data() {
    let told = message(from_file("data = \"/srv/office\"\nkeys = \"/srv/office/keys\""));
    assert!(told.starts_with("keys and data: expected a keys folder outside the data folder"), "{told}");
}

#[test]
fn a_session_cannot_be_idle_for_longer_than_it_lasts() {
    assert!(message(from_file("session_idle = \"13 h\"")).starts_with("session_idle and session_limit: "));
}

#[test]
fn a_program_that_other_machines_reach_needs_its_public_address() {
    assert!(message(from_file("listen = \"0.0.0.0:8080\"")).starts_with("public_address and listen: "));
    let config =
        from_file("listen = \"0.0.0.0:8080\"\npublic_address = \"https://office.example.org\"").unwrap();
    assert_eq!(config.origin(config.listen).as_str(), "https://office.example.org");
}

#[test]
fn names_are_their_flags_and_variables() {
    let entry = ENTRIES.iter().find(|entry| entry.name == "public_address").unwrap();
    assert_eq!(
        (entry.flag().as_str(), entry.variable().as_str()),
        ("public-address", "ISONOMIA_PUBLIC_ADDRESS")
    );
    let mut names: Vec<&str> = ENTRIES.iter().map(|entry| entry.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), ENTRIES.len());
}

#[test]
fn every_example_and_every_default_is_a_value_of_its_setting() {
    for entry in &ENTRIES {
        assert!((entry.set)(&mut Config::blank(), entry.example), "example of {}", entry.name);
        if let Fallback::Value(text) = entry.fallback {
            assert!((entry.set)(&mut Config::blank(), text), "default of {}", entry.name);
        }
    }
    from_file(&manual::example()).unwrap();
}

/// `UPDATE=1 cargo test -p server manual` writes the page again.
#[test]
fn the_manual_says_what_the_table_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/operate/configuration.md");
    if env::var_os("UPDATE").is_some() {
        fs::write(&file, manual::page()).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap();
    assert!(written == manual::page(), "run `UPDATE=1 cargo test -p server manual`, and read what changed");
}
