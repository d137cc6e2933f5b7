//! One request: what came with it, and the one closure on one connection that answers it.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use access::{Door, Knock};
use axum::extract::{FromRequest as _, Multipart, Request};
use base::{Language, record::Id};
use http_body_util::{BodyExt as _, Limited};
use jiff::Timestamp;
use keys::{
    random,
    token::{self, Token},
};
use store::{Tx, params};
use words::Words;

use crate::{
    Answer, Desk, Done, Fields, Form, Frame, House, Notice, Reply, Stop,
    cookie::{Cookie, Cookies, Name},
    form,
    frame::{RoomLink, Who},
    layout,
    session::{self, Stay},
    upload::{self, Upload},
};

/// Where somebody chooses a passphrase of their own.
pub const PASSPHRASE: &str = "/account/passphrase";

/// How many bytes a form without files may have.
const FORM_LIMIT: usize = 1 << 20;

/// One request.
pub struct Visit {
    came: Arc<Came>,
    request: Mutex<Option<Request>>,
}

/// What came with a request, but for its body.
pub(crate) struct Came {
    pub(crate) house: House,
    pub(crate) door: Door,
    pub(crate) route: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) parts: Vec<(String, String)>,
    pub(crate) cookies: Cookies,
    pub(crate) language: Language,
    pub(crate) agent: &'static str,
    pub(crate) address: String,
    /// Whether the browser says that another site made this request.
    pub(crate) foreign: bool,
    /// Whether the door was looked at, and opened.
    pub(crate) entered: AtomicBool,
}

/// What a closure came to, beside its value.
struct Inside<T> {
    stay: Option<Stay>,
    value: T,
}

impl Visit {
    pub(crate) fn new(came: Arc<Came>, request: Request) -> Self {
        Self { came, request: Mutex::new(Some(request)) }
    }

    /// What the program was started with.
    pub fn house(&self) -> &House {
        &self.came.house
    }

    /// The words of the language that the browser asks for; a page takes its own from its frame.
    pub fn words(&self) -> Words {
        Words::new(self.came.language)
    }

    /// A part of the path as an id; what is no id is no record.
    pub fn id<K>(&self, name: &str) -> Result<Id<K>, Stop> {
        self.part(name)?.parse().map_err(|_| Stop::NotFound)
    }

    /// A part of the path.
    pub fn part(&self, name: &str) -> Result<&str, Stop> {
        let part = self.came.parts.iter().find(|(known, _)| known == name);
        part.map(|(_, value)| value.as_str()).ok_or(Stop::NotFound)
    }

    /// What stands behind the `?`.
    pub fn query(&self) -> Fields {
        Fields::parse(self.came.query.as_bytes())
    }

    /// The path of this request.
    pub fn path(&self) -> &str {
        &self.came.path
    }

