// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/minisign.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kaochang;
using namespace kaochang::seal;
using namespace Qt::StringLiterals;

namespace {

struct Desk // a folder where the Debian program and we exchange files
{
    QTemporaryDir folder;

    QString at(const QString &name) const { return folder.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
    }
    QByteArray get(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool minisign(const QStringList &arguments) const
    {
        QProcess program;
        program.setWorkingDirectory(folder.path());
        program.start(u"minisign"_s, arguments);
        return program.waitForFinished(20000) && program.exitStatus() == QProcess::NormalExit
               && program.exitCode() == 0;
    }
    bool accepts() const { return minisign({u"-Vm"_s, u"file"_s, u"-p"_s, u"site.pub"_s}); }
};

const QString Comment = u"kaochang site=S001 seq=3 时间=2026-05-01"_s;

} // namespace

class MinisignTest final : public QObject
{
    Q_OBJECT

    SigningKey m_key = SigningKey::fromSeed(QByteArray(32, 'k')).value();
    MinisignKey m_public = minisignKey(m_key.publicKey());

private Q_SLOTS:
    void isAcceptedByTheProgramPeopleHave()
    {
        if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
            QSKIP("minisign is not installed: interchange with it is not checked");
        const Desk desk;
        const QByteArray message = QByteArray("tag manifest\n").repeated(1000);
        desk.put(u"file"_s, message);
        desk.put(u"site.pub"_s, minisignPublicFile(m_public));
        desk.put(u"file.minisig"_s, minisign(m_key, message, Comment));
        QVERIFY(desk.accepts());
        desk.put(u"file"_s, message + ' ');
        QVERIFY(!desk.accepts());
        desk.put(u"file"_s, message);
        desk.put(u"file.minisig"_s, minisign(m_key, message, Comment).replace("seq=3", "seq=4"));
        QVERIFY(!desk.accepts()); // the trusted comment is signed too
    }

    void acceptsTheProgramPeopleHave()
    {
        if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
            QSKIP("minisign is not installed: interchange with it is not checked");
        const Desk desk;
        desk.put(u"file"_s, "hello");
        QVERIFY(desk.minisign({u"-GW"_s, u"-p"_s, u"their.pub"_s, u"-s"_s, u"their.key"_s}));
        QVERIFY(desk.minisign({u"-Sm"_s, u"file"_s, u"-s"_s, u"their.key"_s, u"-t"_s, Comment}));
        const auto theirs = parseMinisignPublicFile(desk.get(u"their.pub"_s));
        QVERIFY(theirs);
        QCOMPARE(minisignVerify(*theirs, "hello", desk.get(u"file.minisig"_s)).value(), Comment);
        QCOMPARE(minisignVerify(*theirs, "hallo", desk.get(u"file.minisig"_s)).error().code,
                 "seal.bad_signature");
        QCOMPARE(minisignVerify(m_public, "hello", desk.get(u"file.minisig"_s)).error().code,
                 "seal.wrong_key");
        QCOMPARE(minisignPublicFile(*theirs), desk.get(u"their.pub"_s));
    }

    void readsItsOwnKeyFile()
    {
        QCOMPARE(parseMinisignPublicFile(minisignPublicFile(m_public)).value(), m_public);
        for (const char *bad : {"", "x", "untrusted comment: \n", "untrusted comment: \nAAAA\n",
                                "untrusted comment: x\n!!!!\n"})
            QCOMPARE(parseMinisignPublicFile(bad).error().code, "seal.bad_key");
    }

    void acceptsNoMutantOfASignature()
    {
        // Only the untrusted comment, which nothing promises, may change.
        const QByteArray message = "message";
        const QByteArray good = minisign(m_key, message, Comment);
        const qsizetype signedFrom = good.indexOf('\n') + 1;
        QRandomGenerator dice(1);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bad = good;
            const qsizetype where = signedFrom + dice.bounded(good.size() - signedFrom);
            switch (round % 3) {
            case 0:
                bad[where] = char(bad[where] ^ (1 << dice.bounded(8)));
                break;
            case 1:
                bad.truncate(where);
                break;
            case 2:
                bad.insert(where, char(dice.bounded(256)));
                break;
            }
            const auto answer = minisignVerify(m_public, message, bad);
            QVERIFY2(!answer, bad.constData());
        }
        QCOMPARE(minisignVerify(m_public, message, good).value(), Comment);
    }

    void refusesTheLegacyFormThatHashesNothing()
    {
        QByteArray legacy = minisign(m_key, "m", Comment);
        const qsizetype line = legacy.indexOf('\n') + 1;
        legacy.replace(line, 4, "RWRk"); // "Ed" instead of "ED", the rest shifted out of meaning
        QCOMPARE(minisignVerify(m_public, "m", legacy).error().code, "seal.bad_signature_file");
    }
};

QTEST_GUILESS_MAIN(MinisignTest)
#include "minisign_test.moc"
