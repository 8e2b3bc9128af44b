CREATE TABLE user (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name TEXT NOT NULL,
    passphrase_hash BLOB NOT NULL,      -- Argon2id with its own salt and cost
    failures INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER                -- ms UTC; NULL when not locked out
) STRICT
--;
CREATE TABLE user_role (
    user TEXT NOT NULL REFERENCES user (id),
    rank INTEGER NOT NULL,              -- 0: the role proposed at sign-in
    role TEXT NOT NULL,
    PRIMARY KEY (user, role)
) STRICT
