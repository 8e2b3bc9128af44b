// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/chain.h"

#include "core/canonical_json.h"
#include "seal/digest.h"
#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace kaochang::center {
namespace {

QString recordHash(const QByteArray &record)
{
    seal::Sha256 hash;
    hash.add(QByteArrayView("KAOCHANG1/rec\0", 14));
    hash.add(record);
    return QString::fromLatin1(hash.result().toHex());
}

tl::unexpected<Error> broken(qint64 number, const QString &what)
{
    return fail(Kind::Invalid, "center.chain", QString::number(number) + u": "_s + what);
}

Result<HeldRecord> identify(const QByteArray &record, qint64 number)
{
    TRY_LET(line, parseStrictObject(record));
    if (line.value(u"no"_s).toInteger() != number)
        return broken(number, u"number"_s);
    const HeldRecord held{.command = line.value(u"cmd"_s).toString(),
                          .hash = recordHash(record),
                          .number = number,
                          .act = line.value(u"act"_s).toString(),
                          .subject = line.value(u"on"_s).toString()};
    if (held.command.isEmpty() || held.act.isEmpty())
        return broken(number, u"record"_s);
    return held;
}

} // namespace

Result<std::vector<HeldRecord>> follow(const sync::AuditPoint &before,
                                       const sync::Envelope &envelope)
{
    if (envelope.first != before.size + 1)
        return broken(envelope.first, u"expected %1"_s.arg(before.size + 1));
    std::vector<HeldRecord> records;
    QByteArray link = QByteArray::fromHex(before.link.toLatin1());
    for (const QByteArray &record : envelope.records) {
        TRY_LET(held, identify(record, envelope.first + qint64(records.size())));
        records.push_back(held);
        link = store::audit::nextLink(link, record);
    }
    if (QString::fromLatin1(link.toHex()) != envelope.audit.link)
        return broken(envelope.last, u"link"_s);
    return records;
}

} // namespace kaochang::center
