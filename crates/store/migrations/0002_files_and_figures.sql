-- Files, what was read in them, and the figures of the chain.
--
-- Three kinds of tables stand here:
--
-- 1. What people did: files and their versions, readings with the decision about each, the mapping, the choice of
--    focus groups, who closes a gap. Nothing replaces these rows but a person.
-- 2. What reading one file gave: `reading_sheet`, `reading_detected`, `reading_finding`.
-- 3. What a reckoning gave: everything from `reckoning` on. One reckoning reads all accepted versions of an office
--    together and replaces all of these rows in one transaction: deleting the row of `reckoning` takes the others
--    with it. Only the ledger writes them; rooms read them with their own SQL.
--
-- The same in all tables:
--
-- - `office` is whose row it is; it stands first in every key.
-- - A spot in a file is `at_sheet` (from 0), `at_row` and `at_column` (from 1, as a spreadsheet shows them), `at_page`
--   (from 1), `at_first` and `at_last` (Unicode scalars of the extracted text, the last one not included). What is
--   empty says what sort of spot it is: nothing filled is the file as a whole, a sheet alone is the sheet, a sheet with
--   a row is the row, with a column the cell; `at_first` is a passage; a page alone is the page.
-- - A time that a figure speaks of (`as_of`, `period`) is `2024`, `2024-03-05` or `2024-01-01/2024-06-30`.
-- - `state` of a figure: known, estimated, unknown, not_collected, refused, suppressed, protected. Only a known or
--   an estimated one has a value; zero is a known value.
-- - `people` are groups joined by `+`: `women`, `roma+women` for Roma women. `target` says whom a thing is for: `named`,
--   `universal` (for everybody) or `not_stated`; where it is `named`, `target_people` are the people of the exact target
--   set, separated by spaces: `children roma+women`.
-- - Amounts are minor units (cents) with a currency of three letters. Flags are 0 or 1; an empty flag is "not said".
-- - What a reckoning writes by the ten thousand (blocks, passages, mentions, lists of evidence) hangs on the reckoning
--   alone: it comes and goes with its parents, and to look up the parent of each row would take longer than to write it.
-- - Ids of rows that a reckoning makes are made of the file version and the position in it, so that the same files
--   give the same ids and links to them last.

-- What people did -----------------------------------------------------------------------------------------------------

-- A file of an office, over all its versions. Its name is what the mapping calls it by.
create table file (
    id text not null,
    office text not null references office (id) on delete cascade,
    -- The name as it was given, without a folder.
    name text not null check (name <> ''),
    -- The same without case and marks: two files of one office are never called alike.
    name_folded text not null,
    created_at {int} not null,
    primary key (office, id),
    unique (office, name_folded)
) {strict};

-- One immutable version of a file; its bytes are the blob with this hash.
create table file_version (
    id text not null,
    office text not null,
    file text not null,
    -- From 1, in the order of receiving.
    number {int} not null check (number > 0),
    sha256 {blob} not null,
    -- Bytes.
    length {int} not null check (length >= 0),
    received_at {int} not null,
    received_by text not null references account (id) on delete restrict,
    primary key (office, id),
    unique (office, file, number),
    foreign key (office, file) references file (office, id) on delete cascade,
    foreign key (office, sha256) references content (office, sha256) on delete restrict
) {strict};
create index file_version_received_by on file_version (received_by);
create index file_version_sha256 on file_version (office, sha256);

-- The mapping of an office as the text of `isonomia.toml`: what people said about places, files and columns. Every
-- change is a new row; the one with the highest version counts.
create table mapping (
    office text not null references office (id) on delete cascade,
    version {int} not null check (version > 0),
    text text not null,
    -- The reading of the mapping file that it came with; empty where it was typed or corrected here.
    reading text,
    changed_at {int} not null,
    changed_by text not null references account (id) on delete restrict,
    primary key (office, version)
) {strict};
create index mapping_changed_by on mapping (changed_by);

