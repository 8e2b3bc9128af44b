// SPDX-License-Identifier: GPL-3.0-or-later
// 实操评分: the queue by code, the aspects of one paper, the total and what is missing.
#pragma once

#include "ui/page_frame.h"
#include "ui/practical_model.h"
#include "ui/rows_model.h"

class QStackedWidget;
class QTableView;

namespace kaochang::ui {

class AspectRow;
class OpenedCard;

class PracticalPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit PracticalPage(Desk &desk, QWidget *parent = nullptr);

private:
    QWidget *queue();
    QWidget *sheet();
    void addStates();
    void addKeys();
    void render();
    void renderQueue();
    void renderSheet();
    void renderOpened(const practical::Opened &opened);
    void renderTotal();
    void buildRows(const practical::Scheme &scheme);
    AspectRow *addRow(const practical::Aspect &aspect, int place);
    void enter(int row);
    void askForVeto(AspectRow *row);
    void askForNote(AspectRow *row);
    void askForState(rules::ScoreState state);

    Desk &m_desk;
    PracticalModel m_model;
    RowsModel<practical::PaperLine> *m_lines;
    QTableView *m_queue;
    QLabel *m_code;
    QLabel *m_hint;
    QStackedWidget *m_stack;
    QWidget *m_aspects;
    OpenedCard *m_opened;
    std::vector<AspectRow *> m_rows;
    QWidget *m_states;
    QLabel *m_total;
    QPushButton *m_undo;
    QPushButton *m_submit;
    practical::SchemeId m_builtFor;
    practical::PaperId m_entered; // whose first aspect got the hand
};

} // namespace kaochang::ui
