// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deadline.h"

namespace kaochang::rules {

Result<std::vector<Duty>> duties(const Policy &policy, const ExamDays &days,
                                 const Calendar &calendar)
{
    if (!days.first.isValid() || !days.last.isValid() || days.last < days.first)
        return fail(Kind::Invalid, "rules.date_invalid");
    std::vector<Duty> all;
    // 津人社办发〔2020〕85号 四(一): 实施方案须提前10个工作日报市鉴定中心.
    if (const auto &plan = policy.planFilingWorkingDays) {
        TRY_LET(due, workingDaysBefore(calendar, days.first, plan->value));
        all.push_back({DutyKind::FilePlan, due, plan->clause});
    }
    // 四(三): 评价结束后10个工作日内，将评价结果报市鉴定中心备案确认.
    if (const auto &report = policy.resultReportWorkingDays) {
        TRY_LET(due, addWorkingDays(calendar, days.last, report->value));
        all.push_back({DutyKind::ReportResult, due, report->clause});
    }
    return all;
}

} // namespace kaochang::rules
