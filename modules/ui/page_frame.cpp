// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_frame.h"

#include "ui/error_text.h"
#include "ui/icon.h"
#include "ui/looks.h"
#include "ui/state_light.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

PageFrame::PageFrame(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_hint(label(hint, Look::Soft, this))
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_body(new QVBoxLayout)
    , m_problem(label({}, Look::Plain, this))
    , m_problemRow(new QWidget(this))
    , m_actions(new QHBoxLayout)
{
    setAccessibleName(title);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(title, Look::Title, this));
    words->addWidget(m_hint);
    m_head->addLayout(words, 1);

    auto *body = new QWidget(m_stack);
    body->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    m_stack->addWidget(body);

    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->addWidget(new StateLight(Status::Error, {}, m_problemRow), 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problemRow->hide();

    m_actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 16);
    column->setSpacing(14);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problemRow);
    column->addLayout(m_actions);
    setHint(hint);
}

void PageFrame::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void PageFrame::showProblem(const std::optional<Error> &problem)
{
    const QString words = problem ? errorText(*problem) : QString();
    if (words == m_problem->text())
        return;
    m_problem->setText(words);
    m_problem->setAccessibleName(words);
    m_problemRow->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        QAccessibleEvent said(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void PageFrame::setEmpty(const Empty &empty)
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    auto *picture = new QLabel(page);
    picture->setPixmap(iconPixmap(empty.icon, theme::softColor(), 56, devicePixelRatioF()));
    auto *text = label(empty.text, Look::Soft, page);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(440);
    auto *row = new QHBoxLayout; // aligned alone, a wrapped text would lose its last line
    row->addStretch(1);
    row->addWidget(text);
    row->addStretch(1);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignCenter);
    column->addWidget(label(empty.heading, Look::Heading, page), 0, Qt::AlignCenter);
    column->addLayout(row);
    if (empty.first)
        column->addWidget(empty.first, 0, Qt::AlignCenter);
    column->addStretch(3);
    column->setSpacing(10);
    m_stack->addWidget(page);
}

void PageFrame::showEmpty(bool empty)
{
    m_stack->setCurrentIndex(empty && m_stack->count() > 1 ? 1 : 0);
}

} // namespace kaochang::ui
