//! The choice of focus groups: five to eight rows that people work on, with the five questions, signed and dated.

use access::{Change, Permit, Scope, Verb};
use base::{
    People,
    record::{AccountId, FocusId, Office, OfficeId},
};
use intake::{FiveQuestions, Focus};
use jiff::Timestamp;
use store::{Tx, params};

use crate::{
    Error, Result,
    fields::{fields, insert},
    ids,
};

/// A choice of focus groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its id.
    pub id: FocusId,
    /// When it was made.
    pub chosen_at: Timestamp,
    /// By whom.
    pub chosen_by: AccountId,
    /// On whose behalf, as they wrote it.
    pub signed_as: String,
    /// The rows in their order, the place by its code, with the answers to the five questions.
    pub groups: Vec<Focus>,
}

/// Chooses the focus groups; the choice before stays on record, replaced. A reckoning is due: rows that no file knows get
/// their figures then.
pub fn choose_focus(
    tx: &mut Tx<'_>,
    permit: &Permit<Office, Change>,
    groups: &[Focus],
    (signed_as, now): (&str, Timestamp),
) -> Result<FocusId> {
    if permit.verb() != Verb::ChooseFocus {
        return Err(Error::WrongPermit);
    }
    let (office, id) = (permit.office(), ids::random()?);
    let sql = "update focus_choice set replaced_at = $2 where office = $1 and replaced_at is null";
    tx.execute(sql, params![office, now])?;
    let row = fields! {
        id: id, office: office, chosen_at: now, chosen_by: permit.account(), signed_as: signed_as,
    };
    insert(tx, "focus_choice", [row])?;
    let row = |(position, Focus { people, place, answers }): (usize, &Focus)| {
        fields! {
            office: office, choice: id, position: position, people: people.code(), place: place.as_deref(),
            why: answers.why.as_deref(), field: answers.field.as_deref(), groups_text: answers.groups.as_deref(),
            where_text: answers.place.as_deref(), how: answers.how.as_deref(),
        }
    };
    insert(tx, "focus_group", groups.iter().enumerate().map(row))?;
    Ok(id)
}

/// The choice that holds, for whoever may see the chain.
pub fn focus(tx: &mut Tx<'_>, scope: &Scope) -> Result<Option<Choice>> {
    choice(tx, scope.office())
}

/// The choice that holds; `None` where nobody has chosen here, and the mapping file decides.
pub(crate) fn choice(tx: &mut Tx<'_>, office: OfficeId) -> Result<Option<Choice>> {
    let sql = "select id, chosen_at, chosen_by, signed_as from focus_choice
               where office = $1 and replaced_at is null";
    let found = tx.one(sql, params![office], |row| {
        let (id, chosen_at, chosen_by) = (row.id(0)?, row.time(1)?, row.id(2)?);
        Ok(Choice { id, chosen_at, chosen_by, signed_as: row.text(3)?.to_owned(), groups: Vec::new() })
    })?;
    let Some(mut choice) = found else { return Ok(None) };
    choice.groups = groups(tx, office, choice.id)?;
    Ok(Some(choice))
}

fn groups(tx: &mut Tx<'_>, office: OfficeId, choice: FocusId) -> Result<Vec<Focus>> {
    let sql = "select people, place, why, field, groups_text, where_text, how from focus_group
               where office = $1 and choice = $2 order by position";
    Ok(tx.rows(sql, params![office, choice], |row| {
        let people = People::from_code(row.text(0)?).ok_or(store::Error::Column(0))?;
        let answer = |column| Ok::<_, store::Error>(row.maybe_text(column)?.map(str::to_owned));
        let answers = FiveQuestions {
            why: answer(2)?,
            field: answer(3)?,
            groups: answer(4)?,
            place: answer(5)?,
            how: answer(6)?,
        };
        Ok(Focus { people, place: answer(1)?, answers })
    })?)
}
