// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/gather.h"

#include "results/gather_forms.h"
#include "results/registers.h"
#include "results/score_forms.h"
#include "roster/sheet.h"

using namespace Qt::StringLiterals;

namespace kaochang::package {
namespace {

template <typename Values>
Result<Content> pdf(const QString &path, const Values &values)
{
    TRY_LET(form, results::printed(values));
    TRY_LET(bytes, form.pdf());
    return Content{path, bytes, {}, {}};
}

} // namespace

Result<std::vector<Content>> gatherRegisters(const store::Reader &reader, const site::SittingId &id)
{
    constexpr auto Masked = results::Numbers::Masked;
    TRY_LET(head, results::formHead(reader, id));
    TRY_LET(sheet, results::resultSheet(reader, id));
    TRY_LET(summary, pdf(u"papers/summary.pdf"_s, results::resultSummary(head, sheet, Masked)));
    std::vector<Content> papers{summary};
    for (const rules::SubjectKind kind : sheet.sitting.subjects) {
        const QString path = u"papers/scores-%1.pdf"_s.arg(rules::subjectWord(kind));
        TRY_LET(list, pdf(path, results::scoreList(head, sheet, kind, Masked)));
        papers.push_back(list);
    }
    TRY_LET(roster, roster::writeSheet(results::scoreRoster(sheet, Masked), 2));
    papers.push_back({u"papers/register.xlsx"_s, roster, {}, {}});
    return papers;
}

} // namespace kaochang::package
