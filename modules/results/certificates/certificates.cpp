// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/certificates.h"

#include "store/rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaochang::results::certificates {
namespace {

Certificate fromRow(const store::Row &row)
{
    return {.id = CertificateId(row[0].toString()),
            .enrolment = roster::EnrolmentId(row[1].toString()),
            .sitting = site::SittingId(row[2].toString()),
            .number = row[3].toString(),
            .origin = row[4].toString() == originWord(NumberOrigin::Imported)
                          ? NumberOrigin::Imported
                          : NumberOrigin::Allocated,
            .issuedOn = QDate::fromString(row[5].toString(), Qt::ISODate),
            .by = UserId(row[6].toString()),
            .at = fromMs(row[7].toLongLong()),
            .events = {}};
}

// what, detail, on_day, author, at, why, certificate
CertificateEvent eventFromRow(const store::Row &row)
{
    return {.what = stepNamed(row[0].toString()).value_or(CertificateStep::Void),
            .detail = row[1].toString(),
            .day = row[2].isNull()
                       ? std::nullopt
                       : std::optional(QDate::fromString(row[2].toString(), Qt::ISODate)),
            .by = UserId(row[3].toString()),
            .at = fromMs(row[4].toLongLong()),
            .why = row[5].toString()};
}

Result<std::optional<Certificate>> whole(const store::Reader &reader,
                                         Result<std::optional<Certificate>> found)
{
    TRY(found);
    if (!*found)
        return found;
    TRY_LET(events, store::all(reader,
                               u"SELECT what, detail, on_day, author, at, why FROM "
                               "certificate_event WHERE certificate = ? ORDER BY number"_s,
                               {(*found)->id.toString()}, eventFromRow));
    (*found)->events = std::move(events);
    return found;
}

} // namespace

Result<Certificate> byId(const store::Reader &reader, const CertificateId &id)
{
    TRY_LET(found, whole(reader, store::first(reader,
                                              u"SELECT id, enrolment, sitting, number, origin, "
                                              "issued_on, author, at FROM certificate "
                                              "WHERE id = ?"_s,
                                              {id.toString()}, fromRow)));
    if (!found)
        return fail(Kind::NotFound, "results.no_such_certificate", id.toString());
    return std::move(*found);
}

Result<std::optional<Certificate>> byNumber(const store::Reader &reader, const QString &number)
{
    return whole(reader, store::first(reader,
                                      u"SELECT id, enrolment, sitting, number, origin, issued_on, "
                                      "author, at FROM certificate WHERE number = ?"_s,
                                      {number}, fromRow));
}

Result<std::vector<Certificate>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(all, store::all(reader,
                            u"SELECT id, enrolment, sitting, number, origin, issued_on, author, "
                            "at FROM certificate WHERE sitting = ? ORDER BY number"_s,
                            {sitting.toString()}, fromRow));
    QHash<QString, size_t> places;
    for (size_t i = 0; i < all.size(); ++i)
        places.insert(all[i].id.toString(), i);
    TRY_LET(rows, reader.select(u"SELECT what, detail, on_day, author, at, why, certificate FROM "
                                "certificate_event WHERE certificate IN (SELECT id FROM "
                                "certificate WHERE sitting = ?) ORDER BY number"_s,
                                {sitting.toString()}));
    for (const store::Row &row : rows)
        all[places.value(row[6].toString())].events.push_back(eventFromRow(row));
    return all;
}

Result<std::optional<Certificate>> standing(const store::Reader &reader,
                                            const roster::EnrolmentId &enrolment)
{
    return whole(reader, store::first(reader,
                                      u"SELECT id, enrolment, sitting, number, origin, issued_on, "
                                      "author, at FROM certificate WHERE enrolment = ? AND id NOT "
                                      "IN (SELECT certificate FROM certificate_event WHERE what = "
                                      "'void')"_s,
                                      {enrolment.toString()}, fromRow));
}

Result<QStringList> numbers(const store::Reader &reader)
{
    QStringList all;
    TRY(reader.each(u"SELECT number FROM certificate"_s, {}, [&](const store::Row &row) {
        all += row[0].toString();
        return Result<>();
    }));
    return all;
}

Result<int> lastAllocated(const store::Reader &reader, const QString &series)
{
    TRY_LET(rows, reader.select(u"SELECT max(number) FROM certificate WHERE origin = 'allocated' "
                                "AND substr(number, 1, 16) = ?"_s,
                                {series}));
    return rows.front()[0].toString().right(6).toInt();
}

Result<bool> isSheetUsed(const store::Reader &reader, const QString &sheet)
{
    TRY_LET(rows, reader.select(u"SELECT 1 FROM certificate_event WHERE what = 'printed' AND "
                                "detail = ?"_s,
                                {sheet}));
    return !rows.empty();
}

Result<> add(store::Writer &writer, const Certificate &certificate)
{
    TRY_LET(
        added,
        writer.execute(
            u"INSERT INTO certificate (id, enrolment, sitting, number, origin, issued_on, "
            "author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO NOTHING"_s,
            {certificate.id.toString(), certificate.enrolment.toString(),
             certificate.sitting.toString(), certificate.number,
             originWord(certificate.origin).toString(), certificate.issuedOn.toString(Qt::ISODate),
             certificate.by.toString(), certificate.at.toMSecsSinceEpoch()}));
    if (added == 0)
        return fail(Kind::Conflict, "results.number_taken", certificate.number);
    return {};
}

Result<> note(store::Writer &writer, const CertificateId &id, const CertificateEvent &event)
{
    TRY(writer.execute(u"INSERT INTO certificate_event (certificate, what, detail, on_day, author, "
                       "at, why) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       {id.toString(), stepWord(event.what).toString(), event.detail,
                        event.day ? QVariant(event.day->toString(Qt::ISODate)) : QVariant(),
                        event.by.toString(), event.at.toMSecsSinceEpoch(), event.why}));
    return {};
}

} // namespace kaochang::results::certificates
