// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/set_up_tab.h"

#include "ui/ask.h"
#include "ui/looks.h"
#include "ui/set_up/entry_form.h"

#include <QHBoxLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

SetUpTab::SetUpTab(SetUpModel &model, Ask &ask, Spec spec, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ask(ask)
    , m_spec(std::move(spec))
    , m_turn(button({}, {}, Look::Plain, this))
    , m_edit(button(tr("Change…"), u"edit"_s, Look::Plain, this))
    , m_add(button(m_spec.newThing, u"plus"_s, Look::Plain, this))
{
    m_turn->setObjectName(u"turn_"_s + m_spec.id);
    m_edit->setObjectName(u"edit_"_s + m_spec.id);
    m_add->setObjectName(u"add_"_s + m_spec.id);
    m_spec.form->setObjectName(u"form_"_s + m_spec.id);
    addLayout();
    connect(m_add, &QPushButton::clicked, this, [this] { m_model.open(m_spec.sheet); });
    const auto edit = [this] {
        if (const auto row = chosen(); row && m_model.mayKeep(m_spec.sheet))
            m_model.open(m_spec.sheet, row->id);
    };
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_spec.table, &QTableView::activated, this, edit);
    connect(m_turn, &QPushButton::clicked, this, &SetUpTab::askAndTurn);
    connect(m_spec.form, &EntryForm::cancelled, &m_model, &SetUpModel::close);
    connect(m_spec.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    m_chosen = m_spec.rowAt(now.row()).id;
                render();
            });
    connect(m_spec.table->model(), &QAbstractItemModel::modelReset, this, &SetUpTab::keepChoice);
    render();
}

void SetUpTab::addLayout()
{
    constexpr int LeastForm = 400;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    auto *column = new QVBoxLayout;
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    for (QPushButton *each : {m_turn, m_edit, m_add})
        acts->addWidget(each);
    column->addWidget(m_spec.table, 1);
    column->addLayout(acts);
    row->addLayout(column, 3);
    m_spec.form->setMinimumWidth(LeastForm);
    row->addWidget(m_spec.form, 2);
    setFocusProxy(m_spec.table);
    setTabOrder(m_spec.table, m_turn); // then change, add, and the form
}

std::optional<SetUpTab::Row> SetUpTab::chosen() const
{
    const QModelIndex index = m_spec.table->currentIndex();
    return index.isValid() ? std::optional(m_spec.rowAt(index.row())) : std::nullopt;
}

void SetUpTab::keepChoice()
{
    const int rows = m_spec.table->model()->rowCount();
    int wanted = 0;
    for (int row = 0; row < rows; ++row) {
        if (m_spec.rowAt(row).id == m_chosen)
            wanted = row;
    }
    if (rows > 0)
        m_spec.table->selectRow(wanted);
    render();
}

void SetUpTab::askAndTurn()
{
    const auto row = chosen();
    if (!row)
        return;
    if (row->isRetired)
        return m_ask.reason(
            this,
            {tr("Bring %1 back into use?").arg(row->name),
             tr("It is offered again for what is to come."), tr("Back into use")},
            {tr("Taken out of use by mistake")},
            [this, id = row->id](const QString &why) { m_model.restore(m_spec.sheet, id, why); });
    m_ask.reason(
        this,
        {tr("Take %1 out of use?").arg(row->name),
         tr("It is offered for nothing new. Everything recorded keeps naming it."),
         tr("Out of use")},
        {tr("No longer used here"), tr("Replaced")},
        [this, id = row->id](const QString &why) { m_model.retire(m_spec.sheet, id, why); });
}

void SetUpTab::render()
{
    const SetUpModel::State &state = m_model.state();
    const bool isMine = state.opened && state.opened->sheet == m_spec.sheet;
    const auto wanted = isMine ? state.opened : std::nullopt;
    m_spec.form->setVisible(isMine);
    if (wanted != m_shown) {
        m_shown = wanted;
        isMine ? m_spec.begin(wanted->id) : m_spec.table->setFocus();
    }
    if (isMine)
        m_spec.form->showProblem(state.problem);
    m_spec.form->setBusy(state.busy);
    const auto row = chosen();
    const bool mayAct = m_model.mayKeep(m_spec.sheet) && !state.opened;
    m_turn->setText(row && row->isRetired ? tr("Back into use…") : tr("Out of use…"));
    m_add->setVisible(mayAct);
    m_edit->setVisible(mayAct && row);
    m_turn->setVisible(mayAct && row);
    for (QPushButton *each : {m_turn, m_edit, m_add})
        each->setEnabled(!state.busy);
}

} // namespace kaochang::ui
