// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/seat_panel.h"

#include "practical/detail/papers.h"
#include "practical/panel_choice.h"
#include "practical/panels.h"
#include "practical/schemes.h"
#include "site/sittings.h"
#include "site/staff_list.h"

#include <QRandomGenerator>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kaochang::practical {
namespace {

Result<> checkScheme(const Scheme &scheme, const site::Sitting &sitting, rules::SubjectKind subject)
{
    if (std::ranges::count(sitting.subjects, subject) == 0)
        return fail(Kind::Invalid, "practical.not_in_sitting",
                    rules::subjectWord(subject).toString());
    if (!site::isSame(scheme.occupation, sitting.occupation) || scheme.level != sitting.level
        || scheme.subject != subject)
        return fail(Kind::Invalid, "practical.other_scheme", scheme.id.toString());
    return {};
}

Result<std::vector<Member>> membersOf(const store::Reader &reader, const Seating &seating,
                                      const site::Sitting &sitting,
                                      const std::vector<roster::RollLine> &roll)
{
    std::vector<Member> members;
    for (const site::StaffId &id : seating.members) {
        TRY_LET(staff, site::staff_list::byId(reader, id));
        TRY(maySit(staff, sitting, roll));
        if (members.empty() && !staff.isA(Role::ChiefAssessor))
            return fail(Kind::Invalid, "practical.not_a_chief", id.toString());
        if (std::ranges::count(members, staff.id, &Member::staff) > 0)
            return fail(Kind::Invalid, "practical.twice", id.toString());
        members.push_back({staff.user, staff.id});
    }
    return members;
}

// The panel that stands there, when nobody has marked yet; a null id when there is none.
Result<PanelId> replaceable(const store::Reader &reader, const Seating &seating)
{
    TRY_LET(panels, panels::of(reader, seating.sitting));
    const auto found = std::ranges::find(panels, seating.subject, &Panel::subject);
    if (found == panels.end())
        return PanelId();
    TRY_LET(began, hasBegun(reader, found->id));
    if (began)
        return fail(Kind::Conflict, "practical.marking_began", found->id.toString());
    return found->id;
}

Result<> drawCodes(store::Writer &writer, const Panel &panel,
                   const std::vector<roster::RollLine> &roll, const Clock &clock)
{
    std::vector<int> numbers(roll.size());
    std::iota(numbers.begin(), numbers.end(), 1);
    std::shuffle(numbers.begin(), numbers.end(), *QRandomGenerator::system());
    const int width = std::max(2, int(QString::number(roll.size()).size()));
    for (size_t i = 0; i < roll.size(); ++i)
        TRY(detail::papers::add(writer, {PaperId::make(clock), panel.id, roll[i].enrolment.id,
                                         u"%1"_s.arg(numbers[i], width, 10, QChar(u'0'))}));
    return {};
}

} // namespace

Result<Panel> SeatPanel::seat(const Actor &by, const Seating &seating) const
{
    TRY(checkSize(seating.members.size()));
    const store::Act act{by, u"practical.seat_panel"_s, seating.sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Panel> {
        TRY_LET(sitting, site::sittings::byId(writer, seating.sitting));
        if (sitting.state == site::SittingState::Locked)
            return fail(Kind::Conflict, "practical.locked", sitting.id.toString());
        TRY_LET(scheme, schemes::byId(writer, seating.scheme));
        TRY(checkScheme(scheme, sitting, seating.subject));
        TRY_LET(roll, rollFor(writer, seating.sitting, seating.subject));
        if (roll.empty())
            return fail(Kind::Conflict, "practical.nobody_enrolled", seating.sitting.toString());
        TRY_LET(members, membersOf(writer, seating, sitting, roll));
        TRY_LET(known, replaceable(writer, seating));
        const bool isNew = known.isNull();
        const Panel panel{isNew ? PanelId::make(m_clock) : known, seating.sitting, seating.subject,
                          seating.scheme, members};
        TRY(isNew ? panels::add(writer, panel) : panels::replaceMembers(writer, panel));
        TRY(detail::papers::clear(writer, panel.id));
        TRY(drawCodes(writer, panel, roll, m_clock));
        writer.tell({{u"panel"_s, panel.id.toString()},
                     {u"subject"_s, rules::subjectWord(panel.subject).toString()},
                     {u"scheme"_s, panel.scheme.toString()},
                     {u"members"_s, int(members.size())},
                     {u"papers"_s, int(roll.size())}});
        return panel;
    });
}

} // namespace kaochang::practical
