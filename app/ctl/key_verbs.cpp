// SPDX-License-Identifier: GPL-3.0-or-later
// What protects a site: how its key is kept, and the passphrases. None of them ever stands on the
// line; KAOCHANG_PASSPHRASE opens the key, KAOCHANG_SIGN_IN is the person's,
// KAOCHANG_NEW_PASSPHRASE the new one.
#include "ctl/families.h"
#include "ctl/operands.h"
#include "security/keep_key.h"
#include "security/users.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Answer answerOf(security::Lock lock)
{
    const QString word = security::lockWord(lock).toString();
    return {{{u"key"_s, word}}, {word}};
}

Result<Answer> show(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(lock, house->keyring.lock());
    return answerOf(lock);
}

Result<Answer> rearrange(const Call &call, House &house, security::Lock lock, const QString &fresh)
{
    TRY_LET(by, call.actor(house, {Role::Admin}));
    TRY_LET(arranged,
            house.keyring.arrange(lock, qEnvironmentVariable("KAOCHANG_PASSPHRASE"), fresh));
    TRY_LET(kept, security::KeepKey(*house.store, house.keyring).keep(by, arranged));
    return answerOf(kept);
}

Result<Answer> keep(const Call &call)
{
    TRY_LET(word, operand(call, 0, u"keychain"_s));
    const auto lock = security::lockNamed(word);
    if (!lock || lock == security::Lock::Demonstration)
        return fail(Kind::Invalid, "app.bad_operand", word);
    TRY_LET(house, call.openHouse());
    return rearrange(call, *house, *lock, {});
}

Result<Answer> changeKeyPassphrase(const Call &call)
{
    const QString fresh = qEnvironmentVariable("KAOCHANG_NEW_PASSPHRASE");
    if (fresh.size() < security::ShortestPassphrase)
        return fail(Kind::Invalid, "security.passphrase_too_short",
                    QString::number(security::ShortestPassphrase));
    TRY_LET(house, call.openHouse());
    TRY_LET(lock, house->keyring.lock());
    return rearrange(call, *house, lock, fresh);
}

Result<Answer> changeOwnPassphrase(const Call &call)
{
    TRY_LET(house, call.openHouse());
    if (!call.options.isSet(u"as"_s)) // one's own: there is nobody to guess
        return fail(Kind::Denied, "app.nobody_signed_in");
    const QString old = qEnvironmentVariable("KAOCHANG_SIGN_IN");
    TRY_LET(session, house->signIn->enter(call.option(u"as"_s), old));
    TRY(house->signIn->changePassphrase(session, old,
                                        qEnvironmentVariable("KAOCHANG_NEW_PASSPHRASE")));
    return Answer{{{u"login"_s, session.user.login}}, {session.user.login}};
}

} // namespace

std::vector<Verb> keyVerbs()
{
    return {{u"key show"_s, {}, u"how the site's key is kept"_s, show},
            {u"key keep"_s, u"keychain|passphrase"_s, u"keep it another way"_s, keep},
            {u"key passphrase"_s,
             {},
             u"change the key's passphrase (new one in KAOCHANG_NEW_PASSPHRASE)"_s,
             changeKeyPassphrase},
            {u"user passphrase"_s,
             {},
             u"change one's own, with --as (new one in KAOCHANG_NEW_PASSPHRASE)"_s,
             changeOwnPassphrase}};
}

} // namespace kaochang::app::ctl
