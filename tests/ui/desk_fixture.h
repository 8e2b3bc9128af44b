// SPDX-License-Identifier: GPL-3.0-or-later
// A desk in a temporary folder: real store on a real lane, a clock that stands still, Li Na signed
// in as admin.
#pragma once

#include "roster/import_roster.h"
#include "security/permissions.h"
#include "security/sign_in.h"
#include "site/sample_site.h"
#include "support/temporary_store.h"
#include "ui/answering_ask.h"
#include "ui/desk.h"
#include "ui/preferences.h"

namespace kaochang::tests {

inline const QString Passphrase = QStringLiteral("correct horse");

template <typename Work>
auto onLane(Lane &lane, Work work)
{
    auto future = lane.post(std::move(work));
    future.waitForFinished();
    if constexpr (!std::is_void_v<std::invoke_result_t<Work>>)
        return future.takeResult();
}

struct DeskFixture
{
    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 6, 1), QTime(0, 30), Qt::UTC)}; // 08:30 at the site
    Lane lane{QStringLiteral("store")};
    std::unique_ptr<store::Store> store = onLane(lane, [this] { return openStore(); });
    AnsweringAsk ask;
    ui::Preferences preferences{folder.filePath(QStringLiteral("kaochang.ini"))};
    site::SampleSite sample;
    ui::Desk desk{{lane, *store, clock, ask, preferences, folder.path()}};

    // Empty: nobody has been enrolled anywhere. Sample: the demonstration site with its two
    // sittings.
    enum class Site { Empty, Sample };

    explicit DeskFixture(Site kind = Site::Empty, Role role = Role::Admin)
    {
        const auto admin = onLane(lane, [this] {
            return security::SignIn(*store, seal::Hardness::Interactive)
                .addFirstAdmin(QStringLiteral("lina"), QStringLiteral("李娜"), Passphrase);
        });
        if (!admin)
            qFatal("%s", admin.error().code.data());
        const Actor lina{admin->id, Role::Admin};
        if (kind == Site::Sample)
            sample =
                onLane(lane, [&] { return site::buildSampleSite(*store, clock, lina).value(); });
        desk.signIn({{admin->id, role}, admin->name});
    }
    ~DeskFixture()
    {
        onLane(lane, [this] { store.reset(); });
    }

    // Brings in the sample's rosters, as the roster page would.
    void enrolEverybody()
    {
        onLane(lane, [this] {
            const Actor clerk{desk.actor().user, Role::ExamStaff};
            for (const site::SampleSitting &each : sample.sittings) {
                const auto sheet = roster::readSheet(each.roster).value();
                const auto plan =
                    roster::planImport(sheet, roster::mapColumns(sheet).value(),
                                       {rules::policyNamed(each.institution.profile).value(),
                                        {each.sitting},
                                        clock.today()},
                                       roster::knownPeople(store->reader()).value())
                        .value();
                roster::ImportRoster(*store, clock).commit(clerk, plan).value();
            }
        });
    }

private:
    std::unique_ptr<store::Store> openStore()
    {
        auto opened = store::Store::open({.path = folder.filePath(QStringLiteral("site.db")),
                                          .keys = TestKeys,
                                          .gate = security::gate},
                                         clock);
        if (!opened)
            qFatal("%s: %s", opened.error().code.data(), qPrintable(opened.error().detail));
        return std::move(*opened);
    }
};

} // namespace kaochang::tests
