// SPDX-License-Identifier: GPL-3.0-or-later
// What the recorder says: this stretch of time is in that file, or it is not recorded and why.
#pragma once

#include "video/source.h"

#include <QByteArray>
#include <functional>
#include <optional>
#include <variant>

namespace kaochang::video {

using RecordingId =
    Id<struct RecordingTag>; // one room's recording of one sitting, from start to stop

enum class Cause {
    Starting,     // between the start of recording and the first picture
    CameraLost,   // the camera could not be opened, or said it had ended
    Stalled,      // open, but no picture came
    QueueFull,    // the disk was slower than the cameras
    DiskFull,     // no space
    DiskFailed,   // the folder or the disk refused
    ClockStepped, // the wall clock was set: no picture is missing, its hour is uncertain
    ProcessDied,  // the program or the power went; found by the sweep
    NotRecording, // nobody had started recording, or it had been stopped
    WrongPassword // the camera answers, but not to this user and password
};
QStringView causeName(Cause cause); // the stable word in the ledger: "camera_lost"
std::optional<Cause> causeNamed(QStringView name);

struct Span // of real time: [startedAt, endedAt) by the wall, the same by the machine's steady
            // clock
{
    QDateTime startedAt;
    QDateTime endedAt;
    qint64 startedMono = 0; // ms since the machine started; comparable only within one recording
    qint64 endedMono = 0;

    qint64 lengthMs() const { return endedMono - startedMono; }
    bool operator==(const Span &) const = default;
};

struct Segment
{
    int sequence = 0; // 1, 2, 3 … per camera and recording
    QString file;     // under the video folder: "recording/camera/000001_….avi" or ".mp4"
    qint64 frames = 0;
    qint64 repeated =
        0; // of these, pictures shown again because no newer one had come (at most 1 s each)
    qint64 bytes = 0;
    QByteArray sha256;

    bool operator==(const Segment &) const = default;
};

struct Gap
{
    Cause cause = Cause::Stalled;

    bool operator==(const Gap &) const = default;
};

struct LedgerLine
{
    RecordingId recording;
    CameraId camera;
    Span span;
    std::variant<Segment, Gap> what;

    const Segment *segment() const { return std::get_if<Segment>(&what); }
    const Gap *gap() const { return std::get_if<Gap>(&what); }
    bool operator==(const LedgerLine &) const = default;
};

// Where lines go. Called on the camera's disk thread, only after file and folder are fsynced; it
// posts the line to the store lane and returns at once.
using Keep = std::function<void(const LedgerLine &)>;

// The name says all the sweep needs when nothing else is left: sequence, wall and steady start.
QString segmentFile(const RecordingId &recording, const CameraId &camera, int sequence,
                    const Span &span, QStringView suffix = u"avi");

struct SegmentName
{
    RecordingId recording;
    CameraId camera;
    int sequence = 0;
    QDateTime startedAt;
    qint64 startedMono = 0;

    bool operator==(const SegmentName &) const = default;
};
std::optional<SegmentName> parseSegmentFile(const QString &file);

} // namespace kaochang::video
