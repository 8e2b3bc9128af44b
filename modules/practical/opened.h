// SPDX-License-Identifier: GPL-3.0-or-later
// Papers the whole panel has submitted: from then on all marks, the candidate and the pass line may
// be seen.
#pragma once

#include "practical/panel_score.h"
#include "roster/enrolment.h"
#include "store/reader.h"

namespace kaochang::practical {

struct Opened
{
    PaperId paper;
    PanelId panel;
    QString code;
    roster::EnrolmentId enrolment;
    rules::SubjectKind subject = rules::SubjectKind::Practical;
    SchemeId scheme;
    Centi passLine = 60'00;
    std::vector<Sheet> sheets; // in the order of the panel, the chief's first
    std::vector<Correction> corrections;
    std::vector<Ruling> rulings;
    Assessment assessment;
    std::optional<PanelScore> score; // what stands; null until settled

    bool operator==(const Opened &) const = default;
};

// A mark was keyed: where to look in the recording. No points, no assessor, no candidate.
struct Moment
{
    PaperId paper;
    QString code;
    QString aspect;
    QDateTime at; // UTC

    bool operator==(const Moment &) const = default;
};

struct Progress
{
    int papers = 0;
    int submitted = 0; // by the whole panel
    int settled = 0;

    bool operator==(const Progress &) const = default;
};

namespace opened {

// Denied practical.still_blind until every member has submitted it. practical.no_such_paper.
Result<Opened> paper(const store::Reader &reader, const PaperId &id);
// Those of the sitting that are open, by subject and code; the others are left out.
Result<std::vector<Opened>> of(const store::Reader &reader, const site::SittingId &sitting);
Result<Progress> progress(const store::Reader &reader, const PanelId &panel);
Result<std::vector<Moment>> moments(const store::Reader &reader, const PanelId &panel); // by time

} // namespace opened
} // namespace kaochang::practical
