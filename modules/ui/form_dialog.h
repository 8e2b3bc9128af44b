// SPDX-License-Identifier: GPL-3.0-or-later
// A form as it will lie on paper, page by page; printed or saved from here.
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

private:
    QWidget *pages();
    void print();
    void save();
    void tell(const Result<> &outcome, const QString &done);

    Desk &m_desk;
    results::Form m_form;
    QWidget *m_problem;
};

} // namespace kaochang::ui
