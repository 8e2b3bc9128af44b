// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today_page.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/print_dialog.h"
#include "ui/state_light.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

// Everything under the card's heading goes; the heading stays.
void empty(QFrame *card)
{
    QVBoxLayout *column = columnOf(card);
    while (column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(column->takeAt(1));
        if (QWidget *widget = item->widget())
            widget->deleteLater();
    }
}

QWidget *line(QFrame *card, Status status, QWidget *content)
{
    auto *row = new QWidget(card);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *light = new StateLight(status, {}, row);
    light->setAccessibleName(statusText(status));
    layout->addWidget(light, 0, Qt::AlignTop);
    content->setParent(row);
    layout->addWidget(content, 1);
    return row;
}

QString chooserText(const site::Sitting &sitting)
{
    return u"%1  %2 %3–%4  %5"_s.arg(sittingText(sitting), sitting.day().toString(u"MM-dd"_s),
                                     hourText(sitting.startsAt), hourText(sitting.overAt()),
                                     stateText(sitting.state));
}

} // namespace

TodayPage::TodayPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Today"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_chooser(new QComboBox(this))
    , m_duties(card(this))
    , m_nextText(label({}, Look::Heading, this))
    , m_next(button({}, u"arrow-right"_s, Look::Primary, this))
    , m_print(button(tr("Print…"), u"printer"_s, Look::Plain, this))
    , m_moreTime(button(tr("Extra time…"), u"clock"_s, Look::Plain, this))
    , m_close(button(tr("End early…"), {}, Look::Plain, this))
{
    addChooser();
    addLists();
    addActions();
    auto *site = button(tr("To the site page"), u"arrow-right"_s, Look::Primary, this);
    site->setObjectName(u"to_site"_s);
    connect(site, &QPushButton::clicked, &desk, [&desk] { desk.goTo(u"site"_s); });
    setEmpty({u"calendar-event"_s, tr("No sitting is planned here"),
              tr("Keep filing, staff and rooms on the site page and plan the first sitting there; "
                 "this page then leads through its day."),
              site});
    connect(&m_model, &TodayModel::changed, this, &TodayPage::render);
    render();
}

void TodayPage::addChooser()
{
    m_chooser->setObjectName(u"sitting"_s);
    m_chooser->setAccessibleName(tr("Sitting"));
    m_chooser->setMinimumWidth(420);
    head()->addWidget(m_chooser);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { m_desk.chooseSitting(m_model.state().sittings[size_t(row)].id); });
}

void TodayPage::addLists()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const QString titles[] = {tr("Before"), tr("During"), tr("After")};
    for (int stage = 0; stage < 3; ++stage) {
        m_stages[stage] = card(this);
        columnOf(m_stages[stage])->addWidget(label(titles[stage], Look::Heading, this));
        row->addWidget(m_stages[stage], 1);
    }
    body()->addLayout(row);
    columnOf(m_duties)->addWidget(label(tr("Deadlines of the plan"), Look::Heading, this));
    body()->addWidget(m_duties);
    body()->addStretch(1);
}

void TodayPage::addActions()
{
    m_next->setObjectName(u"next"_s);
    m_moreTime->setObjectName(u"more_time"_s);
    m_close->setObjectName(u"close"_s);
    m_print->setObjectName(u"print"_s);
    actions()->insertWidget(0, m_nextText, 1);
    for (QPushButton *each : {m_print, m_moreTime, m_close, m_next})
        actions()->addWidget(each);
    connect(m_next, &QPushButton::clicked, this, &TodayPage::doNext);
    connect(m_print, &QPushButton::clicked, this, [this] {
        const bool isBefore = m_model.state().day->sitting.state < site::SittingState::Running;
        (new PrintDialog(
             m_desk, isBefore ? results::DayPaper::Seating : results::DayPaper::RoomRecord, this))
            ->open();
    });
    connect(m_moreTime, &QPushButton::clicked, this, &TodayPage::askForTime);
    connect(m_close, &QPushButton::clicked, this, &TodayPage::askToClose);
}

void TodayPage::render()
{
    const TodayModel::State &state = m_model.state();
    QStringList texts;
    int chosen = -1;
    for (const site::Sitting &sitting : state.sittings) {
        if (sitting.id == m_desk.sitting())
            chosen = int(texts.size());
        texts << chooserText(sitting);
    }
    if (texts != m_choices) {
        m_chooser->clear();
        m_chooser->addItems(texts);
        m_choices = texts;
    }
    m_chooser->setCurrentIndex(chosen);
    m_chooser->setVisible(!texts.isEmpty());

    setHint(QLocale().toString(state.today, QLocale::LongFormat));
    showEmpty(state.loaded && state.sittings.empty());
    showProblem(state.problem);
    const bool isRunning = state.day && state.day->sitting.state == site::SittingState::Running;
    m_moreTime->setVisible(isRunning);
    m_close->setVisible(isRunning && state.day->now < state.day->sitting.overAt());
    m_print->setVisible(state.day.has_value());
    m_next->setVisible(state.day.has_value());
    m_next->setEnabled(!state.busy);
    m_nextText->setVisible(state.day.has_value());
    if (state.day) {
        const Next next = nextOf(*state.day);
        m_nextText->setText(next.text);
        m_next->setText(next.verb);
        renderSteps(*state.day);
    }
    renderDuties(state);
}

