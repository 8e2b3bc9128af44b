// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/centre.h"
#include "package/archive.h"
#include "package/bags.h"
#include "package/export_sitting.h"
#include "sync/engine.h"
#include "sync/packages.h"
#include "ui/exchange_page.h"
#include "ui/hand_over_run.h"
#include "ui/running_desk.h"
#include "ui/state_light.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

// The page over a real hand-over and a real engine.
struct Exchange
{
    tests::RunningDesk site;
    seal::SigningKey key = seal::SigningKey::generate();
    package::SealingDesk sealing{key, u"KS-00000001"_s, u"Kaochang test"_s,
                                 site.folder.filePath(u"bags"_s), site.folder.filePath(u"video"_s)};
    sync::Desk carrier{
        *site.store, {key, true, u"Kaochang test"_s}, {UserId(u"kaochang"_s), Role::Auditor}};
    sync::SyncEngine engine{carrier, site.lane, site.clock};
    std::atomic<bool> waitsForStop = false; // the hand-over goes on until somebody cancels it
    ui::Desk desk{{site.lane, *site.store, site.clock, site.ask, site.preferences,
                   site.folder.path(), nullptr, &engine,
                   [this](const package::HandOverWish &wish, const package::Progress &progress) {
                       return handOver(wish, progress);
                   }}};
    std::unique_ptr<ui::ExchangePage> page;

