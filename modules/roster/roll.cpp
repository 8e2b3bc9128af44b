// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/roll.h"

#include "roster/candidates.h"
#include "roster/enrolments.h"

namespace kaochang::roster {

Result<std::vector<RollLine>> roll(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(enrolled, enrolments::of(reader, sitting));
    std::vector<RollLine> lines;
    lines.reserve(enrolled.size());
    for (Enrolment &enrolment : enrolled) {
        TRY_LET(candidate, candidates::byId(reader, enrolment.candidate));
        lines.push_back({std::move(enrolment), std::move(candidate)});
    }
    return lines;
}

Result<RollLine> rollLine(const store::Reader &reader, const EnrolmentId &id)
{
    TRY_LET(enrolment, enrolments::byId(reader, id));
    TRY_LET(candidate, candidates::byId(reader, enrolment.candidate));
    return RollLine{std::move(enrolment), std::move(candidate)};
}

} // namespace kaochang::roster
