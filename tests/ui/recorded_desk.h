// SPDX-License-Identifier: GPL-3.0-or-later
// The running desk with a room that was recorded: real files, a real ledger, one gap; much moved in
// the second second.
#pragma once

#include "seal/digest.h"
#include "ui/running_desk.h"
#include "video/detail/avi.h"
#include "video/keep_ledger.h"
#include "video/motion.h"
#include "video/pictures.h"

#include <QDir>
#include <QFileInfo>

namespace kaochang::tests {

// Two segments of two seconds with three seconds between them in which the camera was lost.
struct RecordedDesk : RunningDesk
{
    std::vector<video::Segment> segments;
    const QDateTime began = clock.now();

    RecordedDesk()
    {
        onLane(lane, [this] { record(); });
        signIn("guping");
    }
    QDateTime at(double seconds) const { return began.addMSecs(qint64(seconds * 1000)); }
    QString video() const { return desk.dataFolder() + QStringLiteral("/video/"); }
    const site::RoomId &room() const { return sitting().rooms.front(); }

private:
    void record()
    {
        const video::KeepLedger ledger(*store, clock);
        const auto source =
            must(video::parseSource(video::CameraId(QStringLiteral("front")),
                                    QStringLiteral("前机位"), QStringLiteral("drill:101")));
        const auto recording =
            must(ledger.start(clerk(), sitting().id.toString(), room().toString(), {source}));
        clock.advance(120);
        keep(ledger, recording.id, 0);
        must(ledger.keep(clerk(), {recording.id,
                                   source.camera,
                                   {at(2), at(5), 2000, 5000},
                                   video::Gap{video::Cause::CameraLost}}));
        keep(ledger, recording.id, 5);
        video::KeepMotion motion(QFileInfo(video() + segments.front().file).path(), began);
        for (const auto &[second, permille] : {std::pair(0, 0), {1, 400}, {5, 30}, {6, 0}})
            motion.keep(second, permille);
    }
    void keep(const video::KeepLedger &ledger, const video::RecordingId &recording, int second)
    {
        const video::CameraId camera(QStringLiteral("front"));
        video::Segment segment;
        segment.sequence = int(segments.size()) + 1;
        const video::Span span{at(second), at(second + 2), second * 1000, (second + 2) * 1000};
        segment.file = video::segmentFile(recording, camera, segment.sequence, span);
        const QString path = video() + segment.file;
        QDir().mkpath(QFileInfo(path).path());
        auto writer = must(video::detail::AviWriter::create(path, {Small, 10}));
        for (int number = 0; number < 20; ++number)
            must(writer.add(picture(second * 10 + number)));
        must(writer.finish());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        const QByteArray bytes = file.readAll();
        segment.frames = 20;
        segment.bytes = bytes.size();
        segment.sha256 = seal::sha256(bytes);
        must(ledger.keep(clerk(), {recording, camera, span, segment}));
        segments.push_back(segment);
    }
};

} // namespace kaochang::tests
