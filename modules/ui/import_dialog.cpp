// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_dialog.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using roster::CellProblem;
using roster::Fate;
using roster::PlannedRow;

QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::Added:
        return ImportDialog::tr("new");
    case Fate::Changed:
        return ImportDialog::tr("changed");
    case Fate::Same:
        return ImportDialog::tr("same");
    case Fate::Failed:
        break;
    }
    return ImportDialog::tr("failed");
}

Status fateStatus(Fate fate)
{
    return fate == Fate::Added     ? Status::Ok
           : fate == Fate::Changed ? Status::Info
           : fate == Fate::Same    ? Status::Idle
                                   : Status::Error;
}

QString changesText(const PlannedRow &row)
{
    QStringList texts;
    for (const roster::FieldChange &change : row.changes)
        texts << ImportDialog::tr("%1: %2 → %3")
                     .arg(roster::titleOf(change.column).header, change.before, change.after);
    return texts.join(u"; "_s);
}

std::vector<RowColumn<PlannedRow>> rowColumns()
{
    return {
        {ImportDialog::tr("Row"), [](const PlannedRow &row) { return QString::number(row.row); }},
        {ImportDialog::tr("Import"), [](const PlannedRow &row) { return fateText(row.fate); },
         [](const PlannedRow &row) { return std::optional(fateStatus(row.fate)); }},
        {ImportDialog::tr("Name"), [](const PlannedRow &row) { return row.candidate.name; }},
        {ImportDialog::tr("Document"),
         [](const PlannedRow &row) { return rules::maskDocument(row.candidate.document.number); }},
        {ImportDialog::tr("Changes"), changesText}};
}

std::vector<RowColumn<CellProblem>> problemColumns()
{
    const auto status = [](const CellProblem &problem) {
        return std::optional(problem.weight == roster::Weight::Refused ? Status::Error
                                                                       : Status::Warn);
    };
    return {{ImportDialog::tr("Cell"),
             [](const CellProblem &problem) {
                 return roster::placeText({problem.row, problem.column});
             },
             status},
            {ImportDialog::tr("Column"), [](const CellProblem &problem) { return problem.header; }},
            {ImportDialog::tr("Value"), [](const CellProblem &problem) { return problem.value; }},
            {ImportDialog::tr("What is wrong"),
             [](const CellProblem &problem) { return sentence(problem.cause, problem.detail); }},
            {ImportDialog::tr("What to do"),
             [](const CellProblem &problem) { return sentence(problem.remedy, {}); }}};
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(desk, path)
    , m_rows(new RowsModel<PlannedRow>(rowColumns(), this))
    , m_problems(new RowsModel<CellProblem>(problemColumns(), this))
    , m_summary(label({}, Look::Plain, this))
    , m_tabs(new QTabWidget(this))
    , m_problem(label({}, Look::Plain, this))
    , m_failed(button(tr("Save failed rows…"), u"file-export"_s, Look::Plain, this))
    , m_again(button(tr("Read again"), u"refresh"_s, Look::Plain, this))
    , m_close(button(tr("Cancel"), {}, Look::Plain, this))
    , m_import(button(tr("Import"), u"file-import"_s, Look::Primary, this))
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    resize(1120, 620);
    m_summary->setObjectName(u"summary"_s);
    m_problem->setObjectName(u"problem"_s);
    auto *column = pageColumn(this);
    column->addWidget(m_summary);
    addTables(column);
    column->addWidget(m_problem);
    addButtons(column);
    connect(&m_model, &ImportModel::changed, this, &ImportDialog::render);
    connect(&m_model, &ImportModel::failedRowsSaved, this, [this](const QString &saved) {
        m_desk.say({Status::Ok, tr("Saved to %1").arg(saved), {}, {}});
    });
    render();
}

void ImportDialog::addTables(QVBoxLayout *column)
{
    QTableView *rows = table(tr("Rows"), this);
    rows->setModel(m_rows);
    setWidths(rows, {70, 110, 150, 220});
    QTableView *problems = table(tr("Problems"), this);
    problems->setModel(m_problems);
    setWidths(problems, {90, 140, 160, 380});
    m_tabs->addTab(rows, tr("Rows"));
    m_tabs->addTab(problems, tr("Problems"));
    column->addWidget(m_tabs, 1);
}

void ImportDialog::addButtons(QVBoxLayout *column)
{
    m_import->setObjectName(u"import"_s);
    m_failed->setObjectName(u"failed"_s);
    m_import->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_failed);
    row->addWidget(m_again);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(m_failed, &QPushButton::clicked, this, &ImportDialog::askForFailed);
    connect(m_again, &QPushButton::clicked, &m_model, &ImportModel::look);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, &m_model, &ImportModel::import);
}

void ImportDialog::render()
{
    const ImportModel::State &state = m_model.state();
    const bool isDone = state.outcome.has_value();
    m_summary->setText(summary());
    m_tabs->setVisible(state.plan != nullptr);
    m_problem->setText(state.problem ? errorText(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
    m_again->setVisible(!isDone);
    m_close->setText(isDone ? tr("Close") : tr("Cancel"));
    m_import->setVisible(!isDone);
    const int writes =
        state.plan ? state.plan->count(Fate::Added) + state.plan->count(Fate::Changed) : 0;
    m_import->setEnabled(!state.busy && writes > 0);
    m_import->setText(writes > 0 ? tr("Import %n row(s)", nullptr, writes)
                                 : tr("Nothing to import"));
    m_failed->setVisible(state.plan && !state.plan->failed.empty());
    if (!state.plan)
        return;
    m_rows->show(state.plan->rows);
    m_problems->show(state.plan->problems);
    m_tabs->setTabText(1, tr("Problems (%1)").arg(state.plan->problems.size()));
    if (!isDone && state.plan->count(Fate::Failed) > 0)
        m_tabs->setCurrentIndex(1);
}

QString ImportDialog::summary() const
{
    const ImportModel::State &state = m_model.state();
    if (state.busy)
        return state.plan ? tr("Importing…") : tr("Reading the file…");
    if (state.outcome)
        return tr("Imported: %1 new, %2 changed, %3 as they were, %4 not imported.")
            .arg(state.outcome->added)
            .arg(state.outcome->changed)
            .arg(state.outcome->same)
            .arg(state.outcome->failed);
    if (!state.plan)
        return {};
    return tr("Nothing is written yet. This import would bring %1 new, %2 changed, %3 as they are; "
              "%4 cannot be imported.")
        .arg(state.plan->count(Fate::Added))
        .arg(state.plan->count(Fate::Changed))
        .arg(state.plan->count(Fate::Same))
        .arg(state.plan->count(Fate::Failed));
}

void ImportDialog::askForFailed()
{
    m_desk.ask().saveFile(
        this, {tr("Save the failed rows"), tr("Sheets (*.xlsx)"), tr("failed-rows.xlsx")},
        [this](const QString &path) { m_model.saveFailed(path); });
}

} // namespace kaochang::ui
