// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does, and the two permissions that come of it: to look, and to change.
#pragma once

#include "core/actor.h"
#include "core/result.h"
#include "store/vault.h"

#include <QJsonObject>
#include <QVariant>
#include <functional>
#include <vector>

namespace kaochang::store {

using Row = QVariantList;

// What somebody does, in the words of the audit line.
struct Act
{
    Actor by;
    QString what;      // room.verb: "roster.check_in"; what the gate judges
    QString on;        // the id of the thing it is done to
    QString why;       // the person's reason, where the act asks for one
    CommandId command; // null: a fresh one. A repeated id is refused as store.already_done
};

// Says whether this person may do this; security::may in the product. Asked before every write.
using Gate = std::function<Result<>(const Act &)>;

// Tests break the house here, at the n-th call. Null in the product.
enum class Step { Statement, Commit };
using FaultPlan = std::function<bool(Step)>;

class Connection; // Qt Sql, and nothing of it outside this room

// A permission to look. Valid inside the call that handed it out.
class Reader
{
public:
    Result<std::vector<Row>> select(const QString &sql, const Row &values = {}) const;
    // One row at a time, for what may be long; stops at the first error the visitor returns.
    Result<> each(const QString &sql, const Row &values,
                  const std::function<Result<>(const Row &)> &visit) const;
    const Vault &vault() const { return m_vault; }

protected:
    Reader(Connection &connection, const Vault &vault)
        : m_connection(connection)
        , m_vault(vault)
    {}

    Connection &m_connection;
    const Vault &m_vault;

    friend class Store;
};

// A permission to change.
class Writer : public Reader
{
public:
    Result<int> execute(const QString &sql, const Row &values = {}); // rows touched
    // What the centre is told of this act: ids, numbers and hashes, integers and strings, no
    // personal data.
    void tell(const QJsonObject &body) { m_body = body; }

private:
    using Reader::Reader;
    FaultPlan m_faults;
    QJsonObject m_body;

    friend class Store;
};

} // namespace kaochang::store
