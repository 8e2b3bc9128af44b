// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical_json.h"
#include "package/gather.h"
#include "practical/panel_day.h"

#include <QJsonArray>
#include <QTest>

using namespace kaochang;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

class GatherPracticalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNothingOfAPaperThatIsStillBlind()
    {
        const PanelDay day;
        QVERIFY(day.submit(Wang, 10'00));
        const auto contents = package::gatherPractical(day.store->reader(), day.sitting.id);
        QVERIFY(contents);
        QCOMPARE(contents->back().bytes, QByteArray("[]"));
    }

    void givesEveryMarkOfAWholePanelAndTheSchemeItWasGivenBy()
    {
        const PanelDay day;
        for (const Actor &assessor : {Wang, Li, Zhao})
            QVERIFY(day.submit(assessor, 10'00));
        const auto contents = package::gatherPractical(day.store->reader(), day.sitting.id);
        QVERIFY(contents);
        QCOMPARE(contents->size(), size_t(2));
        QCOMPARE(contents->front().path, u"scores/schemes/%1.json"_s.arg(day.scheme.id.toString()));
        QCOMPARE(contents->front().bytes, practical::schemeJson(day.scheme).value());
        const QJsonArray papers = parseStrictJson(contents->back().bytes)->toArray();
        QCOMPARE(papers.size(), 1);
        QCOMPARE(papers[0][u"sheets"_s].toArray().size(), 3);
        QCOMPARE(papers[0][u"sheets"_s][0][u"given"_s].toArray().size(),
                 qsizetype(day.scheme.aspects().size()));
        QCOMPARE(papers[0][u"scores"_s].toArray().last()[u"points"_s].toInteger(), 90'00);
    }
};

QTEST_GUILESS_MAIN(GatherPracticalTest)
#include "gather_practical_test.moc"
