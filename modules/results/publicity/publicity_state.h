// SPDX-License-Identifier: GPL-3.0-or-later
// How far the results of a sitting have come since the lock. Pure.
#pragma once

#include <QDate>

#include <optional>

namespace kaochang::results {

enum class Stage {
    Unlocked,  // nothing to publish yet
    Locked,    // not published, or withdrawn
    Published, // 公示 runs, or its last day is over and nobody closed it
    Contested, // appeals are open, even after it was closed
    Closed     // published and uncontested: certificates may follow
};

struct PublicityFacts
{
    bool isLocked = false;
    std::optional<QDate> until; // of the publicity that stands; nothing: none, or withdrawn
    bool isClosed = false;
    int openAppeals = 0;
};

struct PublicityState
{
    Stage stage = Stage::Unlocked;
    std::optional<QDate> until; // the last day of the publicity
    int openAppeals = 0;

    bool operator==(const PublicityState &) const = default;
};

PublicityState publicityState(const PublicityFacts &facts);
QStringView stageWord(Stage stage); // "unlocked", "locked", "published", "contested", "closed"

} // namespace kaochang::results
