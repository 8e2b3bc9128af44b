// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_page.h"

#include "ui/ask.h"
#include "ui/field_problem.h"
#include "ui/looks.h"
#include "ui/score_terms.h"
#include "ui/state_light.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QLabel *buddy(const QString &text, QWidget *field, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setBuddy(field);
    return made;
}

} // namespace

PanelPage::PanelPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Scheme and panel"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_subject(new QComboBox(this))
    , m_import(button(tr("Import a scheme…"), u"file-import"_s, Look::Plain, this))
    , m_tabs(new QTabWidget(this))
    , m_schemes(new QComboBox(this))
    , m_rules(label({}, Look::Soft, this))
    , m_aspects(new RowsModel<SchemeRow>(schemeColumns(), this))
    , m_codes(new RowsModel<CodeRow>(codeColumns(), this))
    , m_adopt(button(tr("Adopt the scheme"), u"check"_s, Look::Plain, this))
    , m_schemeProblem(new FieldProblem(u"scheme_problem"_s, this))
    , m_people(new QListWidget(this))
    , m_chief(new QComboBox(this))
    , m_gates(new QWidget(this))
    , m_peopleProblem(new FieldProblem(u"people_problem"_s, this))
    , m_seat(button({}, u"users"_s, Look::Primary, this))
{
    addHead();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(scheme(), 1);
    sides->addWidget(people());
    body()->addLayout(sides, 1);
    setEmpty({u"clipboard-check"_s, tr("Nothing here is marked by a panel"),
              tr("Choose a sitting with a practical part on the Today page. Its scheme and its "
                 "panel are then chosen here."),
              nullptr});
    m_seat->setObjectName(u"seat"_s);
    actions()->addWidget(m_seat);
    connect(m_seat, &QPushButton::clicked, this, &PanelPage::seat);
    connect(&m_model, &PanelModel::changed, this, &PanelPage::render);
    render();
}

void PanelPage::addHead()
{
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setObjectName(u"subject"_s);
    m_import->setObjectName(u"import_scheme"_s);
    head()->addWidget(m_subject);
    head()->addWidget(m_import);
    connect(m_subject, &QComboBox::activated, this, [this] {
        m_model.chooseSubject(rules::SubjectKind(m_subject->currentData().toInt()));
    });
    connect(m_import, &QPushButton::clicked, this, &PanelPage::importScheme);
}

QWidget *PanelPage::scheme()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    auto *row = new QHBoxLayout;
    m_schemes->setObjectName(u"schemes"_s);
    m_schemes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_adopt->setObjectName(u"adopt"_s);
    row->addWidget(buddy(tr("S&cheme"), m_schemes, page));
    row->addWidget(m_schemes, 1);
    row->addWidget(m_adopt);
    column->addLayout(row);
    column->addWidget(m_schemeProblem);
    column->addWidget(m_rules);
    auto *aspects = table(tr("What the scheme holds"), page);
    aspects->setObjectName(u"aspects"_s);
    aspects->setModel(m_aspects);
    setWidths(aspects, {56, 290, 96});
    column->addWidget(aspects, 1);
    m_tabs->setAccessibleName(tr("Scheme and codes"));
    m_tabs->addTab(page, tr("Scheme"));
    auto *codes = table(tr("Drawn codes"), m_tabs);
    codes->setObjectName(u"codes"_s);
    codes->setModel(m_codes);
    codes->setColumnWidth(1, 200);
    codes->setColumnWidth(2, 140);
    m_tabs->addTab(codes, tr("Codes for the door"));
    connect(m_schemes, &QComboBox::activated, &m_model, &PanelModel::lookAt);
    connect(m_adopt, &QPushButton::clicked, &m_model, &PanelModel::adopt);
    return m_tabs;
}

QWidget *PanelPage::people()
{
    QFrame *box = card(this);
    box->setFixedWidth(440);
    QVBoxLayout *column = columnOf(box);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("Assessors"));
    m_people->setWordWrap(true);
    m_chief->setObjectName(u"chief"_s);
    column->addWidget(label(tr("Assessors (Space chooses)"), Look::Heading, box));
    column->addWidget(m_people, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(buddy(tr("C&hief"), m_chief, box));
    row->addWidget(m_chief, 1);
    column->addLayout(row);
    column->addWidget(m_peopleProblem);
    column->addWidget(m_gates);
    new QVBoxLayout(m_gates);
    m_gates->layout()->setContentsMargins(0, 0, 0, 0);
    m_gates->layout()->setSpacing(4);
    connect(m_people, &QListWidget::itemChanged, this, &PanelPage::choosePeople);
    connect(m_chief, &QComboBox::activated, this,
            [this] { m_model.lead(site::StaffId(m_chief->currentData().toString())); });
    return box;
}

void PanelPage::render()
{
    const PanelModel::State &state = m_model.state();
    showEmpty(state.loaded && !state.choice);
    const auto problemAt = [&state](PanelModel::Field field) {
        return state.field == field ? state.problem : std::nullopt;
    };
    showProblem(problemAt(PanelModel::Field::Page));
    m_schemeProblem->say(problemAt(PanelModel::Field::Scheme));
    m_peopleProblem->say(problemAt(PanelModel::Field::People));
    if (state.choice) {
        renderScheme();
        renderPeople();
        renderChief();
        renderGates();
    }
    renderActs();
}

