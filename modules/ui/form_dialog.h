// SPDX-License-Identifier: GPL-3.0-or-later
// One form, in a window of its own.
#pragma once

#include "results/form.h"

#include <QDialog>

namespace kaochang::ui {

class Desk;

class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Desk &desk, const results::Form &form, QWidget *parent = nullptr);
};

} // namespace kaochang::ui
