// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages before the sign-in stand at, as the others stand at the desk: no house is open
// yet.
#pragma once

#include "core/clock.h"
#include "core/lane.h"
#include "ui/founding.h"

#include <QObject>
#include <QPointer>

namespace kaochang::ui {

class Ask;
class Preferences;

class Doorstep final : public QObject
{
    Q_OBJECT

public:
    struct Ground // all of it outlives the doorstep
    {
        Founding &founding;
        const Clock &clock;
        Lane &storeLane;
        Ask &ask;
        Preferences &preferences;
    };

    explicit Doorstep(const Ground &ground, QObject *parent = nullptr);
    ~Doorstep() override; // waits until the lane has answered everything asked here

    const Clock &clock() const { return m_ground.clock; }
    Ask &ask() const { return m_ground.ask; }
    Preferences &preferences() const { return m_ground.preferences; }

    // work: (Founding &) -> T, on the store lane; then: (const T &), on this thread while context
    // lives.
    template <typename Work, typename Then>
    void run(QObject *context, Work work, Then then)
    {
        m_ground.storeLane.ask(
            this,
            [&founding = m_ground.founding, work = std::move(work)] { return work(founding); },
            [context = QPointer(context), then = std::move(then)](const auto &got) mutable {
                if (context)
                    then(got);
            });
    }

private:
    Ground m_ground;
};

} // namespace kaochang::ui
