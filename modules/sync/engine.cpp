// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace kaochang::sync {
SyncEngine::SyncEngine(Desk &desk, Lane &storeLane, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_lane(storeLane)
    , m_clock(clock)
{
    m_state.seed = QRandomGenerator::system()->generate64();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { take({.what = Event::Wake}); });
    m_counting.setSingleShot(true);
    m_counting.setInterval(500);
    connect(&m_counting, &QTimer::timeout, this, &SyncEngine::count);
    m_counting.start();
}

SyncEngine::~SyncEngine()
{
    m_lane.post([] {}).waitForFinished();
}

void SyncEngine::start()
{
    m_report = {};
    take({.what = Event::Wake});
}

void SyncEngine::notice()
{
    m_hasNews = true;
    if (!m_counting.isActive())
        m_counting.start();
    if (m_state.phase == State::Idle) {
        m_report = {};
        take({.what = Event::Work});
    }
}

void SyncEngine::pause()
{
    take({.what = Event::Pause});
}

void SyncEngine::resume()
{
    take({.what = Event::Resume});
}

void SyncEngine::take(const Event &event)
{
    auto [state, command] = step(m_state, event, m_clock.monotonicMs());
    if (event.what == Event::Kept && state.last.ticket != m_state.last.ticket)
        ++m_report.receipts;
    m_state = std::move(state);
    perform(command);
    show();
}

void SyncEngine::perform(const Command &command)
{
    if (m_state.phase != State::Waiting)
        m_timer.stop();
    switch (command.what) {
    case Command::None:
        break;
    case Command::Greet:
    case Command::Send:
        compose(command);
        break;
    case Command::Wait:
        m_timer.start(std::chrono::milliseconds(
            std::max<qint64>(0, m_state.nextTryMs - m_clock.monotonicMs())));
        if (m_giveUpAfter > 0 && m_state.failures >= m_giveUpAfter)
            end();
        break;
    case Command::Rest:
    case Command::Stop:
        end();
        break;
    }
}

void SyncEngine::compose(const Command &command)
{
    m_hasNews = false;
    m_lane.ask(
        this, [&desk = m_desk, command] { return desk.compose(command); },
        [this, command](const Result<Desk::Prepared> &prepared) {
            if (!prepared)
                take(Desk::eventOf(prepared.error(), command));
            else if (!prepared->letter)
                take({.what = Event::Nothing, .ticket = command.ticket});
            else
                carry(command, *prepared->letter, prepared->address);
        });
}

void SyncEngine::carry(const Command &command, const Letter &letter, const QString &address)
{
    ++m_report.tries;
    m_courier.carry(address, letter, [this, command, letter](const Answer &answer) {
        read(command, {letter, answer});
    });
}

void SyncEngine::read(const Command &command, const Exchange &exchange)
{
    m_lane.ask(
        this, [&desk = m_desk, command, exchange] { return desk.read(command, exchange); },
        [this](const Event &event) { take(event); });
}

void SyncEngine::end()
{
    if (m_giveUpAfter > 0)
        m_timer.stop();
    m_report.word = wordOf(m_state);
    m_report.problem = m_state.problem;
    if (m_state.phase == State::Idle)
        m_shown.lastSuccess = m_clock.now();
    m_counting.start();
    Q_EMIT finished(m_report);
    if (m_state.phase == State::Idle && m_hasNews)
        QMetaObject::invokeMethod(
            this, [this] { notice(); }, Qt::QueuedConnection);
}

void SyncEngine::show()
{
    SyncState next = m_shown;
    next.word = wordOf(m_state);
    const auto &backlog = m_shown.backlog;
    if (next.word == SyncWord::Synced && backlog && waiting(*backlog) > 0)
        next.word = SyncWord::Syncing;
    next.problem = m_state.problem;
    next.nextTry.reset();
    if (m_state.phase == State::Waiting)
        next.nextTry = m_clock.now().addMSecs(m_state.nextTryMs - m_clock.monotonicMs());
    if (next == m_drawn)
        return;
    m_shown = m_drawn = next;
    Q_EMIT changed();
}

void SyncEngine::count()
{
    m_lane.ask(
        this, [&desk = m_desk] { return desk.backlog(); },
        [this](const Result<Backlog> &backlog) {
            if (!backlog)
                return;
            m_shown.backlog = *backlog;
            if (!m_shown.lastSuccess)
                m_shown.lastSuccess = backlog->lastReceipt;
            show();
        });
}

void SyncEngine::enrol(const QString &address, const QString &code,
                       const std::function<void(Result<Enrolment>)> &then)
{
    const auto normal = enrolment::normalAddress(address);
    if (!normal)
        return then(tl::unexpected(normal.error()));
    const auto read = [this, address = *normal, code, then](const Exchange &exchange) {
        m_lane.ask(
            this,
            [&desk = m_desk, address, code, exchange] {
                return desk.readEnrolment(address, code, exchange);
            },
            then);
    };
    m_lane.ask(
        this, [&desk = m_desk, code] { return desk.composeEnrolment(code); },
        [this, address = *normal, read, then](const Result<Letter> &letter) {
            if (!letter)
                return then(tl::unexpected(letter.error()));
            m_courier.carry(address, *letter, [letter = *letter, read](const Answer &answer) {
                read({letter, answer});
            });
        });
}

} // namespace kaochang::sync
