// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/reel.h"

#include "seal/digest.h"
#include "video/detail/avi.h"
#include "video/detail/mp4.h"

#include <QFileInfo>

namespace kaochang::video::detail {
namespace {

// Motion JPEG: picture n stands n steps after the first, holes show the picture before.
class AviReel final : public Reel
{
public:
    AviReel(AviWriter file, QString path, const Moment &start)
        : m_file(std::move(file))
        , m_path(std::move(path))
        , m_start(start)
    {}

    Result<> add(const Packet &packet) override
    {
        TRY(extendTo(packet.at.mono - m_start.mono));
        return m_file.add(packet.bytes);
    }
    Result<> extendTo(qint64 ms) override
    {
        const qint64 step = (ms * m_file.index().format.fps + 500) / 1000;
        while (frames() < step) {
            TRY(m_file.add({}));
            ++m_repeated;
        }
        return {};
    }
    Result<> sync() override { return m_file.sync(); }
    Result<QByteArray> finish() override
    {
        TRY(m_file.finish());
        m_closedSize = QFileInfo(m_path).size();
        return seal::sha256OfFile(m_path); // the header was written last
    }

    qint64 bytes() const override { return m_closedSize > 0 ? m_closedSize : m_file.bytes(); }
    qint64 frames() const override { return qint64(m_file.index().pictures.size()); }
    qint64 repeated() const override { return m_repeated; }
    qint64 durationMs() const override { return m_file.index().durationMs(); }

private:
    AviWriter m_file;
    const QString m_path;
    const Moment m_start;
    qint64 m_repeated = 0;
    qint64 m_closedSize = 0;
};

} // namespace

Result<std::unique_ptr<Reel>> startReel(const QString &path, const Packet &first,
                                        const Settings &settings)
{
    if (first.coded)
        return startMp4(path, *first.coded->format);
    TRY_LET(file, AviWriter::create(path, {first.size, settings.fps}));
    return std::make_unique<AviReel>(std::move(file), path, first.at);
}

QStringView reelSuffix(const Packet &first)
{
    return first.coded ? u"mp4" : u"avi";
}

} // namespace kaochang::video::detail
