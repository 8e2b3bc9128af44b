// SPDX-License-Identifier: GPL-3.0-or-later
// The store's side of synchronising: writes the letter a Command asks for and reads its answer into
// an Event. Everything that must survive a kill is on disk before either returns. Belongs to the
// store lane.
#pragma once

#include "sync/enrolment.h"
#include "sync/reconcile.h"
#include "sync/step.h"

namespace kaochang::sync {

// What waits at the site, for the screen.
struct Backlog
{
    qint64 unsealed = 0; // records not yet in a batch, sync's own housekeeping apart
    BatchTally batches;
    qint64 packages = 0; // waiting
    std::optional<QDateTime> lastReceipt;
    QDateTime taken; // when it was counted

    bool operator==(const Backlog &) const = default;
};
// Records and packages not yet receipted.
inline qint64 waiting(const Backlog &backlog)
{
    return backlog.unsealed + backlog.batches.waitingRecords + backlog.packages;
}

class Desk final
{
public:
    Desk(store::Store &store, const SiteIdentity &site, Actor by)
        : m_store(store)
        , m_site(site)
        , m_by(std::move(by))
    {}

    struct Prepared
    {
        std::optional<Letter> letter;
        QString address; // of the centre
    };
    // Greet: always a letter. Send: the oldest parcel without a receipt, or none. Codes:
    // sync.not_enrolled, sync.demo_mismatch (the site turned into or from 演示数据),
    // sync.too_large (a single record beyond the limit), and the store's.
    Result<Prepared> compose(const Command &command);
    // What a failure of compose() is to the course of things.
    static Event eventOf(const Error &error, const Command &command);

    // Never fails: what goes wrong is an Event too. Problems of its own: sync.offline,
    // sync.not_the_centre, sync.bad_receipt; a refusal's code is the centre's.
    Event read(const Command &command, const Exchange &exchange);

    Result<Backlog> backlog() const;

    // Enrolling, in the same two halves; the codes are enrolment's.
    Result<Letter> composeEnrolment(const QString &code) const;
    Result<Enrolment> readEnrolment(const QString &address, const QString &code,
                                    const Exchange &exchange);

    void setLimits(const Limits &limits) { m_limits = limits; } // smaller ones, for tests

private:
    Result<Letter> greeting(const Enrolment &centre, const Command &command);
    Result<std::optional<Letter>> parcel(const Enrolment &centre);
    Result<Letter> batchLetter(const Enrolment &centre, const Batch &batch);
    Result<Letter> packageLetter(const Enrolment &centre);
    Result<Epoch> openEpoch(const std::optional<BatchPoint> &parent, const QString &why);
    Result<std::optional<Batch>> sealNext(const Enrolment &centre);

    Result<Event> readWelcome(const Enrolment &centre, const Exchange &exchange);
    Result<Event> meet(const OwnBatches &own, const Meeting &meeting);
    Result<Event> keepReceipt(const Enrolment &centre, const Exchange &exchange);
    Result<Event> readAnswer(const Command &command, const Exchange &exchange);

    store::Store &m_store;
    SiteIdentity m_site;
    Actor m_by;
    Limits m_limits;
};

} // namespace kaochang::sync
