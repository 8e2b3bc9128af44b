// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam_strip.h"

#include "core/clock.h"
#include "ui/icon.h"
#include "ui/looks.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct Sign
{
    QString icon;
    QString text;
    Status status;
};

void put(QToolButton *button, const Sign &sign)
{
    if (button->text() == sign.text && button->property("sign") == sign.icon)
        return;
    const bool calm = sign.status == Status::Ok || sign.status == Status::Idle;
    button->setIcon(calm ? icon(sign.icon) : icon(sign.icon, theme::statusColor(sign.status)));
    button->setProperty("sign", sign.icon);
    button->setText(sign.text);
    button->setAccessibleName(sign.text);
}

QString clockText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString hour(const QDateTime &utc)
{
    return siteTime(utc).toString(u"HH:mm"_s);
}

} // namespace

ExamStrip::ExamStrip(QWidget *parent)
    : QFrame(parent)
    , m_sitting(label({}, Look::Heading, this))
    , m_left(label({}, Look::Plain, this))
{
    dress(this, Look::Strip);
    setFixedHeight(54);
    m_sitting->setWordWrap(false);
    m_left->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(6);
    row->addWidget(m_sitting);
    row->addSpacing(14);
    row->addWidget(m_left);
    row->addStretch(1);
    m_search = addButton(u"search"_s, {});
    m_recording = addButton(u"recording"_s, u"monitor"_s);
    m_sync = addButton(u"sync"_s, u"export"_s);
    m_saved = addButton(u"saved"_s, u"today"_s);
    connect(m_search, &QToolButton::clicked, this, &ExamStrip::searchWanted);
}

QToolButton *ExamStrip::addButton(const QString &name, const QString &page)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    dress(button, Look::Quiet);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({18, 18});
    layout()->addWidget(button);
    if (!page.isEmpty())
        connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT pageWanted(page); });
    return button;
}

static Sign recordingSign(const ShellModel::State &state)
{
    const bool all = state.recording == state.cameras;
    const Status status = state.cameras == 0    ? Status::Idle
                          : all                 ? Status::Ok
                          : state.recording > 0 ? Status::Warn
                                                : Status::Idle;
    return {state.cameras == 0 || all || state.recording == 0 ? u"video"_s : u"alert-triangle"_s,

            state.cameras == 0
                ? ExamStrip::tr("No camera")
                : ExamStrip::tr("Recording %1/%2").arg(state.recording).arg(state.cameras),
            status};
}

static Sign syncSign(const ShellModel::State &state)
{
    const auto waiting = [&](const QString &word) {
        return state.waiting == 0
                   ? word
                   : ExamStrip::tr("%1 · %n to send", nullptr, state.waiting).arg(word);
    };
    switch (state.sync) {
    case sync::SyncWord::Synced:
        return {u"cloud-check"_s, ExamStrip::tr("Synchronised"), Status::Ok};
    case sync::SyncWord::Syncing:
        return {u"cloud-upload"_s, waiting(ExamStrip::tr("Sending")), Status::Ok};
    case sync::SyncWord::Paused:
        return {u"player-pause"_s, waiting(ExamStrip::tr("Paused")), Status::Idle};
    case sync::SyncWord::Offline:
        return {u"cloud-off"_s, waiting(ExamStrip::tr("Offline")), Status::Idle};
    case sync::SyncWord::Conflict:
        return {u"alert-triangle"_s, ExamStrip::tr("Conflict to settle"), Status::Warn};
    case sync::SyncWord::Misconfigured:
        break;
    }
    return {u"cloud-exclamation"_s, ExamStrip::tr("Sync is not set up"), Status::Warn};
}

static QString timeText(const ShellModel::State &state)
{
    if (!state.begins || !state.ends)
        return {};
    switch (state.stage) {
    case site::SittingState::Planned:
    case site::SittingState::Open:
        return state.now < *state.begins
                   ? ExamStrip::tr("Starts in %1").arg(clockText(state.now.secsTo(*state.begins)))
                   : ExamStrip::tr("Not started yet");
    case site::SittingState::Running:
        return state.now < *state.ends
                   ? ExamStrip::tr("Time left %1").arg(clockText(state.now.secsTo(*state.ends)))
                   : ExamStrip::tr("Time is over");
    case site::SittingState::Closed:
    case site::SittingState::Locked:
        break;
    }
    return ExamStrip::tr("Ended");
}

void ExamStrip::render(const ShellModel::State &state)
{
    QString sitting = state.sitting.isEmpty() ? tr("No sitting chosen") : state.sitting;
    if (state.begins && state.ends)
        sitting += u" · %1–%2"_s.arg(hour(*state.begins), hour(*state.ends));
    m_sitting->setText(sitting);
    m_left->setText(timeText(state));
    put(m_search, {u"search"_s, tr("Find Ctrl+K"), Status::Idle});
    put(m_recording, recordingSign(state));
    put(m_sync, syncSign(state));
    put(m_saved,
        {u"device-floppy"_s,
         state.savedAt ? tr("Saved %1").arg(siteTime(*state.savedAt).toString(u"HH:mm:ss"_s))
                       : tr("Nothing to save"),
         Status::Ok});
}

} // namespace kaochang::ui
