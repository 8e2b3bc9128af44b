-- What was sealed for the centre, what it has signed for, and who it is.
CREATE TABLE sync_centre (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    address TEXT NOT NULL,
    centre TEXT NOT NULL,
    centre_key BLOB NOT NULL,           -- the only key whose receipts count
    site TEXT NOT NULL,                 -- this site's name at the centre
    demo INTEGER NOT NULL,
    enrolled_at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE sync_epoch (
    number INTEGER PRIMARY KEY,         -- the newest is the current one
    epoch TEXT NOT NULL UNIQUE,         -- UUIDv7 of one life of this store
    parent_epoch TEXT,                  -- the last batch shared with the centre, null for the first life
    parent_n INTEGER,
    parent_hash TEXT,
    why TEXT NOT NULL,                  -- first, restored, fork
    opened_at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE sync_batch (
    epoch TEXT NOT NULL REFERENCES sync_epoch (epoch),
    n INTEGER NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    link TEXT NOT NULL,                 -- of the audit chain, after the last record
    bytes BLOB NOT NULL,                -- sealed once, sent verbatim
    signature BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sealed', 'sent', 'receipted', 'abandoned')),
    sealed_at INTEGER NOT NULL,
    sent_at INTEGER,                    -- first attempt
    PRIMARY KEY (epoch, n)
) STRICT
--;
CREATE INDEX sync_batch_order ON sync_batch (state, first)
--;
CREATE TRIGGER sync_batch_is_sealed_once BEFORE UPDATE OF epoch, n, hash, first, last, bytes, signature ON sync_batch
BEGIN SELECT RAISE(ABORT, 'a sealed batch never changes'); END
--;
CREATE TRIGGER sync_batch_is_never_deleted BEFORE DELETE ON sync_batch
BEGIN SELECT RAISE(ABORT, 'a sealed batch is never deleted'); END
--;
CREATE TABLE sync_package (
    hash TEXT PRIMARY KEY,              -- SHA-256 of the archive
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sealed', 'sent', 'receipted')),
    offered_at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE sync_receipt (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,                 -- of the batch or the package
    bytes BLOB NOT NULL,
    signature BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    UNIQUE (hash, bytes)
) STRICT
--;
CREATE TRIGGER sync_receipt_is_never_updated BEFORE UPDATE ON sync_receipt
BEGIN SELECT RAISE(ABORT, 'a receipt never changes'); END
--;
CREATE TRIGGER sync_receipt_is_never_deleted BEFORE DELETE ON sync_receipt
BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END
