// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before a site that did not open by itself: why, what still holds, and the ways in.
#pragma once

#include "ui/unlock_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kaochang::ui {

class FormField;
class StateLight;

class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    // The model outlives the page: a change of language builds the page anew.
    UnlockPage(UnlockModel &model, Doorstep &doorstep, QWidget *parent = nullptr);

private:
    void addActions(QVBoxLayout *column);
    void render();

    UnlockModel &m_model;
    Doorstep &m_doorstep;
    QLabel *m_title;
    QLabel *m_folder;
    QLabel *m_why;
    QLineEdit *m_passphrase;
    FormField *m_field;
    QPushButton *m_open;
    QPushButton *m_again;
    QPushButton *m_other;
};

} // namespace kaochang::ui
