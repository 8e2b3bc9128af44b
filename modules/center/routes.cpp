// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/routes.h"

#include "seal/digest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaochang::center {
namespace {

constexpr int RetrySeconds = 5;

int statusOf(const Error &error)
{
    switch (error.kind) {
    case Kind::Invalid:
        return error.code == "sync.too_large" ? 413 : 422;
    case Kind::NotFound:
        return 404;
    case Kind::Conflict:
        return 409;
    case Kind::Denied:
        return 403;
    case Kind::Unavailable:
        return 503;
    case Kind::Corrupt:
        break;
    }
    return 500;
}

std::optional<BatchPlace> batchAt(const QString &target)
{
    static const QRegularExpression Pattern(
        uR"(\A/v1/sites/([A-Za-z0-9_-]{1,64})/epochs/([A-Za-z0-9_-]{1,64})/batches/([1-9][0-9]{0,14})\z)"_s);
    const auto match = Pattern.match(target);
    if (!match.hasMatch())
        return {};
    return BatchPlace{match.captured(1), match.captured(2), match.captured(3).toLongLong()};
}

QString hashOf(const Request &request)
{
    const auto upload = uploadAt(request.method, request.target);
    return upload ? upload->hash : QString::fromLatin1(seal::sha256(request.body).toHex());
}

} // namespace

std::optional<ArrivedPackage> uploadAt(const QByteArray &method, const QString &target)
{
    static const QRegularExpression Pattern(
        uR"(\A/v1/sites/([A-Za-z0-9_-]{1,64})/packages/([0-9a-f]{64})\z)"_s);
    const auto match = Pattern.match(target);
    if (method != "PUT" || !match.hasMatch())
        return {};
    return ArrivedPackage{.site = match.captured(1),
                          .hash = match.captured(2),
                          .signature = {},
                          .size = 0,
                          .path = {}};
}

Reply Routes::answer(const Request &request)
{
    const sync::SignedBytes papers{request.body, request.signature};
    const QString &target = request.target;
    if (target == u"/healthz"_s)
        return {.body = R"({"ok":true})"};
    if (target == u"/v1/hello"_s && request.method == "POST")
        return told(request, m_intake.greet(papers));
    if (target == u"/v1/enrol"_s && request.method == "POST")
        return told(request, m_intake.enrol(papers));
    if (const auto place = batchAt(target); place && request.method == "PUT")
        return told(request, m_intake.takeBatch(*place, papers));
    return refuse(request, {Kind::NotFound, "center.no_such_address", target});
}

Reply Routes::knock(const Request &request)
{
    auto package = uploadAt(request.method, request.target);
    package->signature = request.signature;
    const auto held = m_intake.admitPackage(*package);
    if (held && !*held)
        return {.status = GoOn};
    return held ? told(request, **held) : refuse(request, held.error());
}

Reply Routes::take(const Request &request, const ArrivedPackage &package)
{
    return told(request, m_intake.takePackage(package));
}

Reply Routes::told(const Request &request, const Result<sync::SignedBytes> &answer) const
{
    if (!answer)
        return refuse(request, answer.error());
    return {.status = 200, .body = answer->bytes, .signature = answer->signature};
}

Reply Routes::refuse(const Request &request, const Error &error) const
{
    constexpr qsizetype LongestDetail = 1000;
    const auto bytes = encode(sync::Refusal{
        .centre = m_centre.name,
        .code = QString::fromLatin1(error.code.data(), qsizetype(error.code.size())),
        .detail = error.kind == Kind::Corrupt ? QString() : error.detail.left(LongestDetail),
        .of = hashOf(request)});
    const int status = statusOf(error);
    const sync::SignedBytes papers =
        sync::sign(sync::Paper::Refusal, m_centre.key, bytes.value_or("{}"));
    return {.status = status,
            .body = papers.bytes,
            .signature = papers.signature,
            .retryAfter = status == 503 ? RetrySeconds : 0};
}

} // namespace kaochang::center
