// SPDX-License-Identifier: GPL-3.0-or-later
// From what was measured to which harm it would be, if it lasts. Pure.
#pragma once

#include "video/detail/watch_learnt.h"
#include "video/watch.h"

namespace kaochang::video::detail {

// One picture against what was learnt.
struct Seen
{
    Measured now;
    Grid change;             // from the picture before
    Mask textured;           // something to recognise, as learnt
    Mask like;               // shows what it showed
    Mask lost;               // textured, and does not
    Mask altered;            // lost, or flat and of another level
    Mask still;              // nothing moved since the picture before
    Mask novel;              // edges where none were learnt
    double kept = 1;         // share of textured blocks that show what they showed
    double quiet = 0;        // share of blocks that usually change and did not
    double dimmed = 1;       // the light on what is kept, to the learnt light; at most 1
    double sharp = 1;        // sharpness to the learnt, middle of the textured blocks
    double busy = 1;         // all detail to all that was learnt
    double coarse = 1;       // likeness of what remains out of focus
    double relit = 0;        // share of what is kept that is lighter or darker
    double novelty = 0;      // share of all blocks that are novel and still
    double rest = 1;         // change from the picture before, to the usual change
    bool isNewLight = false; // everywhere lighter or darker, and still the same room
};
Seen compare(Measured now, const Grid &change, const Learnt &learnt, const WatchRules &rules);

bool isBlack(const Seen &seen, const WatchRules &rules);
bool isWhite(const Seen &seen, const WatchRules &rules);
bool isNoise(const Seen &seen, const Learnt &learnt, const WatchRules &rules);
bool isFrozen(const Seen &seen, const WatchRules &rules);
bool isDefocused(const Seen &seen, const WatchRules &rules);

// What it is when the altered blocks marked have been still for long enough.
std::optional<AlarmKind> judgeAltered(const Seen &seen, const Learnt &learnt, const Mask &held,
                                      const WatchRules &rules);

} // namespace kaochang::video::detail
