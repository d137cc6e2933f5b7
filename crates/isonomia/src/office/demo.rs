//! `demo`: the whole program on a database in a temporary folder, with two fictional municipalities and a person of
//! each role, gone when it ends.

use std::{
    fmt::Write as _,
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use access::{Actor, Facts, Role, Roles, Verb};
use base::{
    Date, Language,
    record::{AccountId, OfficeId, Reading, ReadingId},
};
use clap::Args;
use jiff::Timestamp;
use keys::{Cost, Passphrase, SigningKey, random};
use ledger::State;
use room_office::{
    Secret,
    store::{self as office_store, Grant, Kind, NewAccount, NewOffice},
};
use server::{
    config::Config,
    serve::{self, Office, Ready},
};
use store::{Address, Db, Pool};
use web::clock::Clock;

use super::demo_files;
use crate::{pdf_child::ChildPdf, terminal};

/// What everybody in the demo signs in with. It opens nothing but made-up figures on this machine.
const PASSPHRASE: &str = "seven rings on one line";

/// The port that is tried first.
const PORT: u16 = 8080;

/// Options of `demo`.
#[derive(Args, Debug)]
pub struct DemoOptions {
    /// The port [default: 8080, or a free one where that is taken]; 0 takes a free one.
    #[arg(long)]
    pub port: Option<u16>,
    /// Does not open a browser.
    #[arg(long)]
    pub no_open: bool,
    /// Writes the address and the accounts to this file as JSON, for programs that try the demo.
    #[arg(long, value_name = "FILE", env = "ISONOMIA_DEMO_REPORT", hide = true)]
    pub report: Option<PathBuf>,
}

/// A municipality of the demo.
struct Municipality {
    folder: &'static str,
    name: &'static str,
    language: Language,
}

const MUNICIPALITIES: [Municipality; 2] = [
    Municipality { folder: "orvelia", name: "Orvelia", language: Language::Sq },
    Municipality { folder: "tresna", name: "Tresna", language: Language::Mk },
];

/// A person of the demo; the names are made up.
struct Person {
    sign_in: &'static str,
    name: &'static str,
    roles: &'static [Role],
    office: usize,
}

const fn person(sign_in: &'static str, name: &'static str, roles: &'static [Role], office: usize) -> Person {
    Person { sign_in, name, roles, office }
}

const PEOPLE: [Person; 10] = [
    person("officer", "Arta Demo", &[Role::Officer], 0),
    person("budget", "Besnik Demo", &[Role::BudgetOfficer], 0),
    person("trainer", "Dora Demo", &[Role::Trainer], 0),
    person("provider", "Elena Demo", &[Role::Provider], 0),
    person("caseworker", "Fatime Demo", &[Role::CaseWorker], 0),
    person("coordinator", "Goran Demo", &[Role::Coordinator], 0),
    person("auditor", "Hana Demo", &[Role::Auditor], 0),
    person("administrator", "Ilir Demo", &[Role::Administrator], 0),
    person("network", "Jana Demo", &[Role::NetworkViewer], 0),
    person("tresna", "Katerina Demo", &[Role::Officer, Role::Administrator], 1),
];

/// Runs the demo until it is asked to stop.
pub fn run(options: &DemoOptions) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let ready = ready(options, folder.path())?;
    terminal::write(None, &report(ready.origin()))?;
    if let Some(path) = &options.report {
        fs::write(path, json(ready.origin()))?;
    }
    if !options.no_open {
        open_browser(ready.origin());
    }
    ready.serve(serve::asked_to_stop())?;
    Ok(ExitCode::SUCCESS)
}

/// The program with its port and its filled database.
fn ready(options: &DemoOptions, folder: &Path) -> Result<Ready, Box<dyn std::error::Error>> {
    let db = Db::open(&Address::file(folder.join("demo.db")), Pool::default())?;
    let now = Clock::System.now();
    db.migrate(now)?;
    let signing = SigningKey::load_or_create(&folder.join("audit.key"))?;
    fill(&db, &signing, now)?;
    let config = config(options, folder)?;
    Ok(serve::ready(&config, Office { db, signing, pdf: &ChildPdf, demo: true })?)
}

fn config(options: &DemoOptions, folder: &Path) -> Result<Config, Box<dyn std::error::Error>> {
    let port = options.port.unwrap_or_else(|| if is_free(PORT) { PORT } else { 0 });
    let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, port)).to_string();
    let (data, keys) = (folder.join("data"), folder.join("keys"));
    let flags = [
        ("listen", listen.as_str()),
        ("data", data.to_str().ok_or("the temporary folder has a name that cannot be written")?),
        ("keys", keys.to_str().ok_or("the temporary folder has a name that cannot be written")?),
    ];
    Ok(Config::load(&flags, &|_| None, None)?)
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