    Exchange()
    {
        ui::speak(ui::Language::English);
        QDir().mkpath(sealing.bags);
        desk.signIn({site.as("shenjing"), u"沈静"_s});
        desk.chooseSitting(site.sitting().id);
    }
    void open()
    {
        page = std::make_unique<ui::ExchangePage>(desk);
        page->show();
        site.settle();
    }
    QPushButton *button(const char *name)
    {
        return page->findChild<QPushButton *>(QLatin1String(name));
    }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString cell(int column)
    {
        return page->findChild<QTableView *>()->model()->index(0, column).data().toString();
    }
    int packages() { return page->findChild<QTableView *>()->model()->rowCount(); }
    QString lights()
    {
        QStringList words;
        for (const ui::StateLight *each : page->findChildren<ui::StateLight *>())
            words << each->word();
        return words.join(u'|');
    }

private:
    Result<package::HandedOver> handOver(const package::HandOverWish &wish,
                                         const package::Progress &progress)
    {
        while (waitsForStop) {
            if (!progress(1, 4))
                return fail(Kind::Conflict, "package.cancelled");
            QThread::msleep(5);
        }
        TRY_LET(made, package::ExportSitting(*site.store, site.clock, sealing)
                          .run(wish.by, {wish.sitting, {}, {}}, progress));
        const QString archive = made.folder + u".zip"_s;
        TRY(package::packBag(made.folder, archive, package::ArchiveForm::Zip));
        const store::Act act{wish.by, u"package.offer"_s, {}, {}, {}};
        TRY(site.store->write(act, [&](store::Writer &writer) -> Result<> {
            return sync::packages::offer(writer, {.hash = u"00"_s.repeated(32),
                                                  .path = archive,
                                                  .size = QFileInfo(archive).size(),
                                                  .offeredAt = site.clock.now()});
        }));
        return package::HandedOver{made.folder, archive, made.report};
    }
};

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSittingThatRunsIsNotHandedOver()
    {
        Exchange exchange;
        exchange.open();
        QTRY_VERIFY(exchange.lights().contains(u"Exam not ended yet"_s));
        QVERIFY(!exchange.button("hand_over")->isEnabled());
    }

    void whatIsMissingIsToldAndAskedBefore()
    {
        Exchange exchange;
        exchange.site.scoreAndClose();
        exchange.open();
        QTRY_VERIFY(exchange.lights().contains(u"Scores not locked yet"_s));
        QVERIFY(exchange.lights().contains(u"Theory complete"_s));
        QVERIFY(exchange.lights().contains(u"Nothing was recorded"_s)
                || exchange.lights().contains(u"gaps nobody accepted"_s));
        exchange.click("hand_over"); // and the person says no
        QCOMPARE(exchange.site.ask.asked.size(), 1);
        exchange.site.settle();
        QCOMPARE(exchange.packages(), 0);
    }

    void aPackageIsMadeListedAndProven()
    {
        Exchange exchange;
        exchange.site.scoreAndClose();
        exchange.site.ask.sayYes = true;
        exchange.open();
        QTRY_VERIFY(exchange.button("hand_over")->isEnabled());
        exchange.click("hand_over");
        QTRY_COMPARE_WITH_TIMEOUT(exchange.packages(), 1, 20'000);
        QCOMPARE(exchange.cell(0), u"package-000001"_s);
        QTRY_COMPARE(exchange.cell(4), u"waits for the centre"_s);
        QTRY_VERIFY(
            exchange.page->findChild<QLabel *>(u"hash"_s)->text().contains(exchange.cell(6)));
        QTRY_VERIFY(exchange.button("verify")->isEnabled());
        exchange.click("verify");
        QTRY_COMPARE_WITH_TIMEOUT(exchange.cell(5), u"whole and signed"_s, 20'000);
    }

    void aChangedPackageDoesNotHold()
    {
        Exchange exchange;
        exchange.site.scoreAndClose();
        exchange.site.ask.sayYes = true;
        exchange.open();
        QTRY_VERIFY(exchange.button("hand_over")->isEnabled());
        exchange.click("hand_over");
        QTRY_VERIFY_WITH_TIMEOUT(exchange.packages() == 1 && exchange.button("verify")->isEnabled(),
                                 20'000);
        QFile archive(exchange.sealing.bags + u"/package-000001.zip"_s);
        QVERIFY(archive.open(QIODevice::ReadWrite));
        QVERIFY(archive.seek(archive.size() / 2));
        char byte = 0;
        QVERIFY(archive.peek(&byte, 1) == 1 && archive.putChar(char(byte ^ 1)));
        archive.close();
        exchange.click("verify");
        QTRY_COMPARE_WITH_TIMEOUT(exchange.cell(5), u"does not hold"_s, 20'000);
    }

    void aLockedScreenDoesNotStopIt()
    {
        Exchange exchange;
        exchange.site.scoreAndClose();
        exchange.site.ask.sayYes = true;
        exchange.waitsForStop = true;
        exchange.open();
        QTRY_VERIFY(exchange.button("hand_over")->isEnabled());
        exchange.click("hand_over");
        QTRY_VERIFY(exchange.button("cancel")->isVisible());
        exchange.page.reset(); // as Screen does when nobody is at the desk
        QTest::qWait(50);
        QVERIFY(exchange.desk.handOverRun().state().isRunning);
        exchange.waitsForStop = false; // it comes to its own end
        exchange.open();
        QTRY_COMPARE_WITH_TIMEOUT(exchange.packages(), 1, 20'000);
        QTRY_VERIFY(
            exchange.page->findChild<QLabel *>(u"hash"_s)->text().contains(exchange.cell(6)));
    }

    void cancellingLeavesNothingAndIsNoProblem()
    {
        Exchange exchange;
        exchange.site.scoreAndClose();
        exchange.site.ask.sayYes = true;
        exchange.waitsForStop = true;
        exchange.open();
        QTRY_VERIFY(exchange.button("hand_over")->isEnabled());
        exchange.click("hand_over");
        QTRY_VERIFY(exchange.button("cancel")->isVisible());
        exchange.click("cancel");
        QTRY_VERIFY(!exchange.button("cancel")->isVisible());
        QCOMPARE(exchange.packages(), 0);
        QTRY_VERIFY(exchange.button("hand_over")->isEnabled());
    }

    void aSiteEnrolsWithAddressAndCode()
    {
        QTemporaryDir there;
        Exchange exchange;
        auto centre = center::Centre::open(
                          {.folder = there.path(), .name = {}, .acceptsDemo = true, .door = {}},
                          exchange.site.clock)
                          .value();
        QVERIFY(centre->serve());
        const QString code = centre
                                 ->invite({.site = u"KS-00000001"_s,
                                           .isDemo = true,
                                           .key = {},
                                           .expiresAt = exchange.site.clock.now().addSecs(3600)})
                                 .value();
        exchange.open();
        QTRY_VERIFY(exchange.button("enrol")->isVisible());
        QVERIFY(!exchange.button("enrol")->isEnabled());
        auto *field = exchange.page->findChild<QLineEdit *>(u"centre_code"_s);
        exchange.page->findChild<QLineEdit *>(u"centre_address"_s)->setText(centre->address());
        field->setText(u"nonsense"_s);
        exchange.click("enrol");
        auto *problem = exchange.page->findChild<QLabel *>(u"sync_problem"_s);
        QTRY_VERIFY(problem->text().contains(u"(sync.bad_invitation)"_s));
        field->setText(code);
        exchange.click("enrol");
        QTRY_VERIFY_WITH_TIMEOUT(exchange.button("sync_now")->isVisible(), 20'000);
        auto *light = exchange.page->findChild<ui::StateLight *>(u"sync_state"_s);
        exchange.engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(light->word(), u"Synchronised"_s, 20'000);
        exchange.click("sync_pause");
        QTRY_COMPARE(light->word(), u"Paused"_s);
        QCOMPARE(exchange.button("sync_pause")->text(), u"Resume"_s);
    }
};

QTEST_MAIN(ExchangeTest)
#include "exchange_test.moc"
