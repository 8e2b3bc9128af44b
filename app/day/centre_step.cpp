// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/centre_step.h"

#include "center/centre.h"
#include "synchronise.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace kaochang::app::steps {
namespace {

constexpr int Tries = 5;
constexpr qint64 InvitedSeconds = 3600;

tl::unexpected<Error> failed(const QString &what)
{
    return fail(Kind::Unavailable, "app.day_check_failed", what);
}

// The same port as before, for the site knows its centre by address.
Result<std::unique_ptr<center::Centre>> openCentre(const House &house,
                                                   const std::optional<sync::Enrolment> &known)
{
    center::CentreOptions options{
        .folder = house.folder.center(), .name = {}, .acceptsDemo = true, .door = {}};
    if (known)
        options.door.port = quint16(QUrl(known->address).port(0));
    TRY_LET(centre, center::Centre::open(options, house.clock));
    TRY(centre->serve());
    return std::move(centre);
}

Result<> enrol(sync::SyncEngine &engine, center::Centre &centre, const House &house, bool isDemo)
{
    TRY_LET(code, centre.invite({.site = house.siteName(),
                                 .isDemo = isDemo,
                                 .key = {},
                                 .expiresAt = house.clock.now().addSecs(InvitedSeconds)}));
    TRY(enrolAt(engine, centre.address(), code));
    return {};
}

Result<> synchronise(sync::SyncEngine &engine)
{
    const sync::SyncReport report = synchroniseOnce(engine, Tries);
    return report.word == sync::SyncWord::Synced ? Result<>() : failed(report.problem);
}

Result<qint64> countAtCentre(center::Centre &centre)
{
    TRY_LET(sites, centre.sites());
    TRY(centre.verifyAudit());
    qint64 receipts = 0;
    for (const center::SiteHoldings &site : sites) {
        if (site.holdings.quarantined > 0)
            return failed(u"quarantined"_s);
        receipts += site.holdings.records + site.holdings.packages;
    }
    return receipts;
}

} // namespace

Result<qint64> reportToCentre(House &house, Lane &storeLane)
{
    TRY_LET(identity, storeLane.post([&house] { return house.identity(); }).takeResult());
    TRY_LET(known,
            storeLane.post([&house] { return sync::enrolment::current(house.store->reader()); })
                .takeResult());
    TRY_LET(centre, openCentre(house, known));
    sync::Desk desk(*house.store, identity, House::machine());
    sync::SyncEngine engine(desk, storeLane, house.clock);
    if (!known)
        TRY(enrol(engine, *centre, house, identity.isDemo));
    TRY(synchronise(engine));
    return countAtCentre(*centre);
}

} // namespace kaochang::app::steps
