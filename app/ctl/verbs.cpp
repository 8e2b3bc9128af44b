// SPDX-License-Identifier: GPL-3.0-or-later
// The table of verbs. Each family lives in a file of its own.
#include "ctl/families.h"
#include "sample.h"
#include "security/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {

namespace {

// In --role, else the first of the verb's own that this login holds; nothing: the user's first, and
// the gate says what that may not do.
Result<std::optional<Role>> roleFor(const Call &call, const House &house,
                                    const std::vector<Role> &roles)
{
    if (call.options.isSet(u"role"_s)) {
        const auto named = roleNamed(call.option(u"role"_s));
        if (!named)
            return fail(Kind::Invalid, "app.no_such_role", call.option(u"role"_s));
        return named;
    }
    if (!call.options.isSet(u"as"_s))
        return roles.front();
    const auto known = security::users::byLogin(house.store->reader(), call.option(u"as"_s));
    if (!known) // let the door say so, in the words it has for everybody
        return std::nullopt;
    const std::vector<Role> &held = known->user.roles;
    const auto first = std::ranges::find_first_of(roles, held);
    return first == roles.end() ? std::nullopt : std::optional(*first);
}

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> table;
        for (const auto &family :
             {houseVerbs(),     siteVerbs(),        partVerbs(),      sittingVerbs(),
              userVerbs(),      keyVerbs(),         rosterVerbs(),    doorVerbs(),
              printVerbs(),     theoryVerbs(),      practicalVerbs(), videoVerbs(),
              footageVerbs(),   supervisionVerbs(), incidentVerbs(),  resultVerbs(),
              publicityVerbs(), certificateVerbs(), blankVerbs(),     packageVerbs(),
              syncVerbs(),      dayVerbs(),         computeVerbs()})
            table.insert(table.end(), family.begin(), family.end());
        return table;
    }();
    return all;
}

void addVerbOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"sample"_s, u"the demonstration site (演示数据)"_s},
        {u"key"_s, u"the site's key a package must be signed by"_s, u"SITE.pub"_s},
        {u"ledger-only"_s, u"leave the recorded video out of the package"_s},
        {u"acknowledge"_s, u"print each act once it is saved"_s},
        {u"sitting"_s, u"only this sitting"_s, u"ID"_s},
        {u"institution"_s, u"whose sittings the rows are for"_s, u"NAME"_s},
        {u"room"_s, u"only this room"_s, u"NAME"_s},
        {u"rooms"_s, u"of the sitting, parted by commas"_s, u"NAMES"_s},
        {u"subjects"_s, u"theory, practical, review, performance, ethics"_s, u"WORDS"_s},
        {u"from"_s, u"2026-05-01T09:00 at the site"_s, u"TIME"_s},
        {u"until"_s, u"2026-05-01T11:00 at the site"_s, u"TIME"_s},
        {u"method"_s, u"examination, combined, process, performance, direct or own"_s, u"WORD"_s},
        {u"seed"_s, u"64 hex digits; without it drawn from the system"_s, u"HEX"_s},
        {u"to"_s, u"the file or folder to write"_s, u"FILE"_s},
        {u"full"_s, u"with whole document numbers; it is recorded who asked"_s},
        {u"second"_s, u"the second person's key-in"_s},
        {u"why"_s, u"the reason"_s, u"TEXT"_s},
        {u"note"_s, u"why points were taken off"_s, u"TEXT"_s},
        {u"deductions"_s, u"codes of the aspect, parted by commas"_s, u"CODES"_s},
        {u"veto"_s, u"the key skill (★) was not met, and why"_s, u"TEXT"_s},
        {u"state"_s, u"absent, exempt or voided instead of marks"_s, u"WORD"_s},
        {u"day"_s, u"2026-05-01; today without it"_s, u"DAY"_s},
        {u"accept"_s, u"take the table in; without it nothing is written"_s},
        {u"fill-in"_s, u"on sheets that bear the words already"_s},
        {u"sheet"_s, u"the printed serial of the blank sheet (流水码)"_s, u"CODE"_s},
        {u"seconds"_s, u"how long"_s, u"N"_s},
        {u"camera"_s,
         u"an address; @FILE: one a line; env:NAME: in that variable; may be repeated"_s, u"URL"_s},
        {u"complaints"_s, u"where to object: a telephone number, a room"_s, u"TEXT"_s},
        {u"days"_s, u"so many working days"_s, u"N"_s},
        {u"said-by"_s, u"who objects"_s, u"NAME"_s},
        {u"said-on"_s, u"the day it was said, 2026-05-01"_s, u"DAY"_s},
        {u"channel"_s, u"in_person, in_writing, by_phone or by_message"_s, u"WORD"_s},
        {u"limit"_s, u"at most so many, the newest"_s, u"N"_s},
        {u"on"_s, u"only about this thing"_s, u"ID"_s},
        {u"enrol"_s, u"at this centre first, with the one-time code that follows"_s, u"URL"_s},
    });
}

Result<std::unique_ptr<House>> Call::openHouse() const
{
    if (!options.isSet(u"data"_s))
        return fail(Kind::Invalid, "app.no_data_folder");
    return House::open({option(u"data"_s), qEnvironmentVariable("KAOCHANG_PASSPHRASE")}, clock);
}

Result<Actor> Call::actor(House &house, const std::vector<Role> &roles, size_t index) const
{
    TRY_LET(role, roleFor(*this, house, roles));
    if (!options.isSet(u"as"_s)) {
        TRY_LET(lock, house.keyring.lock());
        if (lock != security::Lock::Demonstration)
            return fail(Kind::Denied, "app.nobody_signed_in");
        return demonstrator(house, *role, index);
    }
    TRY_LET(session,
            house.signIn->enter(option(u"as"_s), qEnvironmentVariable("KAOCHANG_SIGN_IN"), role));
    return session.actor;
}

} // namespace kaochang::app::ctl
