// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on 考点: who assesses here, under which filing, with whom, where and when; and plans.
#pragma once

#include "rules/warning.h"
#include "site/duties.h"
#include "site/plan_sitting.h"
#include "site/staff.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include <QObject>

namespace kaochang::ui {

// How a last day stands to today. Soon: within 60 days, our choice, for no notice gives one.
enum class Validity { NotYet, Good, Soon, Over };
Validity validityOf(const QDate &from, const QDate &to, const QDate &today);
Status statusOf(Validity validity);

struct FilingRow
{
    site::Filing filing;
    QString institution;
    Validity validity = Validity::Good;

    bool operator==(const FilingRow &) const = default;
};

struct StaffRow
{
    site::Staff staff;
    QString institution;
    std::optional<Validity> card; // nullopt: has none

    bool operator==(const StaffRow &) const = default;
};

struct RoomRow
{
    site::Room room;
    std::vector<site::Camera> cameras; // their addresses without passwords

    bool operator==(const RoomRow &) const = default;
};

struct PlanRow
{
    site::Plan plan;
    QString institution;
    QString method; // the province's term
    std::vector<site::Sitting> sittings;
    std::vector<site::PlanDuty> duties;

    bool operator==(const PlanRow &) const = default;
};

class SiteModel final : public QObject
{
    Q_OBJECT

public:
    enum class Form { None, Plan, Sitting };

    struct State
    {
        bool loaded = false;
        bool busy = false;
        Form form = Form::None; // the one being filled in; it closes when it was kept
        QDate today;
        std::vector<site::Institution> institutions;
        std::vector<FilingRow> filings;
        std::vector<StaffRow> staff;
        std::vector<RoomRow> rooms;
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
    void noteFiledToday(const site::PlanId &plan);

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
