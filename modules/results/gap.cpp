// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/gap.h"

#include "core/canonical_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::results {

QJsonArray gapsJson(const std::vector<supervision::Uncovered> &gaps)
{
    QJsonArray array;
    for (const supervision::Uncovered &gap : gaps)
        array += QJsonObject{{u"from"_s, gap.interval.from.toMSecsSinceEpoch()},
                             {u"to"_s, gap.interval.to.toMSecsSinceEpoch()},
                             {u"cause"_s, video::causeName(gap.cause).toString()}};
    return array;
}

namespace gap_acceptances {

Result<std::optional<GapAcceptance>> of(const store::Reader &reader,
                                        const roster::EnrolmentId &enrolment,
                                        const std::vector<supervision::Uncovered> &gaps)
{
    TRY_LET(json, canonicalJson(gapsJson(gaps)));
    TRY_LET(rows, reader.select(u"SELECT accepted_by, at, why FROM gap_acceptance "
                                "WHERE enrolment = ? AND gaps = ?"_s,
                                {enrolment.toString(), QString::fromUtf8(json)}));
    if (rows.empty())
        return std::nullopt;
    const store::Row &row = rows.front();
    return GapAcceptance{UserId(row[0].toString()), fromMs(row[1].toLongLong()), row[2].toString()};
}

Result<> add(store::Writer &writer, const roster::EnrolmentId &enrolment,
             const std::vector<supervision::Uncovered> &gaps, const GapAcceptance &acceptance)
{
    TRY_LET(json, canonicalJson(gapsJson(gaps)));
    TRY(writer.execute(u"INSERT INTO gap_acceptance (enrolment, gaps, accepted_by, at, why) "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       {enrolment.toString(), QString::fromUtf8(json), acceptance.by.toString(),
                        acceptance.at.toMSecsSinceEpoch(), acceptance.why}));
    return {};
}

} // namespace gap_acceptances
} // namespace kaochang::results
