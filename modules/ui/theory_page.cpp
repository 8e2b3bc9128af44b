// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory_page.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/dispute_card.h"
#include "ui/looks.h"
#include "ui/points_field.h"
#include "ui/score_table_dialog.h"
#include "ui/score_terms.h"
#include "ui/theory_terms.h"
#include "ui/waiting_tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct StateKey
{
    QChar letter;
    rules::ScoreState state;
};
constexpr StateKey StateKeys[] = {{u'A', rules::ScoreState::Absent},
                                  {u'E', rules::ScoreState::Exempt},
                                  {u'V', rules::ScoreState::Voided}};

} // namespace

TheoryPage::TheoryPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Theory"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_rows(new RowsModel<TheoryRow>(theoryColumns(), this))
    , m_filter(new QComboBox(this))
    , m_table(table(tr("Papers"), this))
    , m_waiting(new WaitingTables(this))
    , m_name(label({}, Look::Title, this))
    , m_place(label({}, Look::Soft, this))
    , m_turn(label({}, Look::Plain, this))
    , m_points(new PointsField(theory::FullMark, tr("Points"), this))
    , m_states(new QWidget(this))
    , m_last(label({}, Look::Soft, this))
    , m_correct(button(tr("Correct…"), u"edit"_s, Look::Plain, this))
    , m_dispute(new DisputeCard(this))
    , m_save(button(tr("Save and next (Enter)"), u"check"_s, Look::Primary, this))
{
    addHead();
    body()->addWidget(m_waiting);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(papers(), 1);
    sides->addWidget(paper());
    body()->addLayout(sides, 1);
    setEmpty({u"file-text"_s, tr("Nobody sits theory here"),
              tr("Who is enrolled for theory in this sitting stands here once the roster is in."),
              nullptr});
    actions()->addWidget(m_save);
    m_save->setObjectName(u"save"_s);
    connect(m_save, &QPushButton::clicked, this, &TheoryPage::keyPoints);
    connect(&m_model, &TheoryModel::changed, this, &TheoryPage::render);
    render();
}

void TheoryPage::addHead()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Show"));
    m_filter->addItem(tr("All papers"), -1);
    m_filter->addItem(tr("Not keyed"), int(PaperTurn::First));
    m_filter->addItem(tr("For my second key-in"), int(PaperTurn::Second));
    m_filter->addItem(tr("Key-ins that differ"), int(PaperTurn::Resolve));
    m_filter->addItem(tr("Confirmed"), int(PaperTurn::Correct));
    auto *table = button(tr("Import a table…"), u"file-import"_s, Look::Plain, this);
    table->setObjectName(u"import"_s);
    head()->addWidget(m_filter);
    head()->addWidget(table);
    connect(m_filter, &QComboBox::activated, this, &TheoryPage::render);
    connect(table, &QPushButton::clicked, this, &TheoryPage::import);
    connect(m_waiting, &WaitingTables::accepted, &m_model, &TheoryModel::accept);
    connect(m_waiting, &WaitingTables::rejectionWanted, this, &TheoryPage::askToReject);
}

QWidget *TheoryPage::papers()
{
    m_table->setModel(m_rows);
    setWidths(m_table, {110, 170, 160, 80});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_model.select(m_rows->at(index.row()).id());
            });
    return m_table;
}

QWidget *TheoryPage::paper()
{
    QFrame *box = card(this);
    box->setFixedWidth(380);
    QVBoxLayout *column = columnOf(box);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_turn);
    m_points->setObjectName(u"points"_s);
    m_points->setPlaceholderText(tr("0–100"));
    column->addWidget(m_points);
    addStates(column);
    m_correct->setObjectName(u"correct"_s);
    m_dispute->setObjectName(u"dispute"_s);
    column->addWidget(m_correct);
    column->addWidget(m_dispute);
    column->addStretch(1);
    column->addWidget(m_last);
    connect(m_points, &PointsField::entered, this, &TheoryPage::keyPoints);
    connect(m_points, &PointsField::moved, this, &TheoryPage::move);
    connect(m_points, &PointsField::textEdited, this, [this] {
        m_save->setEnabled(m_points->points().has_value() && !m_model.state().busy);
    });
    connect(m_correct, &QPushButton::clicked, this, &TheoryPage::askForCorrection);
    connect(m_dispute, &DisputeCard::chosen, this, [this](const theory::Entry &entry) {
        const QString words = scoreText(entry.state, entry.points);
        m_desk.ask().reason(this,
                            {tr("Keep %1?").arg(words),
                             tr("The other key-in is put aside; both stay in the record."),
                             tr("Keep"), false},
                            {tr("Checked against the paper")},
                            [this, entry](const QString &why) { m_model.resolve(entry, why); });
    });
    connect(m_dispute, &DisputeCard::startOverWanted, this, [this] {
        m_desk.ask().reason(this,
                            {tr("Throw both key-ins away?"),
                             tr("The paper is keyed anew by two people."), tr("Throw away"), true},
                            {tr("Wrong paper"), tr("Neither is right")},
                            [this](const QString &why) { m_model.startOver(why); });
    });
    return box;
}

