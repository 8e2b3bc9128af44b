// SPDX-License-Identifier: GPL-3.0-or-later
// 成绩审批: everybody's result, what is in the way, the lock by two people, corrections after it.
#pragma once

#include "ui/page_frame.h"
#include "ui/results_model.h"
#include "ui/rows_model.h"

class QTableView;

namespace kaochang::ui {

class ResultCard;

class ResultsPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit ResultsPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addHead();
    void addSides();
    void addActs();
    void render();
    void renderRows();
    void renderSecond();
    void sign(const Signature &second);
    void refuse(const Signature &second);

    Desk &m_desk;
    ResultsModel m_model;
    RowsModel<results::ResultLine> *m_rows;
    QTableView *m_table;
    ResultCard *m_card;
    SecondPerson *m_second;
    QPushButton *m_register;
    QPushButton *m_roster;
    QPushButton *m_gaps;
    QPushButton *m_propose;
};

} // namespace kaochang::ui
