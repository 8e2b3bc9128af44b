// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/verify_ledger.h"

#include "seal/digest.h"

#include <QFileInfo>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

tl::unexpected<Error> broken(const QString &where, const QString &what)
{
    return fail(Kind::Corrupt, "video.ledger_broken", where + u' ' + what);
}

QString place(const KeptLine &kept)
{
    return u"%1 %2"_s.arg(kept.line.camera.toString()).arg(kept.number);
}

Result<> verifyFile(const Segment &segment, const QString &folder, const QString &where)
{
    const QString path = folder + u'/' + segment.file;
    const QFileInfo file(path);
    if (!file.isFile())
        return broken(where, u"missing"_s);
    if (file.size() != segment.bytes)
        return broken(where, u"size"_s);
    TRY_LET(digest, seal::sha256OfFile(path));
    return digest == segment.sha256 ? Result<>() : broken(where, u"hash"_s);
}

// One camera's lines, one after another.
class Chain
{
public:
    Result<> add(const KeptLine &kept)
    {
        const LedgerLine &line = kept.line;
        if (line.recording != m_recording || line.camera != m_camera)
            *this = Chain(line);
        if (kept.number != m_number + 1)
            return broken(place(kept), u"number"_s);
        TRY_LET(link, nextLink(m_link, line, kept.number));
        if (link != kept.link)
            return broken(place(kept), u"link"_s);
        if (line.span.lengthMs() < 0 || (line.segment() && !claim(line.span)))
            return broken(place(kept), u"times"_s);
        m_number = kept.number;
        m_link = kept.link;
        return {};
    }

    Chain() = default;

private:
    explicit Chain(const LedgerLine &line)
        : m_recording(line.recording)
        , m_camera(line.camera)
    {}

    // Two files cannot show the same time. The sweep may keep an older file after a newer one.
    bool claim(const Span &span)
    {
        const auto next = m_claimed.lower_bound(span.startedMono);
        if (next != m_claimed.end() && next->first < span.endedMono)
            return false;
        if (next != m_claimed.begin() && std::prev(next)->second > span.startedMono)
            return false;
        m_claimed.emplace(span.startedMono, span.endedMono);
        return true;
    }

    RecordingId m_recording;
    CameraId m_camera;
    int m_number = 0;
    QByteArray m_link;
    std::map<qint64, qint64> m_claimed; // start to end of each segment
};

} // namespace

qint64 ledgerBytes(const std::vector<KeptLine> &lines)
{
    qint64 bytes = 0;
    for (const KeptLine &kept : lines)
        bytes += kept.line.segment() ? kept.line.segment()->bytes : 0;
    return bytes;
}

Result<> verifySegment(const Segment &segment, const QString &folder)
{
    return verifyFile(segment, folder, segment.file);
}

Result<Verified> verifyLedger(const std::vector<KeptLine> &lines, const QString &folder,
                              const Progress &progress)
{
    const qint64 total = ledgerBytes(lines);
    Verified verified;
    Chain chain;
    for (const KeptLine &kept : lines) {
        TRY(chain.add(kept));
        const Segment *segment = kept.line.segment();
        if (!segment) {
            ++verified.gaps;
            continue;
        }
        TRY(verifyFile(*segment, folder, place(kept)));
        ++verified.segments;
        verified.bytes += segment->bytes;
        verified.recordedMs += kept.line.span.lengthMs();
        if (progress && !progress(verified.bytes, total))
            return fail(Kind::Unavailable, "video.cancelled");
    }
    return verified;
}

} // namespace kaochang::video
