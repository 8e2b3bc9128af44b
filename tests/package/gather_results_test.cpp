// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/export_sitting.h"
#include "package/gather.h"
#include "package/sample_bag.h"
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

    void printsTheRegistersAndHandsThemOver()
    {
        const LockedDay day;
        const auto papers = package::gatherRegisters(day.store->reader(), day.sitting.id);
        QVERIFY2(papers, papers ? "" : papers.error().code.data());
        QCOMPARE(papers->size(), day.sitting.subjects.size() + 2);
        for (const package::Content &paper : *papers)
            QVERIFY(paper.bytes.startsWith(paper.path.endsWith(u".pdf"_s) ? "%PDF-" : "PK"));
        const package::ExportSitting act(*day.store, day.clock,
                                         {siteKey(), u"S001"_s, u"Kaochang test"_s,
                                          day.folder.filePath(u"bags"_s),
                                          day.folder.filePath(u"video"_s)});
        const auto exported = act.run(Shen, {day.sitting.id, {}, *papers});
        QVERIFY(exported);
        for (const package::Content &paper : *papers)
            QCOMPARE(readWhole(exported->folder + u"/data/"_s + paper.path, 1 << 30).value(),
                     paper.bytes);
    }
};

QTEST_MAIN(GatherResultsTest)
#include "gather_results_test.moc"
