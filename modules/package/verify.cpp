// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/verify.h"

#include "core/durable_file.h"
#include "package/archive.h"
#include "package/detail/insides.h"
#include "package/detail/layout.h"
#include "package/detail/manifest_file.h"
#include "package/detail/stream.h"
#include "package/detail/tree.h"
#include "package/safe_path.h"
#include "seal/digest.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

namespace kaochang::package {

using namespace detail;

namespace {

constexpr qint64 LargestTag = 64 << 10;
constexpr qint64 LargestListing = 256 << 20; // a million files
constexpr std::string_view NotSigned = "package.bad_signature_file";

class Check final
{
public:
    Check(const QString &folder, const Expected &expected, const Progress &progress)
        : m_folder(folder)
        , m_expected(expected)
        , m_meter{progress}
    {}

    // 1, 2: the signature over the raw tag listing, and whose it is.
    Result<> signature()
    {
        TRY_LET(tags, read(TagListingFile, LargestTag));
        TRY_LET(signatureFile, read(SignatureFile, LargestTag));
        TRY_LET(keyFile, read(KeyFile, LargestTag));
        const auto shown = seal::parseMinisignPublicFile(keyFile);
        if (!shown || seal::minisignPublicFile(*shown) != keyFile
            || seal::minisignKey(shown->key) != *shown)
            return fail(Kind::Invalid, "package.bad_key", KeyFile);
        m_report.key = m_expected.key ? seal::minisignKey(*m_expected.key) : *shown;
        const auto comment = seal::minisignVerify(m_report.key, tags, signatureFile);
        if (!comment && comment.error().code == "seal.bad_signature_file")
            return fail(Kind::Invalid, NotSigned, SignatureFile);
        if (*shown != m_report.key || (!comment && comment.error().code == "seal.wrong_key"))
            return fail(Kind::Denied, "package.wrong_key", KeyFile);
        if (!comment)
            return fail(Kind::Denied, "package.bad_signature", TagListingFile);
        m_comment = *comment;
        m_tags = tags;
        m_report.hash = seal::sha256(tags);
        return {};
    }

    // 3: exactly our tag files, each as the signed listing says. From here on they may be read.
    Result<> tagFiles()
    {
        TRY_LET(tree, listTree(m_folder));
        TRY(checkSorts(tree));
        m_tree = std::move(tree);
        TRY_LET(listed, parseListing(m_tags, TagListingFile));
        QStringList names;
        for (const Listed &file : listed)
            names.append(file.path);
        TRY(sameFiles(names, ListedTags));
        TRY(sameFiles(found([](const QString &path) { return !path.startsWith(Payload); }),
                      ListedTags + QStringList{TagListingFile, SignatureFile}));
        for (const Listed &file : listed) {
            TRY_LET(bytes, read(file.path, LargestListing));
            if (seal::sha256(bytes) != file.sha256)
                return fail(Kind::Corrupt, "package.wrong_hash", file.path);
            m_texts.insert(file.path, bytes);
        }
        return tagTexts();
    }

    // 4: the payload's names, before a byte of it is read.
    Result<> payloadNames()
    {
        TRY_LET(listed, parseListing(m_texts[ListingFile], ListingFile));
        QSet<QString> folded;
        QStringList names;
        for (const Listed &file : listed) {
            names.append(file.path);
            folded.insert(foldedPath(file.path));
            if (folded.size() != names.size())
                return fail(Kind::Invalid, "package.twin_name", file.path);
        }
        for (const QString &name : std::as_const(names)) {
            if (!name.startsWith(Payload))
                return fail(Kind::Invalid, "package.unsafe_path", name);
            TRY(checkPath(name));
        }
        TRY(sameFiles(found([](const QString &path) { return path.startsWith(Payload); }), names));
        TRY(checkFolders(m_tree));
        m_payload = std::move(listed);
        return {};
    }

    // 5: hashes, sizes, Oxum (bag-info.txt repeats the manifest's counts, see tagTexts).
    Result<> hashes()
    {
        const BagManifest &manifest = m_report.manifest;
        m_meter.total = manifest.bytes;
        qint64 bytes = 0;
        for (const Listed &file : m_payload) {
            TRY_LET(stored, measure(at(file.path), m_meter));
            if (stored.sha256 != file.sha256)
                return fail(Kind::Corrupt, "package.wrong_hash", file.path);
            bytes += stored.bytes;
        }
        if (bytes != manifest.bytes || qint64(m_payload.size()) != manifest.files)
            return fail(Kind::Invalid, "package.wrong_count", ManifestFile);
        return {};
    }

