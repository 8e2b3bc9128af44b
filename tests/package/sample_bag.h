// SPDX-License-Identifier: GPL-3.0-or-later
// A bag to spoil: small, whole, with an audit chain, a ledger and segments, of a shape drawn by
// lot.
#pragma once

#include "core/canonical_json.h"
#include "core/durable_file.h"
#include "package/detail/layout.h"
#include "package/detail/manifest_file.h"
#include "package/verify.h"
#include "seal/digest.h"
#include "video/ledger_chain.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <array>

namespace kaochang::tests {

using package::BagPlan;
using package::Content;

// Thousands of bags are written and fsynced: in memory where the system has such a place, so that a
// busy disk does not decide how long a test takes. Call from initMain().
inline void workInMemory()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    if (memory.isDir() && memory.isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

inline const seal::SigningKey &siteKey()
{
    static const seal::SigningKey key = seal::SigningKey::fromSeed(QByteArray(32, 's')).value();
    return key;
}

inline QByteArray jsonLine(const QJsonObject &object)
{
    return canonicalJson(object).value() + '\n';
}

// Records as store::audit writes them; the chain needs no more than their numbers.
inline QByteArray auditRecords(int count, store::AuditHead &head)
{
    QByteArray text;
    head = {};
    for (int number = 1; number <= count; ++number) {
        const QByteArray record =
            canonicalJson(QJsonObject{{QStringLiteral("v"), 1},
                                      {QStringLiteral("no"), number},
                                      {QStringLiteral("act"), QStringLiteral("test.act")}})
                .value();
        head = {number, store::audit::nextLink(head.link, record)};
        text += record + '\n';
    }
    return text;
}

// One recording of two cameras, each with its chain of lines.
inline void addSegments(std::vector<Content> &contents, int count, QRandomGenerator &dice)
{
    QByteArray ledger;
    std::array<video::KeptLine, 2> last;
    for (int i = 1; i <= count; ++i) {
        video::KeptLine &kept = last.at(size_t(i) % 2);
        const QString camera = QStringLiteral("cam-%1").arg(i % 2);
        const QString file =
            QStringLiteral("rec-1/%1/%2.avi").arg(camera).arg(i, 6, 10, QLatin1Char('0'));
        const QByteArray picture(dice.bounded(1, 5000), char(dice.bounded(256)));
        kept.line.recording = video::RecordingId(QStringLiteral("rec-1"));
        kept.line.camera = video::CameraId(camera);
        kept.line.span = {fromMs(i * 1000), fromMs(i * 1000 + 999), i * 1000, i * 1000 + 999};
        kept.line.what = video::Segment{i, file, 25, 0, picture.size(), seal::sha256(picture)};
        kept.link = video::nextLink(kept.link, kept.line, ++kept.number).value();
        QJsonObject record = video::lineRecord(kept.line, kept.number);
        record[QStringLiteral("link")] = QString::fromLatin1(kept.link.toHex());
        ledger += jsonLine(record);
        contents.push_back({QStringLiteral("video/") + file, picture, {}, {}});
    }
    if (count > 0)
        contents.push_back({QStringLiteral("ledger/ledger.jsonl"), ledger, {}, {}});
}

inline BagPlan samplePlan(quint32 seed)
{
    QRandomGenerator dice(seed);
    const bool isFirst = dice.bounded(3) == 0;
    BagPlan plan;
    plan.manifest = {.package = package::PackageId(QStringLiteral("0199-%1").arg(seed)),
                     .site = QStringLiteral("S001"),
                     .sequence = isFirst ? 1 : 2 + dice.bounded(50),
                     .previous = isFirst ? QByteArray() : QByteArray(32, 'p'),
                     .sitting = QStringLiteral("sitting-7"),
                     .made = fromMs(1'780'000'000'000 + seed),
                     .files = 0,
                     .bytes = 0,
                     .audit = {},
                     .software = QStringLiteral("Kaochang test")};
    const QByteArray records = auditRecords(dice.bounded(30), plan.manifest.audit);
    plan.contents = {{QStringLiteral("audit/records.jsonl"), records, {}, {}},
                     {QStringLiteral("sitting.json"),
                      jsonLine({{QStringLiteral("site"), plan.manifest.site},
                                {QStringLiteral("sitting"), plan.manifest.sitting}}),
                      {},
                      {}}};
    for (int i = dice.bounded(5); i >= 0; --i) {
        const QByteArray text(dice.bounded(3000), char(dice.bounded(256)));
        plan.contents.push_back({QStringLiteral("papers/P%1/register.pdf").arg(i), text, {}, {}});
    }
    addSegments(plan.contents, dice.bounded(4), dice);
    return plan;
}

struct SampleBag
{
    QTemporaryDir place;
    BagPlan plan;
    package::BagReport report;

    explicit SampleBag(quint32 seed = 1, const seal::SigningKey &key = siteKey())
        : plan(samplePlan(seed))
    {
        const auto written = package::writeBag(folder(), plan, key);
        if (!written)
            qFatal("%s %s", written.error().code.data(), qPrintable(written.error().detail));
        report = *written;
    }

    QString folder() const { return place.filePath(QStringLiteral("bag")); }
    QString at(const QString &path) const { return folder() + u'/' + path; }
    QByteArray get(const QString &path) const { return readWhole(at(path), 1 << 30).value(); }
    void put(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(at(path)).path());
        QFile file(at(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot spoil %s", qPrintable(path));
    }
    package::Expected expected() const
    {
        return {.key = siteKey().publicKey(),
                .site = plan.manifest.site,
                .sequence = plan.manifest.sequence,
                .previous = plan.manifest.previous};
    }
    Result<package::BagReport> verified() const { return package::verifyBag(folder(), expected()); }

    QStringList files(const QString &under = {}) const // sorted, from the bag's folder
    {
        QStringList names;
        QDirIterator walk(at(under), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            names.append(QDir(folder()).relativeFilePath(walk.next()));
        names.sort();
        return names;
    }

    // What a forger can do who holds a signing key: set listings, counts and signature right again.
    void reseal(const seal::SigningKey &key, std::optional<package::BagManifest> changed = {}) const
    {
        using namespace package::detail;
        package::BagManifest manifest = changed.value_or(plan.manifest);
        std::vector<Listed> payload;
        manifest.files = 0;
        manifest.bytes = 0;
        for (const QString &name : files(Payload)) {
            payload.push_back({seal::sha256(get(name)), name});
            manifest.files += 1;
            manifest.bytes += get(name).size();
        }
        put(ListingFile, listingText(payload));
        put(ManifestFile, package::manifestBytes(manifest).value());
        put(InfoFile, infoText(manifest));
        resealTags(key, manifest);
    }
    void resealTags(const seal::SigningKey &key, const package::BagManifest &manifest) const
    {
        using namespace package::detail;
        put(KeyFile, seal::minisignPublicFile(seal::minisignKey(key.publicKey())));
        std::vector<Listed> tags;
        for (const QString &name : ListedTags)
            tags.push_back({seal::sha256(get(name)), name});
        put(TagListingFile, listingText(tags));
        put(SignatureFile,
            seal::minisign(key, get(TagListingFile), package::trustedComment(manifest)));
    }
};

} // namespace kaochang::tests
