//! Files in, typed rows out.

use std::{num::NonZero, panic::resume_unwind, thread};

use base::{Argument, At, Code, FileId, Finding, Period, PlaceCode, Places, fold, text::BlockKind};
use documents::DocumentKind;
use readers::{Format, text::PdfText};

use crate::{
    Detected, Document, FileIn, FileReport, Held, Intake, Kind, Options, SheetReport,
    assemble::Drawer,
    boundaries,
    gazetteer::Gazetteer,
    home::home,
    open::{Opened, open},
    phrase::words_of,
    second::Second,
    twice::twice,
    values::VALUES,
};

/// Takes files in: recognises, maps, checks and assembles them.
///
/// Every file gets a report; what cannot be read or used is a finding with its place. Good input beside bad input is
/// used. Files that speak of places are read first, whatever their order; results come in the order of the files.
///
/// ```
/// use base::CountryPack;
/// use intake::{FileIn, Kind, Options, take_in};
/// use readers::text::InProcessPdf;
/// let csv = "komuna;gjinia;numri\nGjilan;F;40\nGjilan;M;38\n";
/// let options = Options::new(CountryPack::shipped("XK").unwrap());
/// let intake = take_in(&[FileIn { name: "popullsia.csv", bytes: csv.as_bytes() }], &options, &InProcessPdf);
/// assert_eq!(intake.files[0].recognised_as, Kind::Population);
/// assert_eq!(intake.population[0].counts.len(), 2);
/// ```
pub fn take_in(files: &[FileIn<'_>], options: &Options, pdf: &dyn PdfText) -> Intake {
    let opened = open_all(files, options, pdf);
    let mut places = Places::default();
    options.pack.places().chain(options.known.iter().cloned()).for_each(|place| places.add(place));
    let home = home(options, &mut places, &opened);
    let mut gazetteer = Gazetteer::new(places, home, PlaceCode::new(&options.pack.code));
    let mut order: Vec<&Opened<'_>> = opened.iter().collect();
    order.sort_by_key(|file| (rank(file), file.id));
    let mut taken: Vec<Taken> = order.into_iter().map(|file| take(file, options, &mut gazetteer)).collect();
    taken.sort_by_key(|taken| taken.report.file);
    together(taken, gazetteer, options)
}

/// Opens the files on all cores, in their order: a first look needs no other file.
fn open_all<'a>(files: &[FileIn<'a>], options: &Options, pdf: &dyn PdfText) -> Vec<Opened<'a>> {
    let numbered: Vec<(FileId, &FileIn<'a>)> = (0..).map(FileId).zip(files).collect();
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = numbered.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let shares = numbered.chunks(share).map(|share| {
            scope.spawn(move || {
                share.iter().map(|(id, file)| open(*id, file, options, pdf)).collect::<Vec<_>>()
            })
        });
        let shares: Vec<_> = shares.collect();
        shares
            .into_iter()
            .flat_map(|share| share.join().unwrap_or_else(|cause| resume_unwind(cause)))
            .collect()
    })
}

/// Places first, then boundaries and counts, which bring settlements; then all that speaks of places.
fn rank(file: &Opened<'_>) -> u8 {
    let kinds = file.sheets.iter().map(|sheet| match sheet.kind {
        Kind::Places => 0,
        Kind::Population => 2,
        _ => 3,
    });
    if file.format == Format::GeoJson { 1 } else { kinds.min().unwrap_or(3) }
}

/// One file after the second look.
struct Taken {
    report: FileReport,
    drawer: Drawer,
    findings: Vec<Finding>,
}

fn take(file: &Opened<'_>, options: &Options, gazetteer: &mut Gazetteer) -> Taken {
    if file.is_mapping() {
        return whole(file, Kind::Mapping, Code::RecognisedByMapping);
    }
    if file.format == Format::GeoJson {
        return drawn(file, options, gazetteer);
    }
    // Only tables bring places; a copy for each text would cost more than reading it.
    let before = (!file.sheets.is_empty()).then(|| gazetteer.clone());
    let mut second = Second::new(file, &options.pack, &options.mapping, gazetteer);
    let mut reader = file.tell(options, &mut second);
    second.close();
    reader.extend(file.findings.iter().cloned());
    let Second { notes, check, mut drawer, reports, .. } = second;
    let mut detected = check.finish(file.id);
    if let Some(text) = &file.text {
        detected.extend(file.detected.iter().cloned());
        drawer.documents.push(document(file, text));
    }
    let report = report(file, reports);
    // What the reader could not read is not used either; all that is used went through the check above.
    let mut findings = reader;
    findings.extend(notes.finish());
    findings.extend(not_recognised(file, &report, &findings));
    judged(file, options, Taken { report, drawer, findings }, detected, (gazetteer, before))
}

