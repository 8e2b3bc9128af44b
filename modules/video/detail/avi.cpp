// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/avi.h"

#include "core/durable_file.h"

#include <QtEndian>
#include <algorithm>

namespace kaochang::video::detail {
namespace {

constexpr qint64 HeaderSize = 224;   // everything before the first picture
constexpr quint32 FramesAt = 48;     // dwTotalFrames of avih
constexpr quint32 FrameRateAt = 132; // dwRate of strh
constexpr quint32 WidthAt = 64;      // dwWidth of avih, dwHeight follows
constexpr quint32 ChunkHead = 8;     // id and size
constexpr quint32 HasIndex = 0x10;   // AVIF_HASINDEX; each JPEG is a key frame by the same bit
constexpr qint64 LargestPicture = 32 << 20;

class Bytes // little-endian fields in the order they are said
{
public:
    Bytes &id(const char (&fourcc)[5])
    {
        m_bytes.append(fourcc, 4);
        return *this;
    }
    template <typename T>
    Bytes &put(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
    Bytes &u32(qint64 value) { return put(static_cast<quint32>(value)); }
    Bytes &zeros(int count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }
    const QByteArray &take() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

quint32 u32At(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint32 largest(const AviIndex &index)
{
    const auto bySize = [](const auto &a, const auto &b) { return a.size < b.size; };
    const auto found = std::ranges::max_element(index.pictures, bySize);
    return found == index.pictures.end() ? 0 : found->size;
}

QByteArray header(const AviIndex &index)
{
    const auto frames = qint64(index.pictures.size());
    const qint64 movi = std::max(index.end, HeaderSize) - HeaderSize + 4;
    const qint64 idx1 = index.closed ? ChunkHead + frames * 16 : 0;
    const auto [width, height] = std::pair(index.format.size.width(), index.format.size.height());
    const quint32 buffer = largest(index);
    Bytes out;
    out.id("RIFF").u32(HeaderSize - 12 + movi + idx1).id("AVI ");
    out.id("LIST").u32(4 + 64 + 12 + 64 + 48).id("hdrl");
    out.id("avih")
        .u32(56)
        .u32(1'000'000 / index.format.fps)
        .u32(0)
        .u32(0)
        .u32(index.closed ? HasIndex : 0);
    out.u32(frames).u32(0).u32(1).u32(buffer).u32(width).u32(height).zeros(16);
    out.id("LIST").u32(4 + 64 + 48).id("strl");
    out.id("strh").u32(56).id("vids").id("MJPG").zeros(12).u32(1).u32(index.format.fps).u32(0);
    out.u32(frames).u32(buffer).put(qint32(-1)).u32(0).zeros(4);
    out.put(quint16(width)).put(quint16(height));
    out.id("strf").u32(40).u32(40).u32(width).u32(height).put(quint16(1)).put(quint16(24));
    out.id("MJPG").u32(qint64(width) * height * 3).zeros(16);
    out.id("LIST").u32(movi).id("movi");
    return out.take();
}

QByteArray indexChunk(const AviIndex &index)
{
    Bytes out;
    out.id("idx1").u32(qint64(index.pictures.size()) * 16);
    for (const AviIndex::Chunk &picture : index.pictures) // offsets count from the word "movi"
        out.id("00dc")
            .u32(HasIndex)
            .u32(picture.offset - ChunkHead - (HeaderSize - 4))
            .u32(picture.size);
    return out.take();
}

Result<> write(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    if (file.error() == QFileDevice::ResourceError)
        return fail(Kind::Unavailable, "video.no_space", file.fileName());
    return fail(Kind::Unavailable, "video.cannot_write", file.fileName());
}

// Header last: until it is there the file counts as torn, whatever else is. Without room for the
// index players walk the pictures, so a full disk costs only the index.
Result<> close(QFile &file, AviIndex &index)
{
    if (!file.resize(index.end) || !file.seek(index.end))
        return fail(Kind::Unavailable, "video.cannot_write", file.fileName());
    index.closed = write(file, indexChunk(index)).has_value();
    if (!index.closed && !file.resize(index.end))
        return fail(Kind::Unavailable, "video.cannot_write", file.fileName());
    if (!file.seek(0))
        return fail(Kind::Unavailable, "video.cannot_write", file.fileName());
    return write(file, header(index));
}

std::optional<AviFormat> readFormat(const QByteArray &head)
{
    if (head.size() != HeaderSize || !head.startsWith("RIFF") || !head.endsWith("movi"))
        return std::nullopt;
    const AviFormat format{
        {int(u32At(head, WidthAt) & 0xffff), int(u32At(head, WidthAt + 4) & 0xffff)},
        int(u32At(head, FrameRateAt) & 0xffff)};
    return format.fps >= 1 && format.fps <= 60 && !format.size.isEmpty() ? std::optional(format)
                                                                         : std::nullopt;
}

// A whole JPEG begins with FF D8 and ends with FF D9; blocks a power cut left empty have neither.
bool isWholePicture(QFile &file, const AviIndex::Chunk &picture)
{
    if (picture.size == 0)
        return picture.offset > HeaderSize + ChunkHead; // nothing to repeat at the very start
    if (picture.size < 4 || picture.size > LargestPicture
        || picture.offset + picture.size > file.size() || !file.seek(picture.offset))
        return false;
    if (file.read(2) != QByteArrayView("\xff\xd8") || !file.seek(picture.offset + picture.size - 2))
        return false;
    return file.read(2) == QByteArrayView("\xff\xd9");
}

} // namespace

Result<AviWriter> AviWriter::create(const QString &path, const AviFormat &format)
{
    AviWriter writer;
    writer.m_file = std::make_unique<QFile>(path);
    writer.m_index.format = format;
    // Unbuffered: what add() accepted is with the operating system, not in this process.
    if (!writer.m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(Kind::Unavailable,
                    writer.m_file->error() == QFileDevice::ResourceError ? "video.no_space"
                                                                         : "video.cannot_write",
                    path);
    if (auto written = write(*writer.m_file, header(writer.m_index)); !written) {
        writer.m_file->remove();
        return tl::unexpected(written.error());
    }
    writer.m_index.end = HeaderSize;
    return writer;
}

Result<> AviWriter::add(QByteArrayView jpeg)
{
    Bytes head;
    head.id("00dc").u32(jpeg.size());
    QByteArray chunk = head.take();
    chunk.append(jpeg.data(), jpeg.size());
    if (chunk.size() % 2 != 0)
        chunk.append('\0'); // chunks begin at even bytes
    TRY(write(*m_file, chunk));
    m_index.pictures.push_back({m_index.end + ChunkHead, static_cast<quint32>(jpeg.size())});
    m_index.end += chunk.size();
    return {};
}

Result<> AviWriter::sync()
{
    if (!syncFile(m_file->fileName()))
        return fail(Kind::Unavailable, "video.cannot_write", m_file->fileName());
    return {};
}

Result<> AviWriter::finish()
{
    TRY(close(*m_file, m_index));
    m_file->close();
    return sync();
}

Result<AviIndex> indexAvi(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "video.cannot_read", path);
    const QByteArray opening = file.read(HeaderSize);
    const auto format = readFormat(opening);
    if (!format)
        return fail(Kind::Corrupt, "video.not_a_segment", path);
    AviIndex index{*format, {}, HeaderSize, false};
    QByteArray head;
    while (file.seek(index.end) && (head = file.read(ChunkHead)).size() == ChunkHead) {
        const AviIndex::Chunk picture{index.end + ChunkHead, u32At(head, 4)};
        if (!head.startsWith("00dc") || !isWholePicture(file, picture))
            break;
        index.pictures.push_back(picture);
        index.end = picture.offset + picture.size + picture.size % 2;
    }
    // Killed between index and header, a file has the one without the other: it is torn.
    index.closed = head.startsWith("idx1") && u32At(opening, FramesAt) == index.pictures.size();
    return index;
}

Result<AviIndex> closeTornAvi(const QString &path)
{
    TRY_LET(index, indexAvi(path));
    if (index.pictures.empty())
        return fail(Kind::Corrupt, "video.no_picture", path);
    if (index.closed)
        return index;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(Kind::Unavailable, "video.cannot_write", path);
    TRY(close(file, index));
    file.close();
    if (!syncFile(path))
        return fail(Kind::Unavailable, "video.cannot_write", path);
    return index;
}

} // namespace kaochang::video::detail
