// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "founding.h"
#include "practical/adopt_scheme.h"
#include "practical/seat_panel.h"
#include "roster/draw_seats.h"
#include "roster/import_roster.h"
#include "roster_sheet.h"
#include "security/users.h"
#include "site/sample_site.h"
#include "site/sittings.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kaochang::app {
namespace {

// The passphrase is printed in the guide, so making it dear to guess would cost only the visitor.
security::SignIn doorOf(const House &house)
{
    return security::SignIn(*house.store, seal::Hardness::Test);
}

Result<site::SampleSite> addPeople(House &house)
{
    const QString passphrase = SamplePassphrase.toString();
    TRY_LET(first, doorOf(house).addFirstAdmin(u"admin"_s, u"演示管理员"_s, passphrase));
    const Actor admin{first.id, Role::Admin};
    TRY_LET(site, site::buildSampleSite(*house.store, house.clock, admin));
    for (const site::SamplePerson &person : site.people) {
        const security::User user{person.staff.user, person.login, person.staff.name,
                                  person.staff.roles};
        TRY(doorOf(house).addUser(admin, user, passphrase));
    }
    return site;
}

// The chief first, then two assessors, all with a card for what the sitting assesses.
std::vector<site::StaffId> panelFor(const site::SampleSite &site, const site::Sitting &sitting)
{
    std::vector<site::StaffId> members;
    for (const Role role : {Role::ChiefAssessor, Role::Assessor}) {
        for (const site::SamplePerson &person : site.people) {
            const bool isOneMore = std::ranges::find(members, person.staff.id) == members.end();
            if (isOneMore && person.staff.isA(role)
                && members.size() < (role == Role::Assessor ? 3U : 1U)
                && site::mayAssess(person.staff,
                                   {sitting.occupation, sitting.level, sitting.day()}))
                members.push_back(person.staff.id);
        }
    }
    return members;
}

Result<> seatPanel(House &house, const site::SampleSite &site, const site::Sitting &sitting,
                   const Actor &by)
{
    const auto &schemes = practical::sampleSchemes();
    const auto scheme = std::ranges::find_if(schemes, [&](const practical::Scheme &one) {
        return one.occupation.code == sitting.occupation.code && one.level == sitting.level;
    });
    if (scheme == schemes.end())
        return fail(Kind::NotFound, "app.sample_refused", sitting.occupation.name);
    TRY_LET(adopted, practical::AdoptScheme(*house.store, house.clock).adopt(by, *scheme));
    TRY(practical::SeatPanel(*house.store, house.clock)
            .seat(by, {sitting.id, rules::SubjectKind::Practical, adopted.id,
                       panelFor(site, sitting)}));
    return {};
}

Result<> fillSitting(House &house, const site::SampleSitting &sample, const Actor &by)
{
    TRY_LET(sheet, planSheet(house.store->reader(), sample.roster, house.clock.today(),
                             sample.institution.name));
    if (!sheet.plan.failed.empty())
        return fail(Kind::Invalid, "app.sample_refused", sample.institution.name);
    TRY(roster::ImportRoster(*house.store, house.clock).commit(by, sheet.plan));
    TRY(roster::DrawSeats(*house.store, house.clock).draw(by, sample.sitting.id));
    return {};
}

Result<> furnish(House &house)
{
    TRY_LET(site, addPeople(house));
    TRY_LET(examStaff, demonstrator(house, Role::ExamStaff));
    for (const site::SampleSitting &sample : site.sittings) {
        TRY(fillSitting(house, sample, examStaff));
        TRY(seatPanel(house, site, sample.sitting, examStaff));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<House>> buildSample(const QString &folder, const Clock &clock)
{
    return buildWhole({folder, {}}, security::Lock::Demonstration, clock, furnish);
}

Result<std::unique_ptr<House>> openSample(const QString &folder, const Clock &clock)
{
    if (!House::isAt(folder))
        return buildSample(folder, clock);
    TRY_LET(house, House::open({folder, {}}, clock));
    TRY_LET(sittings, site::sittings::all(house->store->reader()));
    const bool isOfToday = std::ranges::any_of(sittings, [&clock](const site::Sitting &sitting) {
        return sitting.day() == clock.today();
    });
    if (isOfToday)
        return std::move(house);
    house.reset();
    const QString aside = folder + siteTime(clock.now()).toString(u"-yyyyMMdd-HHmmss"_s);
    if (!QDir().rename(folder, aside))
        return fail(Kind::Unavailable, "file.cannot_write", aside);
    return buildSample(folder, clock);
}

Result<Actor> demonstrator(House &house, Role role, size_t index)
{
    TRY_LET(lock, house.keyring.lock());
    TRY_LET(users, security::users::all(house.store->reader()));
    std::erase_if(users, [role](const security::User &user) {
        return std::ranges::find(user.roles, role) == user.roles.end();
    });
    if (lock != security::Lock::Demonstration || users.size() <= index)
        return fail(Kind::Denied, "security.role_not_held", roleName(role).toString());
    TRY_LET(session, house.signIn->enter(users[index].login, SamplePassphrase.toString(), role));
    return session.actor;
}

} // namespace kaochang::app
