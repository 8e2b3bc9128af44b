// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/decoder.h"
#include "video/detail/film.h"
#include "video/detail/looks.h"
#include "video/detail/mp4_index.h"

#include <QFile>
#include <algorithm>

namespace kaochang::video::detail {
namespace {

class Mp4Film final : public Film
{
public:
    Mp4Film(const QString &path, Mp4Index index)
        : m_file(path)
        , m_index(std::move(index))
        , m_decoder(m_index.codec, m_index.configuration, Decoder::Care::Full)
    {}

    bool open() { return m_file.open(QIODevice::ReadOnly); }
    qint64 durationMs() const override { return m_index.durationMs(); }
    int pictures() const override { return int(m_index.samples.size()); }
    int fps() const override
    {
        return std::max(1, int((pictures() * m_index.timescale + m_index.duration / 2)
                               / std::max<qint64>(1, m_index.duration)));
    }

    // From the key picture before it, or on from the picture last shown.
    Result<QImage> at(qint64 ms) override
    {
        const auto &samples = m_index.samples;
        const qint64 stamp = wanted(ms * m_index.timescale / 1000);
        if (m_shown != stamp) {
            const size_t key = keyBefore(stamp);
            if (!m_shown || stamp < *m_shown || samples[key].pts > *m_shown || m_isDrained) {
                m_decoder.restart();
                m_next = key;
                m_isDrained = false;
            }
            TRY(decodeTo(stamp));
        }
        return toImage(m_decoder.scaled(m_decoder.size(), Decoder::Pixels::Bgr));
    }

private:
    // The stamp of the picture that is on show at that time, held to the first and last.
    qint64 wanted(qint64 time) const
    {
        qint64 best = -1;
        qint64 first = m_index.samples.front().pts;
        for (const Mp4Index::Sample &sample : m_index.samples) {
            first = std::min(first, sample.pts);
            if (sample.pts <= time)
                best = std::max(best, sample.pts);
        }
        return std::max(best, first);
    }
    size_t keyBefore(qint64 stamp) const
    {
        size_t key = 0;
        for (size_t n = 0; n < m_index.samples.size(); ++n)
            if (m_index.samples[n].isKey && m_index.samples[n].pts <= stamp)
                key = n;
        return key;
    }

    Result<> decodeTo(qint64 stamp)
    {
        m_shown.reset();
        for (;;) {
            while (const auto pts = m_decoder.picture())
                if (*pts >= stamp) {
                    m_shown = *pts;
                    return {};
                }
            if (m_isDrained)
                return fail(Kind::Corrupt, "video.bad_picture", m_file.fileName());
            TRY(feedNext());
        }
    }
    Result<> feedNext()
    {
        if (m_next == m_index.samples.size()) {
            m_decoder.drain();
            m_isDrained = true;
            return {};
        }
        const Mp4Index::Sample &sample = m_index.samples[m_next++];
        QByteArray unit;
        if (m_file.seek(sample.offset))
            unit = m_file.read(sample.size);
        if (unit.size() != qsizetype(sample.size))
            return fail(Kind::Unavailable, "video.cannot_read", m_file.fileName());
        m_decoder.feed(unit, sample.pts);
        return {};
    }

    QFile m_file;
    Mp4Index m_index;
    Decoder m_decoder;
    size_t m_next = 0;
    bool m_isDrained = true; // nothing was fed yet
    std::optional<qint64> m_shown;
};

} // namespace

Result<std::unique_ptr<Film>> openMp4(const QString &path)
{
    TRY_LET(index, indexMp4(path));
    if (index.samples.empty())
        return fail(Kind::Corrupt, "video.no_picture", path);
    auto film = std::make_unique<Mp4Film>(path, std::move(index));
    if (!film->open())
        return fail(Kind::Unavailable, "video.cannot_read", path);
    return film;
}

} // namespace kaochang::video::detail
