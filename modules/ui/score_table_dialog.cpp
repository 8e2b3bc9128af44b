// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/score_table_dialog.h"

#include "seal/digest.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = ScoreTableModel::State;
using roster::CellProblem;

Result<State> look(const store::Reader &reader, const QString &path, const site::SittingId &sitting)
{
    TRY_LET(sheet, roster::readSheetFile(path));
    TRY_LET(plan, theory::planTable(reader, sheet, sitting));
    TRY_LET(digest, seal::sha256OfFile(path));
    return State{false, std::move(plan), std::move(digest), {}, {}};
}

std::vector<RowColumn<CellProblem>> columns()
{
    const auto status = [](const CellProblem &problem) {
        return std::optional(problem.weight == roster::Weight::Refused ? Status::Error
                                                                       : Status::Warn);
    };
    return {{ScoreTableDialog::tr("Cell"),
             [](const CellProblem &problem) {
                 return roster::placeText({problem.row, problem.column});
             },
             status},
            {ScoreTableDialog::tr("Value"), [](const CellProblem &each) { return each.value; }},
            {ScoreTableDialog::tr("What is wrong"),
             [](const CellProblem &each) { return sentence(each.cause, each.detail); }},
            {ScoreTableDialog::tr("What to do"),
             [](const CellProblem &each) { return sentence(each.remedy, {}); }}};
}

} // namespace

ScoreTableModel::ScoreTableModel(Desk &desk, const QString &path, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_import(desk.store(), desk.clock())
{
    desk.read(
        this,
        [path, sitting = desk.sitting()](const store::Reader &reader) {
            return look(reader, path, sitting);
        },
        [this](const Result<State> &seen) {
            show(seen ? *seen : State{false, {}, {}, {}, seen.error()});
        });
}

void ScoreTableModel::take()
{
    State busy = m_state;
    busy.busy = true;
    show(std::move(busy));
    m_desk.write(
        this,
        [import = m_import, by = m_desk.actor(), plan = m_state.plan, digest = m_state.sha256] {
            return import.take(by, plan, digest);
        },
        [this](const Result<theory::ScoreTable> &table) {
            State next = m_state;
            next.busy = false;
            next.taken = table ? std::optional(*table) : std::nullopt;
            next.problem = table ? std::nullopt : std::optional(table.error());
            show(std::move(next));
        });
}

void ScoreTableModel::show(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

ScoreTableDialog::ScoreTableDialog(Desk &desk, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_model(desk, path)
    , m_problems(new RowsModel<CellProblem>(columns(), this))
    , m_summary(label({}, Look::Plain, this))
    , m_problem(label({}, Look::Plain, this))
    , m_take(button({}, u"file-import"_s, Look::Primary, this))
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    resize(1080, 560);
    m_problem->setObjectName(u"problem"_s);
    m_summary->setObjectName(u"summary"_s);
    m_take->setObjectName(u"take"_s);
    QTableView *problems = table(tr("Problems"), this);
    problems->setModel(m_problems);
    setWidths(problems, {80, 160, 440});
    auto *cancel = button(tr("Close"), {}, Look::Plain, this);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    auto *column = pageColumn(this);
    column->addWidget(m_summary);
    column->addWidget(problems, 1);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, &m_model, &ScoreTableModel::take);
    connect(&m_model, &ScoreTableModel::changed, this, &ScoreTableDialog::render);
    render();
}

void ScoreTableDialog::render()
{
    const State &state = m_model.state();
    if (state.taken)
        return accept();
    m_problems->show(state.plan.problems);
    m_problem->setText(state.problem ? errorText(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
    const int rows = int(state.plan.rows.size());
    m_summary->setText(state.busy ? tr("Reading the file…")
                                  : tr("Nothing is written yet. %1 scores would become first "
                                       "key-ins, %2 already stand, %3 problems.")
                                        .arg(rows)
                                        .arg(state.plan.same)
                                        .arg(state.plan.problems.size()));
    m_take->setText(tr("Take in %n score(s)", nullptr, rows));
    m_take->setEnabled(!state.busy && rows > 0);
}

} // namespace kaochang::ui
