// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/judge.h"
#include "package/sample_bag.h"
#include "support/cases.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace kaochang;
using namespace kaochang::tests;
using package::Judgement;
using namespace Qt::StringLiterals;

namespace {

// Where we differ from the folder a bag lies in, argued in docs/decisions/0031.
const QMap<QString, Judgement> &decidedOtherwise()
{
    static const QMap<QString, Judgement> Decided{
        {u"v0.97/warning/special-system-files"_s,
         Judgement::Invalid}, // a listed file is not in the bag
        {u"v0.96/valid/bag-with-leading-dot-slash-in-manifest"_s, Judgement::Warning},
        {u"v0.97/valid/bag-with-leading-dot-slash-in-manifest"_s, Judgement::Warning},
    };
    return Decided;
}

Judgement wanted(const QString &bag)
{
    const QString folder = bag.section(u'/', 1, 1);
    if (decidedOtherwise().contains(bag))
        return decidedOtherwise()[bag];
    if (folder == u"valid"_s)
        return Judgement::Valid;
    // Paths out of scope on one system are refused on all.
    return folder == u"warning"_s ? Judgement::Warning : Judgement::Invalid;
}

// Every bag of the suite: "v0.97/valid/basic-bag".
QStringList suiteBags(const QDir &suite)
{
    const auto folders = [&suite](const QString &under) {
        QStringList found;
        for (const QString &name :
             QDir(suite.filePath(under)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found.append(under.isEmpty() ? name : under + u'/' + name);
        return found;
    };
    QStringList bags;
    for (const QString &version : folders({}))
        for (const QString &kind : folders(version))
            bags += folders(kind);
    return bags;
}

// Where bagit.py says the other thing, argued in docs/decisions/0031.
const QStringList BagitPyDiffers{
    u"v0.97/warning/duplicate-file-with-different-case"_s,
    u"v0.97/warning/same-filename-listed-twice-with-different-normalization"_s,
    u"v0.97/windows-only/out-of-scope-file-paths-using-absolute-path-for-fetch"_s,
    u"v0.97/windows-only/out-of-scope-file-paths-using-shortcut-for-fetch"_s,
    u"v0.97/windows-only/out-of-scope-file-paths-using-unc-for-fetch"_s,
    u"v1.0/invalid/bagit-with-invalid-whitespace"_s,
};

QString text(const package::BagJudgement &judgement)
{
    QString all;
    for (const package::Remark &remark : judgement.remarks)
        all += QString::fromLatin1(remark.code.data()) + u' ' + remark.detail + u'\n';
    return all;
}

struct Folder // a bag by hand
{
    QTemporaryDir place;

    explicit Folder(const QString &version = u"1.0"_s)
    {
        put(u"bagit.txt"_s,
            "BagIt-Version: " + version.toLatin1() + "\nTag-File-Character-Encoding: UTF-8\n");
        put(u"data/a.txt"_s, "a");
        list({u"data/a.txt"_s});
    }
    void put(const QString &path, const QByteArray &bytes) const
    {
        const QString at = place.filePath(path);
        QDir().mkpath(QFileInfo(at).path());
        QFile file(at);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the bag");
    }
    void list(const QStringList &names, const QByteArray &body = "a") const
    {
        QByteArray lines;
        for (const QString &name : names)
            lines += seal::sha256(body).toHex() + "  " + name.toUtf8() + '\n';
        put(u"manifest-sha256.txt"_s, lines);
    }
    Judgement judged() const { return package::judgeBag(place.path()).judgement; }
};

} // namespace

class JudgeTest final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { workInMemory(); }

private Q_SLOTS:
    void decidesEveryBagOfTheConformanceSuite()
    {
        KAOCHANG_NEED_CASES();
        const QDir suite(casesFolder() + u"/bagit-conformance-suite"_s);
        const QStringList bags = suiteBags(suite);
        for (const QString &bag : bags) {
            const auto judgement = package::judgeBag(suite.filePath(bag));
            QVERIFY2(judgement.judgement == wanted(bag), qPrintable(bag + u'\n' + text(judgement)));
            QCOMPARE(judgement.remarks.empty(), judgement.judgement == Judgement::Valid);
        }
        qInfo() << bags.size() << "bags decided";
        QVERIFY(bags.size() >= 55);
    }

    void agreesWithTheValidatorLibrariesUse()
    {
        KAOCHANG_NEED_CASES();
        const QString validator = QStandardPaths::findExecutable(u"bagit.py"_s);
        if (validator.isEmpty())
            QSKIP(
                "bagit.py (pip install bagit) is not installed: our judge is not held against it");
        const QDir suite(casesFolder() + u"/bagit-conformance-suite"_s);
        QStringList differing;
        for (const QString &bag : suiteBags(suite)) {
            const QString folder = suite.filePath(bag);
            const int refused =
                QProcess::execute(validator, {u"--validate"_s, u"--quiet"_s, folder});
            const bool isOurs = package::judgeBag(folder).judgement != Judgement::Invalid;
            if (isOurs != (refused == 0))
                differing.append(bag);
        }
        QCOMPARE(differing, BagitPyDiffers);
    }

    void findsOursValid()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const SampleBag bag(seed);
            const auto judgement = package::judgeBag(bag.folder());
            QVERIFY2(judgement.judgement == Judgement::Valid, qPrintable(text(judgement)));
        }
    }

    void decodesOnlyWhatTheStandardEncodes()
    {
        const Folder bag;
        bag.put(u"data/50%.txt"_s, "a");
        bag.list({u"data/a.txt"_s, u"data/50%25.txt"_s});
        QCOMPARE(bag.judged(), Judgement::Valid);
        bag.put(u"data/%41.txt"_s, "a");
        bag.list({u"data/a.txt"_s, u"data/50%25.txt"_s, u"data/%2541.txt"_s});
        QCOMPARE(bag.judged(), Judgement::Valid);
        bag.list({u"data/a.txt"_s, u"data/50%25.txt"_s, u"data/A.txt"_s});
        QCOMPARE(bag.judged(), Judgement::Invalid);
    }

    void seesTwinsThatAreTwoFiles()
    {
        const Folder bag;
        bag.put(u"data/A.txt"_s, "a");
        if (QDir(bag.place.path() + u"/data"_s).count() != 4)
            QSKIP("this file system folds case");
        bag.list({u"data/a.txt"_s, u"data/A.txt"_s});
        QCOMPARE(bag.judged(), Judgement::Warning);
    }

    void missesWhatFetchPromises()
    {
        const Folder bag;
        bag.put(u"fetch.txt"_s, "https://example.org/b.txt 1 data/b.txt\n");
        bag.list({u"data/a.txt"_s, u"data/b.txt"_s});
        QCOMPARE(bag.judged(), Judgement::Invalid);
        bag.put(u"data/b.txt"_s, "a");
        QCOMPARE(bag.judged(), Judgement::Valid);
        bag.put(u"fetch.txt"_s, "https://example.org/b.txt\n");
        QCOMPARE(bag.judged(), Judgement::Invalid);
    }

    void knowsOnlyVersionsThatExist()
    {
        for (const char *version : {"0.93", "0.94", "0.95", "0.96", "0.97", "1.0"})
            QVERIFY2(Folder(QString::fromLatin1(version)).judged() == Judgement::Valid, version);
        for (const char *version :
             {"0.92", "0.98", "1.1", "1.00", "2.0", "0.1", "100", "-1.0", "1.0 ", ""})
            QVERIFY2(Folder(QString::fromLatin1(version)).judged() == Judgement::Invalid, version);
    }

    void survivesTwentyThousandMutants()
    {
        const Folder bag(u"0.97"_s);
        bag.put(u"bag-info.txt"_s, "Payload-Oxum: 1.1\nBagging-Date: 2026-05-01\n");
        bag.put(u"fetch.txt"_s, "https://example.org/a.txt 1 data/a.txt\n");
        const QStringList names{u"bagit.txt"_s, u"manifest-sha256.txt"_s, u"bag-info.txt"_s,
                                u"fetch.txt"_s};
        QRandomGenerator dice(8);
        std::array<int, 3> answers{};
        for (int round = 0; round < 20'000; ++round) {
            const QString name = names[round % names.size()];
            const QByteArray good = readWhole(bag.place.filePath(name), 1 << 20).value();
            QByteArray bad = good;
            for (int flips = dice.bounded(1, 4); flips > 0; --flips) {
                const qsizetype where = dice.bounded(bad.size());
                if (dice.bounded(3) == 0)
                    bad.insert(where, char(dice.bounded(256)));
                else
                    bad[where] = char(dice.bounded(256));
            }
            bag.put(name, bad);
            ++answers.at(size_t(bag.judged()));
            bag.put(name, good);
        }
        QCOMPARE(bag.judged(), Judgement::Valid);
        QVERIFY(answers[2] > 10'000);
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge_test.moc"
