//! The page around the content.

use base::{Language, record::OfficeId};
use maud::html;
use words::Words;

use super::*;
use crate::{
    frame::{OfficeLink, RoomLink, Who},
    tags::tags,
};

fn office(byte: u8) -> OfficeLink {
    OfficeLink { id: OfficeId::from_random([byte; 16]), name: format!("Office {byte}"), current: byte == 0 }
}

fn frame(language: Language) -> Frame {
    let account = base::record::AccountId::from_random([1; 16]);
    let actor = access::Actor::new(account, OfficeId::from_random([0; 16]), access::Roles::default());
    let who =
        Who { name: "ana".into(), office_name: "Orvelia".into(), offices: vec![office(0), office(1)], actor };
    let mut frame = Frame::plain(Words::new(language));
    frame.who = Some(who);
    frame.rooms = vec![RoomLink { name: "Files".into(), href: "/files", current: true }];
    frame.quick_exit = "https://www.wikipedia.org/".into();
    frame
}

fn shown(frame: &Frame) -> String {
    page(frame, "Files", &html! { h1 { "Roma women" } }).into_string()
}

#[test]
fn the_title_in_the_tab_is_the_room_and_the_program() {
    let page = shown(&frame(Language::En));
    assert!(page.contains("<title>Files · Isonomia</title>"));
}

#[test]
fn the_skip_link_comes_first_and_leads_to_the_content() {
    let page = shown(&frame(Language::En));
    let tags = tags(&page);
    let first = tags.iter().find(|tag| tag.name == "a").unwrap();
    assert_eq!(first.get("href"), Some("#content"));
    assert!(tags.iter().any(|tag| tag.name == "main" && tag.get("id") == Some("content")));
}

#[test]
fn the_page_loads_only_files_of_ours() {
    let page = shown(&frame(Language::En));
    for tag in tags(&page).iter().filter(|tag| matches!(tag.name, "link" | "script" | "img")) {
        let loaded = tag.get("href").or(tag.get("src")).unwrap();
        assert!(assets::get(loaded).is_some(), "{loaded}");
    }
}

#[test]
fn the_quick_exit_is_a_plain_link_that_tells_nobody_where_it_came_from() {
    let page = shown(&frame(Language::En));
    let tags = tags(&page);
    let exit = tags.iter().find(|tag| tag.names().any(|name| name == "data-leave")).unwrap();
    assert_eq!((exit.name, exit.get("rel")), ("a", Some("noreferrer")));
    assert_eq!(exit.get("href"), Some("https://www.wikipedia.org/"));
}

#[test]
fn signing_out_and_changing_office_or_language_are_posts() {
    let page = shown(&frame(Language::En));
    let tags = tags(&page);
    let posts: Vec<&str> = tags
        .iter()
        .filter(|tag| tag.get("method") == Some("post"))
        .filter_map(|tag| tag.get("action"))
        .collect();
    assert_eq!(posts, [menus::LANGUAGE, menus::OFFICE, menus::SIGN_OUT]);
}

#[test]
fn the_language_form_comes_back_to_this_very_page() {
    let mut frame = frame(Language::En);
    (frame.path, frame.query) = ("/files".into(), "page=2".into());
    assert!(shown(&frame).contains(r#"name="back" value="/files?page=2""#));
}

#[test]
fn every_language_stands_there_by_its_own_name() {
    let page = shown(&frame(Language::Mk));
    let tags = tags(&page);
    let offered: Vec<&str> = tags
        .iter()
        .filter(|tag| tag.get("name") == Some("language"))
        .filter_map(|tag| tag.get("lang"))
        .collect();
    assert_eq!(offered, Language::INTERFACE.map(Language::code));
    assert!(page.contains("Shqip") && page.contains("Српски") && page.contains("Srpski"));
}

#[test]
fn without_somebody_signed_in_there_is_no_account_and_no_room() {
    let page = shown(&Frame::plain(Words::new(Language::En)));
    assert!(!page.contains("/sign-out") && !page.contains("<nav"));
}

#[test]
fn a_page_and_its_menus_have_no_id_twice() {
    let page = shown(&frame(Language::En));
    let tags = tags(&page);
    let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let once: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len());
}
