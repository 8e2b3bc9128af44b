// SPDX-License-Identifier: GPL-3.0-or-later
// The user and user_role tables. No other file in the house names them.
#pragma once

#include "security/user.h"
#include "store/store.h"

namespace kaochang::security::users {

struct Credentials
{
    User user;
    QByteArray passphraseHash; // Argon2id, as seal::hashPassphrase() writes it
    int failures = 0;          // in a row
    QDateTime lockedUntil;     // null: not locked
};

Result<std::vector<User>> all(const store::Reader &reader);       // by login
Result<User> byId(const store::Reader &reader, const UserId &id); // security.no_such_user
Result<Credentials> byLogin(const store::Reader &reader,
                            const QString &login); // security.no_such_user
Result<> add(store::Writer &writer, const User &user,
             const QByteArray &passphraseHash); // security.login_taken
// Login, name and roles; security.login_taken.
Result<> change(store::Writer &writer, const User &user);
Result<> disable(store::Writer &writer, const UserId &id,
                 const std::optional<QDateTime> &since); // null: may sign in again
Result<> setPassphrase(store::Writer &writer, const UserId &id, const QByteArray &passphraseHash);
Result<> noteFailures(store::Writer &writer, const UserId &id, int failures,
                      const QDateTime &lockedUntil);

} // namespace kaochang::security::users
