// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "site/sample_site.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kaochang::app {
namespace {

// The passphrase is printed in the guide, so making it dear to guess would cost only the visitor.
Result<Actor> addPeople(House &house)
{
    const security::SignIn door(*house.store, seal::Hardness::Test);
    const QString passphrase = SamplePassphrase.toString();
    TRY_LET(admin, door.addFirstAdmin(u"admin"_s, u"演示管理员"_s, passphrase));
    return Actor{admin.id, Role::Admin};
}

Result<> furnish(House &house)
{
    TRY_LET(admin, addPeople(house));
    const security::SignIn door(*house.store, seal::Hardness::Test);
    TRY_LET(site, site::buildSampleSite(*house.store, house.clock, admin));
    for (const site::SamplePerson &person : site.people) {
        const security::User user{person.staff.user, person.login, person.staff.name,
                                  person.staff.roles};
        TRY(door.addUser(admin, user, SamplePassphrase.toString()));
    }
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

} // namespace kaochang::app