    /// The browser in two words, for the list of stays: `Firefox, Windows`.
    pub fn agent(&self) -> &'static str {
        self.came.agent
    }

    /// Where the request comes from, for slowing down guesses; never stored as it is.
    pub fn address(&self) -> &str {
        &self.came.address
    }

    fn take(&self) -> Result<Request, Stop> {
        let taken = self.request.lock().unwrap_or_else(PoisonError::into_inner).take();
        taken.ok_or(Stop::Fault("the body of a request was read twice"))
    }

    /// What the step before this page handed over, to be shown once.
    pub fn handed(&self) -> Option<Token> {
        self.came.cookies.token(Name::Handed)
    }

    /// Whether the person chose the language of the page, signed in or not; else it is what the browser asks for.
    pub fn has_chosen_language(&self) -> bool {
        self.came.cookies.get(Name::Language).is_some()
    }

    /// Holds a handler to its door: whatever it came to without opening the door is told only to whom the door opens,
    /// and an answer made without it is none.
    pub(crate) async fn held_to_its_door(came: &Arc<Came>, reply: Reply) -> Reply {
        if came.door == Door::Anybody || came.entered.load(Ordering::Relaxed) {
            return reply;
        }
        let again = Self { came: Arc::clone(came), request: Mutex::new(None) };
        match (reply, again.look(|_| Ok(())).await) {
            (_, Err(stop)) | (Err(stop), Ok(_)) => Err(stop),
            (Ok(_), Ok(_)) => Err(Stop::Fault("an answer without opening the door")),
        }
    }

    /// The form that was sent, if a page of ours made it for this browser.
    pub async fn form(&self) -> Result<Form, Stop> {
        let body = Limited::new(self.take()?.into_body(), FORM_LIMIT).collect().await;
        let limit = u64::try_from(FORM_LIMIT).unwrap_or(u64::MAX);
        let bytes = body.map_err(|_| Stop::TooLarge(limit))?.to_bytes();
        self.ours(Form::of(Fields::parse(&bytes)))
    }

    /// The form that was sent with its files, if a page of ours made it for this browser; the files lie in a private temporary folder until the upload is dropped.
    pub async fn upload(&self) -> Result<Upload, Stop> {
        // Somebody to whom the door does not open fills no disk.
        if self.came.foreign {
            return Err(Stop::Foreign);
        }
        self.look(|_| Ok(())).await?;
        let multipart = Multipart::from_request(self.take()?, &()).await.map_err(|_| Stop::Unreadable)?;
        let came = upload::receive(multipart, self.house().settings().upload_limit).await?;
        Ok(Upload { form: self.ours(came.form)?, ..came })
    }

    /// Looks: runs one closure on one connection, in one snapshot, after the door was opened; gives the frame of the
    /// page and what the closure found. Behind a door to protected data the look is written down with it.
    pub async fn look<T: Send + 'static>(
        &self,
        closure: impl Fn(&mut Desk<'_, '_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<(Frame, T), Stop> {
        let came = Arc::clone(&self.came);
        let inside = self
            .house()
            .at_a_seat(move |db| {
                let now = came.house.clock().now();
                let protected = matches!(came.door, Door::Office(verb) if verb.is_protected());
                let run = |tx: &mut Tx<'_>| came.enter(tx, now, protected, &closure);
                let inside = if protected { db.write(run) } else { db.read(run) }?;
                if let Some(stay) = inside.stay.as_ref().filter(|stay| stay.is_due(now)) {
                    db.write(|tx| session::note(tx, stay.id, now))?;
                }
                Ok(inside)
            })
            .await?;
        let frame = self.came.frame(inside.stay)?;
        Ok((frame, inside.value))
    }

    /// Does: looks that the form is no copy of one that was done, then runs one closure in one transaction in which the
    /// change and its entry in the audit stand or fall together, then leads elsewhere.
    pub async fn act(
        &self,
        form: &Form,
        closure: impl Fn(&mut Desk<'_, '_>) -> Result<Done, Stop> + Send + 'static,
    ) -> Reply {
        let (came, once) = (Arc::clone(&self.came), form.once.clone());
        let done = self
            .house()
            .at_a_seat(move |db| {
                let now = came.house.clock().now();
                db.write(|tx| {
                    let closure = |desk: &mut Desk<'_, '_>| once_only(desk, once.as_deref(), &closure);
                    came.enter(tx, now, true, &closure)
                })
            })
            .await?;
        Ok(done.value.cookies.into_iter().fold(Answer::elsewhere(done.value.to), Answer::with))
    }

    /// The form, if a page of ours made it for this browser.
    fn ours(&self, form: Form) -> Result<Form, Stop> {
        let cookies = &self.came.cookies;
        let token = cookies.token(Name::Stay).or_else(|| cookies.token(Name::Visitor));
        let ours = token.is_some_and(|token| token::verify_csrf(&token, &form::unmasked(&form.csrf)));
        if ours && !self.came.foreign { Ok(form) } else { Err(Stop::Foreign) }
    }

    /// The same address in another language: kept in a cookie for who is not signed in.
    pub fn speak(&self, language: Language, to: &str) -> Answer {
        Answer::elsewhere(local(to)).with(Cookie::of_language(language))
    }
}

/// Runs the closure unless the same form was done before; where it led then, it leads now.
fn once_only(
    desk: &mut Desk<'_, '_>,
    once: Option<&str>,
    closure: impl Fn(&mut Desk<'_, '_>) -> Result<Done, Stop>,
) -> Result<Done, Stop> {
    let sender = desk.stay().ok().map(|stay| stay.account);
    let Some((account, key)) = sender.zip(once) else { return closure(desk) };
    let before = desk.tx().one(
        "select location from done_form where account = $1 and key = $2",
        params![account, key],
        |row| row.text(0).map(str::to_owned),
    )?;
    if let Some(location) = before {
        return Err(Stop::Again(location));
    }
    let done = closure(desk)?;
    let now = desk.now();
    desk.tx().execute(
        "insert into done_form (account, key, location, at) values ($1, $2, $3, $4)",
        params![account, key, kept(&done.to), now],
    )?;
    Ok(done)
}

/// As much of an address as is kept of a form that was done: all of it, else its page without what was asked of it.
/// The address of an invitation is a secret and kept nowhere.
fn kept(to: &str) -> &str {
    const LONGEST: usize = 500;
    if to.starts_with("/invitation/") {
        return "/";
    }
    let page = to.split('?').next().unwrap_or_default();
    [to, page].into_iter().find(|to| to.chars().count() <= LONGEST).unwrap_or("/")
}

