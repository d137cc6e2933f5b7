-- The table in which every later migration is recorded. This file runs each time, and changes nothing once the table
-- is there; it is the only one that may be read twice.

-- One row per migration that this database has seen.
create table if not exists migration (
    number {int} primary key,        -- the number in the name of its file
    name text not null,              -- what it brings, from the name of its file
    sha256 {blob} not null,          -- of its text; another text under the same number is refused
    applied_at {int} not null        -- when
) {strict};
