// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/detail/paper.h"

#include "core/canonical_json.h"

using namespace Qt::StringLiterals;

namespace kaochang::sync::detail {

static constexpr qint64 LargestPaper = 256 * 1024; // every document but the batch itself

QJsonObject paper(const QString &type, QJsonObject members)
{
    members.insert(u"v"_s, 1);
    members.insert(u"type"_s, type);
    members.insert(u"alg"_s, seal::Ed25519.toString());
    return members;
}

Result<Fields> openPaper(const QByteArray &bytes, const QString &type)
{
    if (bytes.size() > LargestPaper)
        return fail(Kind::Invalid, "sync.too_large", QString::number(bytes.size()));
    TRY_LET(object, parseStrictObject(bytes));
    Fields fields(object);
    fields.expect(u"type"_s, type);
    fields.expect(u"alg"_s, seal::Ed25519.toString());
    if (fields.number(u"v"_s, 1) != 1)
        fields.refuse(u"v"_s);
    TRY(fields.verdict());
    return fields;
}

QJsonValue json(const std::optional<BatchPoint> &point)
{
    if (!point)
        return QJsonValue::Null;
    return QJsonObject{{u"epoch"_s, point->epoch}, {u"n"_s, point->n}, {u"hash"_s, point->hash}};
}

std::optional<BatchPoint> point(Fields &fields, const QString &name)
{
    if (fields.isNull(name))
        return {};
    Fields inner(fields.object(name), name);
    BatchPoint found{inner.text(u"epoch"_s, isSafeName), inner.number(u"n"_s, 1),
                     inner.text(u"hash"_s, isHash)};
    fields.join(inner);
    return found;
}

QJsonObject json(const AuditPoint &audit)
{
    return {{u"size"_s, audit.size}, {u"link"_s, audit.link}};
}

AuditPoint audit(Fields &fields)
{
    Fields inner(fields.object(u"audit"_s), u"audit"_s);
    AuditPoint found{inner.number(u"size"_s, 1), inner.text(u"link"_s, isHash)};
    fields.join(inner);
    return found;
}

} // namespace kaochang::sync::detail
