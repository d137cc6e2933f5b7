//! One activity with everything that hangs on it.

use std::collections::BTreeMap;

use access::{Permit, See};
use base::{PlaceCode, record::Activity as ActivityKind};
use store::{Result, Tx, params};
use web::Stands;

use super::{Activity, Indicator, activities, indicators, lines};

/// One activity.
#[derive(Clone, Debug, PartialEq)]
pub struct OneActivity {
    /// The activity.
    pub activity: Activity,
    /// Where it is done, by code, with names by language; none for the whole municipality.
    pub places: BTreeMap<PlaceCode, Vec<(String, String)>>,
    /// Its indicators.
    pub indicators: Vec<Indicator>,
    /// Where it stands.
    pub stands: Option<Stands>,
}

/// The activity.
pub fn activity(tx: &mut Tx<'_>, permit: &Permit<ActivityKind, See>) -> Result<Option<OneActivity>> {
    let (office, id) = (permit.office(), permit.id());
    let sql =
        "select a.id, p.title, a.code, a.title, a.objective, a.responsible, a.starts, a.ends, a.cost_minor,
                   a.cost_currency, a.target, a.target_people, a.adapts,
                   a.at_sheet, a.at_row, cast(null as bigint), f.id, f.name, h.name
               from plan_activity a
               join plan p on p.office = a.office and p.position = a.plan
               left join file_version v on v.office = a.office and v.id = a.version
               left join file f on f.office = v.office and f.id = v.file
               left join reading r on r.office = a.office and r.version = a.version and r.state = 'accepted'
               left join reading_sheet h on h.office = r.office and h.reading = r.id and h.sheet = a.at_sheet
               where a.office = $1 and a.id = $2";
    let found =
        tx.one(sql, params![office, id], |row| Ok((activities::of_row(row)?, Stands::of_row(row, 13)?)))?;
    let Some((mut activity, stands)) = found else { return Ok(None) };
    activity.lines = lines::of_one(tx, office, id)?;
    let indicators = indicators::of_activity(tx, office, id)?;
    Ok(Some(OneActivity { activity, places: places(tx, permit)?, indicators, stands }))
}

fn places(
    tx: &mut Tx<'_>,
    permit: &Permit<ActivityKind, See>,
) -> Result<BTreeMap<PlaceCode, Vec<(String, String)>>> {
    let sql = "select p.place, n.language, n.name
               from activity_place p
               left join place_name n on n.office = p.office and n.place = p.place
               where p.office = $1 and p.activity = $2 order by p.place, n.position";
    let mut places = BTreeMap::<_, Vec<_>>::new();
    tx.each(sql, params![permit.office(), permit.id()], |row| {
        let names = places.entry(PlaceCode::new(row.text(0)?)).or_default();
        let name = row.maybe_text(1)?.zip(row.maybe_text(2)?);
        names.extend(name.map(|(language, name)| (language.to_owned(), name.to_owned())));
        Ok(())
    })?;
    Ok(places)
}
