// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/playback.h"

#include "video/detail/avi.h"

#include <algorithm>

namespace kaochang::video {

struct Playback::Opened
{
    QFile file;
    detail::AviIndex index;
};

Playback::Playback(std::unique_ptr<Opened> opened)
    : m_opened(std::move(opened))
{}
Playback::~Playback() = default;
Playback::Playback(Playback &&) noexcept = default;
Playback &Playback::operator=(Playback &&) noexcept = default;

Result<Playback> Playback::open(const QString &path)
{
    auto opened = std::make_unique<Opened>();
    TRY_LET(index, detail::indexAvi(path));
    if (index.pictures.empty())
        return fail(Kind::Corrupt, "video.no_picture", path);
    opened->index = std::move(index);
    opened->file.setFileName(path);
    if (!opened->file.open(QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "video.cannot_read", path);
    return Playback(std::move(opened));
}

qint64 Playback::durationMs() const
{
    return m_opened->index.durationMs();
}

int Playback::pictures() const
{
    return int(m_opened->index.pictures.size());
}

int Playback::fps() const
{
    return m_opened->index.format.fps;
}

Result<QImage> Playback::at(qint64 ms)
{
    const auto &pictures = m_opened->index.pictures;
    auto number = size_t(std::clamp<qint64>(ms * fps() / 1000, 0, qint64(pictures.size()) - 1));
    while (number > 0 && pictures[number].size == 0) // shown again
        --number;
    QFile &file = m_opened->file;
    QByteArray jpeg;
    if (file.seek(pictures[number].offset))
        jpeg = file.read(pictures[number].size);
    if (jpeg.size() != qsizetype(pictures[number].size))
        return fail(Kind::Unavailable, "video.cannot_read", file.fileName());
    QImage image = QImage::fromData(jpeg, "JPEG");
    if (image.isNull())
        return fail(Kind::Corrupt, "video.bad_picture", file.fileName());
    return image;
}

} // namespace kaochang::video
