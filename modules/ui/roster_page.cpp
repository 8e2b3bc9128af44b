// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster_page.h"

#include "core/durable_file.h"
#include "roster/roster_columns.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/import_dialog.h"
#include "ui/looks.h"
#include "ui/photos_dialog.h"
#include "ui/print_dialog.h"
#include "ui/reveal_strip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

std::vector<RowColumn<RosterRow>> columns()
{
    const auto seat = [](const RosterRow &row) {
        return row.seat.isEmpty() ? RosterPage::tr("not drawn") : row.seat;
    };
    const auto seatStatus = [](const RosterRow &row) {
        return row.seat.isEmpty() ? std::optional(Status::Warn) : std::nullopt;
    };
    return {
        {RosterPage::tr("Admission number"), [](const RosterRow &row) { return row.admission; }},
        {RosterPage::tr("Name"), [](const RosterRow &row) { return row.name; }},
        {RosterPage::tr("Seat"), seat, seatStatus},
        {RosterPage::tr("Document"), [](const RosterRow &row) { return row.document; }},
        {RosterPage::tr("Exam"), [](const RosterRow &row) { return row.type; }},
        {RosterPage::tr("Employer"), [](const RosterRow &row) { return row.employer; }}};
}

} // namespace

RosterPage::RosterPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Roster"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_rows(new RowsModel<RosterRow>(columns(), this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(table(tr("Candidates"), this))
    , m_revealed(new RevealStrip(desk, this))
    , m_print(button(tr("Print…"), u"printer"_s, Look::Tall, this))
    , m_reveal(button(tr("Show number…"), u"eye"_s, Look::Tall, this))
    , m_withdraw(button(tr("Withdraw…"), {}, Look::Tall, this))
    , m_photos(button(tr("Photos…"), u"camera"_s, Look::Tall, this))
    , m_import(button(tr("Import…"), u"file-import"_s, Look::Tall, this))
    , m_draw(button(tr("Draw the seats"), u"armchair"_s, Look::Primary, this))
{
    addHead();
    addTable();
    addFirstSteps();
    for (QPushButton *each : {m_reveal, m_withdraw, m_print, m_photos, m_import})
        actions()->addWidget(each);
    m_print->setObjectName(u"print"_s);
    m_reveal->setObjectName(u"reveal"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_photos->setObjectName(u"photos"_s);
    connect(m_photos, &QPushButton::clicked, this, &RosterPage::importPhotos);
    connect(m_print, &QPushButton::clicked, this, &RosterPage::print);
    connect(m_reveal, &QPushButton::clicked, this, &RosterPage::reveal);
    connect(m_withdraw, &QPushButton::clicked, this, &RosterPage::withdraw);
    actions()->addWidget(m_draw);
    m_draw->setObjectName(u"draw"_s);
    connect(m_draw, &QPushButton::clicked, this, &RosterPage::drawSeats);
    m_import->setObjectName(u"import"_s);
    connect(m_import, &QPushButton::clicked, this, &RosterPage::import);
    connect(&m_model, &RosterModel::changed, this, &RosterPage::render);
    connect(&desk, &Desk::pageWanted, this, [this](const QString &page, const QString &thing) {
        if (page == objectName() && !thing.isEmpty())
            select(roster::EnrolmentId(thing));
    });
    render();
}

void RosterPage::addHead()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Name, number or seat (Ctrl+F)"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setMinimumWidth(280);
    head()->addWidget(m_search);
    auto *save = button(tr("Template…"), u"download"_s, Look::Plain, this);
    head()->addWidget(save);
    connect(save, &QPushButton::clicked, this, &RosterPage::saveTemplate);
    connect(m_search, &QLineEdit::textChanged, m_found,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void RosterPage::addTable()
{
    m_found->setSourceModel(m_rows);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_found);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as drawn
    setWidths(m_table, {200, 130, 170, 270, 70});
    body()->addWidget(m_revealed);
    body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_revealed->conceal(); // what stands there is of somebody else
        renderChosen();
    });
}

void RosterPage::addFirstSteps()
{
    setEmpty({u"users"_s, tr("Nobody is enrolled in this sitting"),
              tr("Import the roster as .xlsx, .xls or CSV. Columns may stand in any order; before "
                 "anything is written you see what would change and what is wrong."),
              nullptr});
}

