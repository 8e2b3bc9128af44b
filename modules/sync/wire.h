// SPDX-License-Identifier: GPL-3.0-or-later
// KAOCHANG1: the documents a site and the centre exchange, as both ends read and write them.
// Every document is canonical JSON with "v":1, "type" and "alg"; hashes are 64 lower-case hex
// digits, times ms since 1970 UTC. Reading is strict (core/canonical_json.h and the fields below:
// sync.bad_wire, detail the field) and lenient only in one way: members it does not know stay.
#pragma once

#include "sync/envelope.h"

#include <QStringList>

namespace kaochang::sync {

struct Hello
{
    QString site;
    bool isDemo = false;
    QString epoch;
    std::optional<BatchPoint> parent;
    qint64 from = 1; // the first batch whose hash is asked for
    qint64 nowMs = 0;
    QString nonce;

    bool operator==(const Hello &) const = default;
};
Result<QByteArray> encode(const Hello &hello);
Result<Hello> parseHello(const QByteArray &bytes);

struct Welcome
{
    QString centre;
    QString site;
    QString epoch;
    qint64 next = 1; // the n the centre lacks
    qint64 from = 1;
    QStringList hashes; // of from, from + 1 …, at most WelcomePage
    bool holdsParent = false;
    qint64 centreMs = 0;
    Limits limits;
    QString nonce; // the hello's

    bool operator==(const Welcome &) const = default;
};
inline constexpr int WelcomePage = 1000;
Result<QByteArray> encode(const Welcome &welcome);
Result<Welcome> parseWelcome(const QByteArray &bytes);

struct Refusal
{
    QString centre;
    QString code;   // stable: center.fork
    QString detail; // for the log
    QString of;     // SHA-256 of the request's body: nobody can replay a refusal

    bool operator==(const Refusal &) const = default;
};
Result<QByteArray> encode(const Refusal &refusal);
Result<Refusal> parseRefusal(const QByteArray &bytes);

struct EnrolRequest
{
    QString code;
    QByteArray key; // the site's public key, 32 bytes
    bool isDemo = false;
    qint64 nowMs = 0;

    bool operator==(const EnrolRequest &) const = default;
};
Result<QByteArray> encode(const EnrolRequest &request);
Result<EnrolRequest> parseEnrolRequest(const QByteArray &bytes);

struct Enrolled
{
    QString centre;
    QByteArray centreKey;
    QString site;
    QByteArray key;
    bool isDemo = false;
    qint64 atMs = 0;

    bool operator==(const Enrolled &) const = default;
};
Result<QByteArray> encode(const Enrolled &enrolled);
Result<Enrolled> parseEnrolled(const QByteArray &bytes);

} // namespace kaochang::sync
