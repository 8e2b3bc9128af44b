// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire.h"

#include "core/canonical_json.h"
#include "sync/detail/paper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::sync {
using namespace detail;

namespace {

QJsonObject json(const Limits &limits)
{
    return {{u"records"_s, limits.records}, {u"bytes"_s, limits.bytes}};
}

Limits limits(Fields &fields)
{
    Fields inner(fields.object(u"limits"_s), u"limits"_s);
    const qint64 records = inner.number(u"records"_s, 1);
    Limits found{int(std::min<qint64>(records, Limits().records)),
                 std::min(inner.number(u"bytes"_s, 1024), Limits().bytes)};
    fields.join(inner);
    return found;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

Result<QByteArray> encode(const Hello &hello)
{
    return canonicalJson(paper(u"hello"_s, {{u"site"_s, hello.site},
                                            {u"demo"_s, hello.isDemo},
                                            {u"epoch"_s, hello.epoch},
                                            {u"parent"_s, json(hello.parent)},
                                            {u"from"_s, hello.from},
                                            {u"schemas"_s, QJsonArray{u"kaochang.batch@1"_s}},
                                            {u"now"_s, hello.nowMs},
                                            {u"nonce"_s, hello.nonce}}));
}

Result<Hello> parseHello(const QByteArray &bytes)
{
    TRY_LET(fields, openPaper(bytes, u"hello"_s));
    return whole(fields, Hello{.site = fields.text(u"site"_s, isSafeName),
                               .isDemo = fields.flag(u"demo"_s),
                               .epoch = fields.text(u"epoch"_s, isSafeName),
                               .parent = point(fields, u"parent"_s),
                               .from = fields.number(u"from"_s, 1),
                               .nowMs = fields.number(u"now"_s, 0),
                               .nonce = fields.text(u"nonce"_s, isHash)});
}

Result<QByteArray> encode(const Welcome &welcome)
{
    return canonicalJson(
        paper(u"welcome"_s, {{u"centre"_s, welcome.centre},
                             {u"site"_s, welcome.site},
                             {u"epoch"_s, welcome.epoch},
                             {u"next"_s, welcome.next},
                             {u"from"_s, welcome.from},
                             {u"hashes"_s, QJsonArray::fromStringList(welcome.hashes)},
                             {u"parent_held"_s, welcome.holdsParent},
                             {u"centre_time"_s, welcome.centreMs},
                             {u"limits"_s, json(welcome.limits)},
                             {u"schemas"_s, QJsonArray{u"kaochang.batch@1"_s}},
                             {u"nonce"_s, welcome.nonce}}));
}

Result<Welcome> parseWelcome(const QByteArray &bytes)
{
    TRY_LET(fields, openPaper(bytes, u"welcome"_s));
    QStringList hashes;
    for (const QJsonValue &hash : fields.array(u"hashes"_s, WelcomePage)) {
        if (!isHash(hash.toString()))
            fields.refuse(u"hashes"_s);
        hashes.append(hash.toString());
    }
    return whole(fields, Welcome{.centre = fields.text(u"centre"_s, isSafeName),
                                 .site = fields.text(u"site"_s, isSafeName),
                                 .epoch = fields.text(u"epoch"_s, isSafeName),
                                 .next = fields.number(u"next"_s, 1),
                                 .from = fields.number(u"from"_s, 1),
                                 .hashes = hashes,
                                 .holdsParent = fields.flag(u"parent_held"_s),
                                 .centreMs = fields.number(u"centre_time"_s, 0),
                                 .limits = limits(fields),
                                 .nonce = fields.text(u"nonce"_s, isHash)});
}

Result<QByteArray> encode(const Refusal &refusal)
{
    return canonicalJson(paper(u"refusal"_s, {{u"centre"_s, refusal.centre},
                                              {u"code"_s, refusal.code},
                                              {u"detail"_s, refusal.detail},
                                              {u"of"_s, refusal.of}}));
}

Result<Refusal> parseRefusal(const QByteArray &bytes)
{
    constexpr qsizetype LongestDetail = 4000;
    TRY_LET(fields, openPaper(bytes, u"refusal"_s));
    return whole(fields, Refusal{.centre = fields.text(u"centre"_s, isSafeName),
                                 .code = fields.text(u"code"_s),
                                 .detail = fields.text(u"detail"_s, LongestDetail),
                                 .of = fields.text(u"of"_s, isHash)});
}

Result<QByteArray> encode(const EnrolRequest &request)
{
    return canonicalJson(paper(u"enrol"_s, {{u"code"_s, request.code},
                                            {u"key"_s, base64(request.key)},
                                            {u"demo"_s, request.isDemo},
                                            {u"now"_s, request.nowMs}}));
}

Result<EnrolRequest> parseEnrolRequest(const QByteArray &bytes)
{
    TRY_LET(fields, openPaper(bytes, u"enrol"_s));
    return whole(fields, EnrolRequest{.code = fields.text(u"code"_s),
                                      .key = fields.bytes32(u"key"_s),
                                      .isDemo = fields.flag(u"demo"_s),
                                      .nowMs = fields.number(u"now"_s, 0)});
}

Result<QByteArray> encode(const Enrolled &enrolled)
{
    return canonicalJson(paper(u"enrolled"_s, {{u"centre"_s, enrolled.centre},
                                               {u"centre_key"_s, base64(enrolled.centreKey)},
                                               {u"site"_s, enrolled.site},
                                               {u"key"_s, base64(enrolled.key)},
                                               {u"demo"_s, enrolled.isDemo},
                                               {u"at"_s, enrolled.atMs}}));
}

Result<Enrolled> parseEnrolled(const QByteArray &bytes)
{
    TRY_LET(fields, openPaper(bytes, u"enrolled"_s));
    return whole(fields, Enrolled{.centre = fields.text(u"centre"_s, isSafeName),
                                  .centreKey = fields.bytes32(u"centre_key"_s),
                                  .site = fields.text(u"site"_s, isSafeName),
                                  .key = fields.bytes32(u"key"_s),
                                  .isDemo = fields.flag(u"demo"_s),
                                  .atMs = fields.number(u"at"_s, 0)});
}

} // namespace kaochang::sync
