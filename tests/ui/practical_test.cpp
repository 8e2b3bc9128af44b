// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points_field.h"
#include "ui/practical_page.h"
#include "ui/running_desk.h"

#include <QApplication>
#include <QLabel>
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
