// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practical_page.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/live_picture.h"
#include "ui/looks.h"
#include "ui/mark_sheet.h"
#include "ui/moderation_view.h"
#include "ui/score_terms.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using practical::PaperLine;

QString lineText(const PaperLine &line)
{
    return line.isOpen        ? PracticalPage::tr("Open to the panel")
           : line.isSubmitted ? PracticalPage::tr("Submitted")
           : line.marked > 0  ? PracticalPage::tr("%1 of %2").arg(line.marked).arg(line.aspects)
                              : PracticalPage::tr("Not begun");
}

Status lineStatus(const PaperLine &line)
{
    return line.isSubmitted ? Status::Ok : line.marked > 0 ? Status::Info : Status::Idle;
}

std::vector<RowColumn<PaperLine>> columns()
{
    return {{PracticalPage::tr("Code"), [](const PaperLine &line) { return line.code; }},
            {PracticalPage::tr("State"), lineText,
             [](const PaperLine &line) { return std::optional(lineStatus(line)); }}};
}

} // namespace

PracticalPage::PracticalPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Practical scoring"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_lines(new RowsModel<PaperLine>(columns(), this))
    , m_queue(table(tr("Queue by code"), this))
    , m_live(new LivePicture(desk, this))
    , m_code(label({}, Look::Heading, this))
    , m_hint(label({}, Look::Soft, this))
    , m_stack(new QStackedWidget(this))
    , m_sheet(new MarkSheet(desk, m_model, m_stack))
    , m_moderation(new ModerationView(desk, m_model, m_stack))
    , m_states(new QWidget(this))
    , m_total(label({}, Look::Heading, this))
    , m_undo(button(tr("Undo"), u"arrow-back-up"_s, Look::Plain, this))
    , m_submit(button(tr("Submit and next (Ctrl+Enter)"), u"checks"_s, Look::Primary, this))
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(queue());
    sides->addWidget(sheet(), 1);
    body()->addLayout(sides, 1);
    setEmpty({u"clipboard-check"_s, tr("You are in no panel of this sitting"),
              tr("Exam staff seat a panel of three or more assessors and a scheme; the papers it "
                 "marks then stand here under drawn codes."),
              nullptr});
    addStates();
    addKeys();
    connect(&m_model, &PracticalModel::changed, this, &PracticalPage::render);
    render();
}

QWidget *PracticalPage::queue()
{
    m_queue->setModel(m_lines);
    m_queue->setColumnWidth(0, 90);
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_model.select(m_lines->at(index.row()).paper);
            });
    auto *side = new QWidget(this);
    side->setFixedWidth(260);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_queue, 1);
    column->addWidget(m_live);
    return side;
}

QWidget *PracticalPage::sheet()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_code);
    column->addWidget(m_hint);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_moderation);
    column->addWidget(m_stack, 1);
    return side;
}

void PracticalPage::addStates()
{
    auto *row = new QHBoxLayout(m_states);
    row->setContentsMargins(0, 0, 0, 0);
    using enum rules::ScoreState;
    for (const rules::ScoreState state : {Absent, Exempt, Voided}) {
        auto *made = button(tr("%1…").arg(scoreStateText(state)), {}, Look::Quiet, m_states);
        made->setObjectName(rules::scoreStateWord(state).toString());
        connect(made, &QPushButton::clicked, this, [this, state] { askForState(state); });
        row->addWidget(made);
    }
    m_total->setObjectName(u"total"_s);
    m_undo->setObjectName(u"undo"_s);
    m_submit->setObjectName(u"submit"_s);
    m_undo->setMinimumHeight(44);
    actions()->insertWidget(0, m_total);
    actions()->addWidget(m_states);
    actions()->addWidget(m_undo);
    actions()->addWidget(m_submit);
    connect(m_undo, &QPushButton::clicked, &m_model, &PracticalModel::undo);
    connect(m_submit, &QPushButton::clicked, &m_model, &PracticalModel::submit);
}

