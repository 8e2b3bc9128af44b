// SPDX-License-Identifier: GPL-3.0-or-later
// What the public is shown: names, masked numbers, scores by subject and verdicts, with the days
// and where to object.
#pragma once

#include "results/publicity/publicity.h"
#include "results/registers.h"

namespace kaochang::results {

struct PublicListForm // 成绩公示
{
    FormHead head;
    Publicity publicity;
    QStringList subjects;
    std::vector<ScoreLine> lines; // numbers masked; remark: what was corrected since it is shown
    Tally tally;
};

PublicListForm publicList(const FormHead &head, const ResultSheet &sheet,
                          const Publicity &publicity);
// Whether the result that stands is newer than what was published.
bool isCorrectedSince(const SubjectResult &result, const Publicity &publicity);
// "2026-09-28 至 2026-10-10（5个工作日）", with 暂定 where a day on the way is not announced yet.
QString periodText(const Publicity &publicity);

Result<Form> printed(const PublicListForm &form); // errors: those of Form::fill()
// One header row; write it with roster::writeSheet().
roster::Sheet publicSheet(const PublicListForm &form);

} // namespace kaochang::results
