// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/standing.h"

#include "roster/enrolments.h"
#include "theory/detail/open_paper.h"
#include "theory/key_ins.h"
#include "theory/scores.h"

namespace kaochang::theory {
namespace {

void addKeyed(Standing &standing, const Keyed &first, const Keyed *second, const Actor &asker)
{
    standing.stage = second ? Stage::Disputed : Stage::KeyedOnce;
    standing.firstBy = first.by;
    standing.table = first.table;
    if (second || first.by == asker.user)
        standing.first = first.entry;
    if (second)
        standing.second = second->entry;
}

} // namespace

Result<std::vector<Standing>> standings(const store::Reader &reader, const site::SittingId &sitting,
                                        const Actor &asker)
{
    std::vector<Standing> answer;
    QHash<roster::EnrolmentId, qsizetype> places;
    TRY_LET(enrolled, roster::enrolments::of(reader, sitting));
    for (const roster::Enrolment &each : enrolled) {
        if (!detail::sitsTheory(each))
            continue;
        places.insert(each.id, places.size());
        answer.emplace_back().enrolment = each.id;
    }
    const auto at = [&](const roster::EnrolmentId &id) {
        const auto place = places.constFind(id);
        return place == places.constEnd() ? nullptr : &answer[size_t(*place)];
    };
    TRY_LET(scores, scores::current(reader, sitting));
    for (const Score &score : scores) {
        if (Standing *standing = at(score.enrolment)) {
            standing->stage = Stage::Confirmed;
            standing->score = score;
        }
    }
    TRY_LET(keyed, key_ins::of(reader, sitting));
    for (auto each = keyed.begin(); each != keyed.end(); ++each) {
        const bool isDisputed = std::next(each) != keyed.end() && std::next(each)->turn == 2;
        if (Standing *standing = at(each->enrolment); standing && each->turn == 1)
            addKeyed(*standing, *each, isDisputed ? &*std::next(each) : nullptr, asker);
    }
    return answer;
}

} // namespace kaochang::theory
