//! The head of every page: the brand, the rooms, the quick exit, the language, the person.
//!
//! Menus unfold without a script (`details`). The rooms stand twice, as a menu for a narrow screen and as a list for a
//! wide one; the stylesheet shows one of them, and what it does not show no screen reader reads.

use base::Language;
use maud::{Markup, html};
use words::Words;

use crate::{
    Frame,
    components::{Button, Icon, PostForm},
    frame::{RoomLink, Who},
};

/// Where a form goes that ends the stay.
pub const SIGN_OUT: &str = "/sign-out";
/// Where a form goes that changes the language; it says `language` and `back`.
pub const LANGUAGE: &str = "/language";
/// Where a form goes that changes the office; it says `office`.
pub const OFFICE: &str = "/account/office";
/// The page of the person who is signed in.
pub const ACCOUNT: &str = "/account";

pub(super) fn head(frame: &Frame) -> Markup {
    let words = frame.words;
    html! {
        header {
            @if frame.demo { p.demo { (words.web_demo()) } }
            div.top {
                p.brand { a href="/" { (words.web_program()) } }
                @if let Some(who) = &frame.who { p.where { (who.office_name) } }
                @if !frame.rooms.is_empty() { (rooms_menu(frame)) }
                div.tools {
                    a.leave href=(frame.quick_exit) rel="noreferrer" data-leave { (Icon::Leave) (words.web_leave()) }
                    (languages(frame))
                    @if let Some(who) = &frame.who { (account(frame, who)) }
                }
            }
            @if !frame.rooms.is_empty() {
                nav.rooms aria-label=(words.web_rooms()) { (rooms(&frame.rooms)) }
            }
        }
    }
}

fn rooms_menu(frame: &Frame) -> Markup {
    let name = frame.words.web_rooms();
    html! {
        details.menu.rooms-menu {
            summary { (Icon::Menu) (name) }
            nav.panel aria-label=(name) { (rooms(&frame.rooms)) }
        }
    }
}

fn rooms(rooms: &[RoomLink]) -> Markup {
    html! {
        ul {
            @for room in rooms {
                li { a href=(room.href) aria-current=[room.current.then_some("page")] { (room.name) } }
            }
        }
    }
}

/// Each language by its own name, so that whoever looks for it can read it.
fn languages(frame: &Frame) -> Markup {
    let here = frame.words.language();
    let button = |language: Language| {
        html! {
            button.button.quiet name="language" value=(language.code()) lang=(language.code())
                aria-current=[(language == here).then_some("true")] {
                (Words::new(language).language_own_name())
            }
        }
    };
    html! {
        details.menu.languages {
            summary {
                (Icon::Language)
                span.said { (frame.words.web_language()) ": " }
                span.long { (frame.words.language_own_name()) }
            }
            div.panel {
                (PostForm::new(frame, LANGUAGE).body(html! {
                    input type="hidden" name="back" value=(here_again(frame));
                    @for language in Language::INTERFACE { (button(language)) }
                }))
            }
        }
    }
}

fn here_again(frame: &Frame) -> String {
    if frame.query.is_empty() { frame.path.clone() } else { format!("{}?{}", frame.path, frame.query) }
}

fn account(frame: &Frame, who: &Who) -> Markup {
    let words = frame.words;
    html! {
        details.menu {
            summary { (Icon::Person) span.said { (words.web_signed_in_as()) ": " } span.long { (who.name) } }
            div.panel {
                p.panel-name { (words.web_signed_in_as()) " " b { (who.name) } }
                @if who.offices.len() > 1 { (offices(frame, who)) }
                a.button.quiet href=(ACCOUNT) { (words.web_account()) }
                (PostForm::new(frame, SIGN_OUT).body(Button::quiet(words.web_sign_out())))
            }
        }
    }
}

fn offices(frame: &Frame, who: &Who) -> Markup {
    html! {
        (PostForm::new(frame, OFFICE).body(html! {
            p.panel-name { (frame.words.web_offices()) }
            @for office in &who.offices {
                button.button.quiet name="office" value=(office.id)
                    aria-current=[office.current.then_some("true")] { (office.name) }
            }
        }))
    }
}
