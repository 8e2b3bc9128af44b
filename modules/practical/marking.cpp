// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/marking.h"

#include "practical/detail/marks.h"
#include "practical/detail/paper_case.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::practical {
namespace {

using rules::ScoreState;

bool isBlank(const QString &why)
{
    return why.trimmed().isEmpty();
}

// The paper on this person's desk, not handed in yet.
Result<detail::PaperCase> deskCase(const store::Reader &reader, const Actor &by, const PaperId &id)
{
    TRY_LET(paperCase, detail::openCase(reader, id));
    if (!paperCase.panel.has(by.user))
        return fail(Kind::Denied, "practical.not_in_panel", paperCase.panel.id.toString());
    TRY_LET(submitted, detail::marks::submissions(reader, id));
    if (std::ranges::count(submitted, by.user, &Sheet::assessor) > 0)
        return fail(Kind::Conflict, "practical.already_submitted", paperCase.paper.code);
    return paperCase;
}

Result<> checkComplete(const store::Reader &reader, const detail::PaperCase &paperCase,
                       const UserId &assessor, ScoreState state)
{
    TRY_LET(marks, detail::marks::of(reader, paperCase.paper.id, assessor));
    const size_t left = paperCase.scheme.aspects().size() - marks.size();
    if (state == ScoreState::Scored && left > 0)
        return fail(Kind::Conflict, "practical.not_all_marked", QString::number(left));
    const bool wasThere = state == ScoreState::Scored || state == ScoreState::Voided;
    if (!wasThere && !marks.empty())
        return fail(Kind::Conflict, "practical.has_marks", paperCase.paper.code);
    return {};
}

} // namespace

Result<Mark> Marking::mark(const Actor &by, const PaperId &paper, Mark mark) const
{
    mark.at = m_clock.now();
    const store::Act act{by, u"practical.mark"_s, paper.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Mark> {
        TRY_LET(paperCase, deskCase(writer, by, paper));
        TRY(checkMark(paperCase.scheme, mark));
        TRY(detail::marks::keep(writer, paper, by.user, mark));
        writer.tell({{u"aspect"_s, mark.aspect}}); // points are told when the paper opens
        return mark;
    });
}

Result<Mark> Marking::undo(const Actor &by, const PaperId &paper) const
{
    const store::Act act{by, u"practical.undo_mark"_s, paper.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Mark> {
        TRY(deskCase(writer, by, paper));
        TRY_LET(undone, detail::marks::undoLast(writer, paper, by.user, m_clock.now()));
        writer.tell({{u"aspect"_s, undone.aspect}});
        return undone;
    });
}

Result<Assessment> Marking::handIn(const store::Act &act, const PaperId &paper,
                                   ScoreState state) const
{
    return m_store.write(act, [&](store::Writer &writer) -> Result<Assessment> {
        TRY_LET(paperCase, deskCase(writer, act.by, paper));
        TRY(checkComplete(writer, paperCase, act.by.user, state));
        TRY(detail::marks::submit(writer, paper,
                                  {.assessor = act.by.user,
                                   .state = state,
                                   .why = act.why,
                                   .submittedAt = m_clock.now(),
                                   .given = {},
                                   .marks = {}}));
        writer.tell({{u"state"_s, rules::scoreStateWord(state).toString()}});
        return detail::settle(writer, paperCase, m_clock.now());
    });
}

Result<Assessment> Marking::submit(const Actor &by, const PaperId &paper) const
{
    return handIn({by, u"practical.submit"_s, paper.toString(), {}, {}}, paper, ScoreState::Scored);
}

Result<Assessment> Marking::submitAs(const Actor &by, const PaperId &paper, ScoreState state,
                                     const QString &why) const
{
    if (state == ScoreState::Scored || state == ScoreState::NotMarked)
        return fail(Kind::Invalid, "practical.not_such_a_state");
    if (isBlank(why))
        return fail(Kind::Invalid, "practical.reason_needed");
    return handIn({by, u"practical.submit"_s, paper.toString(), why, {}}, paper, state);
}

Result<> Marking::sendBack(const Actor &by, const PaperId &paper, const UserId &assessor,
                           const QString &why) const
{
    if (isBlank(why))
        return fail(Kind::Invalid, "practical.reason_needed");
    const store::Act act{by, u"practical.send_back"_s, paper.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(paperCase, detail::openCase(writer, paper));
        if (!paperCase.panel.has(assessor))
            return fail(Kind::Denied, "practical.not_in_panel", paperCase.panel.id.toString());
        if (paperCase.panel.chief().user != by.user)
            return fail(Kind::Denied, "practical.not_the_chief");
        TRY_LET(facts, detail::factsOf(writer, paperCase));
        TRY_LET(assessment, assess(paperCase.scheme, facts));
        if (assessment.stage != Stage::StatesDiffer)
            return fail(Kind::Conflict, "practical.nothing_differs", paperCase.paper.code);
        TRY(detail::marks::takeBack(writer, paper, assessor));
        writer.tell({{u"assessor"_s, assessor.toString()}});
        return {};
    });
}

} // namespace kaochang::practical
