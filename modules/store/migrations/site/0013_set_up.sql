-- Out of use, and since when: what a record may name is never deleted.
ALTER TABLE institution ADD COLUMN retired_on TEXT
--;
ALTER TABLE filing ADD COLUMN retired_on TEXT
--;
ALTER TABLE staff ADD COLUMN retired_on TEXT
--;
ALTER TABLE room ADD COLUMN retired_on TEXT
--;
ALTER TABLE camera ADD COLUMN retired_on TEXT
--;
-- Sealed; NULL: none was given.
ALTER TABLE staff ADD COLUMN phone BLOB
--;
-- ms UTC; NULL while the account may sign in.
ALTER TABLE user ADD COLUMN disabled_at INTEGER
--;
CREATE TRIGGER institution_stays BEFORE DELETE ON institution
BEGIN SELECT RAISE(ABORT, 'an institution is retired, never deleted'); END
--;
CREATE TRIGGER filing_stays BEFORE DELETE ON filing
BEGIN SELECT RAISE(ABORT, 'a filing is retired, never deleted'); END
--;
CREATE TRIGGER staff_stays BEFORE DELETE ON staff
BEGIN SELECT RAISE(ABORT, 'a person of the staff is retired, never deleted'); END
--;
CREATE TRIGGER room_stays BEFORE DELETE ON room
BEGIN SELECT RAISE(ABORT, 'a room is retired, never deleted'); END
--;
CREATE TRIGGER camera_stays BEFORE DELETE ON camera
BEGIN SELECT RAISE(ABORT, 'a camera is retired, never deleted'); END
--;
CREATE TRIGGER user_stays BEFORE DELETE ON user
BEGIN SELECT RAISE(ABORT, 'an account is disabled, never deleted'); END
