// SPDX-License-Identifier: GPL-3.0-or-later
// 公示与复核: what everybody is shown and until when, the objections, and what came of them.
#pragma once

#include "ui/page_frame.h"
#include "ui/publicity_model.h"
#include "ui/rows_model.h"

class QScrollArea;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace kaochang::ui {

class AppealCard;
class AppealForm;
class PublishForm;
class StateLight;

class PublicityPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit PublicityPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addHead();
    void addOverview();
    void addForms();
    void addActs();
    void askToWithdraw();
    void askToClose();
    void render();
    void renderStanding();
    void renderAppeals();
    void renderForm();

    Desk &m_desk;
    PublicityModel m_model;
    PublicityModel::Form m_open = PublicityModel::Form::None; // the form that was begun
    RowsModel<results::ResultLine> *m_lines;
    RowsModel<AppealRow> *m_appeals;
    QStackedWidget *m_stack;
    StateLight *m_light;
    QLabel *m_period;
    QLabel *m_versions;
    QTabWidget *m_tabs;
    QTableView *m_lineTable;
    QTableView *m_appealTable;
    QScrollArea *m_side;
    AppealCard *m_card;
    PublishForm *m_publishForm;
    AppealForm *m_appealForm;
    QPushButton *m_list;
    QPushButton *m_sheet;
    QPushButton *m_withdraw;
    QPushButton *m_receive;
    QPushButton *m_close;
    QPushButton *m_publish;
};

} // namespace kaochang::ui
