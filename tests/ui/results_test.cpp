// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_dialog.h"
#include "ui/points_field.h"
#include "ui/results_page.h"
#include "ui/running_desk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Approval
{
    tests::RunningDesk site;
    std::unique_ptr<ui::ResultsPage> page;

    explicit Approval(const char *login = "shenjing")
    {
        ui::speak(ui::Language::English);
        site.addAccount("sumin");
        site.addAccount("shenjing");
        sit(login);
    }
    void sit(const char *login)
    {
        site.signIn(login);
        page = std::make_unique<ui::ResultsPage>(site.desk);
        page->show();
        site.settle();
    }
    void press(const char *name)
    {
        page->findChild<QPushButton *>(QLatin1String(name))->click();
        site.settle();
    }
    void sign(const QString &login, const QString &passphrase = tests::Passphrase,
              const char *button = "second_sign")
    {
        page->findChild<QLineEdit *>(u"second_login"_s)->setText(login);
        page->findChild<QLineEdit *>(u"second_passphrase"_s)->setText(passphrase);
        press(button);
        QVERIFY(QTest::qWaitFor([this] { return !problem().isEmpty() || isLocked(); }, 3000));
        site.settle();
    }
    // All gaps accepted by the supervisor, the lock proposed by Shen.
    void propose()
    {
        site.scoreAndClose();
        site.ask.text = u"watched in person"_s;
        sit("chengyuan");
        press("gaps");
        sit("shenjing");
        press("propose");
    }
    results::ResultSheet sheet()
    {
        return tests::onLane(site.lane, [this] {
            return results::resultSheet(site.store->reader(), site.sitting().id).value();
        });
    }
    bool isLocked() { return sheet().isLocked(); }
    QString problem() { return page->findChild<QLabel *>(u"problem"_s)->text(); }
};

} // namespace

class ResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInTheWayIsSaidAndTheLockWaits()
    {
        Approval approval;
        QVERIFY(!approval.page->findChild<QPushButton *>(u"propose"_s)->isEnabled());
        QCOMPARE(approval.page->findChild<QTableView *>()->model()->rowCount(), 24);
    }

    void videoGapsAreAcceptedByASupervisorOnly()
    {
        Approval approval;
        approval.site.scoreAndClose();
        approval.site.ask.text = u"watched in person"_s;
        approval.site.settle();
        approval.press("gaps"); // a score keeper
        QVERIFY(approval.problem().contains(u"security.not_allowed"_s));
        approval.sit("chengyuan");
        approval.press("gaps");
        QVERIFY(approval.sheet().obstacles().empty());
    }

    void theLockNeedsASecondPerson()
    {
        Approval approval;
        approval.propose();
        QVERIFY(!approval.isLocked());
        approval.sign(u"shenjing"_s); // proposed it
        QVERIFY2(approval.problem().contains(u"results.same_person"_s),
                 qPrintable(approval.problem()));
        QVERIFY(!approval.isLocked());
    }

    void aWrongPassphraseLocksNothing()
    {
        Approval approval;
        approval.propose();
        approval.sign(u"sumin"_s, u"not this one"_s);
        QVERIFY(approval.problem().contains(u"security.wrong_passphrase"_s));
        QVERIFY(!approval.isLocked());
    }

    void theSecondPersonLocksAndTheFirstStaysSignedIn()
    {
        Approval approval;
        approval.propose();
        approval.sign(u"sumin"_s);
        QVERIFY2(approval.isLocked(), qPrintable(approval.problem()));
        QCOMPARE(approval.site.desk.actor(), approval.site.as("shenjing"));
        QCOMPARE(approval.page->findChild<QLineEdit *>(u"second_passphrase"_s)->text(), QString());
    }

    void afterTheLockACorrectionIsANewVersionByTwo()
    {
        Approval approval;
        approval.propose();
        approval.sign(u"sumin"_s);
        approval.site.ask.text = u"added up wrongly"_s;
        approval.page->findChild<ui::PointsField *>(u"correct_theory"_s)->setText(u"78"_s);
        approval.press("propose_theory");
        QCOMPARE(approval.sheet().lines[0].subjects[0].result.points, Centi(75'00));
        approval.sign(u"sumin"_s);
        QCOMPARE(approval.sheet().lines[0].subjects[0].result.points, Centi(78'00));
        QCOMPARE(approval.sheet().lines[0].subjects[0].earlier.size(), size_t(1));
    }

    void aRefusedCorrectionLeavesWhatStands()
    {
        Approval approval;
        approval.propose();
        approval.sign(u"sumin"_s);
        approval.site.ask.text = u"added up wrongly"_s;
        approval.page->findChild<ui::PointsField *>(u"correct_theory"_s)->setText(u"78"_s);
        approval.press("propose_theory");
        approval.site.ask.text = u"the paper says 75"_s;
        approval.sign(u"shenjing"_s, tests::Passphrase, "second_refuse"); // proposed it
        QVERIFY2(approval.problem().contains(u"results.same_person"_s),
                 qPrintable(approval.problem()));
        approval.sign(u"sumin"_s, tests::Passphrase, "second_refuse");
        QCOMPARE(approval.problem(), QString());
        QCOMPARE(approval.sheet().lines[0].subjects[0].result.points, Centi(75'00));
        QVERIFY(!approval.page->findChild<QLineEdit *>(u"second_login"_s)->isVisible());
    }

    void theRegisterIsShownAsItWillBePrinted()
    {
        Approval approval;
        approval.press("register");
        QVERIFY(QTest::qWaitFor(
            [&] { return approval.page->findChild<ui::FormDialog *>() != nullptr; }, 3000));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::theme::apply(app, ui::Scheme::Light);
    ResultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "results_test.moc"
