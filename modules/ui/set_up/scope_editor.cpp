// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/scope_editor.h"

#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/set_up/fields.h"
#include "ui/set_up/occupation_picker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString rowText(const site::ScopeRow &row)
{
    QStringList levels;
    for (const rules::Level level : row.levels)
        levels << rules::levelTitle(level);
    const QString occupation = occupationText(row.occupation);
    return levels.isEmpty() ? occupation : occupation + u" · "_s + levels.join(u", "_s);
}

} // namespace

ScopeEditor::ScopeEditor(Lists lists, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_picker(new OccupationPicker(this, u"occupation"_s))
    , m_levels(checkList(this, u"levels"_s))
    , m_add(button(tr("Add the occupation"), u"plus"_s, Look::Plain, this))
    , m_problem(label({}, Look::Plain, this))
    , m_list(new QListWidget(this))
    , m_takeAway(button(tr("Take away"), u"x"_s, Look::Plain, this))
{
    m_picker->setAccessibleName(tr("Occupation"));
    m_levels->setAccessibleName(tr("Levels"));
    m_list->setAccessibleName(tr("Occupations listed"));
    m_list->setObjectName(u"scope_rows"_s);
    m_add->setObjectName(u"add_occupation"_s);
    m_takeAway->setObjectName(u"take_occupation_away"_s);
    m_problem->setObjectName(u"problem_of_occupation"_s);
    for (int level = 5; level >= 1; --level)
        addCheck(m_levels, rules::levelTitle(rules::Level(level)), false, level);
    fitRows(m_levels);
    m_list->setFixedHeight(96);
    m_levels->setVisible(lists == Lists::Levels);
    setFocusProxy(m_picker);
    addTop();
    connect(m_add, &QPushButton::clicked, this, &ScopeEditor::add);
    connect(m_picker->lineEdit(), &QLineEdit::returnPressed, this,
            [this] { m_lists == Lists::Levels ? m_levels->setFocus() : add(); });
    connect(m_takeAway, &QPushButton::clicked, this, &ScopeEditor::takeAway);
}

void ScopeEditor::addTop()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_add);
    acts->addWidget(m_takeAway);
    acts->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_picker, m_levels, m_problem})
        column->addWidget(each);
    column->addLayout(acts);
    column->addWidget(m_list);
}

void ScopeEditor::setRows(const std::vector<site::ScopeRow> &rows)
{
    m_rows = rows;
    m_picker->clearChoice();
    m_problem->clear();
    render();
}

Result<site::ScopeRow> ScopeEditor::picked() const
{
    TRY_LET(occupation, m_picker->chosen());
    if (occupation.name.isEmpty() && m_lists == Lists::Levels)
        return fail(Kind::Invalid, "site.no_occupation_name", occupation.code);
    site::ScopeRow row{std::move(occupation), {}};
    for (const int level : checkedIn(m_levels))
        row.levels.push_back(rules::Level(level));
    if (row.levels.empty() && m_lists == Lists::Levels)
        return fail(Kind::Invalid, "site.empty_scope", row.occupation.code);
    return row;
}

// The same occupation again takes the place of what was listed.
void ScopeEditor::add()
{
    const auto row = picked();
    m_problem->setText(row ? QString() : u"✖ "_s + errorText(row.error()));
    m_problem->setVisible(!row.has_value());
    if (!row)
        return m_picker->setFocus();
    const auto same = std::ranges::find_if(m_rows, [&row](const site::ScopeRow &each) {
        return site::isSame(each.occupation, row->occupation);
    });
    if (same == m_rows.end())
        m_rows.push_back(*row);
    else
        *same = *row;
    m_picker->clearChoice();
    m_picker->setFocus();
    render();
}

void ScopeEditor::takeAway()
{
    if (m_list->currentRow() < 0)
        return;
    m_rows.erase(m_rows.begin() + m_list->currentRow());
    render();
}

void ScopeEditor::render()
{
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_list->clear();
    for (const site::ScopeRow &row : m_rows)
        m_list->addItem(rowText(row));
    m_list->setCurrentRow(int(m_rows.size()) - 1);
    m_takeAway->setEnabled(!m_rows.empty());
}

} // namespace kaochang::ui
