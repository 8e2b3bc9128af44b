// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site_page.h"

#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/plan_form.h"
#include "ui/set_up/set_up_tabs.h"
#include "ui/sitting_form.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString warningsText(const std::vector<rules::Warning> &warnings)
{
    QStringList texts;
    for (const rules::Warning &warning : warnings)
        texts << u"▲ "_s + sentence(warning.code, warning.reason);
    return texts.join(u'\n');
}

// Something has been examined, and nobody has noted yet that its results were told to the centre.
bool isToReport(const PlanRow &row)
{
    using enum site::SittingState;
    return !row.plan.reportedOn && std::ranges::any_of(row.sittings, [](const site::Sitting &each) {
        return each.state == Closed || each.state == Locked;
    });
}

} // namespace

SitePage::SitePage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Site"), {}, parent)
    , m_model(desk)
    , m_plans(new RowsModel<PlanRow>(planColumns(), this))
    , m_lines(new RowsModel<PlanLine>(planLineColumns(), this))
    , m_tabs(new QTabWidget(this))
    , m_setUp(new SetUpTabs(desk, m_model, this))
    , m_planTable(tableOf(u"plans"_s, tr("Plans"), m_plans, {200, 220, 130, 130}))
    , m_below(new QStackedWidget(this))
    , m_planForm(new PlanForm(this))
    , m_sittingForm(new SittingForm(this))
    , m_warnings(label({}, Look::Plain, this))
    , m_note(button({}, u"check"_s, Look::Plain, this))
    , m_addSitting(button(tr("Add a sitting"), u"plus"_s, Look::Plain, this))
    , m_makePlan(button(tr("Make a plan"), u"plus"_s, Look::Primary, this))
    , m_first(button(tr("Add the institution"), u"plus"_s, Look::Primary, this))
{
    addPlans();
    m_setUp->addTo(*m_tabs);
    addActs();
    m_tabs->setAccessibleName(tr("Site"));
    m_warnings->setObjectName(u"warnings"_s);
    body()->addWidget(m_tabs, 1);
    body()->addWidget(m_warnings);
    setEmpty({u"folder"_s, tr("No institution is kept here"),
              tr("First the institution, then its filing, staff, rooms and cameras: the "
                 "administrator begins."),
              m_first});
    connect(m_first, &QPushButton::clicked, m_setUp, &SetUpTabs::openInstitution);
    connect(&m_model, &SiteModel::changed, this, &SitePage::render);
    connect(m_setUp, &SetUpTabs::changed, this, &SitePage::render);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SitePage::renderActs);
    render();
}

void SitePage::addPlans()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_planTable, 1);
    column->addWidget(m_below, 1);
    m_below->addWidget(
        tableOf(u"lines"_s, tr("Duties and sittings of the plan"), m_lines, {360, 220}));
    m_below->addWidget(m_planForm); // in the order of SiteModel::Form
    m_below->addWidget(m_sittingForm);
    m_tabs->addTab(page, tr("Plans"));
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SitePage::renderLines);
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SitePage::renderActs);
}

void SitePage::addActs()
{
    m_note->setObjectName(u"note_filed"_s);
    m_addSitting->setObjectName(u"open_sitting_form"_s);
    m_makePlan->setObjectName(u"open_plan_form"_s);
    for (QPushButton *each : {m_note, m_addSitting, m_makePlan})
        actions()->addWidget(each);
    connect(m_makePlan, &QPushButton::clicked, this,
            [this] { m_model.open(SiteModel::Form::Plan); });
    connect(m_addSitting, &QPushButton::clicked, this,
            [this] { m_model.open(SiteModel::Form::Sitting); });
    connect(m_note, &QPushButton::clicked, this, [this] {
        if (const PlanRow *row = chosen())
            m_model.noteToday(row->plan);
    });
    const auto close = [this] { m_model.open(SiteModel::Form::None); };
    connect(m_planForm, &PlanForm::cancelled, this, close);
    connect(m_sittingForm, &SittingForm::cancelled, this, close);
    connect(m_planForm, &PlanForm::wanted, &m_model, &SiteModel::makePlan);
    connect(m_sittingForm, &SittingForm::wanted, &m_model, &SiteModel::addSitting);
}

const PlanRow *SitePage::chosen() const
{
    const QModelIndex index = m_planTable->currentIndex();
    return index.isValid() ? &m_plans->at(index.row()) : nullptr;
}

void SitePage::render()
{
    const SiteModel::State &state = m_model.state();
    const auto plan = chosen() ? chosen()->plan.id : site::PlanId();
    m_plans->show(state.plans);
    const auto found = std::ranges::find_if(
        state.plans, [&plan](const PlanRow &row) { return row.plan.id == plan; });
    if (!state.plans.empty())
        m_planTable->selectRow(found == state.plans.end() ? 0 : int(found - state.plans.begin()));
    const SetUpModel::State &setUp = m_setUp->model().state();
    showEmpty(state.loaded && state.institutions.empty() && !setUp.opened);
    m_first->setVisible(m_setUp->model().mayKeep(Sheet::Institution));
    showProblem(state.problem ? state.problem : m_setUp->problem());
    const auto &warnings = state.warnings.empty() ? setUp.warnings : state.warnings;
    m_warnings->setText(warningsText(warnings));
    m_warnings->setVisible(!warnings.empty());
    renderLines();
    renderForm();
    renderActs();
}

void SitePage::renderLines()
{
    const PlanRow *row = chosen();
    m_lines->show(row ? linesOf(*row, m_model.state().today) : std::vector<PlanLine>());
}

void SitePage::renderForm()
{
    const SiteModel::State &state = m_model.state();
    if (state.form != m_shown) {
        m_shown = state.form;
        m_below->setCurrentIndex(int(state.form));
        m_tabs->setCurrentIndex(0);
        if (state.form == SiteModel::Form::Plan)
            m_planForm->begin(state);
        else if (state.form == SiteModel::Form::Sitting)
            m_sittingForm->begin(state, chosen() ? chosen()->plan.id : site::PlanId());
        else
            m_planTable->setFocus();
    }
    m_planForm->setBusy(state.busy);
    m_sittingForm->setBusy(state.busy);
}

void SitePage::renderActs()
{
    const SiteModel::State &state = m_model.state();
    const bool mayAct = m_model.mayPlan() && !state.institutions.empty()
                        && state.form == SiteModel::Form::None && m_tabs->currentIndex() == 0;
    const PlanRow *row = chosen();
    m_makePlan->setVisible(mayAct);
    m_addSitting->setVisible(mayAct && row);
    const bool isFiled = row && row->plan.filedOn;
    m_note->setText(isFiled ? tr("Note as reported today") : tr("Note as filed today"));
    m_note->setVisible(mayAct && row && (!isFiled || isToReport(*row)));
    for (QPushButton *each : {m_note, m_addSitting, m_makePlan})
        each->setEnabled(!state.busy);
}

} // namespace kaochang::ui
