// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results_page.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/form_dialog.h"
#include "ui/looks.h"
#include "ui/result_card.h"
#include "ui/score_terms.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using results::Hindrance;
using results::ResultLine;

QString subjectsText(const ResultLine &line)
{
    QStringList texts;
    for (const results::SubjectLine &each : line.subjects)
        texts << u"%1 %2"_s.arg(subjectText(each.result.kind),
                                scoreText(each.result.state, each.result.points));
    return texts.join(u" · "_s);
}

Status verdictStatus(const ResultLine &line)
{
    return line.decision.verdict == rules::Verdict::Pass         ? Status::Ok
           : line.decision.verdict == rules::Verdict::Incomplete ? Status::Idle
                                                                 : Status::Warn;
}

bool isGuardOpen(const ResultLine &line)
{
    return std::ranges::any_of(line.subjects, [](const results::SubjectLine &each) {
        return !each.guard.doubts.empty() && !each.guard.isSettled();
    });
}

QString flagText(const ResultLine &line)
{
    QStringList flags;
    if (isGuardOpen(line))
        flags << ResultsPage::tr("pass-line guard");
    if (!line.isAbsent() && !line.video.isEnough())
        flags << ResultsPage::tr("video gaps");
    return flags.join(u" · "_s);
}

std::vector<RowColumn<ResultLine>> columns()
{
    return {
        {ResultsPage::tr("Admission number"),
         [](const ResultLine &line) { return line.who.enrolment.admissionNumber; }},
        {ResultsPage::tr("Name"), [](const ResultLine &line) { return line.who.candidate.name; }},
        {ResultsPage::tr("Subjects"), subjectsText},
        {ResultsPage::tr("Verdict"),
         [](const ResultLine &line) { return verdictText(line.decision.verdict); },
         [](const ResultLine &line) { return std::optional(verdictStatus(line)); }},
        {ResultsPage::tr("To settle"), flagText, [](const ResultLine &line) {
             return flagText(line).isEmpty() ? std::nullopt : std::optional(Status::Error);
         }}};
}

QString obstacleText(const results::ResultSheet &sheet)
{
    const auto all = sheet.obstacles();
    const auto count = [&all](Hindrance what) {
        return int(std::ranges::count(all, what, &results::Obstacle::what));
    };
    QStringList texts;
    if (const int n = count(Hindrance::NotMarked))
        texts << ResultsPage::tr("%n not marked", nullptr, n);
    if (const int n = count(Hindrance::Unsettled))
        texts << ResultsPage::tr("%n being corrected", nullptr, n);
    if (const int n = count(Hindrance::GuardOpen))
        texts << ResultsPage::tr("%n at the pass line", nullptr, n);
    if (const int n = count(Hindrance::GapNotAccepted))
        texts << ResultsPage::tr("%n with video gaps", nullptr, n);
    return texts.join(u" · "_s);
}

QString hintOf(const ResultsModel::State &state)
{
    if (!state.sheet)
        return {};
    if (state.sheet->isLocked())
        return ResultsPage::tr(
            "Locked. A change is a new version, by two people, with its reason.");
    const QString inTheWay = obstacleText(*state.sheet);
    return inTheWay.isEmpty() ? ResultsPage::tr("Nothing stands in the way of locking.")
                              : ResultsPage::tr("In the way of locking: %1").arg(inTheWay);
}

} // namespace

ResultsPage::ResultsPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Results"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_rows(new RowsModel<ResultLine>(columns(), this))
    , m_table(table(tr("Results"), this))
    , m_card(new ResultCard(this))
    , m_second(new SecondPerson(this))
    , m_register(button(tr("Register…"), u"printer"_s, Look::Plain, this))
    , m_roster(button(tr("Save as sheet…"), u"file-export"_s, Look::Plain, this))
    , m_gaps(button(tr("Accept the video gaps…"), u"eye-check"_s, Look::Plain, this))
    , m_propose(button(tr("Propose the lock"), u"lock"_s, Look::Primary, this))
{
    addHead();
    addSides();
    addActs();
    connect(&m_model, &ResultsModel::changed, this, &ResultsPage::render);
    connect(&m_model, &ResultsModel::saved, this, [this](const QString &path) {
        m_desk.say({Status::Ok, tr("Saved to %1").arg(path), {}, {}});
    });
    render();
}

void ResultsPage::addHead()
{
    head()->addWidget(m_roster);
    head()->addWidget(m_register);
    m_register->setObjectName(u"register"_s);
    connect(m_register, &QPushButton::clicked, this, [this] {
        m_model.makeRegister(
            [this](const results::Form &form) { (new FormDialog(m_desk, form, this))->open(); });
    });
    connect(m_roster, &QPushButton::clicked, this, [this] {
        m_desk.ask().saveFile(
            this, {tr("Save the score roster"), tr("Sheets (*.xlsx)"), tr("scores.xlsx")},
            [this](const QString &path) { m_model.saveRoster(path); });
    });
}

