// SPDX-License-Identifier: GPL-3.0-or-later
// Watches every camera that is recorded, on one thread of its own: no camera waits for it. A
// picture not looked at yet gives way to the camera's next.
#pragma once

#include "video/ledger_line.h"
#include "video/watch.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace kaochang::video {

struct Sighting // an alarm begins or ends
{
    RecordingId recording;
    CameraId camera;
    AlarmKind kind = AlarmKind::Black;
    QDateTime at;        // of the picture that made it sure
    bool isOver = false; // the picture is well again
    QByteArray picture;  // JPEG of that picture, small and grey

    bool operator==(const Sighting &) const = default;
};
using Tell = std::function<void(const Sighting &)>; // on the watcher's thread; returns at once

struct Shown // 320×180, 8 bit grey, about one a second
{
    RecordingId recording;
    CameraId camera;
    QImage grey;
    QDateTime at;
    qint64 mono = 0;
    double colour = Watch::Unknown; // see Watch::look()
};

class Watcher final
{
public:
    explicit Watcher(Tell tell, const WatchRules &rules = {});
    ~Watcher();
    Q_DISABLE_COPY_MOVE(Watcher)

    // Any thread; each returns at once.
    void show(Shown shown);
    void accept(const CameraId &camera); // its picture is as it should be from now on
    void forget(const CameraId &camera); // it is not recorded any more
    // Permille of the newest picture that moved; nothing when none was looked at since the last
    // call.
    std::optional<int> motion(const CameraId &camera);

private:
    struct Camera
    {
        std::optional<Shown> next;
        std::shared_ptr<Watch> watch;
        std::optional<int> motion;
        bool isAccepted = false;
    };

    void run();
    std::optional<Shown> wait(std::unique_lock<std::mutex> &guard, std::shared_ptr<Watch> &watch);
    void look(const Shown &shown, Watch &watch);

    const Tell m_tell;
    const WatchRules m_rules;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    std::map<CameraId, Camera> m_cameras;
    bool m_isStopping = false;
    std::thread m_thread; // last: starts when everything else stands
};

} // namespace kaochang::video
