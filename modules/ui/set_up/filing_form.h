// SPDX-License-Identifier: GPL-3.0-or-later
// 备案: whose, its number, its days, and its scope of occupation × level.
#pragma once

#include "site/filing.h"
#include "ui/set_up/entry_form.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace kaochang::ui {

class ScopeEditor;

class FilingForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit FilingForm(QWidget *parent = nullptr);

    // A null id: a new one, three years from its first day unless typed otherwise.
    void begin(const site::Filing &filing, const std::vector<site::Institution> &institutions,
               const QDate &today);
    site::Filing entered() const;

private:
    void showPolicy();

    site::Filing m_was;
    std::vector<site::Institution> m_institutions;
    QDate m_today;
    QComboBox *m_institution;
    QLabel *m_policy; // what its profile says about the scope, and whether it has lapsed
    QLineEdit *m_number;
    QDateEdit *m_from;
    QDateEdit *m_to;
    ScopeEditor *m_scope;
};

} // namespace kaochang::ui
