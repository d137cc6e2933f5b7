//! `isonomia documents analyse FILE...`.

use std::process::ExitCode;

use base::{At, Code, CountryPack, FileId, Finding, Severity};
use documents::Analysis;
use intake::{FileIn, Intake, Mapping};
use reckon::Asked;
use reports::documents::Document;
use words::Words;

use crate::{
    arguments::AnalyseOptions,
    check::language,
    clock,
    folder::{self, FileRead},
    pdf_child::ChildPdf,
    terminal,
};

const NOTHING_READABLE: u8 = 2;

/// Analyses the files and writes one JSON object.
pub fn analyse(options: &AnalyseOptions) -> ExitCode {
    let words = Words::new(language(options.language));
    let read = folder::read_each(&options.files);
    for (file, error) in read.iter().filter_map(|file| Some((file, file.bytes.as_ref().err()?))) {
        terminal::note(&format!("{}: {error}", file.name));
    }
    let (intake, pack) = taken_in(&read, options);
    let analyses = reckon::analyse(&intake, &pack);
    let documents: Vec<Document<'_>> =
        read.iter().zip(0_u32..).map(|(file, id)| document(file, FileId(id), &intake, &analyses)).collect();
    let json = reports::documents::render(&documents, words);
    if let Err(error) = terminal::write(options.out.as_deref(), &format!("{json:#}\n")) {
        terminal::note(&error.to_string());
        return ExitCode::FAILURE;
    }
    let faulty =
        documents.iter().flat_map(|document| &document.findings).any(|f| f.severity == Severity::Error);
    match (analyses.is_empty(), faulty) {
        (true, _) => ExitCode::from(NOTHING_READABLE),
        (false, true) => ExitCode::FAILURE,
        (false, false) => ExitCode::SUCCESS,
    }
}

fn taken_in(read: &[FileRead], options: &AnalyseOptions) -> (Intake, CountryPack) {
    let files: Vec<FileIn<'_>> = read
        .iter()
        .map(|file| FileIn { name: &file.name, bytes: file.bytes.as_deref().unwrap_or_default() })
        .collect();
    let asked = Asked { country: options.country.clone(), ..Asked::on(clock::today(), Mapping::default()) };
    reckon::take_in(&files, &asked, &ChildPdf)
}

fn document<'a>(
    file: &'a FileRead,
    id: FileId,
    intake: &'a Intake,
    analyses: &'a [Analysis],
) -> Document<'a> {
    let text = intake.documents.iter().find(|document| document.file == id);
    let of_file = |finding: &&Finding| finding.at.is_some_and(|at| at.file == id);
    let findings = match &file.bytes {
        Ok(_) => intake.findings.iter().filter(of_file).cloned().collect(),
        Err(_) => vec![Finding::new(Code::FileUnreadable).at(At::file(id))],
    };
    Document {
        file: &file.name,
        text: text.map_or("", |document| document.text.text.as_str()),
        analysis: analyses.iter().find(|analysis| analysis.file == id),
        findings,
    }
}
