//! `isonomia check FOLDER`.

use std::{fs, io, path::Path, process::ExitCode};

use base::{Code, FileId, Finding, Language, Severity};
use intake::{FileIn, Intake, Mapping};
use reckon::Asked;
use reports::Outcome;
use words::Words;

use crate::{
    arguments::{CheckOptions, OutputFormat},
    clock,
    folder::{self, FileRead},
    pdf_child::ChildPdf,
    progress::Progress,
    terminal,
};

/// The mapping file that is looked for in the folder.
const MAPPING: &str = "isonomia.toml";

const NOTHING_READABLE: u8 = 2;

/// Runs the check and says how it ended.
pub fn run(options: &CheckOptions) -> ExitCode {
    let words = Words::new(language(options.language));
    match checked(options, words) {
        Ok(code) => code,
        Err(error) => {
            terminal::note(&error);
            ExitCode::from(NOTHING_READABLE)
        }
    }
}

fn checked(options: &CheckOptions, words: Words) -> Result<ExitCode, String> {
    let progress = Progress::start();
    let name = options.folder.display().to_string();
    let nothing =
        || format!("{}\n{}", words.check_nothing_readable(name.clone()), words.check_nothing_readable_how());
    progress.say(words.progress_reading(name.clone()));
    let mut read = folder::read(&options.folder).map_err(|error| format!("{}\n{error}", nothing()))?;
    let (said, file) = mapping(options, &read)?;
    let (mapping, mut findings) = Mapping::parse(&said, file);
    findings.extend(unreadable(&mut read));
    let files: Vec<FileIn<'_>> = read
        .iter()
        .map(|file| FileIn { name: &file.name, bytes: file.bytes.as_deref().unwrap_or_default() })
        .collect();
    let asked = Asked {
        country: options.country.clone(),
        place: options.place.clone(),
        year: options.year,
        ..Asked::on(options.today.unwrap_or_else(clock::today), mapping)
    };
    progress.say(words.progress_joining());
    let (intake, pack) = reckon::take_in(&files, &asked, &ChildPdf);
    if options.propose_mapping {
        return propose(options, &intake, &said, words);
    }
    let readable = intake.files.iter().any(is_something);
    let mut outcome = reckon::outcome(&intake, &pack, &asked).map_err(|error| error.to_string())?;
    outcome.findings.splice(0..0, findings);
    outcome.findings.sort_by_key(|finding| finding.severity);
    drop(progress);
    if !readable {
        terminal::note(&nothing());
    }
    write(options, &mut outcome, words)?;
    Ok(match (readable, outcome.count(Severity::Error)) {
        (false, _) => ExitCode::from(NOTHING_READABLE),
        (true, 0) => ExitCode::SUCCESS,
        (true, _) => ExitCode::FAILURE,
    })
}

/// A file that gave rows or a text, or that was recognised and held.
fn is_something(report: &intake::FileReport) -> bool {
    use intake::Kind;
    report.held.is_some() || !matches!(report.recognised_as, Kind::Unknown | Kind::Mapping)
}

/// The mapping file of `--mapping`, else that of the folder, with its number among the files.
fn mapping(options: &CheckOptions, read: &[FileRead]) -> Result<(String, FileId), String> {
    let at = read.iter().position(|file| file.name == MAPPING);
    let file = FileId(at.and_then(|at| u32::try_from(at).ok()).unwrap_or(u32::MAX));
    if let Some(path) = &options.mapping {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        return Ok((text, file));
    }
    let bytes = at.and_then(|at| read.get(at)?.bytes.as_ref().ok());
    Ok((bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default(), file))
}

/// A finding for each file whose bytes could not be read.
fn unreadable(read: &mut [FileRead]) -> Vec<Finding> {
    let failed = read.iter().zip(0_u32..).filter(|(file, _)| file.bytes.is_err());
    failed.map(|(_, id)| Finding::new(Code::FileUnreadable).at(base::At::file(FileId(id)))).collect()
}

fn write(options: &CheckOptions, outcome: &mut Outcome, words: Words) -> Result<(), String> {
    outcome.raw = options.raw;
    if !options.raw {
        outcome.hide_small();
    }
    let text = match options.format {
        OutputFormat::Text => {
            let colour = options.out.is_none() && terminal::has_colour();
            reports::text::render(outcome, words, reports::text::Style { colour })
        }
        OutputFormat::Json => format!("{:#}\n", reports::json::render(outcome, words)),
        OutputFormat::Html => reports::html::render(outcome, words),
    };
    put(options.out.as_deref(), &text, words).map_err(|error| error.to_string())
}

fn put(out: Option<&Path>, text: &str, words: Words) -> io::Result<()> {
    terminal::write(out, text)?;
    if let Some(path) = out {
        terminal::note(&words.check_written(path.display().to_string()));
    }
    Ok(())
}

fn propose(options: &CheckOptions, intake: &Intake, said: &str, words: Words) -> Result<ExitCode, String> {
    let text = intake::propose(intake, said);
    terminal::write(options.out.as_deref(), &text).map_err(|error| error.to_string())?;
    if let Some(path) = &options.out {
        terminal::note(&words.check_mapping_written(path.display().to_string()));
    }
    Ok(ExitCode::SUCCESS)
}

/// The language asked for, else that of the system, else English.
pub fn language(asked: Option<Language>) -> Language {
    let system = || {
        let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok())?;
        Language::asked(tag.split(['.', '@']).next()?)
    };
    asked.or_else(system).unwrap_or(Language::En)
}