/// An address of ours: a path, never another host. Browsers leave tabs and line ends out of an address, so that what
/// stands behind one counts as if it stood there at once.
pub fn local(to: &str) -> &str {
    let strange = |c: char| c == '\\' || c.is_control() || c.is_whitespace();
    let ours = to.starts_with('/') && !to.starts_with("//") && !to.contains(strange);
    if ours { to } else { "/" }
}

impl Came {
    /// Whether somebody without a stay knocks at a door that asks for one; nothing of their request is read then.
    pub(crate) fn is_unknown(&self) -> bool {
        self.door != Door::Anybody && self.cookies.get(Name::Stay).is_none()
    }

    /// Who knocks, whether the door opens, and then the closure: all in one transaction.
    fn enter<T>(
        &self,
        tx: &mut Tx<'_>,
        now: Timestamp,
        writes: bool,
        closure: &dyn Fn(&mut Desk<'_, '_>) -> Result<T, Stop>,
    ) -> Result<Inside<T>, Stop> {
        let stay = match self.cookies.token(Name::Stay) {
            Some(token) => session::of(tx, &token, now, self.house.settings())?,
            None => None,
        };
        match access::knock(self.door, stay.as_ref().map(Stay::actor).as_ref()) {
            Knock::Open => {}
            Knock::SignIn => return Err(Stop::SignIn),
            Knock::Closed => return Err(Stop::Closed),
        }
        self.entered.store(true, Ordering::Relaxed);
        if stay.as_ref().is_some_and(|stay| stay.must_change) && !self.is_open_before_change() {
            return Err(Stop::MustChange);
        }
        let mut desk = Desk::new(tx, &self.house, now, stay, writes);
        let value = closure(&mut desk)?;
        Ok(Inside { stay: desk.into_stay(), value })
    }

    /// Whether this is for whoever still has to choose a passphrase: the page where it is done, the way out, and what
    /// is for anybody.
    fn is_open_before_change(&self) -> bool {
        self.door == Door::Anybody || [PASSPHRASE, layout::SIGN_OUT].contains(&self.route)
    }

    /// The language of who is not signed in: chosen before, else asked for by the browser.
    pub(crate) fn chosen_language(&self) -> Language {
        self.cookies.get(Name::Language).and_then(Language::asked).unwrap_or(self.language)
    }

    /// The frame of a page for whoever is here.
    fn frame(&self, stay: Option<Stay>) -> Result<Frame, Stop> {
        let settings = self.house.settings();
        let mut cookies = Vec::new();
        let token = self.form_token(stay.is_some(), &mut cookies)?;
        let notice = self.cookies.get(Name::Notice).and_then(Notice::from_code);
        if notice.is_some() {
            cookies.push(Cookie::gone(Name::Notice));
        }
        let own = stay.as_ref().and_then(|stay| stay.language);
        let words = Words::new(own.unwrap_or_else(|| self.chosen_language()));
        let who = stay.map(|stay| Who {
            actor: stay.actor(),
            office_name: stay.offices.iter().find(|o| o.current).map(|o| o.name.clone()).unwrap_or_default(),
            name: stay.name,
            offices: stay.offices,
        });
        Ok(Frame {
            words,
            rooms: self.rooms_for(who.as_ref(), words),
            who,
            csrf: form::masked(&token::csrf(&token))?,
            once: random::id::<()>()?.to_string(),
            path: self.path.clone(),
            query: self.query.clone(),
            notice,
            demo: settings.demo,
            quick_exit: settings.quick_exit.clone(),
            cookies,
        })
    }

    /// The token to which the forms of a page are bound: that of the stay, else one for a visitor.
    fn form_token(&self, signed_in: bool, cookies: &mut Vec<Cookie>) -> Result<Token, Stop> {
        let stay = self.cookies.token(Name::Stay).filter(|_| signed_in);
        if let Some(token) = stay {
            return Ok(token);
        }
        // The cookie of a stay that has ended would go before that of the visitor.
        if self.cookies.get(Name::Stay).is_some() {
            cookies.push(Cookie::gone(Name::Stay));
        }
        if let Some(token) = self.cookies.token(Name::Visitor) {
            return Ok(token);
        }
        let token = Token::draw()?;
        cookies.push(Cookie::passing(Name::Visitor, token.text().as_str()));
        Ok(token)
    }

    fn rooms_for(&self, who: Option<&Who>, words: Words) -> Vec<RoomLink> {
        let Some(who) = who else { return Vec::new() };
        let open = self.house.rooms().iter().filter(|room| who.actor.can(room.verb));
        open.map(|room| RoomLink {
            name: (room.name)(words),
            href: room.href,
            current: self.path == room.href
                || self.path.strip_prefix(room.href).is_some_and(|rest| rest.starts_with('/')),
        })
        .collect()
    }
}
