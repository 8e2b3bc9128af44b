// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish_form.h"

#include "rules/working_days.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/set_up/fields.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

PublishForm::PublishForm(QWidget *parent)
    : QFrame(parent)
    , m_from(dayField(this, u"publish_from"_s))
    , m_days(new QSpinBox(this))
    , m_complaints(lineField(this, u"publish_complaints"_s))
    , m_until(label({}, Look::Heading, this))
    , m_length(label({}, Look::Soft, this))
    , m_publish(button(tr("Publish"), u"check"_s, Look::Primary, this))
{
    dress(this, Look::Card);
    m_days->setObjectName(u"publish_days"_s);
    m_until->setObjectName(u"publish_until"_s);
    m_publish->setObjectName(u"publish_now"_s);
    m_complaints->setPlaceholderText(tr("Telephone, room, name"));
    addFields();
    connect(m_from, &QDateEdit::dateChanged, this, &PublishForm::count);
    connect(m_days, &QSpinBox::valueChanged, this, &PublishForm::count);
    connect(m_complaints, &QLineEdit::returnPressed, m_publish, &QPushButton::click);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({m_sitting, m_from->date(), m_days->value(), m_complaints->text()});
    });
}

void PublishForm::addFields()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(label(tr("Publish the locked results"), Look::Heading, this));
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(14);
    fields->setVerticalSpacing(10);
    fields->addRow(tr("&First day"), m_from);
    fields->addRow(tr("&Working days"), m_days);
    fields->addRow(tr("Where to o&bject"), m_complaints);
    column->addLayout(fields);
    column->addWidget(m_until);
    column->addWidget(m_length);
    auto *cancel = button(tr("Cancel"), {}, Look::Plain, this);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_publish);
    column->addLayout(row);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &PublishForm::cancelled);
}

void PublishForm::begin(const PublicityModel::State &state)
{
    m_sitting = state.sheet->sitting.id;
    m_from->setMinimumDate(state.today);
    m_from->setDate(state.today);
    m_days->setRange(state.length.value, results::LongestPublicity);
    m_days->setValue(state.length.value);
    m_complaints->setText(state.publicities.empty() ? QString()
                                                    : state.publicities.back().complaints);
    m_length->setText(
        state.length.ours
            ? tr("The policy profile names no length. At least %n working day(s) is our own "
                 "choice: %1",
                 nullptr, state.length.value)
                  .arg(state.length.why)
            : tr("At least %n working day(s): %1", nullptr, state.length.value)
                  .arg(state.length.why));
    count();
    m_from->setFocus();
}

void PublishForm::setBusy(bool busy)
{
    m_publish->setEnabled(!busy);
}

void PublishForm::count()
{
    const auto end =
        rules::addWorkingDays(rules::Calendar::shipped(), m_from->date(), m_days->value());
    if (!end)
        return m_until->setText(errorText(end.error()));
    const QString until = end->due.toString(Qt::ISODate);
    m_until->setText(
        end->provisional
            ? tr("Runs through %1 (provisional: no notice covers all of these days yet)").arg(until)
            : tr("Runs through %1; the first day is not counted").arg(until));
}

} // namespace kaochang::ui
