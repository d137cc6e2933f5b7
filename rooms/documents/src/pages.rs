//! What the doors lead to: find, ask whether one may, load, show.

use access::Verb;
use base::{Place, PlaceCode, record::DocumentId};
use web::{Desk, Reply, Stop, Visit};

use crate::{
    forms::Filter,
    store::{self, Document, Focus, Found, Gate, Part, Remark, Step},
    views,
};

/// All documents.
pub async fn documents(visit: Visit) -> Reply {
    let (frame, all) = visit.look(all).await?;
    let view = views::Documents { frame: &frame, all: &all };
    Ok(frame.page(&frame.words.documents_room(), &views::documents(&view)))
}

/// Every document, and what it says of the focus groups.
pub struct All {
    /// The municipality; `None` before the first file counts.
    pub home: Option<PlaceCode>,
    /// The documents, those in force first.
    pub documents: Vec<Document>,
    /// The focus rows.
    pub focus: Vec<Focus>,
    /// The places of these rows, with their names.
    pub places: Vec<Place>,
    /// What the documents say of them.
    pub steps: Vec<Step>,
}

fn all(desk: &mut Desk<'_, '_>) -> Result<All, Stop> {
    let scope = desk.scope(Verb::SeeDocuments)?;
    Ok(All {
        home: store::home(desk.tx(), &scope)?,
        documents: store::documents(desk.tx(), &scope)?,
        focus: store::focus(desk.tx(), &scope)?,
        places: store::places(desk.tx(), &scope)?,
        steps: store::steps(desk.tx(), &scope)?,
    })
}

/// The text of one document with what was found in it.
pub async fn document(visit: Visit) -> Reply {
    let id: DocumentId = visit.id("id")?;
    let filter = Filter::of(visit.query());
    let (passage, number) = (filter.passage, filter.page);
    let (frame, one) = visit.look(move |desk| one(desk, id, (passage, number))).await?;
    let view = views::Reader { frame: &frame, one: &one, filter: &filter };
    Ok(frame.page(&frame.words.documents_room(), &views::reader(&view)))
}

/// One document with everything that was found in it, and a part of its text.
pub struct One {
    /// The document.
    pub document: Document,
    /// What was found in it.
    pub found: Vec<Found>,
    /// The conditions of the WHO scale.
    pub gates: Vec<Gate>,
    /// What a person should look at.
    pub remarks: Vec<Remark>,
    /// The part of the text that is shown.
    pub part: Part,
}

fn one(desk: &mut Desk<'_, '_>, id: DocumentId, asked: (Option<i64>, Option<usize>)) -> Result<One, Stop> {
    let office = desk.actor()?.office();
    let facts = store::facts(desk.tx(), office, id)?;
    let permit = desk.may_see(Verb::SeeDocuments, facts)?;
    let document = store::document(desk.tx(), &permit)?.ok_or(Stop::NotFound)?;
    let found = store::found(desk.tx(), &permit)?;
    let holds = asked.0.and_then(|passage| found.iter().find(|found| found.position == passage));
    let part = store::part(desk.tx(), &permit, (holds.map(|found| found.at.0), asked.1))?;
    let gates = store::gates(desk.tx(), &permit)?;
    let remarks = store::remarks(desk.tx(), &permit, &document).map_err(of_ledger)?;
    Ok(One { document, found, gates, remarks, part })
}

fn of_ledger(error: ledger::Error) -> Stop {
    match error {
        ledger::Error::Store(error) => error.into(),
        _ => Stop::Fault("the findings of a document cannot be read"),
    }
}
