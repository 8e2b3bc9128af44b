// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/recorder.h"

#include "video/detail/capture.h"
#include "video/detail/cutter.h"
#include "video/detail/ring.h"
#include "video/motion.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kaochang::video {
namespace {

constexpr qint64 LightMs = 3000;
constexpr qint64 AssumedBytesPerHour = 2'200'000'000; // per camera, before anything was measured
constexpr int MostFps = 60;
constexpr qsizetype RingBytes = 10 << 20;
constexpr size_t RareWaking = 64; // pictures of a stream, whose fragment lasts a second anyway
constexpr auto DiskRest = 400ms;
constexpr qint64 MeasureMs = 5000; // shorter recordings say little about the rate

detail::Moment moment(const Clock &clock)
{
    return {clock.now().toMSecsSinceEpoch(), clock.monotonicMs()};
}

} // namespace

// One camera of one recording: its capture thread, the ring, and the disk thread.
class Recorder::Lane final
{
public:
    Lane(const RecordingPlan &plan, const Source &source, const Recorder &recorder)
        : m_clock(recorder.m_clock)
        , m_watcher(recorder.m_watcher.get())
        , m_recording(plan.recording)
        , m_room(plan.room)
        , m_start(moment(recorder.m_clock))
        , m_cutter({plan.recording, source.camera, recorder.m_folder, recorder.m_settings, m_start},
                   recorder.m_keep)
        , m_motion(u"%1/%2/%3"_s.arg(recorder.m_folder, plan.recording.toString(),
                                     source.camera.toString()),
                   fromMs(m_start.wall))
        , m_ring(static_cast<size_t>(recorder.m_settings.queueSeconds * MostFps), RingBytes,
                 source.kind == SourceKind::Network ? RareWaking : 1)
        , m_capture(
              source, recorder.m_settings, recorder.m_clock,
              [this](detail::Packet packet) { m_ring.push(std::move(packet)); },
              watching(source.camera))
    {
        publish();
        m_disk = std::thread([this] { write(); });
    }

    // Camera first, so that what it still says reaches the disk.
    ~Lane()
    {
        m_capture.stop();
        if (m_watcher)
            m_watcher->forget(camera());
        m_ring.close();
        m_disk.join();
    }
    Q_DISABLE_COPY_MOVE(Lane)

    const RecordingId &recording() const { return m_recording; }
    const CameraId &camera() const { return m_capture.source().camera; }
    QImage picture() { return m_capture.picture(); }
    void ask() { m_capture.ask(); }

    RecordingState state() const
    {
        const std::lock_guard guard(m_mutex);
        RecordingState state = m_state;
        const qint64 mono = m_clock.monotonicMs();
        state.isWriting = m_state.bytes > 0 && mono - m_lastWrite < LightMs;
        if (mono - m_covered.mono > LightMs)
            state.gapSince = fromMs(m_covered.wall);
        return state;
    }
    qint64 bytesPerHour() const
    {
        const std::lock_guard guard(m_mutex);
        const qint64 elapsed = m_lastWrite - m_start.mono;
        return elapsed < MeasureMs ? AssumedBytesPerHour : m_state.bytes * 3'600'000 / elapsed;
    }

private:
    detail::Watch watching(const CameraId &camera)
    {
        if (!m_watcher)
            return {};
        return [this, camera](const cv::Mat &grey, double colour, qint64 mono) {
            const auto [wall, now] = moment(m_clock);
            m_watcher->show({m_recording, camera, detail::greyImage(grey),
                             fromMs(wall + mono - now), mono, colour});
        };
    }

    void write()
    {
        while (!m_ring.isDone()) {
            const auto packets = m_ring.take(DiskRest);
            for (const detail::Packet &packet : packets)
                m_cutter.take(packet);
            if (packets.empty())
                m_cutter.idle(m_clock.monotonicMs());
            publish();
            keepMotion();
        }
        m_cutter.stop(moment(m_clock), m_capture.lost());
    }

    void keepMotion()
    {
        if (const auto motion = m_watcher ? m_watcher->motion(camera()) : std::nullopt)
            m_motion.keep((m_clock.monotonicMs() - m_start.mono) / 1000, *motion);
    }

