// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange_model.h"

#include "package/bags.h"
#include "package/verify.h"
#include "results/result_sheet.h"
#include "site/institutions.h"
#include "site/sittings.h"
#include "sync/packages.h"
#include "ui/terms.h"
#include "video/recordings.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kaochang::ui {
namespace {

using Answer = Result<ExchangeModel::State>;

// What still hinders the lock, by candidate, as the results page would say it.
Result<> countObstacles(const store::Reader &reader, const site::SittingId &id,
                        HandOverFacts &facts)
{
    TRY_LET(sheet, results::resultSheet(reader, id));
    std::vector<std::pair<roster::EnrolmentId, bool>> seen; // a candidate counts once a subject
    for (const results::Obstacle &each : sheet.obstacles()) {
        if (!each.subject) {
            ++facts.gapsOpen;
            continue;
        }
        const bool isTheory = *each.subject == rules::SubjectKind::Theory;
        const std::pair one(each.enrolment, isTheory);
        if (std::ranges::find(seen, one) != seen.end())
            continue;
        seen.push_back(one);
        ++(isTheory ? facts.theoryOpen : facts.practicalOpen);
    }
    return {};
}

Result<> countFootage(const store::Reader &reader, const site::SittingId &id, HandOverFacts &facts)
{
    TRY_LET(recordings, video::recordings::of(reader, id.toString()));
    facts.recordings = int(recordings.size());
    for (const video::Recording &recording : recordings) {
        facts.recording += !recording.stoppedAt;
        TRY_LET(lines, video::recordings::lines(reader, recording.id));
        for (const video::KeptLine &kept : lines) {
            if (const video::Segment *segment = kept.line.segment()) {
                ++facts.segments;
                facts.footageBytes += segment->bytes;
            }
        }
    }
    return {};
}

Result<std::vector<PackageRow>> packages(const store::Reader &reader,
                                         const std::vector<site::Sitting> &sittings)
{
    TRY_LET(bags, package::bags::all(reader));
    TRY_LET(offered, sync::packages::all(reader));
    std::vector<PackageRow> rows;
    for (const package::BagReport &bag : bags) {
        PackageRow row{bag, {}, {}, {}, Proof::Unknown};
        const QString packed = u'/' + package::bagFolderName(bag.manifest) + u".zip"_s;
        for (const sync::OfferedPackage &each : offered) {
            if (each.path.endsWith(packed)) {
                row.archive = each.path;
                row.way = each.state;
            }
        }
        for (const site::Sitting &each : sittings) {
            if (each.id.toString() == bag.manifest.sitting)
                row.sitting = sittingText(each);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Answer look(const store::Reader &reader, const site::SittingId &id)
{
    ExchangeModel::State state;
    state.loaded = true;
    TRY_LET(sittings, site::sittings::all(reader));
    TRY_LET(isDemo, site::institutions::anyDemonstration(reader));
    TRY_LET(rows, packages(reader, sittings));
    state.isDemo = isDemo;
    state.packages = std::move(rows);
    const auto sitting = std::ranges::find(sittings, id, &site::Sitting::id);
    if (sitting == sittings.end())
        return state;
    state.sitting = sittingText(*sitting);
    state.facts.stage = sitting->state;
    TRY(countFootage(reader, id, state.facts));
    if (sitting->state == site::SittingState::Closed)
        TRY(countObstacles(reader, id, state.facts));
    state.facts.packages = int(std::ranges::count_if(state.packages, [&id](const PackageRow &row) {
        return row.report.manifest.sitting == id.toString();
    }));
    return state;
}

// It must be the very package this store remembers, not merely a good one.
package::Expected expectedOf(const package::BagReport &report)
{
    return {report.key.key, report.manifest.site, report.manifest.sequence,
            report.manifest.previous};
}

} // namespace

ExchangeModel::ExchangeModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::saved, this, &ExchangeModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &ExchangeModel::refresh);
    connect(&desk.handOverRun(), &HandOverRun::changed, this, &ExchangeModel::follow);
    connect(&m_watch, &QTimer::timeout, this, &ExchangeModel::watch);
    follow();
    refresh();
}

ExchangeModel::~ExchangeModel()
{
    if (m_gauge)
        m_gauge->stop = true;
}

void ExchangeModel::refresh()
{
    m_desk.read(
        this, [id = m_desk.sitting()](const store::Reader &reader) { return look(reader, id); },
        [this](const Answer &answer) {
            if (!answer)
                return m_state.change([&](State &next) { next.problem = answer.error(); });
            State next = *answer;
            const QStorageInfo disk(m_desk.dataFolder());
            next.freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
            next.work = m_state->work;
            next.percent = m_state->percent;
            next.handedOver = m_state->handedOver;
            next.problem = m_state->problem;
            for (PackageRow &row : next.packages) {
                for (const PackageRow &old : m_state->packages) {
                    if (old.report == row.report)
                        row.proof = old.proof;
                }
            }
            m_state.set(std::move(next));
        });
}

void ExchangeModel::handOver(package::Footage footage)
{
    if (m_state->mayHandOver())
        m_desk.handOverRun().start({m_desk.actor(), m_desk.sitting(), footage});
}

void ExchangeModel::follow()
{
    const HandOverRun::State &run = m_desk.handOverRun().state();
    const bool isOfThis = run.wish.sitting == m_desk.sitting();
    m_state.change([&](State &next) {
        if (!run.isRunning && next.work != Work::HandingOver && !run.done)
            return; // nothing was handed over since the start
        if (next.work != Work::Verifying)
            next.work = run.isRunning ? Work::HandingOver : Work::None;
        next.percent = next.work == Work::Verifying ? next.percent : run.percent;
        next.handedOver = isOfThis ? run.done : std::nullopt;
        next.problem = isOfThis ? run.problem : std::nullopt;
    });
}

void ExchangeModel::verify(const package::PackageId &id)
{
    const auto found = std::ranges::find(
        m_state->packages, id, [](const PackageRow &row) { return row.report.manifest.package; });
    if (m_state->work != Work::None || found == m_state->packages.end() || found->archive.isEmpty())
        return;
    m_gauge = std::make_shared<Gauge>();
    m_watch.start(100ms);
    m_desk.workOn(
        m_reading, this,
        [report = found->report, path = found->archive,
         progress = Gauge::reader(m_gauge)]() -> Result<> {
            TRY_LET(read, package::verify(path, expectedOf(report), progress));
            if (read.hash != report.hash)
                return fail(Kind::Corrupt, "package.wrong_hash", path);
            return {};
        },
        [this, id](const Result<> &answer) { endReading(id, answer); });
    m_state.change([](State &next) {
        next.work = Work::Verifying;
        next.percent = 0;
        next.problem.reset();
    });
}

void ExchangeModel::cancel()
{
    m_desk.handOverRun().cancel();
    if (m_gauge)
        m_gauge->stop = true;
}

void ExchangeModel::watch()
{
    m_state.change([&](State &next) { next.percent = std::max(next.percent, m_gauge->percent()); });
}

void ExchangeModel::endReading(const package::PackageId &id, const Result<> &answer)
{
    m_watch.stop();
    m_gauge.reset();
    m_state.change([&](State &next) {
        next.work = Work::None;
        if (!answer && answer.error().code == "package.cancelled")
            return;
        if (!answer)
            next.problem = answer.error();
        for (PackageRow &row : next.packages) {
            if (row.report.manifest.package == id)
                row.proof = answer ? Proof::Good : Proof::Bad;
        }
    });
}

} // namespace kaochang::ui