/// A report without rows.
fn whole(file: &Opened<'_>, kind: Kind, reason: Code) -> Taken {
    let report = FileReport {
        file: file.id,
        name: file.name.to_owned(),
        format: file.format,
        recognised_as: kind,
        confidence: 1.0,
        reason: Finding::new(reason).at(At::file(file.id)),
        held: None,
        rows_read: 0,
        rows_used: 0,
        rows_rejected: 0,
        sheets: Vec::new(),
    };
    Taken { report, drawer: Drawer::default(), findings: Vec::new() }
}

fn drawn(file: &Opened<'_>, options: &Options, gazetteer: &mut Gazetteer) -> Taken {
    let mut taken = whole(file, Kind::Boundaries, Code::RecognisedAsBoundaries);
    let unreadable = || Finding::new(Code::BoundaryUnreadable).at(At::file(file.id));
    let before = Some(gazetteer.clone());
    let Some(drawn) = boundaries::read(file.bytes, file.id, gazetteer) else {
        taken.findings.push(unreadable());
        return taken;
    };
    taken.report.rows_used = drawn.boundaries.len();
    taken.report.rows_rejected = drawn.unread;
    taken.report.rows_read = drawn.boundaries.len() + drawn.unread;
    taken.drawer.boundaries = drawn.boundaries;
    taken.findings.extend((drawn.unread > 0).then(unreadable));
    // Features have no rows and columns that a person could look up.
    let at = At::file(file.id);
    let found = drawn.check.finish(file.id);
    let detected = found.into_iter().map(|detected| Detected { at, ..detected }).collect();
    judged(file, options, taken, detected, (gazetteer, before))
}

/// The file as it is where nothing personal was detected; released, where a person decided so; else held, and the places
/// as they were before it.
fn judged(
    file: &Opened<'_>,
    options: &Options,
    mut taken: Taken,
    detected: Vec<Detected>,
    (gazetteer, before): (&mut Gazetteer, Option<Gazetteer>),
) -> Taken {
    match options.mapping.released(file.name) {
        _ if detected.is_empty() => {}
        Some(release) => {
            let day = Period::Day(release.when);
            let finding = Finding::new(Code::ReleasedPersonalData).with("day", day);
            taken.findings.push(finding.at(At::file(file.id)));
        }
        None => {
            if let Some(before) = before {
                *gazetteer = before;
            }
            taken.drawer = Drawer::default();
            taken.findings = held_findings(&detected, taken.findings);
            hold(&mut taken.report, detected);
        }
    }
    taken
}

fn report(file: &Opened<'_>, sheets: Vec<SheetReport>) -> FileReport {
    // Tables of a document that are nothing known are part of its text.
    let sheets: Vec<SheetReport> = sheets
        .into_iter()
        .filter(|sheet| file.text.is_none() || sheet.recognised_as != Kind::Unknown)
        .collect();
    let main = sheets.iter().max_by_key(|sheet| {
        (
            sheet.recognised_as != Kind::Unknown,
            sheet.rows_used,
            sheet.rows_read,
            std::cmp::Reverse(sheet.index),
        )
    });
    let at = At::file(file.id);
    let (kind, confidence, reason) = match (main, &file.text) {
        (_, Some(_)) => (Kind::Document, 1.0, Finding::new(Code::RecognisedAsText).at(at)),
        (Some(sheet), None) => (sheet.recognised_as, sheet.confidence, sheet.reason.clone()),
        (None, None) => {
            (Kind::Unknown, 0.0, Finding::new(Code::FileNotRecognised).with("rows", 0_usize).at(at))
        }
    };
    FileReport {
        file: file.id,
        name: file.name.to_owned(),
        format: file.format,
        recognised_as: kind,
        confidence,
        reason,
        held: None,
        rows_read: sheets.iter().map(|sheet| sheet.rows_read).sum(),
        rows_used: sheets.iter().map(|sheet| sheet.rows_used).sum(),
        rows_rejected: sheets.iter().map(|sheet| sheet.rows_rejected).sum(),
        sheets,
    }
}

