//! The formats of this crate, version 1, against answers that a program in another language computed from the
//! descriptions in the modules. Whatever stands in somebody's database has to be readable by every later version:
//! these never change.

#![allow(clippy::unwrap_used, reason = "the small functions of a test may stop it")]

use base::record::{AccountId, OfficeId};
use keys::{
    Cost, Passphrase, SigningKey, Token, Verdict, Wrapped,
    chain::{Entry, START, link},
    passphrase, sealed,
    sign::{Head, Signature, VerifyingKey},
    token,
};

const OFFICE: OfficeId = OfficeId::from_random([9; 16]);
const ACCOUNT: AccountId = AccountId::from_random([1; 16]);
const PASSPHRASE: &str = "кофер ластовица тенџере";

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<char> = text.chars().collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&String::from_iter(pair), 16).unwrap()).collect()
}

fn array<const N: usize>(text: &str) -> [u8; N] {
    hex(text).try_into().unwrap()
}

fn owner() -> keys::KeyPair {
    let wrapped = "0100000040000000010000000102020202020202020202020202020202030303030303030303030303030303030303030303\
        030303e3b3194a2a5ba7a20b6eb213c6fd0c34cf79afb601294f589fba9005302bc096b5741c1eddbf2d3fd7409ac29fc073\
        d1";
    let wrapped = Wrapped::from_bytes(&hex(wrapped)).unwrap();
    wrapped.unwrap(&Passphrase::new(PASSPHRASE).unwrap(), ACCOUNT).unwrap()
}

#[test]
fn a_passphrase_that_was_hashed_once_is_right_for_ever() {
    let kept =
        "$argon2id$v=19$m=64,t=1,p=1$AgICAgICAgICAgICAgICAg$FSX6bf1QCS0dVwtvuQvojSi79u06VR1ljuaF78leppw";
    let typed = Passphrase::new(PASSPHRASE).unwrap();
    assert_eq!(passphrase::verify(&typed, &kept.parse().unwrap(), Cost::tests()), Ok(Verdict::Right));
}

#[test]
fn a_key_that_was_wrapped_once_opens_for_ever() {
    let public = "8f40c5adb68f25624ae5b214ea767a6ec94d829d3d7b5e1ad1ba6f3e2138285f";
    assert_eq!(owner().public().bytes(), array(public));
}

#[test]
fn a_message_that_was_sealed_once_opens_for_ever() {
    let message = "0150a61409b1ddd0325e9b16b700e719e9772c07000b1bd7786e907c653d20495d573f9ffe8cde4cc7bb3f29fa3e9bdc936a\
        f7f9531c4d01cceea9";
    assert_eq!(*sealed::open(&owner(), "case-key/17", &hex(message)).unwrap(), b"a case key");
}

#[test]
fn a_token_keeps_its_text_its_hash_and_its_forms() {
    let text = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc";
    let token: Token = text.parse().unwrap();
    assert_eq!(*token.text(), text);
    assert_eq!(token.hash().to_string(), "S7Bvjk46dxXSAdVz0KpCN2LlXavWGiwCJ4-lbMbSlOA");
    assert_eq!(token::csrf(&token), "K-BZ2bhI-sTmE3KQph1xY7IRT5PRbclh8JzfXo6IO2o");
}

fn audit() -> [[u8; 32]; 2] {
    let first = Entry {
        office: OFFICE,
        number: 1,
        at_ms: 1_795_000_000_000,
        account: None,
        verb: "open",
        kind: "office",
        subject: None,
        detail: None,
    };
    let second = Entry {
        office: OFFICE,
        number: 2,
        at_ms: 1_795_000_000_001,
        account: Some(ACCOUNT),
        verb: "read",
        kind: "document",
        subject: Some("00000000000000000000000017"),
        detail: Some(""),
    };
    let one = link(&START, &first);
    [one, link(&one, &second)]
}

#[test]
fn the_hashes_of_an_audit_stay_as_they_were() {
    let [one, two] = audit();
    assert_eq!(one, array("235835cb11a1b0357e87d253a9dfb0a607d3333bfe89986ca4096371b3179b12"));
    assert_eq!(two, array("eee17a8b49caaff0849555eb3126adc9fc8a1b9291954b85aabce4daa4029293"));
}

#[test]
fn a_head_that_was_signed_once_is_signed_for_ever() {
    let [_, hash] = audit();
    let head = Head { office: OFFICE, number: 2, hash, signed_at_ms: 1_795_000_000_002 };
    let key =
        VerifyingKey::from_bytes(&array("8a875fff1eb38451577acd5afee405456568dd7c89e090863a0557bc7af49f17"))
            .unwrap();
    let signature = "63ef61ccd4f694c159db44f9385e0699bc6084a97806f2390d09c0b5257335ff7e2c64945559b1851cef506fa43cd41c152b\
        1042ed55a7e590b0664720c06201";
    let signature = Signature::from_bytes(array(signature));
    assert!(key.verify(&head, signature).is_ok());
    assert_eq!(key.id().to_string(), "1f5bbf80c3c43bb4");
}

#[test]
fn a_key_file_that_was_written_once_is_read_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("signing.key");
    // Made by the program for its rights, then filled with the file of version 1.
    SigningKey::load_or_create(&path).unwrap();
    let text = "isonomia signing key 1\n\
        private BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgY\n\
        public iodf_x6zhFFXes1a_uQFRWVo3XyJ4JCGOgVXvHr0nxc\n";
    std::fs::write(&path, text).unwrap();
    assert_eq!(SigningKey::load(&path).unwrap().verifying_key().id().to_string(), "1f5bbf80c3c43bb4");
}