-- One version read by one reader with one mapping, and what a person decided about it.
--
-- Of a held version nothing stands here but what kind of thing it is, how many rows it has and what was detected.
create table reading (
    id text not null,
    office text not null,
    version text not null,
    -- The version of the program's readers.
    reader text not null,
    -- The version of the mapping that it was read with; 0 for none.
    mapping {int} not null check (mapping >= 0),
    -- What it was recognised as: population, plan, budget, document … unknown; how surely, from 0 to 1; and why: a code
    -- of a finding with its arguments as JSON.
    recognised_as text not null,
    confidence {real} not null check (confidence >= 0 and confidence <= 1),
    reason text not null,
    reason_arguments text not null,
    -- Whether a person said what it is.
    said_by_person {int} not null check (said_by_person in (0, 1)),
    -- waiting: read, nobody decided yet. held: seems to hold personal data, nobody decided yet. accepted: counts.
    -- replaced: a later reading of the same file was accepted. taken_back: was accepted. refused: shall not be used.
    -- overtaken: read again before anybody decided.
    state text not null
        check (state in ('waiting', 'held', 'accepted', 'replaced', 'taken_back', 'refused', 'overtaken')),
    -- Whether personal data were detected in it, whatever was decided since.
    has_personal_data {int} not null check (has_personal_data in (0, 1)),
    -- A decision to use it all the same: who, when and why. Needed before a held reading can be accepted.
    released_by text references account (id) on delete restrict,
    released_at {int},
    released_why text,
    -- The last decision: who, when, and why where a reason was asked for.
    decided_by text references account (id) on delete restrict,
    decided_at {int},
    why text,
    -- The reading whose acceptance replaced this one; taking that one back brings this one in again.
    replaced_by text,
    read_at {int} not null,
    -- rows_read = rows_used + rows_rejected. Of an accepted reading: as of the last reckoning.
    rows_read {int} not null check (rows_read >= 0),
    rows_used {int} not null check (rows_used >= 0),
    rows_rejected {int} not null check (rows_rejected >= 0),
    primary key (office, id),
    foreign key (office, version) references file_version (office, id) on delete cascade,
    check ((released_by is null) = (released_at is null)),
    check ((released_by is null) = (released_why is null)),
    check (state <> 'accepted' or has_personal_data = 0 or released_by is not null)
) {strict};
create index reading_version on reading (office, version);
create index reading_state on reading (office, state);
create index reading_released_by on reading (released_by);
create index reading_decided_by on reading (decided_by);

-- The sheets of a reading, or the tables of a document that were recognised. None of a held reading: a sheet can be
-- named after a person.
create table reading_sheet (
    office text not null,
    reading text not null,
    -- From 0.
    sheet {int} not null,
    name text not null,
    recognised_as text not null,
    confidence {real} not null,
    reason text not null,
    reason_arguments text not null,
    -- What its columns hold, as the mapping writes it: `title@7`, one to a line.
    columns text not null,
    -- The first row of data, from 1.
    first_row {int} not null,
    rows_read {int} not null,
    rows_used {int} not null,
    rows_rejected {int} not null,
    primary key (office, reading, sheet),
    foreign key (office, reading) references reading (office, id) on delete cascade
) {strict};

-- Which kinds of personal data were detected where; never a value.
create table reading_detected (
    office text not null,
    reading text not null,
    position {int} not null,
    -- national-number, iban, phones, emails, names, birth-dates.
    kind text not null,
    -- In how many cells or places.
    count {int} not null,
    -- Sheet and column; empty for a text. Never the row.
    at_sheet {int},
    at_column {int},
    primary key (office, reading, position),
    foreign key (office, reading) references reading (office, id) on delete cascade
) {strict};

-- What could not be read or used in one file, or should be looked at. Of an accepted reading: as of the last reckoning.
create table reading_finding (
    office text not null,
    reading text not null,
    position {int} not null,
    -- error, warning, note.
    severity text not null,
    -- The words stand in the language files under `finding-CODE`.
    code text not null,
    -- The values in its message: a JSON object by name, each `{"text"}`, `{"number"}`, `{"minor", "currency"}`,
    -- `{"period"}` or `{"group"}`.
    arguments text not null,
    at_sheet {int},
    at_row {int},
    at_column {int},
    at_page {int},
    at_first {int},
    at_last {int},
    primary key (office, reading, position),
    foreign key (office, reading) references reading (office, id) on delete cascade
) {strict};

