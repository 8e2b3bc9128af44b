// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actor.h"
#include "core/id.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>
#include <thread>

using namespace kaochang;
using namespace Qt::StringLiterals;

class IdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAVersionSevenOfRfc9562()
    {
        const ManualClock clock(QDateTime({2099, 1, 2}, {3, 4, 5, 678}, Qt::UTC));
        const QString id = newUuid7(clock);
        static const QRegularExpression Form(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QVERIFY2(Form.match(id).hasMatch(), qPrintable(id));
        const QString stamp = id.left(8) + id.mid(9, 4);
        QCOMPARE(stamp.toLongLong(nullptr, 16), clock.now().toMSecsSinceEpoch());
    }

    void sortsInTheOrderOfMakingEvenWhenTheClockIsSetBack()
    {
        ManualClock clock(QDateTime({2100, 1, 1}, {0, 0}, Qt::UTC));
        QString before = newUuid7(clock);
        for (int i = 0; i < 10000; ++i) {
            if (i % 1000 == 500)
                clock.advance(-3600);
            const QString next = newUuid7(clock);
            QVERIFY(before < next);
            before = next;
        }
    }

    void neverRepeatsAcrossThreads()
    {
        const SystemClock clock;
        constexpr int Each = 20000;
        std::array<std::vector<QString>, 4> made;
        std::vector<std::thread> makers;
        for (auto &mine : made) {
            makers.emplace_back([&mine, &clock] {
                for (int i = 0; i < Each; ++i)
                    mine.push_back(newUuid7(clock));
            });
        }
        for (std::thread &maker : makers)
            maker.join();
        QSet<QString> all;
        for (const auto &mine : made)
            all += QSet<QString>(mine.begin(), mine.end());
        QCOMPARE(all.size(), Each * qsizetype(made.size()));
    }

    void namesEveryRoleBothWays()
    {
        for (int i = 0; i < RoleCount; ++i) {
            const auto role = static_cast<Role>(i);
            QCOMPARE(roleNamed(roleName(role)), std::optional(role));
        }
        QVERIFY(!roleNamed(u"root"));
    }

    void knowsTheDayAtTheSite()
    {
        const ManualClock lateEvening(QDateTime({2026, 4, 30}, {16, 30}, Qt::UTC));
        QCOMPARE(lateEvening.today(), QDate(2026, 5, 1)); // 00:30 in China
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
