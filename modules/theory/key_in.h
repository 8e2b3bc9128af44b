// SPDX-License-Identifier: GPL-3.0-or-later
// Two people key every theory score; what they agree on stands, what they do not is decided by a
// third act.
#pragma once

#include "store/store.h"
#include "theory/score.h"

namespace kaochang::theory {

struct Comparison
{
    Entry first;
    Entry second;
    std::vector<int> differing; // differingPlaces(); empty: they agree
    std::optional<Score> score; // confirmed because they agree

    bool operator==(const Comparison &) const = default;
};

// On the store lane; at any time from the sitting's start until it is locked (theory.not_started,
// theory.locked). Codes of all: roster.no_such_enrolment, theory.not_enrolled, those of
// checkEntry().
class KeyIn final
{
public:
    KeyIn(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // The first key-in; its author may key it again until the second one comes. On a confirmed
    // score it opens a correction and needs a reason (theory.reason_needed). theory.already_keyed:
    // by somebody else, or a second key-in is there.
    Result<> first(const Actor &by, const roster::EnrolmentId &enrolment, const Entry &entry,
                   const QString &why = {}) const;
    // Another person's (Denied theory.same_person), without having seen the first. Agreement
    // confirms; disagreement is kept for resolve(). theory.not_keyed_yet, theory.already_keyed,
    // theory.nothing_changes (a correction to what stands).
    Result<Comparison> second(const Actor &by, const roster::EnrolmentId &enrolment,
                              const Entry &entry) const;
    // Decides a disagreement for one of the two, with a reason; never for one's own (Denied
    // theory.own_key_in), so two people still stand behind the score. theory.no_dispute,
    // theory.neither_keyed (entry is neither of the two), theory.nothing_changes,
    // theory.reason_needed.
    Result<Score> resolve(const Actor &by, const roster::EnrolmentId &enrolment, const Entry &entry,
                          const QString &why) const;
    // Throws both key-ins away, with a reason, so that the paper is keyed anew.
    // theory.not_keyed_yet, theory.reason_needed. A confirmed score stays as it is.
    Result<> startOver(const Actor &by, const roster::EnrolmentId &enrolment,
                       const QString &why) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::theory