-- The choice of focus groups: five to eight rows that the council or the team works on, signed and dated. A new choice
-- replaces the one before it, which stays.
create table focus_choice (
    id text not null,
    office text not null references office (id) on delete cascade,
    chosen_at {int} not null,
    chosen_by text not null references account (id) on delete restrict,
    -- On whose behalf, as they wrote it: the council's decision and its number, the team.
    signed_as text not null,
    -- Empty for the choice that holds.
    replaced_at {int},
    primary key (office, id)
) {strict};
create index focus_choice_chosen_by on focus_choice (chosen_by);
create unique index focus_choice_holds on focus_choice (office) where replaced_at is null;

-- One chosen row with the five questions, in the words of those who chose.
create table focus_group (
    office text not null,
    choice text not null,
    position {int} not null,
    people text not null,
    -- The code of the place; empty for the whole municipality.
    place text,
    why text,
    field text,
    groups_text text,
    where_text text,
    how text,
    primary key (office, choice, position),
    foreign key (office, choice) references focus_choice (office, id) on delete cascade
) {strict};

-- Who closes a gap until when. The gap itself comes from a reckoning and may go; its id is the same when it comes back.
create table gap_owner (
    office text not null references office (id) on delete cascade,
    gap text not null,
    -- Who, as a function or an institution; never a private person.
    owner text not null,
    -- Until which day.
    due text,
    note text,
    version {int} not null,
    changed_at {int} not null,
    changed_by text not null references account (id) on delete restrict,
    primary key (office, gap)
) {strict};
create index gap_owner_changed_by on gap_owner (changed_by);

-- What a reckoning gave -----------------------------------------------------------------------------------------------

-- The last reckoning of an office.
create table reckoning (
    office text not null primary key references office (id) on delete cascade,
    -- How many times this office was reckoned.
    number {int} not null,
    -- A hash of everything that it rests on: accepted readings, releases, mapping, focus choice, day. Where it is no
    -- longer that of the office, the figures are out of date and a reckoning is due.
    basis text not null,
    reckoned_at {int} not null,
    -- The day on which it looked at: training of the last 24 months, next steps.
    day text not null,
    -- The country whose rules it used, and the municipality (else the country).
    country text not null,
    place text not null,
    -- The year that is shown first; 0 where no file names one.
    year {int} not null
) {strict};

-- The years that can be asked for.
create table reckoned_year (
    office text not null references reckoning (office) on delete cascade,
    -- 0 where no file names one.
    year {int} not null,
    -- All residents of the municipality, where a table has them and the count may be shown.
    residents {int},
    -- The time that the pyramid speaks of.
    pyramid_as_of text,
    primary key (office, year)
) {strict};

-- Places that the files brought, and those of the country pack that they speak of: settlements above all.
create table place (
    office text not null references reckoning (office) on delete cascade,
    code text not null,
    -- country, region, municipality, settlement.
    level text not null,
    -- The code of the place that it lies in.
    parent text,
    primary key (office, code)
) {strict};

-- The names of places by language.
create table place_name (
    office text not null,
    place text not null,
    position {int} not null,
    -- The tag of the language; '' where the file does not say.
    language text not null,
    name text not null,
    primary key (office, place, position),
    foreign key (office, place) references place (office, code) on delete cascade
) {strict};

-- Drawn boundaries.
create table boundary (
    office text not null references reckoning (office) on delete cascade,
    position {int} not null,
    version text not null,
    place text not null,
    -- Polygons of rings of longitude and latitude, as the coordinates of a GeoJSON MultiPolygon.
    coordinates text not null,
    primary key (office, position)
) {strict};

-- What the engines and the chain have to say beyond single files, for the year that is shown first.
create table reckoning_finding (
    office text not null references reckoning (office) on delete cascade,
    position {int} not null,
    severity text not null,
    code text not null,
    arguments text not null,
    -- The file version that it speaks of; empty for the whole.
    version text,
    at_sheet {int},
    at_row {int},
    at_column {int},
    at_page {int},
    at_first {int},
    at_last {int},
    -- The other side, where two places disagree.
    also_version text,
    also_sheet {int},
    also_row {int},
    also_column {int},
    also_page {int},
    also_first {int},
    also_last {int},
    primary key (office, position)
) {strict};

