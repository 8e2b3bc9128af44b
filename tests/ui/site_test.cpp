// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site_page.h"

#include "site/plans.h"
#include "site/rooms.h"
#include "site/set_up_site.h"
#include "ui/plan_form.h"
#include "ui/running_desk.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    tests::DeskFixture site;
    ui::SitePage page{site.desk};

    explicit Desk(Role role = Role::ExamStaff)
        : site(tests::DeskFixture::Site::Sample, role)
    {
        ui::speak(ui::Language::English);
        page.show();
    }
    QAbstractItemModel *rows(const QString &table)
    {
        return page.findChild<QTableView *>(table)->model();
    }
    QString cell(const QString &table, int row, int column)
    {
        return rows(table)->index(row, column).data().toString();
    }
    QStringList column(const QString &table, int column)
    {
        QStringList texts;
        for (int row = 0; row < rows(table)->rowCount(); ++row)
            texts << cell(table, row, column);
        return texts;
    }
    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    void press(const QString &name)
    {
        if (!QTest::qWaitFor(
                [&] { return button(name)->isVisible() && button(name)->isEnabled(); }))
            qFatal("%s cannot be pressed", qPrintable(name));
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    void choose(const QString &field, const QString &text)
    {
        auto *box = page.findChild<ui::PlanForm *>()->findChild<QComboBox *>(field);
        box->setCurrentIndex(box->findText(text, Qt::MatchStartsWith));
        if (box->currentIndex() < 0)
            qFatal("%s offers no %s", qPrintable(field), qPrintable(text));
    }
    void plan(rules::Level level, const QDate &day)
    {
        press(u"open_plan_form"_s);
        choose(u"institution"_s, u"海河"_s);
        choose(u"level"_s, rules::levelTitle(level));
        page.findChild<QDateEdit *>(u"first"_s)->setDate(day);
        page.findChild<QDateEdit *>(u"last"_s)->setDate(day);
        press(u"make_plan"_s);
    }
    QString problem() { return page.findChild<QLabel *>(u"problem"_s)->text(); }
    QString warnings() { return page.findChild<QLabel *>(u"warnings"_s)->text(); }
    QDate soon() const { return site.clock.today().addDays(60); }
};

} // namespace

class SiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSiteIsShownAsItIsKept()
    {
        Desk desk;
        QTRY_COMPARE(desk.rows(u"institutions"_s)->rowCount(), 2);
        QCOMPARE(desk.column(u"institutions"_s, 3), QStringList(2, u"demonstration"_s));
        QVERIFY(desk.column(u"filings"_s, 0).contains(u"津技评备演示001"_s));
        QVERIFY(desk.cell(u"filings"_s, 0, 2).endsWith(u"valid"_s));
        QCOMPARE(desk.rows(u"staff"_s)->rowCount(), int(desk.site.sample.people.size()));
        QCOMPARE(desk.rows(u"rooms"_s)->rowCount(), 3);
        QCOMPARE(desk.rows(u"plans"_s)->rowCount(), 2);
        QVERIFY(desk.rows(u"lines"_s)->rowCount() > 0);
    }

    void aPasswordInACamerasAddressIsNotShown()
    {
        Desk desk;
        tests::onLane(desk.site.lane, [&] {
            const auto rooms = site::rooms::all(desk.site.store->reader()).value();
            site::SetUpSite(*desk.site.store, desk.site.clock)
                .keepCamera(
                    desk.site.desk.actor(),
                    {{}, rooms[0].id, u"后机位"_s, u"rtsp://lina:secret@10.0.0.9/1"_s, u"后三排"_s})
                .value();
        });
        Q_EMIT desk.site.desk.saved(desk.site.clock.now());
        QTRY_VERIFY(desk.column(u"rooms"_s, 3).join(u' ').contains(u"10.0.0.9"_s));
        QVERIFY(!desk.column(u"rooms"_s, 3).join(u' ').contains(u"secret"_s));
    }

    void whatEndsIsSaidInTime()
    {
        using ui::Validity;
        const QDate from(2026, 1, 1);
        const QDate to(2026, 12, 31);
        QCOMPARE(ui::validityOf(from, to, from.addDays(-1)), Validity::NotYet);
        QCOMPARE(ui::validityOf(from, to, from), Validity::Good);
        QCOMPARE(ui::validityOf(from, to, to), Validity::Soon); // the last day still counts
        QCOMPARE(ui::validityOf(from, to, to.addDays(1)), Validity::Over);
        QCOMPARE(ui::statusOf(Validity::Over), ui::Status::Warn);
    }

    void aPlanOutOfTheScopeIsRefusedWithTheClause()
    {
        Desk desk;
        desk.plan(rules::Level::One, desk.soon());
        QTRY_VERIFY(desk.problem().contains(u"(site.out_of_scope)"_s));
        const auto policy = rules::policyNamed(u"tianjin").value();
        QVERIFY2(desk.problem().contains(policy.outOfScope->clause.article),
                 qPrintable(desk.problem()));
        QVERIFY(desk.button(u"make_plan"_s)->isVisible()); // what was filled in still stands
        QCOMPARE(desk.rows(u"plans"_s)->rowCount(), 2);
    }

    void aPlanWithinTheScopeAppears()
    {
        Desk desk;
        desk.plan(rules::Level::Three, desk.soon());
        QTRY_COMPARE(desk.rows(u"plans"_s)->rowCount(), 3);
        QCOMPARE(desk.problem(), QString());
        QCOMPARE(desk.cell(u"plans"_s, 0, 0), u"电工 "_s + rules::levelTitle(rules::Level::Three));
        QCOMPARE(desk.cell(u"plans"_s, 0, 2), u"not filed"_s);
        QVERIFY(!desk.button(u"make_plan"_s)->isVisible());
    }

    void aPlanThatIsLateIsKeptWithAWarning()
    {
        Desk desk;
        desk.plan(rules::Level::Three, desk.site.clock.today());
        QTRY_COMPARE(desk.rows(u"plans"_s)->rowCount(), 3);
        QTRY_VERIFY(desk.warnings().contains(u"after the day it had to be filed"_s));
    }

    void aPlanIsNotedAsFiledOnce()
    {
        Desk desk;
        desk.plan(rules::Level::Three, desk.soon());
        QTRY_COMPARE(desk.rows(u"plans"_s)->rowCount(), 3);
        desk.page.findChild<QTableView *>(u"plans"_s)->selectRow(0);
        desk.press(u"note_filed"_s);
        QTRY_COMPARE(desk.cell(u"plans"_s, 0, 2), u"2026-06-01"_s);
        QVERIFY(!desk.button(u"note_filed"_s)->isVisible());
    }

    void onceASittingHasEndedItsPlanIsNotedAsReported()
    {
        tests::RunningDesk site;
        const site::PlanId plan = site.sitting().plan;
        site.scoreAndClose();
        site.signIn("mengxiao");
        ui::SitePage page(site.desk);
        page.show();
        site.settle();
        auto *note = page.findChild<QPushButton *>(u"note_filed"_s);
        const auto press = [&] {
            auto *plans = page.findChild<QTableView *>(u"plans"_s);
            const auto rows = tests::onLane(
                site.lane, [&] { return site::plans::all(site.store->reader()).value(); });
            const auto here = std::ranges::find(rows, plan, &site::Plan::id);
            plans->selectRow(int(here - rows.begin()));
            if (note->isVisible())
                note->click();
            site.settle();
            return tests::onLane(
                site.lane, [&] { return site::plans::byId(site.store->reader(), plan).value(); });
        };
        press(); // as filed, unless the sample did
        QCOMPARE(press().reportedOn, std::optional(site.clock.today()));
        press();
        QVERIFY(!note->isVisible());
    }

    void aSittingNeedsARoomAndThenStandsUnderItsPlan()
    {
        Desk desk;
        desk.plan(rules::Level::Three, desk.soon());
        QTRY_COMPARE(desk.rows(u"plans"_s)->rowCount(), 3);
        desk.page.findChild<QTableView *>(u"plans"_s)->selectRow(0);
        desk.press(u"open_sitting_form"_s);
        desk.press(u"add_sitting"_s);
        QTRY_VERIFY(desk.problem().contains(u"(site.no_rooms)"_s));
        auto *rooms = desk.page.findChild<QListWidget *>(u"in_rooms"_s);
        rooms->setCurrentRow(0);
        QTest::keyClick(rooms, Qt::Key_Space);
        desk.press(u"add_sitting"_s);
        QTRY_VERIFY(desk.column(u"lines"_s, 1)
                        .contains(desk.soon().toString(Qt::ISODate) + u" 09:00 – 11:00"_s));
        QCOMPARE(desk.problem(), QString());
    }

    void whoMayNotPlanIsOfferedNoPlan()
    {
        Desk desk(Role::Auditor);
        QTRY_COMPARE(desk.rows(u"plans"_s)->rowCount(), 2);
        QVERIFY(!desk.button(u"open_plan_form"_s)->isVisible());
        QVERIFY(!desk.button(u"open_sitting_form"_s)->isVisible());
    }
};

QTEST_MAIN(SiteTest)
#include "site_test.moc"
