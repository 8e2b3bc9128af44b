// SPDX-License-Identifier: GPL-3.0-or-later
// How long each recording stays, and what keeps it (design.md 5.8: evidence that is unsent,
// referenced or under complaint is never deleted).
#pragma once

#include "rules/policy.h"
#include "store/store.h"
#include "supervision/disposal.h"

#include <functional>

namespace kaochang::supervision {

enum class Keeps {
    Recording,  // not stopped yet
    Term,       // its years are not over
    Held,       // 保全
    Referenced, // a bookmark, an incident or a finding speaks of it
    Unsent      // the centre has signed for no package of its sitting
};
QStringView keepsWord(Keeps reason); // "recording", "term", "held", "referenced", "unsent"

struct FootageLine
{
    video::Recording recording;
    qint64 files = 0;
    qint64 bytes = 0;
    QDate keptUntil; // the last day of its term
    std::vector<Keeps> keeps;

    bool mayGo() const { return keeps.empty() && !recording.disposedAt; }
    bool operator==(const FootageLine &) const = default;
};

// Whether the centre signed for a package of the sitting: known to rooms further down the river.
using Receipted =
    std::function<Result<bool>(const store::Reader &reader, const site::SittingId &sitting)>;

// What the sitting's policy asks for electronic material (rules::electronicYears), or the site's
// own longer term.
Result<int> footageYears(const store::Reader &reader, const rules::Policy &policy);

// Every recording of the site, oldest first; of one: video.no_such_recording.
Result<std::vector<FootageLine>> footage(const store::Reader &reader, const Receipted &receipted,
                                         const QDate &today);
Result<FootageLine> footageOf(const store::Reader &reader, const video::RecordingId &id,
                              const Receipted &receipted, const QDate &today);

} // namespace kaochang::supervision