    void publish()
    {
        const std::lock_guard guard(m_mutex);
        m_covered = m_cutter.coveredTo();
        m_lastWrite = m_cutter.lastWriteMono();
        const Source &source = m_capture.source();
        const Cause cause = m_cutter.trouble().value_or(m_capture.lost().value_or(Cause::Stalled));
        m_state = {m_recording, m_room, source.camera, source.name, false, m_cutter.bytes(),
                   {},          {},     cause};
        if (m_lastWrite > 0)
            m_state.lastWriteAt = fromMs(m_start.wall + m_lastWrite - m_start.mono);
    }

    const Clock &m_clock;
    Watcher *const m_watcher; // null: nothing is watched
    const RecordingId m_recording;
    const QString m_room;
    const detail::Moment m_start;
    detail::Cutter m_cutter; // the disk thread's own
    KeepMotion m_motion;     // the disk thread's own
    detail::Ring m_ring;
    detail::Capture m_capture;
    mutable std::mutex m_mutex; // guards what follows
    detail::Moment m_covered;
    qint64 m_lastWrite = 0;
    RecordingState m_state;
    std::thread m_disk;
};

Recorder::Recorder(QString folder, Settings settings, const Clock &clock, Keep keep, Tell tell)
    : m_folder(std::move(folder))
    , m_settings(settings)
    , m_clock(clock)
    , m_keep(std::move(keep))
    , m_watcher(tell ? std::make_unique<Watcher>(std::move(tell)) : nullptr)
{}

Recorder::~Recorder()
{
    for (const auto &lane : m_lanes)
        lane->ask();
}

Result<> Recorder::start(const RecordingPlan &plan)
{
    if (plan.cameras.empty())
        return fail(Kind::Invalid, "video.no_cameras", plan.room);
    if (!QFileInfo(m_folder).isDir())
        return fail(Kind::Unavailable, "video.no_folder", m_folder);
    const std::lock_guard guard(m_mutex);
    for (const auto &lane : m_lanes)
        for (const Source &source : plan.cameras)
            if (lane->recording() == plan.recording || lane->camera() == source.camera)
                return fail(Kind::Conflict, "video.already_recording", source.name);
    for (const Source &source : plan.cameras)
        m_lanes.push_back(std::make_shared<Lane>(plan, source, *this));
    return {};
}

Result<> Recorder::stop(const RecordingId &recording)
{
    std::vector<std::shared_ptr<Lane>>
        ended; // joined outside the lock: others are still looked at meanwhile
    {
        const std::lock_guard guard(m_mutex);
        const auto isOther = [&](const auto &lane) { return lane->recording() != recording; };
        const auto from = std::ranges::stable_partition(m_lanes, isOther).begin();
        ended.assign(from, m_lanes.end());
        m_lanes.erase(from, m_lanes.end());
    }
    if (ended.empty())
        return fail(Kind::NotFound, "video.not_recording", recording.toString());
    for (const auto &lane : ended)
        lane->ask();
    return {};
}

std::vector<RecordingState> Recorder::states() const
{
    std::vector<RecordingState> states;
    const std::lock_guard guard(m_mutex);
    for (const auto &lane : m_lanes)
        states.push_back(lane->state());
    std::ranges::stable_sort(states, {}, &RecordingState::room);
    return states;
}

Space Recorder::space() const
{
    Space space{QStorageInfo(m_folder).bytesAvailable(), 0, 0};
    const std::lock_guard guard(m_mutex);
    for (const auto &lane : m_lanes)
        space.bytesPerHour += lane->bytesPerHour();
    const qint64 rate = std::max(space.bytesPerHour, AssumedBytesPerHour);
    space.secondsLeft =
        space.freeBytes / std::max<qint64>(1, (m_lanes.empty() ? rate : space.bytesPerHour) / 3600);
    return space;
}

void Recorder::accept(const RecordingId &recording, const CameraId &camera)
{
    const std::lock_guard guard(m_mutex);
    for (const auto &lane : m_lanes)
        if (m_watcher && lane->recording() == recording && lane->camera() == camera)
            m_watcher->accept(camera);
}

QImage Recorder::picture(const CameraId &camera)
{
    const std::lock_guard guard(m_mutex);
    for (const auto &lane : m_lanes)
        if (lane->camera() == camera)
            return lane->picture();
    return {};
}

} // namespace kaochang::video
