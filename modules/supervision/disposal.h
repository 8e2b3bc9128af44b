// SPDX-License-Identifier: GPL-3.0-or-later
// 保全 and 销毁: a hold keeps footage beyond its time, a disposal lets it go when two people agree.
#pragma once

#include "core/actor.h"
#include "site/sitting.h"
#include "video/recording.h"

namespace kaochang::supervision {

using HoldId = Id<struct HoldTag>;
using DisposalId = Id<struct DisposalTag>;

struct Decision // by somebody, at a moment, for a reason
{
    UserId by;
    QDateTime at;
    QString why;

    bool operator==(const Decision &) const = default;
};

struct Hold // 保全 of a whole sitting, until it is lifted
{
    HoldId id;
    site::SittingId sitting;
    Decision placed;
    std::optional<Decision> lifted;
    QString serves = {}; // an open matter of another room, which alone lifts it; empty: nobody's

    bool operator==(const Hold &) const = default;
};

struct Disposal
{
    DisposalId id;
    std::vector<video::RecordingId> recordings;
    Decision proposed;
    std::optional<Decision> decided;
    bool isDone = false; // decided, and not rejected

    bool operator==(const Disposal &) const = default;
};

} // namespace kaochang::supervision
