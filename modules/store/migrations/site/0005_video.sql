-- A room's recording of one sitting, and line by line what is recorded and what is not.
CREATE TABLE recording (
    id TEXT PRIMARY KEY,
    sitting TEXT NOT NULL,
    room TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    stopped_at INTEGER,
    ending TEXT CHECK (ending IN ('stopped', 'interrupted')),
    CHECK ((stopped_at IS NULL) = (ending IS NULL))
) STRICT
--;
CREATE INDEX recording_sitting ON recording (sitting)
--;
CREATE UNIQUE INDEX recording_one_per_room ON recording (room) WHERE stopped_at IS NULL
--;
CREATE TABLE recorded_camera (
    recording TEXT NOT NULL REFERENCES recording (id),
    camera TEXT NOT NULL,
    name TEXT NOT NULL,
    drill INTEGER NOT NULL CHECK (drill IN (0, 1)),
    PRIMARY KEY (recording, camera)
) STRICT
--;
CREATE TABLE ledger_line (
    recording TEXT NOT NULL,
    camera TEXT NOT NULL,
    number INTEGER NOT NULL,            -- 1, 2, 3 … per recording and camera
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    started_mono INTEGER NOT NULL,
    ended_mono INTEGER NOT NULL,
    cause TEXT,                         -- of a gap
    sequence INTEGER,                   -- of a segment, and all below
    file TEXT UNIQUE,
    frames INTEGER,
    repeated INTEGER,
    bytes INTEGER,
    sha256 BLOB,
    link BLOB NOT NULL UNIQUE,          -- SHA-256 over the link before and this line
    PRIMARY KEY (recording, camera, number),
    FOREIGN KEY (recording, camera) REFERENCES recorded_camera (recording, camera),
    CHECK ((cause IS NULL) = (file IS NOT NULL)),
    CHECK (file IS NULL OR (sequence > 0 AND frames > 0 AND repeated >= 0 AND bytes > 0 AND length(sha256) = 32))
) STRICT
--;
CREATE TRIGGER ledger_line_is_never_updated BEFORE UPDATE ON ledger_line
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
--;
CREATE TRIGGER ledger_line_is_never_deleted BEFORE DELETE ON ledger_line
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
