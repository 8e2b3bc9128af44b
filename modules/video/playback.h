// SPDX-License-Identifier: GPL-3.0-or-later
// A segment opened for looking: any picture by its time, closed or torn, without changing a byte.
#pragma once

#include "core/result.h"

#include <QImage>
#include <memory>

namespace kaochang::video {

namespace detail {
class Film;
}

class Playback final
{
public:
    // path of one segment. Codes: video.cannot_read, video.not_a_segment, video.no_picture.
    static Result<Playback> open(const QString &path);
    ~Playback();
    Playback(Playback &&) noexcept;
    Playback &operator=(Playback &&) noexcept;

    qint64 durationMs() const;
    int pictures() const;
    int fps() const;
    // The picture shown at ms after the segment's start, held to its first and last. Full size,
    // about 3 ms at 720p for JPEG, up to a key-frame interval's decoding for a camera's own stream;
    // from any one thread at a time. Codes: video.cannot_read,
    // video.bad_picture.
    Result<QImage> at(qint64 ms);

private:
    explicit Playback(std::unique_ptr<detail::Film> film);

    std::unique_ptr<detail::Film> m_film;
};

} // namespace kaochang::video
