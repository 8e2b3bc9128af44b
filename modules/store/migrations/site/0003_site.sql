-- Who assesses here, what they filed, with whom, where and when.
CREATE TABLE institution (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('Y', 'S')),
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 13),
    profile TEXT NOT NULL,                 -- the policy profile's id
    data TEXT NOT NULL CHECK (data IN ('real', 'demonstration'))
) STRICT
--;
CREATE TRIGGER institution_data_is_never_relabelled BEFORE UPDATE OF data ON institution
WHEN OLD.data <> NEW.data
BEGIN SELECT RAISE(ABORT, 'demonstration data never becomes real'); END
--;
CREATE TABLE filing (
    id TEXT PRIMARY KEY,
    institution TEXT NOT NULL REFERENCES institution (id),
    number TEXT NOT NULL UNIQUE,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL CHECK (valid_to >= valid_from)
) STRICT
--;
CREATE TABLE filing_scope (
    filing TEXT NOT NULL REFERENCES filing (id),
    edition TEXT NOT NULL,                 -- of the catalogue: '2022年版'
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (filing, edition, code, level)
) STRICT
--;
CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    institution TEXT NOT NULL REFERENCES institution (id),
    name TEXT NOT NULL,
    account TEXT UNIQUE,                   -- the user who signs in as this person; null: none yet
    roles TEXT NOT NULL,                   -- role words parted by blanks
    card_number TEXT,                      -- null: no card
    card_grade TEXT CHECK (card_grade IN ('assessor', 'senior_assessor', 'supervisor')),
    card_occupations TEXT NOT NULL,        -- occupation codes parted by blanks
    card_expires TEXT,
    avoids BLOB NOT NULL                   -- sealed: whom this person must not assess
) STRICT
--;
CREATE TABLE room (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('written', 'computer', 'practical', 'review')),
    places INTEGER NOT NULL CHECK (places BETWEEN 1 AND 999)
) STRICT
--;
CREATE TABLE camera (
    id TEXT PRIMARY KEY,
    room TEXT NOT NULL REFERENCES room (id),
    name TEXT NOT NULL,
    address BLOB NOT NULL,                 -- sealed: it may hold a password
    covers TEXT NOT NULL,
    UNIQUE (room, name)
) STRICT
--;
CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    institution TEXT NOT NULL REFERENCES institution (id),
    filing TEXT NOT NULL REFERENCES filing (id),
    edition TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    method TEXT NOT NULL,                  -- rules::methodWord
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    filed_on TEXT,
    reported_on TEXT
) STRICT
--;
CREATE TABLE sitting (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    edition TEXT NOT NULL,              -- as the plan said on the day of planning
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    subjects TEXT NOT NULL,                -- subject words parted by blanks
    starts_at INTEGER NOT NULL,            -- as planned, ms since 1970 UTC
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    extra_minutes INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'running', 'closed', 'locked')),
    opened_at INTEGER,                     -- as it happened
    started_at INTEGER,
    closed_at INTEGER,
    locked_at INTEGER
) STRICT
--;
CREATE TRIGGER sitting_never_goes_back BEFORE UPDATE OF state ON sitting
WHEN NOT ((OLD.state = 'planned' AND NEW.state = 'open') OR (OLD.state = 'open' AND NEW.state = 'running')
       OR (OLD.state = 'running' AND NEW.state = 'closed') OR (OLD.state = 'closed' AND NEW.state = 'locked'))
BEGIN SELECT RAISE(ABORT, 'a sitting goes planned, open, running, closed, locked'); END
--;
CREATE TABLE sitting_room (
    sitting TEXT NOT NULL REFERENCES sitting (id),
    room TEXT NOT NULL REFERENCES room (id),
    place INTEGER NOT NULL,                -- the order the rooms were named in
    PRIMARY KEY (sitting, room)
) STRICT
