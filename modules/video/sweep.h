// SPDX-License-Identifier: GPL-3.0-or-later
// After whatever happened: makes ledger and folder agree again, both ways, and says what was lost.
#pragma once

#include "store/store.h"
#include "video/ledger_chain.h"
#include "video/recording.h"

namespace kaochang::video {

struct SweepReport
{
    // Were running when the program died; now closed.
    std::vector<RecordingId> interrupted;
    // Files the ledger did not know, torn ones closed: now kept.
    std::vector<LedgerLine> adopted;
    // Gaps now told: time nobody recorded.
    std::vector<LedgerLine> lost;
    // Files the ledger knows and the folder has not, or of another size.
    std::vector<QString> missing;
    // Files nobody can read; left where they are.
    std::vector<QString> unreadable;
    // Files opened and killed before their first picture: set aside as .void.
    int empty = 0;

    bool operator==(const SweepReport &) const = default;
};

class Sweep final
{
public:
    // folder: the recorder's. On the store lane, before anything is recorded again.
    Sweep(store::Store &store, const Clock &clock, QString folder)
        : m_store(store)
        , m_clock(clock)
        , m_folder(std::move(folder))
    {}

    // Recordings started at or after `since`, and every one not stopped; fromMs(0) for all. What
    // was disposed of is not looked for; files of it that are still there go now. Twice
    // does no more than once. Files that are whole are not hashed here: that is verifyLedger()'s
    // work.
    Result<SweepReport> run(const Actor &by, const QDateTime &since) const;

private:
    Result<> sweep(const Actor &by, const Recording &recording, SweepReport &report) const;
    std::vector<LedgerLine> strangers(const Recording &recording, const std::vector<KeptLine> &kept,
                                      SweepReport &report) const;
    Result<> keep(const Actor &by, const Recording &recording, const std::vector<LedgerLine> &found,
                  const std::vector<LedgerLine> &lost) const;

    store::Store &m_store;
    const Clock &m_clock;
    const QString m_folder;
};

} // namespace kaochang::video
