// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/mp4.h"

#include "core/durable_file.h"
#include "seal/digest.h"
#include "video/detail/libav.h"

#include <QFile>

namespace kaochang::video::detail {
namespace {

constexpr int BufferSize = 64 * 1024;
constexpr qint64 TicksPerMs = 90;
constexpr qint64 UsualStep = 40 * TicksPerMs; // of a stream that has shown only one picture

Result<> fault(const QFile &file)
{
    return fail(Kind::Unavailable,
                file.error() == QFileDevice::ResourceError ? "video.no_space"
                                                           : "video.cannot_write",
                file.fileName());
}

struct FreeMuxer
{
    void operator()(AVFormatContext *muxer) const
    {
        if (muxer->pb != nullptr) {
            av_freep(&muxer->pb->buffer);
            avio_context_free(&muxer->pb);
        }
        avformat_free_context(muxer);
    }
};
using Muxer = std::unique_ptr<AVFormatContext, FreeMuxer>;

// The muxer fills a fragment in memory; only whole ones reach the file.
class Mp4Reel final : public Reel
{
public:
    explicit Mp4Reel(const QString &path)
        : m_file(path)
    {}

    Result<> begin(const StreamFormat &format)
    {
        // Unbuffered: what write() accepted is with the operating system, not in this process.
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return fault(m_file);
        if (!prepare(format)) {
            m_file.remove();
            return fail(Kind::Unavailable, "video.cannot_write", m_file.fileName());
        }
        return {}; // the header goes with the first fragment: no file without a picture
    }

    Result<> add(const Packet &packet) override
    {
        if (m_held) {
            m_step = std::max<qint64>(1, packet.coded->dts - m_held->coded->dts);
            release(m_step);
            m_lastStepMs = packet.at.mono - m_held->at.mono;
        } else {
            m_fragmentDts = m_origin = packet.coded->dts;
            m_startMono = packet.at.mono;
        }
        m_held = packet;
        m_endMs = packet.at.mono - m_startMono + m_lastStepMs;
        return packet.coded->dts - m_fragmentDts >= FragmentMs * TicksPerMs ? writeFragment()
                                                                            : Result<>();
    }
    Result<> extendTo(qint64 ms) override
    {
        m_step = std::max(m_step, (ms - (m_held->at.mono - m_startMono)) * TicksPerMs);
        m_endMs = ms;
        return {};
    }
    Result<> sync() override
    {
        return syncFile(m_file.fileName())
                   ? Result<>()
                   : fail(Kind::Unavailable, "video.cannot_write", m_file.fileName());
    }
    Result<QByteArray> finish() override
    {
        if (m_held && !m_failed)
            release(m_step);
        m_held.reset();
        if (m_failed || !writeFragment()) { // keep the whole fragments
            if (!m_file.resize(m_bytes))
                return tl::unexpected(fault(m_file).error());
        }
        m_file.close();
        TRY(sync());
        return m_hash.result();
    }

    qint64 bytes() const override { return m_bytes; }
    qint64 frames() const override { return m_frames; }
    qint64 repeated() const override { return 0; }
    qint64 durationMs() const override { return m_failed ? m_writtenMs : m_endMs; }

private:
    static int collect(void *self, uint8_t *bytes, int count)
    {
        static_cast<Mp4Reel *>(self)->m_pending.append(reinterpret_cast<const char *>(bytes),
                                                       count);
        return count;
    }

    bool prepare(const StreamFormat &format)
    {
        silenceLibav();
        AVFormatContext *made = nullptr;
        if (avformat_alloc_output_context2(&made, nullptr, "mp4", nullptr) < 0)
            return false;
        m_muxer.reset(made);
        auto *buffer = static_cast<unsigned char *>(av_malloc(BufferSize));
        m_muxer->pb =
            avio_alloc_context(buffer, BufferSize, 1, this, nullptr, &Mp4Reel::collect, nullptr);
        m_muxer->pb->seekable = 0;
        m_muxer->flags |= AVFMT_FLAG_CUSTOM_IO;
        m_muxer->flush_packets = 0;
        AVStream *stream = avformat_new_stream(m_muxer.get(), nullptr);
        stream->time_base = Stamps;
        describe(format, *stream->codecpar);
        AVDictionary *options = nullptr;
        av_dict_set(&options, "movflags", "empty_moov+default_base_moof+skip_trailer", 0);
        const int done = avformat_write_header(m_muxer.get(), &options);
        av_dict_free(&options);
        avio_flush(m_muxer->pb);
        return done >= 0;
    }

