// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell_model.h"

#include "roster/admissions.h"
#include "roster/enrolments.h"
#include "site/institutions.h"
#include "site/sittings.h"
#include "sync/engine.h"
#include "ui/terms.h"
#include "video/record_rooms.h"

#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

// What waits at the roster and at the door of one sitting.
Result<QMap<QString, int>> workIn(const store::Reader &reader, const site::Sitting &sitting)
{
    TRY_LET(enrolled, roster::enrolments::of(reader, sitting.id));
    TRY_LET(admissions, roster::admissions::of(reader, sitting.id));
    const auto seated = std::ranges::count_if(
        enrolled, [](const roster::Enrolment &each) { return each.seat.has_value(); });
    const auto present = std::ranges::count_if(
        admissions, [](const roster::Admission &each) { return !each.undone; });
    QMap<QString, int> work;
    if (sitting.state == site::SittingState::Planned)
        work.insert(u"roster"_s, int(ssize(enrolled) - seated));
    if (sitting.state == site::SittingState::Open)
        work.insert(u"check_in"_s, int(ssize(enrolled) - present));
    return work;
}

Result<ShellModel::Seen> look(const store::Reader &reader, const site::SittingId &chosen)
{
    TRY_LET(sittings, site::sittings::all(reader));
    TRY_LET(institutions, site::institutions::all(reader));
    QStringList names;
    for (const site::Institution &each : institutions)
        names << each.name;
    ShellModel::Seen seen{sittings, names.join(u"、"_s), {}};
    TRY_LET(isDemo, site::institutions::anyDemonstration(reader));
    seen.isDemo = isDemo;
    const auto sitting = std::ranges::find(sittings, chosen, &site::Sitting::id);
    if (sitting != sittings.end()) {
        TRY_LET(work, workIn(reader, *sitting));
        seen.openWork = work;
    }
    return seen;
}

// The one that runs now or comes next; when all are over, the last.
site::SittingId mostLikely(const std::vector<site::Sitting> &byStart, const QDateTime &now)
{
    const auto next = std::ranges::find_if(
        byStart, [&](const site::Sitting &each) { return each.overAt() >= now; });
    return next == byStart.end() ? byStart.back().id : next->id;
}

} // namespace

ShellModel::ShellModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::saved, this, [this](const QDateTime &at) {
        m_state.change([&](State &next) { next.savedAt = at; });
        refresh();
    });
    connect(&desk, &Desk::sittingChanged, this, &ShellModel::refresh);
    connect(&desk, &Desk::personChanged, this, &ShellModel::refresh);
    connect(&m_second, &QTimer::timeout, this, &ShellModel::tick);
    m_second.start(1000);
    tick();
    refresh();
}

void ShellModel::tick()
{
    State next = *m_state;
    next.now = m_desk.clock().now();
    if (m_desk.recording()) {
        const auto cameras = m_desk.recording()->recorder().states();
        next.cameras = int(cameras.size());
        next.recording = int(std::ranges::count_if(cameras, &video::RecordingState::isWriting));
    }
    if (m_desk.sync()) {
        const sync::SyncState &carried = m_desk.sync()->state();
        next.sync = carried.word;
        next.waiting = carried.backlog ? int(sync::waiting(*carried.backlog)) : 0;
    }
    m_state.set(std::move(next));
}

void ShellModel::refresh()
{
    m_desk.read(
        this, [id = m_desk.sitting()](const store::Reader &reader) { return look(reader, id); },
        [this](const Result<Seen> &seen) {
            if (seen)
                take(*seen);
        });
}

void ShellModel::take(const Seen &seen)
{
    if (m_desk.sitting().isNull() && !seen.sittings.empty())
        m_desk.chooseSitting(mostLikely(seen.sittings, m_desk.clock().now()));
    State next = *m_state;
    next.person = m_desk.person() ? m_desk.person()->name : QString();
    next.site = seen.site;
    next.openWork = seen.openWork;
    if (seen.isDemo && !next.notice)
        next.notice = Notice{Status::Warn,
                             tr("Demonstration data: kept apart, and never synchronised as real"),
                             {},
                             {}};
    const QStorageInfo disk(m_desk.dataFolder());
    next.freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
    const auto chosen = std::ranges::find(seen.sittings, m_desk.sitting(), &site::Sitting::id);
    const bool found = chosen != seen.sittings.end();
    next.sitting = found ? sittingText(*chosen) : QString();
    next.stage = found ? chosen->state : site::SittingState::Planned;
    next.begins =
        found ? std::optional(chosen->startedAt.value_or(chosen->startsAt)) : std::nullopt;
    next.ends = found ? std::optional(chosen->closedAt.value_or(chosen->overAt())) : std::nullopt;
    m_state.set(std::move(next));
}

} // namespace kaochang::ui
