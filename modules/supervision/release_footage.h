// SPDX-License-Identifier: GPL-3.0-or-later
// Footage stays for its term and longer where somebody holds it; it goes only by a list that one
// person proposes and another confirms, and only what nothing keeps (design.md 5.8).
#pragma once

#include "supervision/footage.h"
#include "video/footage_files.h"

namespace kaochang::supervision {

// On the store lane. Every act wants a reason (supervision.no_reason). The centre is told ids,
// counts and hashes.
class ReleaseFootage final
{
public:
    ReleaseFootage(store::Store &store, const Clock &clock, Receipted receipted)
        : m_store(store)
        , m_clock(clock)
        , m_receipted(std::move(receipted))
    {}

    // Years for every sitting of the site, 1 to 100; a policy that asks for more still counts.
    // Code: supervision.bad_term.
    Result<> setTerm(const Actor &by, int years, const QString &why) const;

    // Codes: site.no_such_sitting; supervision.no_such_hold, supervision.hold_lifted,
    // supervision.hold_serves (an open appeal placed it and lifts it; detail: its id).
    Result<Hold> hold(const Actor &by, const site::SittingId &sitting, const QString &why) const;
    Result<Hold> lift(const Actor &by, const HoldId &id, const QString &why) const;

    // Codes: supervision.nothing_to_dispose, video.no_such_recording, video.already_disposed,
    // supervision.footage_kept (detail: what keeps it).
    Result<Disposal> propose(const Actor &by, const std::vector<video::RecordingId> &recordings,
                             const QString &why) const;
    // Asks again what keeps each. The files go afterwards, by video::eraseDisposed(). Codes: those
    // of propose(), supervision.no_such_disposal, supervision.disposal_decided,
    // supervision.same_person.
    Result<Disposal> confirm(const Actor &by, const DisposalId &id, const QString &why) const;
    // Also by who proposed it.
    Result<Disposal> reject(const Actor &by, const DisposalId &id, const QString &why) const;

    // Says that copies stand on another disk. Code: site.no_such_sitting.
    Result<> noteCopy(const Actor &by, const site::SittingId &sitting,
                      const video::CopyReceipt &receipt, const QString &why) const;

private:
    Result<> mayGo(const store::Reader &reader,
                   const std::vector<video::RecordingId> &recordings) const;
    Result<Disposal> decide(const Actor &by, const DisposalId &id, const QString &why,
                            bool isDone) const;

    store::Store &m_store;
    const Clock &m_clock;
    const Receipted m_receipted;
};

} // namespace kaochang::supervision
