// SPDX-License-Identifier: GPL-3.0-or-later
// The state a model shows its page: said once when it changed; busy while an act runs, its problem
// told until the next one begins.
#pragma once

#include "ui/desk.h"

#include <functional>

namespace kaochang::ui {

template <typename State>
class Shown final
{
public:
    template <typename Model> // a QObject with changed()
    Shown(Desk &desk, Model &model)
        : m_desk(desk)
        , m_model(model)
        , m_changed([&model] { Q_EMIT model.changed(); })
    {}

    const State &operator*() const { return m_state; }
    const State *operator->() const { return &m_state; }

    void set(State next)
    {
        if (next == m_state)
            return;
        m_state = std::move(next);
        m_changed();
    }

    template <typename Change> // (State &)
    void change(Change change)
    {
        State next = m_state;
        change(next);
        set(std::move(next));
    }

    struct Nothing
    {
        void operator()(State &, const auto &...) const {}
    };

    // work: () -> Result<T>, on the store lane. then, where it was done: (State &, const T &), or
    // (State &) where it does not matter. It only changes the state: models call nothing from it.
    template <typename Work, typename Then = Nothing>
    void act(Work work, Then then = {})
    {
        begin();
        m_desk.write(&m_model, std::move(work),
                     [this, then = std::move(then)](const auto &answer) { end(answer, then); });
    }

    // The two halves of act(), for work that goes another way.
    void begin()
    {
        change([](State &next) {
            next.busy = true;
            next.problem.reset();
        });
    }
    template <typename T, typename Then = Nothing>
    void end(const Result<T> &answer, Then then = {})
    {
        change([&](State &next) {
            next.busy = false;
            if (!answer)
                next.problem = answer.error();
            else if constexpr (requires { then(next, *answer); })
                then(next, *answer);
            else
                then(next);
        });
    }

private:
    Desk &m_desk;
    QObject &m_model;
    const std::function<void()> m_changed;
    State m_state;
};

} // namespace kaochang::ui
