// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/judge.h"

#include "core/durable_file.h"
#include "package/detail/foreign_listing.h"
#include "package/detail/tree.h"
#include "package/safe_path.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::package {

using namespace detail;

namespace {

constexpr qint64 LargestTag = 256 << 20;
const QString Data = u"data/"_s;

struct Listing
{
    QString file;
    QCryptographicHash::Algorithm algorithm;
    std::vector<ForeignLine> lines;
};

class Judge final
{
public:
    explicit Judge(const QString &folder)
        : m_folder(folder)
    {}

    BagJudgement judge()
    {
        if (declaration() && inventory()) {
            readListings();
            for (const Listing &listing : m_payload)
                compare(listing, true);
            for (const Listing &listing : m_tags)
                compare(listing, false);
            checkComplete();
            checkFetch();
            checkOxum();
        }
        BagJudgement answer{Judgement::Valid, m_remarks};
        for (const Remark &remark : m_remarks)
            answer.judgement = std::max(answer.judgement, remark.weight);
        return answer;
    }

private:
    void remark(Judgement weight, std::string_view code, const QString &detail)
    {
        m_remarks.push_back({weight, code, detail});
    }
    bool refuse(std::string_view code, const QString &detail)
    {
        remark(Judgement::Invalid, code, detail);
        return false;
    }
    void warn(std::string_view code, const QString &detail)
    {
        remark(Judgement::Warning, code, detail);
    }
    bool isFinal() const { return m_version >= 100; } // RFC 8493 itself

    // 2.1.1: two lines, UTF-8 without a mark, one blank after the colon and none before.
    bool declaration()
    {
        static const QRegularExpression Version(u"^BagIt-Version: (\\d+)\\.(\\d+)$"_s);
        static const QRegularExpression Encoding(u"^Tag-File-Character-Encoding: (\\S+)$"_s);
        const auto bytes = readWhole(m_folder + u"/bagit.txt"_s, LargestTag);
        if (!bytes)
            return refuse("package.missing_file", u"bagit.txt"_s);
        const QStringList lines = linesOf(QString::fromUtf8(*bytes));
        if (bytes->startsWith("\xef\xbb\xbf") || lines.size() != 2)
            return refuse("package.bad_bagit", u"bagit.txt"_s);
        const auto version = Version.match(lines[0]);
        const auto encoding = Encoding.match(lines[1]);
        if (!version.hasMatch() || !encoding.hasMatch())
            return refuse("package.bad_bagit", version.hasMatch() ? lines[1] : lines[0]);
        m_version = version.captured(1).toInt() * 100 + version.captured(2).toInt();
        if (version.captured(1) == u"1"_s)
            m_version = version.captured(2) == u"0"_s ? 100 : 0;
        if (m_version != 100 && (m_version < 93 || m_version > 97))
            return refuse("package.unknown_version", lines[0]);
        m_encoding = encoding.captured(1);
        return decoded("", m_encoding) ? true : refuse("package.unknown_encoding", m_encoding);
    }

    bool inventory()
    {
        auto tree = listTree(m_folder);
        if (tree)
            if (auto sorts = checkSorts(*tree); !sorts)
                tree = tl::unexpected(sorts.error());
        if (!tree)
            return refuse(tree.error().code, tree.error().detail);
        for (const Entry &entry : *tree) {
            if (entry.sort != Sort::File)
                continue;
            m_files.insert(entry.path, entry.size);
            m_normal.insert(entry.path.normalized(QString::NormalizationForm_C), entry.path);
            if (entry.path.startsWith(Data) && isSystemFile(entry.path))
                warn("package.system_file", entry.path);
        }
        return true;
    }

    std::optional<QString> textOf(const QString &file)
    {
        const auto bytes = readWhole(m_folder + u'/' + file, LargestTag);
        auto text = bytes ? decoded(*bytes, m_encoding) : std::nullopt;
        if (!text)
            refuse("package.cannot_read", file);
        return text;
    }

    void readListings()
    {
        static const QRegularExpression Form(u"^(tag)?manifest-([A-Za-z0-9-]+)\\.txt$"_s);
        const QStringList files = m_files.keys();
        for (const QString &file : files) {
            const auto match = Form.match(file);
            const auto algorithm = algorithmNamed(match.captured(2));
            if (!match.hasMatch())
                continue;
            if (!algorithm) {
                warn("package.unknown_algorithm", file);
                continue;
            }
            const auto text = textOf(file);
            auto lines = parseForeignListing(text.value_or(QString()), *algorithm);
            if (!lines)
                refuse("package.bad_listing", file + u": "_s + lines.error().detail);
            else
                (match.captured(1).isEmpty() ? m_payload : m_tags)
                    .push_back({file, *algorithm, *lines});
        }
        if (m_payload.empty())
            refuse("package.no_listing", m_folder);
    }

    // The file a listed name means: itself, decoded (always since 1.0, before only where the plain
    // name is nowhere), or the same text in another normalization.
    QString fileFor(const QString &path) const
    {
        const QString plain = percentDecoded(path);
        if (isFinal() || !m_files.contains(path))
            return m_files.contains(plain)
                       ? plain
                       : m_normal.value(plain.normalized(QString::NormalizationForm_C));
        return path;
    }

