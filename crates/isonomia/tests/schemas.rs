//! What the program writes is what its schemas promise.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod binary;

use std::{fs, path::Path};

use binary::{check_json, demo, folder, isonomia};
use jsonschema::{Resource, Validator};
use serde_json::Value;

fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The validator of a schema; the other one stands beside it, so that nothing is fetched.
fn validator(name: &str) -> Validator {
    let check = schema("check.json");
    let address = check["$id"].as_str().unwrap().to_owned();
    let check = Resource::from_contents(check).unwrap();
    jsonschema::options()
        .with_resource(address, check)
        .should_validate_formats(true)
        .build(&schema(name))
        .unwrap()
}

fn assert_fits(name: &str, outcome: &Value) {
    let wrong: Vec<String> = validator(name)
        .iter_errors(outcome)
        .take(10)
        .map(|error| {
            format!("{}: {}", error.instance_path, error.to_string().chars().take(200).collect::<String>())
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_checks_of_both_municipalities_fit_the_schema() {
    for name in ["orvelia", "tresna"] {
        for options in [&[][..], &["--raw", "--language", "ky"]] {
            assert_fits("check.json", &check_json(&demo(name), options).1);
        }
    }
}

#[test]
fn the_check_of_an_empty_folder_fits_the_schema() {
    assert_fits("check.json", &check_json(folder(&[]).path(), &[]).1);
}

#[test]
fn the_check_of_odd_files_fits_the_schema() {
    let odd = folder(&[
        ("empty.csv", b""),
        ("noise.xlsx", b"\x01\x02\x03\x00\xff\xfe"),
        ("note.txt", "Одна строка.".as_bytes()),
        ("lonely.csv", b"a;b\n1;2\n"),
        ("bad.geojson", b"{\"type\":\"FeatureCollection\",\"features\":[{}]}"),
        ("broken.pdf", b"%PDF-1.4 nothing"),
        ("isonomia.toml", b"[place]\ncountry = 7\nsomething = 1\n"),
    ]);
    assert_fits("check.json", &check_json(odd.path(), &[]).1);
}

#[test]
fn the_analysis_of_documents_fits_the_schema() {
    let files = [
        "orvelia/strategjia_e_zhvillimit_2024-2028.docx",
        "orvelia/akcioni_plan_za_zajednice_2026.docx",
        "orvelia/social_policy_report_2025.pdf",
        "orvelia/vendim_i_kuvendit_2026.html",
        "orvelia/plani_i_veprimit_2026.xlsx",
        "orvelia/lista_e_perfituesve.csv",
        "tresna/strategija.txt",
        "tresna/not_there.docx",
    ];
    let paths: Vec<String> = files.iter().map(|name| demo(name).to_string_lossy().into_owned()).collect();
    let run = isonomia(
        ["documents", "analyse", "--format", "json"].into_iter().chain(paths.iter().map(String::as_str)),
    );
    let outcome = run.json();
    assert_fits("documents.json", &outcome);
    let documents = outcome["documents"].as_array().unwrap();
    assert_eq!(documents.len(), files.len());
    let read = documents.iter().filter(|document| !document["passages"].as_array().unwrap().is_empty());
    assert_eq!(read.count(), 5);
}

#[test]
fn offsets_of_passages_and_mentions_count_scalars_of_the_text() {
    let path = demo("orvelia/strategjia_e_zhvillimit_2024-2028.docx");
    let outcome = isonomia(["documents", "analyse", path.to_str().unwrap()]).json();
    let document = &outcome["documents"][0];
    let text: Vec<char> = document["text"].as_str().unwrap().chars().collect();
    let cut = |value: &Value| {
        let at = |key: &str| usize::try_from(value[key].as_u64().unwrap()).unwrap();
        text[at("start")..at("end")].iter().collect::<String>()
    };
    let mut seen = 0;
    for passage in document["passages"].as_array().unwrap() {
        assert!(!cut(passage).trim().is_empty());
        for mention in passage["groups"].as_array().unwrap() {
            assert_eq!(cut(mention), mention["surface"].as_str().unwrap());
            seen += 1;
        }
    }
    for fact in document["facts"].as_array().unwrap() {
        assert_eq!(cut(fact), fact["text"].as_str().unwrap());
    }
    assert!(seen > 10, "{seen} mentions");
}
