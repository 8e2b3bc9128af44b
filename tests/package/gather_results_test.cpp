// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical_json.h"
#include "package/gather.h"
#include "results/scored_day.h"

#include <QJsonArray>
#include <QTest>
#include <algorithm>

using namespace kaochang;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

class GatherResultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNoVerdictBeforeTheLock()
    {
        ScoredDay day;
        day.markAll();
        const auto contents = package::gatherResults(day.store->reader(), day.sitting.id);
        QVERIFY(contents);
        QCOMPARE(contents->size(), size_t(1));
        QCOMPARE(contents->front().bytes, QByteArray("[]"));
    }

    void givesEveryVersionAndTheVerdictsThatStand()
    {
        const LockedDay day;
        day.correct(1, 60'00);
        const auto contents = package::gatherResults(day.store->reader(), day.sitting.id);
        QVERIFY(contents);
        const QJsonArray versions = parseStrictJson(contents->at(0).bytes)->toArray();
        QCOMPARE(versions.size(), 4); // three were locked, one was corrected
        const auto second =
            std::find_if(versions.begin(), versions.end(), [](const QJsonValue &version) {
                return version[u"version"_s].toInteger() == 2;
            });
        QVERIFY(second != versions.end());
        QCOMPARE((*second)[u"enrolment"_s].toString(), day.id(1).toString());
        QCOMPARE((*second)[u"points"_s].toInteger(), 60'00);
        QCOMPARE((*second)[u"why"_s].toString(), u"加分误差"_s);
        const QJsonObject sheet = parseStrictObject(contents->at(1).bytes).value();
        QCOMPARE(sheet[u"candidates"_s].toArray().size(), 3);
        QCOMPARE(contents->at(1).path, u"results/sheet.json"_s);
    }
};

QTEST_GUILESS_MAIN(GatherResultsTest)
#include "gather_results_test.moc"
