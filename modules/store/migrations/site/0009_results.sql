-- What counts: locked results in versions, and everything two people decided on the way there.
CREATE TABLE guard_opinion (
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    subject TEXT NOT NULL,
    about TEXT NOT NULL,                -- the result in question, canonical JSON: another number is another question
    by_user TEXT NOT NULL,
    opinion TEXT NOT NULL CHECK (opinion IN ('stands', 'mark_again')),
    at INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why <> ''),
    PRIMARY KEY (enrolment, subject, about, by_user)
) STRICT
--;
CREATE TRIGGER guard_opinion_is_never_updated BEFORE UPDATE ON guard_opinion
BEGIN SELECT RAISE(ABORT, 'an opinion stands'); END
--;
CREATE TRIGGER guard_opinion_is_never_deleted BEFORE DELETE ON guard_opinion
BEGIN SELECT RAISE(ABORT, 'an opinion stands'); END
--;
CREATE TABLE gap_acceptance (
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    gaps TEXT NOT NULL,                 -- canonical JSON of what was not recorded: another gap is not accepted
    accepted_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why <> ''),
    PRIMARY KEY (enrolment, gaps)
) STRICT
--;
CREATE TRIGGER gap_acceptance_is_never_updated BEFORE UPDATE ON gap_acceptance
BEGIN SELECT RAISE(ABORT, 'what a supervisor accepted stands'); END
--;
CREATE TRIGGER gap_acceptance_is_never_deleted BEFORE DELETE ON gap_acceptance
BEGIN SELECT RAISE(ABORT, 'what a supervisor accepted stands'); END
--;
CREATE TABLE lock_proposal (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    content TEXT NOT NULL,              -- canonical JSON of every result as proposed
    proposed_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX lock_proposal_sitting ON lock_proposal (sitting)
--;
CREATE TRIGGER lock_proposal_is_never_updated BEFORE UPDATE ON lock_proposal
BEGIN SELECT RAISE(ABORT, 'a proposal is made anew, never changed'); END
--;
CREATE TABLE result (
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    subject TEXT NOT NULL CHECK (subject IN ('theory', 'practical', 'review', 'performance', 'ethics')),
    version INTEGER NOT NULL CHECK (version > 0), -- 1 is what was locked; the highest stands, all stay
    sitting TEXT NOT NULL REFERENCES sitting (id),
    state TEXT NOT NULL CHECK (state IN ('absent', 'exempt', 'voided', 'scored')),
    points INTEGER CHECK (points BETWEEN 0 AND 10000), -- hundredths
    failed_key_skill INTEGER NOT NULL CHECK (failed_key_skill IN (0, 1)),
    derivation TEXT NOT NULL,           -- canonical JSON: enough to compute the number again
    entered_by TEXT NOT NULL,
    confirmed_by TEXT NOT NULL CHECK (confirmed_by <> entered_by),
    at INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (version = 1 OR why <> ''),
    PRIMARY KEY (enrolment, subject, version),
    CHECK ((state = 'scored') = (points IS NOT NULL))
) STRICT
--;
CREATE INDEX result_sitting ON result (sitting)
--;
CREATE TRIGGER result_is_never_updated BEFORE UPDATE ON result
BEGIN SELECT RAISE(ABORT, 'a locked result is never overwritten'); END
--;
CREATE TRIGGER result_is_never_deleted BEFORE DELETE ON result
BEGIN SELECT RAISE(ABORT, 'a locked result is never deleted'); END
--;
CREATE TABLE correction (
    id TEXT PRIMARY KEY,
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    subject TEXT NOT NULL,
    of_version INTEGER NOT NULL,        -- the result it would follow
    state TEXT NOT NULL CHECK (state IN ('absent', 'exempt', 'voided', 'scored')),
    points INTEGER CHECK (points BETWEEN 0 AND 10000),
    failed_key_skill INTEGER NOT NULL CHECK (failed_key_skill IN (0, 1)),
    proposed_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why <> ''),
    decision TEXT CHECK (decision IN ('confirmed', 'rejected')),
    decided_by TEXT CHECK (decided_by <> proposed_by),
    decided_at INTEGER,
    decided_why TEXT,
    CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'scored') = (points IS NOT NULL)),
    FOREIGN KEY (enrolment, subject, of_version) REFERENCES result (enrolment, subject, version)
) STRICT
--;
CREATE UNIQUE INDEX correction_open ON correction (enrolment, subject) WHERE decision IS NULL
--;
CREATE TRIGGER correction_is_decided_once BEFORE UPDATE ON correction WHEN OLD.decision IS NOT NULL
    OR NEW.state <> OLD.state OR NEW.points IS NOT OLD.points OR NEW.why <> OLD.why OR NEW.proposed_by <> OLD.proposed_by
BEGIN SELECT RAISE(ABORT, 'a correction is decided once'); END
--;
CREATE TRIGGER correction_is_never_deleted BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'a correction is never deleted'); END
