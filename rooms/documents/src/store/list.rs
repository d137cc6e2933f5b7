//! Documents, and what each says of the focus groups.

use access::{Facts, Permit, Scope, See};
use base::{
    FigureName, Language, People, Place, PlaceCode, PlaceLevel,
    record::{Document as DocumentKind, DocumentId, FileId, OfficeId, VersionId},
};
use store::{Error, Result, Row, Tx, params};

base::codes! {
    /// What sort of document it is.
    Kind {
        /// A strategy, programme or policy.
        Strategy = "strategy",
        /// An action plan or annual plan.
        Plan = "plan",
        /// A report on what was done or found.
        Report = "report",
        /// A decision of a council or mayor.
        Decision = "decision",
        /// Anything else.
        Other = "other",
    }
}

base::codes! {
    /// The WHO scale for gender.
    Scale {
        /// Gender plays no part.
        NotApplicable = "n/a",
        /// Gives one sex more, or speaks of it as worth less.
        Unequal = "unequal",
        /// Treats everybody the same without looking.
        Blind = "blind",
        /// Sees differences and does not act on them.
        Sensitive = "sensitive",
        /// Acts for women, men, girls or boys.
        Specific = "specific",
        /// Acts on the norms and power behind the differences.
        Transformative = "transformative",
    }
}

/// A document of an accepted file.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// The version of the file that it is the text of.
    pub version: VersionId,
    /// The file.
    pub file: FileId,
    /// The name of the file.
    pub file_name: String,
    /// Its title.
    pub title: String,
    /// What sort of document it is.
    pub kind: Kind,
    /// Its dominant language.
    pub language: Language,
    /// Whether it is in force; a draft or an expired document addresses nobody.
    pub in_force: bool,
    /// How many pages it has, where its format has pages.
    pub pages: Option<u32>,
    /// Its length in Unicode scalars.
    pub length: usize,
    /// The step that the rules propose on the WHO scale.
    pub scale: Scale,
}

/// A row of the chain that the office works on first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focus {
    /// The people.
    pub people: People,
    /// Where.
    pub place: PlaceCode,
}

/// What a document says of a focus group: the passages of one step of the ladder.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The file version of the document.
    pub version: VersionId,
    /// Of whom.
    pub focus: Focus,
    /// The step: `passages_listed` … `passages_measure_resourced`.
    pub name: FigureName,
    /// How many passages.
    pub passages: usize,
}

/// The municipality of the last reckoning; `None` before the first file counts.
pub fn home(tx: &mut Tx<'_>, scope: &Scope) -> Result<Option<PlaceCode>> {
    let sql = "select place from reckoning where office = $1";
    tx.one(sql, params![scope.office()], |row| Ok(PlaceCode::new(row.text(0)?)))
}

/// The names of the places that focus rows can be of.
pub fn places(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Place>> {
    let sql = "select p.code, p.level, n.language, n.name
               from place p join place_name n on n.office = p.office and n.place = p.code
               where p.office = $1 and exists (
                   select 1 from chain_row r where r.office = p.office and r.place = p.code and r.focus = 1)
               order by p.code, n.position";
    let mut places: Vec<Place> = Vec::new();
    let named = tx.rows(sql, params![scope.office()], |row| {
        let place =
            Place::new(PlaceCode::new(row.text(0)?), row.code(1, PlaceLevel::from_code)?, row.text(3)?);
        let names = vec![(row.text(2)?.to_owned(), row.text(3)?.to_owned())];
        Ok(Place { names, ..place })
    })?;
    for place in named {
        match places.last_mut().filter(|last| last.code == place.code) {
            Some(last) => last.names.extend(place.names),
            None => places.push(place),
        }
    }
    Ok(places)
}

/// The documents of the office. One whose file is not accepted at this moment (held, taken back) does not appear, also
/// before the next reckoning.
pub fn documents(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Document>> {
    let sql =
        "select d.id, d.version, f.id, f.name, d.title, d.kind, d.language, d.in_force, d.pages, d.length,
                   d.responsiveness
               from document d
               join file_version v on v.office = d.office and v.id = d.version
               join file f on f.office = v.office and f.id = v.file
               where d.office = $1 and exists (
                   select 1 from reading r
                   where r.office = d.office and r.version = d.version and r.state = 'accepted')
               order by d.in_force desc, d.position";
    tx.rows(sql, params![scope.office()], line)
}

/// One document.
pub fn document(tx: &mut Tx<'_>, permit: &Permit<DocumentKind, See>) -> Result<Option<Document>> {
    let sql =
        "select d.id, d.version, f.id, f.name, d.title, d.kind, d.language, d.in_force, d.pages, d.length,
                   d.responsiveness
               from document d
               join file_version v on v.office = d.office and v.id = d.version
               join file f on f.office = v.office and f.id = v.file
               where d.office = $1 and d.id = $2";
    tx.one(sql, params![permit.office(), permit.id()], line)
}

fn line(row: &Row<'_>) -> Result<Document> {
    Ok(Document {
        id: row.id(0)?,
        version: row.id(1)?,
        file: row.id(2)?,
        file_name: row.text(3)?.to_owned(),
        title: row.text(4)?.to_owned(),
        kind: row.code(5, Kind::from_code)?,
        language: row.code(6, Language::from_code)?,
        in_force: row.flag(7)?,
        pages: row.maybe_number(8)?,
        length: row.number(9)?,
        scale: row.code(10, Scale::from_code)?,
    })
}

/// What a decision about a document may rest on. It is there only while its file is accepted.
pub fn facts(tx: &mut Tx<'_>, office: OfficeId, id: DocumentId) -> Result<Option<Facts<DocumentKind>>> {
    let sql = "select d.office from document d
               where d.office = $1 and d.id = $2 and exists (
                   select 1 from reading r
                   where r.office = d.office and r.version = d.version and r.state = 'accepted')";
    tx.one(sql, params![office, id], |row| Ok(Facts::new(id, row.id(0)?)))
}

/// The focus rows, in the order in which they were chosen.
pub fn focus(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Focus>> {
    let sql = "select r.people, r.place from chain_row r
               join reckoning k on k.office = r.office and k.year = r.year
               where r.office = $1 and r.focus = 1 order by r.position";
    tx.rows(sql, params![scope.office()], |row| of_focus(row, 0))
}

fn of_focus(row: &Row<'_>, at: usize) -> Result<Focus> {
    let people = People::from_code(row.text(at)?).ok_or(Error::Column(at))?;
    Ok(Focus { people, place: PlaceCode::new(row.text(at + 1)?) })
}

/// What the documents say of the focus groups, as the chain counts it: only passages that act for them or speak of
/// them, never those that leave them out or speak of them as worth less.
pub fn steps(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Step>> {
    let sql = "select g.people, g.place, g.name, e.version, count(*)
               from link_figure g
               join reckoning k on k.office = g.office and k.year = g.year
               join chain_row r on r.office = g.office and r.year = g.year and r.place = g.place
                   and r.people = g.people and r.focus = 1
               join link_evidence l on l.office = g.office and l.list = g.sources
               join evidence e on e.office = l.office and e.number = l.evidence and e.kind = 'found'
               where g.office = $1 and g.link = 'addressed' and g.name in ('passages_listed', 'passages_described',
                   'passages_measure', 'passages_measure_resourced')
               group by g.people, g.place, g.name, e.version";
    tx.rows(sql, params![scope.office()], |row| {
        Ok(Step {
            focus: of_focus(row, 0)?,
            name: row.code(2, FigureName::from_code)?,
            version: row.id(3)?,
            passages: row.number(4)?,
        })
    })
}
