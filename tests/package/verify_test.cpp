// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/sample_bag.h"
#include "package/verify.h"

#include <QTest>
#include <algorithm>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace kaochang;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(const SampleBag &)>;

const seal::SigningKey &strangersKey()
{
    static const seal::SigningKey key = seal::SigningKey::fromSeed(QByteArray(32, 'x')).value();
    return key;
}

Spoil edits(const QString &path, const QByteArray &from, const QByteArray &to)
{
    return [=](const SampleBag &bag) { bag.put(path, bag.get(path).replace(from, to)); };
}

// The insider: changes something and signs again with the site's own key.
Spoil resealed(const Spoil &spoil)
{
    return [=](const SampleBag &bag) {
        spoil(bag);
        bag.reseal(siteKey());
    };
}

Spoil resealedTags(const Spoil &spoil)
{
    return [=](const SampleBag &bag) {
        spoil(bag);
        bag.resealTags(siteKey(), bag.report.manifest);
    };
}

Spoil claims(const std::function<void(package::BagManifest &)> &lie)
{
    return [=](const SampleBag &bag) {
        package::BagManifest manifest = bag.plan.manifest;
        lie(manifest);
        bag.reseal(siteKey(), manifest);
    };
}

Spoil adds(const QString &path)
{
    return [=](const SampleBag &bag) { bag.put(path, "x"); };
}

Spoil drops(const QString &path)
{
    return [=](const SampleBag &bag) { QFile::remove(bag.at(path)); };
}

