// SPDX-License-Identifier: GPL-3.0-or-later
// A form as it will lie on paper; printed or saved as a PDF from here.
#pragma once

#include "results/form.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class Desk;
class FormPages;

class FormPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const results::Form &form);
    void explain(const QString &words); // no form, and why; empty words: none yet

private:
    void setForm(const std::optional<results::Form> &form);
    void print();
    void save();
    void tell(const Result<> &outcome, const QString &done);

    Desk &m_desk;
    std::optional<results::Form> m_form;
    QLabel *m_heading;
    FormPages *m_pages;
    QLabel *m_words;
    QPushButton *m_pdf;
    QPushButton *m_paper;
};

} // namespace kaochang::ui
