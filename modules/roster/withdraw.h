// SPDX-License-Identifier: GPL-3.0-or-later
// Takes somebody out of a sitting that has not opened yet. The person stays; the audit line says
// why.
#pragma once

#include "roster/enrolment.h"
#include "store/store.h"

namespace kaochang::roster {

class Withdraw final
{
public:
    explicit Withdraw(store::Store &store)
        : m_store(store)
    {}

    // Answers with what was taken out. On the store lane. Codes: roster.no_such_enrolment,
    // roster.reason_needed, roster.sitting_open (detail: its state), roster.enrolment_in_use (marks
    // or check-ins stand on it).
    Result<Enrolment> enrolment(const Actor &by, const EnrolmentId &id, const QString &why) const;

private:
    store::Store &m_store;
};

} // namespace kaochang::roster
