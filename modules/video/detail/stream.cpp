// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/stream.h"

#include "video/detail/libav.h"
#include "video/detail/parameter_sets.h"
#include "video/detail/stream_clock.h"

#include <QBuffer>
#include <QImageReader>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kaochang::video::detail {
namespace {

constexpr qint64 PatienceMs = 4000; // a stall must be noticed within 5 s
constexpr qint64 TicksPerMs = 90;
constexpr qint64 UsualStep = 40 * TicksPerMs;

// The library asks it again and again while it waits; true makes it give up.
class Patience final
{
public:
    Patience(const Clock &clock, const std::atomic<bool> &stop)
        : m_clock(clock)
        , m_stop(stop)
    {}

    void renew() { m_until = m_clock.monotonicMs() + PatienceMs; }
    void end() { m_until = 0; } // no farewell to a camera that does not listen
    bool isOver() const { return m_stop || m_clock.monotonicMs() > m_until; }
    static int ask(void *self) { return static_cast<const Patience *>(self)->isOver() ? 1 : 0; }

private:
    const Clock &m_clock;
    const std::atomic<bool> &m_stop;
    qint64 m_until = 0;
};

std::optional<Codec> codecOf(AVCodecID id)
{
    return id == AV_CODEC_ID_H264   ? std::optional(Codec::H264)
           : id == AV_CODEC_ID_HEVC ? std::optional(Codec::H265)
                                    : std::nullopt;
}

QSize jpegSize(const QByteArray &jpeg)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "JPEG").size();
}

class AvStream final : public Stream
{
public:
    AvStream(const Clock &clock, const std::atomic<bool> &stop)
        : m_clock(clock)
        , m_patience(clock, stop)
    {}
    ~AvStream() override
    {
        if (m_isBroken)
            m_patience.end();
        else
            m_patience.renew();
    }

    Result<> open(const Source &source)
    {
        silenceLibav();
        AVFormatContext *input = avformat_alloc_context();
        input->interrupt_callback = {&Patience::ask, &m_patience};
        input->flags |= AVFMT_FLAG_NOBUFFER;
        AVDictionary *options = nullptr;
        av_dict_set(&options, "rtsp_transport", "tcp", 0); // over UDP a busy switch costs pictures
        av_dict_set(&options, "allowed_media_types", "video", 0);
        m_patience.renew();
        const int opened =
            avformat_open_input(&input, source.address.toUtf8().constData(), nullptr, &options);
        av_dict_free(&options);
        if (opened < 0)
            return refusal(opened, redactedAddress(source.address));
        m_input.reset(input);
        return choose();
    }

    Result<Packet> next() override
    {
        for (;;) {
            av_packet_unref(m_packet.get());
            m_patience.renew();
            if (const int read = av_read_frame(m_input.get(), m_packet.get()); read < 0)
                return tl::unexpected(ended(read).error());
            if (m_packet->stream_index != m_stream->index || m_packet->size == 0)
                continue;
            if (auto packet = m_codec ? coded() : jpeg())
                return std::move(*packet);
        }
    }

    std::optional<qint64> clockOffset() const override { return m_clockOffset; }

private:
    static Result<> refusal(int error, const QString &address)
    {
        if (error == AVERROR_HTTP_UNAUTHORIZED || error == AVERROR_HTTP_FORBIDDEN)
            return fail(Kind::Denied, "video.wrong_password", address);
        if (error == AVERROR_EXIT || error == AVERROR(ETIMEDOUT))
            return fail(Kind::Unavailable, "video.stalled", address);
        return fail(Kind::Unavailable, "video.cannot_open", address);
    }

    Result<> ended(int error)
    {
        m_isBroken = true;
        if (error == AVERROR_EXIT || error == AVERROR(ETIMEDOUT))
            return fail(Kind::Unavailable, "video.stalled");
        return fail(Kind::Unavailable, "video.camera_ended");
    }

    Result<> choose()
    {
        for (unsigned n = 0; n < m_input->nb_streams; ++n) {
            AVStream *stream = m_input->streams[n];
            const AVCodecID id = stream->codecpar->codec_id;
            m_codec = codecOf(id);
            if (m_codec || id == AV_CODEC_ID_MJPEG) {
                m_stream = stream;
                const AVCodecParameters &parameters = *stream->codecpar;
                m_declared = QByteArray(reinterpret_cast<const char *>(parameters.extradata),
                                        parameters.extradata_size);
                return {};
            }
        }
        return fail(Kind::Unavailable, "video.not_copied");
    }

