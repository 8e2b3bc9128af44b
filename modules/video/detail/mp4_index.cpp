// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/mp4_index.h"

#include "core/durable_file.h"

#include <QFile>
#include <QtEndian>

namespace kaochang::video::detail {
namespace {

constexpr qint64 HeadSize = 8;
constexpr qint64 SmallestOpening = 64;    // less holds no picture
constexpr qint64 LargestTable = 16 << 20; // of a moov or moof; ours are a few kB
constexpr qint64 LargestFragment = 256 << 20;
constexpr int MostSamples = 100'000; // in one fragment

// Big-endian fields, read in order; past the end everything is 0 and fails is set.
class Fields
{
public:
    explicit Fields(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    template <typename T>
    T next()
    {
        if (m_bytes.size() < qsizetype(sizeof(T))) {
            m_fails = true;
            return 0;
        }
        const T value = qFromBigEndian<T>(m_bytes.data());
        m_bytes = m_bytes.sliced(sizeof(T));
        return value;
    }
    quint32 u32() { return next<quint32>(); }
    void skip(qsizetype count)
    {
        m_fails = m_fails || m_bytes.size() < count;
        m_bytes = m_bytes.sliced(std::min(count, m_bytes.size()));
    }
    bool fails() const { return m_fails; }
    QByteArrayView rest() const { return m_bytes; }

private:
    QByteArrayView m_bytes;
    bool m_fails = false;
};

// The body of the first box of that name among those that lie one after another here.
QByteArrayView find(QByteArrayView boxes, QByteArrayView name)
{
    while (boxes.size() >= HeadSize) {
        const qint64 size = qFromBigEndian<quint32>(boxes.data());
        if (size < HeadSize || size > boxes.size())
            break;
        if (boxes.sliced(4, 4) == name)
            return boxes.sliced(HeadSize, size - HeadSize);
        boxes = boxes.sliced(size);
    }
    return {};
}

QByteArrayView find(QByteArrayView boxes, std::initializer_list<const char *> path)
{
    for (const char *name : path)
        boxes = find(boxes, QByteArrayView(name));
    return boxes;
}

bool readTrack(QByteArrayView moov, Mp4Index &index)
{
    constexpr qsizetype EntryHead = 78; // of a VisualSampleEntry, before its boxes
    Fields header(find(moov, {"trak", "mdia", "mdhd"}));
    header.skip(header.rest().startsWith('\1') ? 20 : 12); // version 1 has longer times
    index.timescale = header.u32();
    const QByteArrayView table = find(moov, {"trak", "mdia", "minf", "stbl", "stsd"});
    if (header.fails() || index.timescale == 0 || table.size() < 8)
        return false;
    const QByteArrayView avc = find(table.sliced(8), "avc1");
    const QByteArrayView entry = avc.isEmpty() ? find(table.sliced(8), "hvc1") : avc;
    if (entry.size() < EntryHead)
        return false;
    index.codec = avc.isEmpty() ? Codec::H265 : Codec::H264;
    Fields sizes(entry.sliced(24));
    const int width = sizes.next<quint16>();
    index.size = {width, sizes.next<quint16>()};
    index.configuration =
        find(entry.sliced(EntryHead), avc.isEmpty() ? "hvcC" : "avcC").toByteArray();
    return !index.configuration.isEmpty() && !index.size.isEmpty();
}

struct Defaults // of a fragment's samples
{
    quint32 duration = 0;
    quint32 size = 0;
    quint32 flags = 0;
};

Defaults readDefaults(QByteArrayView tfhd)
{
    Fields fields(tfhd);
    const quint32 flags = fields.u32();
    fields.skip(4 + (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0));
    Defaults defaults;
    defaults.duration = flags & 0x8 ? fields.u32() : 0;
    defaults.size = flags & 0x10 ? fields.u32() : 0;
    defaults.flags = flags & 0x20 ? fields.u32() : 0;
    return defaults;
}

struct Run
{
    std::vector<Mp4Index::Sample> samples;
    qint64 end = 0; // of the last sample, in time
};

// One moof at that offset; nothing when it is not as we write it.
std::optional<Run> readRun(QByteArrayView moof, qint64 moofAt)
{
    constexpr quint32 NotSync = 0x10000;
    const QByteArrayView traf = find(moof, "traf");
    const Defaults defaults = readDefaults(find(traf, "tfhd"));
    Fields time(find(traf, "tfdt"));
    const bool isLong = time.u32() >> 24 == 1;
    qint64 dts = isLong ? qint64(time.next<quint64>()) : time.u32();
    Fields fields(find(traf, "trun"));
    const quint32 flags = fields.u32() & 0xffffff;
    const quint32 count = fields.u32();
    qint64 offset = moofAt + (flags & 0x1 ? qint32(fields.u32()) : 0);
    const quint32 firstFlags = flags & 0x4 ? fields.u32() : defaults.flags;
    if (time.fails() || fields.fails() || count == 0 || count > MostSamples)
        return std::nullopt;
    Run run;
    for (quint32 n = 0; n < count; ++n) {
        const qint64 duration = flags & 0x100 ? fields.u32() : defaults.duration;
        const quint32 size = flags & 0x200 ? fields.u32() : defaults.size;
        const quint32 own = flags & 0x400 ? fields.u32() : n == 0 ? firstFlags : defaults.flags;
        const qint64 shown = flags & 0x800 ? qint32(fields.u32()) : 0;
        run.samples.push_back({offset, size, (own & NotSync) == 0, dts, dts + shown});
        offset += size;
        dts += duration;
    }
    run.end = dts;
    return fields.fails() ? std::nullopt : std::optional(std::move(run));
}

// Length-prefixed NAL units to the sample's end; blocks a power cut left empty have none.
bool isWholeSample(QByteArrayView sample)
{
    while (sample.size() >= 4) {
        const qint64 size = qFromBigEndian<quint32>(sample.data());
        if (size == 0 || size > sample.size() - 4)
            return false;
        sample = sample.sliced(4 + size);
    }
    return sample.isEmpty();
}

struct Box
{
    QByteArray name;
    qint64 at = 0;
    qint64 size = 0;
};

std::optional<Box> boxAt(QFile &file, qint64 at)
{
    if (!file.seek(at))
        return std::nullopt;
    const QByteArray head = file.read(HeadSize);
    if (head.size() != HeadSize)
        return std::nullopt;
    const Box box{head.sliced(4), at, qFromBigEndian<quint32>(head.constData())};
    return box.size >= HeadSize && at + box.size <= file.size() ? std::optional(box) : std::nullopt;
}

QByteArray bodyOf(QFile &file, const Box &box, qint64 limit)
{
    if (box.size > limit || !file.seek(box.at + HeadSize))
        return {};
    return file.read(box.size - HeadSize);
}

// The fragment that begins at index.end; false when it is not there or not whole.
bool readFragment(QFile &file, Mp4Index &index, bool looksInside)
{
    const auto moof = boxAt(file, index.end);
    const auto mdat = moof ? boxAt(file, index.end + moof->size) : std::nullopt;
    if (!mdat || moof->name != "moof" || mdat->name != "mdat")
        return false;
    const auto run = readRun(bodyOf(file, *moof, LargestTable), moof->at);
    const qint64 first = mdat->at + HeadSize;
    if (!run || run->samples.front().offset != first
        || run->samples.back().offset + run->samples.back().size != mdat->at + mdat->size)
        return false;
    if (looksInside) {
        const QByteArray body = bodyOf(file, *mdat, LargestFragment);
        for (const Mp4Index::Sample &sample : run->samples)
            if (body.size() < sample.offset - first + sample.size
                || !isWholeSample(QByteArrayView(body).sliced(sample.offset - first, sample.size)))
                return false;
    }
    index.samples.insert(index.samples.end(), run->samples.begin(), run->samples.end());
    index.duration = run->end;
    index.end = mdat->at + mdat->size;
    return true;
}

Result<Mp4Index> walk(QFile &file, bool looksInside)
{
    Mp4Index index;
    const auto ftyp = boxAt(file, 0);
    const auto moov = ftyp ? boxAt(file, ftyp->size) : std::nullopt;
    if (ftyp ? ftyp->name == "ftyp" && !moov : file.size() < SmallestOpening)
        return fail(Kind::Corrupt, "video.no_picture", file.fileName()); // ended at its beginning
    if (!moov || ftyp->name != "ftyp" || moov->name != "moov"
        || !readTrack(bodyOf(file, *moov, LargestTable), index))
        return fail(Kind::Corrupt, "video.not_a_segment", file.fileName());
    index.end = moov->at + moov->size;
    while (readFragment(file, index, looksInside)) {
    }
    index.isTorn = index.end < file.size();
    return index;
}

} // namespace

Result<Mp4Index> indexMp4(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "video.cannot_read", path);
    return walk(file, false);
}

Result<Mp4Index> closeTornMp4(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(Kind::Unavailable, "video.cannot_write", path);
    TRY_LET(index, walk(file, true));
    if (index.samples.empty())
        return fail(Kind::Corrupt, "video.no_picture", path);
    if (!index.isTorn)
        return std::move(index);
    if (!file.resize(index.end))
        return fail(Kind::Unavailable, "video.cannot_write", path);
    file.close();
    index.isTorn = false;
    if (!syncFile(path))
        return fail(Kind::Unavailable, "video.cannot_write", path);
    return std::move(index);
}

} // namespace kaochang::video::detail
