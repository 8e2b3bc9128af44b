// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_dialog.h"

#include "ui/form_panel.h"

#include <QVBoxLayout>

namespace kaochang::ui {

FormDialog::FormDialog(Desk &desk, const results::Form &form, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(form.title());
    resize(1000, 700);
    auto *panel = new FormPanel(desk, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(panel);
    panel->show(form);
}

} // namespace kaochang::ui
