// SPDX-License-Identifier: GPL-3.0-or-later
// 实操评分: the queue by code, the aspects of one paper, the total and what is missing.
#pragma once

#include "ui/page_frame.h"
#include "ui/practical_model.h"
#include "ui/rows_model.h"

class QStackedWidget;
class QTableView;

namespace kaochang::ui {

class LivePicture;
class MarkSheet;
class ModerationView;

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
    void renderHint();
    void renderTotal();
    void askForState(rules::ScoreState state);

    Desk &m_desk;
    PracticalModel m_model;
    RowsModel<practical::PaperLine> *m_lines;
    QTableView *m_queue;
    LivePicture *m_live;
    QLabel *m_code;
    QLabel *m_hint;
    QStackedWidget *m_stack;
    MarkSheet *m_sheet;
    ModerationView *m_moderation;
    QWidget *m_states;
    QLabel *m_total;
    QPushButton *m_undo;
    QPushButton *m_submit;
};

} // namespace kaochang::ui
