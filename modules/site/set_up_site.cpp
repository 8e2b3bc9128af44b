// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/set_up_site.h"

#include "rules/credit_code.h"
#include "site/filings.h"
#include "site/institutions.h"
#include "site/rooms.h"
#include "site/staff_list.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::site {
namespace {

template <typename T>
bool makeIdIfNew(T &thing, const Clock &clock)
{
    const bool isNew = thing.id.isNull();
    if (isNew)
        thing.id = decltype(thing.id)::make(clock);
    return isNew;
}

// Through the account a person signs in and marks: who has which is not exam administration's to
// say.
Result<QString> keepingStaff(const store::Reader &reader, const Staff &staff, bool isNew)
{
    UserId before;
    if (!isNew) {
        TRY_LET(kept, staff_list::byId(reader, staff.id));
        before = kept.user;
    }
    return staff.user == before ? u"site.keep_staff"_s : u"site.link_account"_s;
}

QJsonObject told(const Filing &filing)
{
    QJsonArray scope;
    for (const ScopeRow &row : filing.scope) {
        QJsonArray levels;
        for (const rules::Level level : row.levels)
            levels.append(int(level));
        scope.append(
            QJsonObject{{u"edition"_s, rules::editionTitle(row.occupation.edition).toString()},
                        {u"code"_s, row.occupation.code},
                        {u"levels"_s, levels}});
    }
    return {{u"institution"_s, filing.institution.toString()},
            {u"number"_s, filing.number},
            {u"from"_s, filing.from.toString(Qt::ISODate)},
            {u"to"_s, filing.to.toString(Qt::ISODate)},
            {u"scope"_s, scope}};
}

} // namespace

Result<Institution> SetUpSite::keepInstitution(const Actor &by, Institution institution) const
{
    institution.creditCode = rules::normalCreditCode(institution.creditCode);
    TRY(checkInstitution(institution));
    const bool isNew = makeIdIfNew(institution, m_clock);
    const store::Act act{by, u"site.keep_institution"_s, institution.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Institution> {
        if (isNew) { // all of a demonstration site is demonstration data
            TRY_LET(isDemonstration, institutions::anyDemonstration(writer));
            if (isDemonstration)
                institution.data = DataKind::Demonstration;
        } else {
            TRY_LET(kept, institutions::byId(writer, institution.id));
            if (kept.data != institution.data)
                return fail(Kind::Denied, "site.relabelled", institution.code);
        }
        TRY(institutions::keep(writer, institution));
        writer.tell({{u"code"_s, institution.code},
                     {u"credit_code"_s, institution.creditCode},
                     {u"profile"_s, institution.profile},
                     {u"data"_s, dataWord(institution.data).toString()}});
        return institution;
    });
}

Result<Filing> SetUpSite::keepFiling(const Actor &by, Filing filing) const
{
    TRY(checkFiling(filing));
    makeIdIfNew(filing, m_clock);
    const store::Act act{by, u"site.keep_filing"_s, filing.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Filing> {
        TRY(institutions::byId(writer, filing.institution));
        TRY(filings::keep(writer, filing));
        writer.tell(told(filing));
        return filing;
    });
}

Result<Staff> SetUpSite::keepStaff(const Actor &by, Staff staff) const
{
    TRY(checkStaff(staff));
    const bool isNew = makeIdIfNew(staff, m_clock);
    TRY_LET(what, keepingStaff(m_store.reader(), staff, isNew));
    const store::Act act{by, what, staff.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Staff> {
        TRY(institutions::byId(writer, staff.institution));
        TRY(staff_list::keep(writer, staff));
        QJsonArray roles;
        for (const Role role : staff.roles)
            roles.append(roleName(role).toString());
        writer.tell({{u"institution"_s, staff.institution.toString()}, {u"roles"_s, roles}});
        return staff;
    });
}

Result<Room> SetUpSite::keepRoom(const Actor &by, Room room) const
{
    TRY(checkRoom(room));
    makeIdIfNew(room, m_clock);
    const store::Act act{by, u"site.keep_room"_s, room.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Room> {
        TRY(rooms::keep(writer, room));
        writer.tell({{u"kind"_s, roomWord(room.kind).toString()}, {u"places"_s, room.places}});
        return room;
    });
}

Result<Camera> SetUpSite::keepCamera(const Actor &by, Camera camera) const
{
    TRY(checkCamera(camera));
    makeIdIfNew(camera, m_clock);
    const store::Act act{by, u"site.keep_camera"_s, camera.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Camera> {
        TRY(rooms::byId(writer, camera.room));
        TRY(rooms::keepCamera(writer, camera));
        writer.tell({{u"room"_s, camera.room.toString()}});
        return camera;
    });
}

} // namespace kaochang::site
