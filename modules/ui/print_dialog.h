// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the day: choose one at the left, look at it at the right, print it or save it.
#pragma once

#include "ui/print_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace kaochang::ui {

class FormPanel;

class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    // Goes when it is closed; a sitting must be on the table.
    PrintDialog(Desk &desk, results::DayPaper first, QWidget *parent);

private:
    void addChoices();
    void render();

    PrintModel m_model;
    QListWidget *m_papers;
    QLabel *m_roomWord;
    QComboBox *m_room;
    QLabel *m_warning;
    QPushButton *m_reveal;
    FormPanel *m_panel;
    std::shared_ptr<const results::Form> m_shown;
};

} // namespace kaochang::ui
