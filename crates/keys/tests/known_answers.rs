//! The published answers of the standards that this crate rests on, asked of the libraries as this crate is built
//! with them: a library that was swapped or broken shows here.

#![allow(clippy::unwrap_used, reason = "the small functions of a test may stop it")]

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, PasswordHash, PasswordVerifier, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use ed25519_dalek::{Signature, Signer, SigningKey};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<char> = text.split_whitespace().collect::<String>().chars().collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&String::from_iter(pair), 16).unwrap()).collect()
}

fn array<const N: usize>(text: &str) -> [u8; N] {
    hex(text).try_into().unwrap()
}

#[test]
fn argon2id_answers_as_in_rfc_9106() {
    let mut params = ParamsBuilder::new();
    params.m_cost(32).t_cost(3).p_cost(4).data(AssociatedData::new(&[4; 12]).unwrap());
    let argon2 =
        Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params.build().unwrap())
            .unwrap();
    let mut tag = [0; 32];
    argon2.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    assert_eq!(tag, array("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
}

#[test]
fn another_program_reads_our_hash_of_a_passphrase() {
    let chosen = keys::Passphrase::new("кофер ластовица тенџере").unwrap();
    let kept = keys::passphrase::hash(&chosen, keys::Cost::tests()).unwrap().to_phc();
    let read = PasswordHash::new(&kept).unwrap();
    let right = |typed: &str| Argon2::default().verify_password(typed.as_bytes(), &read).is_ok();
    assert!(right("кофер ластовица тенџере"));
    assert!(!right("кофер ластовица тенџера"));
}

#[test]
fn x25519_answers_as_in_rfc_7748() {
    for (scalar, point, answer) in [
        (
            "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
            "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
            "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
        ),
        (
            "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
            "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
            "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
        ),
    ] {
        assert_eq!(x25519_dalek::x25519(array(scalar), array(point)), array(answer));
    }
}

#[test]
fn hkdf_sha256_answers_as_in_rfc_5869() {
    let hkdf = Hkdf::<Sha256>::new(Some(&hex("000102030405060708090a0b0c")), &[0x0b; 22]);
    let mut okm = [0; 42];
    hkdf.expand(&hex("f0f1f2f3f4f5f6f7f8f9"), &mut okm).unwrap();
    let answer = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
    assert_eq!(okm, array(answer));
}

#[test]
fn xchacha20_poly1305_answers_as_in_the_draft() {
    let key: [u8; 32] = array("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    let nonce: [u8; 24] = array("404142434445464748494a4b4c4d4e4f5051525354555657");
    let message = b"Ladies and Gentlemen of the class of '99: \
        If I could offer you only one tip for the future, sunscreen would be it.";
    let payload = Payload { msg: message, aad: &hex("50515253c0c1c2c3c4c5c6c7") };
    let encrypted = XChaCha20Poly1305::new(&key.into()).encrypt(&nonce.into(), payload).unwrap();
    let answer = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb
        731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452
        2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9
        21f9664c97637da9768812f615c68b13b52e
        c0875924c1c7987947deafd8780acf49";
    assert_eq!(encrypted, hex(answer));
}

#[test]
fn ed25519_answers_as_in_rfc_8032() {
    let key =
        SigningKey::from_bytes(&array("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    let public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    assert_eq!(key.verifying_key().to_bytes(), array(public));
    let answer = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da
        085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    assert_eq!(key.sign(&[0x72]), Signature::from_bytes(&array(answer)));
}

#[test]
fn hmac_sha256_answers_as_in_rfc_4231() {
    let mac = Hmac::<Sha256>::new_from_slice(&[0x0b; 20]).unwrap().chain_update(b"Hi There");
    let answer = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
    assert_eq!(mac.finalize().into_bytes()[..], hex(answer));
}

#[test]
fn sha_256_answers_as_in_fips_180() {
    let answer = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(Sha256::digest(b"abc")[..], hex(answer));
}
