// SPDX-License-Identifier: GPL-3.0-or-later
// Real sockets between the real engine and the real centre, and between the centre and people who
// mean it no good.
#include "package/archive.h"
#include "package/sample_bag.h"
#include "seal/digest.h"
#include "support/live_sync.h"
#include "sync/packages.h"
#include "sync/receipts.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::sync;
using namespace kaochang::tests;

namespace {

quint16 portOf(const center::Centre &centre)
{
    return quint16(QUrl(centre.address()).port());
}

// Says bytes to the door as they are and returns all that comes back.
QByteArray say(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(2000))
        return "not connected";
    socket.write(bytes);
    socket.waitForBytesWritten(2000);
    QByteArray answer;
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 5000 && socket.waitForReadyRead(4000)) {
        answer += socket.readAll();
        if (answer.contains("\r\n\r\n"))
            break;
    }
    return answer;
}

int statusIn(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

// Stands between site and centre: passes requests on, and swallows replies by closing both sides
// after the centre has answered.
class SwallowingProxy final : public QTcpServer
{
public:
    explicit SwallowingProxy(quint16 centre)
    {
        connect(this, &QTcpServer::newConnection, this, [this, centre] {
            auto *site = nextPendingConnection();
            auto *beyond = new QTcpSocket(site);
            beyond->connectToHost(QHostAddress::LocalHost, centre);
            connect(site, &QTcpSocket::readyRead, beyond,
                    [this, site, beyond] { pass(*site, *beyond); });
            connect(beyond, &QTcpSocket::readyRead, site, [this, site, beyond] {
                const QByteArray reply = beyond->readAll();
                if (m_silent-- > 0)
                    return site->abort();
                site->write(reply);
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QString address() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    void swallow(int replies) { m_silent = replies; }
    int requests() const { return m_requests; }

private:
    void pass(QTcpSocket &site, QTcpSocket &beyond)
    {
        const QByteArray bytes = site.readAll();
        m_requests += int(bytes.count(" HTTP/1.1\r\n"));
        beyond.write(bytes);
    }

    int m_silent = 0;
    int m_requests = 0;
};

QString packBag(const LiveSite &site, const QString &name)
{
    const QString folder = site.folder.filePath(name);
    const package::BagPlan plan = samplePlan(7);
    if (const auto bag = package::writeBag(folder, plan, site.key); !bag)
        qFatal("%s %s", bag.error().code.data(), qPrintable(bag.error().detail));
    if (!package::packBag(folder, folder + u".zip"_s, package::ArchiveForm::Zip))
        qFatal("no archive");
    return folder + u".zip"_s;
}

OfferedPackage offer(LiveSite &site, const QString &path)
{
    const OfferedPackage package{.hash =
                                     QString::fromLatin1(seal::sha256OfFile(path).value().toHex()),
                                 .path = path,
                                 .size = QFileInfo(path).size(),
                                 .state = BatchState::Sealed,
                                 .offeredAt = fromMs(site.clock.now().toMSecsSinceEpoch())};
    const auto done = site.onLane([&site, package] {
        return site.store->write(
            {Machine, u"package.export"_s, package.hash, {}, {}},
            [&](store::Writer &writer) { return packages::offer(writer, package); });
    });
    if (!done)
        qFatal("cannot offer");
    return package;
}

} // namespace

class DoorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEveryRecordToASignedReceipt()
    {
        const LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        site.write(1203);
        QElapsedTimer since;
        since.start();
        const SyncReport report = site.drain();
        qInfo("1,203 records sealed, sent and receipted in %lld ms", since.elapsed());
        QCOMPARE(report.word, SyncWord::Synced);
        QCOMPARE(report.receipts, 3); // 1,204 records with the enrolment, 500 at most in each
        const Backlog backlog = site.onLane([&] { return site.desk->backlog(); }).value();
        QCOMPARE(waiting(backlog), 0);
        QCOMPARE(live.holdings().records, backlog.batches.receiptedRecords);
        QVERIFY(backlog.batches.receiptedRecords >= 1204);
        QVERIFY(live.centre->verifyAudit());
        const auto newest =
            site.onLane([&] { return batches::newest(site.store->reader(), 9); }).value();
        for (const Batch &batch : newest) {
            const auto kept =
                site.onLane([&] { return receipts::of(site.store->reader(), batch.point.hash); });
            QVERIFY(kept.value().has_value());
            QVERIFY(isSigned(Paper::Receipt, live.centre->key(), (*kept)->papers));
        }
    }
    void restsWhenNothingIsNew()
    {
        const LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        site.write(3);
        QCOMPARE(site.drain().receipts, 1);
        QCOMPARE(site.drain().receipts, 0); // sync's own lines call for no batch
        QCOMPARE(live.holdings().batches, 1);
        site.write(1);
        QCOMPARE(site.drain().receipts, 1);
    }
    void notYetEnrolledIsMisconfigured()
    {
        LiveSite site;
        site.write(1);
        const SyncReport report = site.drain();
        QCOMPARE(report.word, SyncWord::Misconfigured);
        QCOMPARE(report.problem, u"sync.not_enrolled"_s);
    }
    void staysOfflineAndCatchesUpWhenTheCentreIsBack()
    {
        LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        const quint16 port = portOf(*live.centre);
        live.centre.reset();
        site.write(5);
        const SyncReport offline = site.drain();
        QCOMPARE(offline.word, SyncWord::Offline);
        QCOMPARE(offline.problem, u"sync.offline"_s);
        QVERIFY(site.engine->state().nextTry.has_value());
        live.open(false, port);
        QCOMPARE(site.drain().word, SyncWord::Synced);
        QVERIFY(live.holdings().records >= 5);
    }
    void sendsByItselfWhenToldOfWork()
    {
        const LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        site.write(1);
        QCOMPARE(site.drain().word, SyncWord::Synced);
        site.write(1);
        site.engine->notice();
        QTRY_COMPARE(live.holdings().batches, 2);
        QTRY_COMPARE(site.engine->state().word, SyncWord::Synced);
        site.engine->pause();
        QCOMPARE(site.engine->state().word, SyncWord::Paused);
        site.write(1);
        site.engine->notice();
        QTest::qWait(200);
        QCOMPARE(live.holdings().batches, 2);
        site.engine->resume();
        QTRY_COMPARE(live.holdings().batches, 3);
    }

    void mayGoWhileTheLaneStillWorks()
    {
        LiveSite site;
        for (int round = 0; round < 200; ++round) {
            site.engine = std::make_unique<SyncEngine>(*site.desk, site.lane, site.clock);
            site.engine->start();
            site.engine.reset();
        }
        QVERIFY(site.onLane([&site] { return bool(store::audit::verify(site.store->reader())); }));
    }

    void keepsDemonstrationDataOut()
    {
        const LiveCentre live;
        QCOMPARE(live.centre->invite({u"D"_s, true, {}, live.clock.now().addDays(1), false})
                     .error()
                     .code,
                 "center.demo_refused");
        LiveSite demo(true);
        const auto refused = demo.enrol(live.centre->address(), live.invite(u"S001"_s));
        QCOMPARE(refused.error().code, "center.demo_refused");
        QVERIFY(live.centre->sites()->empty());
    }
    void filesDemonstrationDataApart()
    {
        const LiveCentre live(true);
        LiveSite demo(true);
        LiveSite real;
        QCOMPARE(real.enrol(live.centre->address(), live.invite(u"D001"_s, true)).error().code,
                 "center.demo_refused"); // a demonstration's code is no good to a real site
        QVERIFY(demo.enrol(live.centre->address(), live.invite(u"D002"_s, true)));
        demo.write(2);
        offer(demo, packBag(demo, u"bag"_s));
        QCOMPARE(demo.drain().word, SyncWord::Synced);
        const auto sites = live.centre->sites().value();
        QCOMPARE(sites.size(), 1);
        QVERIFY(sites[0].site.isDemo);
        QVERIFY(QFileInfo(live.folder.filePath(u"demo/D002"_s)).isDir());
        QVERIFY(!QFileInfo::exists(live.folder.filePath(u"packages"_s)));
    }
    void letsASiteInOnceByItsCode()
    {
        const LiveCentre live;
        LiveSite site;
        LiveSite stranger;
        const QString code = live.invite(u"S001"_s);
        QCOMPARE(site.enrol(live.centre->address(), u"7K4M-0000"_s).error().code,
                 "sync.bad_invitation");
        const LiveCentre other;
        QCOMPARE(site.enrol(live.centre->address(), other.invite(u"S001"_s)).error().code,
                 "center.bad_invitation");
        const auto first = site.enrol(live.centre->address(), code.toLower());
        QVERIFY(first);
        QCOMPARE(first->site, u"S001"_s);
        QCOMPARE(site.enrol(live.centre->address(), code)->site, u"S001"_s); // a repeat is answered
        QCOMPARE(stranger.enrol(live.centre->address(), code).error().code,
                 "center.bad_invitation");
        QCOMPARE(stranger.enrol(live.centre->address(), live.invite(u"S001"_s)).error().code,
                 "center.site_taken");
    }
    void refusesAnAddressThatWouldTravelInClear_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain elsewhere")
            << u"http://centre.example"_s << u"sync.insecure_address"_s;
        QTest::newRow("no scheme") << u"centre.example"_s << u"sync.bad_address"_s;
        QTest::newRow("ftp") << u"ftp://127.0.0.1"_s << u"sync.bad_address"_s;
        QTest::newRow("password in it") << u"https://a:b@centre.example"_s << u"sync.bad_address"_s;
        QTest::newRow("query") << u"https://centre.example/?a=b"_s << u"sync.bad_address"_s;
    }
    void refusesAnAddressThatWouldTravelInClear()
    {
        QFETCH(QString, address);
        QFETCH(QString, code);
        const auto refused = enrolment::normalAddress(address);
        QVERIFY(!refused);
        QCOMPARE(QLatin1StringView(refused.error().code.data()), code);
        QCOMPARE(enrolment::normalAddress(u" https://centre.example/ "_s).value(),
                 u"https://centre.example"_s);
    }

    void aSwallowedReplyCostsNothing_data()
    {
        QTest::addColumn<int>("swallowed");
        for (int i = 0; i <= 8; ++i)
            QTest::addRow("%d replies", i) << i;
    }
    void aSwallowedReplyCostsNothing()
    {
        QFETCH(int, swallowed);
        const LiveCentre live;
        LiveSite site;
        SwallowingProxy proxy(portOf(*live.centre));
        QVERIFY(site.enrol(proxy.address(), live.invite(u"S001"_s)));
        site.write(700);
        proxy.swallow(swallowed);
        const int before = proxy.requests();
        int tries = 0;
        SyncReport report;
        for (int drain = 0; drain < 30 && (drain == 0 || report.word != SyncWord::Synced);
             ++drain) {
            report = site.drain();
            tries += report.tries;
        }
        QCOMPARE(report.word, SyncWord::Synced);
        QCOMPARE(live.holdings().batches, 2);
        const Backlog backlog = site.onLane([&] { return site.desk->backlog(); }).value();
        QCOMPARE(live.holdings().records, backlog.batches.receiptedRecords);
        // The control: QNAM has sent requests again that nobody here asked it to.
        QCOMPARE(proxy.requests() - before > tries, swallowed > 0);
    }
    void takesAPortalForNoCentre()
    {
        LiveSite site;
        QTcpServer portal;
        QVERIFY(portal.listen(QHostAddress::LocalHost));
        connect(&portal, &QTcpServer::newConnection, this, [&portal] {
            auto *socket = portal.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nhi");
            });
        });
        const LiveCentre live;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        site.onLane([&] {
            const auto moved = site.store->write(
                {Machine, u"sync.test"_s, {}, {}, {}}, [&](store::Writer &writer) {
                    return writer.execute(u"UPDATE sync_centre SET address = ?"_s,
                                          {u"http://127.0.0.1:%1"_s.arg(portal.serverPort())});
                });
            QVERIFY(moved);
        });
        site.write(1);
        const SyncReport report = site.drain();
        QCOMPARE(report.word, SyncWord::Offline); // and it will try again
        QCOMPARE(report.problem, u"sync.not_the_centre"_s);
    }

    void takesAPackageOnceAndSignsForIt()
    {
        const LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        const OfferedPackage package = offer(site, packBag(site, u"bag"_s));
        const SyncReport report = site.drain();
        QCOMPARE(report.word, SyncWord::Synced);
        QCOMPARE(report.receipts, 2); // the batch with the export, then the package
        const auto kept =
            site.onLane([&] { return receipts::of(site.store->reader(), package.hash); });
        QVERIFY(kept.value().has_value());
        QCOMPARE((*kept)->receipt.size, package.size);
        const QString there = live.folder.filePath(u"packages/S001/"_s + package.hash);
        QCOMPARE(seal::sha256OfFile(there), seal::sha256OfFile(package.path));
        QVERIFY(QDir(live.folder.filePath(u"incoming"_s)).isEmpty());
        QCOMPARE(live.holdings().packages, 1);
    }
    void refusesAPackageThatIsNoBag()
    {
        const LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        const QString path = site.folder.filePath(u"fake.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("not a bag") == 9);
        file.close();
        offer(site, path);
        const SyncReport report = site.drain();
        QCOMPARE(report.problem, u"center.bad_package"_s);
        QCOMPARE(live.holdings().packages, 0);
        QVERIFY(QDir(live.folder.filePath(u"incoming"_s)).isEmpty());
    }
    void refusesAPackageThatWasChangedAfterItWasOffered()
    {
        const LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        const QString path = packBag(site, u"bag"_s);
        offer(site, path);
        QFile file(path);
        QVERIFY(file.open(QFile::Append) && file.write("x") == 1);
        file.close();
        QCOMPARE(site.drain().problem, u"center.wrong_hash"_s);
    }

    void refusesMalformedHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: closed without an answer will do
        const QByteArray put = "PUT /v1/sites/S/epochs/E/batches/1 HTTP/1.1\r\nHost: x\r\n";
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("no HTTP", "hello\r\n\r\n", 400);
        row("length and chunks",
            put + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("two lengths", put + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd", 400);
        row("negative length", put + "Content-Length: -2\r\n\r\n", 400);
        row("length no number", put + "Content-Length: 4x\r\n\r\nabcd", 400);
        row("negative chunk", put + "Transfer-Encoding: chunked\r\n\r\n-2\r\nab\r\n0\r\n\r\n", 400);
        row("huge chunk",
            put + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff0\r\nab\r\n0\r\n\r\n", 400);
        row("chunk beyond the limit",
            put + "Transfer-Encoding: chunked\r\n\r\n200000\r\n" + QByteArray(0x200000, 'a'), 413);
        row("length beyond the limit", put + "Content-Length: 2000000\r\n\r\n", 413);
        row("endless header", put + "X: " + QByteArray(40'000, 'a'), 431);
        row("blank in the name", put + "Bad Name: 1\r\n\r\n", 400);
        row("folded header", put + "X: 1\r\n  2\r\nContent-Length: 0\r\n\r\n", 422);
        row("no such place", "GET /v1/../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", 404);
        row("wrong verb", "DELETE /v1/hello HTTP/1.1\r\nHost: x\r\n\r\n", 404);
        row("unsigned hello", "POST /v1/hello HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}",
            422);
        row("stranger's batch", put + "Content-Length: 2\r\n\r\n{}", 403);
        row("stranger's package",
            "PUT /v1/sites/S/packages/" + QByteArray(64, 'a')
                + " HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n",
            403);
        row("health", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", 200);
    }
    void refusesMalformedHttp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const LiveCentre live;
        const QByteArray answer = say(portOf(*live.centre), bytes);
        if (statusIn(answer) != status && !(status == 422 && statusIn(answer) == 403))
            QFAIL(answer.left(200).constData());
    }
    void asksForTheBodyWhenTheClientWaits()
    {
        const LiveCentre live;
        const QByteArray answer =
            say(portOf(*live.centre), "POST /v1/hello HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                                      "Expect: 100-continue\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 100 Continue"));
    }
    void servesWhileHundredsSayNothing()
    {
        const LiveCentre live;
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 300; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress::LocalHost, portOf(*live.centre));
            QVERIFY(silent.back()->waitForConnected(2000));
            silent.back()->write("POST /v1/hel");
        }
        QElapsedTimer since;
        since.start();
        QCOMPARE(statusIn(say(portOf(*live.centre), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")),
                 200);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        qInfo("answered in %lld ms beside 300 half-open connections", since.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(silent.back()->state(), QAbstractSocket::UnconnectedState, 8000);
    }
    void finishesWhatIsUnderWayWhenItCloses()
    {
        LiveCentre live;
        LiveSite site;
        QVERIFY(site.enrol(live.centre->address(), live.invite(u"S001"_s)));
        site.write(3000);
        site.engine->start();
        QTRY_VERIFY(live.holdings().batches > 0);
        live.centre.reset(); // in the middle of the drain
        QTRY_COMPARE(site.engine->state().word, SyncWord::Offline);
        live.open();
        const Backlog backlog = site.onLane([&] { return site.desk->backlog(); }).value();
        QCOMPARE(live.holdings().batches, backlog.batches.receipted); // answered, each of them
    }
    void oneFolderOneServer()
    {
        const LiveCentre live;
        const auto second = center::Centre::open(
            {.folder = live.folder.path(), .name = {}, .door = {}}, live.clock);
        QVERIFY(second);
        QCOMPARE((*second)->serve().error().code, "center.already_running");
        QCOMPARE((*second)->key(), live.centre->key());
    }
    void doesNotMakeANewKeyForAnOldStore()
    {
        LiveCentre live;
        live.centre.reset();
        QVERIFY(QFile::remove(live.folder.filePath(u"center.key"_s)));
        const auto opened = center::Centre::open(
            {.folder = live.folder.path(), .name = {}, .door = {}}, live.clock);
        QCOMPARE(opened.error().code, "center.key_lost");
        QVERIFY(!QFileInfo::exists(live.folder.filePath(u"center.key"_s)));
    }
};

QTEST_GUILESS_MAIN(DoorTest)
#include "door_test.moc"
