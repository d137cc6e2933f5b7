//! One check: intake, engines, chain.

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZero,
    panic::resume_unwind,
    thread,
};

use base::{
    Code, CountryPack, Date, Finding, LinkFigures, PlaceCode, PlaceLevel, Places, RowKey, StandardGroup,
    Target, Year, fold, place::Found,
};
use budget::{Budgeted, UniversalLine};
use chain::Rules;
use delivery::Delivered;
use documents::Analysis;
use intake::{FileIn, Intake, Mapping, Options};
use plans::Planned;
use population::Profile;
use readers::{Limits, text::PdfText};
use reports::Outcome;

use crate::accounted;

/// How many of the biggest lines for everybody are shown of each currency.
const BIGGEST_LINES: usize = 8;

/// What was asked for, beside the files.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the mapping file says.
    pub mapping: Mapping,
    /// The country, by code.
    pub country: Option<String>,
    /// The municipality, by code or name.
    pub place: Option<String>,
    /// The year.
    pub year: Option<Year>,
    /// The day on which next steps are looked for.
    pub today: Date,
}

/// Takes the files in under the rules of their country.
///
/// Where nobody says which country, the files are looked at with the places of all countries; if they name one
/// municipality, its country's rules hold and the files are taken in again under them.
pub fn take_in(files: &[FileIn<'_>], asked: &Asked, pdf: &dyn PdfText) -> (Intake, CountryPack) {
    let said = asked.country.as_deref().or(asked.mapping.country.as_deref()).and_then(CountryPack::shipped);
    let pack = said.clone().unwrap_or_else(CountryPack::everywhere);
    let intake = under(files, asked, &pack, pdf);
    let country = intake.municipality.as_ref().and_then(|home| country_of(&intake.places, home));
    match country.and_then(|code| CountryPack::shipped(code.as_str())) {
        Some(pack) if said.is_none() => (under(files, asked, &pack, pdf), pack),
        _ => (intake, pack),
    }
}

fn under(files: &[FileIn<'_>], asked: &Asked, pack: &CountryPack, pdf: &dyn PdfText) -> Intake {
    let mut places = Places::default();
    pack.places().for_each(|place| places.add(place));
    let mut mapping = asked.mapping.clone();
    let municipality = match asked.place.as_deref().map(|name| places.find(name, None)) {
        Some(Found::One(code)) => Some(code),
        Some(_) => {
            mapping.municipality.clone_from(&asked.place);
            None
        }
        None => None,
    };
    let options = Options { mapping, pack: pack.clone(), municipality, limits: Limits::default() };
    intake::take_in(files, &options, pdf)
}

fn country_of(places: &Places, code: &PlaceCode) -> Option<PlaceCode> {
    let mut at = places.get(code)?;
    while at.level != PlaceLevel::Country {
        at = places.get(at.parent.as_ref()?)?;
    }
    Some(at.code.clone())
}

/// What all engines say about one intake.
struct Engines<'a> {
    population: Profile,
    documents: Vec<Analysis>,
    planned: Planned<'a>,
    budgeted: Budgeted<'a>,
    delivered: Delivered<'a>,
}

impl<'a> Engines<'a> {
    fn run(
        intake: &'a Intake,
        home: &'a PlaceCode,
        pack: &'a CountryPack,
        asked: &Asked,
        year: Option<Year>,
    ) -> Self {
        let (places, municipality) = (&intake.places, Some(home));
        let population =
            population::input::Input { tables: &intake.population, places, municipality, pack, year };
        let plans =
            plans::Input { plans: &intake.plans, reports: &intake.indicators, municipality, places, year };
        let budget =
            budget::Input { sheets: &intake.budgets, plans: &intake.plans, municipality, places, year };
        let delivery = delivery::Input {
            services: &intake.services,
            sessions: &intake.sessions,
            municipality,
            places,
            year,
            as_of: Some(asked.today),
        };
        Self {
            population: population::profile(&population),
            documents: analyse(intake, pack),
            planned: plans::analyse(plans),
            budgeted: budget::analyse(budget),
            delivered: delivery::analyse(delivery),
        }
    }

    /// The standard groups of the municipality, and every row that a file knows or names or a person chose.
    fn rows(&self, home: &PlaceCode, places: &Places, focus: &[RowKey]) -> Vec<RowKey> {
        let standard =
            StandardGroup::ALL.iter().map(|group| RowKey { people: (*group).into(), place: home.clone() });
        let documents = self.documents.iter().flat_map(|analysis| analysis.rows(home, places));
        let named = self.population.rows().into_iter().chain(documents).chain(self.planned.rows());
        let rows: BTreeSet<RowKey> =
            standard.chain(named).chain(self.delivered.rows()).chain(focus.iter().cloned()).collect();
        rows.into_iter().collect()
    }

    fn link_figures(&self, rows: &[RowKey]) -> LinkFigures {
        let mut figures = self.population.link_figures(rows);
        figures.append(documents::link_figures(&self.documents, rows));
        figures.append(self.planned.link_figures(rows));
        figures.append(self.budgeted.link_figures(rows));
        figures.append(self.delivered.link_figures(rows));
        accounted::join(&mut figures);
        figures
    }

    fn findings(&self) -> Vec<Finding> {
        let documents = self.documents.iter().flat_map(|analysis| &analysis.findings);
        let parts = [&self.planned.findings, &self.budgeted.findings];
        let mut findings = self.population.findings.clone();
        findings.extend(documents.cloned());
        findings.extend(parts.into_iter().flatten().cloned());
        findings.extend(self.delivered.findings().iter().cloned());
        findings
    }
}

/// Analyses the documents of an intake, in its order, on all cores: they do not know of each other, and they are most
/// of the work.
pub fn analyse(intake: &Intake, pack: &CountryPack) -> Vec<Analysis> {
    let one = |document: &intake::Document| {
        documents::analyse(&documents::Input {
            country: Some(pack.code.as_str()),
            places: Some(&intake.places),
            kind: document.kind,
            ..documents::Input::new(document.file, &document.text)
        })
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = intake.documents.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let shares = intake.documents.chunks(share);
        let parts: Vec<_> =
            shares.map(|share| scope.spawn(move || share.iter().map(one).collect::<Vec<_>>())).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|cause| resume_unwind(cause))).collect()
    })
}

