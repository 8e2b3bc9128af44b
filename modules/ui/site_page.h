// SPDX-License-Identifier: GPL-3.0-or-later
// 考点: plans with their sittings and duties, and what they stand on: see set_up/set_up_tabs.h.
#pragma once

#include "ui/page_frame.h"
#include "ui/site_tables.h"

class QTableView;
class QTabWidget;

namespace kaochang::ui {

class Desk;
class PlanForm;
class SetUpTabs;
class SittingForm;

class SitePage final : public PageFrame
{
    Q_OBJECT

public:
    explicit SitePage(Desk &desk, QWidget *parent = nullptr);

private:
    void addPlans();
    void addActs();
    void render();
    void renderActs();
    void renderForm(); // a form begins when it opens, and keeps what was typed until it closes
    void renderLines();
    const PlanRow *chosen() const; // null: no plan is chosen

    SiteModel m_model;
    SiteModel::Form m_shown = SiteModel::Form::None;
    RowsModel<PlanRow> *m_plans;
    RowsModel<PlanLine> *m_lines;
    QTabWidget *m_tabs;
    SetUpTabs *m_setUp;
    QTableView *m_planTable;
    QStackedWidget *m_below; // of the plans: what the chosen one asks for, or a form
    PlanForm *m_planForm;
    SittingForm *m_sittingForm;
    QLabel *m_warnings;
    QPushButton *m_note;
    QPushButton *m_addSitting;
    QPushButton *m_makePlan;
    QPushButton *m_first; // of an empty site
};

} // namespace kaochang::ui
