//! Choosing the focus groups.

use std::collections::BTreeSet;

use access::Verb;
use base::RowKey;
use intake::Focus;
use web::{Answer, Desk, Done, Fields, Frame, Notice, Reply, Stop, Visit, jobs};

use super::gathered::Gathered;
use crate::{
    forms::{Chosen, Fault, Typed, row},
    store::stop,
    views::choice::{self, Answers, FOCUS, Ticks},
};

/// Which rows, then the five questions for each: two pages of one address, the first asked for by GET so that nothing
/// but the ticks is carried from one to the other.
pub async fn show(visit: Visit) -> Reply {
    let query = visit.query();
    let (frame, gathered) = look(&visit).await?;
    let Some(gathered) = gathered else { return Ok(Answer::elsewhere("/chain")) };
    let asked = rows_of(&query);
    let typed = begun(&gathered, &asked);
    let faults = faults_of_rows(&gathered, &typed);
    let body = match (query.text("step"), faults.is_empty()) {
        ("answers", true) => {
            let page = Answers { ground: gathered.ground(), typed, faults, meanwhile: None };
            choice::answers(&frame, &page)
        }
        ("answers", false) => choice::rows(&frame, &ticks(&gathered, asked, faults)),
        // Who comes from elsewhere begins with the choice that holds; who comes back, with their own ticks.
        _ => {
            let ticked = if asked.is_empty() { gathered.chosen_rows().cloned().collect() } else { asked };
            choice::rows(&frame, &ticks(&gathered, ticked, Vec::new()))
        }
    };
    Ok(frame.page(&frame.words.chain_room(), &body))
}

/// What is needed to choose; behind a door for those who may.
async fn look(visit: &Visit) -> Result<(Frame, Option<Gathered>), Stop> {
    visit
        .look(|desk| {
            let scope = desk.scope(Verb::ChooseFocus)?;
            Gathered::of(desk.tx(), &scope, None)
        })
        .await
}

/// The rows of a query: the ticked ones, and the one that was added.
fn rows_of(query: &Fields) -> BTreeSet<RowKey> {
    let added =
        [query.get("add-group"), query.get("add-with")].into_iter().flatten().collect::<Vec<_>>().join("+");
    let added = query.get("add-place").and_then(|place| row::parse(&format!("{added}@{place}")));
    query.all("row").filter_map(row::parse).chain(added).collect()
}

/// The form of these rows, with what the choice that holds says of them.
fn begun(gathered: &Gathered, rows: &BTreeSet<RowKey>) -> Chosen {
    let typed = |row: &RowKey| Typed {
        row: row.clone(),
        kept: true,
        answers: gathered.chosen(row).cloned().unwrap_or_default(),
    };
    // First those that were chosen before, in their order.
    let before = gathered.chosen_rows().filter(|row| rows.contains(row));
    let new = rows.iter().filter(|row| gathered.chosen(row).is_none());
    Chosen::begun(held(gathered), before.chain(new).map(typed).collect())
}

/// The id of the choice that holds, by which a later one is told from it.
fn held(gathered: &Gathered) -> String {
    gathered.now.signed.as_ref().map(|signed| signed.id.to_string()).unwrap_or_default()
}

/// What is wrong with the rows before anything was answered.
fn faults_of_rows(gathered: &Gathered, typed: &Chosen) -> Vec<Fault> {
    let survivors = typed.kept().find(|typed| gathered.singles_out(&typed.row));
    let unknown = typed.kept().any(|typed| !gathered.knows(&typed.row)).then_some(Fault::Unknown);
    let survivors = survivors.map(|typed| Fault::Survivors(typed.row.clone()));
    typed.count_fault().into_iter().chain(unknown).chain(survivors).collect()
}

fn ticks(gathered: &Gathered, ticked: BTreeSet<RowKey>, faults: Vec<Fault>) -> Ticks {
    Ticks {
        ground: gathered.ground(),
        rows: gathered.rows.clone(),
        places: gathered.offered_places(),
        ticked: ticked.into_iter().filter(|row| gathered.knows(row)).collect(),
        faults,
    }
}

/// Keeps a choice. A wrong one is the page again with everything that was typed; where somebody else chose meanwhile,
/// both are shown.
pub async fn choose(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let typed = Chosen::of(&form.fields);
    let (frame, gathered) = look(&visit).await?;
    let gathered = gathered.ok_or(Stop::NotFound)?;
    let groups = match typed.checked(&gathered.overview.home, |row| gathered.knows(row)) {
        Ok(groups) => groups,
        Err(faults) => return Ok(again(&frame, &gathered, typed, faults).wrong()),
    };
    let (before, signed_as) = (typed.before.clone(), typed.signed_as.clone());
    match visit.act(&form, move |desk| keep(desk, &groups, (&before, &signed_as))).await {
        Err(Stop::Stale) => {
            let (frame, gathered) = look(&visit).await?;
            Ok(meanwhile(&frame, &gathered.ok_or(Stop::NotFound)?, typed))
        }
        done => done,
    }
}

fn keep(desk: &mut Desk<'_, '_>, groups: &[Focus], (before, signed_as): (&str, &str)) -> Result<Done, Stop> {
    let (permit, now) = (desk.may_change_office(Verb::ChooseFocus)?, desk.now());
    let scope = desk.scope(Verb::ChooseFocus)?;
    let held = ledger::focus(desk.tx(), &scope).map_err(stop)?.map(|choice| choice.id.to_string());
    if held.unwrap_or_default() != before {
        return Err(Stop::Stale);
    }
    ledger::choose_focus(desk.tx(), &permit, groups, (signed_as, now)).map_err(stop)?;
    jobs::enqueue(desk.tx(), ledger::RECKON, permit.office(), None, now)?;
    desk.done(&permit, FOCUS, Notice::FocusChosen)
}

fn again(frame: &Frame, gathered: &Gathered, typed: Chosen, faults: Vec<Fault>) -> Answer {
    let page = Answers { ground: gathered.ground(), typed, faults, meanwhile: None };
    frame.page(&frame.words.chain_room(), &choice::answers(frame, &page))
}

/// Both choices; the form below is now made after the one that was saved, so that saving again replaces it knowingly.
fn meanwhile(frame: &Frame, gathered: &Gathered, typed: Chosen) -> Answer {
    let typed = typed.after(held(gathered));
    let now = Some(gathered.now.clone());
    let page = Answers { ground: gathered.ground(), typed, faults: Vec::new(), meanwhile: now };
    frame.page(&frame.words.chain_room(), &choice::answers(frame, &page)).status(Stop::Stale.status())
}
