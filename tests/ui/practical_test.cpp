// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/record_sitting.h"
#include "ui/filming.h"
#include "ui/live_picture.h"
#include "ui/points_field.h"
#include "ui/practical_page.h"
#include "ui/running_desk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Scoring
{
    tests::RunningDesk site;
    std::unique_ptr<ui::PracticalPage> page;

    Scoring()
    {
        ui::speak(ui::Language::English);
        sit("liqiang");
    }
    void sit(const char *login)
    {
        site.signIn(login);
        page = std::make_unique<ui::PracticalPage>(site.desk);
        page->show();
        site.settle();
    }
    ui::PointsField *field(const QString &aspect)
    {
        return page->findChild<ui::PointsField *>(u"points_"_s + aspect);
    }
    void type(const QString &aspect, const char *keys)
    {
        field(aspect)->setFocus();
        QTest::keyClicks(field(aspect), QString::fromLatin1(keys));
        site.settle();
    }
    void enter(const QString &aspect)
    {
        QTest::keyClick(field(aspect), Qt::Key_Return);
        site.settle();
    }
    practical::PaperView view(const char *login, size_t place = 0)
    {
        return tests::onLane(site.lane, [&] {
            const auto papers = tests::RunningDesk::must(
                practical::desk::papers(site.store->reader(), site.as(login), site.panel.id));
            return tests::RunningDesk::must(
                practical::desk::paper(site.store->reader(), site.as(login), papers[place].paper));
        });
    }
    QPushButton *press(const char *name)
    {
        return page->findChild<QPushButton *>(QLatin1String(name));
    }
    QString total() { return page->findChild<QLabel *>(u"total"_s)->text(); }
    QStringList aspects() const
    {
        QStringList numbers;
        for (const practical::Aspect &each : site.scheme.aspects())
            numbers << each.number;
        return numbers;
    }
    void markEverything()
    {
        for (const practical::Aspect &each : site.scheme.aspects()) {
            type(each.number, qPrintable(centiText(each.maximum)));
            enter(each.number);
        }
    }
};

// The first paper is open to its panel and the chief looks at it; Li's mark for the second aspect.
struct Moderating
{
    Scoring scoring;

    Moderating()
    {
        scoring.site.addAccount("shenjing");
        scoring.site.markFirstPaper(0, 0, 0);
        scoring.sit("wangjianguo");
        lookAtFirst();
    }
    void lookAtFirst()
    {
        auto *queue = scoring.page->findChild<QTableView *>();
        queue->setCurrentIndex(queue->model()->index(0, 0));
        scoring.site.settle();
    }
    QTableWidget *table() { return scoring.page->findChild<QTableWidget *>(); }
    ui::PointsField *field()
    {
        const auto fields =
            scoring.page->findChildren<ui::PointsField *>(u"points_"_s + scoring.aspects()[1]);
        for (ui::PointsField *each : fields) {
            if (each->isVisible())
                return each;
        }
        return fields.back();
    }
    void begin()
    {
        table()->setFocus();
        table()->setCurrentCell(1, 3);
        QTest::keyClick(table(), Qt::Key_Return);
    }
    void propose(const QString &points)
    {
        begin();
        QTest::keyClicks(field(), points);
        QTest::keyClick(field(), Qt::Key_A); // with its deduction, for points are lost
        QTest::keyClick(field(), Qt::Key_Return);
        scoring.site.ask.text = u"seen again in the recording"_s;
        QVERIFY(scoring.press("propose_correction")->hasFocus());
        QTest::keyClick(scoring.press("propose_correction"), Qt::Key_Space);
        scoring.site.settle();
    }
    void sign(const char *button)
    {
        scoring.page->findChild<QLineEdit *>(u"second_login"_s)->setText(u"shenjing"_s);
        scoring.page->findChild<QLineEdit *>(u"second_passphrase"_s)->setText(tests::Passphrase);
        scoring.press(button)->setFocus();
        QTest::keyClick(scoring.press(button), Qt::Key_Space);
        scoring.site.settle();
    }
    Centi points() { return scoring.view("wangjianguo").opened->sheets[1].marks[1].points; }
    Centi given() const { return scoring.site.scheme.aspects()[1].maximum; }
};

} // namespace

class PracticalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAndEnterSaveAMarkAndGoOn()
    {
        Scoring scoring;
        const QString first = scoring.aspects()[0];
        const Centi full = scoring.site.scheme.aspects()[0].maximum;
        scoring.type(first, qPrintable(centiText(full)));
        QVERIFY(scoring.view("liqiang").marks.empty()); // typed, not entered
        scoring.enter(first);
        QCOMPARE(scoring.view("liqiang").marks.size(), size_t(1));
        QCOMPARE(scoring.view("liqiang").marks[0].points, full);
        QVERIFY(scoring.total().contains(u"not marked yet"_s));
        QVERIFY(!scoring.press("submit")->isEnabled());
    }

    void aLetterTakesItsDeductionAtOnce()
    {
        Scoring scoring;
        const practical::Aspect aspect = scoring.site.scheme.aspects()[0];
        scoring.type(aspect.number, "a");
        QCOMPARE(scoring.view("liqiang").marks[0].deductions, QStringList{u"a"_s});
        QCOMPARE(scoring.view("liqiang").marks[0].points,
                 aspect.maximum - aspect.deductions[0].points);
    }

    void pointsLostNeedAReason()
    {
        Scoring scoring;
        const QString first = scoring.aspects()[0];
        scoring.type(first, "1");
        scoring.enter(first);
        QVERIFY(scoring.view("liqiang").marks.empty());
        bool isSaid = false;
        for (const QLabel *each : scoring.page->findChildren<QLabel *>())
            isSaid |= each->text().contains(u"practical.deduction_needed"_s);
        QVERIFY(isSaid);
    }

    void nothingAboveTheMaximumCanBeTyped()
    {
        Scoring scoring;
        const QString first = scoring.aspects()[0];
        scoring.type(first, "999");
        QVERIFY(scoring.field(first)->points().value_or(0)
                <= scoring.site.scheme.aspects()[0].maximum);
    }

    void undoTakesTheLastEntryBack()
    {
        Scoring scoring;
        scoring.type(scoring.aspects()[0], "a");
        scoring.type(scoring.aspects()[1], "a");
        QVERIFY(scoring.press("undo")->text().contains(scoring.aspects()[1]));
        scoring.press("undo")->click();
        scoring.site.settle();
        QCOMPARE(scoring.view("liqiang").marks.size(), size_t(1));
        QCOMPARE(scoring.field(scoring.aspects()[1])->text(), QString());
    }

    void whenAllIsMarkedCtrlEnterSubmitsAndGoesOn()
    {
        Scoring scoring;
        scoring.markEverything();
        QVERIFY(scoring.press("submit")->isEnabled());
        QTest::keyClick(scoring.page.get(), Qt::Key_Return, Qt::ControlModifier);
        scoring.site.settle();
        QVERIFY(scoring.view("liqiang").submittedAs.has_value());
        QCOMPARE(scoring.page->findChild<QTableView *>()->currentIndex().row(), 1);
    }

    void absentIsSubmittedWithAReason()
    {
        Scoring scoring;
        scoring.site.ask.text = u"did not appear"_s;
        scoring.press("absent")->click();
        scoring.site.settle();
        QCOMPARE(scoring.view("liqiang").submittedAs, rules::ScoreState::Absent);
    }

    void nobodySeesAnotherMarkBeforeAllHaveSubmitted()
    {
        Scoring scoring;
        scoring.markEverything();
        scoring.press("submit")->click();
        scoring.site.settle();
        scoring.sit("zhaomin");
        QCOMPARE(scoring.field(scoring.aspects()[0])->text(), QString());
        QVERIFY(!scoring.page->findChild<QTableWidget *>()->isVisible());
    }

    void theSpreadIsShownOnceAllHaveAndTheChiefRules()
    {
        Scoring scoring;
        scoring.site.markFirstPaper(0, 0, 2000);
        scoring.sit("wangjianguo");
        scoring.page->findChild<QTableView *>()->setCurrentIndex(
            scoring.page->findChild<QTableView *>()->model()->index(0, 0));
        scoring.site.settle();
        QVERIFY(scoring.page->findChild<QTableWidget *>()->isVisible());
        scoring.site.ask.text = u"discussed"_s;
        QVERIFY(scoring.press("keep_spread"));
        scoring.press("keep_spread")->click();
        scoring.site.settle();
        QCOMPARE(scoring.view("wangjianguo").opened->assessment.stage, practical::Stage::Settled);
    }

    void oneCandidateIsScoredWithoutTheMouse()
    {
        Scoring scoring;
        scoring.page->activateWindow();
        const auto type = [&](const QString &digits) {
            QWidget *hand = scoring.page->focusWidget(); // where the page put it
            QTest::keyClicks(hand, digits);
            QTest::keyClick(hand, Qt::Key_Return);
            scoring.site.settle();
        };
        for (const practical::Aspect &each : scoring.site.scheme.aspects()) {
            QCOMPARE(scoring.page->focusWidget()->objectName(), u"points_"_s + each.number);
            type(centiText(each.maximum));
        }
        QTest::keyClick(scoring.page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        scoring.site.settle();
        QCOMPARE(scoring.view("liqiang").submittedAs, rules::ScoreState::Scored);
        QCOMPARE(scoring.page->focusWidget()->objectName(), u"points_"_s + scoring.aspects()[0]);
    }

    void theRoomIsSeenLiveBesideTheMarksAndCanBeHidden()
    {
        tests::RunningDesk site;
        tests::Filming film(site, site.sitting().id);
        film.desk->signIn({site.as("liqiang"), u"李强"_s});
        ui::PracticalPage page(*film.desk);
        page.show();
        site.settle();
        const auto *live = page.findChild<ui::LivePicture *>();
        const auto *picture = page.findChild<QWidget *>(u"live_picture"_s);
        QVERIFY(picture->accessibleName().startsWith(u"Not recording"_s));
        tests::RunningDesk::must(tests::onLane(site.lane, [&] {
            return supervision::RecordSitting(*site.store, *film.rooms)
                .start(site.clerk(), site.sitting().id);
        }));
        QTRY_COMPARE_WITH_TIMEOUT(picture->accessibleName(), u"前机位"_s, 15000);
        QTest::keyClick(&page, Qt::Key_F9);
        QVERIFY(!picture->isVisible());
        QVERIFY(!live->isLooking()); // hidden it costs nothing
        QVERIFY(!site.preferences.livePicture());
        QTest::keyClick(&page, Qt::Key_F9);
        QVERIFY(live->isLooking());
        page.hide();
        QVERIFY(!live->isLooking());
    }

    void theChiefCorrectsByKeyboardAndASecondPersonConfirms()
    {
        Moderating at;
        at.propose(u"8"_s);
        QCOMPARE(at.points(), at.given()); // a proposal changes nothing
        at.sign("second_sign");
        QCOMPARE(at.points(), Centi(8'00));
        QCOMPARE(at.scoring.view("wangjianguo").opened->sheets[1].given[1].points, at.given());
        QVERIFY(at.table()->item(1, 3)->text().contains(u"←"_s)); // both remain visible
    }

    void aRefusedCorrectionLeavesTheMark()
    {
        Moderating at;
        at.propose(u"8"_s);
        at.scoring.site.ask.text = u"the recording does not show it"_s;
        at.sign("second_refuse");
        QCOMPARE(at.points(), at.given());
        const auto corrections = at.scoring.view("wangjianguo").opened->corrections;
        QCOMPARE(corrections.size(), size_t(1));
        QCOMPARE(corrections[0].decision, practical::Decision::Refused);
    }

    void escapeLeavesTheMarkAsItIs()
    {
        Moderating at;
        at.begin();
        QTest::keyClick(at.field(), Qt::Key_Escape);
        QVERIFY(!at.field()->isVisible());
        QVERIFY(at.scoring.view("wangjianguo").opened->corrections.empty());
    }

    void onlyTheChiefCorrects()
    {
        Moderating at;
        at.scoring.sit("liqiang");
        at.lookAtFirst();
        QVERIFY(at.table()->isVisible());
        QVERIFY(!at.scoring.press("correct_mark"));
        at.table()->setCurrentCell(1, 3);
        QTest::keyClick(at.table(), Qt::Key_Return);
        QVERIFY(!at.scoring.press("propose_correction")->isVisible());
    }

    void whoIsInNoPanelIsToldSo()
    {
        Scoring scoring;
        scoring.sit("shenjing");
        QVERIFY(!scoring.press("submit")->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::theme::apply(app, ui::Scheme::Light);
    PracticalTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "practical_test.moc"
