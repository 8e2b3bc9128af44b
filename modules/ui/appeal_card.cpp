// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appeal_card.h"

#include "ui/looks.h"
#include "ui/publicity_terms.h"
#include "ui/score_terms.h"
#include "ui/set_up/fields.h"
#include "ui/state_light.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using results::AppealOutcome;

QString dayText(const QDateTime &utc)
{
    return siteTime(utc).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

AppealCard::AppealCard(QWidget *parent)
    : QFrame(parent)
{
    dress(this, Look::Card);
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void AppealCard::render(const PublicityModel::State &state, const UserId &asker)
{
    delete m_inside;
    m_inside = new QWidget(this);
    layout()->addWidget(m_inside);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(18, 14, 18, 14);
    m_inside->show();
    const AppealRow *row = state.appeal();
    if (!row)
        return;
    addSaid(*row, state);
    for (const results::Recheck &each : row->appeal.rechecks)
        m_column->addWidget(label(
            tr("%1: %2 is to look again, named by %3")
                .arg(dayText(each.at), state.nameOf(each.rechecker), state.nameOf(each.assignedBy)),
            Look::Soft, m_inside));
    if (row->appeal.decision)
        addDecision(*row, state);
    else if (!row->appeal.rechecks.empty() && row->appeal.rechecks.back().rechecker == asker)
        addAnswer(*row);
    else
        addNaming(*row, state);
    m_column->addStretch(1);
}

void AppealCard::addSaid(const AppealRow &row, const PublicityModel::State &state)
{
    const results::Appeal &appeal = row.appeal;
    m_column->addWidget(label(row.name, Look::Title, m_inside));
    m_column->addWidget(label(row.admission, Look::Soft, m_inside));
    m_column->addWidget(new StateLight(appealStatus(appeal), appealText(appeal), m_inside));
    m_column->addSpacing(6);
    m_column->addWidget(
        label(tr("%1, version %2").arg(subjectText(appeal.kind)).arg(appeal.ofVersion),
              Look::Heading, m_inside));
    m_column->addWidget(label(appeal.what, Look::Plain, m_inside));
    m_column->addWidget(
        label(tr("%1, %2, %3; taken down by %4")
                  .arg(appeal.saidBy, channelText(appeal.channel),
                       appeal.saidOn.toString(Qt::ISODate), state.nameOf(appeal.receivedBy)),
              Look::Soft, m_inside));
    if (!appeal.lateWhy.isEmpty())
        m_column->addWidget(
            label(tr("Late, heard because: %1").arg(appeal.lateWhy), Look::Soft, m_inside));
    if (appeal.isOpen())
        m_column->addWidget(new StateLight(Status::Info, tr("Footage held"), m_inside));
    m_column->addSpacing(6);
}

void AppealCard::addNaming(const AppealRow &row, const PublicityModel::State &state)
{
    if (row.mayRecheck.empty()) {
        m_column->addWidget(label(tr("Nobody here may look again: it wants a supervisor or chief "
                                     "assessor who has no part in this result and is not you."),
                                  Look::Soft, m_inside));
        return;
    }
    auto *box = choiceField(m_inside, u"rechecker"_s);
    box->setAccessibleName(tr("Who looks again"));
    for (const UserId &user : row.mayRecheck)
        box->addItem(state.nameOf(user), user.toString());
    auto *name = button(tr("Name for the recheck"), u"user-check"_s, Look::Plain, m_inside);
    name->setObjectName(u"name_rechecker"_s);
    name->setEnabled(!state.busy);
    m_column->addWidget(label(tr("Who looks again"), Look::Heading, m_inside));
    m_column->addWidget(box);
    m_column->addWidget(name);
    connect(name, &QPushButton::clicked, this,
            [this, box] { Q_EMIT named(UserId(box->currentData().toString())); });
}

void AppealCard::addAnswer(const AppealRow &row)
{
    auto *outcome = choiceField(m_inside, u"outcome"_s);
    outcome->setAccessibleName(tr("Outcome"));
    using enum AppealOutcome;
    for (const AppealOutcome each : {Stands, Rejected, Changed})
        outcome->addItem(outcomeText(each), int(each));
    auto *correction = choiceField(m_inside, u"correction"_s);
    correction->setAccessibleName(tr("Correction"));
    offerCorrections(correction, row);
    auto *decide = button(tr("Decide…"), u"check"_s, Look::Plain, m_inside);
    decide->setObjectName(u"decide"_s);
    m_column->addWidget(label(tr("You look again and decide"), Look::Heading, m_inside));
    m_column->addWidget(outcome);
    m_column->addWidget(correction);
    m_column->addWidget(
        label(tr("A change is made under Results by two people first."), Look::Soft, m_inside));
    m_column->addWidget(decide);
    const auto isReady = [outcome, correction, decide] {
        const bool isChange = outcome->currentData().toInt() == int(Changed);
        correction->setEnabled(isChange);
        decide->setEnabled(!isChange || correction->currentData().isValid());
    };
    isReady();
    connect(outcome, &QComboBox::currentIndexChanged, decide, isReady);
    connect(decide, &QPushButton::clicked, this, [this, outcome, correction] {
        Q_EMIT answered(AppealOutcome(outcome->currentData().toInt()),
                        results::CorrectionId(correction->currentData().toString()));
    });
}

void AppealCard::offerCorrections(QComboBox *box, const AppealRow &row)
{
    for (const results::Correction &each : row.corrections)
        box->addItem(tr("%1: %2").arg(scoreText(each.state, each.points), each.why),
                     each.id.toString());
    if (row.corrections.empty())
        box->addItem(tr("No correction since"));
}

void AppealCard::addDecision(const AppealRow &row, const PublicityModel::State &state)
{
    const results::AppealDecision &decision = *row.appeal.decision;
    m_column->addWidget(label(
        tr("%1: decided by %2").arg(dayText(decision.given.at), state.nameOf(decision.given.by)),
        Look::Soft, m_inside));
    m_column->addWidget(label(decision.given.why, Look::Plain, m_inside));
    for (const results::Correction &each : row.corrections)
        if (each.id == decision.correction)
            m_column->addWidget(label(tr("Corrected to %1").arg(scoreText(each.state, each.points)),
                                      Look::Plain, m_inside));
}

} // namespace kaochang::ui
