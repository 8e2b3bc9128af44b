// SPDX-License-Identifier: GPL-3.0-or-later
// The table of verbs. Each family lives in a file of its own.
#include "ctl/families.h"
#include "sample.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> table;
        for (const auto &family : {houseVerbs(), rosterVerbs(), packageVerbs(), dayVerbs()})
            table.insert(table.end(), family.begin(), family.end());
        return table;
    }();
    return all;
}

void addVerbOptions(QCommandLineParser &options)
{
    options.addOptions({{u"sample"_s, u"the demonstration site (演示数据)"_s},
                        {u"ledger-only"_s, u"leave the recorded video out of the package"_s},
                        {u"acknowledge"_s, u"print each act once it is saved"_s},
                        {u"sitting"_s, u"only this sitting"_s, u"ID"_s},
                        {u"institution"_s, u"whose sittings the rows are for"_s, u"NAME"_s}});
}

Result<std::unique_ptr<House>> Call::openHouse() const
{
    if (!options.isSet(u"data"_s))
        return fail(Kind::Invalid, "app.no_data_folder");
    return House::open({option(u"data"_s), qEnvironmentVariable("KAOCHANG_PASSPHRASE")}, clock);
}

Result<Actor> Call::actor(House &house, Role role) const
{
    if (!options.isSet(u"as"_s))
        return demonstrator(house, role);
    const auto named = options.isSet(u"role"_s) ? roleNamed(option(u"role"_s)) : role;
    if (!named)
        return fail(Kind::Invalid, "app.no_such_role", option(u"role"_s));
    TRY_LET(session,
            house.signIn->enter(option(u"as"_s), qEnvironmentVariable("KAOCHANG_SIGN_IN"), named));
    return session.actor;
}

} // namespace kaochang::app::ctl