-- The rows of the chain: these people in this place, in this year.
create table chain_row (
    office text not null references reckoning (office) on delete cascade,
    year {int} not null,
    place text not null,
    position {int} not null,
    people text not null,
    -- Whether the reckoning took it for a focus row, and why it was chosen.
    focus {int} not null check (focus in (0, 1)),
    why text,
    primary key (office, year, place, people)
) {strict};

-- Where figures come from; figures share these entries.
create table evidence (
    office text not null references reckoning (office) on delete cascade,
    number {int} not null,
    -- found: it stands here. searched: looked through and nothing was there. rule: a rule says so.
    kind text not null check (kind in ('found', 'searched', 'rule')),
    version text,
    at_sheet {int},
    at_row {int},
    at_column {int},
    at_page {int},
    at_first {int},
    at_last {int},
    -- What stands there, where it may be shown.
    quote text,
    -- The code of the rule.
    rule text,
    primary key (office, number),
    check ((kind = 'rule') = (rule is not null)),
    check ((kind = 'rule') = (version is null))
) {strict};

-- The figures of the links, as the chain judged them: of people who may not be counted there is no number here.
create table link_figure (
    office text not null references reckoning (office) on delete cascade,
    -- In the order of the engines.
    number {int} not null,
    year {int} not null,
    place text not null,
    people text not null,
    -- known, addressed, planned, funded, ready, reached, accounted.
    link text not null,
    -- The name of the figure: population, money_planned …
    name text not null,
    -- The period that it was asked for.
    period text,
    state text not null,
    -- At most one of these is filled.
    whole {int},
    decimal {real},
    minor {int},
    flag {int} check (flag in (0, 1)),
    code text,
    -- With `minor`.
    currency text,
    -- The interval of an estimate.
    low {real},
    high {real},
    as_of text,
    -- The list of its evidence in `link_evidence`; empty where it has none.
    sources {int},
    -- Whether the count is small, or gives a small one away: it is judged, and never shown.
    hidden {int} not null check (hidden in (0, 1)),
    primary key (office, number)
) {strict};
create index link_figure_place on link_figure (office, year, place);

-- Lists of evidence, in their order. Figures that rest on the same sources share one list: most rows of the chain rest on
-- "all documents were searched".
create table link_evidence (
    office text not null references reckoning (office) on delete cascade,
    list {int} not null,
    position {int} not null,
    -- The number of an entry of `evidence`.
    evidence {int} not null,
    primary key (office, list, position)
) {strict};

-- Residents of the municipality by sex and age, one bar to a row; small counts are suppressed.
create table pyramid_bar (
    office text not null references reckoning (office) on delete cascade,
    year {int} not null,
    -- Youngest first.
    position {int} not null,
    -- F, M.
    sex text not null,
    age_from {int} not null,
    -- Empty for "and over".
    age_to {int},
    state text not null,
    whole {int},
    decimal {real},
    primary key (office, year, position, sex)
) {strict};

-- Figures that should exist and do not: of the focus rows and of the standard groups of the municipality.
create table data_gap (
    office text not null references reckoning (office) on delete cascade,
    id text not null,
    year {int} not null,
    position {int} not null,
    people text not null,
    place text not null,
    link text not null,
    -- The name of the figure that is missing.
    name text not null,
    -- unknown, not_collected, refused.
    state text not null,
    focus {int} not null check (focus in (0, 1)),
    primary key (office, id)
) {strict};

-- Population ----------------------------------------------------------------------------------------------------------

-- A table of counts: a sheet of a file.
create table population_table (
    office text not null references reckoning (office) on delete cascade,
    id text not null,
    position {int} not null,
    version text not null,
    at_sheet {int},
    title text not null,
    -- census, register, outside_estimate, survey, not_stated.
    origin text not null,
    as_of text,
    primary key (office, id)
) {strict};

