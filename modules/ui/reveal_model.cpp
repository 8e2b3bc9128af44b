// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal_model.h"

using namespace std::chrono_literals;

namespace kaochang::ui {

RevealModel::RevealModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reveal(desk.store())
{
    m_look.setInterval(200ms);
    connect(&m_look, &QTimer::timeout, this, &RevealModel::tick);
    connect(&desk, &Desk::sittingChanged, this, &RevealModel::hide);
    connect(&desk, &Desk::personChanged, this, &RevealModel::hide);
}

void RevealModel::reveal(const roster::CandidateId &id, const QString &why)
{
    hide();
    m_wanted = id;
    m_state.begin();
    m_desk.write(
        this, [act = m_reveal, by = m_desk.actor(), id, why] { return act.candidate(by, id, why); },
        [this, id](const Result<roster::Candidate> &answer) {
            if (id != m_wanted)
                return;
            m_until = m_desk.clock().monotonicMs() + ShownSeconds * 1000;
            m_look.start();
            m_state.end(answer, [](State &next, const roster::Candidate &whole) {
                next.shown = whole;
                next.secondsLeft = ShownSeconds;
            });
        });
}

void RevealModel::hide()
{
    m_wanted = {};
    m_look.stop();
    m_state.set({});
}

void RevealModel::tick()
{
    const qint64 left = m_until - m_desk.clock().monotonicMs();
    if (left <= 0)
        return hide();
    m_state.change([left](State &next) { next.secondsLeft = int((left + 999) / 1000); });
}

} // namespace kaochang::ui
