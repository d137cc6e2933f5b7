//! The page around the content: skip link, head with the rooms, the content, foot.
//!
//! **The title in the tab.** It is seen by whoever stands behind the person, and stays in the history of the browser
//! and in the bar of the desktop. So it is the name of the room and of the program (`Files · Isonomia`), never of a
//! group, a person or a kind of violence; what exactly a page is about stands in its heading ([`Head`]).
//!
//! **The quick exit** is a plain link, so that it works without a script; the script also follows it when Escape is
//! pressed three times, takes the page off the screen at once and leaves no way back by the Back button.
//!
//! [`Head`]: crate::components::Head

mod menus;

pub(crate) use menus::SIGN_OUT;

use std::sync::LazyLock;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::Words;

use crate::{Frame, assets, components::Banner};

/// The rings are the same on every page: drawn once.
static RINGS: LazyLock<String> = LazyLock::new(charts::chain::symbols);

/// Where the foot leads: what this program is.
pub const ABOUT: &str = "/office/about";

/// A page of a room: `title` is the name of the room; `body` begins with a [`crate::components::Head`].
pub fn page(frame: &Frame, title: &str, body: &Markup) -> Markup {
    let words = frame.words;
    document(
        words,
        title,
        &html! {
            a.skip href="#content" { (words.check_skip_to_content()) }
                (menus::head(frame))
            main #content tabindex="-1" {
                @if let Some(notice) = frame.notice { (Banner::done(words.notice(notice.code())).announced()) }
                (body)
            }
            (foot(frame))
            // The rings that pages show by reference.
            div hidden { (PreEscaped(RINGS.as_str())) }
        },
    )
}

/// A page without a frame: when there is none, because the frame itself could not be filled.
pub fn bare(words: Words, title: &str, body: &Markup) -> Markup {
    document(
        words,
        title,
        &html! {
            header { div.top { p.brand { (words.web_program()) } } }
            main #content tabindex="-1" { (body) }
        },
    )
}

fn document(words: Words, title: &str, inside: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(words.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (words.web_title(title)) }
                link rel="stylesheet" href=(assets::css_path());
                link rel="icon" type="image/svg+xml" href=(assets::icon_path());
                script src=(assets::js_path()) defer {}
            }
            body { (inside) }
        }
    }
}

fn foot(frame: &Frame) -> Markup {
    let words = frame.words;
    html! {
        footer.foot {
            p { (words.check_internal()) }
            p hidden data-leave-hint { (words.web_leave_key()) }
            p { a href=(ABOUT) { (words.web_about()) } }
        }
    }
}

#[cfg(test)]
mod tests;
