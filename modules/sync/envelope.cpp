// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/envelope.h"

#include "core/canonical_json.h"
#include "sync/detail/paper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::sync {

using namespace detail;

namespace {

Result<std::vector<QByteArray>> spelled(const QJsonArray &records)
{
    std::vector<QByteArray> all;
    for (const QJsonValue &record : records) {
        if (!record.isObject())
            return fail(Kind::Invalid, "sync.bad_wire", u"records"_s);
        TRY_LET(bytes, canonicalJson(record));
        all.push_back(bytes);
    }
    return all;
}

} // namespace

bool isSafeName(QStringView name)
{
    constexpr qsizetype Longest = 64;
    return !name.isEmpty() && name.size() <= Longest && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

bool isHash(QStringView text)
{
    constexpr qsizetype HexSize = 64;
    return text.size() == HexSize && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString batchHash(const QByteArray &bytes)
{
    return QString::fromLatin1(digestOf(Paper::Batch, bytes).toHex());
}

Result<QByteArray> encode(const Envelope &envelope)
{
    QJsonArray records;
    for (const QByteArray &record : envelope.records) {
        TRY_LET(object, parseStrictObject(record));
        records.append(object);
    }
    return canonicalJson(paper(u"batch"_s, {{u"schema"_s, u"kaochang.batch@1"_s},
                                            {u"site"_s, envelope.site},
                                            {u"demo"_s, envelope.isDemo},
                                            {u"epoch"_s, envelope.epoch},
                                            {u"n"_s, envelope.n},
                                            {u"prev"_s, json(envelope.prev)},
                                            {u"first"_s, envelope.first},
                                            {u"last"_s, envelope.last},
                                            {u"sealed"_s, envelope.sealedMs},
                                            {u"audit"_s, json(envelope.audit)},
                                            {u"app"_s, envelope.app},
                                            {u"records"_s, records}}));
}

Result<Envelope> parseEnvelope(const QByteArray &bytes, const Limits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(Kind::Invalid, "sync.too_large", QString::number(bytes.size()));
    TRY_LET(object, parseStrictObject(bytes));
    TRY_LET(canonical, canonicalJson(object));
    Fields fields(object);
    fields.expect(u"schema"_s, u"kaochang.batch@1"_s);
    fields.expect(u"type"_s, u"batch"_s);
    fields.expect(u"alg"_s, seal::Ed25519.toString());
    if (fields.number(u"v"_s, 1) != 1 || canonical != bytes)
        fields.refuse(u"v"_s);
    const QJsonArray records = fields.array(u"records"_s, limits.records);
    Envelope envelope{.site = fields.text(u"site"_s, isSafeName),
                      .isDemo = fields.flag(u"demo"_s),
                      .epoch = fields.text(u"epoch"_s, isSafeName),
                      .n = fields.number(u"n"_s, 1),
                      .prev = point(fields, u"prev"_s),
                      .first = fields.number(u"first"_s, 1),
                      .last = fields.number(u"last"_s, 1),
                      .sealedMs = fields.number(u"sealed"_s, 0),
                      .audit = audit(fields),
                      .app = fields.text(u"app"_s),
                      .records = {}};
    TRY(fields.verdict());
    if (records.isEmpty() || envelope.last - envelope.first + 1 != records.size()
        || envelope.audit.size != envelope.last)
        return fail(Kind::Invalid, "sync.bad_wire", u"records"_s);
    TRY_LET(all, spelled(records));
    envelope.records = all;
    return envelope;
}

} // namespace kaochang::sync
