// SPDX-License-Identifier: GPL-3.0-or-later
// The whole course of synchronising as one pure function: no clock, socket, store or thread.
#pragma once

#include <QString>

namespace kaochang::sync {

// What to do next. Greet and Send are answered by one Event with the same ticket.
struct Command
{
    enum What {
        None,
        Greet, // ask the centre what it holds of `epoch` (empty: the current one) from batch n on
        Send,  // send the oldest parcel without a receipt, sealing one if need be
        Wait,  // until State::nextTryMs
        Rest,  // everything is receipted
        Stop   // a person must look: State::problem
    };
    What what = None;
    QString epoch;
    qint64 n = 0;
    quint64 ticket = 0;

    bool operator==(const Command &) const = default;
};

struct Event
{
    enum What {
        Wake,        // the time has come, the network came back, a person asks for it now
        Work,        // something was written: begins at rest, never shortens a wait
        Pause,       // by a person
        Resume,      // by a person
        Agreed,      // both know what the centre holds
        AskAgain,    // greet about `epoch` from n
        Nothing,     // no parcel is left to send
        Kept,        // a receipt is on disk
        Refused,     // the centre said no: status, problem; status 0 is our own, for good
        Unreachable, // no answer, or none that the centre has signed: problem says which
        Broken       // our own store or disk fails just now: problem
    };
    What what = Wake;
    quint64 ticket = 0;
    int status = 0;
    qint64 retryAfterMs = 0;
    QString problem = {};
    QString epoch = {};
    qint64 n = 0;

    bool operator==(const Event &) const = default;
};

struct State
{
    enum Phase { Idle, Busy, Waiting, Stopped, Paused };
    Phase phase = Idle;
    Command last = {}; // the one under way when Busy
    quint64 tickets = 0;
    int failures = 0;                   // in a row, without an answer from the centre
    int conflicts = 0;                  // 409 in a row, without a receipt
    int questions = 0;                  // greetings in a row
    bool isAskedToAuthenticate = false; // a 401 came and was answered once
    qint64 nextTryMs = 0;               // on the monotonic clock
    quint64 seed = 1;                   // of the jitter
    QString problem = {};               // a code; empty when all is well

    bool operator==(const State &) const = default;
};

struct Step
{
    State state;
    Command command;

    bool operator==(const Step &) const = default;
};

inline constexpr qint64 FirstDelayMs = 2'000;
inline constexpr qint64 LongestDelayMs = 300'000;

// Rules (exchange.md §4): full jitter from 2 s doubling to 300 s, never sooner than Retry-After;
// silence, 408, 425, 429 and 5xx are tried for ever; 401 is answered by one new greeting; 409 by a
// greeting, three without a receipt between them stop as a conflict; 403, 413, 422 and the rest
// stop. An event whose ticket is not the one under way changes nothing.
Step step(State state, const Event &event, qint64 nowMs);

// What the exam strip shows, without words.
enum class SyncWord { Synced, Syncing, Paused, Offline, Conflict, Misconfigured };
SyncWord wordOf(const State &state);

} // namespace kaochang::sync
