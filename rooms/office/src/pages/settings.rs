//! What an office sets for itself.

use access::Verb;
use base::{
    Language,
    record::{Kind as _, Office},
};
use web::{Desk, Faults, Fields, Notice, Reply, Stop, Visit};

use crate::{
    forms,
    store::{self, offices::OfficeRow},
    views::settings::{Changed, Settings, page},
};

const SETTINGS: &str = "/office/settings";

/// The form.
pub async fn show(visit: Visit) -> Reply {
    let (frame, office) = visit.look(office).await?;
    let view = Settings {
        name: office.name,
        language: office.language.unwrap_or(frame.words.language()),
        version: office.version,
        faults: Faults::none(),
        changed: None,
    };
    Ok(page(&frame, &view))
}

fn office(desk: &mut Desk<'_, '_>) -> Result<OfficeRow, Stop> {
    let permit = desk.may_change_office(Verb::ChangeOffice)?;
    store::offices::office(desk.tx(), permit.id())?.ok_or(Stop::NotFound)
}

/// Keeps another name and language.
pub async fn save(visit: Visit) -> Reply {
    let form = visit.form().await?;
    let mut faults = Faults::none();
    let name = forms::office_name(&form.fields, "name", &mut faults);
    if !faults.is_empty() {
        return again(&visit, &form.fields, faults).await;
    }
    let language = forms::language(&form.fields, "language", visit.words().language());
    let version = version(&form.fields);
    let reply = visit
        .act(&form, move |desk| {
            let permit = desk.may_change_office(Verb::ChangeOffice)?;
            if !store::offices::save(desk.tx(), &permit, &name, language, version)? {
                return Err(Stop::Stale);
            }
            desk.done(&permit, SETTINGS, Notice::Saved)
        })
        .await;
    match reply {
        Err(Stop::Stale) => again(&visit, &form.fields, Faults::none()).await,
        other => other,
    }
}

fn version(fields: &Fields) -> i64 {
    fields.text("version").parse().unwrap_or_default()
}

/// The form again with what was typed, beside what somebody else saved meanwhile.
async fn again(visit: &Visit, typed: &Fields, faults: Faults) -> Reply {
    let seen = version(typed);
    let (frame, (office, changed)) = visit
        .look(move |desk| {
            let office = office(desk)?;
            let changed = if office.version == seen { None } else { Some(changed(desk, &office)?) };
            Ok((office, changed))
        })
        .await?;
    let stale = changed.is_some();
    let view = Settings {
        name: typed.text("name").to_owned(),
        language: Language::asked(typed.text("language")).unwrap_or(frame.words.language()),
        version: office.version,
        faults,
        changed,
    };
    let answer = page(&frame, &view);
    Ok(if stale { answer.status(Stop::Stale.status()) } else { answer.wrong() })
}

fn changed(desk: &mut Desk<'_, '_>, saved: &OfficeRow) -> Result<Changed, Stop> {
    let (id, clock) = (desk.actor()?.office(), desk.house().clock());
    let last = store::offices::last_change(desk.tx(), id, Verb::ChangeOffice, Office::CODE, &id.to_string())?;
    let (who, when) = last.unzip();
    Ok(Changed {
        who: who.flatten(),
        when: when.map(|at| clock.local(at)),
        name: saved.name.clone(),
        language: saved.language,
    })
}
