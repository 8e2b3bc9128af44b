// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/avi.h"
#include "video/detail/film.h"

#include <algorithm>

namespace kaochang::video::detail {
namespace {

class AviFilm final : public Film
{
public:
    AviFilm(const QString &path, AviIndex index)
        : m_file(path)
        , m_index(std::move(index))
    {}

    bool open() { return m_file.open(QIODevice::ReadOnly); }
    qint64 durationMs() const override { return m_index.durationMs(); }
    int pictures() const override { return int(m_index.pictures.size()); }
    int fps() const override { return m_index.format.fps; }

    Result<QImage> at(qint64 ms) override
    {
        const auto &pictures = m_index.pictures;
        auto number = size_t(std::clamp<qint64>(ms * fps() / 1000, 0, qint64(pictures.size()) - 1));
        while (number > 0 && pictures[number].size == 0) // shown again
            --number;
        QByteArray jpeg;
        if (m_file.seek(pictures[number].offset))
            jpeg = m_file.read(pictures[number].size);
        if (jpeg.size() != qsizetype(pictures[number].size))
            return fail(Kind::Unavailable, "video.cannot_read", m_file.fileName());
        QImage image = QImage::fromData(jpeg, "JPEG");
        if (image.isNull())
            return fail(Kind::Corrupt, "video.bad_picture", m_file.fileName());
        return image;
    }

private:
    QFile m_file;
    AviIndex m_index;
};

} // namespace

Result<std::unique_ptr<Film>> openAvi(const QString &path)
{
    TRY_LET(index, indexAvi(path));
    if (index.pictures.empty())
        return fail(Kind::Corrupt, "video.no_picture", path);
    auto film = std::make_unique<AviFilm>(path, std::move(index));
    if (!film->open())
        return fail(Kind::Unavailable, "video.cannot_read", path);
    return film;
}

} // namespace kaochang::video::detail
