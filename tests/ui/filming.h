// SPDX-License-Identifier: GPL-3.0-or-later
// A second desk at the same site with a recorder in the house; the rooms are drawn, not filmed.
#pragma once

#include "ui/desk_fixture.h"
#include "video/record_rooms.h"
#include "video/recordings.h"

namespace kaochang::tests {

struct Filming
{
    DeskFixture &site;
    SystemClock clock; // pictures come in real time
    std::unique_ptr<video::RecordRooms> rooms;
    std::unique_ptr<ui::Desk> desk;

    enum class Recorder { Present, Absent };

    Filming(DeskFixture &at, const site::SittingId &sitting, Recorder recorder = Recorder::Present)
        : site(at)
    {
        if (recorder == Recorder::Present)
            rooms = std::make_unique<video::RecordRooms>(
                *site.store, clock, site.folder.filePath(QStringLiteral("video")),
                video::Settings(),
                [this] { site.lane.post([this] { return rooms->keepWaiting().has_value(); }); });
        desk = std::make_unique<ui::Desk>(ui::Rooms{.storeLane = site.lane,
                                                    .store = *site.store,
                                                    .clock = site.clock,
                                                    .ask = site.ask,
                                                    .preferences = site.preferences,
                                                    .dataFolder = site.folder.path(),
                                                    .recording = rooms.get()});
        desk->chooseSitting(sitting);
        desk->signIn(*site.desk.person());
    }
    ~Filming()
    {
        onLane(site.lane, [this] { rooms.reset(); });
        desk.reset();
    }
    std::vector<video::Recording> kept()
    {
        return onLane(site.lane, [this] {
            return video::recordings::of(site.store->reader(), desk->sitting().toString()).value();
        });
    }
};

} // namespace kaochang::tests