void PracticalPage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, QPushButton *pressed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, pressed, &QPushButton::click);
    };
    on(QKeySequence(u"Ctrl+Return"_s), m_submit);
    on(QKeySequence(u"Ctrl+Enter"_s), m_submit);
    on(QKeySequence::Undo, m_undo);
}

void PracticalPage::render()
{
    const PracticalModel::State &state = m_model.state();
    showEmpty(state.loaded && !state.panel);
    const bool isOfAspect = !state.problemAspect.isEmpty();
    showProblem(isOfAspect ? std::nullopt : state.problem);
    renderTotal();
    if (!state.panel)
        return;
    renderQueue();
    renderHint();
    m_live->watch(state.room);
    const bool isOpened = state.view && state.view->opened;
    m_stack->setCurrentIndex(isOpened ? 1 : 0);
    if (isOpened)
        m_moderation->render(*state.view->opened);
    else
        m_sheet->render();
}

void PracticalPage::renderQueue()
{
    const PracticalModel::State &state = m_model.state();
    const auto submitted = std::ranges::count(state.papers, true, &PaperLine::isSubmitted);
    setHint(tr("%1 · %2 of %3 submitted")
                .arg(state.scheme.title)
                .arg(submitted)
                .arg(state.papers.size()));
    const QSignalBlocker quiet(m_queue->selectionModel());
    m_lines->show(state.papers);
    const auto here = std::ranges::find(state.papers, state.current, &PaperLine::paper);
    if (here == state.papers.end())
        return;
    const QModelIndex index = m_lines->index(int(here - state.papers.begin()), 0);
    m_queue->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
    m_queue->viewport()->update();
    m_code->setText(tr("Candidate %1").arg(here->code));
}

void PracticalPage::renderHint()
{
    const auto &view = m_model.state().view;
    if (view && view->opened)
        m_hint->setText(tr("The whole panel has submitted this paper."));
    else if (view && view->submittedAs)
        m_hint->setText(tr("Submitted. The panel's marks are shown when all have submitted."));
    else
        m_hint->setText(tr("Points and Enter; letters take deductions; + and − half a "
                           "point; ↑ ↓ to move. Every entry is saved at once."));
}

void PracticalPage::renderTotal()
{
    const PracticalModel::State &state = m_model.state();
    const bool isMine = state.view && !state.view->submittedAs;
    const int missing = state.view ? state.view->line.aspects - int(state.view->marks.size()) : 0;
    const QString total = state.view ? tr("Total %1 / %2")
                                           .arg(centiText(practical::totalOf(state.view->marks)),
                                                centiText(state.scheme.full))
                                     : QString();
    m_total->setText(missing > 0 && isMine ? tr("%1 · %2").arg(
                         total, tr("%n aspect(s) not marked yet", nullptr, missing))
                                           : total);
    m_states->setVisible(isMine);
    m_undo->setVisible(isMine);
    m_submit->setVisible(isMine);
    m_submit->setEnabled(isMine && missing == 0 && !state.busy);
    m_undo->setEnabled(isMine && !state.view->marks.empty() && !state.busy);
    const practical::Mark *last =
        isMine && !state.view->marks.empty() ? &state.view->marks.back() : nullptr;
    m_undo->setText(last ? tr("Undo: %1 = %2 (Ctrl+Z)").arg(last->aspect, centiText(last->points))
                         : tr("Undo (Ctrl+Z)"));
}

void PracticalPage::askForState(rules::ScoreState state)
{
    m_desk.ask().reason(this,
                        {tr("Submit as: %1?").arg(scoreStateText(state)),
                         tr("No points are given for this paper."), tr("Submit"), true},
                        {tr("Did not appear"), tr("Discipline")},
                        [this, state](const QString &why) { m_model.submitAs(state, why); });
}

} // namespace kaochang::ui
