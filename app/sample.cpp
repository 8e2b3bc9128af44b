// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "roster/import_roster.h"
#include "roster_sheet.h"
#include "security/users.h"
#include "site/sample_site.h"

#include <algorithm>

#include <QDir>

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

Result<> fillSitting(House &house, const site::SampleSitting &sample, const Actor &by)
{
    TRY_LET(sheet, planSheet(house.store->reader(), sample.roster, house.clock.today(),
                             sample.institution.name));
    if (!sheet.plan.failed.empty())
        return fail(Kind::Invalid, "app.sample_refused", sample.institution.name);
    TRY(roster::ImportRoster(*house.store, house.clock).commit(by, sheet.plan));
    return {};
}

Result<> furnish(House &house)
{
    TRY_LET(site, addPeople(house));
    TRY_LET(examStaff, demonstrator(house, Role::ExamStaff));
    for (const site::SampleSitting &sample : site.sittings)
        TRY(fillSitting(house, sample, examStaff));
    return {};
}

} // namespace

Result<std::unique_ptr<House>> buildSample(const QString &folder, const Clock &clock)
{
    auto house = House::create({folder, {}}, security::Lock::Demonstration, clock);
    if (!house)
        return house;
    if (auto furnished = furnish(**house); !furnished) {
        house->reset();
        QDir(folder).removeRecursively();
        return tl::unexpected(furnished.error());
    }
    return house;
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
