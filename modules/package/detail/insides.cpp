// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/detail/insides.h"

#include "core/canonical_json.h"
#include "core/durable_file.h"
#include "package/detail/layout.h"

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
    const auto isVideo = [](const Listed &file) {
        return file.path.startsWith(Payload + VideoFolder);
    };
    const bool hasLedger = QFileInfo::exists(folder + u'/' + Payload + LedgerFile);
    QHash<QString, QString> hashes; // of each segment the ledger knows
    if (hasLedger) {
        TRY_LET(text, payload(folder, LedgerFile));
        int number = 0;
        for (const QByteArray &line : linesOf(text)) {
            ++number;
            const auto object = parseStrictObject(line);
            if (!object || canonicalJson(*object).value_or(QByteArray()) != line)
                return fail(Kind::Invalid, "package.bad_ledger", QString::number(number));
            const QJsonObject segment = object->value(u"segment").toObject();
            hashes.insert(segment[u"file"].toString(), segment[u"sha256"].toString());
        }
    }
    for (const Listed &file : payloadFiles) {
        const QString name =
            file.path.sliced(qMin(file.path.size(), (Payload + VideoFolder).size()));
        if (isVideo(file) && hashes.value(name) != QString::fromLatin1(file.sha256.toHex()))
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
