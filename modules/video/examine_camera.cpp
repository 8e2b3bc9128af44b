// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/examine_camera.h"

#include "video/detail/camera.h"
#include "video/detail/decoder.h"
#include "video/detail/looks.h"
#include "video/detail/stream.h"

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

// Counts what comes; the first picture only opens the interval.
class Tally
{
public:
    void add(const detail::Packet &packet)
    {
        const qint64 mono = packet.at.mono;
        if (m_pictures == 0)
            m_first = mono;
        else
            m_bytes += packet.bytes.size();
        ++m_pictures;
        m_last = mono;
        if (!packet.coded || !packet.coded->isKey)
            return;
        if (m_keyAt)
            m_keyInterval = mono - *m_keyAt;
        m_keyAt = mono;
    }
    void tell(CameraReport &report) const
    {
        const double seconds = double(m_last - m_first) / 1000;
        report.keyIntervalMs = m_keyInterval;
        if (seconds <= 0)
            return;
        report.fps = double(m_pictures - 1) / seconds;
        report.bitsPerSecond = qint64(double(m_bytes) * 8 / seconds);
    }

private:
    int m_pictures = 0;
    qint64 m_bytes = 0;
    qint64 m_first = 0;
    qint64 m_last = 0;
    std::optional<qint64> m_keyAt;
    std::optional<qint64> m_keyInterval;
};

QString codecName(const detail::Packet &packet)
{
    if (!packet.coded)
        return u"MJPEG"_s;
    return packet.coded->format->codec == detail::Codec::H265 ? u"H.265"_s : u"H.264"_s;
}

QImage decode(const detail::Packet &packet)
{
    if (!packet.coded)
        return QImage::fromData(packet.bytes, "JPEG");
    detail::Decoder decoder(packet.coded->format->codec, packet.coded->format->parameterSets,
                            detail::Decoder::Care::Full);
    if (!decoder.decodeKey(packet.bytes))
        return {};
    return detail::toImage(decoder.scaled(decoder.size(), detail::Decoder::Pixels::Bgr));
}

Result<CameraReport> examine(detail::Stream &stream, qint64 untilMono, const Clock &clock)
{
    CameraReport report;
    Tally tally;
    while (clock.monotonicMs() < untilMono) {
        TRY_LET(packet, stream.next());
        tally.add(packet);
        if (report.picture.isNull() && packet.isWhole())
            report.picture = decode(packet);
        report.codec = codecName(packet);
        report.size = packet.size;
        report.isCopied = true;
    }
    tally.tell(report);
    report.clockOffsetMs = stream.clockOffset();
    return report;
}

Result<CameraReport> examine(detail::Camera &camera, qint64 untilMono, const Clock &clock)
{
    CameraReport report;
    report.codec = u"raw"_s;
    Tally tally;
    cv::Mat picture;
    while (clock.monotonicMs() < untilMono && camera.grab() && camera.retrieve(picture))
        tally.add({{}, {}, {0, clock.monotonicMs()}, {}, {}});
    if (!picture.empty())
        report.picture = detail::toImage(picture);
    report.size = report.picture.size();
    tally.tell(report);
    return report;
}

Result<CameraReport> examineOnce(const Source &source, int seconds, const Clock &clock,
                                 const std::atomic<bool> &stop)
{
    const auto until = [&] { return clock.monotonicMs() + seconds * 1000LL; };
    if (source.kind == SourceKind::Network) {
        if (auto stream = detail::openStream(source, clock, stop))
            return examine(**stream, until(), clock);
        else if (stream.error().code != "video.not_copied")
            return tl::unexpected(stream.error());
    }
    TRY_LET(camera, detail::openCamera(source));
    return examine(*camera, until(), clock);
}

} // namespace

Result<CameraReport> examineCamera(const Source &source, int seconds, const Clock &clock,
                                   const std::atomic<bool> &stop)
{
    auto report = examineOnce(source, seconds, clock, stop);
    if (report && report->size.isEmpty())
        return fail(Kind::Unavailable, "video.no_picture", redactedAddress(source.address));
    if (!report && report.error().detail.isEmpty())
        report.error().detail = redactedAddress(source.address);
    return report;
}

} // namespace kaochang::video
