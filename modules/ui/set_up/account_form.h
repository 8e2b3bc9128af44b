// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in, as what, and which person of the staff that is.
#pragma once

#include "site/staff.h"
#include "ui/set_up/entry_form.h"
#include "ui/set_up/set_up_model.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace kaochang::ui {

class AccountForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    // A null id: a new one. staff: everybody who has no account yet, or this one.
    void begin(const security::User &user, const std::vector<site::Staff> &staff);
    AccountEntry entered() const;

private:
    void takeOver(); // name and roles of the person chosen, for a new account

    security::User m_was;
    std::vector<site::Staff> m_people;
    QComboBox *m_staff;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QListWidget *m_roles;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
    QLineEdit *m_why;
};

} // namespace kaochang::ui
