// SPDX-License-Identifier: GPL-3.0-or-later
// Synchronising as it runs: performs what step() commands, letters on the store lane, HTTP here.
// Lives on the thread that made it, which needs an event loop. Kill it at any moment: what matters
// is on disk, and the next run asks the centre first.
#pragma once

#include "core/lane.h"
#include "sync/courier.h"
#include "sync/desk.h"

#include <QTimer>

namespace kaochang::sync {

// What the screen draws. Times are wall clock.
struct SyncState
{
    SyncWord word = SyncWord::Synced;
    QString problem; // a code; empty when all is well
    std::optional<Backlog> backlog;
    std::optional<QDateTime> lastSuccess; // the last receipt, or the last time nothing was left
    std::optional<QDateTime> nextTry;

    bool operator==(const SyncState &) const = default;
};

// What one run came to.
struct SyncReport
{
    SyncWord word = SyncWord::Synced; // Synced: everything written before the run is receipted
    QString problem;
    int receipts = 0; // batches and packages signed for during the run
    int tries = 0;    // letters carried

    bool operator==(const SyncReport &) const = default;
};

class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    // desk and everything behind it belong to storeLane and outlive the engine.
    SyncEngine(Desk &desk, Lane &storeLane, const Clock &clock, QObject *parent = nullptr);
    ~SyncEngine() override; // waits until the lane has answered (docs/decisions/0051)

    const SyncState &state() const { return m_shown; }
    // 0, the desktop: waits between tries for ever. n, the command line: finished() at the n-th
    // failure in a row.
    void setGiveUpAfter(int failures) { m_giveUpAfter = failures; }

    void start();  // now: at start, when the network is back, when a person asks
    void notice(); // something was written; cheap, call it after any write
    void pause();
    void resume();
    // Redeems a one-time code at a centre and keeps who it is; codes in sync/enrolment.h.
    void enrol(const QString &address, const QString &code,
               const std::function<void(Result<Enrolment>)> &then);
    Courier &courier() { return m_courier; }

Q_SIGNALS:
    void changed();
    void finished(const kaochang::sync::SyncReport &report); // at rest, stopped, or given up

private:
    void take(const Event &event);
    void perform(const Command &command);
    void compose(const Command &command);
    void carry(const Command &command, const Letter &letter, const QString &address);
    void read(const Command &command, const Exchange &exchange);
    void end();
    void show();
    void count();

    Desk &m_desk;
    Lane &m_lane;
    const Clock &m_clock;
    Courier m_courier;
    QTimer m_timer;    // the next try
    QTimer m_counting; // the backlog, at most twice a second
    State m_state;
    SyncState m_shown; // as it is
    SyncState m_drawn; // as changed() last said
    SyncReport m_report;
    int m_giveUpAfter = 0;
    bool m_hasNews = false; // something was written while busy
};

} // namespace kaochang::sync
