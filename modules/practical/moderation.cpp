// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/moderation.h"

#include "practical/detail/corrections.h"
#include "practical/detail/paper_case.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::practical {
namespace {

bool isBlank(const QString &why)
{
    return why.trimmed().isEmpty();
}

struct OpenedCase
{
    detail::PaperCase paperCase;
    PaperFacts facts;
};

Result<OpenedCase> openedCase(const store::Reader &reader, const PaperId &id)
{
    TRY_LET(paperCase, detail::openCase(reader, id));
    TRY_LET(facts, detail::factsOf(reader, paperCase));
    if (!detail::isOpen(facts))
        return fail(Kind::Denied, "practical.still_blind", id.toString());
    return OpenedCase{paperCase, facts};
}

Result<OpenedCase> chiefsCase(const store::Reader &reader, const Actor &by, const PaperId &id)
{
    TRY_LET(opened, openedCase(reader, id));
    if (opened.paperCase.panel.chief().user != by.user)
        return fail(Kind::Denied, "practical.not_the_chief");
    return opened;
}

Result<> checkChange(const OpenedCase &opened, const Correction &correction)
{
    const auto sheet =
        std::ranges::find(opened.facts.sheets, correction.assessor, &Sheet::assessor);
    if (sheet == opened.facts.sheets.end())
        return fail(Kind::Invalid, "practical.not_in_panel", correction.assessor.toString());
    TRY(checkMark(opened.paperCase.scheme, correction.mark));
    const auto standing = std::ranges::find(sheet->marks, correction.mark.aspect, &Mark::aspect);
    if (standing == sheet->marks.end())
        return fail(Kind::Conflict, "practical.not_scored", correction.mark.aspect);
    Mark compared = *standing;
    compared.at = correction.mark.at;
    if (compared == correction.mark)
        return fail(Kind::Conflict, "practical.nothing_changes", correction.mark.aspect);
    return {};
}

Result<> checkNoneOpen(const store::Reader &reader, const Correction &correction)
{
    TRY_LET(known, detail::corrections::of(reader, correction.paper));
    const auto isWaiting = [&](const Correction &each) {
        return each.decision == Decision::Open && each.assessor == correction.assessor
               && each.mark.aspect == correction.mark.aspect;
    };
    if (std::ranges::any_of(known, isWaiting))
        return fail(Kind::Conflict, "practical.correction_open", correction.mark.aspect);
    return {};
}

// The proposal as the second person decides it.
Result<Correction> decided(store::Writer &writer, const Actor &by, const CorrectionId &id,
                           Decision decision, const QDateTime &at)
{
    TRY_LET(correction, detail::corrections::byId(writer, id));
    if (correction.proposedBy == by.user)
        return fail(Kind::Denied, "practical.same_person");
    correction.decision = decision;
    correction.decidedBy = by.user;
    TRY(detail::corrections::decide(writer, correction, at));
    return correction;
}

bool fits(const Assessment &assessment, const QString &matter, Outcome outcome)
{
    if (matter == SpreadMatter)
        return assessment.stage == Stage::Discuss && outcome == Outcome::Kept;
    return assessment.openVetoes.contains(matter) && outcome != Outcome::Kept;
}

} // namespace

Result<Correction> Moderation::correct(const Actor &by, const PaperId &paper,
                                       const UserId &assessor, Mark mark, const QString &why) const
{
    if (isBlank(why))
        return fail(Kind::Invalid, "practical.reason_needed");
    mark.at = m_clock.now();
    const Correction correction{.id = CorrectionId::make(m_clock),
                                .paper = paper,
                                .assessor = assessor,
                                .mark = mark,
                                .proposedBy = by.user,
                                .why = why,
                                .decision = Decision::Open,
                                .decidedBy = {}};
    const store::Act act{by, u"practical.correct"_s, paper.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Correction> {
        TRY_LET(opened, chiefsCase(writer, by, paper));
        TRY(checkChange(opened, correction));
        TRY(checkNoneOpen(writer, correction));
        TRY(detail::corrections::add(writer, correction));
        writer.tell({{u"correction"_s, correction.id.toString()},
                     {u"assessor"_s, assessor.toString()},
                     {u"aspect"_s, mark.aspect},
                     {u"points"_s, mark.points}});
        return correction;
    });
}

Result<Assessment> Moderation::confirm(const Actor &by, const CorrectionId &id) const
{
    const store::Act act{by, u"practical.confirm_correction"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Assessment> {
        TRY_LET(correction, decided(writer, by, id, Decision::Confirmed, m_clock.now()));
        TRY_LET(opened, openedCase(writer, correction.paper));
        return detail::settle(writer, opened.paperCase, m_clock.now());
    });
}

Result<> Moderation::refuse(const Actor &by, const CorrectionId &id, const QString &why) const
{
    if (isBlank(why))
        return fail(Kind::Invalid, "practical.reason_needed");
    const store::Act act{by, u"practical.confirm_correction"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(correction, decided(writer, by, id, Decision::Refused, m_clock.now()));
        TRY(openedCase(writer, correction.paper));
        writer.tell({{u"refused"_s, true}});
        return {};
    });
}

Result<Assessment> Moderation::rule(const Actor &by, const PaperId &paper, const QString &matter,
                                    Outcome outcome, const QString &why) const
{
    if (isBlank(why))
        return fail(Kind::Invalid, "practical.reason_needed");
    const store::Act act{by, u"practical.rule"_s, paper.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Assessment> {
        TRY_LET(opened, chiefsCase(writer, by, paper));
        TRY_LET(assessment, assess(opened.paperCase.scheme, opened.facts));
        if (!fits(assessment, matter, outcome))
            return fail(Kind::Conflict, "practical.nothing_to_rule", matter);
        TRY(detail::corrections::rule(writer,
                                      {paper, matter, outcome, by.user, why, m_clock.now()}));
        return detail::settle(writer, opened.paperCase, m_clock.now());
    });
}

} // namespace kaochang::practical
