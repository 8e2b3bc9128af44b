// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/connection.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kaochang::store {
namespace {

// SQLite's primary result codes that a person can do something about.
tl::unexpected<Error> fault(const QSqlError &error)
{
    constexpr int Busy = 5;
    constexpr int IoError = 10;
    constexpr int Corrupt = 11;
    constexpr int Full = 13;
    constexpr int Constraint = 19;
    constexpr int NotADatabase = 26;
    const QString text = error.databaseText() + u' ' + error.driverText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
        return fail(Kind::Unavailable, "store.busy", text);
    case IoError:
        return fail(Kind::Unavailable, "store.cannot_write", text);
    case Full:
        return fail(Kind::Unavailable, "store.no_space", text);
    case Constraint:
        return fail(Kind::Conflict, "store.constraint", text);
    case Corrupt:
    case NotADatabase:
        return fail(Kind::Corrupt, "store.damaged", text);
    default:
        return fail(Kind::Invalid, "store.failed", text);
    }
}

// The driver stores a null QString as NULL; in the house absence is an invalid QVariant and nothing
// else.
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    db.setDatabaseName(path);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    std::unique_ptr<Connection> connection(new Connection(db));
    if (!db.open())
        return fail(Kind::Unavailable, "store.cannot_open", path);
    return connection;
}

Connection::~Connection()
{
    const QString name = m_db.connectionName();
    m_prepared.clear();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery *> Connection::run(const QString &sql, const Row &values)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fault(query.lastError());
        found = m_prepared.insert(sql, query);
    }
    QSqlQuery &query = *found;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bound(values[i]));
    if (!query.exec()) {
        const auto refused = fault(query.lastError());
        query.finish();
        return refused;
    }
    return &query;
}

Result<QVariant> Connection::ask(const QString &sql)
{
    TRY_LET(query, run(sql, {}));
    const QVariant answer = query->next() ? query->value(0) : QVariant();
    query->finish();
    return answer;
}

Result<> Connection::begin()
{
    if (m_isWriting)
        return fail(Kind::Unavailable, "store.busy", u"a write inside a write"_s);
    TRY_LET(query, run(u"BEGIN IMMEDIATE"_s, {}));
    query->finish();
    m_isWriting = true;
    return {};
}

Result<> Connection::commit()
{
    TRY_LET(query, run(u"COMMIT"_s, {}));
    query->finish();
    m_isWriting = false;
    return {};
}

void Connection::rollback()
{
    if (auto query =
            run(u"ROLLBACK"_s, {})) // refused when SQLite has rolled back by itself: just as well
        (*query)->finish();
    m_isWriting = false;
}

} // namespace kaochang::store
