// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/desk.h"

#include "practical/detail/marks.h"
#include "practical/detail/paper_case.h"
#include "practical/panels.h"
#include "practical/schemes.h"
#include "roster/roll.h"

#include <algorithm>

namespace kaochang::practical::desk {
namespace {

Result<PaperView> viewOf(const store::Reader &reader, const Actor &asker,
                         const detail::PaperCase &paperCase)
{
    const detail::Paper &paper = paperCase.paper;
    if (!paperCase.panel.has(asker.user))
        return fail(Kind::Denied, "practical.not_in_panel", paperCase.panel.id.toString());
    PaperView view;
    TRY_LET(mine, detail::marks::of(reader, paper.id, asker.user));
    TRY_LET(submitted, detail::marks::submissions(reader, paper.id));
    const auto own = std::ranges::find(submitted, asker.user, &Sheet::assessor);
    if (own != submitted.end())
        view.submittedAs = own->state;
    view.line = {.paper = paper.id,
                 .code = paper.code,
                 .marked = int(mine.size()),
                 .aspects = int(paperCase.scheme.aspects().size()),
                 .isSubmitted = view.submittedAs.has_value(),
                 .isOpen = submitted.size() >= paperCase.panel.members.size()};
    view.marks = std::move(mine);
    return view;
}

} // namespace

Result<std::vector<PaperLine>> papers(const store::Reader &reader, const Actor &asker,
                                      const PanelId &id)
{
    std::vector<PaperLine> answer;
    TRY_LET(panel, panels::byId(reader, id));
    if (!panel.has(asker.user))
        return fail(Kind::Denied, "practical.not_in_panel", id.toString());
    TRY_LET(scheme, schemes::byId(reader, panel.scheme));
    TRY_LET(papers, detail::papers::of(reader, id));
    for (const detail::Paper &each : papers) {
        TRY_LET(view, viewOf(reader, asker, {each, panel, scheme}));
        answer.push_back(view.line);
    }
    return answer;
}

Result<PaperView> paper(const store::Reader &reader, const Actor &asker, const PaperId &id)
{
    TRY_LET(paperCase, detail::caseOf(reader, id));
    TRY_LET(view, viewOf(reader, asker, paperCase));
    if (view.line.isOpen) {
        TRY_LET(opened, opened::paper(reader, id));
        view.opened = std::move(opened);
    }
    return view;
}

Result<site::RoomId> roomOf(const store::Reader &reader, const Actor &asker, const PaperId &id)
{
    TRY_LET(paperCase, detail::caseOf(reader, id));
    if (!paperCase.panel.has(asker.user))
        return fail(Kind::Denied, "practical.not_in_panel", paperCase.panel.id.toString());
    TRY_LET(line, roster::rollLine(reader, paperCase.paper.enrolment));
    return line.enrolment.seat ? line.enrolment.seat->room : site::RoomId();
}

Result<std::vector<DrawnCode>> codes(const store::Reader &reader, const Actor &asker,
                                     const PanelId &id)
{
    TRY_LET(panel, panels::byId(reader, id));
    const bool isAssessor = asker.role == Role::Assessor || asker.role == Role::ChiefAssessor;
    if (isAssessor || panel.has(asker.user))
        return fail(Kind::Denied, "practical.blind", id.toString());
    std::vector<DrawnCode> answer;
    TRY_LET(papers, detail::papers::of(reader, id));
    for (const detail::Paper &each : papers)
        answer.push_back({each.code, each.enrolment});
    return answer;
}

} // namespace kaochang::practical::desk
