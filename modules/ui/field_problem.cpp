// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_problem.h"

#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/state_light.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace kaochang::ui {

FieldProblem::FieldProblem(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_words(label({}, Look::Plain, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new StateLight(Status::Error, {}, this), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setObjectName(name);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void FieldProblem::say(const std::optional<Error> &problem)
{
    const QString words = problem ? errorText(*problem) : QString();
    if (words == m_words->text())
        return;
    m_words->setText(words);
    m_words->setAccessibleName(words);
    setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    QAccessibleEvent said(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace kaochang::ui
