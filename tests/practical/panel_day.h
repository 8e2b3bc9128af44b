// SPDX-License-Identifier: GPL-3.0-or-later
// The running day with a panel of three at the desk: chief Wang, Li and Zhao, three papers, 电工
// level 4.
#pragma once

#include "practical/adopt_scheme.h"
#include "practical/desk.h"
#include "practical/marking.h"
#include "practical/moderation.h"
#include "practical/seat_panel.h"
#include "theory/running_day.h"

namespace kaochang::tests {

inline const Actor Wang{UserId(QStringLiteral("wang")), Role::ChiefAssessor};
inline const Actor Li{UserId(QStringLiteral("li")), Role::Assessor};
inline const Actor Zhao{UserId(QStringLiteral("zhao")), Role::Assessor};

struct PanelDay : RunningDay
{
    practical::AdoptScheme adoptScheme{*store, clock};
    practical::SeatPanel seatPanel{*store, clock};
    practical::Marking marking{*store, clock};
    practical::Moderation moderation{*store, clock};
    std::vector<site::Staff> people{assessor(Wang), assessor(Li), assessor(Zhao)};
    practical::Scheme scheme = must(adoptScheme.adopt(Wang, wantedScheme()));
    practical::Panel panel = must(seatPanel.seat(Clerk, seating()));
    std::vector<practical::PaperLine> papers =
        must(practical::desk::papers(store->reader(), Wang, panel.id));

    using RunningDay::RunningDay;

    // The sample with a ★ on its second aspect, so that the panel of electricians has something to
    // veto.
    static practical::Scheme wantedScheme()
    {
        practical::Scheme scheme = practical::sampleSchemes().front();
        scheme.sections[0].aspects[1].keySkill = QStringLiteral("E4-1");
        return scheme;
    }
    site::Staff assessor(const Actor &who) const
    {
        const site::Card card{who.user.toString(),
                              site::CardGrade::Assessor,
                              {Electrician.code},
                              QDate(2026, 12, 31)};
        std::vector<Role> roles{Role::Assessor};
        if (who.role == Role::ChiefAssessor)
            roles.push_back(Role::ChiefAssessor);
        return must(setUp.keepStaff(
            Clerk, {{}, institution.id, who.user.toString(), who.user, roles, card, {}}));
    }
    practical::Seating seating() const
    {
        return {sitting.id,
                rules::SubjectKind::Practical,
                scheme.id,
                {people[0].id, people[1].id, people[2].id}};
    }

    const practical::PaperId &paper(size_t place = 0) const { return papers[place].paper; }
    // What is lost is taken off the first aspects.
    void markAll(const Actor &who, Centi lost, const practical::PaperId &id) const
    {
        for (const practical::Aspect &aspect : scheme.aspects()) {
            const Centi off = std::min(lost, aspect.maximum);
            lost -= off;
            practical::Mark mark;
            mark.aspect = aspect.number;
            mark.points = aspect.maximum - off;
            mark.note = off > 0 ? QStringLiteral("扣分") : QString();
            must(marking.mark(who, id, mark));
        }
    }
    Result<practical::Assessment> submit(const Actor &who, Centi lost) const
    {
        markAll(who, lost, paper());
        return marking.submit(who, paper());
    }
    // All three, with these totals lost.
    practical::Assessment submitAll(Centi wang, Centi li, Centi zhao) const
    {
        must(submit(Wang, wang));
        must(submit(Li, li));
        return must(submit(Zhao, zhao));
    }
    practical::PaperView view(const Actor &who) const
    {
        return must(practical::desk::paper(store->reader(), who, paper()));
    }
};

} // namespace kaochang::tests
