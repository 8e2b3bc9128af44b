// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "security/users.h"
#include "ui/terms.h"

#include <QJsonArray>

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
             {u"roles"_s, roles}},
            {row({user.login, user.name, titles.join(u", "_s)})}};
}

Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(users, security::users::all(house->store->reader()));
    Answer answer;
    QJsonArray all;
    for (const security::User &user : users) {
        const Answer one = answerOf(user);
        all.append(one.json);
        answer.lines << one.lines;
    }
    answer.json = {{u"users"_s, all}};
    return answer;
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

} // namespace

std::vector<Verb> userVerbs()
{
    return {{u"user list"_s, {}, u"who may sign in, and as what"_s, list},
            {u"user add"_s, u"LOGIN NAME ROLE[,ROLE]"_s,
             u"let somebody in (passphrase in KAOCHANG_NEW_PASSPHRASE)"_s, add}};
}

} // namespace kaochang::app::ctl