void RosterPage::render()
{
    const RosterModel::State &state = m_model.state();
    m_rows->show(state.rows);
    showEmpty(state.loaded && state.rows.empty());
    setHint(state.rows.empty() ? QString()
                               : tr("%n candidate(s)", nullptr, int(state.rows.size())) + u" · "_s
                                     + tr("%n with a seat", nullptr, state.seated));
    showProblem(state.problem);
    const bool isPlanned = state.stage == site::SittingState::Planned;
    const bool someWait = state.seated < int(state.rows.size());
    m_draw->setText(isPlanned && !someWait ? tr("Draw again…")
                    : isPlanned            ? tr("Draw the seats")
                                           : tr("Seat the late ones"));
    m_draw->setVisible(!state.rows.empty() && (isPlanned || (someWait && m_model.takesRoster())));
    m_draw->setEnabled(!state.busy);
    m_print->setVisible(!state.rows.empty());
    m_reveal->setVisible(!state.rows.empty());
    m_photos->setVisible(!state.rows.empty());
    m_withdraw->setVisible(isPlanned && !state.rows.empty());
    renderChosen();
    m_import->setEnabled(m_model.takesRoster());
    m_import->setToolTip(m_import->isEnabled() ? QString()
                                               : tr("The exam has started: its roster is closed"));
}

void RosterPage::renderChosen()
{
    const bool isChosen = m_table->currentIndex().isValid();
    m_reveal->setEnabled(isChosen);
    m_withdraw->setEnabled(isChosen && !m_model.state().busy);
}

const RosterRow *RosterPage::chosen() const
{
    const QModelIndex chosen = m_found->mapToSource(m_table->currentIndex());
    return chosen.isValid() ? &m_rows->at(chosen.row()) : nullptr;
}

void RosterPage::select(const roster::EnrolmentId &id)
{
    m_search->clear();
    const auto found = std::ranges::find(m_rows->rows(), id, &RosterRow::id);
    if (found == m_rows->rows().end())
        return;
    const int row = int(found - m_rows->rows().begin());
    const QModelIndex index = m_found->mapFromSource(m_rows->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void RosterPage::import()
{
    m_desk.ask().openFile(this,
                          {tr("Import a roster"), tr("Rosters (*.xlsx *.xls *.csv *.txt)"), {}},
                          [this](const QString &path) {
                              auto *dialog = new ImportDialog(m_desk, path, this);
                              dialog->setAttribute(Qt::WA_DeleteOnClose);
                              dialog->open();
                          });
}

void RosterPage::importPhotos()
{
    m_desk.ask().folder(this, {tr("Folder of photos"), {}, {}}, [this](const QString &folder) {
        (new PhotosDialog(m_desk, folder, this))->open();
    });
}

void RosterPage::drawSeats()
{
    const RosterModel::State &state = m_model.state();
    if (state.stage != site::SittingState::Planned)
        return m_model.seatLate();
    if (state.seated == 0)
        return m_model.drawSeats();
    m_desk.ask().confirm(this,
                         {tr("Draw all seats anew?"),
                          tr("Admission numbers and seats given before are void; printed sheets "
                             "must be printed again."),
                          tr("Draw again"), true},
                         [this] { m_model.drawSeats(); });
}

void RosterPage::print()
{
    (new PrintDialog(m_desk, results::DayPaper::Admission, this))->open();
}

void RosterPage::reveal()
{
    if (const RosterRow *row = chosen())
        m_revealed->ask(row->candidate, row->name);
}

void RosterPage::withdraw()
{
    const RosterRow *row = chosen();
    if (!row)
        return;
    m_desk.ask().reason(
        this,
        {tr("Take %1 out of this sitting?").arg(row->name),
         tr("The enrolment and its seat go; the person stays and can be enrolled again. The reason "
            "is recorded."),
         tr("Withdraw"), true},
        {tr("The candidate asked for it"), tr("Enrolled by mistake"), tr("Does not qualify")},
        [this, id = row->id](const QString &why) { m_model.withdraw(id, why); });
}

void RosterPage::saveTemplate()
{
    m_desk.ask().saveFile(
        this, {tr("Save the template"), tr("Sheets (*.xlsx)"), tr("roster.xlsx")},
        [this](const QString &path) {
            roster::Sheet sheet{tr("Roster"), {{1, roster::templateHeader()}}, {}, {}};
            const auto bytes = roster::writeSheet(sheet);
            const auto written = bytes ? writeDurably(path, *bytes) : tl::unexpected(bytes.error());
            showProblem(written ? std::nullopt : std::optional(written.error()));
            if (written)
                m_desk.say({Status::Ok, tr("Saved to %1").arg(path), {}, {}});
        });
}

} // namespace kaochang::ui