-- One count. A dimension that is empty is its total. Small counts are as the file has them: pages hide them.
create table population_count (
    office text not null,
    table_id text not null,
    position {int} not null,
    place text not null,
    -- F, M.
    sex text,
    age_from {int},
    -- Empty with `age_from` for "and over".
    age_to {int},
    ethnicity text,
    disability text,
    migration text,
    -- urban, rural.
    residence text,
    -- The group, where the table counts it directly.
    membership text,
    other text,
    as_of text,
    state text not null,
    whole {int},
    decimal {real},
    low {real},
    high {real},
    at_sheet {int},
    at_row {int},
    at_column {int},
    primary key (office, table_id, position),
    foreign key (office, table_id) references population_table (office, id) on delete cascade
) {strict};
create index population_count_place on population_count (office, place);

-- Documents -----------------------------------------------------------------------------------------------------------

-- A document that was read: what it is, and how far it answers to groups.
create table document (
    office text not null references reckoning (office) on delete cascade,
    id text not null,
    position {int} not null,
    version text not null,
    title text not null,
    -- strategy, plan, report, decision, other.
    kind text not null,
    -- The tag of its dominant language.
    language text not null,
    in_force {int} not null check (in_force in (0, 1)),
    -- The highest page that a block begins on; empty where the format has no pages.
    pages {int},
    -- Unicode scalars.
    length {int} not null,
    -- The proposed step on the WHO scale for gender: unequal, blind, sensitive, specific, transformative, n/a.
    responsiveness text not null,
    primary key (office, id)
) {strict};
create index document_version on document (office, version);

-- The conditions of the WHO scale, in order; each counts only where those before it are met.
create table document_gate (
    office text not null,
    document text not null,
    position {int} not null,
    -- nothing_unequal, gender_considered, measure_with_means, norms_with_indicator.
    code text not null,
    met {int} not null check (met in (0, 1)),
    -- The positions of the passages that decide it, separated by spaces.
    passages text not null,
    primary key (office, document, position),
    foreign key (office, document) references document (office, id) on delete cascade
) {strict};

-- The text, block by block in reading order.
create table document_block (
    office text not null references reckoning (office) on delete cascade,
    document text not null,
    position {int} not null,
    -- heading, paragraph, list_item, table_row (cells separated by tabs).
    kind text not null,
    -- Of a heading, from 1.
    level {int},
    at_page {int},
    at_first {int} not null,
    at_last {int} not null,
    text text not null,
    primary key (office, document, position)
) {strict};

-- A sentence, heading, list item or table row that names people or does something; its text is in its block.
create table passage (
    office text not null references reckoning (office) on delete cascade,
    document text not null,
    position {int} not null,
    at_page {int},
    at_first {int} not null,
    at_last {int} not null,
    -- heading, sentence, list_item, table_row.
    kind text not null,
    language text not null,
    -- Its step on the WHO scale, as for the document.
    scale text not null,
    -- objective, activity, indicator, resource, responsible, deadline, diagnosis, separated by spaces.
    roles text not null,
    primary key (office, document, position)
) {strict};

-- A span that names a group as people.
create table mention (
    office text not null references reckoning (office) on delete cascade,
    document text not null,
    passage {int} not null,
    position {int} not null,
    -- The standard group, and the finer one where one is named.
    people text not null,
    detail text,
    at_first {int} not null,
    at_last {int} not null,
    -- Inside a negation or an exclusion.
    negated {int} not null check (negated in (0, 1)),
    -- The same for the mentions of one passage that together name one intersection ("Roma women").
    intersection {int},
    -- listed, described, measure, measure_resourced.
    ladder text not null,
    primary key (office, document, passage, position)
) {strict};
create index mention_people on mention (office, people);

-- Plan ----------------------------------------------------------------------------------------------------------------

-- A plan, or a list of indicators with values: a sheet or table of a file.
create table plan (
    office text not null references reckoning (office) on delete cascade,
    position {int} not null,
    version text not null,
    at_sheet {int},
    title text not null,
    -- plan, indicators.
    kind text not null check (kind in ('plan', 'indicators')),
    primary key (office, position)
) {strict};

