// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the real kaochang-center and of a real site, at random moments: in the end everything
// that was written is at the centre exactly once, and every receipt the site holds is true.
#include "support/live_sync.h"
#include "sync/receipts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::sync;
using namespace kaochang::tests;

namespace {

constexpr int SiteKills = 30;
constexpr int CentreKills = 30;

struct SiteProgram // one life of the site's process: writes a record, drains, and again
{
    SystemClock clock;
    seal::SigningKey key = seal::SigningKey::fromSeed(QByteArray(32, 'k')).value();
    Lane lane{u"site store"_s};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Desk> desk;

    explicit SiteProgram(const QString &path)
    {
        lane.post([&] {
                auto opened = store::Store::open({.path = path, .keys = TestKeys}, clock);
                if (!opened)
                    qFatal("%s", opened.error().code.data());
                store = std::move(*opened);
                desk = std::make_unique<Desk>(*store, SiteIdentity{key, false, u"kill"_s}, Machine);
                desk->setLimits({20, 1 << 20});
            })
            .waitForFinished();
    }
    ~SiteProgram()
    {
        lane.post([&] {
                desk.reset();
                store.reset();
            })
            .waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SiteProgram)
};

int runSite(const QString &path)
{
    SiteProgram site(path);
    SyncEngine engine(*site.desk, site.lane, site.clock);
    engine.setGiveUpAfter(1);
    const auto writeAndStart = [&] {
        site.lane.post([&] { return writeRecord(*site.store, u"candidate"_s); }).waitForFinished();
        engine.start();
    };
    QObject::connect(&engine, &SyncEngine::finished, &engine, writeAndStart, Qt::QueuedConnection);
    writeAndStart();
    return QCoreApplication::exec();
}

struct CentreProgram
{
    QProcess process;

    CentreProgram(const QString &folder, quint16 port)
    {
        process.start(
            QStringLiteral(KAOCHANG_BIN "/kaochang-center"),
            {u"serve"_s, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)});
        if (!process.waitForReadyRead(20'000))
            qFatal("no centre: %s", process.readAllStandardError().constData());
    }
    ~CentreProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(CentreProgram)
    void kill()
    {
        process.kill();
        process.waitForFinished(10'000);
    }
};

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray ask(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(KAOCHANG_BIN "/kaochang-center"), arguments);
    process.waitForFinished(20'000);
    return process.readAllStandardOutput().trimmed();
}

} // namespace

class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_port = freePort();
        m_centreFolder = m_folder.filePath(u"centre"_s);
        m_sitePath = m_folder.filePath(u"site.db"_s);
        CentreProgram centre(m_centreFolder, m_port);
        const QString code = QString::fromLatin1(
            ask({u"invite"_s, u"--data"_s, m_centreFolder, u"--site"_s, u"S001"_s}));
        SiteProgram site(m_sitePath);
        SyncEngine engine(*site.desk, site.lane, site.clock);
        std::optional<Result<Enrolment>> enrolled;
        engine.enrol(u"http://127.0.0.1:%1"_s.arg(m_port), code,
                     [&](const Result<Enrolment> &answer) { enrolled = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(enrolled.has_value(), 10'000);
        QVERIFY(enrolled->has_value());
        centre.process.terminate(); // SIGTERM: drained and gone, in good order
        QVERIFY(centre.process.waitForFinished(10'000));
        QCOMPARE(centre.process.exitCode(), 0);
    }
    void survivesAKillOfTheSite()
    {
        CentreProgram centre(m_centreFolder, m_port);
        for (int i = 0; i < SiteKills; ++i)
            liveFor(20 + QRandomGenerator::global()->bounded(180));
        settle();
    }
    void survivesAKillOfTheCentre()
    {
        QProcess site;
        site.start(QCoreApplication::applicationFilePath(), {u"--site"_s, m_sitePath});
        for (int i = 0; i < CentreKills; ++i) {
            CentreProgram centre(m_centreFolder, m_port);
            QTest::qWait(20 + QRandomGenerator::global()->bounded(180));
            centre.kill();
        }
        site.kill();
        site.waitForFinished();
        CentreProgram centre(m_centreFolder, m_port);
        settle();
    }

private:
    void liveFor(int ms) const
    {
        QProcess site;
        site.start(QCoreApplication::applicationFilePath(), {u"--site"_s, m_sitePath});
        QVERIFY(site.waitForStarted());
        QTest::qWait(ms);
        site.kill();
        site.waitForFinished();
    }

    // One undisturbed drain, then the count at both ends.
    void settle() const
    {
        SiteProgram site(m_sitePath);
        SyncEngine engine(*site.desk, site.lane, site.clock);
        engine.setGiveUpAfter(5);
        std::optional<SyncReport> report;
        QObject::connect(&engine, &SyncEngine::finished, &engine,
                         [&](const SyncReport &got) { report = got; });
        engine.start();
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 60'000);
        QCOMPARE(report->word, SyncWord::Synced);
        const auto backlog = site.lane.post([&] { return site.desk->backlog(); }).result();
        const auto proven = site.lane.post([&] { return everyReceiptHolds(*site.store); }).result();
        QVERIFY(proven);
        QCOMPARE(waiting(*backlog), 0);
        const auto held = QJsonDocument::fromJson(ask({u"sites"_s, u"--data"_s, m_centreFolder}));
        const auto line = held[u"sites"_s][0];
        QCOMPARE(line[u"records"_s].toInteger(), backlog->batches.receiptedRecords);
        QCOMPARE(line[u"batches"_s].toInteger(), backlog->batches.receipted);
        QCOMPARE(line[u"quarantined"_s].toInteger(), 0);
        QVERIFY(!ask({u"verify"_s, u"--data"_s, m_centreFolder}).isEmpty());
        qInfo("%lld records in %lld batches, each once", backlog->batches.receiptedRecords,
              backlog->batches.receipted);
    }

    static bool everyReceiptHolds(const store::Store &store)
    {
        const auto centre = enrolment::need(store.reader());
        const auto all = batches::newest(store.reader(), 100'000);
        return std::ranges::all_of(*all, [&](const Batch &batch) {
            const auto kept = receipts::of(store.reader(), batch.point.hash);
            return kept && *kept && isSigned(Paper::Receipt, centre->centreKey, (*kept)->papers);
        });
    }

    QTemporaryDir m_folder;
    QString m_centreFolder;
    QString m_sitePath;
    quint16 m_port = 0;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--site") == 0)
        return runSite(QString::fromLocal8Bit(argv[2]));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kill_test.moc"
