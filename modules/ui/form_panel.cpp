// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_panel.h"

#include "core/durable_file.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/form_pages.h"
#include "ui/looks.h"
#include "ui/preferences.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

FormPanel::FormPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(label({}, Look::Heading, this))
    , m_pages(new FormPages(this))
    , m_words(label({}, Look::Plain, this))
    , m_pdf(button(tr("Save as PDF…"), u"file-export"_s, Look::Plain, this))
    , m_paper(button(tr("Print…"), u"printer"_s, Look::Primary, this))
{
    m_words->setObjectName(u"words"_s);
    m_pdf->setObjectName(u"pdf"_s);
    m_paper->setObjectName(u"paper"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_pdf);
    row->addWidget(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_pages, 1);
    column->addLayout(row);
    connect(m_pdf, &QPushButton::clicked, this, &FormPanel::save);
    connect(m_paper, &QPushButton::clicked, this, &FormPanel::print);
    setForm({});
}

void FormPanel::show(const results::Form &form)
{
    setForm(form);
    m_heading->setText(tr("%1 · %n page(s)", nullptr, form.pageCount()).arg(form.title()));
    const QString missing = form.missingGlyphs();
    m_words->setText(missing.isEmpty()
                         ? QString()
                         : tr("This machine has no glyph for: %1. Install a font before printing.")
                               .arg(missing));
}

void FormPanel::explain(const QString &words)
{
    setForm({});
    m_heading->clear();
    m_words->setText(words);
}

void FormPanel::setForm(const std::optional<results::Form> &form)
{
    m_form = form;
    m_pages->show(form);
    for (QPushButton *each : {m_pdf, m_paper})
        each->setEnabled(form.has_value());
}

void FormPanel::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        const QPointF shift = m_desk.preferences().printShift(chosen->printerName());
        tell(m_form->paint(*chosen, shift),
             tr("Sent to the printer %1").arg(chosen->printerName()));
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void FormPanel::save()
{
    m_desk.ask().saveFile(this, {tr("Save as PDF"), tr("PDF (*.pdf)"), m_form->title() + u".pdf"_s},
                          [this, form = *m_form](const QString &path) {
                              const auto bytes = form.pdf();
                              tell(bytes ? writeDurably(path, *bytes)
                                         : tl::unexpected(bytes.error()),
                                   tr("Saved to %1").arg(path));
                          });
}

void FormPanel::tell(const Result<> &outcome, const QString &done)
{
    m_words->setText(outcome ? done : errorText(outcome.error()));
}

} // namespace kaochang::ui
