// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/publicities.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::publicities {
namespace {

std::optional<Signed> signedAt(const store::Row &row, int column)
{
    if (row[column].isNull())
        return std::nullopt;
    return Signed{UserId(row[column].toString()), fromMs(row[column + 1].toLongLong()), {}};
}

Publicity fromRow(const store::Row &row)
{
    Publicity publicity{.id = PublicityId(row[0].toString()),
                        .sitting = site::SittingId(row[1].toString()),
                        .version = row[2].toInt(),
                        .from = QDate::fromString(row[3].toString(), Qt::ISODate),
                        .workingDays = row[4].toInt(),
                        .isLengthOurs = row[5].toBool(),
                        .until = QDate::fromString(row[6].toString(), Qt::ISODate),
                        .calendar = row[7].toString(),
                        .isProvisional = row[8].toBool(),
                        .complaints = row[9].toString(),
                        .content = row[10].toString().toUtf8(),
                        .published = *signedAt(row, 11),
                        .withdrawn = signedAt(row, 13),
                        .closed = signedAt(row, 15)};
    if (publicity.withdrawn)
        publicity.withdrawn->why = row[17].toString();
    return publicity;
}

} // namespace

Result<std::vector<Publicity>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    return store::all(
        reader,
        u"SELECT id, sitting, version, starts_on, working_days, length_is_ours, ends_on, calendar, "
        "provisional, complaints, content, published_by, published_at, withdrawn_by, withdrawn_at, "
        "closed_by, closed_at, withdrawn_why FROM publicity WHERE sitting = ? ORDER BY version"_s,
        {sitting.toString()}, fromRow);
}

Result<std::optional<Publicity>> standing(const store::Reader &reader,
                                          const site::SittingId &sitting)
{
    TRY_LET(all, of(reader, sitting));
    if (all.empty() || all.back().withdrawn)
        return std::optional<Publicity>();
    return std::optional(std::move(all.back()));
}

Result<> add(store::Writer &writer, const Publicity &publicity)
{
    TRY(writer.execute(
        u"INSERT INTO publicity (id, sitting, version, starts_on, working_days, length_is_ours, "
        "ends_on, calendar, provisional, complaints, content, published_by, published_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {publicity.id.toString(), publicity.sitting.toString(), publicity.version,
         publicity.from.toString(Qt::ISODate), publicity.workingDays, int(publicity.isLengthOurs),
         publicity.until.toString(Qt::ISODate), publicity.calendar, int(publicity.isProvisional),
         publicity.complaints, QString::fromUtf8(publicity.content),
         publicity.published.by.toString(), publicity.published.at.toMSecsSinceEpoch()}));
    return {};
}

Result<> withdraw(store::Writer &writer, const PublicityId &id, const Signed &by)
{
    TRY(writer.execute(
        u"UPDATE publicity SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ? "
        "WHERE id = ?"_s,
        {by.by.toString(), by.at.toMSecsSinceEpoch(), by.why, id.toString()}));
    return {};
}

Result<> close(store::Writer &writer, const PublicityId &id, const Signed &by)
{
    TRY(writer.execute(u"UPDATE publicity SET closed_by = ?, closed_at = ? WHERE id = ?"_s,
                       {by.by.toString(), by.at.toMSecsSinceEpoch(), id.toString()}));
    return {};
}

} // namespace kaochang::results::publicities
