// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity_page.h"

#include "ui/appeal_card.h"
#include "ui/appeal_form.h"
#include "ui/ask.h"
#include "ui/form_dialog.h"
#include "ui/looks.h"
#include "ui/publicity_terms.h"
#include "ui/publish_form.h"
#include "ui/score_terms.h"
#include "ui/state_light.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using results::ResultLine;
using results::Stage;
using Form = PublicityModel::Form;

QString subjectsText(const ResultLine &line)
{
    QStringList texts;
    for (const results::SubjectLine &subject : line.subjects)
        texts << subjectText(subject.result.kind) + u' '
                     + scoreText(subject.result.state, subject.result.points);
    return texts.join(u" · "_s);
}

// The subjects whose result is newer than what was published.
QString correctedText(const ResultLine &line, const results::Publicity *shown)
{
    QStringList texts;
    for (const results::SubjectLine &subject : line.subjects)
        if (shown && results::isCorrectedSince(subject.result, *shown))
            texts << subjectText(subject.result.kind);
    return texts.join(u" · "_s);
}

std::vector<RowColumn<ResultLine>> lineColumns(const PublicityModel &model)
{
    return {
        {PublicityPage::tr("Name"), [](const ResultLine &line) { return line.who.candidate.name; }},
        {PublicityPage::tr("Document number"),
         [](const ResultLine &line) {
             return results::shownNumber(line.who.candidate, results::Numbers::Masked);
         }},
        {PublicityPage::tr("Subjects"), subjectsText},
        {PublicityPage::tr("Verdict"),
         [](const ResultLine &line) { return verdictText(line.decision.verdict); }},
        {PublicityPage::tr("Corrected since"), [&model](const ResultLine &line) {
             return correctedText(line, model.state().publicity());
         }}};
}

std::vector<RowColumn<AppealRow>> appealColumns()
{
    return {
        {PublicityPage::tr("State"), [](const AppealRow &row) { return appealText(row.appeal); },
         [](const AppealRow &row) { return std::optional(appealStatus(row.appeal)); }},
        {PublicityPage::tr("Name"), [](const AppealRow &row) { return row.name; }},
        {PublicityPage::tr("Subject"),
         [](const AppealRow &row) { return subjectText(row.appeal.kind); }},
        {PublicityPage::tr("On"),
         [](const AppealRow &row) { return row.appeal.saidOn.toString(Qt::ISODate); }},
        {PublicityPage::tr("What was said"), [](const AppealRow &row) { return row.appeal.what; }}};
}

QString periodOf(const PublicityModel::State &state)
{
    const results::Publicity *shown = state.publicity();
    if (!shown)
        return PublicityPage::tr("Not shown to anybody yet. This is what the list would say.");
    QStringList texts{
        PublicityPage::tr("%1 to %2, %n working day(s)", nullptr, shown->workingDays)
            .arg(shown->from.toString(Qt::ISODate), shown->until.toString(Qt::ISODate))};
    if (shown->isProvisional)
        texts << PublicityPage::tr("provisional");
    if (shown->closed)
        texts << PublicityPage::tr("closed");
    else if (state.isOver())
        texts << PublicityPage::tr("the days are over");
    else
        texts << PublicityPage::tr("%n working day(s) left", nullptr, state.workingDaysLeft);
    if (shown->isLengthOurs)
        texts << PublicityPage::tr("the length is our own, the profile names none");
    return texts.join(u" · "_s);
}

QString versionsOf(const PublicityModel::State &state)
{
    QStringList texts;
    if (const results::Publicity *shown = state.publicity())
        texts << PublicityPage::tr("Published by %1. Where to object: %2")
                     .arg(state.nameOf(shown->published.by), shown->complaints);
    for (const results::Publicity &each : state.publicities)
        if (each.withdrawn)
            texts << PublicityPage::tr("Publication %1 of %2 was withdrawn by %3: %4")
                         .arg(each.version)
                         .arg(each.from.toString(Qt::ISODate), state.nameOf(each.withdrawn->by),
                              each.withdrawn->why);
    return texts.join(u'\n');
}

} // namespace

