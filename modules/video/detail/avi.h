// SPDX-License-Identifier: GPL-3.0-or-later
// A segment's file: motion JPEG in AVI, written strictly forward, so that whatever ends the program
// leaves every picture already written readable. Why not cv::VideoWriter: docs/decisions/0040.
#pragma once

#include "core/result.h"

#include <QFile>
#include <QSize>
#include <memory>
#include <vector>

namespace kaochang::video::detail {

struct AviFormat
{
    QSize size;  // up to 16384 a side
    int fps = 0; // 1 to 60: picture n is shown n/fps seconds after the start

    bool operator==(const AviFormat &) const = default;
};

struct AviIndex
{
    struct Chunk
    {
        qint64 offset = 0; // of the JPEG itself
        quint32 size = 0;  // 0: the picture before is shown again
    };

    AviFormat format;
    std::vector<Chunk> pictures;
    qint64 end = 0;      // the byte after the last whole picture
    bool closed = false; // finish() was reached

    qint64 durationMs() const { return qint64(pictures.size()) * 1000 / format.fps; }
};

class AviWriter final
{
public:
    // Codes of all: video.no_space, video.cannot_write.
    static Result<AviWriter> create(const QString &path, const AviFormat &format);

    // One write call a picture. After a failure only finish() makes sense: it keeps the whole
    // pictures.
    Result<> add(QByteArrayView jpeg); // an empty one shows the picture before again
    Result<> sync();   // to the disk; also fails when the file is no longer at its path
    Result<> finish(); // index, sizes in the header, then sync()

    qint64 bytes() const { return m_index.end; }
    const AviIndex &index() const { return m_index; }

private:
    AviWriter() = default;

    std::unique_ptr<QFile> m_file;
    AviIndex m_index;
};

// Finds every whole picture by walking the file, closed or torn. Codes: video.cannot_read,
// video.not_a_segment.
Result<AviIndex> indexAvi(const QString &path);

// Cuts what the last picture left half written and closes the file. A file without one whole
// picture is left as it is: video.no_picture.
Result<AviIndex> closeTornAvi(const QString &path);

} // namespace kaochang::video::detail
