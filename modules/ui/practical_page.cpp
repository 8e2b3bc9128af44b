// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practical_page.h"

#include "ui/ask.h"
#include "ui/aspect_row.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/opened_card.h"
#include "ui/score_terms.h"

#include <QHBoxLayout>
#include <QScrollArea>
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
    , m_code(label({}, Look::Heading, this))
    , m_hint(label({}, Look::Soft, this))
    , m_stack(new QStackedWidget(this))
    , m_aspects(new QWidget(this))
    , m_opened(new OpenedCard(this))
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
    connect(m_opened, &OpenedCard::ruled, this,
            [this](const QString &matter, practical::Outcome outcome) {
                m_desk.ask().reason(
                    this,
                    {tr("Decide for the panel?"),
                     tr("Your decision and its reason stay with the score."), tr("Decide"), false},
                    {tr("Discussed by the panel"), tr("Seen again in the recording")},
                    [this, matter, outcome](const QString &why) {
                        m_model.rule(matter, outcome, why);
                    });
            });
    connect(m_opened, &OpenedCard::sentBack, this, [this](int sheet) {
        const UserId assessor = m_model.state().view->opened->sheets[size_t(sheet)].assessor;
        m_desk.ask().reason(this,
                            {tr("Give the sheet back?"),
                             tr("The paper is hidden from the panel again until it is submitted."),
                             tr("Give back"), false},
                            {tr("State entered by mistake")}, [this, assessor](const QString &why) {
                                m_model.sendBack(assessor, why);
                            });
    });
    render();
}

QWidget *PracticalPage::queue()
{
    m_queue->setModel(m_lines);
    m_queue->setFixedWidth(230);
    m_queue->setColumnWidth(0, 90);
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_model.select(m_lines->at(index.row()).paper);
            });
    return m_queue;
}

QWidget *PracticalPage::sheet()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_code);
    column->addWidget(m_hint);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_aspects);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QVBoxLayout(m_aspects);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(6);
    rows->addStretch(1);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_opened);
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
    buildRows(state.scheme);
    renderQueue();
    const bool isOpened = state.view && state.view->opened;
    m_stack->setCurrentIndex(isOpened ? 1 : 0);
    if (isOpened)
        renderOpened(*state.view->opened);
    else
        renderSheet();
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

void PracticalPage::renderSheet()
{
    const PracticalModel::State &state = m_model.state();
    const bool isSubmitted = state.view && state.view->submittedAs;
    m_hint->setText(isSubmitted
                        ? tr("Submitted. The panel's marks are shown when all have submitted.")
                        : tr("Points and Enter; letters take deductions; + and − half a "
                             "point; ↑ ↓ to move. Every entry is saved at once."));
    for (AspectRow *row : m_rows) {
        const bool isHere = state.problem && state.problemAspect == row->aspect().number;
        row->render(state.mark(row->aspect().number), state.view && !isSubmitted,
                    isHere ? errorText(*state.problem) : QString());
    }
    if (state.view && !isSubmitted && std::exchange(m_entered, state.current) != state.current)
        enter(0);
}

void PracticalPage::renderOpened(const practical::Opened &opened)
{
    const PracticalModel::State &state = m_model.state();
    QStringList names;
    for (const practical::Sheet &each : opened.sheets)
        names << state.nameOf(each.assessor);
    m_hint->setText(tr("The whole panel has submitted this paper."));
    m_opened->render(opened, state.scheme, {state.candidate, names, m_model.isChief()});
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

void PracticalPage::buildRows(const practical::Scheme &scheme)
{
    if (std::exchange(m_builtFor, scheme.id) == scheme.id)
        return;
    for (AspectRow *row : std::exchange(m_rows, {}))
        delete row;
    for (const practical::Aspect &aspect : scheme.aspects())
        m_rows.push_back(addRow(aspect, int(m_rows.size())));
}

AspectRow *PracticalPage::addRow(const practical::Aspect &aspect, int place)
{
    auto *row = new AspectRow(aspect, m_aspects);
    static_cast<QVBoxLayout *>(m_aspects->layout())->insertWidget(place, row);
    connect(row, &AspectRow::given, &m_model, &PracticalModel::mark);
    connect(row, &AspectRow::moved, this, [this, place](int rows) { enter(place + rows); });
    connect(row, &AspectRow::vetoWanted, this, [this, row] { askForVeto(row); });
    connect(row, &AspectRow::noteWanted, this, [this, row] { askForNote(row); });
    return row;
}

void PracticalPage::enter(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_rows[size_t(row)]->enter();
    // Its reasons unfold under it; the whole of it comes into sight.
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            auto *scroll = m_stack->findChild<QScrollArea *>();
            scroll->ensureWidgetVisible(m_rows[size_t(row)], 0, 8);
        },
        Qt::QueuedConnection);
}

void PracticalPage::askForVeto(AspectRow *row)
{
    if (!row->aspect().isKeySkill())
        return;
    const practical::Mark *mark = m_model.state().mark(row->aspect().number);
    if (mark && mark->isVeto())
        return row->setVeto({});
    m_desk.ask().reason(this,
                        {tr("★ key skill %1 not met?").arg(row->aspect().number),
                         tr("If most of the panel says so, the subject fails whatever the points."),
                         tr("Not met"), true},
                        {tr("Safety rule broken"), tr("Not done"), tr("Stopped by the assessor")},
                        [row](const QString &why) { row->setVeto(why); });
}

void PracticalPage::askForNote(AspectRow *row)
{
    m_desk.ask().reason(
        this, {tr("Note on %1").arg(row->aspect().number), {}, tr("Keep the note"), false}, {},
        [row](const QString &note) { row->setNote(note); });
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
