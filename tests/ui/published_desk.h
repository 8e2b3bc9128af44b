// SPDX-License-Identifier: GPL-3.0-or-later
// The running desk after its day: scored, the gaps accepted, locked by two; the supervisor may sign
// in.
#pragma once

#include "results/correct_results.h"
#include "results/lock_results.h"
#include "results/locked_results.h"
#include "ui/running_desk.h"

namespace kaochang::tests {

struct LockedDesk : RunningDesk
{
    LockedDesk()
    {
        for (const char *login : {"shenjing", "sumin", "chengyuan"})
            addAccount(login);
        scoreAndClose();
        onLane(lane, [this] { lock(); });
        Q_EMIT desk.saved(clock.now());
    }

    // The first candidate's theory becomes that, by the two who keyed it.
    void correctFirst(Centi points)
    {
        onLane(lane, [&] {
            const results::CorrectResults correct(*store, clock);
            results::Correction wanted;
            wanted.enrolment = id();
            wanted.ofVersion = 1;
            wanted.points = points;
            wanted.why = QStringLiteral("漏加5分");
            const auto proposed = must(correct.propose(as("shenjing"), wanted));
            must(correct.confirm(as("sumin"), proposed.id));
        });
        Q_EMIT desk.saved(clock.now());
    }

private:
    void lock()
    {
        const results::LockResults locking(*store, clock);
        const auto sheet = must(results::resultSheet(store->reader(), sitting().id));
        std::vector<roster::EnrolmentId> uncovered;
        for (const results::ResultLine &line : sheet.lines)
            if (!line.video.isEnough())
                uncovered.push_back(line.who.enrolment.id);
        must(locking.acceptGaps(as("chengyuan"), sitting().id, uncovered,
                                QStringLiteral("督导员在场")));
        must(locking.propose(as("shenjing"), sitting().id));
        must(locking.confirm(as("sumin"), sitting().id));
    }
};

} // namespace kaochang::tests
