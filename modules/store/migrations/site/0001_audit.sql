-- Statements part at a line "--;". Shipped files never change; a change is a new number.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    command TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,                -- ms since 1970 UTC, as the site's clock said
    mono INTEGER NOT NULL,              -- ms of the machine's monotonic clock
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    why TEXT NOT NULL,
    body TEXT NOT NULL,                 -- canonical JSON
    link BLOB NOT NULL UNIQUE
) STRICT
--;
CREATE INDEX audit_subject ON audit (subject)
--;
CREATE TRIGGER audit_is_never_updated BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
--;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
--;
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY REFERENCES audit (number),
    record BLOB NOT NULL                -- what travels: the audit line as canonical JSON
) STRICT
--;
CREATE TRIGGER outbox_is_never_updated BEFORE UPDATE ON outbox
BEGIN SELECT RAISE(ABORT, 'outbox is append-only'); END
