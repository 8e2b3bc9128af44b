-- Theory scores: what two people keyed, and what stands.
CREATE TABLE theory_table (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32), -- of the file as it came
    imported_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    decision TEXT CHECK (decision IN ('accepted', 'rejected')),
    decided_by TEXT CHECK (decided_by <> imported_by),
    CHECK ((decision IS NULL) = (decided_by IS NULL))
) STRICT
--;
CREATE TABLE theory_key_in (
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    sitting TEXT NOT NULL REFERENCES sitting (id),
    turn INTEGER NOT NULL CHECK (turn IN (1, 2)),
    state TEXT NOT NULL CHECK (state IN ('absent', 'exempt', 'voided', 'scored')),
    points INTEGER CHECK (points BETWEEN 0 AND 10000), -- hundredths
    keyed_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    score_table TEXT REFERENCES theory_table (id),     -- null: keyed by hand
    PRIMARY KEY (enrolment, turn),
    CHECK ((state = 'scored') = (points IS NOT NULL))
) STRICT
--;
CREATE INDEX theory_key_in_sitting ON theory_key_in (sitting)
--;
CREATE TRIGGER theory_is_keyed_by_two BEFORE INSERT ON theory_key_in
WHEN NEW.turn = 2 AND NOT EXISTS (SELECT 1 FROM theory_key_in
    WHERE enrolment = NEW.enrolment AND turn = 1 AND keyed_by <> NEW.keyed_by)
BEGIN SELECT RAISE(ABORT, 'the second key-in is another person''s'); END
--;
CREATE TABLE theory_score (
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    version INTEGER NOT NULL CHECK (version > 0),      -- the highest stands, all stay
    sitting TEXT NOT NULL REFERENCES sitting (id),
    state TEXT NOT NULL CHECK (state IN ('absent', 'exempt', 'voided', 'scored')),
    points INTEGER CHECK (points BETWEEN 0 AND 10000),
    entered_by TEXT NOT NULL,
    confirmed_by TEXT NOT NULL CHECK (confirmed_by <> entered_by),
    at INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (version = 1 OR why <> ''),
    PRIMARY KEY (enrolment, version),
    CHECK ((state = 'scored') = (points IS NOT NULL))
) STRICT
--;
CREATE INDEX theory_score_sitting ON theory_score (sitting)
--;
CREATE TRIGGER theory_score_is_never_updated BEFORE UPDATE ON theory_score
BEGIN SELECT RAISE(ABORT, 'a confirmed score is never overwritten'); END
--;
CREATE TRIGGER theory_score_is_never_deleted BEFORE DELETE ON theory_score
BEGIN SELECT RAISE(ABORT, 'a confirmed score is never deleted'); END
