// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag.h"

#include "core/durable_file.h"
#include "package/detail/layout.h"
#include "package/detail/manifest_file.h"
#include "package/detail/stream.h"
#include "package/safe_path.h"
#include "package/verify.h"
#include "seal/digest.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QStorageInfo>
#include <QUuid>
#include <filesystem>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kaochang::package {

using namespace detail;

namespace {

constexpr qint64 RoomForTags = 4 << 20; // tag files, folders and the file system's own books

// The folder under construction; what is not renamed away goes with it.
class Scaffold final
{
public:
    explicit Scaffold(const QString &folder)
        : m_place(QFileInfo(folder).absolutePath())
        , m_folder(m_place.filePath(u".%1.%2.part"_s.arg(
              QFileInfo(folder).fileName(), QUuid::createUuid().toString(QUuid::Id128))))
    {}
    ~Scaffold() { QDir(m_folder).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(Scaffold)

    QString at(const QString &path) const { return m_folder + u'/' + path; }

    Result<QString> placeFor(const QString &path)
    {
        const QString folder = QFileInfo(at(path)).path();
        if (!QDir().mkpath(folder))
            return fail(Kind::Unavailable, "file.cannot_write", folder);
        for (QString parent = folder; parent != m_place.path(); parent = QFileInfo(parent).path())
            m_folders.insert(parent);
        return at(path);
    }

    Result<> becomes(const QString &folder) const
    {
        for (const QString &inside : m_folders)
            TRY(syncFolder(inside));
        std::error_code cause;
        std::filesystem::rename(m_folder.toStdU16String(), folder.toStdU16String(), cause);
        if (cause)
            return fail(Kind::Unavailable, "file.cannot_write", folder);
        return syncFolder(m_place.path());
    }

private:
    QDir m_place;
    QString m_folder;
    QSet<QString> m_folders;
};

qint64 sizeOf(const Content &content)
{
    return content.source.isEmpty() ? content.bytes.size() : QFileInfo(content.source).size();
}

Result<qint64> totalSize(const std::vector<Content> &contents)
{
    if (contents.empty())
        return fail(Kind::Invalid, "package.nothing_inside");
    QHash<QString, QString> names;
    qint64 total = 0;
    for (const Content &content : contents) {
        TRY(checkPath(Payload + content.path));
        QString &taken = names[foldedPath(content.path)];
        if (!taken.isEmpty())
            return fail(Kind::Invalid,
                        taken == content.path ? "package.listed_twice" : "package.twin_name",
                        content.path);
        taken = content.path;
        total += sizeOf(content);
    }
    return total;
}

Result<> checkRoom(const QString &folder, qint64 bytes)
{
    if (QFileInfo::exists(folder) || QFileInfo(folder).isSymLink())
        return fail(Kind::Conflict, "package.already_there", folder);
    const QStorageInfo storage(QFileInfo(folder).absolutePath());
    const qint64 missing = bytes + RoomForTags - storage.bytesAvailable();
    if (storage.isValid() && missing > 0)
        return fail(Kind::Unavailable, "package.no_space", QString::number(missing));
    return {};
}

Result<std::vector<Listed>> writePayload(Scaffold &scaffold, const std::vector<Content> &contents,
                                         Meter &meter)
{
    std::vector<Listed> listed;
    for (const Content &content : contents) {
        TRY_LET(place, scaffold.placeFor(Payload + content.path));
        TRY_LET(stored, content.source.isEmpty() ? writeNew(content.bytes, place, meter)
                                                 : copyDurably(content.source, place, meter));
        if (!content.sha256.isEmpty() && content.sha256 != stored.sha256)
            return fail(Kind::Corrupt, "package.source_changed", content.source);
        listed.push_back({stored.sha256, Payload + content.path});
    }
    return listed;
}

Result<QByteArray> writeTags(const Scaffold &scaffold, const BagManifest &manifest,
                             const QByteArray &listing, const seal::SigningKey &key)
{
    TRY_LET(about, manifestBytes(manifest));
    const QHash<QString, QByteArray> texts{
        {BagItFile, BagItText},
        {InfoFile, infoText(manifest)},
        {ManifestFile, about},
        {ListingFile, listing},
        {KeyFile, seal::minisignPublicFile(seal::minisignKey(key.publicKey()))},
    };
    std::vector<Listed> listed;
    for (const QString &name : ListedTags) {
        TRY(writeDurably(scaffold.at(name), texts[name]));
        listed.push_back({seal::sha256(texts[name]), name});
    }
    const QByteArray tags = listingText(listed);
    TRY(writeDurably(scaffold.at(TagListingFile), tags));
    TRY(writeDurably(scaffold.at(SignatureFile),
                     seal::minisign(key, tags, trustedComment(manifest))));
    return seal::sha256(tags);
}

} // namespace

Result<BagReport> writeBag(const QString &folder, const BagPlan &plan, const seal::SigningKey &key,
                           const Progress &progress)
{
    TRY_LET(bytes, totalSize(plan.contents));
    TRY(checkRoom(folder, bytes));
    BagManifest manifest = plan.manifest;
    manifest.files = qint64(plan.contents.size());
    manifest.bytes = bytes;
    {
        Scaffold scaffold(folder);
        const Progress writing = firstHalf(progress);
        Meter meter{writing, bytes};
        TRY_LET(listed, writePayload(scaffold, plan.contents, meter));
        TRY(writeTags(scaffold, manifest, listingText(listed), key));
        TRY(scaffold.becomes(folder));
    }
    auto report = verifyBag(folder, {.key = key.publicKey()}, secondHalf(progress));
    if (!report)
        QDir(folder).removeRecursively();
    return report;
}

} // namespace kaochang::package
