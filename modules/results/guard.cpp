// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/guard.h"

#include "core/canonical_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

constexpr std::array<QStringView, 2> Opinions = {u"stands", u"mark_again"};

} // namespace

QStringView opinionWord(Opinion opinion)
{
    return Opinions.at(size_t(opinion));
}

std::optional<Opinion> opinionNamed(QStringView word)
{
    const auto *const found = std::ranges::find(Opinions, word);
    return found == Opinions.end() ? std::nullopt
                                   : std::optional(Opinion(found - Opinions.begin()));
}

bool Guard::isSettled() const
{
    const auto agrees = [](const GuardOpinion &one) { return one.opinion == Opinion::Stands; };
    return doubts.empty() || (opinions.size() >= 2 && std::ranges::all_of(opinions, agrees));
}

namespace guard_opinions {

Result<std::vector<GuardOpinion>> about(const store::Reader &reader, const SubjectResult &result)
{
    TRY_LET(json, canonicalJson(resultJson(result)));
    TRY_LET(rows,
            reader.select(u"SELECT by_user, opinion, at, why FROM guard_opinion WHERE "
                          "enrolment = ? AND subject = ? AND about = ? ORDER BY at, by_user"_s,
                          {result.enrolment.toString(), rules::subjectWord(result.kind).toString(),
                           QString::fromUtf8(json)}));
    std::vector<GuardOpinion> answer;
    for (const store::Row &row : rows)
        answer.push_back({.by = UserId(row[0].toString()),
                          .opinion = opinionNamed(row[1].toString()).value_or(Opinion::MarkAgain),
                          .at = fromMs(row[2].toLongLong()),
                          .why = row[3].toString()});
    return answer;
}

Result<> add(store::Writer &writer, const SubjectResult &result, const GuardOpinion &opinion)
{
    TRY_LET(given, about(writer, result));
    if (std::ranges::find(given, opinion.by, &GuardOpinion::by) != given.end())
        return fail(Kind::Conflict, "results.opinion_given", opinion.by.toString());
    TRY_LET(json, canonicalJson(resultJson(result)));
    TRY(writer.execute(
        u"INSERT INTO guard_opinion (enrolment, subject, about, by_user, opinion, at, "
        "why) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {result.enrolment.toString(), rules::subjectWord(result.kind).toString(),
         QString::fromUtf8(json), opinion.by.toString(), opinionWord(opinion.opinion).toString(),
         opinion.at.toMSecsSinceEpoch(), opinion.why}));
    return {};
}

} // namespace guard_opinions
} // namespace kaochang::results
