// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on 考点: who assesses here, under which filing, with whom, where and when; and plans.
#pragma once

#include "rules/warning.h"
#include "site/plan_sitting.h"
#include "ui/shown.h"
#include "ui/site_rows.h"

#include <QObject>

namespace kaochang::ui {

class SiteModel final : public QObject
{
    Q_OBJECT

public:
    enum class Form { None, Plan, Sitting };

    struct State // of every kind, what is out of use stands last
    {
        bool loaded = false;
        bool busy = false;
        Form form = Form::None; // the one being filled in; it closes when it was kept
        QDate today;
        std::vector<site::Institution> institutions;
        std::vector<FilingRow> filings;
        std::vector<StaffRow> staff;
        std::vector<RoomRow> rooms;
        std::vector<CameraRow> cameras;
        std::vector<AccountRow> accounts;
        std::vector<PlanRow> plans;
        std::vector<rules::Warning> warnings; // on the plan made last
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    explicit SiteModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    bool mayPlan() const; // the role of who sits here
    void open(Form form);
    void makePlan(const site::Plan &plan);
    void addSitting(const site::Sitting &sitting);
    void noteToday(const site::Plan &plan); // as filed; once that is noted, as reported

Q_SIGNALS:
    void changed();

private:
    void refresh();
    template <typename Work, typename Then>
    void act(Work work, Then then); // as Shown::act(); warnings on the plan before are gone

    Desk &m_desk;
    site::PlanSitting m_planSitting;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
