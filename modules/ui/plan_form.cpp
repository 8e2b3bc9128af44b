// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_form.h"

#include "ui/looks.h"
#include "ui/set_up/fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

// A renewed filing names again what the old one named.
void merge(const std::vector<site::ScopeRow> &from, std::vector<site::ScopeRow> &into)
{
    for (const site::ScopeRow &row : from) {
        const auto same = std::ranges::find_if(into, [&row](const site::ScopeRow &each) {
            return site::isSame(each.occupation, row.occupation);
        });
        if (same == into.end())
            into.push_back(row);
        else
            std::ranges::copy(row.levels, std::back_inserter(same->levels));
    }
}

} // namespace

PlanForm::PlanForm(QWidget *parent)
    : QFrame(parent)
    , m_institution(choiceField(this, u"institution"_s))
    , m_occupation(choiceField(this, u"occupation"_s))
    , m_level(choiceField(this, u"level"_s))
    , m_method(choiceField(this, u"method"_s))
    , m_first(dayField(this, u"first"_s))
    , m_last(dayField(this, u"last"_s))
    , m_make(button(tr("Make the plan"), u"check"_s, Look::Primary, this))
{
    dress(this, Look::Card);
    m_make->setObjectName(u"make_plan"_s);
    addFields();
    connect(m_institution, &QComboBox::currentIndexChanged, this, &PlanForm::offerInstitution);
    connect(m_occupation, &QComboBox::currentIndexChanged, this, &PlanForm::offerLevels);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT wanted(plan()); });
}

void PlanForm::addFields()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(label(tr("A new plan"), Look::Heading, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    const std::pair<QString, QWidget *> fields[] = {{tr("&Institution"), m_institution},
                                                    {tr("&Occupation"), m_occupation},
                                                    {tr("L&evel"), m_level},
                                                    {tr("Me&thod"), m_method},
                                                    {tr("&First day"), m_first},
                                                    {tr("L&ast day"), m_last}};
    for (int i = 0; i < int(std::size(fields)); ++i) {
        auto *name = new QLabel(fields[i].first, this);
        name->setBuddy(fields[i].second);
        grid->addWidget(name, i / 2, i % 2 * 2);
        grid->addWidget(fields[i].second, i / 2, i % 2 * 2 + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    auto *cancel = button(tr("Cancel"), {}, Look::Plain, this);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_make);
    column->addLayout(row);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &PlanForm::cancelled);
}

void PlanForm::begin(const SiteModel::State &state)
{
    m_institutions = state.institutions;
    std::erase_if(m_institutions, [](const site::Institution &each) { return each.retiredOn; });
    m_filings = state.filings;
    std::erase_if(m_filings, [](const FilingRow &row) { return row.filing.retiredOn; });
    m_institution->clear();
    for (const site::Institution &institution : m_institutions)
        m_institution->addItem(institution.name);
    m_first->setDate(state.today);
    m_last->setDate(state.today);
    m_institution->setFocus();
}

void PlanForm::setBusy(bool busy)
{
    m_make->setEnabled(!busy && m_level->count() > 0);
}

void PlanForm::offerInstitution()
{
    m_scope.clear();
    m_occupation->clear();
    m_method->clear();
    if (m_institution->currentIndex() < 0)
        return;
    const site::Institution &chosen = m_institutions[size_t(m_institution->currentIndex())];
    for (const FilingRow &row : m_filings) {
        if (row.filing.institution == chosen.id)
            merge(row.filing.scope, m_scope);
    }
    for (const site::ScopeRow &row : m_scope)
        m_occupation->addItem(row.occupation.name + u' ' + row.occupation.code);
    const auto policy = rules::policyNamed(chosen.profile);
    if (policy) {
        for (const auto &method : policy->methods)
            m_method->addItem(method.term, int(method.kind));
    }
    if (m_method->count() == 0) // the notice names none, so it refuses none
        m_method->addItem(tr("Examination"), int(rules::MethodKind::Examination));
}

void PlanForm::offerLevels()
{
    using enum rules::Level;
    m_level->clear();
    m_make->setEnabled(m_occupation->currentIndex() >= 0);
    if (m_occupation->currentIndex() < 0)
        return;
    std::vector<rules::Level> levels{Five, Four, Three, Two, One};
    const auto &filed = m_scope[size_t(m_occupation->currentIndex())].levels;
    const auto isFiled = [&filed](rules::Level level) {
        return std::ranges::find(filed, level) != filed.end();
    };
    std::ranges::stable_partition(levels, isFiled);
    for (const rules::Level level : levels) {
        const QString title = rules::levelTitle(level);
        m_level->addItem(isFiled(level) ? title : tr("%1 (not filed)").arg(title), int(level));
    }
}

site::Plan PlanForm::plan() const
{
    site::Plan plan;
    plan.institution = m_institutions[size_t(m_institution->currentIndex())].id;
    plan.occupation = m_scope[size_t(m_occupation->currentIndex())].occupation;
    plan.level = rules::Level(m_level->currentData().toInt());
    plan.method = rules::MethodKind(m_method->currentData().toInt());
    plan.firstDay = m_first->date();
    plan.lastDay = m_last->date();
    return plan;
}

} // namespace kaochang::ui
