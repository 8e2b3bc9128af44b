// SPDX-License-Identifier: GPL-3.0-or-later
// Small real pictures for tests of recording.
#pragma once

#include "video/detail/packet.h"

#include <QBuffer>
#include <QImage>

namespace kaochang::tests {

inline const QSize Small{320, 240};

// A JPEG whose grey is the number, so that a reader can tell which picture it got.
inline QByteArray picture(int number, QSize size = Small)
{
    QImage image(size, QImage::Format_RGB888);
    const int grey = number * 4 % 256;
    image.fill(QColor(grey, grey, grey));
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return jpeg;
}

inline int pictureNumber(const QImage &image)
{
    return (image.pixelColor(image.width() / 2, image.height() / 2).red() + 2) / 4;
}

} // namespace kaochang::tests
