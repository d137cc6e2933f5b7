//! Who works in the office.

use access::Roles;
use base::record::{AccountId, InvitationId};
use jiff::civil::DateTime;
use maud::{Markup, html};
use web::{
    Answer, Frame,
    components::{Button, Buttons, Column, Empty, Head, PostForm, Row, Table, Tag, Tone},
};
use words::Words;

/// The page.
#[derive(Clone, Debug)]
pub struct People {
    /// Who works here.
    pub lines: Vec<Line>,
    /// Whether the reader may invite somebody.
    pub may_invite: bool,
    /// The links that wait to be used.
    pub links: Vec<Link>,
}

/// One person.
#[derive(Clone, Debug)]
pub struct Line {
    /// The account.
    pub id: AccountId,
    /// The name.
    pub name: String,
    /// The roles here.
    pub roles: Roles,
    /// When they were last seen.
    pub seen: Seen,
    /// The state of the account.
    pub state: State,
    /// Whether it is the reader.
    pub you: bool,
}

/// The state of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is open.
    Active,
    /// It is open, and a passphrase has to be chosen first.
    MustChange,
    /// It is closed.
    Closed,
}

/// When somebody was last seen, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Today.
    Today,
    /// In the last seven days.
    Week,
    /// In the last thirty days.
    Month,
    /// Before that.
    Earlier,
    /// Not yet.
    Never,
}

/// One link that waits.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its id.
    pub id: InvitationId,
    /// For whom.
    pub name: String,
    /// The roles that it gives.
    pub roles: Roles,
    /// Whether it renews a passphrase.
    pub renews: bool,
    /// When it was made.
    pub made: DateTime,
    /// Until when it works.
    pub ends: DateTime,
}

/// The page.
pub fn page(frame: &Frame, view: &People) -> Answer {
    let words = frame.words;
    let mut head =
        Head::new(words.persons_title()).below(super::under_office(words)).lead(words.persons_lead());
    if view.may_invite {
        let invite = Button::primary(words.persons_invite()).to("/office/invitations/new");
        head = head.actions(Buttons::new([invite]));
    }
    let body = html! {
        (head)
        (people(words, &view.lines))
        @if view.may_invite {
            section { h2 { (words.invitations_title()) } (links(frame, &view.links)) }
        }
    };
    frame.page(&words.office_room(), &body)
}

fn people(words: Words, people: &[Line]) -> Table {
    let columns = [
        Column::text(words.persons_name()),
        Column::text(words.persons_roles()),
        Column::text(words.persons_seen()),
        Column::text(words.persons_state()),
    ];
    Table::new("people", words.persons_title())
        .caption_said()
        .stacked()
        .findable(words)
        .columns(columns)
        .rows(people.iter().map(|line| person(words, line)))
}

fn person(words: Words, line: &Line) -> Row {
    let href = format!("{}/{}", crate::pages::PEOPLE, line.id);
    Row::of(html! { a href=(href) { (line.name) } @if line.you { " " (Tag::new(words.persons_you())) } })
        .cell(super::roles(words, line.roles))
        .cell(seen(words, line.seen))
        .cell(state(words, line.state))
}

/// When somebody was last seen, in words.
pub fn seen(words: Words, seen: Seen) -> String {
    match seen {
        Seen::Today => words.seen_today(),
        Seen::Week => words.seen_week(),
        Seen::Month => words.seen_month(),
        Seen::Earlier => words.seen_earlier(),
        Seen::Never => words.seen_never(),
    }
}

/// The state of an account, in words.
pub fn state(words: Words, state: State) -> Tag {
    match state {
        State::Closed => Tag::new(words.persons_closed()).tone(Tone::Faint),
        State::MustChange => Tag::new(words.persons_must_change()).tone(Tone::Look),
        State::Active => Tag::new(words.persons_active()).tone(Tone::Good),
    }
}

fn links(frame: &Frame, links: &[Link]) -> Markup {
    let words = frame.words;
    let columns = [
        Column::text(words.persons_name()),
        Column::text(words.invitation_what()),
        Column::text(words.invitation_made()),
        Column::text(words.invitation_ends()),
        Column::text(words.invitation_withdraw()),
    ];
    html! {
        @if links.is_empty() {
            (Empty::new(words.invitations_none(), words.invite_lead()))
        } @else {
            p { (words.invitations_lead()) }
            (Table::new("links", words.invitations_title()).caption_said().stacked().columns(columns)
                .rows(links.iter().map(|link| link_row(frame, link))))
        }
    }
}

fn link_row(frame: &Frame, link: &Link) -> Row {
    let words = frame.words;
    let what = if link.renews { words.invitation_for_renewal() } else { super::roles(words, link.roles) };
    let action = format!("/office/invitations/{}/withdraw", link.id);
    let withdraw = PostForm::new(frame, action)
        .inline()
        .body(Button::quiet(words.invitation_withdraw()).about(link.name.as_str()));
    Row::of(link.name.as_str())
        .cell(what)
        .cell(super::at(words, link.made))
        .cell(super::at(words, link.ends))
        .cell(withdraw)
}
