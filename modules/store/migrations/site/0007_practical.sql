-- Practical marks: schemes, panels, blind papers, every entry, what was moderated, what stands.
CREATE TABLE practical_scheme (
    id TEXT PRIMARY KEY,
    edition TEXT NOT NULL,
    code TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    subject TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,                 -- the whole scheme as canonical JSON
    UNIQUE (edition, code, level, subject, version)
) STRICT
--;
CREATE TRIGGER practical_scheme_is_never_updated BEFORE UPDATE ON practical_scheme
BEGIN SELECT RAISE(ABORT, 'an adopted scheme is frozen: a change is a new version'); END
--;
CREATE TRIGGER practical_scheme_is_never_deleted BEFORE DELETE ON practical_scheme
BEGIN SELECT RAISE(ABORT, 'an adopted scheme is frozen'); END
--;
CREATE TABLE practical_panel (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    subject TEXT NOT NULL,
    scheme TEXT NOT NULL REFERENCES practical_scheme (id),
    UNIQUE (sitting, subject)
) STRICT
--;
CREATE TABLE practical_member (
    panel TEXT NOT NULL REFERENCES practical_panel (id),
    account TEXT NOT NULL,              -- the user who marks
    staff TEXT NOT NULL REFERENCES staff (id),
    place INTEGER NOT NULL,             -- 1 is the chief
    PRIMARY KEY (panel, account),
    UNIQUE (panel, place)
) STRICT
--;
CREATE TABLE practical_paper (
    id TEXT PRIMARY KEY,                -- what assessors know a candidate by, with the code
    panel TEXT NOT NULL REFERENCES practical_panel (id),
    enrolment TEXT NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE, -- while nobody has marked it
    code TEXT NOT NULL,                 -- drawn: "07"
    UNIQUE (panel, enrolment),
    UNIQUE (panel, code)
) STRICT
--;
CREATE TABLE practical_mark (
    entry INTEGER PRIMARY KEY,          -- the order of keying; the newest not undone counts
    paper TEXT NOT NULL REFERENCES practical_paper (id),
    assessor TEXT NOT NULL,
    aspect TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points >= 0), -- hundredths
    deductions TEXT NOT NULL,           -- codes parted by blanks
    note TEXT NOT NULL,
    veto TEXT CHECK (veto <> ''),       -- ★ failed, with the reason; null: not
    at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT
--;
CREATE INDEX practical_mark_paper ON practical_mark (paper, assessor, aspect)
--;
CREATE TABLE practical_submission (
    paper TEXT NOT NULL REFERENCES practical_paper (id),
    assessor TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('absent', 'exempt', 'voided', 'scored')),
    why TEXT NOT NULL CHECK (state = 'scored' OR why <> ''),
    at INTEGER NOT NULL,
    PRIMARY KEY (paper, assessor)
) STRICT
--;
CREATE TRIGGER practical_mark_is_blind_and_once BEFORE INSERT ON practical_mark
WHEN EXISTS (SELECT 1 FROM practical_submission WHERE paper = NEW.paper AND assessor = NEW.assessor)
BEGIN SELECT RAISE(ABORT, 'submitted marks are corrected, not keyed again'); END
--;
CREATE TRIGGER practical_mark_stays BEFORE UPDATE ON practical_mark
WHEN NEW.points <> OLD.points OR NEW.veto IS NOT OLD.veto OR NEW.deductions <> OLD.deductions
  OR NEW.aspect <> OLD.aspect OR NEW.paper <> OLD.paper OR NEW.assessor <> OLD.assessor
  OR OLD.undone_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM practical_submission WHERE paper = OLD.paper AND assessor = OLD.assessor)
BEGIN SELECT RAISE(ABORT, 'a mark is undone before submission or stays as it is'); END
--;
CREATE TRIGGER practical_mark_is_never_deleted BEFORE DELETE ON practical_mark
BEGIN SELECT RAISE(ABORT, 'a mark is never deleted'); END
--;
CREATE TABLE practical_correction (
    id TEXT PRIMARY KEY,
    paper TEXT NOT NULL REFERENCES practical_paper (id),
    assessor TEXT NOT NULL,             -- whose mark it corrects
    aspect TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points >= 0),
    deductions TEXT NOT NULL,
    note TEXT NOT NULL,
    veto TEXT CHECK (veto <> ''),
    proposed_by TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why <> ''),
    at INTEGER NOT NULL,
    decision TEXT CHECK (decision IN ('confirmed', 'refused')),
    decided_by TEXT CHECK (decided_by <> proposed_by),
    decided_at INTEGER,
    CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL))
) STRICT
--;
CREATE INDEX practical_correction_paper ON practical_correction (paper)
--;
CREATE TRIGGER practical_correction_is_decided_once BEFORE UPDATE ON practical_correction
WHEN OLD.decision IS NOT NULL OR NEW.points <> OLD.points OR NEW.why <> OLD.why
  OR NEW.veto IS NOT OLD.veto OR NEW.proposed_by <> OLD.proposed_by
BEGIN SELECT RAISE(ABORT, 'a correction is decided once and never edited'); END
--;
CREATE TRIGGER practical_correction_is_never_deleted BEFORE DELETE ON practical_correction
BEGIN SELECT RAISE(ABORT, 'a correction is never deleted'); END
--;
CREATE TABLE practical_ruling (
    paper TEXT NOT NULL REFERENCES practical_paper (id),
    matter TEXT NOT NULL,               -- 'spread', or the number of a ★ aspect
    outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'confirmed', 'dismissed')),
    ruled_by TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why <> ''),
    at INTEGER NOT NULL,
    PRIMARY KEY (paper, matter)
) STRICT
--;
CREATE TABLE practical_score (
    paper TEXT NOT NULL REFERENCES practical_paper (id),
    version INTEGER NOT NULL CHECK (version > 0), -- the highest stands, all stay
    state TEXT NOT NULL CHECK (state IN ('absent', 'exempt', 'voided', 'scored')),
    points INTEGER CHECK (points BETWEEN 0 AND 10000),
    exact TEXT NOT NULL,                -- "25100/3" hundredths before rounding; empty without points
    rule TEXT NOT NULL,                 -- "mean/1"; likewise
    failed_key_skill TEXT NOT NULL,     -- aspect numbers parted by blanks
    doubts TEXT NOT NULL,               -- why a person must look before it passes or fails
    at INTEGER NOT NULL,
    PRIMARY KEY (paper, version),
    CHECK ((state = 'scored') = (points IS NOT NULL))
) STRICT
--;
CREATE TRIGGER practical_score_is_never_updated BEFORE UPDATE ON practical_score
BEGIN SELECT RAISE(ABORT, 'a panel score is never overwritten'); END
--;
CREATE TRIGGER practical_score_is_never_deleted BEFORE DELETE ON practical_score
BEGIN SELECT RAISE(ABORT, 'a panel score is never deleted'); END
