// SPDX-License-Identifier: GPL-3.0-or-later
// Records rooms: per camera one thread that watches and one that writes, neither waiting for
// anybody else. It knows no store: every finished segment and every gap goes to Keep.
#pragma once

#include "video/ledger_line.h"
#include "video/settings.h"
#include "video/watcher.h"

#include <QImage>
#include <memory>
#include <mutex>
#include <vector>

namespace kaochang::video {

struct RecordingPlan
{
    RecordingId recording; // from KeepLedger::start()
    QString room;          // the room's id in the site's words; only handed back
    std::vector<Source> cameras;
};

// What the light shows. It is driven by bytes the operating system took, never by a timer.
struct RecordingState
{
    RecordingId recording;
    QString room;
    CameraId camera;
    QString cameraName;
    bool isWriting = false;           // bytes were written in the last 3 s
    qint64 bytes = 0;                 // since the start
    QDateTime lastWriteAt;            // null before the first byte
    QDateTime gapSince;               // null while nothing is missing
    Cause gapCause = Cause::Starting; // meaningful with gapSince

    bool operator==(const RecordingState &) const = default;
};

struct Space // on the disk of the video folder
{
    qint64 freeBytes = 0;
    qint64 bytesPerHour = 0; // measured while recording, assumed before
    qint64 secondsLeft = 0;  // at that rate

    bool operator==(const Space &) const = default;
};

class Recorder final
{
public:
    // folder must exist. keep is called on disk threads, tell on the watcher's (null: nothing is
    // watched). clock must be safe to ask from any thread.
    Recorder(QString folder, Settings settings, const Clock &clock, Keep keep, Tell tell = {});
    ~Recorder(); // stops everything, as stop() does
    Q_DISABLE_COPY_MOVE(Recorder)

    // Returns at once; cameras that cannot be opened show as a gap and are tried again until
    // stop(). Codes: video.already_recording (this recording or one of its cameras),
    // video.no_cameras, video.no_folder.
    Result<> start(const RecordingPlan &plan);
    // Waits until the last segment is on the disk and its line was given to keep: up to 5 s for a
    // camera that hangs. Code: video.not_recording.
    Result<> stop(const RecordingId &recording);

    // From any thread. States by room, then in the order of the plan; the picture is the newest, at
    // most 640 wide, null when there is none.
    std::vector<RecordingState> states() const;
    Space space() const;
    QImage picture(const CameraId &camera);
    const QString &folder() const { return m_folder; }
    // What the camera shows is as it should be: the watcher learns it anew. Nothing where it is not
    // being recorded.
    void accept(const RecordingId &recording, const CameraId &camera);

private:
    class Lane;

    const QString m_folder;
    const Settings m_settings;
    const Clock &m_clock;
    const Keep m_keep;
    const std::unique_ptr<Watcher> m_watcher; // outlives the lanes, which show it pictures
    mutable std::mutex m_mutex;               // guards the list, not what the lanes do
    std::vector<std::shared_ptr<Lane>> m_lanes;
};

} // namespace kaochang::video