void TheoryPage::addStates(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout(m_states);
    row->setContentsMargins(0, 0, 0, 0);
    for (const StateKey &each : StateKeys) {
        //: a state and its key: "Absent A"
        auto *made = button(tr("%1 %2").arg(scoreStateText(each.state), each.letter), {},
                            Look::Plain, m_states);
        made->setMinimumHeight(44);
        made->setObjectName(rules::scoreStateWord(each.state).toString());
        connect(made, &QPushButton::clicked, this, [this, state = each.state] { keyState(state); });
        row->addWidget(made);
    }
    column->addWidget(m_states);
    connect(m_points, &PointsField::letter, this, [this](QChar letter) {
        const auto *const key = std::ranges::find(StateKeys, letter, &StateKey::letter);
        if (key != std::end(StateKeys))
            keyState(key->state);
    });
}

void TheoryPage::render()
{
    const TheoryModel::State &state = m_model.state();
    showProblem(state.problem);
    showEmpty(state.loaded && state.rows.empty());
    m_waiting->render(state, m_desk.actor().user);
    renderRows();
    if (const TheoryRow *row = state.row())
        renderPaper(*row);
    m_last->setText(lastText(state));
}

void TheoryPage::renderRows()
{
    const auto &rows = m_model.state().rows;
    const auto count = [&rows](PaperTurn turn) {
        return std::ranges::count(rows, turn, &TheoryRow::turn);
    };
    setHint(rows.empty() ? QString()
                         : tr("%1 of %2 confirmed · %3 not keyed · %4 differ")
                               .arg(count(PaperTurn::Correct))
                               .arg(rows.size())
                               .arg(count(PaperTurn::First))
                               .arg(count(PaperTurn::Resolve)));
    const int wanted = m_filter->currentData().toInt();
    std::vector<TheoryRow> shown;
    std::ranges::copy_if(rows, std::back_inserter(shown), [&](const TheoryRow &row) {
        return wanted < 0 || int(row.turn) == wanted || row.id() == m_model.state().current;
    });
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows->show(shown);
    showCurrent();
}

void TheoryPage::showCurrent()
{
    const auto here = std::ranges::find(m_rows->rows(), m_model.state().current, &TheoryRow::id);
    if (here == m_rows->rows().end())
        return;
    const QModelIndex index = m_rows->index(int(here - m_rows->rows().begin()), 0);
    if (m_table->currentIndex().row() == index.row() && m_table->selectionModel()->hasSelection())
        return;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    m_table->viewport()->update();
}

void TheoryPage::renderPaper(const TheoryRow &row)
{
    const TheoryModel::State &state = m_model.state();
    const bool isDisputed = row.turn == PaperTurn::Resolve;
    const bool isOpen =
        !isDisputed && (row.turn != PaperTurn::Correct || !state.correcting.isEmpty());
    m_name->setText(row.name);
    m_place->setText(u"%1 · %2"_s.arg(row.seat, row.admission));
    m_turn->setText(turnText(state, row));
    m_points->setVisible(isOpen);
    m_points->setReadOnly(state.busy); // a digit typed now would go to the paper just keyed
    m_states->setVisible(isOpen);
    m_save->setVisible(isOpen);
    m_correct->setVisible(row.turn == PaperTurn::Correct && state.correcting.isEmpty());
    m_dispute->setVisible(isDisputed);
    if (isDisputed)
        m_dispute->render(*row.standing.first, *row.standing.second,
                          state.nameOf(row.standing.firstBy));
    const Drawn drawn{row.id(), row.turn, !state.correcting.isEmpty()};
    if (std::exchange(m_drawn, drawn) != drawn) {
        const auto &mine = row.standing.first;
        m_points->showPoints(mine && mine->state == rules::ScoreState::Scored
                                 ? std::optional(mine->points)
                                 : std::nullopt);
        if (isOpen && (isVisible() || hasFocus()))
            m_points->setFocus();
    }
    m_save->setEnabled(m_points->points().has_value() && !state.busy);
}

void TheoryPage::move(int rows)
{
    const int row =
        std::clamp(m_table->currentIndex().row() + rows, 0, std::max(0, m_rows->rowCount() - 1));
    m_table->setCurrentIndex(m_rows->index(row, 0));
}

void TheoryPage::keyPoints()
{
    if (const auto points = m_points->points(); points && m_points->isVisibleTo(this))
        m_model.key(theory::scored(*points));
}

void TheoryPage::keyState(rules::ScoreState state)
{
    m_model.key({state, 0});
}

void TheoryPage::askForCorrection()
{
    m_desk.ask().reason(this,
                        {tr("Correct this score?"),
                         tr("The score stands until two people have keyed the new one; both "
                            "versions stay."),
                         tr("Correct"), false},
                        {tr("Misread paper"), tr("Answer key was wrong")},
                        [this](const QString &why) {
                            m_model.correct(why);
                            m_points->setFocus();
                        });
}

void TheoryPage::askToReject(const theory::ScoreTableId &table)
{
    m_desk.ask().reason(this,
                        {tr("Reject the imported table?"),
                         tr("Its scores are keyed in no more; the papers wait anew."), tr("Reject"),
                         true},
                        {tr("Does not agree with the papers")},
                        [this, table](const QString &why) { m_model.reject(table, why); });
}

void TheoryPage::import()
{
    m_desk.ask().openFile(this,
                          {tr("Import theory scores"), tr("Sheets (*.xlsx *.xls *.csv *.txt)"), {}},
                          [this](const QString &path) {
                              auto *dialog = new ScoreTableDialog(m_desk, path, this);
                              dialog->setAttribute(Qt::WA_DeleteOnClose);
                              dialog->open();
                          });
}

} // namespace kaochang::ui
