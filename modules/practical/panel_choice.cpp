// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/panel_choice.h"

#include "practical/detail/marks.h"
#include "practical/detail/papers.h"
#include "practical/panels.h"
#include "practical/schemes.h"
#include "site/sittings.h"
#include "site/staff_list.h"

#include <algorithm>

namespace kaochang::practical {
namespace {

constexpr size_t SmallestPanel = 3;

bool isAssessor(const site::Staff &staff)
{
    return staff.isA(Role::Assessor) || staff.isA(Role::ChiefAssessor);
}

} // namespace

Result<> checkSize(size_t members)
{
    // domain.md 3.4: three or more, odd, so that a majority always exists.
    if (members < SmallestPanel)
        return fail(Kind::Invalid, "practical.too_few", QString::number(members));
    if (members % 2 == 0)
        return fail(Kind::Invalid, "practical.not_odd", QString::number(members));
    return {};
}

Result<> maySit(const site::Staff &staff, const site::Sitting &sitting,
                const std::vector<roster::RollLine> &roll)
{
    if (staff.user.isNull())
        return fail(Kind::Invalid, "practical.no_account", staff.id.toString());
    TRY(site::mayAssess(staff, {sitting.occupation, sitting.level, sitting.day()}));
    for (const roster::RollLine &line : roll) {
        if (staff.mustAvoid(line.candidate.name, line.candidate.employer))
            return fail(Kind::Denied, "practical.must_avoid", staff.id.toString());
    }
    return {};
}

Result<std::vector<roster::RollLine>>
rollFor(const store::Reader &reader, const site::SittingId &sitting, rules::SubjectKind subject)
{
    TRY_LET(roll, roster::roll(reader, sitting));
    std::erase_if(roll, [subject](const roster::RollLine &line) {
        return std::ranges::count(line.enrolment.subjects, subject) == 0;
    });
    return roll;
}

Result<bool> hasBegun(const store::Reader &reader, const PanelId &panel)
{
    TRY_LET(papers, detail::papers::of(reader, panel));
    for (const detail::Paper &paper : papers) {
        TRY_LET(isMarked, detail::marks::any(reader, paper.id));
        TRY_LET(submitted, detail::marks::submissions(reader, paper.id));
        if (isMarked || !submitted.empty())
            return true;
    }
    return false;
}

Result<PanelChoice> panelChoice(const store::Reader &reader, const site::SittingId &id,
                                rules::SubjectKind subject)
{
    PanelChoice choice;
    choice.subject = subject;
    TRY_LET(sitting, site::sittings::byId(reader, id));
    TRY_LET(roll, rollFor(reader, id, subject));
    TRY_LET(schemes, schemes::of(reader, sitting.occupation, sitting.level, subject));
    TRY_LET(staff, site::staff_list::all(reader));
    TRY_LET(panels, panels::of(reader, id));
    choice.candidates = int(roll.size());
    choice.schemes = std::move(schemes);
    for (const site::Staff &each : staff) {
        const auto may = maySit(each, sitting, roll);
        if (isAssessor(each))
            choice.people.push_back({each, may ? std::nullopt : std::optional(may.error())});
    }
    std::ranges::stable_partition(choice.people,
                                  [](const Choosable &each) { return !each.refusal; });
    const auto found = std::ranges::find(panels, subject, &Panel::subject);
    if (found != panels.end()) {
        TRY_LET(began, hasBegun(reader, found->id));
        choice.seated = *found;
        choice.hasBegun = began;
    }
    choice.sitting = std::move(sitting);
    return choice;
}

} // namespace kaochang::practical
