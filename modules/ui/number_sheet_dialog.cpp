// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/number_sheet_dialog.h"

#include "seal/digest.h"
#include "ui/error_text.h"
#include "ui/looks.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = NumberSheetModel::State;
using roster::CellProblem;

struct Wanted
{
    NumberSheet kind;
    QString path;
    site::SittingId sitting;
    QDate today;
};

Result<State> look(const store::Reader &reader, const Wanted &wanted)
{
    State state;
    state.busy = false;
    TRY_LET(sheet, roster::readSheetFile(wanted.path));
    TRY_LET(digest, seal::sha256OfFile(wanted.path));
    state.sha256 = digest;
    if (wanted.kind == NumberSheet::OfTheCentre) {
        TRY_LET(plan, results::planNumbers(reader, sheet, wanted.sitting, wanted.today));
        state.plan = std::move(plan);
    } else {
        TRY_LET(used, results::planUsedNumbers(sheet));
        state.used = std::move(used);
    }
    return state;
}

std::vector<RowColumn<CellProblem>> columns()
{
    const auto status = [](const CellProblem &problem) {
        return std::optional(problem.weight == roster::Weight::Refused ? Status::Error
                                                                       : Status::Warn);
    };
    return {{NumberSheetDialog::tr("Cell"),
             [](const CellProblem &problem) {
                 return roster::placeText({problem.row, problem.column});
             },
             status},
            {NumberSheetDialog::tr("Value"), [](const CellProblem &each) { return each.value; }},
            {NumberSheetDialog::tr("What is wrong"),
             [](const CellProblem &each) { return sentence(each.cause, each.detail); }},
            {NumberSheetDialog::tr("What to do"),
             [](const CellProblem &each) { return sentence(each.remedy, {}); }}};
}

} // namespace

const std::vector<CellProblem> &State::problems(NumberSheet kind) const
{
    return kind == NumberSheet::OfTheCentre ? plan.problems : used.problems;
}

int State::rows(NumberSheet kind) const
{
    return int(kind == NumberSheet::OfTheCentre ? plan.rows.size() : used.rows.size());
}

bool State::isFine(NumberSheet kind) const
{
    return rows(kind) > 0
           && std::ranges::count(problems(kind), roster::Weight::Refused, &CellProblem::weight)
                  == 0;
}

NumberSheetModel::NumberSheetModel(Desk &desk, NumberSheet kind, const QString &path,
                                   QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_desk(desk)
    , m_numbers(desk.store(), desk.clock())
{
    const Wanted wanted{kind, path, desk.sitting(), desk.clock().today()};
    desk.read(
        this, [wanted](const store::Reader &reader) { return look(reader, wanted); },
        [this](const Result<State> &seen) {
            m_state.end(seen, [](State &next, const State &read) { next = read; });
        });
}

void NumberSheetModel::take()
{
    m_state.act(
        [numbers = m_numbers, by = m_desk.actor(), kind = m_kind, state = *m_state]() -> Result<> {
            if (kind == NumberSheet::OfTheCentre) {
                TRY(numbers.import(by, state.plan, state.sha256));
                return {};
            }
            TRY(numbers.noteUsed(by, state.used, state.sha256));
            return {};
        },
        [](State &next) { next.isTaken = true; });
}

NumberSheetDialog::NumberSheetDialog(Desk &desk, NumberSheet kind, const QString &path,
                                     QWidget *parent)
    : QDialog(parent)
    , m_model(desk, kind, path)
    , m_problems(new RowsModel<CellProblem>(columns(), this))
    , m_summary(label({}, Look::Plain, this))
    , m_problem(label({}, Look::Plain, this))
    , m_take(button({}, u"file-import"_s, Look::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Numbers from %1").arg(QFileInfo(path).fileName()));
    resize(1080, 560);
    m_summary->setObjectName(u"summary"_s);
    m_problem->setObjectName(u"problem"_s);
    m_take->setObjectName(u"take"_s);
    QTableView *problems = table(tr("Problems"), this);
    problems->setModel(m_problems);
    setWidths(problems, {80, 220, 400});
    auto *close = button(tr("Close"), {}, Look::Plain, this);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_take);
    QVBoxLayout *column = pageColumn(this);
    column->addWidget(m_summary);
    column->addWidget(problems, 1);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, &m_model, &NumberSheetModel::take);
    connect(&m_model, &NumberSheetModel::changed, this, &NumberSheetDialog::render);
    render();
}

QString NumberSheetDialog::summary() const
{
    const State &state = m_model.state();
    const int rows = state.rows(m_model.kind());
    if (state.busy)
        return tr("Reading the file…");
    if (!state.isFine(m_model.kind()) && rows > 0)
        return tr("Nothing is written. A table is taken in whole or not at all: have it corrected "
                  "and choose it again.");
    return m_model.kind() == NumberSheet::OfTheCentre
               ? tr("Nothing is written yet. %n number(s) would be given.", nullptr, rows)
               : tr("Nothing is written yet. %n number(s) would never be given again.", nullptr,
                    rows);
}

void NumberSheetDialog::render()
{
    const State &state = m_model.state();
    if (state.isTaken)
        return accept();
    m_problems->show(state.problems(m_model.kind()));
    m_problem->setText(state.problem ? errorText(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
    m_summary->setText(summary());
    m_take->setText(tr("Take the table in"));
    m_take->setEnabled(!state.busy && state.isFine(m_model.kind()));
}

} // namespace kaochang::ui
