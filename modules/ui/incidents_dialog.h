// SPDX-License-Identifier: GPL-3.0-or-later
// 异常与违纪 of the sitting: what was flagged, and the words for it: a code of the table, whom it
// concerns, what happened. Every version told before stays in sight.
#pragma once

#include "ui/incidents_model.h"
#include "ui/rows_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace kaochang::ui {

class IncidentsDialog final : public QDialog
{
    Q_OBJECT

public:
    IncidentsDialog(Desk &desk, QWidget *parent);

private:
    void addList(QVBoxLayout *column);
    void addWords(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void render();
    void renderList();
    void renderChosen(); // another one, or told anew: its fields are filled from it
    void renderEffect();
    void tell();
    const IncidentRow *chosen() const;

    IncidentsModel m_model;
    RowsModel<IncidentRow> *m_rows;
    QTableView *m_list;
    QComboBox *m_code;
    QLabel *m_effect;
    QComboBox *m_who;
    QPlainTextEdit *m_note;
    QLabel *m_told;
    QLabel *m_problem;
    QPushButton *m_tell;
    supervision::Incident m_shown; // whose words stand in the fields
};

} // namespace kaochang::ui