/// Makes the offices and the people, brings the files, accepts what may be accepted, and reckons.
fn fill(db: &Db, signing: &SigningKey, now: Timestamp) -> Result<(), Box<dyn std::error::Error>> {
    let today = Clock::System.today();
    let offices =
        MUNICIPALITIES.iter().map(|town| office(db, signing, town, now)).collect::<Result<Vec<_>, _>>()?;
    let typed = Passphrase::new(PASSPHRASE).map_err(|_| "the passphrase of the demo is too short")?;
    for person in &PEOPLE {
        let office = *offices.get(person.office).ok_or("a person of no office")?;
        let account = account(db, signing, person, office, &typed, now)?;
        if person.roles.contains(&Role::Officer) {
            let folder = MUNICIPALITIES.get(person.office).map_or("", |town| town.folder);
            let actor = Actor::new(account, office, Roles::of(person.roles.iter().copied()));
            bring(db, actor, folder, (today, now))?;
        }
    }
    Ok(())
}

fn office(
    db: &Db,
    signing: &SigningKey,
    town: &Municipality,
    now: Timestamp,
) -> Result<OfficeId, Box<dyn std::error::Error>> {
    let id = random::id()?;
    let new = NewOffice {
        id,
        kind: Kind::Municipality,
        country: "XK",
        place: None,
        name: town.name,
        language: town.language,
    };
    db.write(|tx| office_store::create_office(tx, signing, &new, now)).map_err(|stop| format!("{stop:?}"))?;
    Ok(id)
}

fn account(
    db: &Db,
    signing: &SigningKey,
    person: &Person,
    office: OfficeId,
    typed: &Passphrase,
    now: Timestamp,
) -> Result<AccountId, Box<dyn std::error::Error>> {
    let id = random::id()?;
    let secret = Secret::new(typed, id, Cost::office()).map_err(|scarce| format!("{scarce:?}"))?;
    let new = NewAccount {
        id,
        name: person.name,
        sign_in: person.sign_in,
        language: Language::En,
        secret: &secret,
        must_change: false,
    };
    let roles = Roles::of(person.roles.iter().copied());
    db.write(|tx| {
        office_store::create_account(tx, &new, now)?;
        office_store::grant(tx, signing, &Grant { office, account: id, roles }, now)
    })
    .map_err(|stop| format!("{stop:?}"))?;
    Ok(id)
}

/// Brings the files of a municipality as its officer would: received, read, accepted but for what is held, reckoned.
fn bring(
    db: &Db,
    actor: Actor,
    folder: &str,
    (today, now): (Date, Timestamp),
) -> Result<(), Box<dyn std::error::Error>> {
    let office = actor.office();
    // The mapping file is accepted before the others are read: they are read under what it says.
    let is_mapping = |name: &str| name == "isonomia.toml";
    let mut files: Vec<_> = demo_files::of(folder).collect();
    files.sort_by_key(|(name, _)| !is_mapping(name));
    for (name, bytes) in files {
        let received = db.write(|tx| ledger::receive(tx, office, name, bytes, (actor.account(), now)))?;
        let reading = ledger::read(db, office, received.version, (today, now), &ChildPdf)?;
        db.write(|tx| accept_unless_held(tx, &actor, reading, now))?;
    }
    ledger::reckon_office(db, office, (today, now), &ChildPdf, &|_| Ok(true))?;
    Ok(())
}

fn accept_unless_held(
    tx: &mut store::Tx<'_>,
    actor: &Actor,
    reading: ReadingId,
    now: Timestamp,
) -> Result<(), ledger::Error> {
    let facts: Option<Facts<Reading>> = ledger::facts_of_reading(tx, reading)?;
    let waits = ledger::state_of_reading(tx, actor.office(), reading)? == Some(State::Waiting);
    let Some(facts) = facts.filter(|_| waits) else { return Ok(()) };
    match access::may_change(actor, Verb::AcceptFiles, &facts) {
        Ok(permit) => ledger::accept(tx, &permit, now),
        // A held file stays held: a person decides.
        Err(_) => Ok(()),
    }
}

/// What the terminal says.
fn report(origin: &str) -> String {
    let mut text = format!(
        "\nIsonomia is at {origin}\n\nTwo fictional municipalities, Orvelia and Tresna. Sign in as:\n\n"
    );
    for Person { sign_in, roles, office, .. } in &PEOPLE {
        let roles: Vec<&str> = roles.iter().map(|role| role.code()).collect();
        let town = MUNICIPALITIES.get(*office).map_or("", |town| town.name);
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {sign_in:14} {:30} {town}", roles.join(", "));
    }
    let _ = write!(
        text,
        "\nThe passphrase of all: {PASSPHRASE}\n\n\
         Everything is in a temporary folder and gone when the program ends (Ctrl-C).\n\
         Use Firefox, Chrome or Edge: Safari keeps no secure cookie without TLS.\n\n"
    );
    text
}

fn json(origin: &str) -> String {
    let accounts: Vec<_> = PEOPLE
        .iter()
        .map(|person| {
            let roles: Vec<&str> = person.roles.iter().map(|role| role.code()).collect();
            serde_json::json!({ "persona": person.sign_in, "sign_in": person.sign_in, "passphrase": PASSPHRASE,
                "roles": roles, "office": MUNICIPALITIES.get(person.office).map(|town| town.name) })
        })
        .collect();
    serde_json::json!({ "address": origin, "accounts": accounts }).to_string()
}

/// Opens the browser, where there is one; the address is printed anyway.
fn open_browser(origin: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "windows") {
        ("explorer", &[])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let _ = Command::new(program)
        .args(arguments)
        .arg(origin)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}
