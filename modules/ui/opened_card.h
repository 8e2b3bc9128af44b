// SPDX-License-Identifier: GPL-3.0-or-later
// A paper the whole panel has submitted: everybody's marks side by side, how far they lie apart,
// and what the chief has to decide.
#pragma once

#include "practical/opened.h"
#include "ui/rows_model.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
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

Q_SIGNALS:
    void ruled(const QString &matter, kaochang::practical::Outcome outcome);
    void sentBack(int sheet);

private:
    void renderTable(const practical::Opened &opened, const practical::Scheme &scheme,
                     const Words &words);
    void renderActs(const practical::Opened &opened, const Words &words);

    QLabel *m_candidate;
    StateLight *m_stage;
    QTableWidget *m_table;
    QHBoxLayout *m_acts;
};

} // namespace kaochang::ui
