// SPDX-License-Identifier: GPL-3.0-or-later
// A paper the whole panel has submitted: everybody's marks side by side, how far they lie apart,
// and what the chief has to decide.
#pragma once

#include "practical/opened.h"
#include "ui/rows_model.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kaochang::ui {

class StateLight;

class OpenedCard final : public QFrame
{
    Q_OBJECT

public:
    explicit OpenedCard(QWidget *parent = nullptr);

    struct Words
    {
        QString candidate;
        QStringList assessors; // in the order of the sheets
        bool isChief = false;
    };
    void render(const practical::Opened &opened, const practical::Scheme &scheme,
                const Words &words);
    void enter(); // puts the hand on the marks

Q_SIGNALS:
    void ruled(const QString &matter, kaochang::practical::Outcome outcome);
    void sentBack(int sheet);
    void correctionWanted(int sheet, const QString &aspect);

private:
    void renderTable(const practical::Opened &opened, const practical::Scheme &scheme,
                     const Words &words);
    void renderActs(const practical::Opened &opened, const Words &words);
    QPushButton *addAct(const QString &text);
    void renderCorrect();
    bool isOnMark() const; // the chosen cell holds points somebody gave
    void correct();

    QLabel *m_candidate;
    StateLight *m_stage;
    QTableWidget *m_table;
    QHBoxLayout *m_acts;
    QPushButton *m_correct = nullptr; // the chief's only
};

} // namespace kaochang::ui