PublicityPage::PublicityPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Publication and appeals"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_lines(new RowsModel<ResultLine>(lineColumns(m_model), this))
    , m_appeals(new RowsModel<AppealRow>(appealColumns(), this))
    , m_stack(new QStackedWidget(this))
    , m_light(new StateLight(this))
    , m_period(label({}, Look::Heading, this))
    , m_versions(label({}, Look::Soft, this))
    , m_tabs(new QTabWidget(this))
    , m_lineTable(table(tr("Public list"), this))
    , m_appealTable(table(tr("Appeals"), this))
    , m_side(new QScrollArea(this))
    , m_card(new AppealCard(this))
    , m_publishForm(new PublishForm(this))
    , m_appealForm(new AppealForm(this))
    , m_list(button(tr("Public list…"), u"printer"_s, Look::Plain, this))
    , m_sheet(button(tr("Save as sheet…"), u"file-export"_s, Look::Plain, this))
    , m_withdraw(button(tr("Withdraw…"), u"arrow-back-up"_s, Look::Plain, this))
    , m_receive(button(tr("Take an objection down"), u"edit"_s, Look::Plain, this))
    , m_close(button(tr("Close the publication…"), u"checks"_s, Look::Primary, this))
    , m_publish(button(tr("Publish"), u"eye"_s, Look::Primary, this))
{
    addHead();
    addOverview();
    addForms();
    addActs();
    connect(&m_model, &PublicityModel::changed, this, &PublicityPage::render);
    connect(&m_model, &PublicityModel::saved, this, [this](const QString &path) {
        m_desk.say({Status::Ok, tr("Saved to %1").arg(path), {}, {}});
    });
    render();
}

void PublicityPage::addHead()
{
    head()->addWidget(m_sheet);
    head()->addWidget(m_list);
    m_list->setObjectName(u"public_list"_s);
    m_sheet->setObjectName(u"public_sheet"_s);
    connect(m_list, &QPushButton::clicked, this, [this] {
        m_model.makeList(
            [this](const results::Form &form) { (new FormDialog(m_desk, form, this))->open(); });
    });
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        m_desk.ask().saveFile(
            this, {tr("Save the public list"), tr("Sheets (*.xlsx)"), tr("publication.xlsx")},
            [this](const QString &path) { m_model.saveSheet(path); });
    });
    setEmpty({u"eye"_s, tr("Nothing to publish yet"),
              tr("Once the results are locked under Results, they are shown to everybody here, and "
                 "whoever objects is heard."),
              nullptr});
}

void PublicityPage::addOverview()
{
    auto *overview = new QWidget(m_stack);
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    QFrame *standing = card(overview);
    auto *row = new QHBoxLayout;
    row->addWidget(m_light);
    row->addWidget(m_period, 1);
    columnOf(standing)->addLayout(row);
    columnOf(standing)->addWidget(m_versions);
    m_period->setObjectName(u"period"_s);
    m_versions->setObjectName(u"versions"_s);
    column->addWidget(standing);
    auto *appeals = new QWidget(m_tabs);
    auto *sides = new QHBoxLayout(appeals);
    sides->setContentsMargins(0, 8, 0, 0);
    sides->setSpacing(16);
    m_side->setWidgetResizable(true);
    m_side->setWidget(m_card);
    m_side->setFixedWidth(370);
    m_side->setFocusPolicy(Qt::NoFocus);
    sides->addWidget(m_appealTable, 1);
    sides->addWidget(m_side);
    m_tabs->setAccessibleName(tr("Publication and appeals"));
    m_tabs->addTab(m_lineTable, tr("Public list"));
    m_tabs->addTab(appeals, tr("Appeals"));
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(overview);
    body()->addWidget(m_stack, 1);
    m_lineTable->setModel(m_lines);
    m_lineTable->setObjectName(u"public_lines"_s);
    m_appealTable->setModel(m_appeals);
    m_appealTable->setObjectName(u"appeals"_s);
    setWidths(m_lineTable, {170, 230, 300, 110});
    setWidths(m_appealTable, {180, 110, 90, 110});
}

void PublicityPage::addForms()
{
    m_stack->addWidget(m_publishForm); // in the order of PublicityModel::Form
    m_stack->addWidget(m_appealForm);
    const auto shut = [this] { m_model.open(Form::None); };
    connect(m_publishForm, &PublishForm::cancelled, this, shut);
    connect(m_appealForm, &AppealForm::cancelled, this, shut);
    connect(m_publishForm, &PublishForm::wanted, &m_model, &PublicityModel::publish);
    connect(m_appealForm, &AppealForm::wanted, this, [this](const results::Appeal &appeal) {
        m_tabs->setCurrentIndex(1); // where it will stand
        m_model.receive(appeal);
    });
    connect(m_appealTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_model.select(m_appeals->at(index.row()).appeal.id);
            });
    connect(m_card, &AppealCard::named, &m_model, &PublicityModel::assign);
    connect(m_card, &AppealCard::answered, this,
            [this](results::AppealOutcome outcome, const results::CorrectionId &correction) {
                m_desk.ask().reason(
                    this,
                    {tr("%1?").arg(outcomeText(outcome)),
                     tr("The appeal is decided once; the reason is what the candidate is told."),
                     tr("Decide"), false},
                    {tr("Looked at the paper and the recording again: no mistake was found")},
                    [this, outcome, correction](const QString &why) {
                        m_model.decide({outcome, correction, why});
                    });
            });
}

