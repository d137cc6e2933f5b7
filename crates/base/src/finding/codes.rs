//! The one table of finding codes: member = code, severity, names of its arguments.
//!
//! Keep the sections in the order of the data: reading, intake, engines. Every code has its message in every
//! language (`finding-CODE`, with `.todo`); a test of `words` holds the two against each other.

use super::Severity;

macro_rules! table {
    ($($(#[$doc:meta])* $member:ident = $code:literal, $severity:ident, [$($argument:literal),*];)+) => {
        /// What a finding says; its words stand in the language files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $member,)+ }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$member,)+];

            /// The code as it stands in JSON and message keys.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$member => $code,)+ }
            }

            /// The severity it has unless the finder says otherwise.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$member => Severity::$severity,)+ }
            }

            /// The names of the values in its message.
            pub const fn arguments(self) -> &'static [&'static str] {
                match self { $(Self::$member => &[$($argument),*],)+ }
            }
        }
    };
}

table! {
    // ── readers ──────────────────────────────────────────────────────────────────────────────────────────────
    /// A cell that should hold a number does not.
    NotANumber = "not-a-number", Error, ["found"];
    /// A file is larger than what is read.
    FileTooLarge = "file-too-large", Error, ["limit"];
    /// A spreadsheet cannot be opened: broken, cut off, or not a spreadsheet.
    WorkbookUnreadable = "workbook-unreadable", Error, [];
    /// A spreadsheet is sealed with a password.
    WorkbookSealed = "workbook-sealed", Error, [];
    /// A sheet breaks off; the rows before the break are used.
    SheetBroken = "sheet-broken", Error, ["sheet"];
    /// A sheet is hidden; it is read all the same.
    SheetHidden = "sheet-hidden", Note, ["sheet"];
    /// A sheet has more rows than what is read; the rows before are used.
    TooManyRows = "too-many-rows", Error, ["limit"];
    /// A row has more columns than what is read; the columns before are used.
    TooManyColumns = "too-many-columns", Error, ["limit"];
    /// A cell is longer than what is read; its beginning is used.
    CellTooLong = "cell-too-long", Warning, ["limit"];
    /// Cells of a sheet hold errors of the spreadsheet; this is the first of them.
    ErrorCells = "error-cells", Warning, ["found", "count"];
    /// A formula was saved without its value; this is the first of the sheet.
    FormulaWithoutValue = "formula-without-value", Warning, [];
    /// A text is in an old encoding, which was guessed.
    EncodingGuessed = "encoding-guessed", Note, ["encoding"];
    /// Some characters cannot be read in the encoding of the text.
    TextDamaged = "text-damaged", Warning, ["encoding"];
    /// A text holds NUL bytes; they are left out.
    NulBytes = "nul-bytes", Warning, [];
    /// A quote opens a cell and never closes; it is read as a character.
    QuoteNotClosed = "quote-not-closed", Warning, [];
    /// A document could not be opened at all.
    DocumentUnreadable = "document-unreadable", Error, [];
    /// A document is damaged or breaks off; what could be read was used.
    DocumentBroken = "document-broken", Warning, [];
    /// A document is locked with a password.
    DocumentEncrypted = "document-encrypted", Error, [];
    /// A document took longer to read than the limit.
    DocumentTooSlow = "document-too-slow", Error, [];
    /// A packed document unpacks to more than the limit; what lies before the limit was used.
    UnpackedTooLarge = "unpacked-too-large", Error, [];
    /// A document declares a document type of its own, which is refused.
    DocumentTypeRefused = "document-type-refused", Error, [];
    /// Elements of a document are nested deeper than the limit; the deeper ones were left out.
    NestedTooDeep = "nested-too-deep", Warning, [];
    /// A table of a document has more rows or columns than the limit.
    TableCut = "table-cut", Warning, [];
    /// A cell of a table of a document is longer than the limit.
    TableCellCut = "table-cell-cut", Warning, ["limit"];
    /// A document of Word 97–2003.
    OldWordDocument = "old-word-document", Error, [];
    /// A file was asked for as a document and is none.
    NotADocument = "not-a-document", Error, [];
    /// A PDF is made of pictures of pages.
    PdfNoTextLayer = "pdf-no-text-layer", Error, [];
    /// A page of a PDF could not be read.
    PageUnreadable = "page-unreadable", Warning, [];
    // ── intake ───────────────────────────────────────────────────────────────────────────────────────────────
    /// A file or sheet is none of the kinds that the program knows; its rows are not used.
    FileNotRecognised = "file-not-recognised", Warning, ["rows"];
    /// A file or sheet was recognised by its columns.
    RecognisedByColumns = "recognised-by-columns", Note, ["columns"];
    /// A file or sheet is what the mapping file says.
    RecognisedByMapping = "recognised-by-mapping", Note, [];
    /// A file was recognised as a text.
    RecognisedAsText = "recognised-as-text", Note, [];
    /// A file was recognised as drawn boundaries.
    RecognisedAsBoundaries = "recognised-as-boundaries", Note, [];
    /// A file is held because it seems to hold personal data; `kind` is a code of intake's list.
    HeldPersonalData = "held-personal-data", Error, ["kind", "column", "count"];
    /// A file was released by a person although it seems to hold personal data.
    ReleasedPersonalData = "released-personal-data", Warning, ["day"];
    /// A release lacks who, when or why and has no effect.
    ReleaseIncomplete = "release-incomplete", Error, ["file"];
    /// A mapping file cannot be read.
    MappingUnreadable = "mapping-unreadable", Error, ["found"];
    /// A mapping file has a key that means nothing.
    MappingKeyUnknown = "mapping-key-unknown", Warning, ["found"];
    /// A value of a mapping file cannot be read.
    MappingValueWrong = "mapping-value-wrong", Error, ["key", "found"];
    /// A mapping file speaks of a file that is not there.
    MappingFileMissing = "mapping-file-missing", Warning, ["file"];
    /// A row lacks what it needs and is not used.
    ValueMissing = "value-missing", Error, ["column"];
    /// A year cannot be read.
    YearNotRead = "year-not-read", Error, ["found"];
    /// A date or period cannot be read.
    DateNotRead = "date-not-read", Warning, ["found"];
    /// An amount is negative; it is used as a return.
    NegativeAmount = "negative-amount", Warning, ["amount"];
    /// Amounts of another currency than the rest of the sheet; they are never added up.
    CurrencyMixed = "currency-mixed", Warning, ["found", "expected"];
    /// A place is not known; the row is used without it.
    PlaceUnknown = "place-unknown", Warning, ["found"];
    /// Several places share a name.
    PlaceAmbiguous = "place-ambiguous", Warning, ["found"];
    /// A place stands in no register and was taken over from a table.
    PlaceAdded = "place-added", Note, ["found"];
    /// A row speaks of another municipality and is not used.
    OtherPlace = "other-place", Note, ["found"];
    /// Rows speak of several municipalities, and nobody said which one is meant.
    PlaceNeeded = "place-needed", Error, [];
    /// A word names no group that the program knows.
    GroupUnknown = "group-unknown", Warning, ["found"];
    /// A word means nothing in its column.
    ValueUnknown = "value-unknown", Warning, ["found"];
    /// Values are shares or rates and were not taken as counts of people.
    NotCounts = "not-counts", Note, ["found"];
    /// No line of a budget or list of contracts is marked for a group; so many of them name one in their title.
    LinesNamingGroups = "lines-naming-groups", Note, ["number", "total"];
    /// A totals row was left out of the rows.
    TotalsRow = "totals-row", Note, [];
    /// Two files give the population of the same place and year.
    PopulationTwice = "population-twice", Warning, ["place", "period", "file"];
    /// Drawn boundaries cannot be read.
    BoundaryUnreadable = "boundary-unreadable", Error, [];
    /// A finding of the same kind in the same column stands so many times more.
    MoreAlike = "more-alike", Note, ["count"];
    // ── population ───────────────────────────────────────────────────────────────────────────────────────────
    /// A survey gives shares of those asked, not counts of residents.
    PopulationSurveyIsNoCount = "population-survey-is-no-count", Note, ["table"];
    /// A table gives the same count twice, with different numbers.
    PopulationCellTwice = "population-cell-twice", Warning, ["other"];
    /// A count of people is below zero.
    PopulationNegative = "population-negative", Error, ["found"];
    /// Women and men do not add up to the total.
    PopulationSexesDiffer = "population-sexes-differ", Warning, ["place", "sum", "total", "other"];
    /// Age bands do not add up to the total.
    PopulationAgesDiffer = "population-ages-differ", Warning, ["place", "sum", "total", "other"];
    /// Ethnicities do not add up to the total.
    PopulationEthnicitiesDiffer = "population-ethnicities-differ", Warning, ["place", "sum", "total", "other"];
    /// The parts along another dimension do not add up to the total.
    PopulationPartsDiffer = "population-parts-differ", Warning, ["place", "sum", "total", "other"];
    /// Settlements do not add up to their municipality.
    PopulationSettlementsDiffer = "population-settlements-differ", Warning, ["place", "sum", "total", "other"];
    /// Two tables of the same year disagree.
    PopulationTablesDiffer = "population-tables-differ", Warning, ["place", "found", "used", "other"];
    /// Counts too small to be written down do not agree.
    PopulationSmallCountsDiffer = "population-small-counts-differ", Warning, ["place", "other"];
    /// A table counts a group that must not be counted here.
    PopulationCountsProtected = "population-counts-protected", Warning, ["group"];
    /// A table counts a group for which only outside figures are used.
    PopulationOutsideOnly = "population-outside-only", Note, ["group"];
    /// A table counts people without papers.
    PopulationCountsUndocumented = "population-counts-undocumented", Warning, [];
    // ── documents ────────────────────────────────────────────────────────────────────────────────────────────
    /// A document holds no text that could be read.
    DocumentWithoutText = "document-without-text", Warning, [];
    /// No passage is written in a language that is known here.
    DocumentLanguageUnknown = "document-language-unknown", Warning, [];
    /// A document was read and names no group of people.
    DocumentNamesNoGroup = "document-names-no-group", Note, [];
    /// A passage gives one sex less, or speaks of a group as worth less.
    HostileMention = "hostile-mention", Warning, [];
    /// A passage leaves a group out.
    GroupExcluded = "group-excluded", Note, ["group"];
    /// A passage lists many groups and acts for none.
    GroupsOnlyListed = "groups-only-listed", Note, ["groups"];
    // ── plans ────────────────────────────────────────────────────────────────────────────────────────────────
    /// An activity names nobody who answers for it.
    ActivityWithoutResponsible = "activity-without-responsible", Warning, ["activity"];
    /// An activity does not say by when it is done.
    ActivityWithoutDate = "activity-without-date", Warning, ["activity"];
    /// An activity ends before it starts.
    ActivityEndsBeforeStart = "activity-ends-before-start", Error, ["activity", "start", "end"];
    /// An activity does not say whom it is for.
    ActivityWithoutGroup = "activity-without-group", Warning, ["activity"];
    /// Two activities of one plan have the same code.
    ActivityCodeTwice = "activity-code-twice", Warning, ["found", "activity"];
    /// No activity of an objective has an indicator.
    ObjectiveWithoutIndicator = "objective-without-indicator", Warning, ["objective"];
    /// An indicator of a plan has no figure for any group.
    IndicatorWithoutDisaggregation = "indicator-without-disaggregation", Warning, ["indicator"];
    /// Indicators of a report have no figure for any group.
    ReportWithoutDisaggregation = "report-without-disaggregation", Note, ["number", "total"];
    // ── budget ───────────────────────────────────────────────────────────────────────────────────────────────
    /// An amount is below zero; it is counted.
    AmountNegative = "amount-negative", Warning, ["line", "amount"];
    /// An amount is too large to be added up; it is left out.
    AmountTooLarge = "amount-too-large", Error, ["line"];
    /// Lines of a year have a proposed amount and no approved or adjusted one.
    LinesOnlyProposed = "lines-only-proposed", Note, ["number", "year"];
    /// The same row stands twice in one sheet; both are counted.
    LineRepeated = "line-repeated", Warning, ["line", "amount", "year"];
    /// The same line stands in two sheets with the same amount; it is counted once.
    LineInTwoSheets = "line-in-two-sheets", Note, ["line", "amount", "year"];
    /// The same line stands in two sheets with different amounts; both are kept.
    LineAmountsDiffer = "line-amounts-differ", Warning, ["line", "found", "expected", "year"];
    /// A line has amounts in two currencies in one year; they are kept apart.
    LineInTwoCurrencies = "line-in-two-currencies", Warning, ["line", "year"];
    /// Activities use more than 100 % of a line; the shares are scaled to 100 %.
    LineOverclaimed = "line-overclaimed", Warning, ["line", "percent", "year"];
    /// An activity without a stated share finds nothing left of a line.
    LineNothingLeft = "line-nothing-left", Warning, ["line", "activity", "year"];
    /// A line is marked for a group and no activity uses it.
    LineMarkedWithoutActivity = "line-marked-without-activity", Warning, ["line", "year"];
    /// An activity names no budget line.
    ActivityWithoutLine = "activity-without-line", Warning, ["activity"];
    /// An activity names a line that no budget has.
    ActivityLineUnknown = "activity-line-unknown", Warning, ["activity", "line"];
    /// The cost of an activity and its share of the lines differ.
    ActivityAmountDiffers = "activity-amount-differs", Warning, ["activity", "cost", "amount"];
    /// The cost of an activity and its lines are in different currencies.
    ActivityCurrencyDiffers = "activity-currency-differs", Warning, ["activity", "cost", "amount"];
    /// An activity runs in a budget year in which none of its lines has money.
    ActivityYearWithoutLine = "activity-year-without-line", Warning, ["activity", "year"];
    /// An activity runs in months for which its lines have no money.
    ActivityMonthsDiffer = "activity-months-differ", Warning, ["activity", "due", "covered", "year"];
    // ── delivery ─────────────────────────────────────────────────────────────────────────────────────────────
    /// A service does not say what kind of provider it has.
    ServiceWithoutProviderKind = "service-without-provider-kind", Warning, [];
    /// More free places than places.
    FreePlacesAboveCapacity = "free-places-above-capacity", Warning, ["free", "capacity"];
    /// More persons than contacts.
    PersonsAboveContacts = "persons-above-contacts", Warning, [];
    /// Women and men do not add up to the total of a service's users.
    UsersBySexDoNotAddUp = "users-by-sex-do-not-add-up", Warning, [];
    /// A training session without hours.
    SessionWithoutHours = "session-without-hours", Warning, [];
    /// A training session without a date.
    SessionWithoutDate = "session-without-date", Warning, [];
    /// The file gives the place of a shelter or safe house.
    ShelterWithPlace = "shelter-with-place", Warning, [];
    // ── chain and check ──────────────────────────────────────────────────────────────────────────────────────
    /// Fewer than five or more than eight focus groups.
    FocusGroupsOutsideFiveToEight = "focus-groups-outside-five-to-eight", Note, ["count"];
    /// A threshold of the municipality that no rule uses.
    ThresholdUnknown = "threshold-unknown", Error, ["name"];
    /// A threshold of the municipality outside the range that makes sense.
    ThresholdOutOfRange = "threshold-out-of-range", Error, ["name", "value", "least", "most"];
    /// A focus group names a place that no file and no country pack knows.
    FocusPlaceUnknown = "focus-place-unknown", Error, ["found"];
    /// The bytes of a file could not be read from the disk.
    FileUnreadable = "file-unreadable", Error, [];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_code_stands_twice_and_each_is_kebab_case() {
        let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes.len(), Code::ALL.len());
        assert!(codes.iter().all(|code| code.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
    }
}
