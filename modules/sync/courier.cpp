// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier.h"

#include <QFile>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::sync {
namespace {

constexpr qint64 LargestAnswer = 512 * 1024; // bytes
constexpr qint64 LongestRetryAfterMs = 3'600'000;

QNetworkRequest requestFor(const QString &address, const Letter &letter)
{
    QNetworkRequest request(QUrl(address + letter.path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, letter.file.isEmpty()
                                                              ? u"application/json"_s
                                                              : u"application/octet-stream"_s);
    request.setRawHeader(SignatureHeader, headerOf(letter.signature));
    if (!letter.parcel.isEmpty())
        request.setRawHeader("Idempotency-Key", letter.parcel.toLatin1());
    return request;
}

Answer answerOf(QNetworkReply &reply)
{
    Answer answer{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                  .body = reply.read(LargestAnswer),
                  .signature = signatureIn(reply.rawHeader(SignatureHeader)),
                  .retryAfterMs = std::clamp<qint64>(
                      reply.rawHeader("Retry-After").toLongLong() * 1000, 0, LongestRetryAfterMs)};
    // A status line without the whole answer is no answer.
    const bool isCut = reply.error() != QNetworkReply::NoError
                       && reply.error() < QNetworkReply::ContentAccessDenied;
    return isCut ? Answer{} : answer;
}

} // namespace

Courier::Courier(QObject *parent)
    : QObject(parent)
{
    m_manager.setAutoDeleteReplies(true);
}

void Courier::carry(const QString &address, const Letter &letter,
                    const std::function<void(Answer)> &then)
{
    QNetworkRequest request = requestFor(address, letter);
    request.setTransferTimeout(m_stallMs);
    QNetworkReply *reply = nullptr;
    if (letter.file.isEmpty()) {
        reply = m_manager.sendCustomRequest(request, letter.method, letter.body);
    } else {
        auto *file = new QFile(letter.file);
        if (!file->open(QIODevice::ReadOnly)) {
            delete file;
            QMetaObject::invokeMethod(
                this, [then] { then({}); }, Qt::QueuedConnection);
            return;
        }
        reply = m_manager.sendCustomRequest(request, letter.method, file);
        file->setParent(reply);
    }
    connect(reply, &QNetworkReply::finished, this, [reply, then] { then(answerOf(*reply)); });
}

} // namespace kaochang::sync