-- One activity of a plan.
create table plan_activity (
    office text not null,
    id text not null,
    plan {int} not null,
    position {int} not null,
    version text not null,
    at_sheet {int},
    at_row {int},
    code text,
    title text not null,
    objective text,
    responsible text,
    -- First and last day.
    starts text,
    ends text,
    cost_minor {int},
    cost_currency text,
    target text not null,
    target_people text not null,
    -- The ordinary service that it adapts.
    adapts text,
    primary key (office, id),
    foreign key (office, plan) references plan (office, position) on delete cascade
) {strict};
create index plan_activity_plan on plan_activity (office, plan, position);

-- Whom an activity names, one to a row, for filters.
create table activity_people (
    office text not null,
    people text not null,
    activity text not null,
    primary key (office, people, activity),
    foreign key (office, activity) references plan_activity (office, id) on delete cascade
) {strict};
create index activity_people_activity on activity_people (office, activity);

-- Where an activity is done; none for the whole municipality.
create table activity_place (
    office text not null,
    activity text not null,
    place text not null,
    primary key (office, activity, place),
    foreign key (office, activity) references plan_activity (office, id) on delete cascade
) {strict};

-- The budget lines that an activity names, as the plan writes them.
create table activity_line (
    office text not null,
    activity text not null,
    position {int} not null,
    code text not null,
    -- The share in hundredths of a percent, where the plan gives one.
    weight {int},
    primary key (office, activity, position),
    foreign key (office, activity) references plan_activity (office, id) on delete cascade
) {strict};

-- Indicators of activities and of reports.
create table indicator (
    office text not null,
    plan {int} not null,
    position {int} not null,
    -- The activity whose it is; empty for a row of a report.
    activity text,
    version text not null,
    at_sheet {int},
    at_row {int},
    title text not null,
    -- The groups for which it has a figure of its own.
    target text not null,
    target_people text not null,
    -- The value before, the one aimed at, the one reached.
    baseline {real},
    goal {real},
    value {real},
    period text,
    published {int} check (published in (0, 1)),
    reply_channel {int} check (reply_channel in (0, 1)),
    primary key (office, plan, position),
    foreign key (office, plan) references plan (office, position) on delete cascade,
    foreign key (office, activity) references plan_activity (office, id) on delete cascade
) {strict};
create index indicator_activity on indicator (office, activity);

-- Budget --------------------------------------------------------------------------------------------------------------

-- A budget line of one year and currency with its amounts.
create table budget_line (
    office text not null references reckoning (office) on delete cascade,
    id text not null,
    position {int} not null,
    -- Where it first stands.
    version text not null,
    at_sheet {int},
    at_row {int},
    at_column {int},
    year {int} not null,
    code text,
    title text not null,
    programme text,
    -- Its function (COFOG 1999): `10.7`.
    functional text,
    economic text,
    -- own, donor, ministry, civil_society, other; empty where nothing is said.
    fund text,
    -- The name of another fund.
    fund_name text,
    -- The months for which its money is there, as letters 0 and 1, January first; empty where nothing is said.
    months text,
    target text not null,
    target_people text not null,
    currency text not null,
    -- Sums of its rows by phase; empty where no row gives one.
    proposed_minor {int},
    approved_minor {int},
    adjusted_minor {int},
    executed_minor {int},
    -- The adjusted amount, else the approved one.
    planned_minor {int},
    -- Its place among the biggest lines for everybody of whose users nobody knows the sex, from 1.
    users_unknown_rank {int},
    primary key (office, id)
) {strict};
create index budget_line_year on budget_line (office, year, position);

-- The cells that a line's amounts stand in.
create table budget_amount (
    office text not null,
    line text not null,
    position {int} not null,
    -- proposed, approved, adjusted, executed.
    phase text not null,
    minor {int} not null,
    version text not null,
    at_sheet {int},
    at_row {int},
    at_column {int},
    primary key (office, line, position),
    foreign key (office, line) references budget_line (office, id) on delete cascade
) {strict};

