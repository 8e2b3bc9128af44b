// SPDX-License-Identifier: GPL-3.0-or-later
// The table of verbs. Each family lives in a file of its own.
#include "ctl/families.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> table;
        for (const auto &family : {houseVerbs()})
            table.insert(table.end(), family.begin(), family.end());
        return table;
    }();
    return all;
}

void addVerbOptions(QCommandLineParser &options)
{
    options.addOption({u"sample"_s, u"the demonstration site (演示数据)"_s});
}

Result<std::unique_ptr<House>> Call::openHouse() const
{
    if (!options.isSet(u"data"_s))
        return fail(Kind::Invalid, "app.no_data_folder");
    return House::open({option(u"data"_s), qEnvironmentVariable("KAOCHANG_PASSPHRASE")}, clock);
}

Result<Actor> Call::actor(House &house) const
{
    const auto role = options.isSet(u"role"_s) ? roleNamed(option(u"role"_s)) : std::nullopt;
    if (options.isSet(u"role"_s) && !role)
        return fail(Kind::Invalid, "app.no_such_role", option(u"role"_s));
    TRY_LET(session,
            house.signIn->enter(option(u"as"_s), qEnvironmentVariable("KAOCHANG_SIGN_IN"), role));
    return session.actor;
}

} // namespace kaochang::app::ctl
