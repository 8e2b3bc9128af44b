CREATE TABLE bag (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    package TEXT NOT NULL UNIQUE,
    sitting TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    previous BLOB UNIQUE REFERENCES bag (hash), -- one chain: no package follows two, none is followed twice
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    manifest TEXT NOT NULL,                     -- kaochang-manifest.json, byte for byte
    CHECK ((sequence = 1) = (previous IS NULL))
) STRICT
--;
CREATE INDEX bag_sitting ON bag (sitting)
--;
CREATE TRIGGER bag_is_never_updated BEFORE UPDATE ON bag
BEGIN SELECT RAISE(ABORT, 'bag is append-only'); END
--;
CREATE TRIGGER bag_is_never_deleted BEFORE DELETE ON bag
BEGIN SELECT RAISE(ABORT, 'bag is append-only'); END
