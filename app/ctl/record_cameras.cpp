// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/record_cameras.h"

#include "core/durable_file.h"
#include "ctl/operands.h"
#include "usage.h"
#include "video/examine_camera.h"
#include "video/file_ledger.h"
#include "video/recorder.h"
#include "video/verify_ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

constexpr int DefaultTestSeconds = 5;

Result<QStringList> addressesOf(const QString &text)
{
    constexpr qint64 MostBytes = 1 << 20;
    if (text.startsWith("env:"_L1))
        return qEnvironmentVariable(text.mid(4).toUtf8().constData())
            .split(u'\n', Qt::SkipEmptyParts);
    if (!text.startsWith(u'@'))
        return QStringList{text};
    TRY_LET(bytes, readWhole(text.mid(1), MostBytes));
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

// Cameras are called 1, 2, 3 … in the order given.
Result<std::vector<video::Source>> sourcesOf(const QStringList &texts)
{
    std::vector<video::Source> sources;
    for (const QString &text : texts) {
        TRY_LET(addresses, addressesOf(text));
        for (const QString &address : addresses) {
            const QString name = QString::number(sources.size() + 1);
            TRY_LET(source, video::parseSource(video::CameraId(name), name, address));
            sources.push_back(source);
        }
    }
    if (sources.empty())
        return fail(Kind::Invalid, "app.bad_operand", u"--camera"_s);
    return sources;
}

struct Tally // of one camera
{
    qint64 packets = 0;
    qint64 bytes = 0;
    qint64 segments = 0;
    qint64 gaps = 0;
    qint64 recordedMs = 0;
    qint64 missingMs = 0;
    QJsonArray causes;

    void add(const video::LedgerLine &line)
    {
        if (const video::Segment *segment = line.segment()) {
            packets += segment->frames;
            bytes += segment->bytes;
            recordedMs += line.span.lengthMs();
            ++segments;
            return;
        }
        if (line.gap()->cause == video::Cause::Starting) // until the first key picture
            return;
        ++gaps;
        missingMs += line.span.lengthMs();
        causes.append(video::causeName(line.gap()->cause).toString());
    }
    QJsonObject json(const video::Source &source) const
    {
        return {{u"camera"_s, source.name}, {u"address"_s, video::redactedAddress(source.address)},
                {u"packets"_s, packets},    {u"bytes"_s, bytes},
                {u"segments"_s, segments},  {u"recorded_ms"_s, recordedMs},
                {u"gaps"_s, gaps},          {u"gap_ms"_s, missingMs},
                {u"causes"_s, causes}};
    }
};

Result<std::vector<video::KeptLine>> recordFor(const std::vector<video::Source> &sources,
                                               const QString &folder, int seconds,
                                               const Clock &clock)
{
    TRY_LET(ledger, video::FileLedger::open(folder));
    video::Recorder recorder(folder, {}, clock,
                             [&](const video::LedgerLine &line) { ledger->keep(line); });
    const auto recording = video::RecordingId::make(clock);
    TRY(recorder.start({recording, {}, sources}));
    QThread::sleep(static_cast<unsigned long>(seconds));
    TRY(recorder.stop(recording));
    if (ledger->flush() > 0)
        return fail(Kind::Unavailable, "video.cannot_write", folder);
    TRY_LET(lines, video::readFileLedger(folder));
    std::erase_if(lines, [&](const auto &kept) { return kept.line.recording != recording; });
    return std::move(lines);
}

Result<QString> wholeAddress(const QString &text)
{
    TRY_LET(addresses, addressesOf(text));
    if (addresses.isEmpty())
        return fail(Kind::Invalid, "app.bad_operand", u"URL"_s);
    return addresses.front();
}

} // namespace

Result<Answer> recordCameras(const Call &call)
{
    TRY_LET(sources, sourcesOf(call.options.values(u"camera"_s)));
    TRY_LET(text, needed(call, u"seconds"_s));
    TRY_LET(seconds, numberOf(text));
    TRY_LET(folder, needed(call, u"to"_s));
    if (!QDir().mkpath(folder))
        return fail(Kind::Unavailable, "video.no_folder", folder);
    TRY_LET(lines, recordFor(sources, folder, seconds, call.clock));
    Answer answer;
    QJsonArray cameras;
    for (const video::Source &source : sources) {
        Tally tally;
        for (const video::KeptLine &kept : lines)
            if (kept.line.camera == source.camera)
                tally.add(kept.line);
        cameras.append(tally.json(source));
        answer.lines << QCoreApplication::translate("Ctl", "Camera %1: %2 pictures, %3 MB, %4 gaps")
                            .arg(source.name)
                            .arg(tally.packets)
                            .arg(tally.bytes >> 20)
                            .arg(tally.gaps);
    }
    const Usage usage = usageSoFar();
    answer.json = {{u"cameras"_s, cameras},
                   {u"seconds"_s, seconds},
                   {u"cpu_seconds"_s, usage.cpuSeconds},
                   {u"peak_rss_mb"_s, usage.peakMegabytes}};
    answer.lines << QCoreApplication::translate("Ctl",
                                                "%1 s of processor time, %2 MB of memory at most")
                        .arg(usage.cpuSeconds, 0, 'f', 2)
                        .arg(usage.peakMegabytes);
    return answer;
}

Result<Answer> verifyFolder(const Call &call)
{
    TRY_LET(lines, video::readFileLedger(call.word(0)));
    TRY_LET(all, video::verifyLedger(lines, call.word(0)));
    return Answer{ledgerJson(all), {ledgerText(all)}};
}

Result<Answer> testCamera(const Call &call)
{
    TRY_LET(text, operand(call, 0, u"URL"_s));
    TRY_LET(address, wholeAddress(text));
    TRY_LET(source, video::parseSource(video::CameraId(u"1"_s), u"1"_s, address));
    int seconds = DefaultTestSeconds;
    if (call.options.isSet(u"seconds"_s)) {
        TRY_LET(asked, numberOf(call.option(u"seconds"_s)));
        seconds = asked;
    }
    const std::atomic<bool> stop = false;
    TRY_LET(report, video::examineCamera(source, seconds, call.clock, stop));
    QJsonObject json{{u"address"_s, video::redactedAddress(address)},
                     {u"codec"_s, report.codec},
                     {u"width"_s, report.size.width()},
                     {u"height"_s, report.size.height()},
                     {u"fps"_s, qRound(report.fps * 10) / 10.0},
                     {u"bits_per_second"_s, report.bitsPerSecond},
                     {u"copied"_s, report.isCopied}};
    if (report.keyIntervalMs)
        json[u"key_interval_ms"_s] = *report.keyIntervalMs;
    if (report.clockOffsetMs)
        json[u"clock_offset_ms"_s] = *report.clockOffsetMs;
    return Answer{
        json,
        {QCoreApplication::translate("Ctl", "%1, %2 × %3, %4 pictures a second, %5 kbit/s")
             .arg(report.codec)
             .arg(report.size.width())
             .arg(report.size.height())
             .arg(report.fps, 0, 'f', 1)
             .arg(report.bitsPerSecond / 1000)}};
}

} // namespace kaochang::app::ctl
