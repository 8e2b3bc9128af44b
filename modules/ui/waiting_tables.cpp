// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waiting_tables.h"

#include "ui/looks.h"
#include "ui/state_light.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

WaitingTables::WaitingTables(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void WaitingTables::render(const TheoryModel::State &state, const UserId &me)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const theory::ScoreTable &each : state.waiting) {
        const auto rows = std::ranges::count_if(
            state.rows, [&](const TheoryRow &row) { return row.standing.table == each.id; });
        add(each,
            tr("%n score(s) imported by %1 wait for a second person", nullptr, int(rows))
                .arg(state.nameOf(each.importedBy)),
            each.importedBy == me);
    }
    setVisible(!state.waiting.empty());
}

void WaitingTables::add(const theory::ScoreTable &table, const QString &words, bool isMine)
{
    QFrame *box = card(this);
    auto *line = new QHBoxLayout;
    columnOf(box)->addLayout(line);
    columnOf(box)->setContentsMargins(14, 8, 8, 8);
    line->addWidget(new StateLight(Status::Warn, words, box));
    line->addStretch(1);
    auto *no = button(tr("Reject…"), u"x"_s, Look::Plain, box);
    auto *yes = button(tr("Accept"), u"check"_s, Look::Plain, box);
    yes->setObjectName(u"accept"_s);
    for (QPushButton *each : {no, yes}) {
        each->setEnabled(!isMine);
        line->addWidget(each);
    }
    m_column->addWidget(box);
    connect(yes, &QPushButton::clicked, this, [this, id = table.id] { Q_EMIT accepted(id); });
    connect(no, &QPushButton::clicked, this, [this, id = table.id] { Q_EMIT rejectionWanted(id); });
}

} // namespace kaochang::ui
