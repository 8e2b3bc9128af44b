-- 公示 of locked results, the appeals against them, and who looked again.
CREATE TABLE publicity (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    version INTEGER NOT NULL CHECK (version > 0), -- the highest stands unless withdrawn, all stay
    starts_on TEXT NOT NULL,
    working_days INTEGER NOT NULL CHECK (working_days > 0),
    length_is_ours INTEGER NOT NULL CHECK (length_is_ours IN (0, 1)), -- the profile is silent
    ends_on TEXT NOT NULL CHECK (ends_on > starts_on),
    calendar TEXT NOT NULL,             -- the version counted under
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    complaints TEXT NOT NULL CHECK (complaints <> ''), -- where to object
    content TEXT NOT NULL,              -- canonical JSON of every result as published
    published_by TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    withdrawn_by TEXT,
    withdrawn_at INTEGER,
    withdrawn_why TEXT CHECK (withdrawn_why <> ''),
    closed_by TEXT,
    closed_at INTEGER,
    UNIQUE (sitting, version),
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdrawn_why IS NULL)),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK (withdrawn_at IS NULL OR closed_at IS NULL)
) STRICT
--;
CREATE UNIQUE INDEX publicity_one_stands ON publicity (sitting) WHERE withdrawn_at IS NULL
--;
CREATE TRIGGER publicity_only_ends BEFORE UPDATE ON publicity
WHEN OLD.withdrawn_at IS NOT NULL OR OLD.closed_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.sitting <> OLD.sitting
    OR NEW.version <> OLD.version OR NEW.starts_on <> OLD.starts_on OR NEW.working_days <> OLD.working_days
    OR NEW.length_is_ours <> OLD.length_is_ours OR NEW.ends_on <> OLD.ends_on OR NEW.calendar <> OLD.calendar
    OR NEW.provisional <> OLD.provisional OR NEW.complaints <> OLD.complaints OR NEW.content <> OLD.content
    OR NEW.published_by <> OLD.published_by OR NEW.published_at <> OLD.published_at
BEGIN SELECT RAISE(ABORT, 'what was published stands'); END
--;
CREATE TRIGGER publicity_is_never_deleted BEFORE DELETE ON publicity
BEGIN SELECT RAISE(ABORT, 'what was published stands'); END
--;
CREATE TABLE appeal (
    id TEXT PRIMARY KEY,
    publicity TEXT NOT NULL REFERENCES publicity (id),
    sitting TEXT NOT NULL REFERENCES sitting (id),
    enrolment TEXT NOT NULL,
    subject TEXT NOT NULL,
    of_version INTEGER NOT NULL,        -- the result objected to
    said_by TEXT NOT NULL CHECK (said_by <> ''),
    channel TEXT NOT NULL CHECK (channel IN ('in_person', 'in_writing', 'by_phone', 'by_message')),
    said_on TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    late_why TEXT NOT NULL,             -- why it is heard after the last day; empty: in time
    hold TEXT NOT NULL UNIQUE REFERENCES footage_hold (id), -- 保全 while it is open
    received_by TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('stands', 'rejected', 'changed')),
    correction TEXT UNIQUE REFERENCES correction (id), -- by which the result changed
    decided_by TEXT,
    decided_at INTEGER,
    decided_why TEXT CHECK (decided_why <> ''),
    CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)
        AND (outcome IS NULL) = (decided_why IS NULL)),
    CHECK ((correction IS NOT NULL) = (outcome IS 'changed')),
    FOREIGN KEY (enrolment, subject, of_version) REFERENCES result (enrolment, subject, version)
) STRICT
--;
CREATE INDEX appeal_sitting ON appeal (sitting)
--;
CREATE UNIQUE INDEX appeal_one_open ON appeal (enrolment, subject) WHERE outcome IS NULL
--;
CREATE TRIGGER appeal_is_decided_once BEFORE UPDATE ON appeal
WHEN OLD.outcome IS NOT NULL OR NEW.outcome IS NULL OR NEW.id <> OLD.id OR NEW.publicity <> OLD.publicity
    OR NEW.sitting <> OLD.sitting OR NEW.enrolment <> OLD.enrolment OR NEW.subject <> OLD.subject
    OR NEW.of_version <> OLD.of_version OR NEW.said_by <> OLD.said_by OR NEW.channel <> OLD.channel
    OR NEW.said_on <> OLD.said_on OR NEW.what <> OLD.what OR NEW.late_why <> OLD.late_why OR NEW.hold <> OLD.hold
    OR NEW.received_by <> OLD.received_by OR NEW.received_at <> OLD.received_at
BEGIN SELECT RAISE(ABORT, 'an appeal is decided once and stays as it was said'); END
--;
CREATE TRIGGER appeal_is_never_deleted BEFORE DELETE ON appeal
BEGIN SELECT RAISE(ABORT, 'an appeal is never deleted'); END
--;
CREATE TABLE recheck (                  -- who is to look again; the highest number counts
    appeal TEXT NOT NULL REFERENCES appeal (id),
    number INTEGER NOT NULL CHECK (number > 0),
    rechecker TEXT NOT NULL CHECK (rechecker <> assigned_by),
    assigned_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (appeal, number)
) STRICT
--;
CREATE TRIGGER recheck_is_of_an_open_appeal BEFORE INSERT ON recheck
WHEN EXISTS (SELECT 1 FROM appeal WHERE id = NEW.appeal AND outcome IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'this appeal is decided'); END
--;
CREATE TRIGGER recheck_is_never_updated BEFORE UPDATE ON recheck
BEGIN SELECT RAISE(ABORT, 'rechecks are append-only'); END
--;
CREATE TRIGGER recheck_is_never_deleted BEFORE DELETE ON recheck
BEGIN SELECT RAISE(ABORT, 'rechecks are append-only'); END
--;
-- A hold that an open matter of another room placed is lifted with that matter alone.
ALTER TABLE footage_hold ADD COLUMN serves TEXT NOT NULL DEFAULT ''
