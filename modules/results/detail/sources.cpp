// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/sources.h"

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

} // namespace

Result<Sources> sourcesOf(const store::Reader &reader, const site::SittingId &sitting,
                          const rules::LevelRule &rule)
{
    Sources sources;
    TRY(addTheory(sources, reader, sitting, passLineOf(rule, SubjectKind::Theory)));
    return sources;
}

} // namespace kaochang::results::detail
