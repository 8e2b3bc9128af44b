// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_dialog.h"

#include "core/durable_file.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

FormDialog::FormDialog(Desk &desk, const results::Form &form, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(form)
    , m_problem(label({}, Look::Plain, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(form.title());
    resize(1000, 700);
    auto *close = button(tr("Close"), {}, Look::Plain, this);
    auto *pdf = button(tr("Save as PDF…"), u"file-export"_s, Look::Plain, this);
    auto *paper = button(tr("Print…"), u"printer"_s, Look::Primary, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(close);
    row->addWidget(pdf);
    row->addWidget(paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(label(tr("%1 · %n page(s)", nullptr, form.pageCount()).arg(form.title()),
                            Look::Heading, this));
    column->addWidget(pages(), 1);
    column->addLayout(row);
    if (const QString missing = form.missingGlyphs(); !missing.isEmpty())
        static_cast<QLabel *>(m_problem)->setText(
            tr("This machine has no glyph for: %1. Install a font before printing.").arg(missing));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &FormDialog::save);
    connect(paper, &QPushButton::clicked, this, &FormDialog::print);
}

QWidget *FormDialog::pages()
{
    auto *scroll = new QScrollArea(this);
    auto *all = new QWidget(scroll);
    auto *column = new QVBoxLayout(all);
    for (int page = 0; page < m_form.pageCount(); ++page) {
        auto *picture = new QLabel(all);
        picture->setPixmap(QPixmap::fromImage(m_form.picture(page, 96)));
        picture->setAccessibleName(tr("Page %1").arg(page + 1));
        picture->setFrameShape(QFrame::Box);
        column->addWidget(picture, 0, Qt::AlignHCenter);
    }
    scroll->setWidget(all);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Preview"));
    return scroll;
}

void FormDialog::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        tell(m_form.paint(*chosen), tr("Sent to the printer %1").arg(chosen->printerName()));
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void FormDialog::save()
{
    m_desk.ask().saveFile(this, {tr("Save as PDF"), tr("PDF (*.pdf)"), m_form.title() + u".pdf"_s},
                          [this](const QString &path) {
                              const auto bytes = m_form.pdf();
                              tell(bytes ? writeDurably(path, *bytes)
                                         : tl::unexpected(bytes.error()),
                                   tr("Saved to %1").arg(path));
                          });
}

void FormDialog::tell(const Result<> &outcome, const QString &done)
{
    static_cast<QLabel *>(m_problem)->setText(outcome ? done : errorText(outcome.error()));
}

} // namespace kaochang::ui