    void compare(const Listing &listing, bool isPayload)
    {
        QHash<QString, ForeignLine> seen; // by the name some file system would take them for
        for (const ForeignLine &line : listing.lines) {
            if (line.hasStar)
                warn("package.binary_mark", line.path);
            if (line.hasDot)
                warn("package.relative_path", line.path);
            if (!isInsideBag(line.path) || line.path.startsWith(Data) != isPayload) {
                refuse("package.unsafe_path", line.path);
                continue;
            }
            const auto twin = seen.constFind(foldedPath(line.path));
            const bool isTwin = twin != seen.constEnd() && judgeTwins(*twin, line);
            seen.insert(foldedPath(line.path), line);
            const QString file = fileFor(line.path);
            m_listed[listing.file].insert(file);
            if (!file.isEmpty())
                compareHash(file, listing.algorithm, line);
            else if (!isTwin)
                refuse("package.missing_file", line.path);
        }
    }

    // One file under two names is a slip before 1.0 and forbidden since; two digests are never one
    // file.
    bool judgeTwins(const ForeignLine &one, const ForeignLine &two)
    {
        const bool areTwoFiles =
            one.path != two.path && m_files.contains(one.path) && m_files.contains(two.path);
        if (areTwoFiles) {
            warn("package.twin_name", two.path);
            return true;
        }
        const bool isSlip = one.digest == two.digest && !isFinal();
        remark(isSlip ? Judgement::Warning : Judgement::Invalid, "package.listed_twice", two.path);
        return one.digest == two.digest;
    }

    void compareHash(const QString &path, QCryptographicHash::Algorithm algorithm,
                     const ForeignLine &line)
    {
        QFile file(m_folder + u'/' + path);
        QCryptographicHash hash(algorithm);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            refuse("package.cannot_read", path);
        else if (hash.result().toHex() != line.digest)
            refuse("package.wrong_hash", path);
    }

    // 3: every payload file is listed; since 1.0 in every payload manifest.
    void checkComplete()
    {
        QSet<QString> anywhere;
        for (const Listing &listing : m_payload)
            anywhere += m_listed[listing.file];
        for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
            if (!file->startsWith(Data))
                continue;
            const bool isEverywhere = std::ranges::all_of(m_payload, [&](const Listing &listing) {
                return m_listed[listing.file].contains(*file);
            });
            if (isFinal() ? !isEverywhere : !anywhere.contains(*file))
                refuse("package.extra_file", *file);
        }
        for (const Listing &tags : m_tags) {
            for (const Listing &listing : m_payload) {
                if (isFinal() && !m_listed[tags.file].contains(listing.file))
                    refuse("package.extra_file", listing.file); // 2.2.1
            }
        }
    }

    // 2.2.3: every line names a listed payload file; nothing is ever fetched here.
    void checkFetch()
    {
        static const QRegularExpression Form(u"^\\S+[ \\t]+(?:\\d+|-)[ \\t]+(.+)$"_s);
        if (!m_files.contains(u"fetch.txt"_s))
            return;
        const QStringList lines = linesOf(textOf(u"fetch.txt"_s).value_or(QString()));
        for (const QString &line : lines) {
            const auto match = Form.match(line);
            const QString path = match.captured(1);
            const bool isListed = std::ranges::any_of(m_payload, [&](const Listing &listing) {
                return m_listed[listing.file].contains(fileFor(path));
            });
            if (!match.hasMatch())
                refuse("package.bad_fetch", line);
            else if (!path.startsWith(Data) || !isInsideBag(path))
                refuse("package.unsafe_path", path);
            else if (!isListed)
                refuse("package.missing_file", path);
        }
    }

    void checkOxum()
    {
        static const QRegularExpression Form(u"^Payload-Oxum[ \\t]*:[ \\t]*(.*)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QString info = m_version < 96 ? u"package-info.txt"_s : u"bag-info.txt"_s;
        if (!m_files.contains(info))
            return;
        qint64 bytes = 0;
        qint64 count = 0;
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            if (file.key().startsWith(Data)) {
                bytes += *file;
                ++count;
            }
        }
        const QStringList lines = linesOf(textOf(info).value_or(QString()));
        for (const QString &line : lines) {
            const auto match = Form.match(line);
            if (match.hasMatch() && match.captured(1).trimmed() != u"%1.%2"_s.arg(bytes).arg(count))
                refuse("package.wrong_count", line);
        }
    }

    QString m_folder;
    int m_version = 0; // hundredths: 97, 100
    QString m_encoding;
    QMap<QString, qint64> m_files;    // path, size
    QHash<QString, QString> m_normal; // NFC of a path, the path
    std::vector<Listing> m_payload;
    std::vector<Listing> m_tags;
    QHash<QString, QSet<QString>> m_listed; // by listing
    std::vector<Remark> m_remarks;
};

} // namespace

BagJudgement judgeBag(const QString &folder)
{
    return Judge(folder).judge();
}

} // namespace kaochang::package