/// A finding for each sheet, or for the file, whose rows are not used because nobody knows what they are.
fn not_recognised(file: &Opened<'_>, report: &FileReport, findings: &[Finding]) -> Vec<Finding> {
    if report.recognised_as == Kind::Unknown && report.sheets.is_empty() {
        return if findings.is_empty() { vec![report.reason.clone()] } else { Vec::new() };
    }
    let unknown =
        report.sheets.iter().filter(|sheet| sheet.recognised_as == Kind::Unknown && sheet.rows_read > 0);
    let finding = |sheet: &SheetReport| {
        let at = At { file: file.id, spot: base::Spot::Sheet(sheet.index) };
        Finding::new(Code::FileNotRecognised).with("rows", sheet.rows_read).at(at)
    };
    unknown.map(finding).collect()
}

/// What is told of a held file: what was detected and where, and nothing that quotes a cell. That nobody knows what it
/// is matters only once it is released.
fn held_findings(detected: &[Detected], findings: Vec<Finding>) -> Vec<Finding> {
    let quotes =
        |finding: &Finding| finding.arguments.iter().any(|(_, value)| matches!(value, Argument::Text(_)));
    let told = findings.into_iter().filter(|it| !quotes(it) && it.code != Code::FileNotRecognised);
    detected.iter().map(Detected::finding).chain(told).collect()
}

/// Holds a file: what it is stays known, its rows do not, and no heading of it is quoted.
fn hold(report: &mut FileReport, detected: Vec<Detected>) {
    report.held = Some(Held { detected });
    report.rows_rejected = report.rows_read;
    report.rows_used = 0;
    mask(&mut report.reason);
    for sheet in &mut report.sheets {
        sheet.rows_rejected = sheet.rows_read;
        sheet.rows_used = 0;
        mask(&mut sheet.reason);
    }
}

fn mask(reason: &mut Finding) {
    for (_, value) in &mut reason.arguments {
        if matches!(value, Argument::Text(_)) {
            *value = Argument::from("–");
        }
    }
}

fn document(file: &Opened<'_>, text: &base::text::Text) -> Document {
    let heading = text.blocks.iter().find(|block| matches!(block.kind, BlockKind::Heading(_)));
    let title = heading.map_or(file.name, |block| text.of(block)).to_owned();
    let stem = file.name.rsplit_once('.').map_or(file.name, |(stem, _)| stem);
    let folded = fold::name(&format!("{title} {}", stem.replace('_', " ")));
    let kind: Option<DocumentKind> = VALUES.document.longest_in(&words_of(&folded)).map(|(_, kind)| *kind);
    Document { file: file.id, text: text.clone(), title, kind }
}

fn together(taken: Vec<Taken>, gazetteer: Gazetteer, options: &Options) -> Intake {
    let mut intake = Intake {
        files: Vec::new(),
        places: gazetteer.places,
        municipality: gazetteer.home,
        population: Vec::new(),
        plans: Vec::new(),
        indicators: Vec::new(),
        budgets: Vec::new(),
        services: Vec::new(),
        sessions: Vec::new(),
        documents: Vec::new(),
        boundaries: Vec::new(),
        findings: Vec::new(),
    };
    for Taken { report, drawer, findings } in taken {
        intake.files.push(report);
        intake.population.extend(drawer.population);
        intake.plans.extend(drawer.plans);
        intake.indicators.extend(drawer.indicators);
        intake.budgets.extend(drawer.budgets);
        intake.services.extend(drawer.services);
        intake.sessions.extend(drawer.sessions);
        intake.documents.extend(drawer.documents);
        intake.boundaries.extend(drawer.boundaries);
        intake.findings.extend(findings);
    }
    let name = |file: FileId| {
        intake
            .files
            .iter()
            .find(|report| report.file == file)
            .map(|report| report.name.clone())
            .unwrap_or_default()
    };
    let mut more = twice(&intake.population, &intake.places, name);
    let absent =
        options.mapping.files.iter().filter(|said| intake.files.iter().all(|file| file.name != said.name));
    more.extend(absent.map(|said| Finding::new(Code::MappingFileMissing).with("file", said.name.clone())));
    intake.findings.extend(more);
    intake
}
