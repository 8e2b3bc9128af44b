// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-over under way. It belongs to the desk: a locked screen or another language takes the
// page away and leaves the work; only a person's "cancel" or the end of the program stops it.
#pragma once

#include "package/handed_over.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace kaochang::ui {

class Desk;

// How far a long work is, shared with the lane that does it.
struct Gauge
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> stop = false;

    int percent() const { return total > 0 ? int(done * 100 / total) : 0; }
    static package::Progress reader(const std::shared_ptr<Gauge> &gauge);
};

class HandOverRun final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        package::HandOverWish wish; // the newest
        bool isRunning = false;
        int percent = 0;                         // never backwards
        std::optional<package::HandedOver> done; // what came of it
        std::optional<Error> problem;            // a work that was cancelled has none
    };

    explicit HandOverRun(Desk &desk);

    const State &state() const { return m_state; }
    void start(const package::HandOverWish &wish);
    void cancel();

Q_SIGNALS:
    void changed();

private:
    void watch();
    void end(const Result<package::HandedOver> &answer);

    Desk &m_desk;
    State m_state;
    std::shared_ptr<Gauge> m_gauge;
    QTimer m_watch;
};

} // namespace kaochang::ui
