// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/withdraw.h"

#include "roster/enrolments.h"
#include "site/sittings.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster {

Result<Enrolment> Withdraw::enrolment(const Actor &by, const EnrolmentId &id,
                                      const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "roster.reason_needed");
    const store::Act act{by, u"roster.withdraw"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Enrolment> {
        TRY_LET(enrolment, enrolments::byId(writer, id));
        TRY_LET(sitting, site::sittings::byId(writer, enrolment.sitting));
        if (sitting.state != site::SittingState::Planned)
            return fail(Kind::Conflict, "roster.sitting_open",
                        site::stateWord(sitting.state).toString());
        TRY(enrolments::remove(writer, id));
        writer.tell({{u"sitting"_s, sitting.id.toString()}});
        return std::move(enrolment);
    });
}

} // namespace kaochang::roster
