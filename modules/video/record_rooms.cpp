// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/record_rooms.h"

#include <QDir>

namespace kaochang::video {

RecordRooms::RecordRooms(store::Store &store, const Clock &clock, const QString &folder,
                         const Settings &settings, std::function<void()> waiting)
    : m_ledger(store, clock)
    , m_waiting(std::move(waiting))
    , m_recorder(
          folder, settings, clock, [this](const LedgerLine &line) { take(line); },
          [this](const Sighting &sighting) { take(sighting); })
{
    QDir().mkpath(folder); // where it cannot be made, start() says so
}

RecordRooms::~RecordRooms()
{
    const std::lock_guard guard(m_mutex);
    m_waiting = nullptr; // nobody to call while the threads end
}

void RecordRooms::take(const LedgerLine &line)
{
    const std::lock_guard guard(m_mutex);
    m_lines.push_back({m_starters.at(line.recording), line});
    if (m_waiting)
        m_waiting();
}

void RecordRooms::take(const Sighting &sighting)
{
    const std::lock_guard guard(m_mutex);
    m_sightings.push_back({m_starters.at(sighting.recording), sighting});
    if (m_waiting)
        m_waiting();
}

Result<> RecordRooms::keepSightings(const KeepSighting &keep)
{
    for (;;) {
        std::optional<Seen> next;
        {
            const std::lock_guard guard(m_mutex);
            if (m_sightings.empty())
                return {};
            next = m_sightings.front();
        }
        const auto kept = keep(next->by, next->sighting);
        if (!kept && kept.error().kind == Kind::Unavailable)
            return tl::unexpected(kept.error());
        const std::lock_guard guard(m_mutex);
        m_sightings.pop_front();
    }
}

Result<Recording> RecordRooms::start(const Actor &by, const QString &sitting, const QString &room,
                                     const std::vector<Source> &cameras)
{
    TRY_LET(recording, m_ledger.start(by, sitting, room, cameras));
    {
        const std::lock_guard guard(m_mutex);
        m_starters.insert_or_assign(recording.id, by);
    }
    if (auto started = m_recorder.start({recording.id, room, cameras}); !started) {
        TRY(m_ledger.stop(by, recording.id)); // the room stays free for another attempt
        return tl::unexpected(started.error());
    }
    return std::move(recording);
}

Result<> RecordRooms::keepWaiting()
{
    for (;;) {
        std::optional<Waiting> next;
        {
            const std::lock_guard guard(m_mutex);
            if (m_lines.empty())
                return {};
            next = m_lines.front();
        }
        const auto kept = m_ledger.keep(next->by, next->line);
        if (!kept && kept.error().kind == Kind::Unavailable)
            return tl::unexpected(kept.error());
        // Any other answer will not change: the sweep finds such a line by its file.
        const std::lock_guard guard(m_mutex);
        m_lines.pop_front();
    }
}

int RecordRooms::waiting() const
{
    const std::lock_guard guard(m_mutex);
    return static_cast<int>(m_lines.size());
}

Result<Recording> RecordRooms::stop(const Actor &by, const RecordingId &id)
{
    if (auto halted = halt(id); !halted && halted.error().code != "video.not_recording")
        return tl::unexpected(halted.error());
    TRY(keepWaiting());
    return m_ledger.stop(by, id);
}

} // namespace kaochang::video
