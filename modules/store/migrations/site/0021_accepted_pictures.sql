-- An alarm may end because somebody accepts the new picture, whatever was said of it before.
CREATE TABLE alarm_judgement_next (
    alarm TEXT NOT NULL REFERENCES alarm (id),
    number INTEGER NOT NULL,            -- 1, 2, 3
    state TEXT NOT NULL CHECK (state IN ('acknowledged', 'false', 'incident', 'accepted')),
    why TEXT NOT NULL CHECK (state NOT IN ('false', 'accepted') OR why <> ''),
    incident TEXT UNIQUE REFERENCES incident (id),
    author TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (alarm, number),
    CHECK ((state = 'incident') = (incident IS NOT NULL))
) STRICT
--;
INSERT INTO alarm_judgement_next SELECT alarm, number, state, why, incident, author, written_at FROM alarm_judgement
--;
DROP TABLE alarm_judgement              -- with its triggers
--;
ALTER TABLE alarm_judgement_next RENAME TO alarm_judgement
--;
CREATE TRIGGER alarm_judgement_follows BEFORE INSERT ON alarm_judgement
WHEN EXISTS (SELECT 1 FROM alarm_judgement WHERE alarm = NEW.alarm
    AND (state = 'accepted' OR NEW.state = 'acknowledged' OR (state <> 'acknowledged' AND NEW.state <> 'accepted')))
BEGIN SELECT RAISE(ABORT, 'this alarm is judged'); END
--;
CREATE TRIGGER alarm_judgement_is_never_updated BEFORE UPDATE ON alarm_judgement
BEGIN SELECT RAISE(ABORT, 'judgements are append-only'); END
--;
CREATE TRIGGER alarm_judgement_is_never_deleted BEFORE DELETE ON alarm_judgement
BEGIN SELECT RAISE(ABORT, 'judgements are append-only'); END
