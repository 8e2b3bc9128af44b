// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/users.h"

using namespace Qt::StringLiterals;

namespace kaochang::security::users {
namespace {

Result<std::vector<Role>> rolesOf(const store::Reader &reader, const UserId &id)
{
    TRY_LET(rows, reader.select(u"SELECT role FROM user_role WHERE user = ? ORDER BY rank"_s,
                                {id.toString()}));
    std::vector<Role> roles;
    for (const store::Row &row : rows) {
        const auto role = roleNamed(row[0].toString());
        if (!role)
            return fail(Kind::Corrupt, "store.damaged", row[0].toString());
        roles.push_back(*role);
    }
    return roles;
}

std::optional<QDateTime> timeOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(fromMs(column.toLongLong()));
}

// id, login, name, disabled_at, …
Result<User> fromRow(const store::Reader &reader, const store::Row &row)
{
    User user{UserId(row[0].toString()), row[1].toString(), row[2].toString(), {}, timeOf(row[3])};
    TRY_LET(roles, rolesOf(reader, user.id));
    user.roles = roles;
    return user;
}

Result<> refuseTakenLogin(const store::Reader &reader, const User &user)
{
    TRY_LET(taken, reader.select(u"SELECT 1 FROM user WHERE login = ? AND id <> ?"_s,
                                 {user.login, user.id.toString()}));
    if (!taken.empty())
        return fail(Kind::Conflict, "security.login_taken", user.login);
    return {};
}

Result<> addRoles(store::Writer &writer, const User &user)
{
    for (size_t rank = 0; rank < user.roles.size(); ++rank)
        TRY(writer.execute(
            u"INSERT INTO user_role (user, rank, role) VALUES (?, ?, ?)"_s,
            {user.id.toString(), static_cast<int>(rank), roleName(user.roles[rank]).toString()}));
    return {};
}

} // namespace

Result<std::vector<User>> all(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT id, login, name, disabled_at FROM user ORDER BY login"_s));
    std::vector<User> found;
    for (const store::Row &row : rows) {
        TRY_LET(user, fromRow(reader, row));
        found.push_back(user);
    }
    return found;
}

Result<User> byId(const store::Reader &reader, const UserId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, login, name, disabled_at FROM user WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "security.no_such_user", id.toString());
    return fromRow(reader, rows.front());
}

Result<Credentials> byLogin(const store::Reader &reader, const QString &login)
{
    TRY_LET(rows, reader.select(u"SELECT id, login, name, disabled_at, passphrase_hash, "
                                "failures, locked_until FROM user WHERE login = ?"_s,
                                {login}));
    if (rows.empty())
        return fail(Kind::NotFound, "security.no_such_user", login);
    const store::Row &row = rows.front();
    TRY_LET(user, fromRow(reader, row));
    return Credentials{user, row[4].toByteArray(), row[5].toInt(),
                       timeOf(row[6]).value_or(QDateTime())};
}

Result<> add(store::Writer &writer, const User &user, const QByteArray &passphraseHash)
{
    TRY(refuseTakenLogin(writer, user));
    TRY(writer.execute(u"INSERT INTO user (id, login, name, passphrase_hash) VALUES (?, ?, ?, ?)"_s,
                       {user.id.toString(), user.login, user.name, passphraseHash}));
    return addRoles(writer, user);
}

Result<> change(store::Writer &writer, const User &user)
{
    TRY(refuseTakenLogin(writer, user));
    TRY(writer.execute(u"UPDATE user SET login = ?, name = ? WHERE id = ?"_s,
                       {user.login, user.name, user.id.toString()}));
    TRY(writer.execute(u"DELETE FROM user_role WHERE user = ?"_s, {user.id.toString()}));
    return addRoles(writer, user);
}

Result<> disable(store::Writer &writer, const UserId &id, const std::optional<QDateTime> &since)
{
    const QVariant at = since ? QVariant(since->toMSecsSinceEpoch()) : QVariant();
    TRY(writer.execute(u"UPDATE user SET disabled_at = ? WHERE id = ?"_s, {at, id.toString()}));
    return {};
}

Result<> setPassphrase(store::Writer &writer, const UserId &id, const QByteArray &passphraseHash)
{
    TRY(writer.execute(
        u"UPDATE user SET passphrase_hash = ?, failures = 0, locked_until = NULL WHERE id = ?"_s,
        {passphraseHash, id.toString()}));
    return {};
}

Result<> noteFailures(store::Writer &writer, const UserId &id, int failures,
                      const QDateTime &lockedUntil)
{
    const QVariant until =
        lockedUntil.isNull() ? QVariant() : QVariant(lockedUntil.toMSecsSinceEpoch());
    TRY(writer.execute(u"UPDATE user SET failures = ?, locked_until = ? WHERE id = ?"_s,
                       {failures, until, id.toString()}));
    return {};
}

} // namespace kaochang::security::users
