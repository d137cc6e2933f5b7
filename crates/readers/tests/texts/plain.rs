use std::{fs, path::Path};

use encoding_rs::{WINDOWS_1250, WINDOWS_1251};
use proptest::prelude::*;
use readers::Format::Plain;

use crate::{ink, outline, read, sample::PROBE, text_of};

#[test]
fn every_letter_survives() {
    assert_eq!(text_of(PROBE.as_bytes(), Plain).text, PROBE);
}

#[test]
fn the_encodings_of_the_region_are_told_and_named() {
    let texts = [
        ("Општина Куманово: жените и мажите од Ѓорче и Ќустендил.", WINDOWS_1251),
        ("Opština Čačak: žene i muškarci, đaci i šest kuća.", WINDOWS_1250),
    ];
    for (text, encoding) in texts {
        let (read, _) = read(&encoding.encode(text).0, Plain);
        assert_eq!((read.encoding, read.text.unwrap().text.as_str()), (Some(encoding.name()), text));
    }
}

#[test]
fn headings_items_and_paragraphs_are_told() {
    let text = "Action plan\n\nWomen in rural settlements get transport to the day centre from the next year on.\n\
        Aims\n- more women\n2) more girls\n\nThe end.\n";
    let expected = [
        "#1 Action plan",
        "Women in rural settlements get transport to the day centre from the next year on.",
        "#2 Aims",
        "* - more women",
        "* 2) more girls",
        "The end.",
    ];
    assert_eq!(outline(&text_of(text.as_bytes(), Plain)), expected);
}

#[test]
fn wrapped_lines_are_joined_and_empty_lines_part_paragraphs() {
    let text = "Жените од руралните населби ќе добијат превоз до\nдневниот центар од следната година натаму.\n\nВтор пасус.\n";
    let blocks = outline(&text_of(text.as_bytes(), Plain));
    assert_eq!(blocks.len(), 2);
    assert!(blocks[0].contains("превоз до дневниот"), "{blocks:?}");
}

#[test]
fn the_seeds_are_read_whole() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/seeds"));
    let Ok(entries) = fs::read_dir(folder) else {
        eprintln!("SKIPPED: {} is not there", folder.display());
        return;
    };
    for entry in entries.flatten() {
        let bytes = fs::read(entry.path()).unwrap();
        let (read, _) = read(&bytes, Plain);
        assert_eq!(read.findings, []);
        let text = read.text.unwrap();
        assert_eq!(ink(&text.text), ink(&String::from_utf8(bytes).unwrap()), "{}", entry.path().display());
        assert!(text.blocks.len() > 2, "{}", entry.path().display());
    }
}

proptest! {
    #[test]
    fn no_ink_is_lost(text in "[a-zA-ZëçЀ-ӿ.,;:0-9 \n\t•-]{0,400}") {
        let (read, _) = read(text.as_bytes(), Plain);
        prop_assert_eq!(ink(&read.text.unwrap_or_default().text), ink(&text));
    }

    #[test]
    fn blocks_lie_in_order_and_apart(text in "[a-zЀ-ӿ. \n]{0,300}") {
        let (read, _) = read(text.as_bytes(), Plain);
        let text = read.text.unwrap_or_default();
        let mut end = 0;
        for block in &text.blocks {
            prop_assert!(block.range.start >= end && !text.of(block).is_empty());
            end = block.range.end;
        }
        prop_assert_eq!(end, text.text.len());
    }
}
