//! Figures: a value with its state, interval, reference date and evidence.

use crate::{EvidenceId, Money, Period, id::codes};

codes! {
    /// The state of a figure. Zero is a known value; the other six are six different things everywhere.
    State {
        /// Counted or recorded.
        Known = "known",
        /// Estimated, with an interval where one is given.
        Estimated = "estimated",
        /// Somebody should know and does not.
        Unknown = "unknown",
        /// No table or form asks for it.
        NotCollected = "not_collected",
        /// Asked and refused.
        Refused = "refused",
        /// Known, and hidden because it is small.
        Suppressed = "suppressed",
        /// Deliberately not collected here.
        Protected = "protected",
    }
}

codes! {
    /// What a figure counts.
    Unit {
        /// Different persons.
        Persons = "persons",
        /// Visits, calls or sessions of a service; never divided by population.
        Contacts = "contacts",
        /// Documents.
        Documents = "documents",
        /// Passages of documents.
        Passages = "passages",
        /// Activities of a plan.
        Activities = "activities",
        /// Budget lines.
        Lines = "lines",
        /// Minor units of a currency.
        Money = "money",
        /// Calendar months.
        Months = "months",
        /// Services.
        Services = "services",
        /// Places of a service (beds, seats, slots).
        Places = "places",
        /// Hours.
        Hours = "hours",
        /// Indicators.
        Indicators = "indicators",
        /// A code of a closed list.
        Code = "code",
        /// Yes or no.
        Flag = "flag",
    }
}

codes! {
    /// The names of the figures that engines hand to the chain; rules and messages speak of them by code.
    FigureName {
        // known
        /// How many people.
        Population = "population",
        /// Another source's figure for the same people, shown beside the first as a range.
        PopulationAlternative = "population_alternative",
        /// On what the population figure rests: `measured`, `outside_estimate` or `independence`.
        Basis = "basis",
        /// Whether the country pack flags the group as undercounted.
        Undercounted = "undercounted",
        // addressed
        /// Documents that were read.
        DocumentsRead = "documents_read",
        /// Passages that only list the group.
        PassagesListed = "passages_listed",
        /// Passages that describe its situation.
        PassagesDescribed = "passages_described",
        /// Passages with a measure for it.
        PassagesMeasure = "passages_measure",
        /// Passages with a measure that has money, an owner and an indicator.
        PassagesResourced = "passages_measure_resourced",
        // planned
        /// Plans that were read.
        PlansRead = "plans_read",
        /// Activities that name the group.
        Activities = "activities",
        /// Of these, activities with a responsible and dates.
        ActivitiesComplete = "activities_complete",
        /// Ordinary services that an activity adapts to the group.
        OrdinaryAdapted = "ordinary_adapted",
        // funded
        /// Budget lines that were read.
        LinesRead = "lines_read",
        /// Money planned in activities that name the group.
        MoneyPlanned = "money_planned",
        /// Money executed in these activities.
        MoneyExecuted = "money_executed",
        /// Months of the year for which that money is there.
        MonthsCovered = "months_covered",
        /// Months of the year for which it is due.
        MonthsDue = "months_due",
        // ready
        /// Services that were read.
        ServicesRead = "services_read",
        /// Open services for the group.
        ServicesOpen = "services_open",
        /// Free places in these.
        PlacesFree = "places_free",
        /// Whether one of these can be used: language, distance, fee, papers.
        Access = "access",
        /// Hours of training per staff member in the last 24 months.
        TrainingHours = "training_hours",
        // reached
        /// Whether users are recorded by this group at all.
        UsersRecorded = "users_recorded",
        /// Different persons served.
        PersonsServed = "persons_served",
        /// Contacts; never divided by population.
        Contacts = "contacts",
        /// Persons turned away.
        TurnedAway = "turned_away",
        /// Persons known to need the service.
        Need = "need",
        // accounted for
        /// Reports or indicator tables that were read.
        ReportsRead = "reports_read",
        /// Indicators disaggregated for the group.
        Indicators = "indicators",
        /// Of these, indicators with a value in the last period.
        IndicatorsWithValue = "indicators_with_value",
        /// Of these, indicators that are published.
        IndicatorsPublished = "indicators_published",
        /// Whether there is a channel for replies.
        ReplyChannel = "reply_channel",
    }
}