void PublicityPage::addActs()
{
    m_withdraw->setObjectName(u"withdraw"_s);
    m_receive->setObjectName(u"receive"_s);
    m_close->setObjectName(u"close_publicity"_s);
    m_publish->setObjectName(u"publish"_s);
    for (QPushButton *each : {m_withdraw, m_receive, m_close, m_publish})
        actions()->addWidget(each);
    connect(m_publish, &QPushButton::clicked, this, [this] { m_model.open(Form::Publish); });
    connect(m_receive, &QPushButton::clicked, this, [this] { m_model.open(Form::Appeal); });
    connect(m_withdraw, &QPushButton::clicked, this, &PublicityPage::askToWithdraw);
    connect(m_close, &QPushButton::clicked, this, &PublicityPage::askToClose);
}

void PublicityPage::askToWithdraw()
{
    m_desk.ask().reason(this,
                        {tr("Withdraw the publication?"),
                         tr("It stays on record with your reason; publishing anew begins its days "
                            "again."),
                         tr("Withdraw"), true},
                        {tr("A mistake in the list"), tr("A result was corrected")},
                        [this](const QString &why) { m_model.withdraw(why); });
}

void PublicityPage::askToClose()
{
    m_desk.ask().confirm(
        this,
        {tr("Close the publication?"),
         tr("The results count as published and uncontested; certificates may follow. A late "
            "objection can still be heard."),
         tr("Close it"), false},
        [this] { m_model.close(); });
}

void PublicityPage::render()
{
    const PublicityModel::State &state = m_model.state();
    const bool isThere = state.sheet && state.sheet->isLocked();
    showProblem(state.problem);
    showEmpty(state.loaded && !isThere);
    const Stage stage = state.standing.stage;
    const bool isShown = state.publicity() != nullptr;
    const bool isRunning = isShown && !state.publicity()->closed;
    const bool isForm = state.form != Form::None;
    m_list->setEnabled(isShown);
    m_sheet->setEnabled(isShown);
    m_publish->setVisible(stage == Stage::Locked && !isForm);
    m_withdraw->setVisible(isRunning && !isForm);
    m_receive->setVisible(isShown && !isForm);
    m_close->setVisible(isRunning && !isForm);
    m_close->setEnabled(stage == Stage::Published && state.isOver() && !state.busy);
    m_close->setToolTip(
        m_close->isEnabled() ? QString() : tr("Once its last day is over and no appeal is open"));
    renderStanding();
    renderAppeals();
    renderForm();
}

void PublicityPage::renderStanding()
{
    const PublicityModel::State &state = m_model.state();
    m_light->say(stageStatus(state.standing.stage), stageText(state.standing.stage));
    m_period->setText(periodOf(state));
    m_versions->setText(versionsOf(state));
    m_versions->setVisible(!state.publicities.empty());
    m_lines->show(state.sheet ? state.sheet->lines : std::vector<ResultLine>());
    m_lineTable->viewport()->update();
    const int open = state.standing.openAppeals;
    m_tabs->setTabText(1, open > 0 ? tr("Appeals (%1 open)").arg(open) : tr("Appeals"));
}

void PublicityPage::renderAppeals()
{
    const PublicityModel::State &state = m_model.state();
    const QSignalBlocker quiet(m_appealTable->selectionModel());
    m_appeals->show(state.appeals);
    if (const AppealRow *row = state.appeal()) {
        const QModelIndex index = m_appeals->index(int(row - state.appeals.data()), 0);
        m_appealTable->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                                    | QItemSelectionModel::Rows);
        m_appealTable->viewport()->update();
    }
    m_card->render(state, m_desk.actor().user);
    m_side->setVisible(state.appeal() != nullptr);
}

void PublicityPage::renderForm()
{
    const PublicityModel::State &state = m_model.state();
    const Form before = std::exchange(m_open, state.form);
    m_stack->setCurrentIndex(int(state.form));
    if (state.form != before) {
        if (state.form == Form::Publish)
            m_publishForm->begin(state);
        else if (state.form == Form::Appeal)
            m_appealForm->begin(state);
    }
    m_publishForm->setBusy(state.busy);
    m_appealForm->setBusy(state.busy);
}

} // namespace kaochang::ui
