// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory_page.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/dispute_card.h"
#include "ui/looks.h"
#include "ui/points_field.h"
#include "ui/score_table_dialog.h"
#include "ui/score_terms.h"
#include "ui/state_light.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

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

Status stageStatus(const TheoryRow &row)
{
    switch (row.standing.stage) {
    case theory::Stage::NotKeyed:
        return Status::Idle;
    case theory::Stage::KeyedOnce:
        return Status::Info;
    case theory::Stage::Disputed:
        return Status::Error;
    case theory::Stage::Confirmed:
        break;
    }
    return Status::Ok;
}

QString stageText(const TheoryRow &row)
{
    switch (row.turn) {
    case PaperTurn::First:
        return TheoryPage::tr("Not keyed");
    case PaperTurn::Second:
        return TheoryPage::tr("Waits for your second key-in");
    case PaperTurn::Again:
        return TheoryPage::tr("Waits for a second person");
    case PaperTurn::Resolve:
        return TheoryPage::tr("Two key-ins differ");
    case PaperTurn::Correct:
        break;
    }
    return TheoryPage::tr("Confirmed by two");
}

QString pointsText(const TheoryRow &row)
{
    const theory::Standing &standing = row.standing;
    if (standing.stage == theory::Stage::KeyedOnce && standing.first)
        return scoreText(standing.first->state, standing.first->points);
    if (standing.stage == theory::Stage::Confirmed)
        return scoreText(standing.score->entry.state, standing.score->entry.points);
    return {};
}

std::vector<RowColumn<TheoryRow>> columns()
{
    const auto of = [](const QString &title, QString TheoryRow::*member) {
        return RowColumn<TheoryRow>{title, [member](const TheoryRow &row) { return row.*member; }};
    };
    RowColumn<TheoryRow> points{TheoryPage::tr("Points"), pointsText};
    points.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return {of(TheoryPage::tr("Seat"), &TheoryRow::seat),
            of(TheoryPage::tr("Admission number"), &TheoryRow::admission),
            of(TheoryPage::tr("Name"), &TheoryRow::name),
            points,
            {TheoryPage::tr("State"), stageText,
             [](const TheoryRow &row) { return std::optional(stageStatus(row)); }}};
}

QString turnText(const TheoryModel::State &state, const TheoryRow &row)
{
    const theory::Standing &standing = row.standing;
    switch (row.turn) {
    case PaperTurn::First:
        return TheoryPage::tr("First key-in");
    case PaperTurn::Second:
        return TheoryPage::tr("Second key-in. What %1 keyed stays hidden until you have keyed.")
            .arg(state.nameOf(standing.firstBy));
    case PaperTurn::Again:
        return TheoryPage::tr("You keyed this one; it may be changed until the second key-in.");
    case PaperTurn::Resolve:
        return TheoryPage::tr("The two key-ins differ.");
    case PaperTurn::Correct:
        break;
    }
    if (!state.correcting.isEmpty())
        return TheoryPage::tr("Correction: %1. A second person keys it again.")
            .arg(state.correcting);
    return TheoryPage::tr("%1, version %2, keyed by %3, confirmed by %4.")
        .arg(scoreText(standing.score->entry.state, standing.score->entry.points))
        .arg(standing.score->version)
        .arg(state.nameOf(standing.score->enteredBy), state.nameOf(standing.score->confirmedBy));
}

} // namespace

TheoryPage::TheoryPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Theory"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_rows(new RowsModel<TheoryRow>(columns(), this))
    , m_filter(new QComboBox(this))
    , m_table(table(tr("Papers"), this))
    , m_waiting(new QWidget(this))
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
    m_waiting->setLayout(new QVBoxLayout);
    m_waiting->layout()->setContentsMargins(0, 0, 0, 0);
}

QWidget *TheoryPage::papers()
{
    m_table->setModel(m_rows);
    const int widths[] = {110, 170, 160, 80};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
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
    renderWaiting();
    renderRows();
    if (const TheoryRow *row = state.row())
        renderPaper(*row);
    m_last->setText(!state.last ? QString()
                    : state.last->agreed
                        ? tr("%1: %2, the two key-ins agree.")
                              .arg(state.last->name,
                                   scoreText(state.last->entry.state, state.last->entry.points))
                        : tr("%1: %2 saved.")
                              .arg(state.last->name,
                                   scoreText(state.last->entry.state, state.last->entry.points)));
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

void TheoryPage::renderWaiting()
{
    auto *column = static_cast<QVBoxLayout *>(m_waiting->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const TheoryModel::State &state = m_model.state();
    for (const theory::ScoreTable &each : state.waiting) {
        const auto rows = std::ranges::count_if(
            state.rows, [&](const TheoryRow &row) { return row.standing.table == each.id; });
        QFrame *box = card(m_waiting);
        auto *line = new QHBoxLayout;
        columnOf(box)->addLayout(line);
        columnOf(box)->setContentsMargins(14, 8, 8, 8);
        line->addWidget(new StateLight(
            Status::Warn,
            tr("%n score(s) imported by %1 wait for a second person", nullptr, int(rows))
                .arg(state.nameOf(each.importedBy)),
            box));
        line->addStretch(1);
        auto *no = button(tr("Reject…"), u"x"_s, Look::Plain, box);
        auto *yes = button(tr("Accept"), u"check"_s, Look::Plain, box);
        yes->setObjectName(u"accept"_s);
        const bool isMine = each.importedBy == m_desk.actor().user;
        yes->setEnabled(!isMine);
        no->setEnabled(!isMine);
        line->addWidget(no);
        line->addWidget(yes);
        column->addWidget(box);
        connect(yes, &QPushButton::clicked, this, [this, id = each.id] { m_model.accept(id); });
        connect(no, &QPushButton::clicked, this, [this, id = each.id] {
            m_desk.ask().reason(this,
                                {tr("Reject the imported table?"),
                                 tr("Its scores are keyed in no more; the papers wait anew."),
                                 tr("Reject"), true},
                                {tr("Does not agree with the papers")},
                                [this, id](const QString &why) { m_model.reject(id, why); });
        });
    }
    m_waiting->setVisible(!state.waiting.empty());
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
