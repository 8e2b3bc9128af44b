// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lane.h"

#include <QTest>
#include <atomic>

using namespace kaochang;
using namespace Qt::StringLiterals;

class LaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesOneThingAtATimeInOrder()
    {
        std::vector<int> order; // touched by the lane alone
        std::atomic<int> inside = 0;
        std::atomic<bool> overlapped = false;
        Lane lane(u"store"_s);
        QFuture<void> last;
        for (int i = 0; i < 500; ++i) {
            last = lane.post([&, i] {
                overlapped = overlapped || inside.fetch_add(1) != 0;
                order.push_back(i);
                inside.fetch_sub(1);
            });
        }
        last.waitForFinished();
        QVERIFY(!overlapped);
        QCOMPARE(order.size(), size_t(500));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void answersFromItsOwnThreadUnderItsName()
    {
        Lane lane(u"store"_s);
        const auto where =
            lane.post([] { return QThread::currentThread()->objectName(); }).result();
        QCOMPARE(where, u"store"_s);
        QCOMPARE(lane.post([] { return 6 * 7; }).result(), 42);
    }

    void finishesWhatWasPostedBeforeItGoes()
    {
        std::atomic<int> done = 0;
        {
            Lane lane(u"brief"_s);
            for (int i = 0; i < 50; ++i) {
                lane.post([&done] {
                    QThread::msleep(1);
                    ++done;
                });
            }
        }
        QCOMPARE(done.load(), 50);
    }

    void continuesOnTheAskersThread()
    {
        Lane lane(u"store"_s);
        QObject page;
        QThread *heard = nullptr;
        lane.post([] { return 1; }).then(&page, [&](int) { heard = QThread::currentThread(); });
        QTRY_COMPARE(heard, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "lane_test.moc"
