//! `user add`: a link with which somebody chooses a passphrase and joins an office; the office is made where it is not
//! there yet. No passphrase ever stands in a command line.

use std::process::ExitCode;

use access::{Role, Roles};
use base::{CountryPack, Language, place::Found, record::OfficeId};
use clap::Args;
use jiff::{SignedDuration, Timestamp};
use keys::{SigningKey, Token, random};
use room_office::store::{self as office_store, Kind, NewInvitation, NewOffice};
use server::serve;
use store::{Db, Tx};
use web::{Stop, clock::Clock};

use super::{Settings, opened};
use crate::terminal;

/// How long the link works.
const DAYS: i64 = 7;

/// Options of `user add`.
#[derive(Args, Debug)]
pub struct AddOptions {
    /// The name that the person goes by.
    #[arg(long)]
    name: String,
    /// The name of the office.
    #[arg(long)]
    office: String,
    /// What the person is there: administrator, officer, `budget_officer`, trainer, provider, `case_worker`, coordinator,
    /// auditor, `network_viewer`; several times for several roles.
    #[arg(long = "role", required = true, value_parser = role)]
    roles: Vec<Role>,
    /// The language of the person's pages.
    #[arg(long, value_parser = language, default_value = "en")]
    language: Language,
    /// Makes the office, if there is none of this name: the country whose rules apply to it (AL, BA, KG, MK, RS, XK).
    #[arg(long, value_name = "CODE")]
    new_in: Option<String>,
    /// The municipality of the new office, by code or name; without one it is an organisation of a network.
    #[arg(long, value_name = "PLACE", requires = "new_in")]
    municipality: Option<String>,
}

fn role(code: &str) -> Result<Role, String> {
    let all = || Role::ALL.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ");
    Role::from_code(code).ok_or_else(|| format!("choose one of {}", all()))
}

fn language(tag: &str) -> Result<Language, String> {
    let all = || Language::INTERFACE.map(Language::code).join(", ");
    Language::asked(tag).ok_or_else(|| format!("choose one of {}", all()))
}

/// Makes the link and prints it.
pub fn add(settings: &Settings, options: &AddOptions) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let (config, db) = opened::open(settings)?;
    let signing = serve::signing_key(&config, &db)?;
    let now = Clock::System.now();
    let office = match db.read(|tx| office_store::office_named(tx, &options.office))? {
        Some(office) => office,
        None => make_office(&db, &signing, options, now)?,
    };
    let token = Token::draw()?;
    let ends_at = now.checked_add(SignedDuration::from_hours(24 * DAYS))?;
    let invitation = NewInvitation {
        id: random::id()?,
        token: token.hash(),
        name: &options.name,
        language: options.language,
        roles: Roles::of(options.roles.iter().copied()),
        renews: None,
        ends_at,
    };
    run(&db, |tx| office_store::invite(tx, &signing, office, &invitation, now))?;
    let origin = config.origin(config.listen);
    terminal::note(&format!("This link works once, for {DAYS} days. Hand it to the person yourself:"));
    terminal::write(None, &format!("{origin}/invitation/{}\n", token.text().as_str()))?;
    Ok(ExitCode::SUCCESS)
}

fn make_office(
    db: &Db,
    signing: &SigningKey,
    options: &AddOptions,
    now: Timestamp,
) -> Result<OfficeId, Box<dyn std::error::Error>> {
    let Some(country) = &options.new_in else {
        return Err(
            format!("there is no office called {:?}; --new-in COUNTRY makes it", options.office).into()
        );
    };
    let pack =
        CountryPack::shipped(country).ok_or("no country pack has this code: AL, BA, KG, MK, RS, XK")?;
    let place = options.municipality.as_deref().map(|name| place(&pack, name)).transpose()?;
    let new = NewOffice {
        id: random::id()?,
        kind: if place.is_some() { Kind::Municipality } else { Kind::Network },
        country: &pack.code,
        place: place.as_deref(),
        name: &options.office,
        language: options.language,
    };
    run(db, |tx| office_store::create_office(tx, signing, &new, now))?;
    Ok(new.id)
}

/// The code of a municipality of the pack.
fn place(pack: &CountryPack, name: &str) -> Result<String, String> {
    let mut places = base::Places::default();
    pack.places().for_each(|place| places.add(place));
    match places.find(name, None) {
        Found::One(code) => Ok(code.to_string()),
        Found::Several(codes) => Err(format!("{name:?} is several places: {codes:?}; give the code")),
        Found::None => Err(format!("{name:?} is no place of the country pack {}", pack.code)),
    }
}

/// Writes, and turns the reason why not into a sentence.
fn run(db: &Db, work: impl Fn(&mut Tx<'_>) -> Result<(), Stop>) -> Result<(), Box<dyn std::error::Error>> {
    db.write(work).map_err(|stop| format!("it could not be written: {stop:?}").into())
}
