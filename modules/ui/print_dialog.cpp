// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print_dialog.h"

#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/form_panel.h"
#include "ui/looks.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

constexpr int RowHeight = 36; // as in the tables

} // namespace

PrintDialog::PrintDialog(Desk &desk, results::DayPaper first, QWidget *parent)
    : QDialog(parent)
    , m_model(desk, first)
    , m_papers(new QListWidget(this))
    , m_roomWord(label(tr("Room"), Look::Soft, this))
    , m_room(new QComboBox(this))
    , m_warning(label(tr("This paper shows everybody's document number in full. That it was made, "
                         "by whom and when, is recorded."),
                      Look::Plain, this))
    , m_reveal(button(tr("Show with full numbers"), u"eye"_s, Look::Plain, this))
    , m_panel(new FormPanel(desk, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print"));
    resize(1180, 680);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    addChoices();
    row->addWidget(m_panel, 1);
    connect(&m_model, &PrintModel::changed, this, &PrintDialog::render);
    render();
    m_papers->setFocus();
}

void PrintDialog::addChoices()
{
    m_papers->setObjectName(u"papers"_s);
    m_papers->setAccessibleName(tr("Paper"));
    for (const results::DayPaper paper : results::DayPapers)
        (new QListWidgetItem(paperText(paper), m_papers))->setSizeHint({0, RowHeight});
    m_papers->setCurrentRow(int(m_model.state().wish.paper));
    m_papers->setFixedWidth(240);
    m_room->setObjectName(u"room"_s);
    m_room->setAccessibleName(m_roomWord->text());
    m_reveal->setObjectName(u"reveal"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(label(tr("Papers of the day"), Look::Heading, this));
    for (QWidget *each : {static_cast<QWidget *>(m_papers), static_cast<QWidget *>(m_roomWord),
                          static_cast<QWidget *>(m_room), static_cast<QWidget *>(m_warning),
                          static_cast<QWidget *>(m_reveal)}) {
        each->setMaximumWidth(m_papers->width());
        column->addWidget(each);
    }
    column->addStretch(1);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    connect(m_papers, &QListWidget::currentRowChanged, &m_model,
            [this](int row) { m_model.choose(results::DayPapers[size_t(row)]); });
    connect(m_room, &QComboBox::activated, &m_model,
            [this](int row) { m_model.chooseRoom(m_model.state().rooms[size_t(row)].id); });
    connect(m_reveal, &QPushButton::clicked, &m_model, &PrintModel::reveal);
}

void PrintDialog::render()
{
    const PrintModel::State &state = m_model.state();
    const bool isPerRoom = results::isPerRoom(state.wish.paper) && state.rooms.size() > 1;
    m_roomWord->setVisible(isPerRoom);
    m_room->setVisible(isPerRoom);
    m_room->clear();
    for (const site::Room &room : state.rooms)
        m_room->addItem(room.name);
    const auto chosen = std::ranges::find(state.rooms, state.wish.room, &site::Room::id);
    m_room->setCurrentIndex(int(chosen - state.rooms.begin()));
    m_warning->setVisible(results::showsNumbers(state.wish.paper));
    m_reveal->setVisible(state.isHeldBack());
    if (state.form && state.form != m_shown)
        m_panel->show(*state.form);
    else if (!state.form)
        m_panel->explain(state.problem ? errorText(*state.problem)
                         : state.busy  ? tr("Setting the pages…")
                                       : QString());
    m_shown = state.form;
}

} // namespace kaochang::ui
