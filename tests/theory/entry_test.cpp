// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/code_of.h"
#include "theory/entry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::theory;
using namespace kaochang::tests;
using rules::ScoreState;

class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFiveStatesApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ScoreState>("state");
        QTest::addColumn<Centi>("points");
        QTest::addColumn<QString>("written");
        QTest::newRow("blank is not marked")
            << u" "_s << ScoreState::NotMarked << Centi(0) << u""_s;
        QTest::newRow("zero is a mark") << u"0"_s << ScoreState::Scored << Centi(0) << u"0"_s;
        QTest::newRow("absent") << u"缺考"_s << ScoreState::Absent << Centi(0) << u"缺考"_s;
        QTest::newRow("exempt") << u"免考"_s << ScoreState::Exempt << Centi(0) << u"免考"_s;
        QTest::newRow("not applicable") << u"--"_s << ScoreState::Exempt << Centi(0) << u"免考"_s;
        QTest::newRow("voided") << u"违纪"_s << ScoreState::Voided << Centi(0) << u"违纪"_s;
        QTest::newRow("void sheet") << u"作废"_s << ScoreState::Voided << Centi(0) << u"违纪"_s;
        QTest::newRow("half") << u"59.5"_s << ScoreState::Scored << Centi(5950) << u"59.5"_s;
        QTest::newRow("full") << u" 100 "_s << ScoreState::Scored << Centi(10000) << u"100"_s;
    }
    void tellsFiveStatesApart()
    {
        QFETCH(QString, text);
        QFETCH(ScoreState, state);
        QFETCH(Centi, points);
        const Entry entry = readEntry(text).value();
        QCOMPARE(entry, (Entry{state, points}));
        QTEST(entryText(entry), "written");
    }

    void refusesWhatIsNoScore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("above") << u"100.01"_s << u"theory.out_of_range"_s;
        QTest::newRow("far above") << u"865"_s << u"theory.out_of_range"_s;
        QTest::newRow("negative") << u"-1"_s << u"theory.unreadable"_s;
        QTest::newRow("three decimals") << u"59.555"_s << u"theory.unreadable"_s;
        QTest::newRow("word") << u"及格"_s << u"theory.unreadable"_s;
        QTest::newRow("exponent") << u"6e1"_s << u"theory.unreadable"_s;
    }
    void refusesWhatIsNoScore()
    {
        QFETCH(QString, text);
        QTEST(QString::fromLatin1(codeOf(readEntry(text)).data()), "code");
    }

    void refusesAnEntryThatCannotBe()
    {
        QCOMPARE(codeOf(checkEntry({})), "theory.nothing_keyed");
        QCOMPARE(codeOf(checkEntry({ScoreState::Absent, 1})), "theory.out_of_range");
        QCOMPARE(codeOf(checkEntry(scored(-1))), "theory.out_of_range");
        QCOMPARE(codeOf(checkEntry(scored(10001))), "theory.out_of_range");
        QCOMPARE(codeOf(checkEntry(scored(0))), "done");
    }

    void pointsAtTheDigitsThatDiffer()
    {
        QCOMPARE(differingPlaces(scored(8650), scored(8650)), std::vector<int>{});
        QCOMPARE(differingPlaces(scored(8650), scored(6850)), (std::vector<int>{1, 2}));
        QCOMPARE(differingPlaces(scored(8650), scored(8655)), std::vector<int>{5});
        QCOMPARE(differingPlaces(scored(10000), scored(1000)), (std::vector<int>{0, 1}));
        QCOMPARE(differingPlaces(scored(0), {ScoreState::Absent, 0}).size(), size_t{6});
    }
};

QTEST_GUILESS_MAIN(EntryTest)
#include "entry_test.moc"
