// SPDX-License-Identifier: GPL-3.0-or-later
// Everything known of a sitting's results, candidate by candidate: what counts, what it was before,
// and what still stands in the way of locking it.
#pragma once

#include "results/gap.h"
#include "results/guard.h"
#include "roster/roll.h"
#include "rules/standard.h"

namespace kaochang::results {

struct SubjectLine
{
    SubjectResult result;               // what stands
    std::vector<SubjectResult> earlier; // versions before it, oldest first; after the lock only
    Guard guard;
    bool isUnsettled = false; // being corrected in the room that scored it

    bool operator==(const SubjectLine &) const = default;
};

struct ResultLine
{
    roster::RollLine who;
    std::vector<SubjectLine> subjects; // that this candidate sits, in the standard's order
    rules::Decision decision;
    VideoCover video; // from the door, or the start, to the end; not asked of who was absent

    bool isAbsent() const; // from every subject
    bool operator==(const ResultLine &) const = default;
};

enum class Hindrance { NotMarked, Unsettled, GuardOpen, GapNotAccepted };
struct Obstacle
{
    Hindrance what = Hindrance::NotMarked;
    roster::EnrolmentId enrolment;
    std::optional<rules::SubjectKind> subject; // nothing: the candidate as a whole

    bool operator==(const Obstacle &) const = default;
};

struct ResultSheet
{
    site::Sitting sitting;
    rules::LevelRule rule;         // the standard's: subjects and pass lines
    std::vector<ResultLine> lines; // in order of admission number

    bool isLocked() const { return sitting.state == site::SittingState::Locked; }
    std::vector<Obstacle> obstacles() const; // none once it is locked
    bool operator==(const ResultSheet &) const = default;
};

// Before the lock from the scoring rooms, after it from the locked results. Codes:
// site.no_such_sitting, rules.standard_unknown, rules.level_not_in_standard, rules.no_subjects
// (somebody sits none of the standard's), and those of recompute().
Result<ResultSheet> resultSheet(const store::Reader &reader, const site::SittingId &sitting);

// The whole sheet as a lock proposes it: every result in canonical order, no names.
QJsonObject sheetJson(const ResultSheet &sheet);

} // namespace kaochang::results
