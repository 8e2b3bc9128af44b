// SPDX-License-Identifier: GPL-3.0-or-later
// 评价机构: its name, kind and code as they stand in the filing, and the policy it works under.
#pragma once

#include "site/institution.h"
#include "ui/set_up/entry_form.h"

class QComboBox;
class QLineEdit;

namespace kaochang::ui {

class InstitutionForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit InstitutionForm(QWidget *parent = nullptr);

    void begin(const site::Institution &institution); // a null id: a new one
    site::Institution entered() const;

private:
    void showPolicy();

    site::Institution m_was;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_creditCode;
    QLineEdit *m_code;
    QComboBox *m_profile;
    QLabel *m_policy;
};

} // namespace kaochang::ui
