// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing on the monitor, and what stands there while the desk is locked.
#pragma once

#include "ui/sign_in_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace kaochang::ui {

class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addFields(QVBoxLayout *column);
    void render();
    void addAccounts(QVBoxLayout *column, const QString &passphrase);
    void enter();

    SignInModel m_model;
    QLineEdit *m_login;
    QLineEdit *m_passphrase;
    QComboBox *m_role;
    QLabel *m_problem;
    QPushButton *m_enter;
    QListWidget *m_accounts; // of a demonstration; else hidden
};

} // namespace kaochang::ui
