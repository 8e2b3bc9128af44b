// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive.h"
#include "package/sample_bag.h"

#include <QProcess>
#include <QTest>

using namespace kaochang;
using namespace kaochang::tests;
using package::ArchiveForm;
using namespace Qt::StringLiterals;

namespace {

bool python(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(u"python3"_s, arguments);
    return program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit
           && program.exitCode() == 0;
}

QString packed(const SampleBag &bag, ArchiveForm form)
{
    const QString path = bag.place.filePath(form == ArchiveForm::Zip ? u"bag.zip"_s : u"bag.tar"_s);
    QFile::remove(path);
    if (!package::packBag(bag.folder(), path, form))
        qFatal("cannot pack");
    return path;
}

} // namespace

Q_DECLARE_METATYPE(ArchiveForm)

class ArchiveTest final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { workInMemory(); }

private:
    QTemporaryDir m_theirs;
    const SampleBag m_bag{12};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(python({QStringLiteral(TEST_DATA "/package/make_archives.py"), m_bag.folder(),
                        m_theirs.path()}));
    }

    void goesThereAndBack_data()
    {
        QTest::addColumn<ArchiveForm>("form");
        QTest::newRow("zip") << ArchiveForm::Zip;
        QTest::newRow("tar") << ArchiveForm::Tar;
    }

    void goesThereAndBack()
    {
        QFETCH(ArchiveForm, form);
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const SampleBag bag(seed);
            const auto report = package::verify(packed(bag, form), bag.expected());
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
            QCOMPARE(*report, bag.report);
        }
    }

    void isReadByAProgramThatIsNotOurs()
    {
        QVERIFY(python({u"-m"_s, u"zipfile"_s, u"-t"_s, packed(m_bag, ArchiveForm::Zip)}));
        QVERIFY(python({u"-m"_s, u"tarfile"_s, u"-t"_s, packed(m_bag, ArchiveForm::Tar)}));
    }

    void acceptsAnHonestArchiveOfAnotherProgram()
    {
        for (const QString &name : QDir(m_theirs.path()).entryList({u"good*"_s}, QDir::Files)) {
            const auto report = package::verify(m_theirs.filePath(name), m_bag.expected());
            QVERIFY2(report, qPrintable(name
                                        + (report ? QString()
                                                  : QString::fromLatin1(report.error().code.data())
                                                        + report.error().detail)));
            QCOMPARE(*report, m_bag.report);
        }
    }

    // Each crooked archive carries the code it must be refused with as the first part of its name.
    void refusesCrookedArchives()
    {
        int count = 0;
        for (const QString &name : QDir(m_theirs.path()).entryList(QDir::Files)) {
            if (name.startsWith(u"good"_s))
                continue;
            const auto report = package::verify(m_theirs.filePath(name), m_bag.expected());
            QVERIFY2(!report, qPrintable(name));
            QVERIFY2(QString::fromLatin1(report.error().code.data())
                         == u"package."_s + name.section(u'.', 0, 0),
                     qPrintable(name + u" gave "_s + QString::fromLatin1(report.error().code.data())
                                + u' ' + report.error().detail));
            ++count;
        }
        QVERIFY2(count >= 40, qPrintable(QString::number(count)));
        QVERIFY(!QFile::exists(QDir::tempPath() + u"/evil"_s));
    }

    void takesNoMoreThanItMay()
    {
        const QTemporaryDir into;
        const QString zip = packed(m_bag, ArchiveForm::Zip);
        QCOMPARE(package::unpackBag(zip, into.path(), {.entries = 3}).error().code,
                 "package.too_many_files");
        QCOMPARE(package::unpackBag(zip, into.path(), {.bytes = 100}).error().code, "package.bomb");
        QVERIFY(QDir(into.path()).isEmpty());
        QCOMPARE(package::unpackBag(zip, into.path(), {}, [](qint64, qint64) { return false; })
                     .error()
                     .code,
                 "package.cancelled");
        QCOMPARE(package::verify(zip + u"-none"_s).error().code, "package.missing_file");
    }

    void leavesNothingBehindWhenPackingStops()
    {
        const SampleBag bag(13);
        const QString path = bag.place.filePath(u"out.zip"_s);
        const auto stopped = package::packBag(bag.folder(), path, ArchiveForm::Zip,
                                              [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, "package.cancelled");
        QCOMPARE(QDir(bag.place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"bag"_s});
        QVERIFY(package::packBag(bag.folder(), path, ArchiveForm::Zip));
        QCOMPARE(package::packBag(bag.folder(), path, ArchiveForm::Zip).error().code,
                 "package.already_there");
    }

    void isNeverFooledByAMutant_data() { goesThereAndBack_data(); }

    void isNeverFooledByAMutant()
    {
        // A mutant may only be accepted when it is still the same bag (a time stamp nobody signs).
        QFETCH(ArchiveForm, form);
        const QByteArray good = readWhole(packed(m_bag, form), 1 << 30).value();
        const QString path = m_bag.place.filePath(u"mutant"_s);
        QRandomGenerator dice(7);
        int refused = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray bad = good;
            const qsizetype where = dice.bounded(good.size());
            switch (round % 4) {
            case 0:
                bad[where] = char(dice.bounded(256));
                break;
            case 1:
                bad.truncate(where);
                break;
            case 2:
                bad.insert(where, char(dice.bounded(256)));
                break;
            default:
                bad.replace(where, dice.bounded(1, 600), good.mid(dice.bounded(good.size()), 300));
                break;
            }
            m_bag.put(u"../mutant"_s, bad);
            const auto report = package::verify(path, m_bag.expected());
            QVERIFY(!report || *report == m_bag.report);
            refused += report ? 0 : 1;
        }
        QVERIFY2(refused > 1100, qPrintable(QString::number(refused)));
        QVERIFY(QFile::remove(path));
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
