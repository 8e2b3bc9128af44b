// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "synchronise.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

constexpr int Tries = 5;

// A house on a lane of its own, as synchronising wants it.
class OnLane final
{
public:
    explicit OnLane(const Call &call)
        : m_entered(m_lane.post([&call] { return call.openHouse(); }).takeResult())
    {}
    ~OnLane()
    {
        m_lane.post([this] { m_entered = fail(Kind::Unavailable, "app.no_site_here"); })
            .waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OnLane)

    template <typename Work>
    auto ask(Work work)
    {
        return m_lane.post([this, work = std::move(work)] { return work(**m_entered); })
            .takeResult();
    }
    Result<> entered() const
    {
        return m_entered ? Result<>() : Result<>(tl::unexpected(m_entered.error()));
    }
    House &house() { return **m_entered; }
    Lane &lane() { return m_lane; }

private:
    Lane m_lane{u"store"_s};
    Result<std::unique_ptr<House>> m_entered;
};

Result<Answer> outcomeOf(const sync::SyncReport &report)
{
    if (report.word != sync::SyncWord::Synced)
        return fail(Kind::Unavailable, "app.not_synced", report.problem);
    return Answer{{{u"receipts"_s, report.receipts}, {u"letters"_s, report.tries}},
                  {QCoreApplication::translate("Ctl", "Everything is with the centre; %1 receipts")
                       .arg(report.receipts)}};
}

Result<Answer> synchronise(const Call &call)
{
    OnLane site(call);
    TRY(site.entered());
    TRY_LET(identity, site.ask([](const House &house) { return house.identity(); }));
    sync::Desk desk(*site.house().store, identity, House::machine());
    sync::SyncEngine engine(desk, site.lane(), call.clock);
    if (call.options.isSet(u"enrol"_s)) {
        TRY_LET(code, operand(call, 0, u"CODE"_s));
        TRY(enrolAt(engine, call.option(u"enrol"_s), code));
    }
    TRY(site.ask([](const House &house) { return sync::enrolment::need(house.store->reader()); }));
    return outcomeOf(synchroniseOnce(engine, Tries));
}

Result<Answer> status(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(identity, house->identity());
    TRY_LET(centre, sync::enrolment::current(house->store->reader()));
    sync::Desk desk(*house->store, identity, House::machine());
    TRY_LET(backlog, desk.backlog());
    const QString last = timeText(backlog.lastReceipt.value_or(QDateTime()));
    return Answer{
        {{u"centre"_s, centre ? centre->centre : QString()},
         {u"address"_s, centre ? centre->address : QString()},
         {u"site"_s, house->siteName()},
         {u"demo"_s, identity.isDemo},
         {u"waiting"_s, sync::waiting(backlog)},
         {u"written"_s, backlog.unsealed},
         {u"sealed"_s, backlog.batches.waitingRecords},
         {u"receipted"_s, backlog.batches.receiptedRecords},
         {u"packages"_s, backlog.packages},
         {u"last_receipt"_s, last}},
        {row({centre ? centre->centre : u"—"_s, centre ? centre->address : QString()}),
         QCoreApplication::translate("Ctl", "%1 records and packages wait; %2 records receipted")
             .arg(sync::waiting(backlog))
             .arg(backlog.batches.receiptedRecords),
         last}};
}

} // namespace

std::vector<Verb> syncVerbs()
{
    return {{u"sync"_s, u"[--enrol URL CODE]"_s,
             u"hand everything to the centre, until it has signed for it"_s, synchronise},
            {u"sync status"_s, {}, u"what waits, and what the centre has signed for"_s, status}};
}

} // namespace kaochang::app::ctl
