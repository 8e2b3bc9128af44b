// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on 今日: the sittings to choose from, the check list of the chosen one, the deadlines
// of its plan.
#pragma once

#include "results/publicity/publicity_state.h"
#include "site/run_sitting.h"
#include "ui/day_plan.h"
#include "ui/shown.h"

#include <QObject>
#include <QTimer>

namespace kaochang::ui {

class TodayModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::vector<site::Sitting> sittings; // by planned start
        std::optional<DayFacts> day;         // of the chosen sitting
        std::vector<site::PlanDuty> duties;  // of its plan, soonest first
        results::PublicityState publicity;   // its last day is a deadline of the sitting
        int publicityDaysLeft = 0;           // working days
        QDate today;
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    explicit TodayModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void open();
    void start();
    void close(const QString &why);
    void giveTime(int minutes, const QString &why);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void tick();
    enum class Then { Nothing, Record, StopRecording };
    void record(Then then);
    template <typename Act>
    void
    run(Act act,
        Then then = Then::Nothing); // act: (const RunSitting &, const Actor &, const SittingId &)
                                    // -> Result<Sitting>

    Desk &m_desk;
    site::RunSitting m_runSitting;
    QTimer m_minute; // what is next depends on the clock
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
