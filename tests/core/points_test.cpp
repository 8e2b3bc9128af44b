// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/points.h"

#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

class PointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("points");
        QTest::newRow("whole") << u"100"_s << qint64(10000);
        QTest::newRow("one decimal") << u"59.5"_s << qint64(5950);
        QTest::newRow("two decimals") << u"59.95"_s << qint64(5995);
        QTest::newRow("trailing zero") << u"59.50"_s << qint64(5950);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("full width") << u"５９．５"_s << qint64(5950);
        QTest::newRow("blanks around") << u" 60 "_s << qint64(6000);
        QTest::newRow("the largest") << u"100000"_s << qint64(10'000'000);
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(qint64, points);
        QCOMPARE(parseCenti(text), std::optional<Centi>(points));
    }

    void refusesWhatIsNoMark_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *bad :
             {"", " ", ".", ".5", "5.", "59.555", "-1", "+1", "1e2", "5 9", "59,5", "59.5.", "..",
              "100000.01", "100001", "99999999999999999999", "六十"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromUtf8(bad);
    }

    void refusesWhatIsNoMark()
    {
        QFETCH(QString, text);
        QVERIFY(!parseCenti(text));
    }

    void comesBackToTheSameHundredths()
    {
        for (Centi points = 0; points <= 10500; ++points)
            QCOMPARE(parseCenti(centiText(points)), std::optional(points));
        QCOMPARE(centiText(5950), u"59.5"_s);
        QCOMPARE(centiText(5905), u"59.05"_s);
        QCOMPARE(centiText(-50), u"-0.5"_s);
    }
};

QTEST_GUILESS_MAIN(PointsTest)
#include "points_test.moc"
