// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's manners: it says what is wrong, in words and as JSON, and writes nothing then.
#include "support/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;

class CtlTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::CommandLine m_ctl{m_folder.filePath(u"site"_s)};
    QString m_sitting;
    int m_deeds = 0; // of the fresh sample

    qint64 acts() const { return m_ctl({u"audit"_s, u"verify"_s}).json()[u"size"_s].toInteger(); }
    // Acts that are not somebody signing in or being sent away.
    int deeds() const
    {
        int deeds = 0;
        const tests::Said said = m_ctl({u"audit"_s, u"list"_s, u"--limit"_s, u"100000"_s});
        for (const QJsonValue &line : said.json()[u"lines"_s].toArray())
            deeds += line[u"what"_s].toString().startsWith(u"security.sign_in"_s) ? 0 : 1;
        return deeds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const tests::Said made = m_ctl({u"init"_s, u"--sample"_s});
        QVERIFY2(made.isDone(), made.err);
        const QJsonArray sittings =
            m_ctl({u"sitting"_s, u"list"_s}).json()[u"sittings"_s].toArray();
        QCOMPARE(sittings.size(), 2);
        m_sitting = sittings[0][u"id"_s].toString();
        m_deeds = deeds();
    }

    void refusesInWordsAndAsJson_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        const QString here = m_sitting;
        QTest::newRow("no verb") << QStringList{} << u"app.no_such_verb"_s;
        QTest::newRow("unknown verb") << QStringList{u"roaster"_s} << u"app.no_such_verb"_s;
        QTest::newRow("half a verb") << QStringList{u"roster"_s} << u"app.no_such_verb"_s;
        QTest::newRow("unknown option")
            << QStringList{u"day"_s, u"--fast"_s} << u"app.bad_option"_s;
        for (const QString &verb :
             {u"roster import"_s,     u"verify"_s,        u"backup"_s,
              u"plan make"_s,         u"plan filed"_s,    u"sitting add"_s,
              u"sitting open"_s,      u"seats draw"_s,    u"check-in"_s,
              u"check-in undo"_s,     u"print seating"_s, u"theory key-in"_s,
              u"theory import"_s,     u"theory accept"_s, u"theory list"_s,
              u"scheme adopt"_s,      u"panel seat"_s,    u"practical mark"_s,
              u"practical submit"_s,  u"record"_s,        u"results show"_s,
              u"results correct"_s,   u"bookmark add"_s,  u"incident flag"_s,
              u"incident describe"_s, u"incident list"_s, u"user add"_s,
              u"roster photos"_s,     u"roster reveal"_s, u"publicity publish"_s,
              u"appeal receive"_s,    u"appeal assign"_s, u"appeal decide"_s})
            QTest::newRow(qPrintable(verb + u" of nothing"_s))
                << verb.split(u' ') << u"app.no_operand"_s;
        QTest::newRow("no such sitting")
            << QStringList{u"results"_s, u"show"_s, u"nowhere"_s} << u"site.no_such_sitting"_s;
        QTest::newRow("no such file")
            << QStringList{u"roster"_s, u"import"_s, u"/nowhere.xlsx"_s} << u"file.cannot_read"_s;
        QTest::newRow("unreadable time")
            << QStringList{u"bookmark"_s, u"add"_s, here, u"第一考场"_s, u"noon"_s, u"x"_s}
            << u"app.bad_operand"_s;
        QTest::newRow("no such role")
            << QStringList{u"seats"_s, u"draw"_s, here, u"--role"_s, u"king"_s}
            << u"app.no_such_role"_s;
        QTest::newRow("not the role for it")
            << QStringList{u"seats"_s, u"draw"_s, here, u"--role"_s, u"auditor"_s}
            << u"security.not_allowed"_s;
        QTest::newRow("exam staff key no scores")
            << QStringList{u"results"_s, u"propose"_s, here, u"--role"_s, u"exam_staff"_s}
            << u"security.not_allowed"_s;
        QTest::newRow("before its time")
            << QStringList{u"results"_s, u"propose"_s, here} << u"results.not_closed"_s;
        QTest::newRow("nothing to hand over")
            << QStringList{u"export"_s} << u"app.nothing_to_export"_s;
        QTest::newRow("no centre yet") << QStringList{u"sync"_s} << u"sync.not_enrolled"_s;
    }

    void refusesInWordsAndAsJson()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, code);
        const tests::Said said = m_ctl(words);
        QVERIFY(said.code > 0);
        QCOMPARE(said.json()[u"ok"_s], QJsonValue(false));
        QCOMPARE(said.errorCode(), code);
        const QString text = said.json()[u"error"_s][u"text"_s].toString();
        QVERIFY(!text.isEmpty());
        QVERIFY2(QString::fromUtf8(said.err).contains(text), said.err);
    }

    void namesASittingByItsEndEverywhere()
    {
        const auto heads = [this](const QString &sitting) {
            return m_ctl({u"roster"_s, u"list"_s, u"--sitting"_s, sitting})
                .json()[u"count"_s]
                .toInt();
        };
        QVERIFY(heads(m_sitting) > 0);
        QCOMPARE(heads(m_sitting.right(6)), heads(m_sitting));
        // It was found: what refuses is the act, for the sitting is not over.
        const tests::Said tooEarly = m_ctl({u"export"_s, u"--sitting"_s, m_sitting.right(6)});
        QCOMPARE(tooEarly.errorCode(), u"package.not_over"_s);
        for (const QStringList &verb : {QStringList{u"roster"_s, u"list"_s}, {u"export"_s}})
            QCOMPARE(m_ctl(verb + QStringList{u"--sitting"_s, u"nowhere"_s}).errorCode(),
                     u"site.no_such_sitting"_s);
    }

    void andWroteNothing() { QCOMPARE(deeds(), m_deeds); }

    void whoHasNotTheRoleIsSentAwayUnderTheirOwnName()
    {
        const tests::Said said = m_ctl({u"seats"_s, u"draw"_s, m_sitting}, u"hewen"_s); // auditor
        QCOMPARE(said.errorCode(), u"security.not_allowed"_s);
        tests::CommandLine stranger = m_ctl;
        stranger.passphrase = u"not the passphrase"_s;
        QCOMPARE(stranger({u"seats"_s, u"draw"_s, m_sitting}, u"mengxiao"_s).errorCode(),
                 u"security.wrong_passphrase"_s);
        QCOMPARE(stranger({u"seats"_s, u"draw"_s, m_sitting}, u"nobody"_s).errorCode(),
                 u"security.wrong_passphrase"_s);
        QCOMPARE(deeds(), m_deeds);
    }

    void theDataFolderMayStandAnywhereOnTheLine()
    {
        const QString data = m_ctl.data;
        const QString count = u"count"_s;
        const int expected = m_ctl({u"roster"_s, u"list"_s}).json()[count].toInt();
        QVERIFY(expected > 0);
        for (const QStringList &line :
             {QStringList{u"--data"_s, data, u"roster"_s, u"list"_s, u"--json"_s},
              QStringList{u"roster"_s, u"--data"_s, data, u"list"_s, u"--json"_s},
              QStringList{u"--json"_s, u"roster"_s, u"list"_s, u"--data="_s + data}})
            QCOMPARE(m_ctl.plain(line).json()[count].toInt(), expected);
        QCOMPARE(m_ctl.plain({u"roster"_s, u"list"_s, u"--json"_s}).errorCode(),
                 u"app.no_data_folder"_s);
    }

    void aFolderWithoutASiteIsNotTurnedIntoOne()
    {
        const tests::CommandLine elsewhere{m_folder.filePath(u"elsewhere"_s)};
        for (const QStringList &words :
             {QStringList{u"roster"_s, u"list"_s}, QStringList{u"audit"_s, u"verify"_s},
              QStringList{u"export"_s}, QStringList{u"sync"_s}})
            QCOMPARE(elsewhere(words).errorCode(), u"app.no_site_here"_s);
        QVERIFY(!QFile::exists(elsewhere.data));
    }

    void aSecondSampleIsNotBuiltOverTheFirst()
    {
        const qint64 before = acts();
        QCOMPARE(m_ctl({u"init"_s, u"--sample"_s}).errorCode(), u"app.folder_not_empty"_s);
        QCOMPARE(acts(), before);
    }

    void humanLinesCarryWhatJsonCarries()
    {
        const tests::Said plain = m_ctl.plain({u"roster"_s, u"list"_s, u"--data"_s, m_ctl.data});
        QCOMPARE(plain.code, 0);
        QCOMPARE(plain.out.count('\n'),
                 m_ctl({u"roster"_s, u"list"_s}).json()[u"count"_s].toInteger());
    }

    void speaksChineseWhenAsked()
    {
        const tests::Said said = m_ctl({u"roaster"_s, u"--language"_s, u"zh_CN"_s});
        QVERIFY2(QString::fromUtf8(said.err).contains(u"没有"_s), said.err);
    }

    void theDoctorExaminesTheMachineAndTheFolder()
    {
        const tests::Said said = m_ctl({u"doctor"_s});
        QCOMPARE(said.code, 0);
        const QJsonArray findings = said.json()[u"findings"_s].toArray();
        QVERIFY(findings.size() >= 12);
        for (const QJsonValue &finding : findings)
            QCOMPARE(finding[u"remedy"_s].toString().isEmpty(), finding[u"fine"_s].toBool());
    }

    void aBackupIsAStoreOfItsOwn()
    {
        const QString file = m_folder.filePath(u"copy.db"_s);
        QVERIFY(m_ctl({u"backup"_s, file}).isDone());
        QVERIFY(QFile(file).size() > 0);
    }
};

QTEST_GUILESS_MAIN(CtlTest)
#include "ctl_test.moc"
