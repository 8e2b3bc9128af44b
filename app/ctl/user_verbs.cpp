// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "security/accounts.h"
#include "security/users.h"
#include "site/set_up_site.h"
#include "site/staff_list.h"
#include "ui/terms.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Answer answerOf(const security::User &user)
{
    QStringList titles;
    QJsonArray roles;
    for (const Role role : user.roles) {
        titles << ui::roleText(role);
        roles.append(roleName(role).toString());
    }
    return {{{u"id"_s, user.id.toString()},
             {u"login"_s, user.login},
             {u"name"_s, user.name},
             {u"roles"_s, roles},
             {u"disabled_at"_s, timeText(user.disabledAt.value_or(QDateTime()))}},
            {row({user.login, user.name, titles.join(u", "_s),
                  timeText(user.disabledAt.value_or(QDateTime()))})}};
}

Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(users, security::users::all(house->store->reader()));
    return listed(u"users"_s, users, answerOf);
}

Result<security::User> wanted(const Call &call)
{
    TRY_LET(login, operand(call, 0, u"LOGIN"_s));
    TRY_LET(name, operand(call, 1, u"NAME"_s));
    TRY_LET(words, operand(call, 2, u"ROLES"_s));
    security::User user{UserId::make(call.clock), login, name, {}};
    for (const QString &word : words.split(u',')) {
        const auto role = roleNamed(word.trimmed());
        if (!role)
            return fail(Kind::Invalid, "app.no_such_role", word);
        user.roles.push_back(*role);
    }
    return user;
}

// The first of a new site is its admin; everybody after that is let in by one.
Result<Answer> add(const Call &call)
{
    TRY_LET(user, wanted(call));
    const QString passphrase = qEnvironmentVariable("KAOCHANG_NEW_PASSPHRASE");
    TRY_LET(house, call.openHouse());
    TRY_LET(users, security::users::all(house->store->reader()));
    if (users.empty()) {
        if (user.roles != std::vector{Role::Admin})
            return fail(Kind::Invalid, "app.first_is_admin", call.word(2));
        TRY_LET(first, house->signIn->addFirstAdmin(user.login, user.name, passphrase));
        return answerOf(first);
    }
    TRY_LET(by, call.actor(*house, {Role::Admin}));
    TRY_LET(added, house->signIn->addUser(by, user, passphrase));
    return answerOf(added);
}

Result<security::User> userOf(const House &house, const QString &login)
{
    TRY_LET(found, security::users::byLogin(house.store->reader(), login));
    return found.user;
}

Result<Answer> edit(const Call &call)
{
    TRY_LET(user, wanted(call));
    TRY_LET(house, call.openHouse());
    TRY_LET(was, userOf(*house, user.login));
    user.id = was.id;
    TRY_LET(by, call.actor(*house, {Role::Admin}));
    TRY_LET(changed, security::Accounts(*house->store).change(by, user));
    return answerOf(changed);
}

using Turn = Result<security::User> (security::Accounts::*)(const Actor &, const UserId &,
                                                            const QString &) const;

Result<Answer> turn(Turn way, const Call &call)
{
    TRY_LET(login, operand(call, 0, u"LOGIN"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(user, userOf(*house, login));
    TRY_LET(by, call.actor(*house, {Role::Admin}));
    const security::Accounts accounts(*house->store);
    TRY_LET(now, (accounts.*way)(by, user.id, call.option(u"why"_s)));
    return answerOf(now);
}

Result<Answer> reset(const Call &call)
{
    TRY_LET(login, operand(call, 0, u"LOGIN"_s));
    TRY_LET(why, needed(call, u"why"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(user, userOf(*house, login));
    TRY_LET(by, call.actor(*house, {Role::Admin}));
    TRY(house->signIn->resetPassphrase(by, user.id, qEnvironmentVariable("KAOCHANG_NEW_PASSPHRASE"),
                                       why));
    return answerOf(user);
}

Result<site::Staff> staffOf(const store::Reader &reader, const QString &text)
{
    TRY_LET(people, site::staff_list::all(reader));
    std::erase_if(people, [&text](const site::Staff &one) {
        return one.name != text && one.id.toString() != text;
    });
    if (people.size() != 1)
        return fail(Kind::NotFound, "site.no_such_staff", text);
    return people.front();
}

// LOGIN STAFF; without STAFF nobody has the account any more.
Result<Answer> link(const Call &call)
{
    TRY_LET(login, operand(call, 0, u"LOGIN"_s));
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(user, userOf(*house, login));
    TRY_LET(person, call.words.size() > 1 ? staffOf(reader, call.word(1))
                                          : site::staff_list::byUser(reader, user.id));
    person.user = call.words.size() > 1 ? user.id : UserId();
    TRY_LET(by, call.actor(*house, {Role::Admin}));
    TRY_LET(kept, site::SetUpSite(*house->store, call.clock).keepStaff(by, person));
    Answer answer = answerOf(user);
    answer.json.insert(u"staff"_s, kept.user.isNull() ? QString() : kept.id.toString());
    answer.lines = {row({user.login, kept.user.isNull() ? QString() : kept.name})};
    return answer;
}

} // namespace

std::vector<Verb> userVerbs()
{
    const auto turned = [](Turn way) {
        return [way](const Call &call) { return turn(way, call); };
    };
    return {{u"user list"_s, {}, u"who may sign in, and as what"_s, list},
            {u"user add"_s, u"LOGIN NAME ROLE[,ROLE]"_s,
             u"let somebody in (passphrase in KAOCHANG_NEW_PASSPHRASE)"_s, add},
            {u"user edit"_s, u"LOGIN NAME ROLE[,ROLE]"_s, u"another name, other roles"_s, edit},
            {u"user disable"_s, u"LOGIN --why TEXT"_s, u"may not sign in any more"_s,
             turned(&security::Accounts::disable)},
            {u"user enable"_s, u"LOGIN --why TEXT"_s, u"may sign in again"_s,
             turned(&security::Accounts::enable)},
            {u"user reset"_s, u"LOGIN --why TEXT"_s,
             u"a new passphrase (in KAOCHANG_NEW_PASSPHRASE)"_s, reset},
            {u"user link"_s, u"LOGIN [STAFF]"_s, u"whose account it is; without STAFF nobody's"_s,
             link}};
}

} // namespace kaochang::app::ctl
