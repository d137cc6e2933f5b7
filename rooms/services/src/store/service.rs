//! One service with everything that the files say of it.

use access::{Facts, Permit, See};
use base::{
    Currency, Money, PlaceCode, Reading, StandardGroup, Target, Value,
    record::{OfficeId, Service as ServiceKind, ServiceId},
};
use store::{Error, Result, Row, Tx, params};
use web::Stands;

use super::{Kind, Named, Users, hiding, users};

/// A service. What is `None` the files do not say.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// Its name; empty for a confidential one.
    pub name: String,
    /// Who provides it.
    pub provider: Option<String>,
    /// What kind of provider.
    pub kind: Option<Kind>,
    /// Whether neither name nor provider nor place is known here.
    pub confidential: bool,
    /// Where it is.
    pub place: Option<PlaceCode>,
    /// The names of that place.
    pub named: Named,
    /// Whom it is for.
    pub target: Target,
    /// Whether it is open.
    pub open: Option<bool>,
    /// Places in all.
    pub capacity: Option<i64>,
    /// Free places.
    pub free: Option<i64>,
    /// What a user pays; zero is free of charge.
    pub fee: Option<Money>,
    /// Languages spoken, as the file writes them.
    pub languages: Option<Vec<String>>,
    /// Papers asked of users; empty for none.
    pub papers: Option<Vec<String>>,
    /// Whether people with disabilities can enter and use it.
    pub accessible: Option<bool>,
    /// How far it is for users, in kilometres.
    pub distance_km: Option<f64>,
    /// Members of staff.
    pub staff: Option<i64>,
    /// Hours of training per member of staff in 24 months.
    pub training_hours: Option<f64>,
    /// The year that its users speak of.
    pub year: Option<i64>,
    /// Persons known to need it and not yet served, as far as it may be shown.
    pub need: Reading,
    /// Why people were turned away.
    pub refusal_reasons: Option<String>,
    /// Its users, as far as they may be shown.
    pub users: Vec<Users>,
    /// Where it stands.
    pub stands: Option<Stands>,
}

impl Service {
    /// Whether it is for survivors: of such a service only readiness is kept.
    pub fn is_for_survivors(&self) -> bool {
        let survivors = |set: &base::TargetSet| set.iter().any(|it| it.has(StandardGroup::VictimsOfViolence));
        self.confidential || matches!(&self.target, Target::Named(set) if survivors(set))
    }
}

/// What a decision about a service may rest on. Ids of services are made of what the files say, so that two offices can
/// have the same: it is looked up in the office where the person stands.
pub fn facts(tx: &mut Tx<'_>, office: OfficeId, id: ServiceId) -> Result<Option<Facts<ServiceKind>>> {
    let sql = "select office from service where office = $1 and id = $2";
    tx.one(sql, params![office, id], |row| Ok(Facts::new(id, row.id(0)?)))
}

/// The service; small counts of its users, and what would give them away, are hidden.
pub fn service(tx: &mut Tx<'_>, permit: &Permit<ServiceKind, See>) -> Result<Option<Service>> {
    let sql =
        "select s.name, s.provider, s.provider_kind, s.confidential, s.place, s.target, s.target_people, s.open,
                   s.capacity, s.free, s.fee_minor, s.fee_currency, s.languages, s.papers, s.accessible,
                   s.distance_km, s.staff, s.training_hours, s.year, s.need, s.refusal_reasons,
                   s.at_sheet, s.at_row, cast(null as bigint), f.id, f.name, h.name
               from service s
               left join file_version v on v.office = s.office and v.id = s.version
               left join file f on f.office = v.office and f.id = v.file
               left join reading r on r.office = s.office and r.version = s.version and r.state = 'accepted'
               left join reading_sheet h on h.office = r.office and h.reading = r.id and h.sheet = s.at_sheet
               where s.office = $1 and s.id = $2";
    let Some(mut service) = tx.one(sql, params![permit.office(), permit.id()], of_row)? else {
        return Ok(None);
    };
    if let Some(place) = &service.place {
        service.named = super::places::of_one(tx, permit.office(), place)?;
    }
    service.users = users::of(tx, permit)?;
    hiding::hide(tx, permit.office(), &mut service)?;
    Ok(Some(service))
}

fn of_row(row: &Row<'_>) -> Result<Service> {
    let text = |column| row.maybe_text(column).map(|text| text.map(str::to_owned));
    Ok(Service {
        name: row.text(0)?.to_owned(),
        provider: text(1)?,
        kind: row.maybe_code(2, Kind::from_code)?,
        confidential: row.flag(3)?,
        place: row.maybe_text(4)?.map(PlaceCode::new),
        named: Named::default(),
        target: Target::from_codes(row.text(5)?, row.text(6)?).ok_or(Error::Column(5))?,
        open: row.maybe_flag(7)?,
        capacity: row.maybe_int(8)?,
        free: row.maybe_int(9)?,
        fee: row
            .maybe_int(10)?
            .zip(row.maybe_code(11, Currency::from_code)?)
            .map(|(fee, of)| Money::new(fee, of)),
        languages: row.maybe_text(12)?.map(lines),
        papers: row.maybe_text(13)?.map(lines),
        accessible: row.maybe_flag(14)?,
        distance_km: row.maybe_real(15)?,
        staff: row.maybe_int(16)?,
        training_hours: row.maybe_real(17)?,
        year: row.maybe_int(18)?,
        need: row.maybe_int(19)?.map_or(Reading::Unknown, |need| Reading::Known(Value::Whole(need))),
        refusal_reasons: text(20)?,
        users: Vec::new(),
        stands: Stands::of_row(row, 21)?,
    })
}

/// Texts that stand one to a line.
fn lines(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
