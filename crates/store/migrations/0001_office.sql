-- Offices, the people who work there, how they come in, what was done, and what the program does by itself.
--
-- How to read this file. Ids are 26 letters and digits made from 16 random bytes. Times are milliseconds since 1970
-- UTC. A flag is 0 or 1. `version` starts at 1 and grows with each change: who changes a row says which version they
-- saw. A column without `not null` may be empty, and its comment says what that means. What each column is for, and
-- how long it is kept, stands in catalogue.toml.

-- A municipality, or an organisation of a network that looks across municipalities. Owns all its records.
create table office (
    id text primary key check (length(id) = 26),
    kind text not null check (kind in ('municipality', 'network')),
    country text not null check (length(country) = 2),   -- the country pack, as XK
    place text,                                          -- code of its place in the pack; a network has none
    name text not null check (length(name) between 1 and 200),
    language text not null check (language in ('en', 'sq', 'sr-Latn', 'sr-Cyrl', 'bs', 'mk', 'ru', 'ky')),
    created_at {int} not null,
    version {int} not null default 1 check (version >= 1)
) {strict};

-- Somebody who can sign in. An account belongs to the instance; a membership says where it works.
create table account (
    id text primary key check (length(id) = 26),
    name text not null check (length(name) between 1 and 200),        -- how colleagues see them
    sign_in text not null check (length(sign_in) between 1 and 200),  -- what they type, as they typed it first
    sign_in_folded text not null,                                     -- the same without case and marks
    passphrase_hash text not null,                                    -- Argon2id with its parameters and its salt
    public_key {blob} not null check (length(public_key) = 32),       -- keys of cases are locked with it
    wrapped_key {blob} not null,                                      -- its other half, locked by the passphrase
    language text not null check (language in ('en', 'sq', 'sr-Latn', 'sr-Cyrl', 'bs', 'mk', 'ru', 'ky')),
    state text not null check (state in ('active', 'closed')),
    must_change {int} not null check (must_change in (0, 1)),         -- whether the passphrase must be changed first
    created_at {int} not null,
    changed_at {int} not null,                                        -- when the passphrase was last changed
    version {int} not null default 1 check (version >= 1),
    unique (sign_in_folded)
) {strict};

-- Which account has which role in which office. One row per role.
create table membership (
    account text not null references account (id) on delete cascade,
    office text not null references office (id) on delete cascade,
    role text not null check (role in ('administrator', 'officer', 'budget_officer', 'trainer', 'provider',
        'case_worker', 'coordinator', 'auditor', 'network_viewer')),
    since {int} not null,
    by_account text references account (id) on delete set null,  -- who gave the role; empty: the command line, or gone
    primary key (account, office, role)
) {strict};
create index membership_office on membership (office, role);
create index membership_by_account on membership (by_account);

-- A stay, from sign-in to sign-out. The cookie holds a token; only its SHA-256 stands here, so that who reads the
-- database cannot take over a stay.
create table session (
    token_hash {blob} primary key check (length(token_hash) = 32),
    id text not null check (length(id) = 26),                  -- how the list of stays names it
    account text not null references account (id) on delete cascade,
    office text references office (id) on delete set null,     -- where the person works now; empty: not chosen yet
    created_at {int} not null,
    seen_at {int} not null,                                    -- last request, to the minute
    ends_at {int} not null,                                    -- at the latest, however busy
    agent_hint text not null check (length(agent_hint) <= 60), -- as 'Firefox, Windows', so that a person knows it again
    unique (id)
) {strict};
create index session_account on session (account);
create index session_office on session (office);
create index session_ends_at on session (ends_at);

-- A link by which somebody becomes a member, or chooses a new passphrase. Works once, until it ends or is withdrawn.
create table invitation (
    id text primary key check (length(id) = 26),
    token_hash {blob} not null check (length(token_hash) = 32),           -- SHA-256 of the token in the link
    office text not null references office (id) on delete cascade,
    name text not null check (length(name) between 1 and 200),            -- of whom is invited, as the inviter knows it
    sign_in text check (length(sign_in) between 1 and 200),               -- suggested; empty: the person chooses
    language text not null check (language in ('en', 'sq', 'sr-Latn', 'sr-Cyrl', 'bs', 'mk', 'ru', 'ky')),
    renews text references account (id) on delete cascade,                -- whose passphrase it renews; empty: a new member
    created_by text references account (id) on delete set null,           -- empty: the command line, or gone
    created_at {int} not null,
    ends_at {int} not null,
    used_by text references account (id) on delete set null,              -- empty: nobody yet, or gone
    used_at {int},                                                        -- empty: not used yet
    withdrawn_at {int},                                                   -- empty: not withdrawn
    unique (token_hash)
) {strict};
create index invitation_office on invitation (office);
create index invitation_renews on invitation (renews);
create index invitation_created_by on invitation (created_by);
create index invitation_used_by on invitation (used_by);

-- The roles that an invitation gives.
create table invitation_role (
    invitation text not null references invitation (id) on delete cascade,
    role text not null check (role in ('administrator', 'officer', 'budget_officer', 'trainer', 'provider',
        'case_worker', 'coordinator', 'auditor', 'network_viewer')),
    primary key (invitation, role)
) {strict};

