// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of act of the played day, broken at every write in turn: all of its rows, its audit
// line and its outbox record, or nothing of them; and afterwards the same step goes on to its end.
#include "day/floor.h"
#include "sample.h"
#include "site/sittings.h"
#include "supervision/record_sitting.h"
#include "support/broken_writes.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kaochang;

namespace {

// Breaks the first two acts of each kind at write 0, then 1, …, each time they are tried again,
// until they meet no fault. Looks at the whole file before the act and after the refusal.
class Breaker final
{
public:
    static constexpr int ActsOfAKind = 2;

    void watch(const store::Store &store) { m_store = &store; }

    Result<> enter(const store::Act &act)
    {
        TRY(security::gate(act));
        m_act = act.what;
        m_left = m_done[m_act] < ActsOfAKind && m_store != nullptr ? m_next[m_act] : -1;
        if (m_left >= 0)
            m_before = now();
        return {};
    }

    bool breaks(store::Step step)
    {
        if (m_left == 0) {
            m_left = -1;
            ++m_next[m_act];
            ++m_broken;
            m_isBroken = true;
            return true;
        }
        if (m_left > 0)
            --m_left;
        if (step == store::Step::Commit && m_left >= 0) { // met no fault: it will be there
            ++m_done[m_act];
            m_next[m_act] = 0;
        }
        return false;
    }

    // After a refusal: whether it was ours, and nothing of the act is left.
    bool leftNothing()
    {
        const bool isOurs = std::exchange(m_isBroken, false);
        return isOurs && now() == m_before;
    }

    QStringList whole() const // kinds that were broken at each of their writes
    {
        QStringList kinds;
        for (auto it = m_done.constBegin(); it != m_done.constEnd(); ++it)
            kinds << it.key();
        return kinds;
    }
    const QString &act() const { return m_act; }
    int broken() const { return m_broken; }

private:
    QByteArray now() const { return tests::everyRow(m_store->reader()); }

    const store::Store *m_store = nullptr;
    QString m_act;
    QMap<QString, int> m_next; // the write to break, by kind of act
    QMap<QString, int> m_done; // acts that were broken at every write and then kept
    QByteArray m_before;
    int m_left = -1;
    int m_broken = 0;
    bool m_isBroken = false;
};

struct BrokenDay
{
    QTemporaryDir folder;
    SystemClock clock;
    Breaker breaker;
    std::unique_ptr<app::House> house = open();
    app::Floor floor{*house, {}};

    std::unique_ptr<app::House> open()
    {
        const QString path = folder.filePath(u"site"_s);
        if (auto sample = app::buildSample(path, clock); !sample)
            qFatal("%s", qPrintable(sample.error().detail));
        auto opened =
            app::House::open({path,
                              {},
                              [this](const store::Act &act) { return breaker.enter(act); },
                              [this](store::Step step) { return breaker.breaks(step); }},
                             clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        breaker.watch(*(*opened)->store);
        return std::move(*opened);
    }
};

} // namespace

class BrokenWritesTest : public QObject
{
    Q_OBJECT

private:
    BrokenDay m_day;

    // Again and again until it comes to its end; what it refuses for must be ours, and leave
    // nothing.
    template <typename Work>
    void untilDone(Work work)
    {
        for (int tries = 0; tries < 2000; ++tries) {
            const auto done = work();
            if (done)
                return;
            const QByteArray words =
                m_day.breaker.act().toUtf8() + ' '
                + QByteArray(done.error().code.data(), qsizetype(done.error().code.size())) + ' '
                + done.error().detail.toUtf8();
            QVERIFY2(m_day.breaker.leftNothing(), words);
        }
        QFAIL("never came to its end");
    }

    void record(const site::SittingId &id)
    {
        video::Settings modest;
        modest.segmentSeconds = 1;
        video::RecordRooms rooms(*m_day.house->store, m_day.clock, m_day.house->folder.video(),
                                 modest);
        const supervision::RecordSitting act(*m_day.house->store, rooms);
        const auto by = m_day.floor.actor(Role::Invigilator);
        untilDone([&] { return act.start(*by, id); });
        QThread::msleep(2500);
        untilDone([&] { return rooms.keepWaiting(); });
        untilDone([&] { return act.stop(*by, id); });
    }

private Q_SLOTS:
    void everyActOfTheDayIsWholeOrNotAtAll()
    {
        using Step = Result<> (*)(app::Floor &, const site::SittingId &);
        const auto sittings = site::sittings::all(m_day.floor.reader());
        for (const Role role : {Role::ExamStaff, Role::Invigilator, Role::ScoreKeeper,
                                Role::InternalSupervisor, Role::ExternalSupervisor})
            untilDone([&] { return m_day.floor.actor(role); });
        record(sittings->front().id);
        for (const site::Sitting &sitting : *sittings) {
            for (const Step step :
                 {app::steps::openDoors, app::steps::keyTheory, app::steps::markPractical,
                  app::steps::close, app::steps::supervise, app::steps::lock, app::steps::handOver})
                untilDone([&] { return step(m_day.floor, sitting.id); });
        }
        const auto head = store::audit::verify(m_day.floor.reader());
        QVERIFY(head.has_value());
        qInfo("%d writes broken; acts: %s", m_day.breaker.broken(),
              qPrintable(m_day.breaker.whole().join(u' ')));
    }

    void noKindOfActWasLeftOut()
    {
        const QStringList whole = m_day.breaker.whole();
        for (const QString &act :
             {u"site.open_sitting"_s, u"site.start_sitting"_s, u"site.close_sitting"_s,
              u"roster.check_in"_s, u"theory.key_in"_s, u"practical.mark"_s, u"practical.submit"_s,
              u"supervision.incident"_s, u"supervision.add_bookmark"_s,
              u"supervision.write_finding"_s, u"supervision.sign_finding"_s,
              u"results.accept_gaps"_s, u"results.propose_lock"_s, u"results.confirm_lock"_s,
              u"package.export_sitting"_s, u"package.offer"_s, u"video.start_recording"_s,
              u"video.keep_segment"_s, u"video.stop_recording"_s})
            QVERIFY2(whole.contains(act), qPrintable(act));
    }
};

QTEST_MAIN(BrokenWritesTest)
#include "broken_writes_test.moc"
