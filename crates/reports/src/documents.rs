//! The analysis of documents as JSON; its schema stands in `docs/schemas/documents.json`.

use base::Finding;
use documents::Analysis;
use serde_json::{Value, json};
use words::Words;

use crate::json::one_finding;

/// A document and what was found in it.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// The name of its file.
    pub file: &'a str,
    /// The text whose scalars the offsets count.
    pub text: &'a str,
    /// The analysis; `None` for a file that could not be read or is held.
    pub analysis: Option<&'a Analysis>,
    /// Findings of reading it.
    pub findings: Vec<Finding>,
}

/// All documents as one JSON object; messages are in the language of `words`.
pub fn render(documents: &[Document<'_>], words: Words) -> Value {
    json!({ "documents": documents.iter().map(|document| one(document, words)).collect::<Vec<_>>() })
}

fn one(document: &Document<'_>, words: Words) -> Value {
    let analysis = document.analysis;
    let analysed = analysis.into_iter().flat_map(|analysis| &analysis.findings);
    let findings = document.findings.iter().chain(analysed);
    let said = findings.map(|finding| one_finding(finding, words, |_| document.file.to_owned()));
    json!({
        "file": document.file,
        "text": document.text,
        "language": analysis.map_or("und", |analysis| analysis.language.code()),
        "kind": analysis.map(|analysis| analysis.kind),
        "responsiveness": analysis.map(|analysis| &analysis.responsiveness),
        "passages": analysis.map_or(&[][..], |analysis| &analysis.passages),
        "facts": analysis.map_or(&[][..], |analysis| &analysis.facts),
        "findings": said.collect::<Vec<_>>(),
    })
}
