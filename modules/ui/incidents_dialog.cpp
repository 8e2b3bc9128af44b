// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents_dialog.h"

#include "ui/error_text.h"
#include "ui/fill_box.h"
#include "ui/looks.h"
#include "ui/review_terms.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using rules::IncidentCode;
using supervision::IncidentKind;
using supervision::IncidentVersion;

QString codeText(const IncidentVersion &version)
{
    const IncidentCode *code = rules::incidentCode(version.code);
    return code ? code->code + u' ' + code->title : IncidentsDialog::tr("Nothing told yet");
}

Status kindStatus(IncidentKind kind)
{
    return kind == IncidentKind::Breach     ? Status::Error
           : kind == IncidentKind::Abnormal ? Status::Warn
                                            : Status::Idle;
}

QString effectText(const IncidentCode &code)
{
    return (code.isBreach ? IncidentsDialog::tr("Breach of the rules: %1")
                          : IncidentsDialog::tr("No breach: %1"))
        .arg(code.reason);
}

QString toldText(const IncidentVersion &version, const QString &by)
{
    QStringList parts{secondText(version.writtenAt), by, codeText(version), version.note};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::vector<RowColumn<IncidentRow>> columns()
{
    using Row = IncidentRow;
    return {
        {IncidentsDialog::tr("Time"), [](const Row &each) { return secondText(each.incident.at); }},
        {IncidentsDialog::tr("Room"), [](const Row &each) { return each.room; }},
        {IncidentsDialog::tr("What"),
         [](const Row &each) { return codeText(each.incident.told()); },
         [](const Row &each) { return std::optional(kindStatus(each.incident.told().kind)); }},
        {IncidentsDialog::tr("Who"), [](const Row &each) { return each.who; }}};
}

} // namespace

IncidentsDialog::IncidentsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_model(desk)
    , m_rows(new RowsModel<IncidentRow>(columns(), this))
    , m_list(table(tr("Incidents"), this))
    , m_code(new QComboBox(this))
    , m_effect(label({}, Look::Soft, this))
    , m_who(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_told(label({}, Look::Soft, this))
    , m_problem(label({}, Look::Plain, this))
    , m_tell(button(tr("Put on record"), u"edit"_s, Look::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Incidents of this sitting"));
    resize(1000, 640);
    QVBoxLayout *column = pageColumn(this);
    addList(column);
    addWords(column);
    m_problem->setObjectName(u"problem"_s);
    column->addWidget(m_problem);
    addButtons(column);
    connect(&m_model, &IncidentsModel::changed, this, &IncidentsDialog::render);
    render();
}

void IncidentsDialog::addList(QVBoxLayout *column)
{
    m_list->setModel(m_rows);
    m_list->setObjectName(u"incidents"_s);
    setWidths(m_list, {100, 150, 420});
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IncidentsDialog::renderChosen);
}

void IncidentsDialog::addWords(QVBoxLayout *column)
{
    m_code->setObjectName(u"code"_s);
    m_who->setObjectName(u"who"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setMaximumHeight(72);
    m_note->setTabChangesFocus(true);
    m_told->setObjectName(u"told"_s);
    m_told->setAccessibleName(tr("Told before"));
    m_code->addItem(tr("Choose what it was"));
    for (const IncidentCode &each : rules::incidentCodes())
        m_code->addItem(each.code + u' ' + each.title, each.code);
    auto *form = new QFormLayout;
    form->addRow(tr("&What"), m_code);
    form->addRow(QString(), m_effect);
    form->addRow(tr("Wh&o"), m_who);
    form->addRow(tr("&Note"), m_note);
    form->addRow(tr("Told before"), m_told);
    column->addLayout(form);
    connect(m_code, &QComboBox::currentIndexChanged, this, &IncidentsDialog::renderEffect);
}

void IncidentsDialog::addButtons(QVBoxLayout *column)
{
    auto *close = button(tr("Close"), {}, Look::Tall, this);
    m_tell->setObjectName(u"tell"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_tell);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tell, &QPushButton::clicked, this, &IncidentsDialog::tell);
}

const IncidentRow *IncidentsDialog::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_rows->at(index.row()) : nullptr;
}

void IncidentsDialog::render()
{
    const IncidentsModel::State &state = m_model.state();
    std::vector<Sitter> sitters{{{}, tr("Nobody in particular")}};
    sitters.insert(sitters.end(), state.sitters.begin(), state.sitters.end());
    fillBox(
        m_who, sitters, [](const Sitter &each) { return each.text; },
        [](const Sitter &each) { return each.enrolment.toString(); });
    renderList();
    renderChosen();
    m_problem->setText(state.problem ? errorText(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
}

// The row in hand stays in hand, wherever newer ones push it.
void IncidentsDialog::renderList()
{
    const auto &rows = m_model.state().rows;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_rows->show(rows);
    }
    int row = rows.empty() ? -1 : 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].incident.id == m_shown.id)
            row = int(i);
    }
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->selectRow(row);
}

void IncidentsDialog::renderChosen()
{
    const IncidentRow *row = chosen();
    m_tell->setEnabled(row && !m_model.state().busy);
    if (!row || row->incident == m_shown)
        return;
    m_shown = row->incident;
    const IncidentVersion &version = m_shown.told();
    m_code->setCurrentIndex(std::max(0, m_code->findData(version.code)));
    const QString who = version.enrolment.value_or(roster::EnrolmentId()).toString();
    m_who->setCurrentIndex(std::max(0, m_who->findData(who)));
    m_note->setPlainText(version.note);
    QStringList told;
    for (const IncidentVersion &each : m_shown.versions)
        told << toldText(each, m_model.state().people.value(each.by));
    m_told->setText(told.join(u'\n'));
    renderEffect();
}

void IncidentsDialog::renderEffect()
{
    const IncidentCode *code = rules::incidentCode(m_code->currentData().toString());
    m_effect->setText(code ? effectText(*code) : QString());
}

void IncidentsDialog::tell()
{
    IncidentVersion version;
    if (const IncidentCode *code = rules::incidentCode(m_code->currentData().toString())) {
        version.code = code->code;
        version.kind = supervision::kindOf(*code);
    } else {
        version.kind = IncidentKind::Abnormal; // refused in words: no code was chosen
    }
    const roster::EnrolmentId who(m_who->currentData().toString());
    if (!who.isNull())
        version.enrolment = who;
    version.note = m_note->toPlainText().trimmed();
    m_model.describe(m_shown.id, version);
}

} // namespace kaochang::ui
