// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_card.h"

#include "core/clock.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/state_light.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct Word
{
    Status status;
    QString text;
};

Word wordOf(sync::SyncWord word)
{
    switch (word) {
    case sync::SyncWord::Synced:
        return {Status::Ok, SyncCard::tr("Synchronised")};
    case sync::SyncWord::Syncing:
        return {Status::Info, SyncCard::tr("Sending")};
    case sync::SyncWord::Paused:
        return {Status::Idle, SyncCard::tr("Paused")};
    case sync::SyncWord::Offline:
        return {Status::Idle, SyncCard::tr("Offline")};
    case sync::SyncWord::Conflict:
        return {Status::Warn, SyncCard::tr("Conflict to settle")};
    case sync::SyncWord::Misconfigured:
        break;
    }
    return {Status::Warn, SyncCard::tr("Set up wrongly")};
}

QString timeText(const std::optional<QDateTime> &utc)
{
    return utc ? siteTime(*utc).toString(u"MM-dd HH:mm:ss"_s) : SyncCard::tr("never");
}

} // namespace

SyncCard::SyncCard(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_light(new StateLight(this))
    , m_centre(label({}, Look::Soft, this))
    , m_waiting(label({}, Look::Plain, this))
    , m_times(label({}, Look::Soft, this))
    , m_problem(label({}, Look::Plain, this))
    , m_wayIn(new QWidget(this))
    , m_address(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_enrol(button(tr("Enrol"), {}, Look::Plain, this))
    , m_now(button(tr("Sync now"), u"refresh"_s, Look::Plain, this))
    , m_pause(button({}, u"player-pause"_s, Look::Plain, this))
{
    dress(this, Look::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    addFacts();
    addWayIn();
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *each : {m_pause, m_now, m_enrol})
        row->addWidget(each);
    column->addLayout(row);
    connect(m_now, &QPushButton::clicked, &m_model, &SyncModel::now);
    connect(m_pause, &QPushButton::clicked, &m_model, &SyncModel::pauseOrResume);
    connect(m_enrol, &QPushButton::clicked, this,
            [this] { m_model.enrol(m_address->text().trimmed(), m_code->text()); });
    connect(&m_model, &SyncModel::changed, this, &SyncCard::render);
    render();
}

void SyncCard::addFacts()
{
    m_light->setObjectName(u"sync_state"_s);
    m_waiting->setObjectName(u"sync_waiting"_s);
    m_problem->setObjectName(u"sync_problem"_s);
    m_now->setObjectName(u"sync_now"_s);
    m_pause->setObjectName(u"sync_pause"_s);
    layout()->addWidget(label(tr("The centre"), Look::Heading, this));
    for (QWidget *each : {static_cast<QWidget *>(m_light), static_cast<QWidget *>(m_centre),
                          static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_times),
                          static_cast<QWidget *>(m_problem)})
        layout()->addWidget(each);
}

void SyncCard::addWayIn()
{
    auto *form = new QFormLayout(m_wayIn);
    form->setContentsMargins(0, 0, 0, 0);
    m_address->setObjectName(u"centre_address"_s);
    m_address->setPlaceholderText(u"https://…"_s);
    m_code->setObjectName(u"centre_code"_s);
    m_code->setPlaceholderText(tr("32 letters and digits, once"));
    m_enrol->setObjectName(u"enrol"_s);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("One-time &code"), m_code);
    layout()->addWidget(m_wayIn);
    for (QLineEdit *field : {m_address, m_code})
        connect(field, &QLineEdit::textChanged, this, &SyncCard::render);
}

QString SyncCard::waitingText(const sync::SyncState &state) const
{
    if (!state.backlog)
        return {};
    const sync::Backlog &log = *state.backlog;
    return tr("%n record(s) wait", nullptr, int(log.unsealed + log.batches.waitingRecords))
           + u" · "_s + tr("%n package(s) wait", nullptr, int(log.packages)) + u" · "_s
           + tr("%n batch(es) receipted", nullptr, int(log.batches.receipted));
}

QString SyncCard::timesText(const sync::SyncState &state) const
{
    QString text = tr("Last success: %1").arg(timeText(state.lastSuccess));
    if (state.nextTry)
        text += u" · "_s + tr("next try: %1").arg(timeText(state.nextTry));
    return text;
}

void SyncCard::render()
{
    const SyncModel::State &state = m_model.state();
    const bool isThere = m_desk.sync() != nullptr;
    const bool isEnrolled = !state.centre.isEmpty();
    const Word word =
        isEnrolled ? wordOf(state.sync.word) : Word{Status::Idle, tr("Not enrolled at a centre")};
    m_light->say(word.status, word.text);
    m_centre->setText(isEnrolled ? state.centre + u" · "_s + state.address
                                 : tr("Everything is kept here. The centre gives an address and a "
                                      "one-time code."));
    m_waiting->setText(waitingText(state.sync));
    m_waiting->setVisible(state.sync.backlog.has_value());
    m_times->setText(timesText(state.sync));
    m_times->setVisible(isEnrolled);
    m_problem->setText(state.problem ? errorText(*state.problem)
                       : isEnrolled && !state.sync.problem.isEmpty()
                           ? sentence(state.sync.problem.toStdString(), {})
                           : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_wayIn->setVisible(isThere && state.loaded && !isEnrolled);
    m_enrol->setVisible(m_wayIn->isVisibleTo(this));
    m_enrol->setEnabled(!state.busy && !m_address->text().trimmed().isEmpty()
                        && !m_code->text().trimmed().isEmpty());
    const bool isPaused = state.sync.word == sync::SyncWord::Paused;
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    for (QPushButton *each : {m_now, m_pause})
        each->setVisible(isThere && isEnrolled);
    m_now->setEnabled(!isPaused && state.sync.word != sync::SyncWord::Syncing);
}

} // namespace kaochang::ui
