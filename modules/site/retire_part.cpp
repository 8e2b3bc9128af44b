// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/retire_part.h"

#include "site/filings.h"
#include "site/institutions.h"
#include "site/plans.h"
#include "site/rooms.h"
#include "site/sittings.h"
#include "site/staff_list.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::site {
namespace {

constexpr std::array<QStringView, 5> Words = {u"institution", u"filing", u"staff", u"room",
                                              u"camera"};
using Day = std::optional<QDate>;

template <typename T>
Result<Day> dayOf(const Result<T> &kept)
{
    return kept.map([](const T &part) { return part.retiredOn; });
}

Result<Day> retiredOn(const store::Reader &reader, Part part, const QString &id)
{
    switch (part) {
    case Part::Institution:
        return dayOf(institutions::byId(reader, InstitutionId(id)));
    case Part::Filing:
        return dayOf(filings::byId(reader, FilingId(id)));
    case Part::Staff:
        return dayOf(staff_list::byId(reader, StaffId(id)));
    case Part::Room:
        return dayOf(rooms::byId(reader, RoomId(id)));
    case Part::Camera:
        break;
    }
    return dayOf(rooms::camera(reader, CameraId(id)));
}

Result<> note(store::Writer &writer, Part part, const QString &id, const Day &since)
{
    switch (part) {
    case Part::Institution:
        return institutions::retire(writer, InstitutionId(id), since);
    case Part::Filing:
        return filings::retire(writer, FilingId(id), since);
    case Part::Staff:
        return staff_list::retire(writer, StaffId(id), since);
    case Part::Room:
        return rooms::retire(writer, RoomId(id), since);
    case Part::Camera:
        break;
    }
    return rooms::retireCamera(writer, CameraId(id), since);
}

Result<bool> names(const store::Reader &reader, const Sitting &sitting, Part part,
                   const QString &id)
{
    if (part == Part::Room)
        return std::ranges::count(sitting.rooms, RoomId(id)) > 0;
    TRY_LET(plan, plans::byId(reader, sitting.plan));
    return plan.institution.toString() == id;
}

// A filing may be withdrawn, a person leave and a camera die whatever was planned; a room and an
// institution stay as long as somebody is to sit there.
Result<> refuseWhatIsNeeded(const store::Reader &reader, Part part, const QString &id,
                            const QDate &today)
{
    if (part != Part::Institution && part != Part::Room)
        return {};
    TRY_LET(sittings, sittings::all(reader));
    for (const Sitting &sitting : sittings) {
        if (sitting.state >= SittingState::Closed || sitting.day() < today)
            continue;
        TRY_LET(isNamed, names(reader, sitting, part, id));
        if (isNamed)
            return fail(Kind::Conflict, "site.still_needed", sitting.day().toString(Qt::ISODate));
    }
    return {};
}

store::Act actOf(const Actor &by, QStringView verb, Part part, const QString &id,
                 const QString &why)
{
    return {by, u"site.%1_%2"_s.arg(verb, partWord(part)), id, why.trimmed(), {}};
}

} // namespace

QStringView partWord(Part part)
{
    return Words.at(size_t(part));
}

Result<> RetirePart::retire(const Actor &by, Part part, const QString &id, const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.reason_needed");
    const QDate today = m_clock.today();
    return m_store.write(
        actOf(by, u"retire", part, id, why), [&](store::Writer &writer) -> Result<> {
            TRY_LET(since, retiredOn(writer, part, id));
            if (since)
                return fail(Kind::Conflict, "site.already_retired", since->toString(Qt::ISODate));
            TRY(refuseWhatIsNeeded(writer, part, id, today));
            writer.tell({{u"day"_s, today.toString(Qt::ISODate)}});
            return note(writer, part, id, today);
        });
}

Result<> RetirePart::restore(const Actor &by, Part part, const QString &id,
                             const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.reason_needed");
    return m_store.write(actOf(by, u"restore", part, id, why),
                         [&](store::Writer &writer) -> Result<> {
                             TRY_LET(since, retiredOn(writer, part, id));
                             if (!since)
                                 return fail(Kind::Conflict, "site.not_retired", id);
                             return note(writer, part, id, {});
                         });
}

} // namespace kaochang::site
