// SPDX-License-Identifier: GPL-3.0-or-later
// What the house hands to its pages, and who sits before them.
#pragma once

#include "core/actor.h"
#include "core/clock.h"
#include "core/lane.h"
#include "package/handed_over.h"
#include "store/store.h"

namespace kaochang::video {
class RecordRooms;
}
namespace kaochang::security {
class Keyring;
}
namespace kaochang::sync {
class SyncEngine;
}

namespace kaochang::ui {

class Ask;
class Preferences;

// Built once by app/house.cpp; all of it outlives the desk.
struct Rooms
{
    Lane &storeLane;
    store::Store &store; // belongs to storeLane: hand it to acts, call them inside Desk::write()
    const Clock &clock;
    Ask &ask;
    Preferences &preferences;
    QString dataFolder;
    // Null where a test needs none: pages then say that there is nothing.
    video::RecordRooms *recording = nullptr;
    sync::SyncEngine *sync = nullptr;
    package::HandOver handOver = {};
    QString demoPassphrase = {}; // of every account of a demonstration; empty: a real site
    const security::Keyring *keyring = nullptr;
};

struct Person
{
    Actor actor;
    QString name;

    bool operator==(const Person &) const = default;
};

} // namespace kaochang::ui
