//! The first look at a file: its format, its sheets, its text.

use base::{At, Code, FileId, Finding, text::Text};
use readers::{
    Format, RowSink, read_rows, sniff,
    text::{PdfText, read_text},
};

use crate::{
    Column, Detected, FileIn, Kind, Mapping, Options,
    glance::{Glance, Sheet},
    personal::check_text,
    recognise::{columns_of, recognise},
};

/// A sheet and what it is taken for.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub(crate) sheet: Sheet,
    pub(crate) kind: Kind,
    pub(crate) confidence: f64,
    pub(crate) reason: Finding,
    pub(crate) columns: Vec<Column>,
}

/// A file after the first look.
pub(crate) struct Opened<'a> {
    pub(crate) id: FileId,
    pub(crate) name: &'a str,
    pub(crate) bytes: &'a [u8],
    pub(crate) format: Format,
    /// Its sheets, or the tables of a document.
    pub(crate) sheets: Vec<Planned>,
    /// All rows of the tables of a document.
    pub(crate) tables: Option<Glance>,
    /// The text of a document.
    pub(crate) text: Option<Text>,
    /// What its text seems to hold of personal data.
    pub(crate) detected: Vec<Detected>,
    /// What the reader of a document said.
    pub(crate) findings: Vec<Finding>,
}

/// Tables in documents are of all sorts; one must be quite sure to be taken for a plan or a budget.
const SURE_IN_DOCUMENT: f64 = 0.5;

/// Opens a file.
pub(crate) fn open<'a>(id: FileId, file: &FileIn<'a>, options: &Options, pdf: &dyn PdfText) -> Opened<'a> {
    let mut opened = Opened {
        id,
        name: file.name,
        bytes: file.bytes,
        format: sniff(file.bytes, file.name),
        sheets: Vec::new(),
        tables: None,
        text: None,
        detected: Vec::new(),
        findings: Vec::new(),
    };
    if opened.is_mapping() {
        return opened;
    }
    match opened.format {
        Format::Csv | Format::Xlsx | Format::Xls | Format::Ods => {
            opened.look(options);
            if opened.is_prose() {
                opened.format = Format::Plain;
                opened.read_document(options, pdf);
            }
        }
        Format::GeoJson => {}
        _ => opened.read_document(options, pdf),
    }
    opened
}

impl Opened<'_> {
    /// Whether it is a mapping file of this program.
    pub(crate) fn is_mapping(&self) -> bool {
        let toml =
            std::path::Path::new(self.name).extension().is_some_and(|ext| ext.eq_ignore_ascii_case("toml"));
        toml && std::str::from_utf8(self.bytes).is_ok_and(|text| !text.contains('\0'))
    }

    /// Whether commas of prose were taken for those of a table: a text by its name, and no table that is known.
    fn is_prose(&self) -> bool {
        let extension =
            std::path::Path::new(self.name).extension().and_then(|ext| ext.to_str()).unwrap_or_default();
        let text = ["txt", "md", "text"].iter().any(|known| extension.eq_ignore_ascii_case(known));
        text && self.format == Format::Csv && self.sheets.iter().all(|sheet| sheet.kind == Kind::Unknown)
    }

    /// Tells all rows to a sink.
    pub(crate) fn tell(&self, options: &Options, sink: &mut dyn RowSink) -> Vec<Finding> {
        match &self.tables {
            Some(tables) => {
                tables.tell(sink);
                Vec::new()
            }
            None => read_rows(self.bytes, self.id, self.format, &options.limits, sink).findings,
        }
    }

    fn look(&mut self, options: &Options) {
        let mut glance = Glance::first();
        read_rows(self.bytes, self.id, self.format, &options.limits, &mut glance);
        self.sheets = glance.sheets.into_iter().map(|sheet| self.plan(sheet, &options.mapping)).collect();
    }

    fn read_document(&mut self, options: &Options, pdf: &dyn PdfText) {
        let mut glance = Glance::whole();
        let read = read_text(self.bytes, self.id, self.format, &options.limits, &mut glance, pdf);
        self.text = read.text.filter(|text| !text.text.trim().is_empty());
        self.detected = self.text.as_ref().map(|text| check_text(self.id, &text.text)).unwrap_or_default();
        self.findings = read.findings;
        self.sheets = glance.sheets.iter().map(|sheet| self.plan(sheet.clone(), &options.mapping)).collect();
        let mapped = |sheet: &Planned| sheet.reason.code == Code::RecognisedByMapping;
        for sheet in &mut self.sheets {
            if sheet.confidence < SURE_IN_DOCUMENT && !mapped(sheet) {
                sheet.kind = Kind::Unknown;
            }
        }
        self.tables = Some(glance);
    }

    fn plan(&self, mut sheet: Sheet, mapping: &Mapping) -> Planned {
        let at = At { file: self.id, spot: base::Spot::Sheet(sheet.index) };
        let said = mapping.of(self.name, sheet.index);
        sheet.settle(said.and_then(|said| said.first_row));
        if let Some((said, kind)) = said.and_then(|said| Some((said, said.kind?))) {
            let columns =
                if said.columns.is_empty() { columns_of(&sheet, kind) } else { said.columns.clone() };
            let reason = Finding::new(Code::RecognisedByMapping).at(at);
            return Planned { sheet, kind, confidence: 1.0, reason, columns };
        }
        let found = recognise(&sheet, &self.names(&sheet));
        let headings: Vec<String> = found.columns.iter().map(|column| heading(&sheet, column)).collect();
        let reason = match found.kind {
            Kind::Unknown => Finding::new(Code::FileNotRecognised).with("rows", sheet.data().count()),
            _ => Finding::new(Code::RecognisedByColumns).with("columns", headings.join(", ")),
        };
        Planned {
            sheet,
            kind: found.kind,
            confidence: found.confidence,
            reason: reason.at(at),
            columns: found.columns,
        }
    }

    /// The words that speak for what a sheet is: its title, its name, the name of its file.
    pub(crate) fn names(&self, sheet: &Sheet) -> String {
        let title = sheet.shape.title.as_deref().unwrap_or_default();
        format!("{title} {} {}", sheet.name, self.name.replace(['_', '.'], " "))
    }
}

fn heading(sheet: &Sheet, column: &Column) -> String {
    let parts = sheet.heading(usize::from(column.column).saturating_sub(1));
    let mut parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.dedup();
    if parts.is_empty() { column.to_string() } else { parts.join(" / ") }
}
