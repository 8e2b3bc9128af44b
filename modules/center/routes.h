// SPDX-License-Identifier: GPL-3.0-or-later
// Which address means which act, and how its answer is told: the HTTP of KAOCHANG1 without a
// socket. Belongs to the store lane.
//   GET  /healthz                                 200 while the store answers
//   POST /v1/enrol                                enrolled
//   POST /v1/hello                                welcome
//   PUT  /v1/sites/{site}/epochs/{epoch}/batches/{n}   receipt
//   PUT  /v1/sites/{site}/packages/{sha256}       receipt
// Every 4xx from here carries a refusal signed by the centre about exactly this request.
#pragma once

#include "center/intake.h"

namespace kaochang::center {

struct Request
{
    QByteArray method;
    QString target; // path only
    QByteArray body;
    QByteArray signature; // of X-Kaochang-Sig, decoded
    QString file;         // where an uploaded package lies, instead of body
    qint64 fileSize = 0;

    bool operator==(const Request &) const = default;
};

struct Reply
{
    int status = 200;
    QByteArray body = {};
    QByteArray signature = {};
    int retryAfter = 0; // seconds

    bool operator==(const Reply &) const = default;
};
inline constexpr int GoOn = 100; // the status of knock(): send the body

// The site and hash of a package's address; anything else is not an upload.
std::optional<ArrivedPackage> uploadAt(const QByteArray &method, const QString &target);

class Routes final
{
public:
    Routes(Intake &intake, const CentreIdentity &centre)
        : m_intake(intake)
        , m_centre(centre)
    {}

    Reply answer(const Request &request);
    // Before an upload's body is read: refuses strangers, and answers what is here already.
    Reply knock(const Request &request);
    // After an upload has been examined and lies at its place.
    Reply take(const Request &request, const ArrivedPackage &package);
    Reply refuse(const Request &request, const Error &error) const;

private:
    Reply told(const Request &request, const Result<sync::SignedBytes> &answer) const;

    Intake &m_intake;
    CentreIdentity m_centre;
};

} // namespace kaochang::center
