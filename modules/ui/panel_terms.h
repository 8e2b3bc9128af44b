// SPDX-License-Identifier: GPL-3.0-or-later
// How a scheme, an assessor and the gates before a panel read.
#pragma once

#include "ui/panel_model.h"
#include "ui/rows_model.h"

namespace kaochang::ui {

struct SchemeRow // a section, or one of its aspects
{
    QString number;
    QString text;
    Centi maximum = 0;
    bool isSection = false;
    bool isKeySkill = false;
    QString deductions;

    bool operator==(const SchemeRow &) const = default;
};
std::vector<SchemeRow> rowsOf(const practical::Scheme &scheme);
std::vector<RowColumn<SchemeRow>> schemeColumns();
std::vector<RowColumn<CodeRow>> codeColumns();

QString schemeName(const practical::Scheme &scheme);  // with its version, or that it is not adopted
QString schemeRules(const practical::Scheme &scheme); // its sum, how marks combine, its source
QString personText(const practical::Choosable &person); // two lines; the second says why not

struct PanelGate
{
    Status status = Status::Idle;
    QString text;
    QString clause; // where it is written; empty: nowhere we have read

    bool operator==(const PanelGate &) const = default;
};
std::vector<PanelGate> gatesOf(const PanelModel::State &state);

} // namespace kaochang::ui
