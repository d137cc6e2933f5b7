//! One link of one row.

use ::store::Tx;
use access::{Actor, Scope, Verb};
use base::{Date, Link, People, RowKey};
use web::{Reply, Stop, Visit};

use super::gathered::{Gathered, Part};
use crate::{
    forms::Ask,
    store::{self, Gap, OfFigure},
    views::cell::{self, Cell},
};

/// What the database says.
struct Found {
    gathered: Gathered,
    today: Date,
    row: RowKey,
    part: Part,
    sources: Vec<OfFigure>,
    quotes: bool,
    gaps: Vec<Gap>,
}

/// One link of one row: why it has its status, and where its figures come from.
pub async fn show(visit: Visit) -> Reply {
    let people = People::from_code(visit.part("people")?).ok_or(Stop::NotFound)?;
    let link = Link::from_code(visit.part("link")?).ok_or(Stop::NotFound)?;
    let ask = Ask::of(&visit.query())?;
    let (frame, found) = visit
        .look(move |desk| {
            let (scope, actor, today) = (desk.scope(Verb::SeeChain)?, desk.actor()?, desk.today());
            let gathered = Gathered::of(desk.tx(), &scope, ask.year)?.ok_or(Stop::NotFound)?;
            let row = RowKey { people: people.clone(), place: gathered.place(ask.place.as_ref())? };
            find(desk.tx(), (&scope, &actor), gathered, (row, link, today))
        })
        .await?;
    Ok(frame.page(&frame.words.chain_room(), &cell::page(&frame, &filled(found, link)?)))
}

fn find(
    tx: &mut Tx<'_>,
    (scope, actor): (&Scope, &Actor),
    gathered: Gathered,
    (row, link, today): (RowKey, Link, Date),
) -> Result<Found, Stop> {
    if !gathered.knows(&row) || gathered.singles_out(&row) {
        return Err(Stop::NotFound);
    }
    let evidence = access::scope(actor, Verb::SeeEvidence);
    let asked = (&row, link, gathered.year);
    Ok(Found {
        part: Part::of_row(tx, scope, &gathered, &row)?,
        sources: store::sources(tx, evidence.as_ref().unwrap_or(scope), asked)?,
        quotes: evidence.is_ok(),
        gaps: store::gaps(tx, scope, asked)?,
        gathered,
        today,
        row,
    })
}

fn filled(found: Found, link: Link) -> Result<Cell, Stop> {
    let Found { gathered, row, .. } = found;
    let chain = found.part.judged(&gathered, found.today)?;
    let judged_row = chain.rows.into_iter().find(|judged| judged.key == row).ok_or(Stop::NotFound)?;
    let judged = judged_row.link(link).cloned().ok_or(Stop::NotFound)?;
    let mut sources = found.sources.into_iter();
    let of_figures = judged.figures.iter().map(|figure| match sources.next() {
        Some((name, sources)) if name == figure.name => sources,
        _ => None,
    });
    Ok(Cell {
        sources: of_figures.collect(),
        ground: gathered.ground(),
        why: gathered.chosen(&row).and_then(|answers| answers.why.clone()),
        asked_for: gathered.rows.contains(&row),
        row: judged_row,
        judged,
        quotes: found.quotes,
        gaps: found.gaps,
    })
}
