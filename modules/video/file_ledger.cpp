// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/file_ledger.h"

#include "core/canonical_json.h"
#include "core/durable_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

QString pathIn(const QString &folder)
{
    return folder + u"/ledger.jsonl"_s;
}

} // namespace

Result<std::unique_ptr<FileLedger>> FileLedger::open(const QString &folder)
{
    std::unique_ptr<FileLedger> ledger(new FileLedger(pathIn(folder)));
    QFile &file = ledger->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered)
        || !syncFolder(folder))
        return fail(Kind::Unavailable, "video.cannot_write", file.fileName());
    return ledger;
}

void FileLedger::keep(const LedgerLine &line)
{
    const std::lock_guard guard(m_mutex);
    m_waiting.push_back(line);
    writeWaiting();
}

int FileLedger::flush()
{
    const std::lock_guard guard(m_mutex);
    writeWaiting();
    return int(m_waiting.size());
}

void FileLedger::writeWaiting()
{
    while (!m_waiting.empty() && append(m_waiting.front()))
        m_waiting.pop_front();
}

Result<> FileLedger::append(const LedgerLine &line)
{
    const auto last = m_last.find({line.recording, line.camera});
    KeptLine kept{line, last == m_last.end() ? 1 : last->second.number + 1, {}};
    TRY_LET(link,
            nextLink(last == m_last.end() ? QByteArray() : last->second.link, line, kept.number));
    kept.link = link;
    QJsonObject record = lineRecord(line, kept.number);
    record[u"link"_s] = QString::fromLatin1(link.toHex());
    TRY_LET(bytes, canonicalJson(record));
    const qint64 end = m_file.size();
    if (m_file.write(bytes + '\n') != bytes.size() + 1) {
        m_file.resize(end); // half a line is none
        return fail(Kind::Unavailable, "video.cannot_write", m_file.fileName());
    }
    TRY(syncFile(m_file.fileName()));
    m_last.insert_or_assign({line.recording, line.camera}, kept);
    return {};
}

Result<std::vector<KeptLine>> readFileLedger(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "video.cannot_read", file.fileName());
    std::vector<KeptLine> lines;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray text = file.readLine();
        if (!text.endsWith('\n'))
            break;
        const auto kept = readLine(QJsonDocument::fromJson(text).object());
        if (!kept)
            return fail(Kind::Corrupt, "video.bad_line",
                        u"%1: %2"_s.arg(number).arg(kept.error().detail));
        lines.push_back(*kept);
    }
    std::ranges::stable_sort(lines, {}, [](const KeptLine &kept) {
        return std::tuple(kept.line.recording, kept.line.camera, kept.number);
    });
    return lines;
}

} // namespace kaochang::video
