-- What the watcher said of a camera's picture, and what people made of it.
CREATE TABLE alarm (
    id TEXT PRIMARY KEY,
    recording TEXT NOT NULL REFERENCES recording (id),
    sitting TEXT NOT NULL REFERENCES sitting (id),
    room TEXT NOT NULL REFERENCES room (id),
    camera TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    picture BLOB NOT NULL,              -- JPEG, sealed
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32), -- of the JPEG
    over_at INTEGER                     -- the picture was well again
) STRICT
--;
CREATE INDEX alarm_sitting ON alarm (sitting)
--;
CREATE UNIQUE INDEX alarm_one_stands ON alarm (recording, camera) WHERE over_at IS NULL
--;
CREATE TRIGGER alarm_stays BEFORE UPDATE ON alarm
WHEN OLD.over_at IS NOT NULL OR NEW.over_at IS NULL OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
    OR NEW.at <> OLD.at OR NEW.camera <> OLD.camera OR NEW.recording <> OLD.recording
    OR NEW.sitting <> OLD.sitting OR NEW.room <> OLD.room OR NEW.picture <> OLD.picture OR NEW.sha256 <> OLD.sha256
BEGIN SELECT RAISE(ABORT, 'an alarm only ends'); END
--;
CREATE TRIGGER alarm_is_never_deleted BEFORE DELETE ON alarm
BEGIN SELECT RAISE(ABORT, 'an alarm is not deleted'); END
--;
CREATE TABLE alarm_judgement (
    alarm TEXT NOT NULL REFERENCES alarm (id),
    number INTEGER NOT NULL,            -- 1, 2
    state TEXT NOT NULL CHECK (state IN ('acknowledged', 'false', 'incident')),
    why TEXT NOT NULL CHECK (state <> 'false' OR why <> ''),
    incident TEXT UNIQUE REFERENCES incident (id),
    author TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (alarm, number),
    CHECK ((state = 'incident') = (incident IS NOT NULL))
) STRICT
--;
CREATE TRIGGER alarm_judgement_follows BEFORE INSERT ON alarm_judgement
WHEN EXISTS (SELECT 1 FROM alarm_judgement WHERE alarm = NEW.alarm AND (state <> 'acknowledged' OR NEW.state = 'acknowledged'))
BEGIN SELECT RAISE(ABORT, 'this alarm is judged'); END
--;
CREATE TRIGGER alarm_judgement_is_never_updated BEFORE UPDATE ON alarm_judgement
BEGIN SELECT RAISE(ABORT, 'judgements are append-only'); END
--;
CREATE TRIGGER alarm_judgement_is_never_deleted BEFORE DELETE ON alarm_judgement
BEGIN SELECT RAISE(ABORT, 'judgements are append-only'); END
