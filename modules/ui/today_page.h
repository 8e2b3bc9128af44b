// SPDX-License-Identifier: GPL-3.0-or-later
// 今日: the check list before, during and after the sitting, and one next step.
#pragma once

#include "ui/page_frame.h"
#include "ui/today_model.h"

class QComboBox;
class QFrame;
class QLabel;

namespace kaochang::ui {

class TodayPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit TodayPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addChooser();
    void addLists();
    void addActions();
    void render();
    void renderSteps(const DayFacts &facts);
    void renderDuties(const TodayModel::State &state);
    void renderPublicity(const TodayModel::State &state);
    void doNext();
    void askForTime();
    void askToClose();

    Desk &m_desk;
    TodayModel m_model;
    QComboBox *m_chooser;
    QFrame *m_stages[3];
    QFrame *m_duties;
    QStringList m_choices;     // as shown, like the steps:
    std::vector<Step> m_steps; // what did not change keeps the hand on it
    QLabel *m_nextText;
    QPushButton *m_next;
    QPushButton *m_print;
    QPushButton *m_moreTime;
    QPushButton *m_close;
};

} // namespace kaochang::ui