void PanelPage::renderScheme()
{
    const PanelModel::State &state = m_model.state();
    const QSignalBlocker quiet(m_schemes);
    m_subject->clear();
    for (const rules::SubjectKind subject : state.subjects)
        m_subject->addItem(subjectText(subject), int(subject));
    m_subject->setCurrentIndex(m_subject->findData(int(state.choice->subject)));
    m_subject->setVisible(state.subjects.size() > 1);
    m_schemes->clear();
    for (const practical::Scheme &each : state.offered)
        m_schemes->addItem(schemeName(each));
    const auto here = std::ranges::find(state.offered, state.scheme);
    m_schemes->setCurrentIndex(here == state.offered.end() ? -1
                                                           : int(here - state.offered.begin()));
    m_rules->setText(state.hasScheme()
                         ? schemeRules(state.scheme)
                         : tr("No scheme fits this occupation and level yet: import one."));
    m_aspects->show(rowsOf(state.scheme));
    m_codes->show(state.codes);
    m_tabs->setTabVisible(1, !state.codes.empty());
}

void PanelPage::renderPeople()
{
    const PanelModel::State &state = m_model.state();
    const QSignalBlocker quiet(m_people);
    const auto &people = state.choice->people;
    while (m_people->count() > int(people.size()))
        delete m_people->takeItem(m_people->count() - 1);
    while (m_people->count() < int(people.size()))
        new QListWidgetItem(m_people);
    const bool isOpen = m_model.maySeat() && !state.choice->hasBegun;
    for (int row = 0; row < m_people->count(); ++row) {
        const practical::Choosable &each = people[size_t(row)];
        const bool isChosen = state.isChosen(each.staff.id);
        QListWidgetItem *item = m_people->item(row);
        item->setText(personText(each));
        item->setData(Qt::UserRole, each.staff.id.toString());
        // Who may not sit can only be taken out.
        const bool canTick = isOpen && (!each.refusal || isChosen);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | (canTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setData(Qt::CheckStateRole, each.refusal && !isChosen
                                              ? QVariant()
                                              : QVariant(isChosen ? Qt::Checked : Qt::Unchecked));
        item->setIcon(each.refusal ? shapeIcon(Status::Warn) : QIcon());
    }
}

void PanelPage::renderChief()
{
    const PanelModel::State &state = m_model.state();
    m_chief->clear();
    for (const site::StaffId &id : state.chosen) {
        const practical::Choosable *each = state.person(id);
        if (each && each->mayLead())
            m_chief->addItem(each->staff.name, id.toString());
    }
    m_chief->setCurrentIndex(m_chief->findData(state.chief.toString()));
    m_chief->setEnabled(m_chief->count() > 0 && m_model.maySeat() && !state.choice->hasBegun);
}

void PanelPage::renderGates()
{
    QLayout *column = m_gates->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PanelGate &gate : gatesOf(m_model.state())) {
        auto *line = new QWidget(m_gates);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new StateLight(gate.status, {}, line), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(label(gate.text, Look::Plain, line));
        if (!gate.clause.isEmpty())
            words->addWidget(label(gate.clause, Look::Soft, line));
        row->addLayout(words, 1);
        line->setAccessibleName(statusText(gate.status) + u": "_s + gate.text);
        column->addWidget(line);
    }
}

void PanelPage::renderActs()
{
    const PanelModel::State &state = m_model.state();
    const bool isThere = state.choice.has_value();
    const bool isSeated = isThere && state.choice->seated;
    const bool hasBegun = isThere && state.choice->hasBegun;
    m_import->setVisible(isThere && m_model.mayAdopt());
    m_adopt->setVisible(isThere && m_model.mayAdopt() && state.hasScheme() && !state.isAdopted());
    m_adopt->setEnabled(!state.busy);
    m_seat->setVisible(isThere && m_model.maySeat() && !hasBegun);
    m_seat->setText(isSeated ? tr("Seat it anew…") : tr("Seat the panel and draw the codes"));
    m_seat->setEnabled(state.isComplete() && !state.busy);
    setHint(!isThere   ? QString()
            : hasBegun ? tr("Marking has begun: scheme and panel stay as they are.")
            : isSeated ? tr("Seated. It can be seated anew until the first mark is keyed.")
                       : tr("Not seated yet"));
}

void PanelPage::choosePeople()
{
    std::vector<site::StaffId> people;
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem *item = m_people->item(row);
        if (item->checkState() == Qt::Checked)
            people.emplace_back(item->data(Qt::UserRole).toString());
    }
    m_model.choose(people);
}

void PanelPage::importScheme()
{
    m_desk.ask().openFile(this, {tr("Import a scoring scheme"), tr("Schemes (*.json)"), {}},
                          [this](const QString &path) { m_model.readScheme(path); });
}

void PanelPage::seat()
{
    if (!m_model.state().choice->seated)
        return m_model.seat();
    m_desk.ask().confirm(this,
                         {tr("Seat the panel anew?"),
                          tr("All codes are drawn again; codes handed out before are void."),
                          tr("Seat anew"), true},
                         [this] { m_model.seat(); });
}

} // namespace kaochang::ui
