// SPDX-License-Identifier: GPL-3.0-or-later
// 理论成绩: the papers at the left, one field at the right; digits, Enter, and the next.
#pragma once

#include "ui/page_frame.h"
#include "ui/rows_model.h"
#include "ui/theory_model.h"

class QComboBox;
class QFrame;
class QTableView;

namespace kaochang::ui {

class DisputeCard;
class PointsField;
class WaitingTables;

class TheoryPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit TheoryPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addHead();
    QWidget *papers();
    QWidget *paper();
    void addStates(QVBoxLayout *column);
    void render();
    void renderRows();
    void renderPaper(const TheoryRow &row);
    void showCurrent();
    void move(int rows);
    void keyPoints();
    void keyState(rules::ScoreState state);
    void askForCorrection();
    void askToReject(const theory::ScoreTableId &table);
    void import();

    Desk &m_desk;
    TheoryModel m_model;
    RowsModel<TheoryRow> *m_rows;
    QComboBox *m_filter;
    QTableView *m_table;
    WaitingTables *m_waiting;
    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_turn;
    PointsField *m_points;
    QWidget *m_states;
    QLabel *m_last;
    QPushButton *m_correct;
    DisputeCard *m_dispute;
    QPushButton *m_save;
    struct Drawn // what the field is for; it starts anew with each
    {
        roster::EnrolmentId paper;
        PaperTurn turn = PaperTurn::First;
        bool isCorrection = false;

        bool operator==(const Drawn &) const = default;
    };
    Drawn m_drawn;
};

} // namespace kaochang::ui
