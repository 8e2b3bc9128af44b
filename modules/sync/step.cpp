// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/step.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::sync {
namespace {

constexpr int MostConflicts = 3;
constexpr int MostQuestions = 1000; // a page each: a million batches

constexpr int Unauthorised = 401;
constexpr int Conflict = 409;

// SplitMix64: the state carries its own randomness, so that a run can be repeated.
quint64 nextRandom(quint64 &seed)
{
    seed += 0x9E3779B97F4A7C15U;
    quint64 z = seed;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

Step ask(State state, Command::What what, const QString &epoch = {}, qint64 n = 0)
{
    state.phase = State::Busy;
    state.last = {what, epoch, n, ++state.tickets};
    const Command command = state.last;
    return {std::move(state), command};
}

Step settle(State state, State::Phase phase, Command::What what, const QString &problem = {})
{
    state.phase = phase;
    state.last = {};
    state.problem = problem;
    return {std::move(state), {what, {}, 0, 0}};
}

Step greet(State state, const QString &epoch = {}, qint64 n = 0)
{
    if (++state.questions > MostQuestions)
        return settle(std::move(state), State::Stopped, Command::Stop, u"sync.endless_greeting"_s);
    return ask(std::move(state), Command::Greet, epoch, n);
}

Step begin(State state)
{
    state.questions = 0;
    state.conflicts = 0;
    state.isAskedToAuthenticate = false;
    return greet(std::move(state));
}

Step wait(State state, const Event &event, qint64 nowMs)
{
    const int doublings = std::min(state.failures++, 20);
    const qint64 ceiling = std::min(LongestDelayMs, FirstDelayMs << doublings);
    const qint64 delay = qint64(nextRandom(state.seed) % quint64(ceiling + 1));
    state.nextTryMs = nowMs + std::max(delay, event.retryAfterMs);
    return settle(std::move(state), State::Waiting, Command::Wait, event.problem);
}

bool mayPass(int status)
{
    constexpr std::array Passing = {408, 425, 429};
    return status >= 500 || std::ranges::find(Passing, status) != Passing.end();
}

Step refused(State state, const Event &event, qint64 nowMs)
{
    if (mayPass(event.status))
        return wait(std::move(state), event, nowMs);
    if (event.status == Conflict && ++state.conflicts <= MostConflicts)
        return greet(std::move(state));
    if (event.status == Unauthorised && !state.isAskedToAuthenticate) {
        state.isAskedToAuthenticate = true;
        return greet(std::move(state));
    }
    return settle(std::move(state), State::Stopped, Command::Stop, event.problem);
}

Step answered(State state, const Event &event, qint64 nowMs)
{
    switch (event.what) {
    case Event::Agreed:
        state.failures = 0;
        state.problem.clear();
        return ask(std::move(state), Command::Send);
    case Event::AskAgain:
        state.failures = 0;
        return greet(std::move(state), event.epoch, event.n);
    case Event::Kept:
        state = {.phase = state.phase,
                 .last = state.last,
                 .tickets = state.tickets,
                 .seed = state.seed,
                 .problem = {}};
        return ask(std::move(state), Command::Send);
    case Event::Nothing:
        return settle(std::move(state), State::Idle, Command::Rest);
    case Event::Refused:
        return refused(std::move(state), event, nowMs);
    default:
        return wait(std::move(state), event, nowMs);
    }
}

bool isAsked(const Event &event)
{
    return event.what == Event::Wake || event.what == Event::Work || event.what == Event::Pause
           || event.what == Event::Resume;
}

} // namespace

Step step(State state, const Event &event, qint64 nowMs)
{
    if (!isAsked(event)) {
        const bool isDue = state.phase == State::Busy && event.ticket == state.last.ticket;
        return isDue ? answered(std::move(state), event, nowMs) : Step{std::move(state), {}};
    }
    if (event.what == Event::Pause)
        return settle(std::move(state), State::Paused, Command::None);
    const bool isResumed = event.what == Event::Resume;
    const bool isTooSoon = event.what == Event::Work && state.phase != State::Idle;
    if (state.phase == State::Busy || isTooSoon || (state.phase == State::Paused) != isResumed)
        return {std::move(state), {}};
    return begin(std::move(state));
}

SyncWord wordOf(const State &state)
{
    const bool isConflict = state.problem == u"center.fork"_s || state.problem == u"center.chain"_s
                            || state.problem == u"center.record_conflict"_s
                            || state.problem == u"center.gap"_s;
    const bool isOurs =
        state.problem.startsWith(u"store."_s) || state.problem.startsWith(u"file."_s);
    switch (state.phase) {
    case State::Idle:
        return SyncWord::Synced;
    case State::Busy:
        return state.failures > 0 ? SyncWord::Offline : SyncWord::Syncing;
    case State::Waiting:
        return isOurs ? SyncWord::Misconfigured : SyncWord::Offline;
    case State::Paused:
        return SyncWord::Paused;
    case State::Stopped:
        break;
    }
    return isConflict ? SyncWord::Conflict : SyncWord::Misconfigured;
}

} // namespace kaochang::sync
