// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/makers.h"

#include "practical/opened.h"
#include "results/locked_results.h"
#include "roster/enrolments.h"
#include "theory/key_ins.h"
#include "theory/scores.h"

namespace kaochang::results {
namespace {

Result<> addLocked(const store::Reader &reader, const roster::EnrolmentId &enrolment,
                   rules::SubjectKind kind, QSet<UserId> &makers)
{
    TRY_LET(versions, locked::history(reader, enrolment, kind));
    for (const SubjectResult &version : versions)
        makers << version.enteredBy << version.confirmedBy;
    return {};
}

Result<> addKeyed(const store::Reader &reader, const roster::EnrolmentId &enrolment,
                  QSet<UserId> &makers)
{
    TRY_LET(scores, theory::scores::history(reader, enrolment));
    for (const theory::Score &score : scores)
        makers << score.enteredBy << score.confirmedBy;
    TRY_LET(keyIns, theory::key_ins::of(reader, enrolment));
    for (const theory::Keyed &keyed : keyIns)
        makers << keyed.by;
    return {};
}

void addPaper(const practical::Opened &paper, QSet<UserId> &makers)
{
    for (const practical::Sheet &sheet : paper.sheets)
        makers << sheet.assessor;
    for (const practical::Correction &correction : paper.corrections)
        makers << correction.proposedBy << correction.decidedBy;
    for (const practical::Ruling &ruling : paper.rulings)
        makers << ruling.by;
}

} // namespace

Result<QSet<UserId>> makersOf(const store::Reader &reader, const roster::EnrolmentId &enrolment,
                              rules::SubjectKind kind)
{
    QSet<UserId> makers;
    TRY_LET(enrolled, roster::enrolments::byId(reader, enrolment));
    TRY(addLocked(reader, enrolment, kind, makers));
    if (kind == rules::SubjectKind::Theory)
        TRY(addKeyed(reader, enrolment, makers));
    TRY_LET(papers, practical::opened::of(reader, enrolled.sitting));
    for (const practical::Opened &paper : papers) {
        if (paper.enrolment == enrolment && paper.subject == kind)
            addPaper(paper, makers);
    }
    makers.remove(UserId());
    return makers;
}

} // namespace kaochang::results