-- Slows sign-in down after failures. Kept alike for names that exist and names that do not, so that it tells nobody
-- which accounts there are.
create table sign_in_delay (
    key {blob} primary key check (length(key) = 32), -- keyed hash of the name as typed, or of the network address
    failures {int} not null check (failures >= 0),   -- in a row
    last_at {int} not null                           -- when the last one was
) {strict};
create index sign_in_delay_last_at on sign_in_delay (last_at);

-- What was done, and by whom: one chain of rows per office, each holding the hash of the one before. Ids and words of
-- closed lists only, and no reference to the account: erasing a person leaves the chain whole. Rows are never changed.
create table audit (
    office text not null references office (id) on delete restrict,
    number {int} not null check (number >= 1),                   -- counts from 1 without a gap
    at {int} not null,
    account text check (length(account) = 26),                   -- who; empty: the program itself, or nobody known
    verb text not null check (length(verb) between 1 and 40),    -- what was done
    kind text not null check (length(kind) between 1 and 40),    -- to which kind of record
    subject text check (length(subject) <= 64),                  -- to which one; empty: to none in particular
    detail text check (length(detail) <= 64),                    -- a short code; empty: nothing more to say
    previous {blob} not null check (length(previous) = 32),      -- hash of the row before; zeros before the first
    hash {blob} not null check (length(hash) = 32),              -- SHA-256 over all columns before this one
    primary key (office, number)
) {strict};
create index audit_subject on audit (office, kind, subject);
-- With the time, so that when somebody was last seen is one step and no walk over all that they did.
create index audit_account on audit (office, account, at);

-- Where the chain of an office ends, and a signature over it by a key that is not in the database: rows that were
-- taken from the end, or a chain made anew, are seen.
create table audit_head (
    office text primary key references office (id) on delete restrict,
    number {int} not null check (number >= 0),            -- of the last row; 0: no row yet
    hash {blob} not null check (length(hash) = 32),       -- of the last row; zeros: no row yet
    signature {blob} check (length(signature) = 64),      -- Ed25519 over office, signed number and hash; empty: not yet
    signed_at {int},                                      -- when; empty: not signed yet
    key_id text check (length(key_id) <= 64)              -- with which key; empty: not signed yet
) {strict};

-- Forms that were already done. A form carries a random key; a double click, or the same form sent again, finds the
-- key here and leads to where the first one led.
create table done_form (
    account text not null references account (id) on delete cascade,
    key text not null check (length(key) between 16 and 64),
    location text not null check (length(location) <= 500),  -- the page that the first one led to
    at {int} not null,
    primary key (account, key)
) {strict};
create index done_form_at on done_form (at);

-- What an office has set for itself.
create table setting (
    office text not null references office (id) on delete cascade,
    name text not null check (length(name) between 1 and 60),
    value text not null,
    changed_at {int} not null,
    changed_by text references account (id) on delete set null,  -- empty: the command line, or gone
    version {int} not null default 1 check (version >= 1),
    primary key (office, name)
) {strict};
create index setting_changed_by on setting (changed_by);

-- Work that the program does by itself. One process takes it by a lease; if that process ends, another one takes over
-- when the lease has run out. A job may be begun twice and must bear it.
create table job (
    id text primary key check (length(id) = 26),
    office text references office (id) on delete cascade,             -- empty: for the whole instance
    kind text not null check (length(kind) between 1 and 40),
    subject text check (length(subject) <= 64),                       -- id of the record it is about; empty: none
    payload text check (length(payload) <= 4000),                     -- JSON of ids and codes only; empty: none
    state text not null check (state in ('waiting', 'running', 'done', 'failed')),
    not_before {int} not null,                                        -- may be taken from then on
    owner text check (length(owner) <= 64),                           -- the process that has it; empty: none
    lease_until {int} not null default 0,                             -- until when it is that process's; 0: nobody's
    attempts {int} not null default 0 check (attempts >= 0),
    last_error_code text check (length(last_error_code) <= 64),       -- why the last attempt failed; empty: none did
    created_at {int} not null,
    finished_at {int}                                                 -- empty: not finished
) {strict};
create index job_next on job (state, not_before);
create index job_office on job (office, kind, subject);

-- The bytes of files, once per office however often they come. Never shared between offices: that a file is already
-- there would tell one office what another one has.
create table content (
    office text not null references office (id) on delete cascade,
    sha256 {blob} not null check (length(sha256) = 32),
    length {int} not null check (length >= 0),                        -- in bytes
    primary key (office, sha256)
) {strict};

-- The same bytes in pieces of 1 MiB; only the last piece is shorter.
create table chunk (
    office text not null,
    sha256 {blob} not null,
    position {int} not null check (position >= 0),                    -- counts from 0
    bytes {blob} not null check (length(bytes) between 1 and 1048576),
    primary key (office, sha256, position),
    foreign key (office, sha256) references content (office, sha256) on delete cascade
) {strict};
