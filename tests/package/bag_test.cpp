// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag.h"
#include "package/sample_bag.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace kaochang;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

namespace {

bool runs(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

struct Place // an empty folder a bag is to be written into
{
    QTemporaryDir folder;

    QString bag() const { return folder.filePath(u"bag"_s); }
    bool isEmpty() const
    {
        return QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    Result<package::BagReport> write(const BagPlan &plan,
                                     const package::Progress &progress = {}) const
    {
        return package::writeBag(bag(), plan, siteKey(), progress);
    }
};

} // namespace

class BagTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadByToolsThatAreNotOurs()
    {
        const SampleBag bag(3);
        QVERIFY(runs(u"sha256sum"_s,
                     {u"-c"_s, u"--strict"_s, u"--quiet"_s, u"manifest-sha256.txt"_s},
                     bag.folder()));
        QVERIFY(runs(u"sha256sum"_s,
                     {u"-c"_s, u"--strict"_s, u"--quiet"_s, u"tagmanifest-sha256.txt"_s},
                     bag.folder()));
        if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
            QSKIP("minisign is not installed: its judgement of our bags is not checked");
        const QStringList ask{u"-Vm"_s, u"tagmanifest-sha256.txt"_s, u"-p"_s, u"site.pub"_s};
        QVERIFY(runs(u"minisign"_s, ask, bag.folder()));
        bag.put(u"tagmanifest-sha256.txt"_s, bag.get(u"tagmanifest-sha256.txt"_s) + '\n');
        QVERIFY(!runs(u"minisign"_s, ask, bag.folder()));
    }

    void isValidToTheValidatorLibrariesUse()
    {
        const QString validator = QStandardPaths::findExecutable(u"bagit.py"_s);
        if (validator.isEmpty())
            QSKIP("bagit.py (pip install bagit) is not installed: its judgement of our bags is not "
                  "checked");
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const SampleBag bag(seed);
            const QStringList ask{u"--validate"_s, u"--quiet"_s, bag.folder()};
            QVERIFY(runs(validator, ask, bag.folder()));
            bag.put(u"data/sitting.json"_s, bag.get(u"data/sitting.json"_s) + ' ');
            QVERIFY(!runs(validator, ask, bag.folder()));
        }
    }

    void countsWhatItWrote()
    {
        const SampleBag bag(4);
        qint64 bytes = 0;
        for (const Content &content : bag.plan.contents)
            bytes += content.bytes.size();
        QCOMPARE(bag.report.manifest.bytes, bytes);
        QCOMPARE(bag.report.manifest.files, qint64(bag.plan.contents.size()));
        QCOMPARE(bag.report.hash, seal::sha256(bag.get(u"tagmanifest-sha256.txt"_s)));
        QVERIFY(bag.get(u"bag-info.txt"_s)
                    .contains(u"Payload-Oxum: %1.%2\n"_s.arg(bytes)
                                  .arg(bag.plan.contents.size())
                                  .toLatin1()));
    }

    void copiesFilesThatAreStillWhatTheyWere()
    {
        const Place place;
        const QTemporaryDir elsewhere;
        const QString source = elsewhere.filePath(u"segment.avi"_s);
        QVERIFY(writeDurably(source, QByteArray(3'000'000, 'v')));
        BagPlan plan = samplePlan(5);
        plan.contents.push_back(
            {u"papers/scan.pdf"_s, {}, source, seal::sha256(QByteArray(3'000'000, 'v'))});
        QVERIFY(place.write(plan));
        QVERIFY(QDir(place.bag()).removeRecursively());
        QVERIFY(writeDurably(source, QByteArray(3'000'000, 'w')));
        QCOMPARE(place.write(plan).error().code, "package.source_changed");
        QVERIFY(QFile::remove(source));
        QCOMPARE(place.write(plan).error().code, "file.cannot_read");
        QVERIFY(place.isEmpty());
    }

    void refusesContentsThatNoBagMayHave()
    {
        const auto codeOf = [](const std::vector<Content> &extra, bool alone = false) {
            const Place place;
            BagPlan plan = samplePlan(6);
            if (alone)
                plan.contents.clear();
            plan.contents.insert(plan.contents.end(), extra.begin(), extra.end());
            const auto written = place.write(plan);
            return written || !place.isEmpty() ? QByteArray("written")
                                               : QByteArray(written.error().code.data());
        };
        QCOMPARE(codeOf({}, true), "package.nothing_inside");
        QCOMPARE(codeOf({{u"../x"_s, "x", {}, {}}}), "package.unsafe_path");
        QCOMPARE(codeOf({{u"sitting.json"_s, "x", {}, {}}}), "package.listed_twice");
        QCOMPARE(codeOf({{u"Sitting.json"_s, "x", {}, {}}}), "package.twin_name");
        QCOMPARE(codeOf({{u"video/unknown.avi"_s, "x", {}, {}}}), "package.not_in_ledger");
        QCOMPARE(codeOf({{u"sitting.json/x"_s, "x", {}, {}}}), "file.cannot_write");
    }

    void neverWritesOverWhatIsThere()
    {
        const SampleBag bag;
        QCOMPARE(package::writeBag(bag.folder(), bag.plan, siteKey()).error().code,
                 "package.already_there");
        QVERIFY(bag.verified());
    }

    void leavesNothingBehindWhereverItIsStopped()
    {
        for (int pieces = 0; pieces < 1000; ++pieces) {
            const Place place;
            int left = pieces;
            const auto written =
                place.write(samplePlan(7), [&left](qint64, qint64) { return left-- > 0; });
            if (written) {
                QVERIFY(pieces > 5);
                return;
            }
            QCOMPARE(written.error().code, "package.cancelled");
            QVERIFY(place.isEmpty());
        }
        QFAIL("never finished");
    }

    void reportsProgressFromNothingToAll()
    {
        const Place place;
        qint64 last = 0;
        qint64 whole = 0;
        QVERIFY(place.write(samplePlan(8), [&](qint64 done, qint64 total) {
            const bool grows = done >= last && done <= total;
            last = done;
            whole = total;
            return grows;
        }));
        QCOMPARE(last, whole);
        QVERIFY(whole > 0);
    }

    void leavesNothingBehindWhenTheDiskRefuses()
    {
#ifdef Q_OS_LINUX
        // No file may grow past the limit: writing fails in the middle, as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const Place place;
        BagPlan plan = samplePlan(9);
        plan.contents.push_back({u"papers/long.pdf"_s, QByteArray(3 << 20, 'x'), {}, {}});
        const rlimit low{2 << 20, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &low);
        const auto written = place.write(plan);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(written.error().code, "file.cannot_write");
        QVERIFY(place.isEmpty());
        QVERIFY(place.write(plan));
#else
        QSKIP("needs a limit on file sizes");
#endif
    }

    void saysHowMuchRoomIsMissing()
    {
        const Place place;
        const QString huge = place.folder.path() + u".huge"_s;
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const bool isSparse = file.resize(qint64(1) << 43); // eight tebibytes of nothing
        BagPlan plan = samplePlan(10);
        plan.contents.push_back({u"papers/huge.pdf"_s, {}, huge, {}});
        const auto written = place.write(plan);
        QVERIFY(file.remove());
        if (!isSparse)
            QSKIP("this file system has no sparse files");
        QCOMPARE(written.error().code, "package.no_space");
        QVERIFY(written.error().detail.toLongLong() > 0);
        QVERIFY(place.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BagTest)
#include "bag_test.moc"
