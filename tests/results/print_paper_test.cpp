// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/print_paper.h"
#include "results/scored_day.h"
#include "results/support/paper.h"
#include "security/permissions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

Q_DECLARE_METATYPE(kaochang::results::DayPaper)

namespace {

const QString Number = u"129901199001010019"_s; // of the first candidate

struct PrintRoom : ScoredDay
{
    using ScoredDay::ScoredDay;

    Result<Form> print(DayPaper paper, const Actor &by = Clerk) const
    {
        return PrintPaper(*store).print(by, {paper, sitting.id, theoryRoom.id});
    }
    qint64 acts() const { return store::audit::head(store->reader())->size; }
};

void addPapers(bool withNumbers)
{
    QTest::addColumn<DayPaper>("paper");
    for (const DayPaper paper : DayPapers) {
        if (showsNumbers(paper) == withNumbers)
            QTest::addRow("%s %d", qPrintable(paperTitle(paper).toString()), int(paper)) << paper;
    }
}

} // namespace

class PrintPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaskedPaperIsReadAndNotAnAct_data() { addPapers(false); }
    void aMaskedPaperIsReadAndNotAnAct()
    {
        QFETCH(DayPaper, paper);
        const PrintRoom room;
        const qint64 before = room.acts();
        const auto form = room.print(paper);
        QVERIFY(form.has_value());
        QCOMPARE(form->title(), paperTitle(paper).toString());
        QVERIFY(!Paper(*form).rawText().contains(Number));
        QCOMPARE(room.acts(), before);
    }

    void aPaperWithWholeNumbersLeavesALineWhoAndWhatFor_data() { addPapers(true); }
    void aPaperWithWholeNumbersLeavesALineWhoAndWhatFor()
    {
        QFETCH(DayPaper, paper);
        const PrintRoom room;
        const qint64 before = room.acts();
        const auto form = room.print(paper);
        QVERIFY(form.has_value());
        QVERIFY(Paper(*form).rawText().contains(Number));
        QCOMPARE(room.acts(), before + 1);
        const auto line =
            store::audit::on(room.store->reader(), room.sitting.id.toString())->back();
        QCOMPARE(line.what, u"roster.reveal"_s);
        QCOMPARE(line.why, paperTitle(paper).toString());
        QCOMPARE(line.by, Clerk);
        QCOMPARE(line.body[u"candidates"_s], QJsonValue(3));
        QVERIFY(!line.record.contains(Number.toLatin1()));
    }

    void whoMayNotRevealGetsNoPaperWithNumbers()
    {
        const PrintRoom room({}, security::gate);
        const Actor assessor{UserId(u"wang"_s), Role::Assessor};
        QCOMPARE(codeOf(room.print(DayPaper::Admission, assessor)), "security.not_allowed");
        QVERIFY(room.print(DayPaper::SignIn, assessor));
    }

    void printsNothingThatIsNotOnRecord()
    {
        BreakAt fault;
        const PrintRoom room(fault.plan());
        for (const DayPaper paper : {DayPaper::Admission, DayPaper::SignInNumbers})
            QVERIFY(stepsUntilWhole(*room.store, fault, [&] { return room.print(paper); }) > 0);
    }

    void refusesASittingOrRoomThatIsNotThere()
    {
        const PrintRoom room;
        const PrintPaper act(*room.store);
        for (const DayPaper paper : DayPapers) {
            QCOMPARE(codeOf(act.print(Clerk, {paper, site::SittingId(u"?"_s), room.theoryRoom.id})),
                     "site.no_such_sitting");
            if (isPerRoom(paper))
                QCOMPARE(codeOf(act.print(Clerk, {paper, room.sitting.id, site::RoomId(u"?"_s)})),
                         "site.no_such_room");
        }
    }
};

QTEST_MAIN(PrintPaperTest)
#include "print_paper_test.moc"
