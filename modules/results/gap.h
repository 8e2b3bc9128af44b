// SPDX-License-Identifier: GPL-3.0-or-later
// 实时监控视频未覆盖到的参评人员，其成绩不予以确认: what was not recorded of one candidate's exam,
// and the supervisor who accepted exactly that.
#pragma once

#include "store/store.h"
#include "supervision/coverage.h"

#include "roster/enrolment.h"

namespace kaochang::results {

struct GapAcceptance
{
    UserId by;
    QDateTime at; // UTC
    QString why;

    bool operator==(const GapAcceptance &) const = default;
};

// Whether a candidate's exam lies on video.
struct VideoCover
{
    std::vector<supervision::Uncovered> gaps;
    std::optional<GapAcceptance> accepted; // of these very gaps

    bool isEnough() const { return gaps.empty() || accepted; }
    bool operator==(const VideoCover &) const = default;
};

QJsonArray gapsJson(const std::vector<supervision::Uncovered> &gaps); // from, to in ms UTC; cause

// The gap_acceptance table. No other file in the house names it.
namespace gap_acceptances {

Result<std::optional<GapAcceptance>> of(const store::Reader &reader,
                                        const roster::EnrolmentId &enrolment,
                                        const std::vector<supervision::Uncovered> &gaps);
Result<> add(store::Writer &writer, const roster::EnrolmentId &enrolment,
             const std::vector<supervision::Uncovered> &gaps, const GapAcceptance &acceptance);

} // namespace gap_acceptances
} // namespace kaochang::results