/// Runs the engines and the chain over an intake.
///
/// The error says which rule of the shipped rule file is wrong; a build that passed its tests has none.
pub fn outcome(intake: Intake, pack: &CountryPack, asked: &Asked) -> Result<Outcome, chain::RuleError> {
    let home = intake.municipality.clone().unwrap_or_else(|| PlaceCode::new(&pack.code));
    let year = asked.year.or_else(|| latest_year(&intake));
    let (rules, mut findings) = rules(&asked.mapping)?;
    let Chosen { rows: focus, reasons, findings: unknown } = chosen(&intake, &home, &asked.mapping);
    findings.extend(unknown);
    let mut engines = Engines::run(&intake, &home, pack, asked, year);
    if let Some(hours) = rules.threshold("training_hours") {
        engines.delivered = engines.delivered.asking_for_hours(hours);
    }
    let rows = engines.rows(&home, &intake.places, &focus);
    let figures = engines.link_figures(&rows);
    let input = chain::Input {
        rows: &rows,
        figures,
        pack,
        rules: &rules,
        focus: &focus,
        year,
        today: Some(asked.today),
    };
    let chain = chain::judge(input);
    findings.extend(engines.findings());
    findings.extend(chain.findings.iter().cloned());
    findings.splice(0..0, intake.findings.iter().cloned());
    findings.sort_by_key(|finding| finding.severity);
    let money = engines.budgeted.money.iter().filter(|table| Some(table.year) == year).cloned().collect();
    Ok(Outcome {
        reasons,
        year,
        today: asked.today,
        files: intake.files.iter().map(file).collect(),
        chain,
        money,
        universal: without_users_by_sex(&engines.budgeted, &intake),
        pyramid: engines.population.pyramid(&home),
        residents: year.and_then(|year| whole(engines.population.total(&home, year)?.reading)),
        boundaries: boundaries(&intake),
        findings,
        raw: true,
        place: intake.municipality,
        places: intake.places,
    })
}

/// The biggest lines for everybody of whose users nobody knows the sex: no service of that name records it, and no
/// activity on the line measures women and men apart.
fn without_users_by_sex(budgeted: &Budgeted<'_>, intake: &Intake) -> Vec<UniversalLine> {
    let services = intake.services.iter().flat_map(|list| &list.rows);
    let by_sex =
        services.filter(|service| service.users.iter().any(|users| users.categories.sex().is_some()));
    let names: BTreeSet<String> = by_sex.map(|service| fold::name(&service.name)).collect();
    let activities = intake.plans.iter().flat_map(|plan| &plan.activities);
    let measured = activities
        .filter(|activity| activity.indicators.iter().any(|indicator| is_by_sex(&indicator.disaggregated)));
    let lines = measured.flat_map(|activity| &activity.lines);
    let codes: BTreeSet<String> = lines.filter_map(|line| budget::line::code_of(&line.code)).collect();
    let counted = |line: &UniversalLine| {
        let code = line.code.as_deref().and_then(budget::line::code_of);
        names.contains(&fold::name(&line.title)) || code.is_some_and(|code| codes.contains(&code))
    };
    budgeted.largest_universal(BIGGEST_LINES, |line| !counted(line))
}

