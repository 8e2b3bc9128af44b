// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/floor.h"
#include "hand_over.h"
#include "results/lock_results.h"
#include "supervision/bookmarks.h"
#include "supervision/findings.h"
#include "supervision/review.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::steps {
namespace {

// Two people look at each guarded number, and both say that it stands.
Result<> settleGuards(Floor &floor, const results::ResultSheet &sheet)
{
    const results::LockResults results(*floor.house.store, floor.clock());
    for (const results::ResultLine &line : sheet.lines) {
        for (const results::SubjectLine &subject : line.subjects) {
            if (subject.guard.doubts.empty() || subject.guard.isSettled())
                continue;
            for (size_t person = subject.guard.opinions.size(); person < 2; ++person) {
                TRY_LET(by, floor.actor(Role::ScoreKeeper, person));
                TRY(results.resolveGuard(
                    by, line.who.enrolment.id, subject.result.kind,
                    {by.user, results::Opinion::Stands, {}, u"核对原始评分后确认"_s}));
            }
        }
    }
    return {};
}

Result<> acceptGaps(Floor &floor, const results::ResultSheet &sheet)
{
    std::vector<roster::EnrolmentId> uncovered;
    for (const results::ResultLine &line : sheet.lines) {
        if (!line.video.isEnough())
            uncovered.push_back(line.who.enrolment.id);
    }
    if (uncovered.empty())
        return {};
    TRY_LET(by, floor.actor(Role::InternalSupervisor));
    const results::LockResults results(*floor.house.store, floor.clock());
    return results.acceptGaps(by, sheet.sitting.id, uncovered,
                              u"演示：核对现场记录后接受所列缺口"_s);
}

} // namespace

Result<> supervise(Floor &floor, const site::SittingId &id)
{
    TRY_LET(findings, supervision::findings::of(floor.reader(), id));
    if (!findings.empty() && findings.front().signedAt)
        return {};
    TRY_LET(by, floor.actor(Role::ExternalSupervisor));
    const supervision::Review review(*floor.house.store, floor.clock());
    TRY_LET(sheet, results::resultSheet(floor.reader(), id));
    if (findings.empty()) {
        supervision::Bookmark mark;
        mark.sitting = id;
        mark.room = sheet.sitting.rooms.front();
        mark.at = sheet.sitting.startedAt.value_or(floor.clock().now());
        mark.note = u"开考时考场秩序正常"_s;
        TRY_LET(kept, review.addBookmark(by, mark));
        supervision::Finding finding;
        finding.sitting = id;
        finding.text = u"全程督导，未见异常"_s;
        finding.bookmarks = {kept.id};
        TRY_LET(written, review.writeFinding(by, finding));
        findings.push_back(written);
    }
    TRY(review.signFinding(by, findings.front().id));
    floor.said({u"finding"_s, findings.front().id.toString()});
    return {};
}

Result<> lock(Floor &floor, const site::SittingId &id)
{
    TRY_LET(sheet, results::resultSheet(floor.reader(), id));
    if (sheet.isLocked())
        return {};
    TRY(settleGuards(floor, sheet));
    TRY(acceptGaps(floor, sheet));
    TRY_LET(keeper, floor.actor(Role::ScoreKeeper, 0));
    TRY_LET(confirmer, floor.actor(Role::ScoreKeeper, 1));
    const results::LockResults results(*floor.house.store, floor.clock());
    TRY(results.propose(keeper, id));
    TRY(results.confirm(confirmer, id));
    floor.said({u"locked"_s, id.toString()});
    return {};
}

Result<> handOver(Floor &floor, const site::SittingId &id)
{
    TRY_LET(done, isHandedOver(floor.house, id));
    if (done)
        return {};
    TRY_LET(by, floor.actor(Role::ScoreKeeper));
    TRY_LET(bag, app::handOver(floor.house, {by, id, package::Footage::Segments}));
    floor.said({u"package"_s, bag.folder});
    return {};
}

} // namespace kaochang::app::steps
