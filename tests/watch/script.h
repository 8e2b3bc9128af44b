// SPDX-License-Identifier: GPL-3.0-or-later
// What happens before one camera, second by second, from one seed: ten kinds of harm, six kinds of
// what is no harm, and quiet between them.
#pragma once

#include <cstdint>
#include <vector>

namespace kaochang::tests::watch {

enum class Happening {
    Black, // the ten harms, in the order of video::AlarmKind
    White,
    Covered,
    PartlyCovered,
    Defocused,
    Moved,
    Rotated,
    Frozen,
    Noise,
    Sprayed,
    SunPatch, // no harm from here on
    Lights,
    InfraredSwitch,
    Crowd,
    PersonClose,
    Shake
};
inline constexpr int Harms = 10;
inline constexpr int Distractions = 6;
inline bool isHarm(Happening what)
{
    return int(what) < Harms;
}
const char *nameOf(Happening what);

struct Event
{
    Happening what = Happening::Black;
    double from = 0; // seconds; [from, to)
    double to = 0;
    uint64_t seed = 0;
};

struct Script
{
    uint64_t seed = 0; // of the room, the lens and every event
    int seconds = 0;
    std::vector<Event> events; // by from
};

struct Plan // of one camera
{
    int seconds = 1800;
    int harms = 14;
    int distractions = 9;
    int infrared = 0;  // switches besides
    int firstHarm = 0; // the kinds follow one another, so that all come equally often
};

Script makeScript(uint64_t seed, const Plan &plan);

} // namespace kaochang::tests::watch