impl FigureName {
    /// What the figure counts.
    pub const fn unit(self) -> Unit {
        match self {
            Self::Population
            | Self::PopulationAlternative
            | Self::PersonsServed
            | Self::TurnedAway
            | Self::Need => Unit::Persons,
            Self::Contacts => Unit::Contacts,
            Self::Basis => Unit::Code,
            Self::Undercounted | Self::Access | Self::UsersRecorded | Self::ReplyChannel => Unit::Flag,
            Self::DocumentsRead | Self::PlansRead | Self::ReportsRead => Unit::Documents,
            Self::PassagesListed
            | Self::PassagesDescribed
            | Self::PassagesMeasure
            | Self::PassagesResourced => Unit::Passages,
            Self::Activities | Self::ActivitiesComplete | Self::OrdinaryAdapted => Unit::Activities,
            Self::LinesRead => Unit::Lines,
            Self::MoneyPlanned | Self::MoneyExecuted => Unit::Money,
            Self::MonthsCovered | Self::MonthsDue => Unit::Months,
            Self::ServicesRead | Self::ServicesOpen => Unit::Services,
            Self::PlacesFree => Unit::Places,
            Self::TrainingHours => Unit::Hours,
            Self::Indicators | Self::IndicatorsWithValue | Self::IndicatorsPublished => Unit::Indicators,
        }
    }
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A count.
    Whole(i64),
    /// A measure.
    Decimal(f64),
    /// An amount.
    Money(Money),
    /// Yes or no.
    Flag(bool),
    /// A code of a closed list.
    Code(&'static str),
}

impl Value {
    /// The value as a number for comparisons: money in minor units, yes as 1; `None` for a code.
    #[expect(clippy::cast_precision_loss, reason = "comparisons with thresholds; 2^53 minor units suffice")]
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Whole(count) => Some(count as f64),
            Self::Decimal(measure) => Some(measure),
            Self::Money(money) => Some(money.minor as f64),
            Self::Flag(yes) => Some(f64::from(u8::from(yes))),
            Self::Code(_) => None,
        }
    }
}

/// What is known of a quantity: a state, with the value where the state has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// Counted or recorded; zero included.
    Known(Value),
    /// Estimated: the best value and the range it lies in, where one is given.
    Estimated(Value, Option<(f64, f64)>),
    /// Somebody should know and does not.
    Unknown,
    /// No table or form asks for it.
    NotCollected,
    /// Asked and refused.
    Refused,
    /// Known, and hidden because it is small.
    Suppressed,
    /// Deliberately not collected here.
    Protected,
}

impl Reading {
    /// A known count.
    pub fn count(count: usize) -> Self {
        Self::Known(Value::Whole(i64::try_from(count).unwrap_or(i64::MAX)))
    }

    /// The state.
    pub const fn state(self) -> State {
        match self {
            Self::Known(_) => State::Known,
            Self::Estimated(..) => State::Estimated,
            Self::Unknown => State::Unknown,
            Self::NotCollected => State::NotCollected,
            Self::Refused => State::Refused,
            Self::Suppressed => State::Suppressed,
            Self::Protected => State::Protected,
        }
    }

    /// The value, where the state has one.
    pub const fn value(self) -> Option<Value> {
        match self {
            Self::Known(value) | Self::Estimated(value, _) => Some(value),
            _ => None,
        }
    }

    /// The value as a number for comparisons.
    pub fn number(self) -> Option<f64> {
        self.value().and_then(Value::number)
    }
}

/// A named quantity with its reference date and its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is.
    pub name: FigureName,
    /// What is known of it.
    pub reading: Reading,
    /// The time it speaks of.
    pub as_of: Option<Period>,
    /// Where it comes from; a known zero names what was searched.
    pub evidence: Vec<EvidenceId>,
}

impl Figure {
    /// A figure without a date.
    pub fn new(name: FigureName, reading: Reading, evidence: Vec<EvidenceId>) -> Self {
        Self { name, reading, as_of: None, evidence }
    }

    /// The same figure, speaking of this time.
    #[must_use]
    pub fn as_of(mut self, period: impl Into<Option<Period>>) -> Self {
        self.as_of = period.into();
        self
    }
}
