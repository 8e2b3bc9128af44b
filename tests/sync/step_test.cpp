// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/reconcile.h"
#include "sync/step.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang::sync;

namespace {

State greeting() // a state in which the centre's welcome is awaited
{
    return step({}, {.what = Event::Wake}, 0).state;
}

State sending()
{
    const State state = greeting();
    return step(state, {.what = Event::Agreed, .ticket = state.last.ticket}, 0).state;
}

Step answer(const State &state, Event event, qint64 nowMs = 0)
{
    event.ticket = state.last.ticket;
    return step(state, event, nowMs);
}

Event refusal(int status, const QString &code = u"center.some"_s)
{
    return {.what = Event::Refused, .status = status, .problem = code};
}

QString hash(int of)
{
    return QString::number(of).rightJustified(64, u'0');
}

QStringList hashes(int from, int to)
{
    QStringList all;
    for (int n = from; n <= to; ++n)
        all.append(hash(n));
    return all;
}

Welcome welcome(qint64 next, qint64 from, const QStringList &held)
{
    Welcome made;
    made.epoch = u"E"_s;
    made.next = next;
    made.from = from;
    made.hashes = held;
    return made;
}

OwnBatches own(qint64 count, qint64 from, bool isCurrent = true)
{
    return {.epoch = {u"E"_s, BatchPoint{u"D"_s, 9, hash(9)}, isCurrent},
            .count = count,
            .hashes = hashes(int(from), int(count))};
}

} // namespace

class StepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesByGreeting()
    {
        const auto [state, command] = step({}, {.what = Event::Wake}, 0);
        QCOMPARE(command.what, Command::Greet);
        QCOMPARE(state.phase, State::Busy);
    }
    void sendsUntilNothingIsLeft()
    {
        State state = sending();
        QCOMPARE(state.last.what, Command::Send);
        for (int batch = 0; batch < 3; ++batch) {
            const auto [next, command] = answer(state, {.what = Event::Kept});
            QCOMPARE(command.what, Command::Send);
            state = next;
        }
        const auto [rested, command] = answer(state, {.what = Event::Nothing});
        QCOMPARE(command.what, Command::Rest);
        QCOMPARE(wordOf(rested), SyncWord::Synced);
    }
    void decidesEveryStatusByItsRule_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("command");
        for (const int later : {408, 425, 429, 500, 502, 503, 504})
            QTest::addRow("%d waits", later) << later << int(Command::Wait);
        for (const int never : {0, 301, 400, 403, 404, 413, 422, 431})
            QTest::addRow("%d stops", never) << never << int(Command::Stop);
        QTest::addRow("401 greets anew") << 401 << int(Command::Greet);
        QTest::addRow("409 greets anew") << 409 << int(Command::Greet);
    }
    void decidesEveryStatusByItsRule()
    {
        QFETCH(int, status);
        QFETCH(int, command);
        QCOMPARE(int(answer(sending(), refusal(status)).command.what), command);
    }
    void stopsAtTheSecond401()
    {
        State state = answer(sending(), refusal(401)).state;
        state = answer(state, {.what = Event::Agreed}).state;
        const auto [stopped, command] = answer(state, refusal(401));
        QCOMPARE(command.what, Command::Stop);
        QCOMPARE(wordOf(stopped), SyncWord::Misconfigured);
    }
    void stopsAsAConflictAfterThree409WithoutAReceipt()
    {
        State state = sending();
        for (int time = 0; time < 3; ++time) {
            state = answer(state, refusal(409, u"center.fork"_s)).state;
            state = answer(state, {.what = Event::Agreed}).state;
        }
        const auto [stopped, command] = answer(state, refusal(409, u"center.fork"_s));
        QCOMPARE(command.what, Command::Stop);
        QCOMPARE(wordOf(stopped), SyncWord::Conflict);
    }
    void forgetsConflictsAtAReceipt()
    {
        State state = sending();
        for (int time = 0; time < 20; ++time) {
            state = answer(state, refusal(409)).state;
            state = answer(state, {.what = Event::Agreed}).state;
            state = answer(state, {.what = Event::Kept}).state;
            QCOMPARE(state.phase, State::Busy);
        }
    }
    void jittersFullyUnderADoublingCeiling()
    {
        qint64 longest = 0;
        qint64 shortest = LongestDelayMs;
        for (quint64 seed = 1; seed <= 2000; ++seed) {
            State state = sending();
            state.seed = seed;
            for (int failure = 0; failure < 12; ++failure) {
                const auto [waiting, command] = answer(state, {.what = Event::Unreachable}, 1000);
                QCOMPARE(command.what, Command::Wait);
                const qint64 delay = waiting.nextTryMs - 1000;
                QVERIFY(delay >= 0 && delay <= std::min(LongestDelayMs, FirstDelayMs << failure));
                if (failure == 11) {
                    longest = std::max(longest, delay);
                    shortest = std::min(shortest, delay);
                }
                state = step(waiting, {.what = Event::Wake}, waiting.nextTryMs).state;
            }
        }
        QVERIFY2(longest > LongestDelayMs * 99 / 100, qPrintable(QString::number(longest)));
        QVERIFY2(shortest < LongestDelayMs / 100, qPrintable(QString::number(shortest)));
    }
    void neverComesBackBeforeRetryAfter()
    {
        Event busy = refusal(503);
        busy.retryAfterMs = 60'000;
        for (quint64 seed = 1; seed <= 100; ++seed) {
            State state = sending();
            state.seed = seed;
            QVERIFY(answer(state, busy, 5).state.nextTryMs >= 60'005);
        }
    }
    void startsTheBackOffAnewAfterAnyAnswer()
    {
        State state = sending();
        for (int failure = 0; failure < 8; ++failure)
            state =
                step(answer(state, {.what = Event::Unreachable}).state, {.what = Event::Wake}, 0)
                    .state;
        QCOMPARE(state.failures, 8);
        QCOMPARE(wordOf(state), SyncWord::Offline);
        state = answer(state, {.what = Event::Agreed}).state;
        QCOMPARE(state.failures, 0);
        QCOMPARE(wordOf(state), SyncWord::Syncing);
    }
    void letsWorkNeitherShortenAWaitNorBreakAStop()
    {
        const State waiting = answer(sending(), {.what = Event::Unreachable}).state;
        QCOMPARE(step(waiting, {.what = Event::Work}, 0), (Step{waiting, {}}));
        const State stopped = answer(sending(), refusal(422)).state;
        QCOMPARE(step(stopped, {.what = Event::Work}, 0), (Step{stopped, {}}));
        QCOMPARE(step(stopped, {.what = Event::Wake}, 0).command.what, Command::Greet);
    }
    void ignoresAnswersItNoLongerAwaits()
    {
        State state = sending();
        const Event late{.what = Event::Kept, .ticket = state.last.ticket - 1};
        QCOMPARE(step(state, late, 0), (Step{state, {}}));
        const State paused = step(state, {.what = Event::Pause}, 0).state;
        const Event due{.what = Event::Kept, .ticket = state.last.ticket};
        QCOMPARE(step(paused, due, 0), (Step{paused, {}}));
    }
    void pausesAndResumesOnlyByHand()
    {
        const State paused = step(sending(), {.what = Event::Pause}, 0).state;
        QCOMPARE(wordOf(paused), SyncWord::Paused);
        QCOMPARE(step(paused, {.what = Event::Wake}, 0).command.what, Command::None);
        QCOMPARE(step(paused, {.what = Event::Work}, 0).command.what, Command::None);
        QCOMPARE(step(paused, {.what = Event::Resume}, 0).command.what, Command::Greet);
        QCOMPARE(step(sending(), {.what = Event::Resume}, 0).command.what, Command::None);
    }
    void saysThatItIsUsWhenOurDiskFails()
    {
        const State state =
            answer(sending(), {.what = Event::Broken, .problem = u"store.no_space"_s}).state;
        QCOMPARE(state.phase, State::Waiting);
        QCOMPARE(wordOf(state), SyncWord::Misconfigured);
    }
    void doesNotGreetForEver()
    {
        State state = greeting();
        int greetings = 0;
        while (state.phase == State::Busy && ++greetings < 5000)
            state = answer(state, {.what = Event::AskAgain, .epoch = u"E"_s, .n = 1}).state;
        QCOMPARE(state.phase, State::Stopped);
        QCOMPARE(state.problem, u"sync.endless_greeting"_s);
    }

    void comparesBothChains_data()
    {
        QTest::addColumn<OwnBatches>("ours");
        QTest::addColumn<Welcome>("theirs");
        QTest::addColumn<Meeting>("expected");
        const QString e = u"E"_s;
        const auto row = [](const char *name, const OwnBatches &ours, const Welcome &theirs,
                            const Meeting &expected) {
            QTest::newRow(name) << ours << theirs << expected;
        };
        Welcome knowsParent = welcome(1, 1, {});
        knowsParent.holdsParent = true;
        row("new epoch, parent held", own(3, 1), knowsParent, {Meeting::Agreed, e, 0});
        row("new epoch, parent lost", own(3, 1), welcome(1, 1, {}), {Meeting::AskAgain, u"D"_s, 9});
        row("all held", own(5, 5), welcome(6, 5, hashes(5, 5)), {Meeting::Agreed, e, 5});
        row("two behind", own(7, 5), welcome(6, 5, hashes(5, 5)), {Meeting::Agreed, e, 5});
        row("asked beyond what it holds", own(9, 8), welcome(5, 8, {}), {Meeting::AskAgain, e, 4});
        row("centre is ahead: we were restored", own(5, 4), welcome(8, 4, hashes(4, 7)),
            {Meeting::Fork, e, 5});
        row("centre is ahead of an epoch we left", own(5, 4, false), welcome(8, 4, hashes(4, 7)),
            {Meeting::Agreed, e, 5});
        row("other batch after 5", own(7, 4), welcome(7, 4, {hash(4), hash(5), hash(66)}),
            {Meeting::Fork, e, 5});
        row("other batch where asked", own(900, 800), welcome(900, 800, {hash(1)}),
            {Meeting::AskAgain, e, 300});
        row("other batch from the first", own(3, 1), welcome(3, 1, {hash(7), hash(8)}),
            {Meeting::Fork, e, 0});
        row("we hold none, it does", own(0, 1), welcome(3, 1, hashes(1, 2)), {Meeting::Fork, e, 0});
        row("page ends before it does", own(1500, 1), welcome(1501, 1, hashes(1, 1000)),
            {Meeting::AskAgain, e, 1001});
    }
    void comparesBothChains()
    {
        QFETCH(OwnBatches, ours);
        QFETCH(Welcome, theirs);
        QFETCH(Meeting, expected);
        const Meeting found = compare(ours, theirs);
        QCOMPARE(found.what, expected.what);
        QCOMPARE(found.epoch, expected.epoch);
        QCOMPARE(found.n, expected.n);
    }
    void findsTheForkInALongEpochByPages() // as the desk plays it, against 3,500 batches
    {
        constexpr int Total = 3500;
        for (const int fork : {0, 1, 499, 500, 1000, 1001, 2222, 3498, 3499}) {
            QStringList theirs = hashes(1, fork);
            while (theirs.size() < Total)
                theirs.append(hash(int(theirs.size()) + 100'000));
            Meeting meeting{Meeting::AskAgain, u"E"_s, Total};
            int questions = 0;
            while (meeting.what == Meeting::AskAgain && ++questions < 20) {
                const qint64 from = meeting.n;
                meeting = compare(own(Total, from),
                                  welcome(Total + 1, from, theirs.mid(from - 1, WelcomePage)));
            }
            QCOMPARE(meeting.what, Meeting::Fork);
            QCOMPARE(meeting.n, fork);
        }
    }
};

QTEST_GUILESS_MAIN(StepTest)
#include "step_test.moc"
