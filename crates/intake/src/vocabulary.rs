//! The closed lists of this crate: kinds of table, fields of columns, kinds of personal data.

use base::codes;

codes! {
    /// What a file, or one sheet of it, is.
    Kind {
        /// Counts of people.
        Population = "population",
        /// Activities of a plan.
        Plan = "plan",
        /// Budget lines.
        Budget = "budget",
        /// Signed contracts: read as executed budget lines.
        Contracts = "contracts",
        /// A list of services.
        Services = "services",
        /// A list of training sessions.
        Sessions = "sessions",
        /// Indicators with their values.
        Indicators = "indicators",
        /// A text.
        Document = "document",
        /// A list of places.
        Places = "places",
        /// Drawn boundaries.
        Boundaries = "boundaries",
        /// A mapping file of this program.
        Mapping = "mapping",
        /// None of these.
        Unknown = "unknown",
    }
}

codes! {
    /// What a column holds.
    Field {
        /// A place of any level.
        Place = "place",
        /// A settlement.
        Settlement = "settlement",
        /// A municipality.
        Municipality = "municipality",
        /// A region.
        Region = "region",
        /// A year.
        Year = "year",
        /// A day.
        Date = "date",
        /// Sex.
        Sex = "sex",
        /// Age or age band.
        Age = "age",
        /// Ethnicity.
        Ethnicity = "ethnicity",
        /// Disability.
        Disability = "disability",
        /// Displacement and migration.
        Migration = "migration",
        /// Urban or rural.
        Residence = "residence",
        /// A group that is counted as such.
        Group = "group",
        /// Another dimension, kept so that nothing is added up across it.
        Other = "other",
        /// A count of people.
        Count = "count",
        /// Lower end of the range of an estimate.
        Low = "low",
        /// Upper end of the range of an estimate.
        High = "high",
        /// The unit of the value beside it.
        Unit = "unit",
        /// A remark.
        Note = "note",
        /// A code of an activity, line or row.
        Code = "code",
        /// An activity.
        Activity = "activity",
        /// An objective.
        Objective = "objective",
        /// The groups that something is for.
        Groups = "groups",
        /// Who is responsible.
        Responsible = "responsible",
        /// First day.
        Start = "start",
        /// Last day.
        End = "end",
        /// First and last day in one cell.
        Period = "period",
        /// What an activity costs.
        Cost = "cost",
        /// Budget lines of an activity.
        Lines = "lines",
        /// Share of a budget line.
        Weight = "weight",
        /// The ordinary service that an activity adapts.
        Adapts = "adapts",
        /// An indicator.
        Indicator = "indicator",
        /// The groups for which an indicator has figures of its own.
        Disaggregated = "disaggregated",
        /// The series of an indicator.
        Series = "series",
        /// Value before.
        Baseline = "baseline",
        /// Value aimed at.
        Target = "target",
        /// Value reached.
        Value = "value",
        /// Whether it is published.
        Published = "published",
        /// Whether residents can reply.
        Reply = "reply",
        /// Title of a line or contract.
        Title = "title",
        /// Programme, directorate.
        Programme = "programme",
        /// Function (COFOG).
        Cofog = "cofog",
        /// Economic code.
        Economic = "economic",
        /// Whose money.
        Fund = "fund",
        /// Months covered.
        Months = "months",
        /// Phase of the amount.
        Phase = "phase",
        /// Amount of a budget line.
        Amount = "amount",
        /// Currency of the amounts of the row.
        Currency = "currency",
        /// Estimated value of a contract.
        Estimate = "estimate",
        /// Price of a contract.
        ContractPrice = "contract_price",
        /// Day of signature.
        Signed = "signed",
        /// Who got the contract.
        Supplier = "supplier",
        /// Type or procedure of a contract.
        ContractType = "contract_type",
        /// CPV code of a contract.
        Cpv = "cpv",
        /// A service.
        Service = "service",
        /// Its provider.
        Provider = "provider",
        /// Kind of provider.
        ProviderKind = "provider_kind",
        /// Whether its place is kept secret.
        Confidential = "confidential",
        /// A street address; read past, never kept.
        Address = "address",
        /// A telephone number; read past, never kept.
        Phone = "phone",
        /// An e-mail address; read past, never kept.
        Email = "email",
        /// Whether it is open.
        Open = "open",
        /// Places in all.
        Capacity = "capacity",
        /// Free places.
        Free = "free",
        /// Languages spoken.
        Languages = "languages",
        /// What a user pays.
        Fee = "fee",
        /// Papers asked.
        Papers = "papers",
        /// Whether people with disabilities can enter and use it.
        Accessible = "accessible",
        /// Distance in kilometres.
        Distance = "distance",
        /// Members of staff.
        Staff = "staff",
        /// Hours of training per member of staff.
        TrainingHours = "training_hours",
        /// Persons who need it and are not served.
        Need = "need",
        /// Different persons.
        Persons = "persons",
        /// Contacts.
        Contacts = "contacts",
        /// Persons turned away.
        TurnedAway = "turned_away",
        /// Why they were turned away.
        RefusalReasons = "refusal_reasons",
        /// Topic of a session.
        Topic = "topic",
        /// Kinds of facilitator.
        Facilitators = "facilitators",
        /// Hours of a session.
        Hours = "hours",
        /// Organisation of the participants.
        Organisation = "organisation",
        /// Name of a participant: personal, read past, never kept.
        Participant = "participant",
        /// Code of a place.
        PlaceCode = "place_code",
        /// Name of a place.
        Name = "name",
        /// Level of a place.
        Level = "level",
        /// The place that a place lies in.
        Parent = "parent",
        /// Latitude; read past.
        Latitude = "latitude",
        /// Longitude; read past.
        Longitude = "longitude",
    }
}

impl Field {
    /// Whether several columns of one table may hold this field, told apart by their qualifiers.
    pub const fn repeats(self) -> bool {
        matches!(
            self,
            Self::Count
                | Self::Amount
                | Self::Value
                | Self::Persons
                | Self::Contacts
                | Self::TurnedAway
                | Self::Name
                | Self::Other
                | Self::Note
        )
    }

    /// Whether its cells are amounts of money.
    pub(crate) const fn is_money(self) -> bool {
        matches!(self, Self::Amount | Self::ContractPrice | Self::Estimate | Self::Cost)
    }

    /// Whether its cells are numbers.
    pub(crate) const fn is_numeric(self) -> bool {
        matches!(
            self,
            Self::Count
                | Self::Amount
                | Self::ContractPrice
                | Self::Estimate
                | Self::Persons
                | Self::Contacts
                | Self::TurnedAway
                | Self::Capacity
                | Self::Hours
                | Self::Latitude
                | Self::Longitude
        )
    }
}

codes! {
    /// A kind of personal data.
    PersonalKind {
        /// A national identity number.
        NationalNumber = "national-number",
        /// An account number.
        Iban = "iban",
        /// Telephone numbers.
        Phones = "phones",
        /// Names of persons.
        Names = "names",
        /// E-mail addresses of persons.
        Emails = "emails",
        /// Dates of birth.
        BirthDates = "birth-dates",
    }
}
