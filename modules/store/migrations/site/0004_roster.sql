-- Who sits: the person, the enrolment in a sitting, the draw of seats, the door.
CREATE TABLE candidate (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    document_kind TEXT NOT NULL,
    document_number BLOB NOT NULL,      -- sealed
    document_key BLOB NOT NULL UNIQUE,  -- blind index of kind and number: one row per person and document
    document_tail BLOB NOT NULL,        -- blind index of the last four places, for the door
    phone BLOB NOT NULL,                -- sealed
    employer TEXT NOT NULL,
    more BLOB NOT NULL,                 -- sealed CBOR map: birth, sex and the roster's other columns
    version INTEGER NOT NULL
) STRICT
--;
CREATE TABLE enrolment (
    id TEXT PRIMARY KEY,
    candidate TEXT NOT NULL REFERENCES candidate (id),
    sitting TEXT NOT NULL REFERENCES sitting (id),
    subjects TEXT NOT NULL,             -- subject words parted by blanks
    exam_type TEXT NOT NULL CHECK (exam_type IN ('first', 'make_up')),
    recognition TEXT NOT NULL CHECK (recognition IN ('initial', 'promotion')),
    trade TEXT NOT NULL,                -- empty: the occupation has none
    condition TEXT NOT NULL,
    source TEXT NOT NULL,
    applied_by TEXT NOT NULL,
    admission_number TEXT CHECK (length(admission_number) = 19),
    room TEXT REFERENCES room (id),
    seat INTEGER CHECK (seat > 0),
    version INTEGER NOT NULL,
    UNIQUE (sitting, candidate),
    CHECK ((room IS NULL) = (seat IS NULL))
) STRICT
--;
CREATE UNIQUE INDEX enrolment_number ON enrolment (admission_number) WHERE admission_number IS NOT NULL
--;
CREATE UNIQUE INDEX enrolment_seat ON enrolment (sitting, room, seat) WHERE seat IS NOT NULL
--;
CREATE TABLE seat_draw (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    algorithm TEXT NOT NULL,            -- roster/seating.h says how to repeat it
    seed TEXT NOT NULL,                 -- 64 hex digits
    drawn TEXT NOT NULL,                -- the enrolments drawn, in order of their ids, parted by blanks
    at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE check_in (
    id TEXT PRIMARY KEY,
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    sitting TEXT NOT NULL REFERENCES sitting (id),
    at INTEGER NOT NULL,
    admitted_by TEXT NOT NULL,
    machine TEXT NOT NULL,
    late_minutes INTEGER NOT NULL CHECK (late_minutes >= 0),
    undone_at INTEGER,
    undone_by TEXT,
    undone_why TEXT,
    CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_why IS NULL))
) STRICT
--;
CREATE UNIQUE INDEX check_in_stands ON check_in (enrolment) WHERE undone_at IS NULL
--;
CREATE INDEX check_in_sitting ON check_in (sitting)
--;
CREATE TRIGGER check_in_is_never_deleted BEFORE DELETE ON check_in
BEGIN SELECT RAISE(ABORT, 'a check-in is undone, never deleted'); END
--;
CREATE TABLE candidate_photo (
    candidate TEXT PRIMARY KEY REFERENCES candidate (id),
    picture BLOB NOT NULL,              -- sealed
    sha256 BLOB NOT NULL,               -- of the picture as it came
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE door_photo (
    id TEXT PRIMARY KEY,
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    picture BLOB NOT NULL,              -- sealed
    sha256 BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX door_photo_enrolment ON door_photo (enrolment)
--;
CREATE TRIGGER door_photo_is_never_deleted BEFORE DELETE ON door_photo
BEGIN SELECT RAISE(ABORT, 'a door photo is evidence'); END
