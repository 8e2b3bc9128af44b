-- Certificates: every number ever given, what became of each, and every blank sheet accounted for.
CREATE TABLE certificate (
    id TEXT PRIMARY KEY,
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    sitting TEXT NOT NULL REFERENCES sitting (id),
    number TEXT NOT NULL UNIQUE CHECK (length(number) = 22), -- a void one's is never given again
    origin TEXT NOT NULL CHECK (origin IN ('allocated', 'imported')),
    issued_on TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX certificate_sitting ON certificate (sitting)
--;
CREATE TRIGGER certificate_is_never_updated BEFORE UPDATE ON certificate
BEGIN SELECT RAISE(ABORT, 'a certificate is voided, never changed'); END
--;
CREATE TRIGGER certificate_is_never_deleted BEFORE DELETE ON certificate
BEGIN SELECT RAISE(ABORT, 'a certificate is voided, never deleted'); END
--;
CREATE TABLE certificate_event (
    number INTEGER PRIMARY KEY,
    certificate TEXT NOT NULL REFERENCES certificate (id),
    what TEXT NOT NULL CHECK (what IN ('printing', 'printed', 'spoiled', 'reissue', 'void',
                                       'reported', 'received', 'confirmed', 'searchable')),
    detail TEXT NOT NULL,               -- printed: the sheet's own number; searchable: where
    on_day TEXT,                        -- of a publication step
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    CHECK ((on_day IS NULL) = (what NOT IN ('reported', 'received', 'confirmed', 'searchable')))
) STRICT
--;
CREATE INDEX certificate_event_certificate ON certificate_event (certificate)
--;
CREATE UNIQUE INDEX certificate_event_void ON certificate_event (certificate) WHERE what = 'void'
--;
CREATE UNIQUE INDEX certificate_event_step ON certificate_event (certificate, what, detail)
    WHERE on_day IS NOT NULL
--;
CREATE UNIQUE INDEX certificate_event_sheet ON certificate_event (detail) WHERE what = 'printed' AND detail <> ''
--;
CREATE TRIGGER certificate_event_is_never_updated BEFORE UPDATE ON certificate_event
BEGIN SELECT RAISE(ABORT, 'what happened to a certificate stays'); END
--;
CREATE TRIGGER certificate_event_is_never_deleted BEFORE DELETE ON certificate_event
BEGIN SELECT RAISE(ABORT, 'what happened to a certificate stays'); END
--;
CREATE TABLE used_number (              -- given before this house kept numbers
    number TEXT PRIMARY KEY CHECK (length(number) = 22),
    author TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE TRIGGER used_number_is_never_deleted BEFORE DELETE ON used_number
BEGIN SELECT RAISE(ABORT, 'a used number stays used'); END
--;
CREATE TABLE number_start (             -- the newest of a series counts
    number INTEGER PRIMARY KEY,
    series TEXT NOT NULL CHECK (length(series) = 16), -- institution, year, level
    first INTEGER NOT NULL CHECK (first BETWEEN 1 AND 999999),
    author TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE blank_move (
    number INTEGER PRIMARY KEY,
    what TEXT NOT NULL CHECK (what IN ('received', 'drawn', 'returned', 'spoiled', 'printed', 'destroyed')),
    sheets INTEGER NOT NULL CHECK (sheets > 0),
    sitting TEXT REFERENCES sitting (id),
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    CHECK ((sitting IS NULL) = (what IN ('received', 'destroyed')))
) STRICT
--;
CREATE TRIGGER blank_move_is_never_updated BEFORE UPDATE ON blank_move
BEGIN SELECT RAISE(ABORT, 'the ledger of blanks is append-only'); END
--;
CREATE TRIGGER blank_move_is_never_deleted BEFORE DELETE ON blank_move
BEGIN SELECT RAISE(ABORT, 'the ledger of blanks is append-only'); END
--;
CREATE TABLE certificate_request (      -- what needs two people
    id TEXT PRIMARY KEY,
    what TEXT NOT NULL CHECK (what IN ('void', 'destroy')),
    certificate TEXT REFERENCES certificate (id),
    sheets INTEGER CHECK (sheets > 0),
    why TEXT NOT NULL CHECK (why <> ''),
    proposed_by TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    is_done INTEGER CHECK (is_done IN (0, 1)), -- 0: rejected
    decided_by TEXT,
    decided_at INTEGER,
    decided_why TEXT NOT NULL DEFAULT '',
    CHECK ((what = 'void') = (certificate IS NOT NULL) AND (what = 'destroy') = (sheets IS NOT NULL)),
    CHECK (decided_by IS NULL OR decided_by <> proposed_by OR is_done = 0),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (is_done IS NULL))
) STRICT
--;
CREATE UNIQUE INDEX certificate_request_void ON certificate_request (certificate) WHERE decided_at IS NULL AND what = 'void'
--;
CREATE UNIQUE INDEX certificate_request_destroy ON certificate_request (what) WHERE decided_at IS NULL AND what = 'destroy'
--;
CREATE TRIGGER certificate_request_decided_stays BEFORE UPDATE ON certificate_request WHEN OLD.decided_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a decided request is not changed'); END
--;
CREATE TRIGGER certificate_request_is_never_deleted BEFORE DELETE ON certificate_request
BEGIN SELECT RAISE(ABORT, 'requests are append-only'); END