    static void describe(const StreamFormat &format, AVCodecParameters &stream)
    {
        const bool isH265 = format.codec == Codec::H265;
        stream.codec_type = AVMEDIA_TYPE_VIDEO;
        stream.codec_id = isH265 ? AV_CODEC_ID_HEVC : AV_CODEC_ID_H264;
        stream.codec_tag = isH265 ? MKTAG('h', 'v', 'c', '1') : MKTAG('a', 'v', 'c', '1');
        stream.width = format.size.width();
        stream.height = format.size.height();
        const auto size = format.parameterSets.size();
        stream.extradata =
            static_cast<uint8_t *>(av_mallocz(size_t(size) + AV_INPUT_BUFFER_PADDING_SIZE));
        std::copy_n(format.parameterSets.constData(), size, stream.extradata);
        stream.extradata_size = int(size);
    }

    // Gives the held picture to the muxer, now that it is known how long it is shown.
    void release(qint64 duration)
    {
        const Coded &coded = *m_held->coded;
        m_unit->data = reinterpret_cast<uint8_t *>(m_held->bytes.data());
        m_unit->size = int(m_held->bytes.size());
        m_unit->dts = coded.dts - m_origin;
        m_unit->pts = std::max<int64_t>(coded.pts - m_origin, m_unit->dts);
        m_unit->duration = duration;
        m_unit->flags = coded.isKey ? AV_PKT_FLAG_KEY : 0;
        if (av_write_frame(m_muxer.get(), m_unit.get()) >= 0)
            ++m_fragmentFrames;
        m_unit->data = nullptr;
        m_unit->size = 0;
        m_fragmentMs = m_endMs;
    }

    Result<> writeFragment()
    {
        if (m_fragmentFrames == 0)
            return {};
        av_write_frame(m_muxer.get(), nullptr);
        avio_flush(m_muxer->pb);
        TRY(writePending());
        m_frames += std::exchange(m_fragmentFrames, 0);
        m_writtenMs = m_fragmentMs;
        if (m_held)
            m_fragmentDts = m_held->coded->dts;
        return {};
    }

    Result<> writePending()
    {
        QByteArrayView rest = m_pending;
        while (!rest.isEmpty()) { // a disk that is nearly full takes a part first
            const qint64 taken = m_file.write(rest.data(), rest.size());
            if (taken <= 0) {
                m_failed = true;
                return fault(m_file);
            }
            rest = rest.sliced(taken);
        }
        m_hash.add(m_pending);
        m_bytes += m_pending.size();
        m_pending.resize(0); // keeps its room
        return {};
    }

    QFile m_file;
    QByteArray m_pending;
    Muxer m_muxer;
    AvPacket m_unit{av_packet_alloc()};
    seal::Sha256 m_hash;
    std::optional<Packet> m_held; // its duration is the next one's time
    qint64 m_origin = 0;          // dts of the first picture
    qint64 m_startMono = 0;
    qint64 m_fragmentDts = 0; // of the fragment being filled
    qint64 m_step = UsualStep;
    qint64 m_lastStepMs = UsualStep / TicksPerMs;
    qint64 m_endMs = 0;
    qint64 m_fragmentMs = 0; // the end of what the muxer holds
    qint64 m_writtenMs = 0;  // the end of what the file holds
    qint64 m_fragmentFrames = 0;
    qint64 m_frames = 0;
    qint64 m_bytes = 0;
    bool m_failed = false;
};

} // namespace

Result<std::unique_ptr<Reel>> startMp4(const QString &path, const StreamFormat &format)
{
    auto reel = std::make_unique<Mp4Reel>(path);
    TRY(reel->begin(format));
    return reel;
}

} // namespace kaochang::video::detail
