// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/ledger_line.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

constexpr std::array<QStringView, 10> CauseNames{
    u"starting",    u"camera_lost",   u"stalled",      u"queue_full",    u"disk_full",
    u"disk_failed", u"clock_stepped", u"process_died", u"not_recording", u"wrong_password"};

QString stampFormat()
{
    return u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
}

} // namespace

QStringView causeName(Cause cause)
{
    return CauseNames.at(static_cast<size_t>(cause));
}

std::optional<Cause> causeNamed(QStringView name)
{
    const auto found = std::ranges::find(CauseNames, name);
    if (found == CauseNames.end())
        return std::nullopt;
    return static_cast<Cause>(found - CauseNames.begin());
}

QString segmentFile(const RecordingId &recording, const CameraId &camera, int sequence,
                    const Span &span, QStringView suffix)
{
    return u"%1/%2/%3_%4_%5.%6"_s.arg(recording.toString(), camera.toString())
        .arg(sequence, 6, 10, '0'_L1)
        .arg(span.startedAt.toUTC().toString(stampFormat()))
        .arg(span.startedMono)
        .arg(suffix);
}

std::optional<SegmentName> parseSegmentFile(const QString &file)
{
    static const QRegularExpression shape(
        u"^([^/]+)/([^/]+)/(\\d{6,9})_(\\d{8}T\\d{9}Z)_(\\d{1,15})\\.(?:avi|mp4)$"_s);
    const auto match = shape.match(file);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(4), stampFormat());
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return std::nullopt;
    return SegmentName{RecordingId(match.captured(1)), CameraId(match.captured(2)),
                       match.captured(3).toInt(), at, match.captured(5).toLongLong()};
}

} // namespace kaochang::video
