//! Data gaps: which there are, and who closes one until when.

use access::{Facts, Verb};
use base::record::{Gap, GapId};
use web::{Answer, Desk, Faults, Fields, Frame, Notice, Reply, Stop, Visit};

use crate::{
    GAPS,
    forms::{self, GapFilter},
    store::{self, Ground},
    views,
};

/// What is missing.
pub async fn gaps(visit: Visit) -> Reply {
    let filter = GapFilter::of(visit.query());
    let (frame, found) = visit
        .look(|desk| {
            let scope = desk.scope(Verb::SeeGaps)?;
            let Some(ground) = store::ground(desk.tx(), &scope)? else { return Ok(None) };
            let gaps = store::gaps(desk.tx(), &scope, &ground)?;
            Ok(Some((ground, gaps)))
        })
        .await?;
    let title = frame.words.gaps_room();
    let Some((ground, gaps)) = found else {
        return Ok(frame.page(&title, &views::nothing(&frame)));
    };
    let view = views::Gaps { frame: &frame, ground: &ground, all: &gaps, filter: &filter };
    Ok(frame.page(&title, &views::gaps(&view)))
}

/// One gap: what to ask whom for, and the form that says who closes it.
pub async fn gap(visit: Visit) -> Reply {
    let shown = Shown::of(&visit).await?;
    let typed = shown.saved();
    Ok(shown.page(&typed, &Faults::none(), false))
}

/// Says who closes a gap until when. Where somebody else said so meanwhile, both versions are shown.
pub async fn assign(visit: Visit) -> Reply {
    let id: GapId = visit.id("id")?;
    let form = visit.form().await?;
    let (said, seen) = match forms::assignment(&form.fields, visit.house().clock().today()) {
        Ok(said) => said,
        Err(faults) => return Ok(Shown::of(&visit).await?.page(&form.fields, &faults, false).wrong()),
    };
    let done = visit
        .act(&form, move |desk| {
            let facts = facts(desk, id)?;
            let permit = desk.may_change(Verb::AssignGaps, facts)?;
            if store::assignment(desk.tx(), &permit)? != seen {
                return Err(Stop::Stale);
            }
            let now = desk.now();
            store::assign(desk.tx(), &permit, &said, seen, now)?;
            desk.done(&permit, GAPS, Notice::GapAssigned)
        })
        .await;
    match done {
        Err(Stop::Stale) => {
            let shown = Shown::of(&visit).await?;
            Ok(shown.page(&form.fields, &Faults::none(), true).status(Stop::Stale.status()))
        }
        answered => answered,
    }
}

fn facts(desk: &mut Desk<'_, '_>, id: GapId) -> Result<Option<Facts<Gap>>, Stop> {
    let office = desk.actor()?.office();
    Ok(store::facts_of_gap(desk.tx(), office, id)?)
}

/// What the page of one gap shows.
struct Shown {
    frame: Frame,
    ground: Ground,
    gap: store::Gap,
}

impl Shown {
    async fn of(visit: &Visit) -> Result<Self, Stop> {
        let id: GapId = visit.id("id")?;
        let (frame, (ground, gap)) = visit
            .look(move |desk| {
                let facts = facts(desk, id)?;
                let permit = desk.may_see(Verb::SeeGaps, facts)?;
                let scope = desk.scope(Verb::SeeGaps)?;
                let ground = store::ground(desk.tx(), &scope)?.ok_or(Stop::NotFound)?;
                let gap = store::gap(desk.tx(), &permit)?.ok_or(Stop::NotFound)?;
                Ok((ground, gap))
            })
            .await?;
        Ok(Self { frame, ground, gap })
    }

    /// What is saved, as the form shows it.
    fn saved(&self) -> Fields {
        let saved = self.gap.assigned.as_ref().map(|assigned| &assigned.assignment);
        let owner = saved.map(|saved| saved.owner.clone());
        let due = saved.and_then(|saved| saved.due).map(|due| due.to_string());
        let note = saved.and_then(|saved| saved.note.clone());
        let pairs = [("owner", owner), ("due", due), ("note", note)];
        Fields::of(pairs.map(|(name, value)| (name.to_owned(), value.unwrap_or_default())))
    }

    fn page(&self, typed: &Fields, faults: &Faults, stale: bool) -> Answer {
        let Self { frame, ground, gap } = self;
        let view = views::OneGap { frame, ground, gap, typed, faults, stale };
        frame.page(&frame.words.gaps_room(), &views::gap(&view))
    }
}