// The first sample with a past, a chain worth cutting and a ledger with a first camera.
quint32 richSeed()
{
    const auto isRich = [](const BagPlan &plan) {
        const auto has = [&plan](const QString &path) {
            return std::ranges::any_of(plan.contents,
                                       [&](const Content &c) { return c.path == path; });
        };
        return plan.manifest.sequence > 1 && plan.manifest.audit.size > 2
               && has(u"video/rec-1/cam-1/000001.avi"_s);
    };
    quint32 seed = 1;
    while (!isRich(samplePlan(seed)))
        ++seed;
    return seed;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class VerifyTest final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { workInMemory(); }

private:
    const quint32 Shape = richSeed();

private Q_SLOTS:
    void acceptsWhatWasWritten()
    {
        const SampleBag bag(Shape);
        const auto report = bag.verified();
        QVERIFY(report);
        QCOMPARE(*report, bag.report);
    }

    void saysWhoSignedWhenNobodyIsExpected()
    {
        const SampleBag bag(Shape, strangersKey());
        const auto report = package::verifyBag(bag.folder());
        QVERIFY(report);
        QCOMPARE(report->key.key, strangersKey().publicKey());
        QCOMPARE(bag.verified().error().code, "package.wrong_key");
    }

    void namesTheFault_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const Spoil &spoil, const QString &code,
                            const QString &detail) {
            QTest::newRow(name) << spoil << u"package."_s + code << detail;
        };
        rowsOfTheSignature(row);
        rowsOfTheTags(row);
        rowsOfThePayload(row);
        rowsOfTheInside(row);
    }

    void namesTheFault()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const SampleBag bag(Shape);
        spoil(bag);
        const auto verified = bag.verified();
        QVERIFY(!verified);
        QCOMPARE(QString::fromLatin1(verified.error().code.data()), code);
        QCOMPARE(verified.error().detail, detail);
    }

    void waitsForTheRightPackage()
    {
        const SampleBag bag(Shape);
        const auto codeOf = [&bag](const package::Expected &expected) {
            return QByteArray(package::verifyBag(bag.folder(), expected).error().code.data());
        };
        QCOMPARE(codeOf({.sequence = bag.plan.manifest.sequence + 1}), "package.wrong_sequence");
        QCOMPARE(codeOf({.previous = QByteArray(32, 'q')}), "package.wrong_previous");
        QCOMPARE(codeOf({.site = u"S002"_s}), "package.other_site");
        QCOMPARE(codeOf({.key = strangersKey().publicKey()}), "package.wrong_key");
    }

    void stopsWhenAsked()
    {
        const SampleBag bag(Shape);
        const auto stopped =
            package::verifyBag(bag.folder(), {}, [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, "package.cancelled");
        QCOMPARE(package::verifyBag(bag.folder() + u"-none"_s).error().code,
                 "package.missing_file");
    }

private:
    template <typename Row>
    static void rowsOfTheSignature(const Row &row)
    {
        row("a changed tag listing", edits(u"tagmanifest-sha256.txt"_s, "bagit", "bagot"),
            u"bad_signature"_s, u"tagmanifest-sha256.txt"_s);
        row("a missing signature", drops(u"tagmanifest-sha256.txt.minisig"_s), u"missing_file"_s,
            u"tagmanifest-sha256.txt.minisig"_s);
        row("a shapeless signature",
            edits(u"tagmanifest-sha256.txt.minisig"_s, "trusted", "twisted"),
            u"bad_signature_file"_s, u"tagmanifest-sha256.txt.minisig"_s);
        row("an edited trusted comment",
            edits(u"tagmanifest-sha256.txt.minisig"_s, "seq=", "seq=1"), u"bad_signature"_s,
            u"tagmanifest-sha256.txt"_s);
        row(
            "a stranger's forgery", [](const SampleBag &bag) { bag.reseal(strangersKey()); },
            u"wrong_key"_s, u"site.pub"_s);
        row("a key file with a tail", edits(u"site.pub"_s, "\n", "\n\n"), u"bad_key"_s,
            u"site.pub"_s);
        row(
            "a folder for a signature",
            [](const SampleBag &bag) {
                QFile::remove(bag.at(u"tagmanifest-sha256.txt.minisig"_s));
                QDir().mkpath(bag.at(u"tagmanifest-sha256.txt.minisig"_s));
            },
            u"not_a_file"_s, u"tagmanifest-sha256.txt.minisig"_s);
    }

    template <typename Row>
    static void rowsOfTheTags(const Row &row)
    {
        row("an extra tag file", adds(u"notes.txt"_s), u"extra_file"_s, u"notes.txt"_s);
        row("a hidden tag file", adds(u".DS_Store"_s), u"extra_file"_s, u".DS_Store"_s);
        row("a fetch list", adds(u"fetch.txt"_s), u"extra_file"_s, u"fetch.txt"_s);
        row("another algorithm", adds(u"manifest-md5.txt"_s), u"extra_file"_s,
            u"manifest-md5.txt"_s);
        row("a missing tag file", drops(u"bag-info.txt"_s), u"missing_file"_s, u"bag-info.txt"_s);
        row("a changed tag file", edits(u"bag-info.txt"_s, "S001", "S002"), u"wrong_hash"_s,
            u"bag-info.txt"_s);
        row("another bagit.txt", resealedTags(edits(u"bagit.txt"_s, "1.0", "0.97")), u"bad_bagit"_s,
            u"bagit.txt"_s);
        row("another bag-info.txt", resealedTags(edits(u"bag-info.txt"_s, "Oxum: ", "Oxum: 1")),
            u"bad_info"_s, u"bag-info.txt"_s);
        row("blanks in the manifest", resealedTags(edits(u"kaochang-manifest.json"_s, ",", ", ")),
            u"bad_manifest"_s, u"json"_s);
        row("a later format",
            resealedTags(edits(u"kaochang-manifest.json"_s, "\"v\":1", "\"v\":2")),
            u"unknown_version"_s, u"2"_s);
        row("another algorithm inside",
            resealedTags(edits(u"kaochang-manifest.json"_s, "ed25519", "sm2")),
            u"unknown_algorithm"_s, u"sm2 sha256"_s);
        row("a number that is text",
            resealedTags(edits(u"kaochang-manifest.json"_s, "\"v\":1", "\"v\":\"1\"")),
            u"bad_manifest"_s, u"v"_s);
        row("a first package with a past", claims([](auto &manifest) { manifest.sequence = 1; }),
            u"bad_manifest"_s, u"seq"_s);
        row("a later package without one",
            claims([](auto &manifest) { manifest.previous.clear(); }), u"bad_manifest"_s, u"seq"_s);
    }

    template <typename Row>
    static void rowsOfThePayload(const Row &row)
    {
        row("an extra file", adds(u"data/papers/extra.txt"_s), u"extra_file"_s,
            u"data/papers/extra.txt"_s);
        row("a hidden file", adds(u"data/.x"_s), u"extra_file"_s, u"data/.x"_s);
        row("a missing file", drops(u"data/sitting.json"_s), u"missing_file"_s,
            u"data/sitting.json"_s);
        row("a changed file", edits(u"data/sitting.json"_s, "S001", "S002"), u"wrong_hash"_s,
            u"data/sitting.json"_s);
        row(
            "an empty folder", [](const SampleBag &bag) { QDir().mkpath(bag.at(u"data/new"_s)); },
            u"empty_folder"_s, u"data/new"_s);
        row("case twins", resealed([](const SampleBag &bag) {
                bag.put(u"data/sitting.JSON"_s, bag.get(u"data/sitting.json"_s));
            }),
            u"twin_name"_s, u"data/sitting.json"_s);
        row("normalization twins", resealed([](const SampleBag &bag) {
                bag.put(u"data/\u00e9"_s, "x");
                bag.put(u"data/e\u0301"_s, "x");
            }),
            u"twin_name"_s, u"data/\u00e9"_s);
        row("a name that is not ASCII", resealed(adds(u"data/成绩.pdf"_s)), u"unsafe_path"_s,
            u"data/成绩.pdf"_s);
        row("a device name", resealed(adds(u"data/aux.txt"_s)), u"unsafe_path"_s,
            u"data/aux.txt"_s);
        row("a reordered listing", resealedTags([](const SampleBag &bag) {
                QList<QByteArray> lines = bag.get(u"manifest-sha256.txt"_s).split('\n');
                lines.swapItemsAt(0, 1);
                bag.put(u"manifest-sha256.txt"_s, lines.join('\n'));
            }),
            u"bad_listing"_s, u"manifest-sha256.txt: line 2"_s);
        row("a listing that climbs out", resealedTags([](const SampleBag &bag) {
                const QByteArray line = QByteArray(64, 'a') + "  data/../../secret\n";
                bag.put(u"manifest-sha256.txt"_s, line + bag.get(u"manifest-sha256.txt"_s));
            }),
            u"unsafe_path"_s, u"data/../../secret"_s);
        row("wrong counts", resealedTags([](const SampleBag &bag) {
                package::BagManifest manifest = bag.report.manifest;
                manifest.bytes += 1;
                bag.put(u"kaochang-manifest.json"_s, package::manifestBytes(manifest).value());
                bag.put(u"bag-info.txt"_s, package::detail::infoText(manifest));
            }),
            u"wrong_count"_s, u"kaochang-manifest.json"_s);
        rowsOfLinks(row);
    }

    template <typename Row>
    static void rowsOfLinks([[maybe_unused]] const Row &row)
    {
#ifndef Q_OS_WIN
        row(
            "a link in a file's place",
            [](const SampleBag &bag) {
                QFile::rename(bag.at(u"data/sitting.json"_s), bag.place.filePath(u"real"_s));
                QFile::link(bag.place.filePath(u"real"_s), bag.at(u"data/sitting.json"_s));
            },
            u"link"_s, u"data/sitting.json"_s);
        row(
            "a link in the signature's place",
            [](const SampleBag &bag) {
                QFile::rename(bag.at(u"tagmanifest-sha256.txt.minisig"_s),
                              bag.place.filePath(u"real"_s));
                QFile::link(bag.place.filePath(u"real"_s),
                            bag.at(u"tagmanifest-sha256.txt.minisig"_s));
            },
            u"link"_s, u"tagmanifest-sha256.txt.minisig"_s);
        row(
            "a linked folder",
            [](const SampleBag &bag) { QFile::link(u"/etc"_s, bag.at(u"data/etc"_s)); }, u"link"_s,
            u"data/etc"_s);
        row(
            "a link to nowhere",
            [](const SampleBag &bag) { QFile::link(u"/nowhere/at/all"_s, bag.at(u"data/lost"_s)); },
            u"link"_s, u"data/lost"_s);
        row(
            "a pipe",
            [](const SampleBag &bag) {
                mkfifo(QFile::encodeName(bag.at(u"data/pipe"_s)).constData(), 0600);
            },
            u"not_a_file"_s, u"data/pipe"_s);
#endif
    }

    template <typename Row>
    void rowsOfTheInside(const Row &row)
    {
        row("an edited audit record",
            resealed(edits(u"data/audit/records.jsonl"_s, "\"no\":2,", "\"no\":7,")),
            u"bad_audit"_s, u"2: record"_s);
        row("another truth in the chain",
            resealed(edits(u"data/audit/records.jsonl"_s, "test.act", "fest.act")),
            u"wrong_audit_head"_s, u"data/audit/records.jsonl"_s);
        row("a chain cut short", resealed([](const SampleBag &bag) {
                const QByteArray text = bag.get(u"data/audit/records.jsonl"_s);
                bag.put(u"data/audit/records.jsonl"_s, text.first(text.lastIndexOf('\n', -2) + 1));
            }),
            u"wrong_audit_head"_s, u"data/audit/records.jsonl"_s);
        row("a last line without its end", resealed([](const SampleBag &bag) {
                bag.put(u"data/audit/records.jsonl"_s,
                        bag.get(u"data/audit/records.jsonl"_s).chopped(1));
            }),
            u"bad_audit"_s,
            QString::number(SampleBag(Shape).plan.manifest.audit.size) + u": record"_s);
        row("no audit chain", resealed([](const SampleBag &bag) {
                QDir(bag.at(u"data/audit"_s)).removeRecursively();
            }),
            u"missing_file"_s, u"data/audit/records.jsonl"_s);
        row("a segment nobody recorded", resealed(adds(u"data/video/new.avi"_s)),
            u"not_in_ledger"_s, u"data/video/new.avi"_s);
        row("a changed segment", resealed(adds(u"data/video/rec-1/cam-1/000001.avi"_s)),
            u"not_in_ledger"_s, u"data/video/rec-1/cam-1/000001.avi"_s);
        row("a shapeless ledger", resealed(adds(u"data/ledger/ledger.jsonl"_s)), u"bad_ledger"_s,
            u"1"_s);
        row("a shapeless sitting", resealed(adds(u"data/sitting.json"_s)), u"bad_sitting"_s,
            u"data/sitting.json"_s);
        row("another site's sitting", resealed(edits(u"data/sitting.json"_s, "S001", "S002")),
            u"other_site"_s, u"data/sitting.json"_s);
        row("another sitting", resealed(edits(u"data/sitting.json"_s, "sitting-7", "sitting-8")),
            u"other_sitting"_s, u"data/sitting.json"_s);
        row(
            "a comment that says otherwise",
            [](const SampleBag &bag) {
                bag.put(
                    u"tagmanifest-sha256.txt.minisig"_s,
                    seal::minisign(siteKey(), bag.get(u"tagmanifest-sha256.txt"_s), u"seq=99"_s));
            },
            u"comment_differs"_s, u"tagmanifest-sha256.txt.minisig"_s);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
