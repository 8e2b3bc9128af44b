// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/floor.h"
#include "practical/desk.h"
#include "practical/marking.h"
#include "practical/moderation.h"
#include "practical/panels.h"
#include "practical/schemes.h"
#include "roster/admissions.h"
#include "theory/key_in.h"
#include "theory/standing.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::steps {
namespace {

// Spread over the scale, some below the line and one right on it; the same on every run.
Centi theoryPoints(size_t index)
{
    constexpr std::array<Centi, 8> Points = {88'00, 76'50, 92'00, 60'00,
                                             54'50, 81'00, 67'50, 73'00};
    return Points.at(index % Points.size());
}

Result<theory::Entry> theoryEntry(Floor &floor, const roster::EnrolmentId &enrolment, size_t index)
{
    TRY_LET(admitted, roster::admissions::standing(floor.reader(), enrolment));
    return admitted ? theory::scored(theoryPoints(index))
                    : theory::Entry{rules::ScoreState::Absent, 0};
}

// An assessor's mark: nine tenths of the maximum in whole points, a shade of difference between the
// three.
practical::Mark markFor(const practical::Aspect &aspect, size_t paper, size_t assessor)
{
    practical::Mark mark;
    mark.aspect = aspect.number;
    const Centi lost = paper % 5 == 4 ? aspect.maximum / 2 : Centi((paper + assessor) % 2) * 1'00;
    mark.points = std::max<Centi>(0, aspect.maximum - lost);
    if (lost > 0)
        mark.note = u"演示扣分"_s;
    return mark;
}

struct Seat // one assessor of a panel, at work
{
    Floor &floor;
    const practical::Panel &panel;
    practical::Scheme scheme;
    Actor assessor;
    size_t index = 0;
};

Result<bool> isPresent(Floor &floor, const practical::Panel &panel, const QString &code)
{
    TRY_LET(examStaff, floor.actor(Role::ExamStaff));
    TRY_LET(codes, practical::desk::codes(floor.reader(), examStaff, panel.id));
    for (const practical::desk::DrawnCode &drawn : codes) {
        if (drawn.code != code)
            continue;
        TRY_LET(standing, roster::admissions::standing(floor.reader(), drawn.enrolment));
        return standing.has_value();
    }
    return false;
}

Result<> markPaper(const Seat &seat, const practical::PaperLine &line, size_t number)
{
    const practical::Marking marking(*seat.floor.house.store, seat.floor.clock());
    TRY_LET(present, isPresent(seat.floor, seat.panel, line.code));
    if (!present) {
        TRY(marking.submitAs(seat.assessor, line.paper, rules::ScoreState::Absent, u"未到场"_s));
        return {};
    }
    TRY_LET(view, practical::desk::paper(seat.floor.reader(), seat.assessor, line.paper));
    const std::vector<practical::Aspect> aspects = seat.scheme.aspects();
    for (const practical::Aspect &aspect : aspects) {
        if (std::ranges::find(view.marks, aspect.number, &practical::Mark::aspect)
            != view.marks.end())
            continue;
        TRY_LET(mark, marking.mark(seat.assessor, line.paper, markFor(aspect, number, seat.index)));
        seat.floor.said({u"mark"_s, line.paper.toString(), seat.assessor.user.toString(),
                         mark.aspect, QString::number(mark.points)});
    }
    TRY(marking.submit(seat.assessor, line.paper));
    seat.floor.said({u"submitted"_s, line.paper.toString(), seat.assessor.user.toString()});
    return {};
}

Result<> markAll(const Seat &seat)
{
    TRY_LET(papers, practical::desk::papers(seat.floor.reader(), seat.assessor, seat.panel.id));
    for (size_t i = 0; i < papers.size(); ++i) {
        if (!papers[i].isSubmitted)
            TRY(markPaper(seat, papers[i], i));
    }
    return {};
}

// What divides the panel is ruled by its chief: the marks stand after talking about them.
Result<> moderate(Floor &floor, const practical::Panel &panel)
{
    const Actor chief{panel.chief().user, Role::ChiefAssessor};
    const practical::Moderation moderation(*floor.house.store, floor.clock());
    TRY_LET(papers, practical::opened::of(floor.reader(), panel.sitting));
    for (const practical::Opened &paper : papers) {
        if (paper.panel == panel.id && paper.assessment.stage == practical::Stage::Discuss)
            TRY(moderation.rule(chief, paper.paper, practical::SpreadMatter,
                                practical::Outcome::Kept, u"讨论后维持各自评分"_s));
    }
    return {};
}

} // namespace

Result<> keyTheory(Floor &floor, const site::SittingId &id)
{
    TRY_LET(first, floor.actor(Role::ScoreKeeper, 0));
    TRY_LET(second, floor.actor(Role::ScoreKeeper, 1));
    const theory::KeyIn keyIn(*floor.house.store, floor.clock());
    TRY_LET(standings, theory::standings(floor.reader(), id, first));
    for (size_t i = 0; i < standings.size(); ++i) {
        const roster::EnrolmentId &enrolment = standings[i].enrolment;
        TRY_LET(entry, theoryEntry(floor, enrolment, i));
        if (standings[i].stage == theory::Stage::NotKeyed)
            TRY(keyIn.first(first, enrolment, entry));
        if (standings[i].stage <= theory::Stage::KeyedOnce) {
            TRY(keyIn.second(second, enrolment, entry));
            floor.said({u"theory"_s, enrolment.toString(), QString::number(entry.points)});
        }
    }
    return {};
}

Result<> markPractical(Floor &floor, const site::SittingId &id)
{
    TRY_LET(panels, practical::panels::of(floor.reader(), id));
    for (const practical::Panel &panel : panels) {
        TRY_LET(scheme, practical::schemes::byId(floor.reader(), panel.scheme));
        for (size_t i = 0; i < panel.members.size(); ++i) {
            const Role role = i == 0 ? Role::ChiefAssessor : Role::Assessor;
            TRY(markAll({floor, panel, scheme, {panel.members[i].user, role}, i}));
        }
        TRY(moderate(floor, panel));
    }
    return {};
}

} // namespace kaochang::app::steps
