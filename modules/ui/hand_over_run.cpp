// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_over_run.h"

#include "ui/desk.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace kaochang::ui {

package::Progress Gauge::reader(const std::shared_ptr<Gauge> &gauge)
{
    return [gauge](qint64 done, qint64 total) {
        gauge->done = done;
        gauge->total = total;
        return !gauge->stop;
    };
}

HandOverRun::HandOverRun(Desk &desk)
    : m_desk(desk)
{
    connect(&m_watch, &QTimer::timeout, this, &HandOverRun::watch);
}

void HandOverRun::start(const package::HandOverWish &wish)
{
    if (m_state.isRunning || !m_desk.handOver())
        return;
    m_gauge = std::make_shared<Gauge>();
    m_state = {wish, true, 0, {}, {}};
    Q_EMIT changed();
    m_watch.start(100ms);
    m_desk.write(
        this,
        [handOver = m_desk.handOver(), wish, progress = Gauge::reader(m_gauge)] {
            return handOver(wish, progress);
        },
        [this](const Result<package::HandedOver> &answer) { end(answer); });
}

void HandOverRun::cancel()
{
    if (m_gauge)
        m_gauge->stop = true;
}

void HandOverRun::watch()
{
    m_state.percent = std::max(m_state.percent, m_gauge->percent());
    Q_EMIT changed();
}

void HandOverRun::end(const Result<package::HandedOver> &answer)
{
    m_watch.stop();
    m_gauge.reset();
    m_state.isRunning = false;
    if (answer)
        m_state.done = *answer;
    else if (answer.error().code != "package.cancelled") // then nothing of it is left
        m_state.problem = answer.error();
    Q_EMIT changed();
}

} // namespace kaochang::ui