-- A line divided over those whom it is for; to the minor unit, the shares are the line.
create table budget_share (
    office text not null,
    line text not null,
    position {int} not null,
    -- The activity that it pays; empty for what no activity claims.
    activity text,
    target text not null,
    target_people text not null,
    planned_minor {int},
    executed_minor {int},
    primary key (office, line, position),
    foreign key (office, line) references budget_line (office, id) on delete cascade,
    foreign key (office, activity) references plan_activity (office, id) on delete cascade
) {strict};
create index budget_share_activity on budget_share (office, activity);

-- The money of each exact target set: target sets + universal + not stated = total, to the minor unit, for every year,
-- currency, phase and fund. These sums hold; the money of groups overlaps and is never added.
create table money_share (
    office text not null references reckoning (office) on delete cascade,
    year {int} not null,
    currency text not null,
    -- planned, executed.
    phase text not null check (phase in ('planned', 'executed')),
    position {int} not null,
    -- all, or the fund as in budget_line with not_stated where the lines do not say.
    fund text not null,
    fund_name text,
    -- total, named, universal, not_stated.
    target text not null,
    target_people text not null,
    minor {int} not null,
    primary key (office, year, currency, phase, position)
) {strict};

-- Services and sessions -----------------------------------------------------------------------------------------------

-- A service. Of a confidential one (a shelter) neither name nor provider nor place is kept, whatever the file says.
create table service (
    office text not null references reckoning (office) on delete cascade,
    id text not null,
    position {int} not null,
    version text not null,
    at_sheet {int},
    at_row {int},
    name text not null,
    -- Without case, marks and script, for the order and the search.
    name_folded text not null,
    provider text,
    -- formal, non_formal.
    provider_kind text check (provider_kind in ('formal', 'non_formal')),
    confidential {int} not null check (confidential in (0, 1)),
    place text,
    target text not null,
    target_people text not null,
    open {int} check (open in (0, 1)),
    -- Places in all and free ones.
    capacity {int},
    free {int},
    -- Zero is free of charge.
    fee_minor {int},
    fee_currency text,
    -- As the file writes them, one to a line; for papers an empty text is "none asked for".
    languages text,
    papers text,
    accessible {int} check (accessible in (0, 1)),
    distance_km {real},
    staff {int},
    -- Per member of staff in the last 24 months.
    training_hours {real},
    -- The year that its users speak of.
    year {int},
    -- Persons known to need it and not yet served.
    need {int},
    refusal_reasons text,
    primary key (office, id),
    check (confidential = 0 or (name = '' and provider is null and place is null))
) {strict};
create index service_place on service (office, place, name_folded, id);

-- Users of a service. None of services for survivors: of them only readiness is kept.
create table service_users (
    office text not null,
    service text not null,
    position {int} not null,
    sex text,
    age_from {int},
    age_to {int},
    -- Other categories, as `dimension=code` separated by spaces.
    categories text not null,
    -- Persons, contacts and persons turned away, each with its state.
    persons_state text not null,
    persons {int},
    contacts_state text not null,
    contacts {int},
    turned_away_state text not null,
    turned_away {int},
    at_sheet {int},
    at_row {int},
    at_column {int},
    primary key (office, service, position),
    foreign key (office, service) references service (office, id) on delete cascade
) {strict};

-- A training session.
create table training_session (
    office text not null references reckoning (office) on delete cascade,
    id text not null,
    position {int} not null,
    version text not null,
    at_sheet {int},
    at_row {int},
    -- The day, or the first of several.
    held_on text,
    -- The municipality whose staff took part.
    place text,
    topic text not null,
    target text not null,
    target_people text not null,
    -- Kinds of facilitators, as the file writes them, one to a line.
    facilitators text not null,
    hours {real},
    -- The organisation or service whose staff took part.
    organisation text,
    primary key (office, id)
) {strict};
create index training_session_held_on on training_session (office, held_on);

-- Participants by sex: counts of persons, never names.
create table session_participants (
    office text not null,
    session text not null,
    position {int} not null,
    sex text,
    categories text not null,
    persons_state text not null,
    persons {int},
    at_sheet {int},
    at_row {int},
    at_column {int},
    primary key (office, session, position),
    foreign key (office, session) references training_session (office, id) on delete cascade
) {strict};
