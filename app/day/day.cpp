// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/day.h"

#include "day/centre_step.h"
#include "package/bags.h"
#include "package/verify.h"
#include "results/result_sheet.h"
#include "sample.h"
#include "site/sittings.h"
#include "store/audit.h"
#include "supervision/record_sitting.h"
#include "video/recordings.h"
#include "video/verify_ledger.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace kaochang::app {
namespace {

constexpr int RecordedMs =
    1500; // before a sitting starts and after it closes, so that all of it is covered

Result<> check(bool holds, const QString &what)
{
    return holds ? Result<>() : fail(Kind::Corrupt, "app.day_check_failed", what);
}

// Adds what a sitting came to; checks its recordings against their ledger.
Result<> countSitting(House &house, const site::SittingId &id, QJsonObject &counts)
{
    const store::Reader reader = house.store->reader();
    const auto add = [&counts](const QString &name, qint64 number) {
        counts.insert(name, counts.value(name).toInteger() + number);
    };
    TRY_LET(sheet, results::resultSheet(reader, id));
    TRY(check(sheet.isLocked(), u"locked"_s));
    add(u"candidates"_s, qint64(sheet.lines.size()));
    for (const results::ResultLine &line : sheet.lines) {
        add(u"absent"_s, line.isAbsent() ? 1 : 0);
        add(u"passed"_s, line.decision.verdict == rules::Verdict::Pass ? 1 : 0);
    }
    TRY_LET(recordings, video::recordings::of(reader, id.toString()));
    for (const video::Recording &recording : recordings) {
        TRY_LET(lines, video::recordings::lines(reader, recording.id));
        TRY_LET(verified, video::verifyLedger(lines, house.folder.video()));
        add(u"segments"_s, verified.segments);
        add(u"gaps"_s, verified.gaps);
    }
    add(u"sittings"_s, 1);
    return {};
}

Result<> countPackages(House &house, QJsonObject &counts)
{
    TRY_LET(bags, package::bags::all(house.store->reader()));
    for (const package::BagReport &bag : bags) {
        TRY(package::verify(house.folder.bags() + u'/' + package::bagFolderName(bag.manifest),
                            {.key = house.keys->signing.publicKey()}));
    }
    counts.insert(u"packages"_s, qint64(bags.size()));
    TRY_LET(head, store::audit::verify(house.store->reader()));
    counts.insert(u"audit"_s, head.size);
    return {};
}

} // namespace

Day::Day(QString folder, const Clock &clock, Acknowledged said)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_said(std::move(said))
    , m_lane(u"store"_s)
{}

Day::~Day()
{
    m_lane
        .post([this] {
            m_recorder.reset();
            m_floor.reset();
            m_house.reset();
        })
        .waitForFinished();
}

Result<> Day::enter()
{
    return onStore([this]() -> Result<> {
        TRY_LET(house, House::isAt(m_folder) ? House::open({m_folder, {}}, m_clock)
                                             : buildSample(m_folder, m_clock));
        m_house = std::move(house);
        m_floor = std::make_unique<Floor>(*m_house, m_said);
        video::Settings modest; // a drawn picture needs little
        modest.segmentSeconds = 5;
        m_recorder = std::make_unique<video::RecordRooms>(*m_house->store, m_clock,
                                                          m_house->folder.video(), modest);
        return {};
    });
}

Result<QJsonObject> Day::play()
{
    TRY(enter());
    TRY_LET(sittings, onStore([this] { return site::sittings::all(m_floor->reader()); }));
    for (const site::Sitting &sitting : sittings)
        TRY(playSitting(sitting));
    TRY_LET(receipts, steps::reportToCentre(*m_house, m_lane));
    TRY_LET(counts, onStore([this] { return tally(); }));
    counts.insert(u"receipts"_s, receipts);
    return counts;
}

Result<> Day::playSitting(const site::Sitting &sitting)
{
    using Step = Result<> (*)(Floor &, const site::SittingId &);
    const auto take = [&](Step step) {
        return onStore([&] { return step(*m_floor, sitting.id); });
    };
    if (sitting.state <= site::SittingState::Running) {
        TRY(record(sitting.id));
        TRY(take(steps::openDoors));
        TRY(take(steps::keyTheory));
        TRY(take(steps::markPractical));
        TRY(take(steps::close));
        TRY(stopRecording(sitting.id));
    }
    TRY(take(steps::keyTheory)); // killed between the close and the last key-in
    TRY(take(steps::markPractical));
    TRY(take(steps::supervise));
    TRY(take(steps::lock));
    return take(steps::handOver);
}

Result<> Day::record(const site::SittingId &id)
{
    TRY(onStore([&]() -> Result<> {
        TRY_LET(by, m_floor->actor(Role::Invigilator));
        return supervision::RecordSitting(*m_house->store, *m_recorder).start(by, id);
    }));
    return waitForPictures();
}

// Nobody is let in before every camera's bytes are on the disk.
Result<> Day::waitForPictures() const
{
    constexpr int PatienceMs = 15'000;
    constexpr int StepMs = 50;
    for (int waited = 0; waited < PatienceMs; waited += StepMs) {
        const auto states = m_recorder->recorder().states();
        if (std::ranges::all_of(states, &video::RecordingState::isWriting)) {
            QThread::msleep(RecordedMs);
            return {};
        }
        QThread::msleep(StepMs);
    }
    return fail(Kind::Unavailable, "app.day_check_failed", u"recording"_s);
}

Result<> Day::stopRecording(const site::SittingId &id)
{
    QThread::msleep(RecordedMs);
    return onStore([&]() -> Result<> {
        TRY_LET(by, m_floor->actor(Role::Invigilator));
        return supervision::RecordSitting(*m_house->store, *m_recorder).stop(by, id);
    });
}

Result<QJsonObject> Day::tally()
{
    QJsonObject counts;
    TRY_LET(sittings, site::sittings::all(m_floor->reader()));
    for (const site::Sitting &sitting : sittings)
        TRY(countSitting(*m_house, sitting.id, counts));
    TRY(countPackages(*m_house, counts));
    return counts;
}

} // namespace kaochang::app
