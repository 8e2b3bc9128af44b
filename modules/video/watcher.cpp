// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/watcher.h"

#include <QBuffer>
#include <algorithm>

namespace kaochang::video {
namespace {

QByteArray jpegOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 80);
    return bytes;
}

} // namespace

Watcher::Watcher(Tell tell, const WatchRules &rules)
    : m_tell(std::move(tell))
    , m_rules(rules)
    , m_thread([this] { run(); })
{}

Watcher::~Watcher()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Watcher::show(Shown shown)
{
    {
        const std::lock_guard guard(m_mutex);
        Camera &camera = m_cameras[shown.camera];
        if (!camera.watch)
            camera.watch = std::make_shared<Watch>(m_rules);
        camera.next = std::move(shown);
    }
    m_wake.notify_one();
}

void Watcher::accept(const CameraId &camera)
{
    const std::lock_guard guard(m_mutex);
    if (const auto found = m_cameras.find(camera); found != m_cameras.end())
        found->second.isAccepted = true;
}

void Watcher::forget(const CameraId &camera)
{
    const std::lock_guard guard(m_mutex);
    m_cameras.erase(camera);
}

std::optional<int> Watcher::motion(const CameraId &camera)
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_cameras.find(camera);
    return found == m_cameras.end() ? std::nullopt
                                    : std::exchange(found->second.motion, std::nullopt);
}

// The next picture, with what knows its camera; nothing when it is time to stop.
std::optional<Shown> Watcher::wait(std::unique_lock<std::mutex> &guard,
                                   std::shared_ptr<Watch> &watch)
{
    const auto isNew = [](const auto &camera) { return camera.second.next.has_value(); };
    auto found = m_cameras.end();
    m_wake.wait(guard, [&] {
        found = std::ranges::find_if(m_cameras, isNew);
        return m_isStopping || found != m_cameras.end();
    });
    if (m_isStopping)
        return {};
    Camera &camera = found->second;
    if (std::exchange(camera.isAccepted, false))
        camera.watch = std::make_shared<Watch>(m_rules);
    watch = camera.watch;
    return std::exchange(camera.next, std::nullopt);
}

void Watcher::run()
{
    std::unique_lock guard(m_mutex);
    std::shared_ptr<Watch> watch;
    while (const auto shown = wait(guard, watch)) {
        guard.unlock();
        look(*shown, *watch);
        guard.lock();
    }
}

void Watcher::look(const Shown &shown, Watch &watch)
{
    const Glance glance = watch.look(shown.grey, shown.mono, shown.colour);
    {
        const std::lock_guard guard(m_mutex);
        if (const auto found = m_cameras.find(shown.camera); found != m_cameras.end())
            found->second.motion = glance.motion;
    }
    for (const auto &[kind, isOver] : {std::pair(glance.ended, true), {glance.started, false}})
        if (kind && m_tell)
            m_tell({shown.recording, shown.camera, *kind, shown.at, isOver, jpegOf(shown.grey)});
}

} // namespace kaochang::video
