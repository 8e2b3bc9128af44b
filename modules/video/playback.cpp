// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/playback.h"

#include "video/detail/film.h"

using namespace Qt::StringLiterals;

namespace kaochang::video {

Playback::Playback(std::unique_ptr<detail::Film> film)
    : m_film(std::move(film))
{}
Playback::~Playback() = default;
Playback::Playback(Playback &&) noexcept = default;
Playback &Playback::operator=(Playback &&) noexcept = default;

Result<Playback> Playback::open(const QString &path)
{
    TRY_LET(film, path.endsWith(".mp4"_L1) ? detail::openMp4(path) : detail::openAvi(path));
    return Playback(std::move(film));
}

qint64 Playback::durationMs() const
{
    return m_film->durationMs();
}

int Playback::pictures() const
{
    return m_film->pictures();
}

int Playback::fps() const
{
    return m_film->fps();
}

Result<QImage> Playback::at(qint64 ms)
{
    return m_film->at(ms);
}

} // namespace kaochang::video
