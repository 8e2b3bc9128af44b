// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "core/canonical_json.h"
#include "seal/digest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kaochang::store::audit {
namespace {

constexpr QByteArrayView LinkDomain("KAOCHANG1/aud\0", 14);

Result<QByteArray> recordOf(const AuditLine &line, qint64 mono)
{
    return canonicalJson(QJsonObject{
        {u"v"_s, 1},
        {u"no"_s, line.number},
        {u"cmd"_s, line.command.toString()},
        {u"at"_s, QJsonObject{{u"wall"_s, line.at.toMSecsSinceEpoch()}, {u"mono"_s, mono}}},
        {u"by"_s, QJsonObject{{u"user"_s, line.by.user.toString()},
                              {u"role"_s, roleName(line.by.role).toString()}}},
        {u"act"_s, line.what},
        {u"on"_s, line.on},
        {u"why"_s, line.why},
        {u"body"_s, line.body},
    });
}

// number, command, at, mono, actor, role, act, subject, why, body, link
Result<AuditLine> fromRow(const Row &row)
{
    const auto broken = [&row] {
        return fail(Kind::Corrupt, "store.broken_link", row[0].toString() + u": record"_s);
    };
    const auto role = roleNamed(row[5].toString());
    const auto body = parseStrictObject(row[9].toString().toUtf8());
    if (!role || !body)
        return broken();
    AuditLine line{.number = row[0].toLongLong(),
                   .command = CommandId(row[1].toString()),
                   .at = fromMs(row[2].toLongLong()),
                   .by = {UserId(row[4].toString()), *role},
                   .what = row[6].toString(),
                   .on = row[7].toString(),
                   .why = row[8].toString(),
                   .body = *body,
                   .record = {},
                   .link = row[10].toByteArray()};
    auto record = recordOf(line, row[3].toLongLong());
    if (!record)
        return broken();
    line.record = *record;
    return line;
}

Result<std::vector<AuditLine>> lines(const std::vector<Row> &rows)
{
    std::vector<AuditLine> found;
    found.reserve(rows.size());
    for (const Row &row : rows) {
        TRY_LET(line, fromRow(row));
        found.push_back(line);
    }
    return found;
}

} // namespace

QByteArray nextLink(const QByteArray &previous, QByteArrayView record)
{
    seal::Sha256 leaf;
    leaf.add(QByteArrayView("\0", 1));
    leaf.add(record);
    seal::Sha256 link;
    link.add(LinkDomain);
    link.add(previous);
    link.add(leaf.result());
    return link.result();
}

Result<AuditHead> head(const Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT number, link FROM audit ORDER BY number DESC LIMIT 1"_s));
    return rows.empty() ? AuditHead{}
                        : AuditHead{rows.front()[0].toLongLong(), rows.front()[1].toByteArray()};
}

Result<std::vector<AuditLine>> after(const Reader &reader, qint64 number, int limit)
{
    TRY_LET(rows,
            reader.select(
                u"SELECT number, command, at, mono, actor, role, act, subject, why, body, link "
                "FROM audit WHERE number > ? ORDER BY number LIMIT ?"_s,
                {number, limit}));
    return lines(rows);
}

Result<std::vector<AuditLine>> on(const Reader &reader, const QString &thing)
{
    TRY_LET(rows,
            reader.select(
                u"SELECT number, command, at, mono, actor, role, act, subject, why, body, link "
                "FROM audit WHERE subject = ? ORDER BY number"_s,
                {thing}));
    return lines(rows);
}

Result<std::vector<OutboxRecord>> outboxAfter(const Reader &reader, qint64 number, int limit)
{
    std::vector<OutboxRecord> found;
    TRY(reader.each(u"SELECT number, record FROM outbox WHERE number > ? ORDER BY number LIMIT ?"_s,
                    {number, limit}, [&found](const Row &row) -> Result<> {
                        found.push_back({row[0].toLongLong(), row[1].toByteArray()});
                        return {};
                    }));
    return found;
}

Result<bool> isDone(const Reader &reader, const CommandId &command)
{
    TRY_LET(rows, reader.select(u"SELECT 1 FROM audit WHERE command = ?"_s, {command.toString()}));
    return !rows.empty();
}

Result<AuditHead> verify(const Reader &reader)
{
    AuditHead head;
    const auto broken = [](qint64 number, const QString &what) {
        return fail(Kind::Corrupt, "store.broken_link", QString::number(number) + u": "_s + what);
    };
    TRY(reader.each(
        u"SELECT a.number, a.command, a.at, a.mono, a.actor, a.role, a.act, a.subject, a.why, "
        u"a.body, a.link, "
        "o.record FROM audit a LEFT JOIN outbox o ON o.number = a.number ORDER BY a.number"_s,
        {}, [&](const Row &row) -> Result<> {
            if (row[0].toLongLong() != head.size + 1)
                return broken(head.size + 1, u"missing"_s);
            TRY_LET(line, fromRow(row));
            if (nextLink(head.link, line.record) != line.link)
                return broken(line.number, u"link"_s);
            if (row[11].toByteArray() != line.record)
                return broken(line.number, u"outbox"_s);
            head = {line.number, line.link};
            return {};
        }));
    return head;
}

Result<AuditHead> verifyRecords(const std::vector<QByteArray> &records)
{
    AuditHead head;
    for (const QByteArray &record : records) {
        const auto object = parseStrictObject(record);
        const auto spelled = object ? canonicalJson(*object) : Result<QByteArray>(QByteArray());
        if (!object || !spelled || *spelled != record
            || object->value(u"no"_s).toInteger() != head.size + 1)
            return fail(Kind::Corrupt, "store.broken_link",
                        QString::number(head.size + 1) + u": record"_s);
        head = {head.size + 1, nextLink(head.link, record)};
    }
    return head;
}

Result<> append(Writer &writer, const Act &act, const QJsonObject &body, const Clock &clock)
{
    TRY_LET(last, head(writer));
    const qint64 mono = clock.monotonicMs();
    AuditLine line{.number = last.size + 1,
                   .command = act.command,
                   .at = clock.now(),
                   .by = act.by,
                   .what = act.what,
                   .on = act.on,
                   .why = act.why,
                   .body = body,
                   .record = {},
                   .link = {}};
    TRY_LET(record, recordOf(line, mono));
    TRY_LET(spelled, canonicalJson(body));
    TRY(writer.execute(u"INSERT INTO audit (number, command, at, mono, actor, role, act, subject, "
                       u"why, body, link) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {line.number, line.command.toString(), line.at.toMSecsSinceEpoch(), mono,
                        line.by.user.toString(), roleName(line.by.role).toString(), line.what,
                        line.on, line.why, QString::fromUtf8(spelled),
                        nextLink(last.link, record)}));
    TRY(writer.execute(u"INSERT INTO outbox (number, record) VALUES (?, ?)"_s,
                       {line.number, record}));
    return {};
}

} // namespace kaochang::store::audit
