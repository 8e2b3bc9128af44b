// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity_page.h"

#include "results/lock_results.h"
#include "results/publicity/appeals.h"
#include "ui/appeal_card.h"
#include "ui/appeal_form.h"
#include "ui/form_dialog.h"
#include "ui/published_desk.h"
#include "ui/today_page.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Counter
{
    tests::LockedDesk site;
    std::unique_ptr<ui::PublicityPage> page;

    explicit Counter(const char *login = "shenjing")
    {
        ui::speak(ui::Language::English);
        sit(login);
    }
    void sit(const char *login)
    {
        site.signIn(login);
        page = std::make_unique<ui::PublicityPage>(site.desk);
        page->resize(1100, 700);
        page->show();
        site.settle();
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    void press(const char *name)
    {
        find<QPushButton>(name)->click();
        site.settle();
    }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
    QString problem() { return text("problem"); }
    void publish()
    {
        press("publish");
        find<QLineEdit>("publish_complaints")->setText(u"022-00000000"_s);
        press("publish_now");
    }
    void object()
    {
        press("receive");
        find<QPlainTextEdit>("appeal_what")->setPlainText(u"估分相差较大"_s);
        press("receive_now");
    }
    results::PublicityState state()
    {
        return tests::onLane(site.lane, [this] {
            return results::publicityOf(site.store->reader(), site.sitting().id).value();
        });
    }
};

} // namespace

class PublicityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesByKeyboardAndSaysUntilWhen()
    {
        Counter counter;
        counter.find<QPushButton>("publish")->setFocus();
        QTest::keyClick(counter.find<QPushButton>("publish"), Qt::Key_Space);
        counter.site.settle();
        QCOMPARE(counter.find<QSpinBox>("publish_days")->value(), 5);
        QVERIFY(counter.text("publish_until").contains(u"2026-06-08"_s));
        auto *where = counter.find<QLineEdit>("publish_complaints");
        QTest::keyClicks(where, u"022-00000000"_s);
        QTest::keyClick(where, Qt::Key_Return);
        counter.site.settle();
        QCOMPARE(counter.state().stage, results::Stage::Published);
        QVERIFY2(counter.text("period").contains(u"5 working days left"_s),
                 qPrintable(counter.text("period")));
        QVERIFY(counter.text("period").contains(u"our own"_s));
        QVERIFY(counter.text("versions").contains(u"022-00000000"_s));
        QCOMPARE(counter.find<QTableView>("public_lines")->model()->rowCount(), 24);
    }

    void masksTheNumbersItShows()
    {
        Counter counter;
        counter.publish();
        const auto *rows = counter.find<QTableView>("public_lines")->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(rows->index(row, 1).data().toString().contains(u'*'));
    }

    void saysInWordsWhatIsMissing()
    {
        Counter counter;
        counter.press("publish");
        counter.press("publish_now");
        QVERIFY2(counter.problem().contains(u"results.nowhere_to_object"_s),
                 qPrintable(counter.problem()));
        QCOMPARE(counter.state().stage, results::Stage::Locked);
        QVERIFY(counter.find<QWidget>("publish_now")->isVisible()); // the form stays
    }

    void isTakenBackWithAReasonThatStaysInSight()
    {
        Counter counter;
        counter.publish();
        counter.press("withdraw"); // gives up
        QCOMPARE(counter.state().stage, results::Stage::Published);
        counter.site.ask.text = u"名单有误"_s;
        counter.press("withdraw");
        QCOMPARE(counter.state().stage, results::Stage::Locked);
        QVERIFY(counter.text("versions").contains(u"名单有误"_s));
        QVERIFY(counter.find<QPushButton>("publish")->isVisible());
    }

    void hearsNamesAndDecides()
    {
        Counter counter;
        counter.publish();
        counter.object();
        QCOMPARE(counter.problem(), QString());
        QCOMPARE(counter.state().stage, results::Stage::Contested);
        QCOMPARE(counter.find<QTableView>("appeals")->model()->rowCount(), 1);
        auto *who = counter.find<QComboBox>("rechecker");
        QCOMPARE(who->count(), 1); // the supervisor; who marked and locked is not offered
        QCOMPARE(who->currentText(), u"程远"_s);
        counter.press("name_rechecker");
        counter.sit("chengyuan");
        counter.site.ask.text = u"原卷核对无误"_s;
        counter.press("decide");
        QCOMPARE(counter.problem(), QString());
        QCOMPARE(counter.state().stage, results::Stage::Published);
        QVERIFY(counter.page->findChild<ui::AppealCard *>()->findChild<QComboBox *>() == nullptr);
    }

    void offersNobodyWhoMarkedForTheRecheck()
    {
        Counter counter;
        counter.site.addAccount("wangjianguo"); // chief of the panel that marked the practical
        counter.site.addAccount("jinchangzhu"); // chief assessor, of another panel
        counter.publish();
        const auto offered = [&](rules::SubjectKind kind) {
            counter.press("receive");
            auto *subject = counter.find<QComboBox>("appeal_subject");
            subject->setCurrentIndex(subject->findData(int(kind)));
            counter.find<QPlainTextEdit>("appeal_what")->setPlainText(u"请复核"_s);
            counter.press("receive_now");
            const auto *who = counter.find<QComboBox>("rechecker");
            QStringList names;
            for (int i = 0; i < who->count(); ++i)
                names << who->itemText(i);
            names.sort();
            return names;
        };
        QStringList outsiders{u"程远"_s, u"金昌洙"_s};
        QStringList forTheory = outsiders + QStringList{u"王建国"_s};
        outsiders.sort();
        forTheory.sort();
        QCOMPARE(offered(rules::SubjectKind::Practical), outsiders);
        QCOMPARE(offered(rules::SubjectKind::Theory), forTheory);
    }

    void offersAChangeOnlyWithItsCorrection()
    {
        Counter counter;
        counter.publish();
        counter.object();
        counter.press("name_rechecker");
        counter.sit("chengyuan");
        auto *outcome = counter.find<QComboBox>("outcome");
        outcome->setCurrentIndex(outcome->findData(int(results::AppealOutcome::Changed)));
        QVERIFY(!counter.find<QPushButton>("decide")->isEnabled());
        QCOMPARE(counter.find<QTableView>("public_lines")->model()->index(0, 4).data(), QString());
        counter.site.clock.advance(60);
        counter.site.correctFirst(80'00);
        counter.site.settle();
        QCOMPARE(counter.find<QTableView>("public_lines")->model()->index(0, 4).data(),
                 u"Theory"_s);
        outcome = counter.find<QComboBox>("outcome");
        outcome->setCurrentIndex(outcome->findData(int(results::AppealOutcome::Changed)));
        counter.site.ask.text = u"漏加5分"_s;
        counter.press("decide");
        QCOMPARE(counter.problem(), QString());
        QCOMPARE(counter.state().openAppeals, 0);
    }

    void asksForAReasonOnceItIsLate()
    {
        Counter counter;
        counter.publish();
        counter.site.clock.advance(9LL * 24 * 3600);
        counter.sit("shenjing");
        QVERIFY(counter.text("period").contains(u"the days are over"_s));
        counter.press("receive");
        QVERIFY(counter.find<QLineEdit>("appeal_late")->isEnabled());
        counter.find<QDateEdit>("appeal_said_on")->setDate(QDate(2026, 6, 8));
        QVERIFY(!counter.find<QLineEdit>("appeal_late")->isEnabled());
        counter.find<QDateEdit>("appeal_said_on")->setDate(QDate(2026, 6, 10));
        counter.find<QPlainTextEdit>("appeal_what")->setPlainText(u"逾期"_s);
        counter.press("receive_now");
        QVERIFY(counter.problem().contains(u"results.appeal_late"_s));
        counter.find<QLineEdit>("appeal_late")->setText(u"上级转办"_s);
        counter.press("receive_now");
        QCOMPARE(counter.state().stage, results::Stage::Contested);
    }

    void closesOnlyWhenItsDaysAreOver()
    {
        Counter counter;
        counter.publish();
        QVERIFY(!counter.find<QPushButton>("close_publicity")->isEnabled());
        counter.site.clock.advance(8LL * 24 * 3600);
        counter.sit("shenjing");
        QVERIFY(counter.find<QPushButton>("close_publicity")->isEnabled());
        counter.site.ask.sayYes = true;
        counter.press("close_publicity");
        QCOMPARE(counter.state().stage, results::Stage::Closed);
        QVERIFY(!counter.find<QPushButton>("withdraw")->isVisible());
        QVERIFY(counter.find<QPushButton>("receive")->isVisible()); // a late one is still heard
    }

    void everyFieldOfItsFormsHasAName()
    {
        Counter counter;
        counter.publish();
        counter.object();
        counter.press("receive");
        for (const char *name :
             {"publish_from", "publish_days", "publish_complaints", "appeal_candidate",
              "appeal_subject", "appeal_said_by", "appeal_channel", "appeal_said_on", "appeal_what",
              "appeal_late", "rechecker"}) {
            auto *seen = QAccessible::queryAccessibleInterface(counter.find<QWidget>(name));
            QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), name);
        }
    }

    void standsAmongTheDeadlinesOfToday()
    {
        Counter counter;
        counter.publish();
        const auto said = [&] {
            ui::TodayPage today(counter.site.desk);
            counter.site.settle();
            QStringList words;
            for (const QLabel *each : today.findChildren<QLabel *>())
                words << each->text();
            return words.join(u'\n');
        };
        QVERIFY2(said().contains(u"runs through 2026-06-08, 5 working days left"_s),
                 qPrintable(said()));
        counter.object();
        QVERIFY(said().contains(u"1 appeal open"_s));
        counter.site.clock.advance(8LL * 24 * 3600);
        QVERIFY(said().contains(u"ended on 2026-06-08, not closed yet"_s));
    }

    void printsAndSavesTheList()
    {
        Counter counter;
        counter.publish();
        counter.press("public_list");
        QVERIFY(QTest::qWaitFor(
            [&] { return counter.page->findChild<ui::FormDialog *>() != nullptr; }, 3000));
        const QString path = counter.site.folder.filePath(u"list.xlsx"_s);
        counter.site.ask.text = path;
        counter.press("public_sheet");
        const auto sheet = roster::readSheetFile(path);
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), size_t(25));
    }

    void showsNothingBeforeTheLock()
    {
        ui::speak(ui::Language::English);
        tests::RunningDesk site;
        site.signIn("shenjing");
        ui::PublicityPage page(site.desk);
        page.show();
        site.settle();
        for (const char *name : {"publish", "withdraw", "receive", "close_publicity"})
            QVERIFY(!page.findChild<QPushButton *>(QLatin1String(name))->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    PublicityTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "publicity_test.moc"
