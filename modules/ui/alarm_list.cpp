// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_list.h"

#include "ui/alarm_terms.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/looks.h"
#include "ui/picture_view.h"
#include "ui/review_terms.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using supervision::AlarmState;

std::vector<RowColumn<WatchedAlarm>> columns()
{
    return {
        {AlarmList::tr("Time"), [](const WatchedAlarm &each) { return secondText(each.alarm.at); }},
        {AlarmList::tr("Picture"),
         [](const WatchedAlarm &each) { return alarmText(each.alarm.kind); },
         [](const WatchedAlarm &each) { return std::optional(alarmStatus(each.alarm.state())); }},
        {AlarmList::tr("State"),
         [](const WatchedAlarm &each) { return alarmStateText(each.alarm.state()); }},
        {AlarmList::tr("Camera"), [](const WatchedAlarm &each) { return each.place; }}};
}

} // namespace

AlarmList::AlarmList(Desk &desk, MonitoringModel &model, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_model(model)
    , m_rows(new RowsModel<WatchedAlarm>(columns(), this))
    , m_table(table(tr("Alarms of the pictures"), this))
    , m_picture(new PictureView(this))
    , m_acknowledge(button(tr("Acknowledge (A)"), u"eye-check"_s, Look::Plain, this))
    , m_false(button(tr("False alarm… (X)"), u"x"_s, Look::Plain, this))
    , m_incident(button(tr("Incident (I)"), u"flag"_s, Look::Plain, this))
    , m_accept(button(tr("Accept new picture… (P)"), u"check"_s, Look::Plain, this))
{
    dress(this, Look::Card);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"alarms"_s);
    setWidths(m_table, {90, 180, 150});
    m_picture->setAccessibleName(tr("The picture of that moment"));
    m_picture->setFixedSize(256, 144);
    addAnswer(m_acknowledge, u"acknowledge"_s, Qt::Key_A,
              [this](const auto &id) { m_model.acknowledge(id); });
    addAnswer(m_false, u"false"_s, Qt::Key_X, [this](const auto &id) { askWhyFalse(id); });
    addAnswer(m_incident, u"incident"_s, Qt::Key_I,
              [this](const auto &id) { m_model.callIncident(id); });
    addAnswer(m_accept, u"accept"_s, Qt::Key_P, [this](const auto &id) { askWhyNew(id); });
    auto *answers = new QVBoxLayout;
    for (QPushButton *each : {m_acknowledge, m_false, m_incident, m_accept})
        answers->addWidget(each);
    answers->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->addWidget(m_table, 1);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(answers);
    setMaximumHeight(190);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlarmList::choose);
}

void AlarmList::addAnswer(QPushButton *button, const QString &name, Qt::Key key,
                          const std::function<void(const supervision::AlarmId &)> &answer)
{
    button->setObjectName(name);
    const auto give = [this, button, answer] {
        if (const WatchedAlarm *alarm = chosen(); alarm && button->isEnabled())
            answer(alarm->alarm.id);
    };
    connect(button, &QPushButton::clicked, this, give);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, give);
}

const WatchedAlarm *AlarmList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_rows->at(rows.front().row());
}

void AlarmList::choose()
{
    if (const WatchedAlarm *alarm = chosen())
        m_model.choose(alarm->alarm.id);
}

// The list may have grown above the row that the hand is on.
void AlarmList::keepChosen()
{
    const auto &alarms = m_model.state().alarms;
    const auto found = std::ranges::find(alarms, m_model.state().chosen,
                                         [](const WatchedAlarm &each) { return each.alarm.id; });
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows->show(alarms);
    if (found != alarms.end())
        m_table->selectRow(int(found - alarms.begin()));
}

void AlarmList::render()
{
    const MonitoringModel::State &state = m_model.state();
    setVisible(!state.alarms.empty());
    keepChosen();
    if (!chosen() && !state.alarms.empty())
        m_table->selectRow(0);
    renderAnswers();
}

void AlarmList::renderAnswers()
{
    const MonitoringModel::State &state = m_model.state();
    const WatchedAlarm *alarm = chosen();
    const AlarmState now = alarm ? alarm->alarm.state() : AlarmState::False;
    const bool isOpen = now == AlarmState::Open;
    m_acknowledge->setEnabled(!state.busy && isOpen);
    m_false->setEnabled(!state.busy && (isOpen || now == AlarmState::Acknowledged));
    m_incident->setEnabled(m_false->isEnabled());
    m_accept->setEnabled(!state.busy && alarm && !alarm->alarm.overAt);
    if (!alarm || state.chosenPicture.isNull())
        m_picture->explain(tr("No picture"));
    else
        m_picture->show(state.chosenPicture,
                        u"%1 · %2"_s.arg(alarm->place, secondText(alarm->alarm.at)));
}

void AlarmList::askWhyFalse(const supervision::AlarmId &id)
{
    m_desk.ask().reason(this,
                        {tr("Call it a false alarm?"),
                         tr("The alarm, its picture and your reason stay in the record."),
                         tr("False alarm")},
                        {tr("Somebody cleaned the lens"), tr("The light changed")},
                        [this, id](const QString &why) { m_model.callFalse(id, why); });
}

void AlarmList::askWhyNew(const supervision::AlarmId &id)
{
    m_desk.ask().reason(this,
                        {tr("Accept what the camera shows now?"),
                         tr("The alarm ends and the watcher learns the new picture: for 20 seconds "
                            "it says nothing. Your name and reason stay in the record."),
                         tr("Accept the new picture")},
                        {tr("The camera was set up again"), tr("The room was rearranged")},
                        [this, id](const QString &why) { m_model.acceptPicture(id, why); });
}

} // namespace kaochang::ui
