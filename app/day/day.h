// SPDX-License-Identifier: GPL-3.0-or-later
// The played day: every act of an exam day in order, on the sample, with its own centre on loopback
// and simulated cameras. Killed at any moment and called again, it goes on where it stood.
#pragma once

#include "core/lane.h"
#include "day/floor.h"
#include "sync/engine.h"
#include "video/record_rooms.h"

#include <QJsonObject>

namespace kaochang::app {

class Day final
{
public:
    Day(QString folder, const Clock &clock, Acknowledged said);
    ~Day(); // ends recordings, leaves the house
    Q_DISABLE_COPY_MOVE(Day)

    // Counts of what the day came to. app.day_check_failed (detail: the check that did not hold).
    // On the main thread, with a QCoreApplication whose loop is not running: synchronising runs it.
    Result<QJsonObject> play();

private:
    Result<> enter();
    Result<> playSitting(const site::Sitting &sitting);
    Result<> record(const site::SittingId &id);
    Result<> waitForPictures() const;
    Result<> stopRecording(const site::SittingId &id);
    Result<QJsonObject> tally();

    template <typename Work>
    auto onStore(Work work)
    {
        return m_lane.post(std::move(work)).takeResult();
    }

    const QString m_folder;
    const Clock &m_clock;
    const Acknowledged m_said;
    Lane m_lane; // the store's
    std::unique_ptr<House> m_house;
    std::unique_ptr<Floor> m_floor;
    std::unique_ptr<video::RecordRooms> m_recorder;
};

} // namespace kaochang::app
