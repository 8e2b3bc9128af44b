// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/detail/open_paper.h"

#include "roster/enrolments.h"
#include "site/sittings.h"

#include <algorithm>

namespace kaochang::theory::detail {

bool sitsTheory(const roster::Enrolment &enrolment)
{
    return std::ranges::count(enrolment.subjects, rules::SubjectKind::Theory) > 0;
}

Result<site::SittingId> openPaper(const store::Reader &reader, const roster::EnrolmentId &id)
{
    TRY_LET(enrolment, roster::enrolments::byId(reader, id));
    if (!sitsTheory(enrolment))
        return fail(Kind::Invalid, "theory.not_enrolled", id.toString());
    TRY(openSitting(reader, enrolment.sitting));
    return enrolment.sitting;
}

Result<> openSitting(const store::Reader &reader, const site::SittingId &id)
{
    TRY_LET(sitting, site::sittings::byId(reader, id));
    if (sitting.state < site::SittingState::Running)
        return fail(Kind::Conflict, "theory.not_started", id.toString());
    if (sitting.state == site::SittingState::Locked)
        return fail(Kind::Conflict, "theory.locked", id.toString());
    return {};
}

} // namespace kaochang::theory::detail
