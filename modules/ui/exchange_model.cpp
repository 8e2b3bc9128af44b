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

bool isCancelled(const ExchangeModel::State &state)
{
    return state.problem && state.problem->code == "package.cancelled";
}

} // namespace

ExchangeModel::ExchangeModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::saved, this, &ExchangeModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &ExchangeModel::refresh);
    connect(&m_watch, &QTimer::timeout, this, &ExchangeModel::watch);
    refresh();
}

ExchangeModel::~ExchangeModel()
{
    cancel();
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
    if (!m_state->mayHandOver() || !m_desk.handOver())
        return;
    m_desk.write(
        this,
        [handOver = m_desk.handOver(), progress = begin(Work::HandingOver),
         wish = package::HandOverWish{m_desk.actor(), m_desk.sitting(), footage}] {
            return handOver(wish, progress);
        },
        [this](const Result<package::HandedOver> &answer) {
            end([&](State &next) {
                if (answer)
                    next.handedOver = *answer;
                else
                    next.problem = answer.error();
            });
        });
}

void ExchangeModel::verify(const package::PackageId &id)
{
    const auto found = std::ranges::find(
        m_state->packages, id, [](const PackageRow &row) { return row.report.manifest.package; });
    if (m_state->work != Work::None || found == m_state->packages.end() || found->archive.isEmpty())
        return;
    m_reading
        .post([report = found->report, path = found->archive,
               progress = begin(Work::Verifying)]() -> Result<> {
            TRY_LET(read, package::verify(path, expectedOf(report), progress));
            if (read.hash != report.hash)
                return fail(Kind::Corrupt, "package.wrong_hash", path);
            return {};
        })
        .then(&m_desk, [self = QPointer(this), id](const Result<> &answer) {
            if (!self)
                return;
            self->end([&](State &next) {
                if (!answer)
                    next.problem = answer.error();
                if (isCancelled(next))
                    return;
                for (PackageRow &row : next.packages) {
                    if (row.report.manifest.package == id)
                        row.proof = answer ? Proof::Good : Proof::Bad;
                }
            });
        });
}

void ExchangeModel::cancel()
{
    if (m_run)
        m_run->stop = true;
}

package::Progress ExchangeModel::begin(Work work)
{
    m_run = std::make_shared<Run>();
    m_state.change([work](State &next) {
        next.work = work;
        next.percent = 0;
        next.problem.reset();
    });
    m_watch.start(100ms);
    return [run = m_run](qint64 done, qint64 total) {
        run->done = done;
        run->total = total;
        return !run->stop;
    };
}

void ExchangeModel::watch()
{
    const qint64 total = m_run->total;
    if (total > 0)
        m_state.change([&](State &next) {
            next.percent = std::max(next.percent, int(m_run->done * 100 / total));
        });
}

// A work that was stopped is no problem: nothing of it is left.
template <typename Said>
void ExchangeModel::end(Said said)
{
    m_watch.stop();
    m_run.reset();
    m_state.change([&](State &next) {
        next.work = Work::None;
        said(next);
        if (isCancelled(next))
            next.problem.reset();
    });
}

} // namespace kaochang::ui
