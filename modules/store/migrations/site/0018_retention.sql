-- How long footage stays, what holds it longer, and who let it go.
ALTER TABLE recording ADD COLUMN disposed_at INTEGER CHECK (disposed_at IS NULL OR stopped_at IS NOT NULL)
--;
CREATE TABLE footage_term (             -- the newest counts
    number INTEGER PRIMARY KEY,
    years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 100),
    author TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE footage_hold (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    why TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    lifted_by TEXT,
    lifted_at INTEGER,
    lifted_why TEXT,
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL) AND (lifted_by IS NULL) = (lifted_why IS NULL))
) STRICT
--;
CREATE INDEX footage_hold_sitting ON footage_hold (sitting)
--;
CREATE TABLE disposal (
    id TEXT PRIMARY KEY,
    why TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    decided_by TEXT,
    decided_at INTEGER,
    is_done INTEGER CHECK (is_done IN (0, 1)), -- 0: rejected
    decided_why TEXT NOT NULL DEFAULT '',
    CHECK (decided_by IS NULL OR decided_by <> proposed_by OR is_done = 0),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (is_done IS NULL))
) STRICT
--;
CREATE TABLE disposal_recording (
    disposal TEXT NOT NULL REFERENCES disposal (id),
    recording TEXT NOT NULL REFERENCES recording (id),
    PRIMARY KEY (disposal, recording)
) STRICT
--;
CREATE TRIGGER footage_hold_is_never_deleted BEFORE DELETE ON footage_hold
BEGIN SELECT RAISE(ABORT, 'a hold is lifted, not deleted'); END
--;
CREATE TRIGGER disposal_decided_stays BEFORE UPDATE ON disposal WHEN OLD.decided_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a decided disposal is not changed'); END
--;
CREATE TRIGGER disposal_is_never_deleted BEFORE DELETE ON disposal
BEGIN SELECT RAISE(ABORT, 'disposals are append-only'); END
