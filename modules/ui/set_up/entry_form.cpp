// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/entry_form.h"

#include "ui/error_text.h"
#include "ui/looks.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QLabel *problemLabel(QWidget *parent)
{
    auto *made = label({}, Look::Plain, parent);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->hide();
    return made;
}

void tell(QLabel *place, const QString &words)
{
    place->setText(words.isEmpty() ? QString() : u"✖ "_s + words);
    place->setAccessibleName(words);
    place->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        QAccessibleEvent said(place, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

} // namespace

EntryForm::EntryForm(QWidget *parent)
    : QFrame(parent)
    , m_heading(label({}, Look::Heading, this))
    , m_fields(new QVBoxLayout)
    , m_problem(problemLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_keep(button(tr("Keep"), u"check"_s, Look::Primary, this))
{
    dress(this, Look::Card);
    m_keep->setObjectName(u"keep"_s);
    m_problem->setObjectName(u"problem_of_the_form"_s);
    addFrame();
    for (const QKeySequence &keys :
         {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}) {
        auto *quick = new QShortcut(keys, this);
        quick->setContext(Qt::WidgetWithChildrenShortcut);
        connect(quick, &QShortcut::activated, m_keep, &QPushButton::click);
    }
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &EntryForm::cancelled);
    connect(m_keep, &QPushButton::clicked, this, &EntryForm::wanted);
}

void EntryForm::addFrame()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    auto *scroll = new QScrollArea(this);
    auto *sheet = new QWidget(scroll);
    m_fields->setContentsMargins(0, 0, 8, 0);
    m_fields->setSpacing(8);
    auto *padded = new QVBoxLayout(sheet);
    padded->setContentsMargins(0, 0, 0, 0);
    padded->addLayout(m_fields);
    padded->addStretch(1);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *cancel = button(tr("Cancel"), {}, Look::Plain, this);
    cancel->setObjectName(u"cancel"_s);
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(m_keep);
    column->addWidget(m_heading);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
    connect(cancel, &QPushButton::clicked, this, &EntryForm::cancelled);
}

void EntryForm::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void EntryForm::addField(const QString &name, QWidget *field, std::vector<std::string_view> codes)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(3);
    auto *title = new QLabel(name, this);
    title->setBuddy(field);
    field->setAccessibleName(QString(name).remove(u'&'));
    Field added{field, problemLabel(this), std::move(codes)};
    added.problem->setObjectName(u"problem_of_"_s + field->objectName());
    block->addWidget(title);
    block->addWidget(field);
    block->addWidget(added.problem);
    m_fields->addLayout(block);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    m_all.push_back(std::move(added));
}

void EntryForm::addPlain(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void EntryForm::beginAt(QWidget *first)
{
    m_told.reset();
    tell(m_problem, {});
    for (const Field &field : m_all)
        tell(field.problem, {});
    first->setFocus();
}

const EntryForm::Field *EntryForm::answeringFor(std::string_view code) const
{
    const auto found = std::ranges::find_if(
        m_all, [code](const Field &field) { return std::ranges::count(field.codes, code) > 0; });
    return found == m_all.end() ? nullptr : &*found;
}

void EntryForm::showProblem(const std::optional<Error> &problem)
{
    if (problem == m_told)
        return;
    m_told = problem;
    const Field *place = problem ? answeringFor(problem->code) : nullptr;
    for (const Field &field : m_all)
        tell(field.problem, &field == place ? errorText(*problem) : QString());
    tell(m_problem, problem && !place ? errorText(*problem) : QString());
    if (place)
        place->widget->setFocus();
}

void EntryForm::setBusy(bool busy)
{
    m_keep->setEnabled(!busy);
}

} // namespace kaochang::ui