    Moment moment(qint64 mono) const
    {
        return {m_clock.now().toMSecsSinceEpoch() + mono - m_clock.monotonicMs(), mono};
    }

    QByteArray bytes() const
    {
        return {reinterpret_cast<const char *>(m_packet->data), m_packet->size};
    }

    std::optional<Packet> jpeg()
    {
        Packet packet{bytes(), {}, moment(m_clock.monotonicMs()), {}, {}};
        packet.size = jpegSize(packet.bytes);
        return packet.size.isEmpty() ? std::nullopt : std::optional(std::move(packet));
    }

    std::optional<Packet> coded()
    {
        const bool isKey = (m_packet->flags & AV_PKT_FLAG_KEY) != 0;
        const QByteArray unit = bytes();
        if (isKey)
            learn(unit);
        if (!m_format)
            return std::nullopt; // nothing can be made of it before the first key frame
        stamp();
        const qint64 mono = m_streamClock.moment(m_lastPts / TicksPerMs, m_clock.monotonicMs());
        Packet packet{
            unit, m_format->size, moment(mono), {}, Coded{m_format, isKey, m_lastDts, m_lastPts}};
        compareClocks(packet.at.wall);
        return packet;
    }

    void learn(const QByteArray &unit)
    {
        const QByteArray inBand = parameterSets(*m_codec, unit);
        const QByteArray &sets = inBand.isEmpty() ? m_declared : inBand;
        if (sets.isEmpty() || (m_format && m_format->parameterSets == sets))
            return;
        const QSize size = declaredSize(*m_codec, sets, unit);
        if (!size.isEmpty())
            m_format = std::make_shared<StreamFormat>(StreamFormat{*m_codec, size, sets});
    }

    // The camera's own stamps, made to grow and to be there.
    void stamp()
    {
        const auto ticks = [this](int64_t stamp) {
            return av_rescale_q(stamp, m_stream->time_base, Stamps);
        };
        const qint64 step = m_packet->duration > 0 ? ticks(m_packet->duration) : UsualStep;
        const bool hasPts = m_packet->pts != AV_NOPTS_VALUE;
        const qint64 before = std::max(m_lastDts, -step); // the very first stands at 0
        const qint64 pts = hasPts ? ticks(m_packet->pts) : before + step;
        const qint64 dts = m_packet->dts != AV_NOPTS_VALUE ? ticks(m_packet->dts) : pts;
        m_lastDts = std::max(dts, m_lastDts + 1);
        m_lastPts = std::max(pts, m_lastDts);
    }

    // Sender reports tie the camera's stamps to its wall clock.
    void compareClocks(qint64 ourWall)
    {
        size_t size = 0;
        const uint8_t *data = av_packet_get_side_data(m_packet.get(), AV_PKT_DATA_PRFT, &size);
        if (data == nullptr || size < sizeof(AVProducerReferenceTime))
            return;
        const auto *reference = reinterpret_cast<const AVProducerReferenceTime *>(data);
        m_clockOffset = reference->wallclock / 1000 - ourWall;
    }

    const Clock &m_clock;
    Patience m_patience;
    AvInput m_input;
    AvPacket m_packet{av_packet_alloc()};
    AVStream *m_stream = nullptr;
    std::optional<Codec> m_codec; // nothing: JPEG
    QByteArray m_declared;        // parameter sets of the description
    std::shared_ptr<const StreamFormat> m_format;
    StreamClock m_streamClock;
    qint64 m_lastDts = std::numeric_limits<qint64>::min();
    qint64 m_lastPts = 0;
    std::optional<qint64> m_clockOffset;
    bool m_isBroken = false;
};

} // namespace

Cause causeOf(const Error &error)
{
    if (error.code == "video.wrong_password")
        return Cause::WrongPassword;
    return error.code == "video.stalled" ? Cause::Stalled : Cause::CameraLost;
}

Result<std::unique_ptr<Stream>> openStream(const Source &source, const Clock &clock,
                                           const std::atomic<bool> &stop)
{
    auto stream = std::make_unique<AvStream>(clock, stop);
    TRY(stream->open(source));
    return stream;
}

} // namespace kaochang::video::detail
