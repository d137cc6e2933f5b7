//! What every page shows around its content, filled in the same transaction as the content.

use access::{Actor, Verb};
use base::record::OfficeId;
use words::Words;

use crate::{Notice, cookie::Cookie};

/// What every page shows around its content.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The words of the language of this page.
    pub words: Words,
    /// Who is signed in.
    pub who: Option<Who>,
    /// The rooms that this person may enter.
    pub rooms: Vec<RoomLink>,
    /// What a form of this page sends along to show that it is ours.
    pub csrf: String,
    /// What a form sends along so that it counts once, however often it is sent.
    pub once: String,
    /// The path of this page, without its query.
    pub path: String,
    /// The query of this page as it came, without `?`.
    pub query: String,
    /// What the step before this page wants to tell.
    pub notice: Option<Notice>,
    /// Whether this is a demonstration, whose figures are made up.
    pub demo: bool,
    /// Where the quick exit leads.
    pub quick_exit: String,
    /// What the page sets in the browser.
    pub(crate) cookies: Vec<Cookie>,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct Who {
    /// The name that the person goes by here.
    pub name: String,
    /// The office where they stand.
    pub office_name: String,
    /// Every office of which they are a member, by name; one is the one where they stand.
    pub offices: Vec<OfficeLink>,
    /// Who they are to the rules: enough to show a link, never enough to do anything.
    pub actor: Actor,
}

/// An office to change to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeLink {
    /// The office.
    pub id: OfficeId,
    /// Its name.
    pub name: String,
    /// Whether they stand there now.
    pub current: bool,
}

/// A room to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomLink {
    /// Its name.
    pub name: String,
    /// Its address.
    pub href: &'static str,
    /// Whether this page is in it.
    pub current: bool,
}

impl Frame {
    /// A frame around a page that nobody in particular sees: an error, an example.
    pub fn plain(words: Words) -> Self {
        Self {
            words,
            who: None,
            rooms: Vec::new(),
            csrf: String::new(),
            once: String::new(),
            path: "/".to_owned(),
            query: String::new(),
            notice: None,
            demo: false,
            quick_exit: String::new(),
            cookies: Vec::new(),
        }
    }

    /// Whether the roles of this person allow a verb: for showing a link or a button.
    pub fn can(&self, verb: Verb) -> bool {
        self.who.as_ref().is_some_and(|who| who.actor.can(verb))
    }
}