void TodayPage::renderSteps(const DayFacts &facts)
{
    std::vector<Step> steps = stepsOf(facts);
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    for (QFrame *stage : m_stages)
        empty(stage);
    for (const Step &step : m_steps) {
        QFrame *box = m_stages[int(step.stage)];
        QWidget *content = nullptr;
        if (step.page.isEmpty()) {
            content = label(step.text, Look::Plain, box);
        } else {
            auto *link = button(step.text, {}, Look::Link, box);
            connect(link, &QPushButton::clicked, this,
                    [this, page = step.page] { m_desk.goTo(page); });
            content = link;
        }
        columnOf(box)->addWidget(line(box, step.status, content));
    }
    for (QFrame *stage : m_stages)
        columnOf(stage)->addStretch(1);
}

// The end of 公示: the last day others may object, then ours to close it.
void TodayPage::renderPublicity(const TodayModel::State &state)
{
    if (!state.publicity.until)
        return;
    const QString until = state.publicity.until->toString(Qt::ISODate);
    const bool isOver = state.today > *state.publicity.until;
    const bool isClosed = state.publicity.stage == results::Stage::Closed;
    QString text = tr("Publication of the results") + u"  "_s;
    if (isClosed)
        text += tr("ended on %1, uncontested").arg(until);
    else if (isOver)
        text += tr("ended on %1, not closed yet").arg(until);
    else
        text += tr("runs through %1, %n working day(s) left", nullptr, state.publicityDaysLeft)
                    .arg(until);
    if (const int open = state.publicity.openAppeals)
        text += u'\n' + tr("%n appeal(s) open", nullptr, open);
    const bool isToDo = (isOver && !isClosed) || state.publicity.openAppeals > 0;
    const Status status = isClosed ? Status::Ok : isToDo ? Status::Warn : Status::Info;
    columnOf(m_duties)->addWidget(line(m_duties, status, label(text, Look::Plain, m_duties)));
}

void TodayPage::renderDuties(const TodayModel::State &state)
{
    empty(m_duties);
    m_duties->setVisible(!state.duties.empty() || state.publicity.until);
    renderPublicity(state);
    for (const site::PlanDuty &duty : state.duties) {
        const QString due = duty.duty.deadline.due.toString(Qt::ISODate);
        const bool late = duty.isLate(state.today);
        QString text = dutyText(duty.duty.kind) + u"  "_s;
        if (duty.doneOn)
            text += tr("done on %1, due %2").arg(duty.doneOn->toString(Qt::ISODate), due);
        else if (late)
            text += tr("was due on %1").arg(due);
        else
            text += tr("due %1, %n working day(s) left", nullptr, duty.workingDaysLeft).arg(due);
        for (const site::Lack &lack : duty.lacks)
            text += u'\n' + sentence(lack.code, lack.detail);
        const Status status = duty.doneOn ? (late ? Status::Warn : Status::Ok)
                              : late      ? Status::Error
                                          : Status::Info;
        columnOf(m_duties)->addWidget(line(m_duties, status, label(text, Look::Plain, m_duties)));
    }
}

void TodayPage::doNext()
{
    const Next next = nextOf(*m_model.state().day);
    switch (next.act) {
    case NextAct::GoTo:
        return m_desk.goTo(next.page);
    case NextAct::Open:
        return m_model.open();
    case NextAct::Start:
        return m_model.start();
    case NextAct::Close:
        return m_model.close({});
    }
}

void TodayPage::askForTime()
{
    m_desk.ask().amount(
        this,
        {tr("Give extra time to this sitting?"),
         tr("Everybody in it gets the minutes; the reason is recorded."), tr("Give time"), false},
        {1, 180, 10, tr(" min")},
        {tr("Equipment failure"), tr("Power failure"), tr("Interrupted by an incident")},
        [this](int minutes, const QString &why) { m_model.giveTime(minutes, why); });
}

void TodayPage::askToClose()
{
    m_desk.ask().reason(this,
                        {tr("End the exam before its time?"),
                         tr("Nobody can go on afterwards; the reason is recorded."),
                         tr("End the exam"), true},
                        {tr("All candidates have finished"), tr("Force majeure")},
                        [this](const QString &why) { m_model.close(why); });
}

} // namespace kaochang::ui
