// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moderation_view.h"

#include "ui/ask.h"
#include "ui/correction_form.h"
#include "ui/desk.h"
#include "ui/opened_card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kaochang::ui {

ModerationView::ModerationView(Desk &desk, PracticalModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(model)
    , m_opened(new OpenedCard(this))
    , m_form(new CorrectionForm(desk, this))
    , m_second(new SecondPerson(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_opened, 1);
    column->addWidget(m_form);
    column->addWidget(m_second);
    connect(m_opened, &OpenedCard::ruled, this, &ModerationView::askForRuling);
    connect(m_opened, &OpenedCard::sentBack, this, &ModerationView::askToSendBack);
    connect(m_opened, &OpenedCard::correctionWanted, this, &ModerationView::beginCorrection);
    connect(m_form, &CorrectionForm::proposed, this,
            [this](const practical::Mark &mark, const QString &why) {
                m_model.correct(m_assessor, mark, why);
            });
    connect(m_form, &CorrectionForm::closed, m_opened, &OpenedCard::enter);
    connect(m_second, &SecondPerson::signedOff, this, [this](const Signature &second) {
        if (const practical::Correction *correction = waiting())
            m_model.confirmCorrection(correction->id, second);
    });
    connect(m_second, &SecondPerson::refused, this, [this](const Signature &second) {
        const practical::Correction *correction = waiting();
        if (!correction)
            return;
        askForRefusal(m_desk.ask(), m_second,
                      [this, second, id = correction->id](const QString &why) {
                          m_model.refuseCorrection(id, second, why);
                      });
    });
}

void ModerationView::render(const practical::Opened &opened)
{
    const PracticalModel::State &state = m_model.state();
    QStringList names;
    for (const practical::Sheet &each : opened.sheets)
        names << state.nameOf(each.assessor);
    if (std::exchange(m_shown, opened.paper) != opened.paper)
        m_form->hide();
    m_opened->render(opened, state.scheme, {state.candidate, names, m_model.isChief()});
    renderWaiting(opened);
}

void ModerationView::renderWaiting(const practical::Opened &opened)
{
    const PracticalModel::State &state = m_model.state();
    const practical::Correction *correction = waiting();
    m_second->setVisible(correction);
    if (!correction)
        return;
    const auto sheet =
        std::ranges::find(opened.sheets, correction->assessor, &practical::Sheet::assessor);
    const auto mark =
        std::ranges::find(sheet->marks, correction->mark.aspect, &practical::Mark::aspect);
    m_second->ask(tr("%1 proposes %2 instead of %3 for %4, given by %5: %6")
                      .arg(state.nameOf(correction->proposedBy), centiText(correction->mark.points),
                           centiText(mark->points), correction->mark.aspect,
                           state.nameOf(correction->assessor), correction->why),
                  tr("Confirm the correction"), tr("Refuse…"));
}

const practical::Correction *ModerationView::waiting() const
{
    const auto &view = m_model.state().view;
    if (!view || !view->opened)
        return nullptr;
    const auto &all = view->opened->corrections;
    const auto open =
        std::ranges::find(all, practical::Decision::Open, &practical::Correction::decision);
    return open == all.end() ? nullptr : &*open;
}

void ModerationView::askForRuling(const QString &matter, practical::Outcome outcome)
{
    m_desk.ask().reason(
        this,
        {tr("Decide for the panel?"), tr("Your decision and its reason stay with the score."),
         tr("Decide"), false},
        {tr("Discussed by the panel"), tr("Seen again in the recording")},
        [this, matter, outcome](const QString &why) { m_model.rule(matter, outcome, why); });
}

void ModerationView::askToSendBack(int sheet)
{
    const UserId assessor = m_model.state().view->opened->sheets[size_t(sheet)].assessor;
    m_desk.ask().reason(this,
                        {tr("Give the sheet back?"),
                         tr("The paper is hidden from the panel again until it is submitted."),
                         tr("Give back"), false},
                        {tr("State entered by mistake")},
                        [this, assessor](const QString &why) { m_model.sendBack(assessor, why); });
}

void ModerationView::beginCorrection(int place, const QString &number)
{
    const PracticalModel::State &state = m_model.state();
    const practical::Sheet &sheet = state.view->opened->sheets[size_t(place)];
    const auto mark = std::ranges::find(sheet.marks, number, &practical::Mark::aspect);
    const practical::Aspect *aspect = state.scheme.aspect(number);
    if (!aspect || mark == sheet.marks.end())
        return;
    m_assessor = sheet.assessor;
    m_form->begin(*aspect, *mark, state.nameOf(sheet.assessor));
}

} // namespace kaochang::ui
