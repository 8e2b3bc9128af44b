// SPDX-License-Identifier: GPL-3.0-or-later
// The only place Qt Sql is spoken: one SQLite connection, prepared statements, faults as our
// errors.
#pragma once

#include "store/store.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace kaochang::store {

class Connection final
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    // The prepared query, executed. An empty QString is stored as '', an invalid QVariant as NULL.
    Result<QSqlQuery *> run(const QString &sql, const Row &values);
    Result<QVariant>
    ask(const QString &sql); // first column of the first row; invalid when there is none
    bool isBusyWriting() const { return m_isWriting; }
    Result<> begin();
    Result<> commit();
    void rollback();

private:
    explicit Connection(const QSqlDatabase &db)
        : m_db(db)
    {}

    QSqlDatabase m_db;
    QHash<QString, QSqlQuery> m_prepared;
    bool m_isWriting = false;
};

} // namespace kaochang::store