fn is_by_sex(target: &Target) -> bool {
    [StandardGroup::Women, StandardGroup::Men].iter().all(|group| target.names(&(*group).into()))
}

/// The latest year with budget lines, else with activities, else with counts.
fn latest_year(intake: &Intake) -> Option<Year> {
    let budget = intake.budgets.iter().flat_map(|sheet| &sheet.lines).map(|line| line.year).max();
    let activities = || intake.plans.iter().flat_map(|plan| &plan.activities);
    let plan = || activities().filter_map(|activity| activity.end.or(activity.start)).max();
    let table = |table: &population::input::Table| {
        let counts = table.counts.iter().filter_map(|count| count.as_of?.last_year());
        counts.chain(table.as_of.and_then(base::Period::last_year)).max()
    };
    budget
        .or_else(|| Year::new(i64::from(plan()?.year())))
        .or_else(|| intake.population.iter().filter_map(table).max())
}

/// The rules with the thresholds of the municipality; one that cannot be used is a finding, and the others are used.
fn rules(mapping: &Mapping) -> Result<(Rules, Vec<Finding>), chain::RuleError> {
    let (mut rules, mut findings) = (Rules::shipped()?, Vec::new());
    for (name, value) in &mapping.thresholds {
        match rules.clone().with_thresholds(&BTreeMap::from([(name.clone(), *value)])) {
            Ok(changed) => rules = changed,
            Err(error) => findings.push(error.finding()),
        }
    }
    Ok((rules, findings))
}

/// The rows that were chosen to work on, and why.
#[derive(Default)]
struct Chosen {
    rows: Vec<RowKey>,
    reasons: BTreeMap<RowKey, String>,
    findings: Vec<Finding>,
}

/// The focus rows of the mapping file; a place that is not known is a finding.
fn chosen(intake: &Intake, home: &PlaceCode, mapping: &Mapping) -> Chosen {
    let mut chosen = Chosen::default();
    for focus in &mapping.focus {
        let found = focus.place.as_ref().map(|name| (name, intake.places.find(name, Some(home))));
        let place = match found {
            None => home.clone(),
            Some((_, Found::One(code))) => code,
            // The town that gave the municipality its name is written with its own code; the bare name is the whole.
            Some((_, Found::Several(codes))) if codes.contains(home) => home.clone(),
            Some((name, _)) => {
                chosen.findings.push(Finding::new(Code::FocusPlaceUnknown).with("found", name.as_str()));
                continue;
            }
        };
        let row = RowKey { people: focus.people.clone(), place };
        if let Some(why) = &focus.answers.why {
            chosen.reasons.insert(row.clone(), why.clone());
        }
        chosen.rows.push(row);
    }
    chosen
}

fn file(report: &intake::FileReport) -> reports::File {
    let last = report.sheets.iter().map(|sheet| usize::from(sheet.index)).max();
    let mut sheets = vec![String::new(); last.map_or(0, |last| last + 1)];
    for sheet in &report.sheets {
        if let Some(name) = sheets.get_mut(usize::from(sheet.index)) {
            name.clone_from(&sheet.name);
        }
    }
    reports::File {
        name: report.name.clone(),
        sheets,
        recognised_as: report.recognised_as.code(),
        held: report.held.is_some(),
        rows_read: report.rows_read,
        rows_used: report.rows_used,
        rows_rejected: report.rows_rejected,
    }
}

fn whole(reading: base::Reading) -> Option<i64> {
    match reading.value()? {
        base::Value::Whole(count) => Some(count),
        _ => None,
    }
}

fn boundaries(intake: &Intake) -> BTreeMap<PlaceCode, reports::outcome::Rings> {
    let outer = |polygon: &Vec<Vec<[f64; 2]>>| {
        let ring = polygon.first().into_iter().flatten();
        ring.map(|[lon, lat]| (*lon, *lat)).collect::<Vec<(f64, f64)>>()
    };
    let rings = |boundary: &intake::Boundary| boundary.polygons.iter().map(outer).collect();
    intake.boundaries.iter().map(|boundary| (boundary.place.clone(), rings(boundary))).collect()
}
