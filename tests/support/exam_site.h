// SPDX-License-Identifier: GPL-3.0-or-later
// A small site under the Tianjin profile, filed for 电工 levels 5 to 3, with two rooms and no plan
// yet.
#pragma once

#include "site/set_up_site.h"
#include "support/temporary_store.h"

namespace kaochang::tests {

inline const rules::Occupation Electrician{
    rules::Edition::Of2022, QStringLiteral("6-31-01-03"), QStringLiteral("电工"), {}};

struct ExamSite : TemporaryStore
{
    site::SetUpSite setUp{*store, clock};
    site::Institution institution =
        must(setUp.keepInstitution(Clerk, {.id = {},
                                           .name = QStringLiteral("海河机电（演示）"),
                                           .kind = site::InstitutionKind::Enterprise,
                                           .code = QStringLiteral("Y000012999901"),
                                           .profile = QStringLiteral("tianjin"),
                                           .data = site::DataKind::Demonstration}));
    site::Filing filing = must(setUp.keepFiling(
        Clerk,
        {.id = {},
         .institution = institution.id,
         .number = QStringLiteral("津备2026-001"),
         .from = QDate(2026, 1, 1),
         .to = QDate(2026, 12, 31),
         .scope = {{Electrician, {rules::Level::Five, rules::Level::Four, rules::Level::Three}}}}));
    site::Room theoryRoom =
        must(setUp.keepRoom(Clerk, {{}, QStringLiteral("第一考场"), site::RoomKind::Written, 30}));
    site::Room workshop = must(
        setUp.keepRoom(Clerk, {{}, QStringLiteral("电工实训室"), site::RoomKind::Practical, 10}));

    using TemporaryStore::TemporaryStore;

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s: %s", std::string(result.error().code).c_str(),
                   qPrintable(result.error().detail));
        return std::move(*result);
    }
};

} // namespace kaochang::tests
