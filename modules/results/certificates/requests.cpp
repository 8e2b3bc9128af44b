// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/requests.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::requests {
namespace {

CertificateRequest fromRow(const store::Row &row)
{
    return {.id = RequestId(row[0].toString()),
            .kind = row[1].toString() == u"void" ? RequestKind::Void : RequestKind::Destroy,
            .certificate = CertificateId(row[2].toString()),
            .sheets = row[3].toInt(),
            .why = row[4].toString(),
            .proposedBy = UserId(row[5].toString()),
            .at = fromMs(row[6].toLongLong()),
            .isDone = row[7].isNull() ? std::nullopt : std::optional(row[7].toBool()),
            .decidedBy = UserId(row[8].toString())};
}

} // namespace

Result<CertificateRequest> byId(const store::Reader &reader, const RequestId &id)
{
    TRY_LET(found, store::first(reader,
                                u"SELECT id, what, certificate, sheets, why, proposed_by, "
                                "proposed_at, is_done, decided_by FROM certificate_request WHERE "
                                "id = ?"_s,
                                {id.toString()}, fromRow));
    if (!found)
        return fail(Kind::NotFound, "results.no_such_request", id.toString());
    return std::move(*found);
}

Result<std::vector<CertificateRequest>> waiting(const store::Reader &reader)
{
    return store::all(reader,
                      u"SELECT id, what, certificate, sheets, why, proposed_by, proposed_at, "
                      "is_done, decided_by FROM certificate_request WHERE decided_at IS NULL "
                      "ORDER BY id"_s,
                      {}, fromRow);
}

Result<> add(store::Writer &writer, const CertificateRequest &request)
{
    const bool isVoid = request.kind == RequestKind::Void;
    TRY_LET(added,
            writer.execute(u"INSERT INTO certificate_request (id, what, certificate, sheets, why, "
                           "proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO "
                           "NOTHING"_s,
                           {request.id.toString(), isVoid ? u"void"_s : u"destroy"_s,
                            isVoid ? QVariant(request.certificate.toString()) : QVariant(),
                            isVoid ? QVariant() : QVariant(request.sheets), request.why,
                            request.proposedBy.toString(), request.at.toMSecsSinceEpoch()}));
    if (added == 0)
        return fail(Kind::Conflict, "results.request_open");
    return {};
}

Result<> decide(store::Writer &writer, const CertificateRequest &request, const QDateTime &at,
                const QString &why)
{
    TRY(writer.execute(u"UPDATE certificate_request SET is_done = ?, decided_by = ?, decided_at = "
                       "?, decided_why = ? WHERE id = ?"_s,
                       {int(request.isDone.value_or(false)), request.decidedBy.toString(),
                        at.toMSecsSinceEpoch(), why, request.id.toString()}));
    return {};
}

} // namespace kaochang::results::requests
