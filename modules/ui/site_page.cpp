// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site_page.h"

#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/plan_form.h"
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

QTableView *shown(const QString &id, const QString &name, QAbstractItemModel *rows,
                  std::initializer_list<int> widths)
{
    auto *view = table(name, nullptr);
    view->setObjectName(id);
    view->setModel(rows);
    int column = 0;
    for (const int width : widths)
        view->setColumnWidth(column++, width);
    return view;
}

QString warningsText(const std::vector<rules::Warning> &warnings)
{
    QStringList texts;
    for (const rules::Warning &warning : warnings)
        texts << u"▲ "_s + sentence(warning.code, warning.reason);
    return texts.join(u'\n');
}

} // namespace

SitePage::SitePage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Site"), {}, parent)
    , m_model(desk)
    , m_institutions(new RowsModel<site::Institution>(institutionColumns(), this))
    , m_filings(new RowsModel<FilingRow>(filingColumns(), this))
    , m_staff(new RowsModel<StaffRow>(staffColumns(), this))
    , m_rooms(new RowsModel<RoomRow>(roomColumns(), this))
    , m_plans(new RowsModel<PlanRow>(planColumns(), this))
    , m_lines(new RowsModel<PlanLine>(planLineColumns(), this))
    , m_tabs(new QTabWidget(this))
    , m_planTable(shown(u"plans"_s, tr("Plans"), m_plans, {200, 220, 130, 130}))
    , m_below(new QStackedWidget(this))
    , m_planForm(new PlanForm(this))
    , m_sittingForm(new SittingForm(this))
    , m_warnings(label({}, Look::Plain, this))
    , m_note(button(tr("Note as filed today"), u"check"_s, Look::Plain, this))
    , m_addSitting(button(tr("Add a sitting"), u"plus"_s, Look::Plain, this))
    , m_makePlan(button(tr("Make a plan"), u"plus"_s, Look::Primary, this))
{
    addPlans();
    addTables();
    addActs();
    m_tabs->setAccessibleName(tr("Site"));
    m_warnings->setObjectName(u"warnings"_s);
    body()->addWidget(m_tabs, 1);
    body()->addWidget(m_warnings);
    setEmpty({u"folder"_s, tr("No institution is kept here"),
              tr("The administrator keeps the institution, its filing, staff and rooms when the "
                 "site is set up."),
              nullptr});
    connect(&m_model, &SiteModel::changed, this, &SitePage::render);
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
        shown(u"lines"_s, tr("Duties and sittings of the plan"), m_lines, {360, 220}));
    m_below->addWidget(m_planForm); // in the order of SiteModel::Form
    m_below->addWidget(m_sittingForm);
    m_tabs->addTab(page, tr("Plans"));
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SitePage::renderLines);
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SitePage::renderActs);
}

void SitePage::addTables()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(
        shown(u"institutions"_s, tr("Institutions"), m_institutions, {260, 150, 130, 130}));
    column->addWidget(shown(u"filings"_s, tr("Filings"), m_filings, {190, 230, 290}));
    m_tabs->addTab(page, tr("Institutions and filings"));
    m_tabs->addTab(shown(u"staff"_s, tr("Staff"), m_staff, {110, 230, 200, 200}), tr("Staff"));
    m_tabs->addTab(shown(u"rooms"_s, tr("Rooms and cameras"), m_rooms, {180, 110, 80}),
                   tr("Rooms and cameras"));
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
            m_model.noteFiledToday(row->plan.id);
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
    m_institutions->show(state.institutions);
    m_filings->show(state.filings);
    m_staff->show(state.staff);
    m_rooms->show(state.rooms);
    m_plans->show(state.plans);
    const auto found = std::ranges::find_if(
        state.plans, [&plan](const PlanRow &row) { return row.plan.id == plan; });
    if (!state.plans.empty())
        m_planTable->selectRow(found == state.plans.end() ? 0 : int(found - state.plans.begin()));
    showEmpty(state.loaded && state.institutions.empty());
    showProblem(state.problem);
    m_warnings->setText(warningsText(state.warnings));
    m_warnings->setVisible(!state.warnings.empty());
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
    const bool mayAct =
        m_model.mayPlan() && !state.institutions.empty() && state.form == SiteModel::Form::None;
    const PlanRow *row = chosen();
    m_makePlan->setVisible(mayAct);
    m_addSitting->setVisible(mayAct && row);
    m_note->setVisible(mayAct && row && !row->plan.filedOn);
    for (QPushButton *each : {m_note, m_addSitting, m_makePlan})
        each->setEnabled(!state.busy);
}

} // namespace kaochang::ui
