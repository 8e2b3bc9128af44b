// SPDX-License-Identifier: GPL-3.0-or-later
// How a theory paper and whose turn it is read.
#pragma once

#include "ui/rows_model.h"
#include "ui/theory_model.h"

namespace kaochang::ui {

std::vector<RowColumn<TheoryRow>> theoryColumns();
QString turnText(const TheoryModel::State &state, const TheoryRow &row);
QString lastText(const TheoryModel::State &state); // what became of the one keyed last

} // namespace kaochang::ui
