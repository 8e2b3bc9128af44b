// SPDX-License-Identifier: GPL-3.0-or-later
// The whole sample day as one command, and what it leaves behind held against other tools.
#include "support/command_line.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;

class DayTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::CommandLine m_ctl{m_folder.filePath(u"site"_s)};
    QJsonObject m_counts;

    QStringList bags() const
    {
        const QDir folder(m_ctl.data + u"/bags"_s);
        QStringList paths;
        for (const QFileInfo &info : folder.entryInfoList({u"package-*"_s}, QDir::Dirs, QDir::Name))
            paths << info.filePath();
        return paths;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const tests::Said day = m_ctl({u"day"_s, u"--sample"_s});
        QVERIFY2(day.isDone(), day.err);
        m_counts = day.json();
    }

    void comesToWhatTheSampleHolds()
    {
        const tests::Said roster = m_ctl({u"roster"_s, u"list"_s});
        QCOMPARE(m_counts[u"sittings"_s].toInt(), 2);
        QCOMPARE(m_counts[u"packages"_s].toInt(), 2);
        QCOMPARE(m_counts[u"candidates"_s].toInt(), roster.json()[u"count"_s].toInt());
        QCOMPARE(m_counts[u"absent"_s].toInt(), 2);
        QVERIFY(m_counts[u"passed"_s].toInt() > 0);
        QVERIFY(m_counts[u"passed"_s].toInt() < m_counts[u"candidates"_s].toInt());
        QVERIFY(m_counts[u"segments"_s].toInt() >= 4); // two rooms a sitting
    }

    void theCentreHasSignedForEverythingWrittenBefore()
    {
        const QJsonObject status = m_ctl({u"sync"_s, u"status"_s}).json();
        QVERIFY(m_counts[u"receipts"_s].toInt() > m_counts[u"packages"_s].toInt());
        QCOMPARE(status[u"packages"_s].toInt(), 0);
        QVERIFY(status[u"receipted"_s].toInt() > 1000);
        QVERIFY(status[u"demo"_s].toBool());
    }

    void everyPackageIsWholeAsFolderAndAsArchive()
    {
        QCOMPARE(bags().size(), 2);
        for (const QString &bag : bags()) {
            const tests::Said folder = m_ctl.plain({u"verify"_s, bag, u"--json"_s});
            const tests::Said archive = m_ctl.plain({u"--json"_s, u"verify"_s, bag + u".zip"_s});
            QVERIFY2(folder.isDone(), folder.err);
            QVERIFY2(archive.isDone(), archive.err);
            QCOMPARE(folder.json()[u"hash"_s], archive.json()[u"hash"_s]);
        }
    }

    void aChangedByteIsNamed()
    {
        const QString copy = m_folder.filePath(u"changed.zip"_s);
        QVERIFY(QFile::copy(bags().first() + u".zip"_s, copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        const char old = *file.peek(1).constData();
        QVERIFY(file.putChar(char(old ^ 1)));
        file.close();
        const tests::Said refused = m_ctl.plain({u"verify"_s, copy, u"--json"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errorCode().startsWith(u"package."_s));
        QVERIFY(!refused.err.isEmpty());
    }

    void minisignAcceptsEverySignature()
    {
        const QString minisign = QStandardPaths::findExecutable(u"minisign"_s);
        if (minisign.isEmpty())
            QSKIP("minisign is not installed");
        for (const QString &bag : bags()) {
            const QStringList words{u"-V"_s, u"-q"_s,
                                    u"-p"_s, bag + u"/site.pub"_s,
                                    u"-m"_s, bag + u"/tagmanifest-sha256.txt"_s};
            QCOMPARE(QProcess::execute(minisign, words), 0);
        }
    }

    void theAuditChainAndTheLedgerHold()
    {
        const tests::Said chain = m_ctl({u"audit"_s, u"verify"_s});
        QVERIFY2(chain.isDone(), chain.err);
        QVERIFY(chain.json()[u"size"_s].toInt() >= m_counts[u"audit"_s].toInt());
        const tests::Said ledger = m_ctl({u"ledger"_s, u"verify"_s});
        QVERIFY2(ledger.isDone(), ledger.err);
        QCOMPARE(ledger.json()[u"segments"_s], m_counts[u"segments"_s]);
    }

    void playedAgainItChangesNothing()
    {
        const int before = m_ctl({u"audit"_s, u"verify"_s}).json()[u"size"_s].toInt();
        const tests::Said again = m_ctl({u"day"_s, u"--sample"_s});
        QVERIFY2(again.isDone(), again.err);
        for (const QString &count : {u"sittings"_s, u"packages"_s, u"candidates"_s, u"absent"_s,
                                     u"passed"_s, u"segments"_s, u"gaps"_s})
            QCOMPARE(again.json()[count], m_counts[count]);
        const tests::Said since = m_ctl({u"audit"_s, u"list"_s, u"--limit"_s, u"1000"_s});
        for (const QJsonValue &line : since.json()[u"lines"_s].toArray()) {
            const QString what = line[u"what"_s].toString();
            if (line[u"number"_s].toInt() > before)
                QVERIFY2(what.startsWith(u"sync."_s) || what == u"security.sign_in"_s,
                         qPrintable(what));
        }
    }
};

QTEST_GUILESS_MAIN(DayTest)
#include "day_test.moc"