void ResultsPage::addSides()
{
    m_table->setModel(m_rows);
    setWidths(m_table, {170, 130, 210, 100});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_card);
    scroll->setFixedWidth(370);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_table, 1);
    sides->addWidget(scroll);
    body()->addLayout(sides, 1);
    body()->addWidget(m_second);
    setEmpty({u"checks"_s, tr("No results yet"),
              tr("Once candidates are enrolled, what counts for each of them stands here."),
              nullptr});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_model.select(m_rows->at(index.row()).who.enrolment.id);
            });
    connect(m_second, &SecondPerson::signedOff, this, &ResultsPage::sign);
    connect(m_second, &SecondPerson::refused, this, &ResultsPage::refuse);
}

void ResultsPage::addActs()
{
    m_gaps->setObjectName(u"gaps"_s);
    m_propose->setObjectName(u"propose"_s);
    actions()->addWidget(m_gaps);
    actions()->addWidget(m_propose);
    connect(m_propose, &QPushButton::clicked, &m_model, &ResultsModel::propose);
    connect(m_gaps, &QPushButton::clicked, this, [this] {
        m_desk.ask().reason(
            this,
            {tr("Accept what was not recorded?"),
             tr("You answer for it as supervisor; your reason stays with the results."),
             tr("Accept"), false},
            {tr("The room was watched in person"), tr("Equipment failure, noted at once")},
            [this](const QString &why) { m_model.acceptGaps(why); });
    });
    connect(
        m_card, &ResultCard::judged, this,
        [this](rules::SubjectKind kind, results::Opinion opinion) {
            m_desk.ask().reason(
                this,
                {tr("What decides at the pass line?"),
                 tr("Two people must say the same before the result can be locked."), tr("Say it"),
                 false},
                {tr("Looked at the paper and the recording again")},
                [this, kind, opinion](const QString &why) { m_model.judge(kind, opinion, why); });
        });
    connect(m_card, &ResultCard::correctionWanted, this,
            [this](rules::SubjectKind kind, Centi points) {
                m_desk.ask().reason(
                    this,
                    {tr("Propose %1 points?").arg(centiText(points)),
                     tr("It counts once a second person confirms it; both versions stay."),
                     tr("Propose"), false},
                    {tr("Added up wrongly"), tr("Upheld on appeal")},
                    [this, kind, points](const QString &why) {
                        m_model.proposeCorrection(kind, points, why);
                    });
            });
}

void ResultsPage::render()
{
    const ResultsModel::State &state = m_model.state();
    const bool isThere = state.sheet && !state.sheet->lines.empty();
    showProblem(state.problem);
    showEmpty(state.loaded && !isThere);
    setHint(hintOf(state));
    m_register->setEnabled(isThere);
    m_roster->setEnabled(isThere);
    const bool isOpen = isThere && !state.sheet->isLocked();
    const auto obstacles = isThere ? state.sheet->obstacles() : std::vector<results::Obstacle>();
    m_gaps->setVisible(
        isOpen
        && std::ranges::count(obstacles, Hindrance::GapNotAccepted, &results::Obstacle::what) > 0);
    m_propose->setVisible(isOpen);
    m_propose->setEnabled(isOpen && obstacles.empty() && !state.busy);
    m_propose->setToolTip(obstacles.empty() ? QString() : hintOf(state));
    renderRows();
    renderSecond();
    m_card->render(state);
}

void ResultsPage::renderRows()
{
    const ResultsModel::State &state = m_model.state();
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows->show(state.sheet ? state.sheet->lines : std::vector<ResultLine>());
    const results::ResultLine *line = state.line();
    if (!line)
        return;
    const QModelIndex index = m_rows->index(int(line - state.sheet->lines.data()), 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
    m_table->viewport()->update();
}

void ResultsPage::renderSecond()
{
    const ResultsModel::State &state = m_model.state();
    const bool waits = state.proposal || !state.corrections.empty();
    m_second->setVisible(waits);
    if (state.proposal)
        m_second->ask(tr("%1 proposed the lock at %2. A second person confirms it here.")
                          .arg(state.nameOf(state.proposal->proposedBy),
                               siteTime(state.proposal->at).toString(u"HH:mm"_s)),
                      tr("Confirm and lock"));
    else if (waits)
        m_second->ask(
            tr("%1 proposed %2 for %3: %4. A second person confirms it here.")
                .arg(state.nameOf(state.corrections.front().proposedBy),
                     scoreText(state.corrections.front().state, state.corrections.front().points),
                     subjectText(state.corrections.front().kind), state.corrections.front().why),
            tr("Confirm the correction"), tr("Refuse…"));
}

void ResultsPage::sign(const Signature &second)
{
    const ResultsModel::State &state = m_model.state();
    if (state.proposal)
        m_model.confirm(second);
    else if (!state.corrections.empty())
        m_model.confirmCorrection(state.corrections.front().id, second);
}

void ResultsPage::refuse(const Signature &second)
{
    if (m_model.state().corrections.empty())
        return;
    askForRefusal(m_desk.ask(), m_second,
                  [this, second, id = m_model.state().corrections.front().id](const QString &why) {
                      m_model.rejectCorrection(id, second, why);
                  });
}

} // namespace kaochang::ui