    // 6: what the payload says agrees with itself.
    Result<> insides() const
    {
        TRY(checkAudit(m_folder, m_report.manifest));
        return checkLedger(m_folder, m_payload);
    }

    // 7: one site and one sitting everywhere, and the package that was awaited.
    Result<> identity() const
    {
        const BagManifest &manifest = m_report.manifest;
        if (m_comment != trustedComment(manifest))
            return fail(Kind::Invalid, "package.comment_differs", SignatureFile);
        TRY(checkSitting(m_folder, manifest));
        if (m_expected.site && *m_expected.site != manifest.site)
            return fail(Kind::Invalid, "package.other_site", manifest.site);
        if (m_expected.sequence && *m_expected.sequence != manifest.sequence)
            return fail(Kind::Conflict, "package.wrong_sequence",
                        QString::number(manifest.sequence));
        if (m_expected.previous && *m_expected.previous != manifest.previous)
            return fail(Kind::Conflict, "package.wrong_previous",
                        QString::fromLatin1(manifest.previous.toHex()));
        return {};
    }

    const BagReport &report() const { return m_report; }

private:
    QString at(const QString &path) const { return m_folder + u'/' + path; }

    Result<QByteArray> read(const QString &name, qint64 limit) const
    {
        const QFileInfo info(at(name));
        if (info.isSymLink())
            return fail(Kind::Invalid, "package.link", name);
        if (!info.exists())
            return fail(Kind::Invalid, "package.missing_file", name);
        if (!info.isFile())
            return fail(Kind::Invalid, "package.not_a_file", name);
        return readWhole(at(name), limit);
    }

    template <typename Wanted>
    QStringList found(Wanted wanted) const
    {
        QStringList names;
        for (const Entry &entry : m_tree) {
            if (entry.sort == Sort::File && wanted(entry.path))
                names.append(entry.path);
        }
        return names;
    }

    static Result<> sameFiles(const QStringList &found, const QStringList &wanted)
    {
        const QSet<QString> here(found.begin(), found.end());
        const QSet<QString> there(wanted.begin(), wanted.end());
        for (const QString &name : found) {
            if (!there.contains(name))
                return fail(Kind::Invalid, "package.extra_file", name);
        }
        for (const QString &name : wanted) {
            if (!here.contains(name))
                return fail(Kind::Invalid, "package.missing_file", name);
        }
        return {};
    }

    Result<> tagTexts()
    {
        if (m_texts[BagItFile] != BagItText)
            return fail(Kind::Invalid, "package.bad_bagit", BagItFile);
        TRY_LET(manifest, parseBagManifest(m_texts[ManifestFile]));
        if (m_texts[InfoFile] != infoText(manifest))
            return fail(Kind::Invalid, "package.bad_info", InfoFile);
        m_report.manifest = manifest;
        return {};
    }

    const QString m_folder;
    const Expected &m_expected;
    Meter m_meter;
    QByteArray m_tags;
    QString m_comment;
    std::vector<Entry> m_tree;
    QHash<QString, QByteArray> m_texts; // the listed tag files, authenticated
    std::vector<Listed> m_payload;
    BagReport m_report;
};

} // namespace

Result<BagReport> verifyBag(const QString &folder, const Expected &expected,
                            const Progress &progress)
{
    Check check(folder, expected, progress);
    TRY(check.signature());
    TRY(check.tagFiles());
    TRY(check.payloadNames());
    TRY(check.hashes());
    TRY(check.insides());
    TRY(check.identity());
    return check.report();
}

Result<BagReport> verify(const QString &path, const Expected &expected, const Progress &progress)
{
    if (!QFileInfo(path).isFile())
        return verifyBag(path, expected, progress);
    const QTemporaryDir bench;
    if (!bench.isValid())
        return fail(Kind::Unavailable, "file.cannot_write", QDir::tempPath());
    TRY_LET(folder, unpackBag(path, bench.path(), {}, firstHalf(progress)));
    return verifyBag(folder, expected, secondHalf(progress));
}

} // namespace kaochang::package
