-- What supervisors note and state, and what happened in the rooms.
CREATE TABLE bookmark (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    room TEXT NOT NULL REFERENCES room (id),
    camera TEXT,                        -- NULL: the whole room
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    signed_at INTEGER
) STRICT
--;
CREATE INDEX bookmark_sitting ON bookmark (sitting)
--;
CREATE TRIGGER bookmark_signed_stays BEFORE UPDATE ON bookmark WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed bookmark is not changed'); END
--;
CREATE TRIGGER bookmark_is_never_deleted BEFORE DELETE ON bookmark
BEGIN SELECT RAISE(ABORT, 'a bookmark is not deleted'); END
--;
CREATE TABLE finding (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    enrolment TEXT REFERENCES enrolment (id),
    opinion TEXT NOT NULL CHECK (opinion IN ('passed', 'returned', 'review_again')),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    signed_at INTEGER
) STRICT
--;
CREATE INDEX finding_sitting ON finding (sitting)
--;
CREATE TABLE finding_bookmark (
    finding TEXT NOT NULL REFERENCES finding (id),
    bookmark TEXT NOT NULL REFERENCES bookmark (id),
    PRIMARY KEY (finding, bookmark)
) STRICT
--;
CREATE TRIGGER finding_signed_stays BEFORE UPDATE ON finding WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed finding is not changed'); END
--;
CREATE TRIGGER finding_is_never_deleted BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'a finding is not deleted'); END
--;
CREATE TRIGGER finding_signed_gains_nothing BEFORE INSERT ON finding_bookmark
WHEN (SELECT signed_at FROM finding WHERE id = NEW.finding) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed finding is not changed'); END
--;
CREATE TRIGGER finding_signed_loses_nothing BEFORE DELETE ON finding_bookmark
WHEN (SELECT signed_at FROM finding WHERE id = OLD.finding) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed finding is not changed'); END
--;
CREATE TABLE incident (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL REFERENCES sitting (id),
    room TEXT NOT NULL REFERENCES room (id),
    at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX incident_sitting ON incident (sitting)
--;
CREATE TABLE incident_version (
    incident TEXT NOT NULL REFERENCES incident (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('flagged', 'abnormal', 'breach')),
    code TEXT NOT NULL,
    enrolment TEXT REFERENCES enrolment (id),
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (incident, number)
) STRICT
--;
CREATE TRIGGER incident_is_never_updated BEFORE UPDATE ON incident
BEGIN SELECT RAISE(ABORT, 'incidents are append-only'); END
--;
CREATE TRIGGER incident_is_never_deleted BEFORE DELETE ON incident
BEGIN SELECT RAISE(ABORT, 'incidents are append-only'); END
--;
CREATE TRIGGER incident_version_is_never_updated BEFORE UPDATE ON incident_version
BEGIN SELECT RAISE(ABORT, 'incidents are append-only'); END
--;
CREATE TRIGGER incident_version_is_never_deleted BEFORE DELETE ON incident_version
BEGIN SELECT RAISE(ABORT, 'incidents are append-only'); END
