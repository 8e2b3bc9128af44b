// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_field.h"

#include "ui/looks.h"
#include "ui/state_light.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

FormField::FormField(const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_note(label({}, Look::Soft, this))
    , m_row(new QWidget(this))
    , m_light(new StateLight(m_row))
    , m_sentence(label({}, Look::Plain, m_row))
{
    auto *word = label(name, Look::Soft, this);
    word->setBuddy(field);
    m_sentence->setObjectName(field->objectName() + u"_problem"_s);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_light, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *each :
         {static_cast<QWidget *>(word), field, static_cast<QWidget *>(m_note), m_row})
        column->addWidget(each);
    m_note->hide();
    m_row->hide();
}

void FormField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FormField::say(Status status, const QString &sentence)
{
    if (sentence == m_sentence->text() && status == m_light->status())
        return;
    m_light->say(status, {});
    m_sentence->setText(sentence);
    m_field->setAccessibleDescription(sentence);
    m_row->setVisible(!sentence.isEmpty());
    if (status == Status::Error && !sentence.isEmpty()) {
        QAccessibleEvent said(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

} // namespace kaochang::ui
