// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/detail/insides.h"

#include "core/canonical_json.h"
#include "core/durable_file.h"
#include "package/detail/layout.h"
#include "video/ledger_chain.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kaochang::package::detail {
namespace {

constexpr qint64 LargestRecords = qint64(1) << 30; // fourteen busy days are 200 MB

Result<QByteArray> payload(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + Payload + name;
    if (!QFileInfo::exists(path))
        return fail(Kind::Invalid, "package.missing_file", Payload + name);
    return readWhole(path, LargestRecords);
}

// JSON lines: each ends with one newline, and so does the last.
std::vector<QByteArray> linesOf(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('\n');
    std::vector<QByteArray> lines(parts.begin(), parts.end());
    if (lines.back().isEmpty())
        lines.pop_back();
    else
        lines.back() += '\n'; // cannot be canonical: the reader of lines refuses it
    return lines;
}

// The lines of several recordings and cameras, each a chain of its own (video/ledger_chain.h).
class Ledger final
{
public:
    Result<> take(const QByteArray &line)
    {
        ++m_number;
        const auto object = parseStrictObject(line);
        const auto kept = object ? video::readLine(*object) : tl::unexpected(object.error());
        if (!kept || canonicalJson(*object).value_or(QByteArray()) != line)
            return fail(Kind::Invalid, "package.bad_ledger", QString::number(m_number));
        End &end = m_ends[kept->line.recording.toString() + u'/' + kept->line.camera.toString()];
        TRY_LET(link, video::nextLink(end.link, kept->line, kept->number));
        if (kept->number != end.number + 1 || kept->link != link)
            return fail(Kind::Corrupt, "package.broken_ledger", QString::number(m_number));
        end = {kept->number, link};
        if (const video::Segment *segment = kept->line.segment())
            m_hashes.insert(segment->file, segment->sha256);
        return {};
    }
    QByteArray hashOf(const QString &file) const { return m_hashes.value(file); }

private:
    struct End
    {
        int number = 0;
        QByteArray link;
    };
    int m_number = 0;
    QHash<QString, End> m_ends;
    QHash<QString, QByteArray> m_hashes;
};

} // namespace

Result<> checkAudit(const QString &folder, const BagManifest &manifest)
{
    TRY_LET(text, payload(folder, AuditFile));
    const auto head = store::audit::verifyRecords(linesOf(text));
    if (!head)
        return fail(Kind::Corrupt, "package.bad_audit", head.error().detail);
    if (*head != manifest.audit)
        return fail(Kind::Invalid, "package.wrong_audit_head", Payload + AuditFile);
    return {};
}

Result<> checkLedger(const QString &folder, const std::vector<Listed> &payloadFiles)
{
    Ledger ledger;
    if (QFileInfo::exists(folder + u'/' + Payload + LedgerFile)) {
        TRY_LET(text, payload(folder, LedgerFile));
        for (const QByteArray &line : linesOf(text))
            TRY(ledger.take(line));
    }
    for (const Listed &file : payloadFiles) {
        const QString video = Payload + VideoFolder;
        if (file.path.startsWith(video)
            && ledger.hashOf(file.path.sliced(video.size())) != file.sha256)
            return fail(Kind::Invalid, "package.not_in_ledger", file.path);
    }
    return {};
}

Result<> checkSitting(const QString &folder, const BagManifest &manifest)
{
    TRY_LET(text, payload(folder, SittingFile));
    const auto sitting = parseStrictObject(text);
    if (!sitting)
        return fail(Kind::Invalid, "package.bad_sitting", Payload + SittingFile);
    if (sitting->value(u"site").toString() != manifest.site)
        return fail(Kind::Invalid, "package.other_site", Payload + SittingFile);
    if (sitting->value(u"sitting").toString() != manifest.sitting)
        return fail(Kind::Invalid, "package.other_sitting", Payload + SittingFile);
    return {};
}

} // namespace kaochang::package::detail
