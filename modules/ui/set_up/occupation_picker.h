// SPDX-License-Identifier: GPL-3.0-or-later
// Occupations by code, name or trade: what the catalogue has is found by any part of it, what it
// has not is typed as "6-31-01-99 name".
#pragma once

#include "core/result.h"
#include "rules/occupation.h"

#include <QComboBox>

namespace kaochang::ui {

QString occupationText(const rules::Occupation &occupation); // "6-31-01-03 电工"

class OccupationPicker final : public QComboBox
{
    Q_OBJECT

public:
    OccupationPicker(QWidget *parent, const QString &name);

    Result<rules::Occupation> chosen() const; // rules.occupation_bad_code
    void clearChoice();

private:
    std::vector<rules::Occupation> m_offered;
};

} // namespace kaochang::ui
