// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/opened.h"

#include "practical/detail/corrections.h"
#include "practical/detail/marks.h"
#include "practical/detail/paper_case.h"
#include "practical/panel_scores.h"
#include "practical/panels.h"
#include "practical/schemes.h"

#include <algorithm>

namespace kaochang::practical::opened {
namespace {

Result<Opened> openedFrom(const store::Reader &reader, const detail::PaperCase &paperCase)
{
    const PaperId &id = paperCase.paper.id;
    TRY_LET(facts, detail::factsOf(reader, paperCase));
    if (!detail::isOpen(facts))
        return fail(Kind::Denied, "practical.still_blind", id.toString());
    TRY_LET(assessment, assess(paperCase.scheme, facts));
    TRY_LET(corrections, detail::corrections::of(reader, id));
    TRY_LET(score, panel_scores::current(reader, id));
    return Opened{.paper = id,
                  .panel = paperCase.panel.id,
                  .code = paperCase.paper.code,
                  .enrolment = paperCase.paper.enrolment,
                  .subject = paperCase.panel.subject,
                  .scheme = paperCase.scheme.id,
                  .passLine = facts.passLine,
                  .sheets = std::move(facts.sheets),
                  .corrections = std::move(corrections),
                  .rulings = std::move(facts.rulings),
                  .assessment = std::move(assessment),
                  .score = std::move(score)};
}

} // namespace

Result<Opened> paper(const store::Reader &reader, const PaperId &id)
{
    TRY_LET(paperCase, detail::caseOf(reader, id));
    return openedFrom(reader, paperCase);
}

Result<std::vector<Opened>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    std::vector<Opened> answer;
    TRY_LET(panels, panels::of(reader, sitting));
    for (const Panel &panel : panels) {
        TRY_LET(scheme, schemes::byId(reader, panel.scheme));
        TRY_LET(papers, detail::papers::of(reader, panel.id));
        for (const detail::Paper &each : papers) {
            auto opened = openedFrom(reader, {each, panel, scheme});
            if (opened)
                answer.push_back(std::move(*opened));
            else if (opened.error().kind != Kind::Denied)
                return tl::unexpected(std::move(opened).error());
        }
    }
    return answer;
}

Result<Progress> progress(const store::Reader &reader, const PanelId &panel)
{
    Progress answer;
    TRY_LET(known, panels::byId(reader, panel));
    TRY_LET(papers, detail::papers::of(reader, panel));
    for (const detail::Paper &each : papers) {
        TRY_LET(submitted, detail::marks::submissions(reader, each.id));
        TRY_LET(score, panel_scores::current(reader, each.id));
        ++answer.papers;
        answer.submitted += submitted.size() >= known.members.size() ? 1 : 0;
        answer.settled += score ? 1 : 0;
    }
    return answer;
}

Result<std::vector<Moment>> moments(const store::Reader &reader, const PanelId &panel)
{
    std::vector<Moment> answer;
    TRY_LET(papers, detail::papers::of(reader, panel));
    for (const detail::Paper &each : papers) {
        TRY_LET(keyed, detail::marks::moments(reader, each.id));
        for (const auto &moment : keyed)
            answer.push_back({each.id, each.code, moment.aspect, moment.at});
    }
    std::ranges::stable_sort(answer, {}, &Moment::at);
    return answer;
}

} // namespace kaochang::practical::opened
