// SPDX-License-Identifier: GPL-3.0-or-later
// A person of the staff: what they do here, the card that allows it, whom they must not assess.
#pragma once

#include "site/staff.h"
#include "ui/set_up/entry_form.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace kaochang::ui {

class ScopeEditor;

class StaffForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit StaffForm(QWidget *parent = nullptr);

    // A null id: a new one. The phone comes masked, and goes back as it came unless typed anew.
    void begin(const site::Staff &staff, const std::vector<site::Institution> &institutions,
               const QDate &today);
    site::Staff entered() const;

private:
    void addFields();
    void beginCard(const std::optional<site::Card> &card, const QDate &today);
    std::optional<site::Card> card() const; // none where no number was typed and nothing was ticked
    std::vector<site::Relation> avoids() const;

    site::Staff m_was;
    QComboBox *m_institution;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QListWidget *m_roles;
    QComboBox *m_grade; // the first: no card
    QLineEdit *m_number;
    QDateEdit *m_expires;
    ScopeEditor *m_occupations;
    std::vector<QLineEdit *> m_avoids; // in the order of site::RelationKind
};

} // namespace kaochang::ui
