-- The regional centre: who may send, what came, what was signed for.
CREATE TABLE centre_site (
    site TEXT PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,           -- Ed25519
    demo INTEGER NOT NULL,
    enrolled_at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE centre_invitation (
    hash TEXT PRIMARY KEY,              -- SHA-256 of the one-time secret
    site TEXT NOT NULL,
    demo INTEGER NOT NULL,
    key BLOB,                           -- only this key may use it, when known beforehand; else who used it
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT
--;
CREATE TABLE centre_batch (
    site TEXT NOT NULL REFERENCES centre_site (site),
    epoch TEXT NOT NULL,
    n INTEGER NOT NULL,
    hash TEXT NOT NULL,
    last INTEGER NOT NULL,
    link TEXT NOT NULL,                 -- of the site's audit chain, after the last record
    bytes BLOB NOT NULL,
    signature BLOB NOT NULL,
    receipt BLOB NOT NULL,
    receipt_signature BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (site, epoch, n)
) STRICT
--;
CREATE TRIGGER centre_batch_is_never_updated BEFORE UPDATE ON centre_batch
BEGIN SELECT RAISE(ABORT, 'a received batch never changes'); END
--;
CREATE TABLE centre_record (
    site TEXT NOT NULL,
    command TEXT NOT NULL,              -- the record's identity at its site
    hash TEXT NOT NULL,
    number INTEGER NOT NULL,
    epoch TEXT NOT NULL,                -- the batch that brought it first
    n INTEGER NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (site, command)
) STRICT
--;
CREATE INDEX centre_record_act ON centre_record (site, act)
--;
CREATE TABLE centre_quarantine (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    hash TEXT NOT NULL,
    code TEXT NOT NULL,
    bytes BLOB NOT NULL,
    signature BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    UNIQUE (site, hash)
) STRICT
--;
CREATE TABLE centre_package (
    site TEXT NOT NULL REFERENCES centre_site (site),
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    path TEXT NOT NULL,                 -- within the centre's folder
    receipt BLOB NOT NULL,
    receipt_signature BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (site, hash)
) STRICT
