// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/sources.h"

#include "practical/opened.h"
#include "practical/schemes.h"
#include "theory/key_ins.h"
#include "theory/scores.h"

#include <algorithm>

namespace kaochang::results::detail {
namespace {

using rules::SubjectKind;

Centi passLineOf(const rules::LevelRule &rule, SubjectKind kind)
{
    const auto subject = std::ranges::find(rule.subjects, kind, &rules::SubjectRule::kind);
    return subject == rule.subjects.end() ? rules::Scale().passLine : subject->passLine.value;
}

std::pair<QString, QString> keyOf(const roster::EnrolmentId &enrolment, SubjectKind kind)
{
    return {enrolment.toString(), rules::subjectWord(kind).toString()};
}

Result<> addTheory(Sources &sources, const store::Reader &reader, const site::SittingId &sitting,
                   Centi passLine)
{
    TRY_LET(scores, theory::scores::current(reader, sitting));
    for (const theory::Score &score : scores) {
        Source source;
        source.result.enrolment = score.enrolment;
        source.result.kind = SubjectKind::Theory;
        source.result.state = score.entry.state;
        source.result.points = score.entry.points;
        source.result.derivation.rule = TwoKeyIns.toString();
        source.result.derivation.source = score.version;
        source.result.derivation.scale.passLine = passLine;
        if (score.entry.state == rules::ScoreState::Scored)
            source.result.derivation.marks = {score.entry.points};
        sources.insert(keyOf(score.enrolment, SubjectKind::Theory), source);
    }
    TRY_LET(open, theory::key_ins::of(reader, sitting));
    for (const theory::Keyed &keyed : open)
        sources[keyOf(keyed.enrolment, SubjectKind::Theory)].isUnsettled = true;
    return {};
}

bool isOpen(const practical::Correction &correction)
{
    return correction.decision == practical::Decision::Open;
}

SubjectResult resultOf(const practical::Opened &paper, const practical::Scheme &scheme)
{
    const practical::PanelScore &score = *paper.score;
    SubjectResult result;
    result.enrolment = paper.enrolment;
    result.kind = paper.subject;
    result.state = score.state;
    result.points = score.points;
    result.failedKeySkill = !score.failedKeySkill.isEmpty();
    result.derivation.rule = score.rule;
    result.derivation.source = score.version;
    result.derivation.scale = {
        .full = scheme.full, .passLine = paper.passLine, .unit = scheme.unit, .penalty = 0};
    if (score.state == rules::ScoreState::Scored)
        result.derivation.marks = paper.assessment.totals;
    return result;
}

// Papers some of the panel have not submitted are blind: nothing of them is seen here either.
Result<> addPanels(Sources &sources, const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(papers, practical::opened::of(reader, sitting));
    QHash<practical::SchemeId, practical::Scheme> schemes;
    for (const practical::Opened &paper : papers) {
        if (!paper.score)
            continue;
        if (!schemes.contains(paper.scheme)) {
            TRY_LET(found, practical::schemes::byId(reader, paper.scheme));
            schemes.insert(paper.scheme, found);
        }
        const bool isSettled = paper.assessment.stage == practical::Stage::Settled;
        sources.insert(keyOf(paper.enrolment, paper.subject),
                       {resultOf(paper, schemes[paper.scheme]),
                        !isSettled || std::ranges::any_of(paper.corrections, isOpen)});
    }
    return {};
}

} // namespace

Result<Sources> sourcesOf(const store::Reader &reader, const site::SittingId &sitting,
                          const rules::LevelRule &rule)
{
    Sources sources;
    TRY(addTheory(sources, reader, sitting, passLineOf(rule, SubjectKind::Theory)));
    TRY(addPanels(sources, reader, sitting));
    return sources;
}

} // namespace kaochang::results::detail
