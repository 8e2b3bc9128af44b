// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan is made of: an institution, what it has filed, how, and the days.
#pragma once

#include "ui/site_model.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace kaochang::ui {

class PlanForm final : public QFrame
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget *parent = nullptr);

    void begin(const SiteModel::State &state); // afresh, the hand on the first field
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(const kaochang::site::Plan &plan);
    void cancelled();

private:
    void addFields();
    void offerInstitution(); // its filed occupations and its profile's methods
    void offerLevels();      // all five, the filed ones first; the store refuses the others
    site::Plan plan() const;

    std::vector<site::Institution> m_institutions;
    std::vector<FilingRow> m_filings;
    std::vector<site::ScopeRow> m_scope; // of the institution chosen
    QComboBox *m_institution;
    QComboBox *m_occupation;
    QComboBox *m_level;
    QComboBox *m_method;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_make;
};

} // namespace kaochang::ui
