// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appeal_form.h"

#include "ui/looks.h"
#include "ui/publicity_terms.h"
#include "ui/score_terms.h"
#include "ui/set_up/fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

AppealForm::AppealForm(QWidget *parent)
    : QFrame(parent)
    , m_candidate(choiceField(this, u"appeal_candidate"_s))
    , m_subject(choiceField(this, u"appeal_subject"_s))
    , m_saidBy(lineField(this, u"appeal_said_by"_s))
    , m_channel(choiceField(this, u"appeal_channel"_s))
    , m_saidOn(dayField(this, u"appeal_said_on"_s))
    , m_what(new QPlainTextEdit(this))
    , m_late(lineField(this, u"appeal_late"_s))
    , m_receive(button(tr("Take it down"), u"check"_s, Look::Primary, this))
{
    dress(this, Look::Card);
    m_what->setObjectName(u"appeal_what"_s);
    m_what->setTabChangesFocus(true);
    m_receive->setObjectName(u"receive_now"_s);
    using enum results::Channel;
    for (const results::Channel channel : {InPerson, InWriting, ByPhone, ByMessage})
        m_channel->addItem(channelText(channel), int(channel));
    addFields();
    connect(m_candidate, &QComboBox::currentIndexChanged, this, &AppealForm::offerSubjects);
    connect(m_saidOn, &QDateEdit::dateChanged, this, &AppealForm::askWhyLate);
    connect(m_receive, &QPushButton::clicked, this, [this] { Q_EMIT wanted(appeal()); });
}

void AppealForm::addFields()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(label(tr("An objection to a result"), Look::Heading, this));
    column->addWidget(
        label(tr("The footage of this sitting is held until it is decided."), Look::Soft, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    const std::pair<QString, QWidget *> fields[] = {
        {tr("&Candidate"), m_candidate}, {tr("&Subject"), m_subject}, {tr("Said &by"), m_saidBy},
        {tr("&How"), m_channel},         {tr("&On"), m_saidOn},       {tr("&Why so late"), m_late}};
    for (int i = 0; i < int(std::size(fields)); ++i) {
        auto *name = new QLabel(fields[i].first, this);
        name->setBuddy(fields[i].second);
        grid->addWidget(name, i / 2, i % 2 * 2);
        grid->addWidget(fields[i].second, i / 2, i % 2 * 2 + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    auto *name = new QLabel(tr("What &they say, in their words"), this);
    name->setBuddy(m_what);
    column->addWidget(name);
    column->addWidget(m_what, 1);
    auto *cancel = button(tr("Cancel"), {}, Look::Plain, this);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_receive);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &AppealForm::cancelled);
}

void AppealForm::begin(const PublicityModel::State &state)
{
    m_lines = state.sheet->lines;
    m_until = *state.standing.until;
    m_candidate->clear();
    for (const results::ResultLine &line : m_lines)
        m_candidate->addItem(line.who.candidate.name + u' ' + line.who.enrolment.admissionNumber);
    m_saidOn->setDateRange(state.publicity()->from, std::max(state.today, state.publicity()->from));
    m_saidOn->setDate(state.today);
    m_what->clear();
    m_late->clear();
    offerSubjects();
    askWhyLate();
    m_candidate->setFocus();
}

void AppealForm::setBusy(bool busy)
{
    m_receive->setEnabled(!busy && !m_lines.empty());
}

void AppealForm::offerSubjects()
{
    m_subject->clear();
    const int chosen = m_candidate->currentIndex();
    if (chosen < 0 || chosen >= int(m_lines.size()))
        return;
    const results::ResultLine &line = m_lines[size_t(chosen)];
    for (const results::SubjectLine &subject : line.subjects)
        m_subject->addItem(subjectText(subject.result.kind) + u"  "_s
                               + scoreText(subject.result.state, subject.result.points),
                           int(subject.result.kind));
    m_saidBy->setText(line.who.candidate.name);
}

void AppealForm::askWhyLate()
{
    const bool isLate = m_saidOn->date() > m_until;
    m_late->setEnabled(isLate);
    m_late->setPlaceholderText(isLate ? tr("The publication is over: why it is heard")
                                      : tr("In time: nothing to say"));
}

results::Appeal AppealForm::appeal() const
{
    results::Appeal appeal;
    appeal.enrolment = m_lines[size_t(m_candidate->currentIndex())].who.enrolment.id;
    appeal.kind = rules::SubjectKind(m_subject->currentData().toInt());
    appeal.saidBy = m_saidBy->text().trimmed();
    appeal.channel = results::Channel(m_channel->currentData().toInt());
    appeal.saidOn = m_saidOn->date();
    appeal.what = m_what->toPlainText().trimmed();
    appeal.lateWhy = m_late->isEnabled() ? m_late->text().trimmed() : QString();
    return appeal;
}

} // namespace kaochang::ui
