// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/accounts.h"

#include "security/permissions.h"
#include "security/sign_in.h"
#include "security/users.h"
#include "support/broken_writes.h"
#include "support/code_of.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::security;
using namespace kaochang::tests;

namespace {

const QString Passphrase = u"correct horse"_s;
const QString Why = u"离职"_s;

struct Office : TemporaryStore // Wang, its admin, and Li, who keeps scores
{
    SignIn signIn{*store, seal::Hardness::Test};
    Accounts accounts{*store};
    User wang;
    User li;
    Actor admin;

    explicit Office(store::FaultPlan faults = {})
        : TemporaryStore(std::move(faults), security::gate)
    {
        wang = signIn.addFirstAdmin(u"wang"_s, u"王芳"_s, Passphrase).value();
        admin = {wang.id, Role::Admin};
        li = signIn.addUser(admin, {{}, u"li"_s, u"李强"_s, {Role::ScoreKeeper}}, Passphrase)
                 .value();
    }
    std::string_view enter(const QString &login, const QString &passphrase = Passphrase) const
    {
        return codeOf(signIn.enter(login, passphrase));
    }
    std::string_view change(const User &user, const QString &login, std::vector<Role> roles) const
    {
        return codeOf(accounts.change(admin, {user.id, login, user.name, std::move(roles)}));
    }
};

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNameLoginAndRoles()
    {
        const Office office;
        const User wanted{office.li.id, u"liqiang"_s, u"李强强"_s, {Role::Assessor, Role::Auditor}};
        QCOMPARE(office.accounts.change(office.admin, wanted).value(), wanted);
        QCOMPARE(office.enter(u"li"_s), "security.wrong_passphrase");
        QCOMPARE(office.signIn.enter(u"liqiang"_s, Passphrase)->actor.role, Role::Assessor);
    }

    void refusesWhatNobodyCouldSignInWith()
    {
        const Office office;
        QCOMPARE(office.change(office.li, u"wang"_s, {Role::Auditor}), "security.login_taken");
        QCOMPARE(office.change(office.li, u" "_s, {Role::Auditor}), "security.no_login");
        QCOMPARE(office.change(office.li, u"li"_s, {}), "security.no_role");
        QCOMPARE(office.change({}, u"zhao"_s, {Role::Auditor}), "security.no_name");
        const User nobody{UserId(u"?"_s), u"zhao"_s, u"赵"_s, {Role::Auditor}};
        QCOMPARE(codeOf(office.accounts.change(office.admin, nobody)), "security.no_such_user");
        QCOMPARE(codeOf(office.signIn.addUser(office.admin, {{}, {}, u"赵"_s, {Role::Auditor}},
                                              Passphrase)),
                 "security.no_login");
        const auto byHerself = office.accounts.change(
            {office.li.id, Role::ScoreKeeper}, {office.li.id, u"li"_s, u"李强"_s, {Role::Admin}});
        QCOMPARE(codeOf(byHerself), "security.not_allowed");
        QCOMPARE(users::byId(office.store->reader(), office.li.id).value(), office.li);
    }

    void aDisabledAccountStaysOutUntilItIsBack()
    {
        const Office office;
        QCOMPARE(codeOf(office.accounts.disable(office.admin, office.li.id, {})),
                 "security.reason_needed");
        QCOMPARE(office.accounts.disable(office.admin, office.li.id, Why)->disabledAt,
                 office.clock.now());
        QCOMPARE(codeOf(office.accounts.disable(office.admin, office.li.id, Why)),
                 "security.account_disabled");
        QCOMPARE(office.enter(u"li"_s), "security.account_disabled");
        // Without the passphrase nobody learns that there is such an account.
        QCOMPARE(office.enter(u"li"_s, u"wrong"_s), "security.wrong_passphrase");
        QCOMPARE(users::all(office.store->reader())->size(), size_t{2});
        QCOMPARE(office.accounts.enable(office.admin, office.li.id, Why).value(), office.li);
        QCOMPARE(codeOf(office.accounts.enable(office.admin, office.li.id, Why)),
                 "security.account_enabled");
        QCOMPARE(office.enter(u"li"_s), "done");
    }

    void somebodyIsAlwaysLeftToKeepTheAccounts()
    {
        const Office office;
        QCOMPARE(codeOf(office.accounts.disable(office.admin, office.wang.id, Why)),
                 "security.last_admin");
        QCOMPARE(office.change(office.wang, u"wang"_s, {Role::Auditor}), "security.last_admin");
        QCOMPARE(users::byId(office.store->reader(), office.wang.id).value(), office.wang);
        QCOMPARE(office.change(office.li, u"li"_s, {Role::ScoreKeeper, Role::Admin}), "done");
        QCOMPARE(codeOf(office.accounts.disable(office.admin, office.wang.id, Why)), "done");
        // Li is now the last, disabled Wang does not count.
        QCOMPARE(codeOf(office.accounts.disable(office.admin, office.li.id, Why)),
                 "security.last_admin");
    }

    void isWholeOrNotAtAllWhateverBreaks()
    {
        BreakAt fault;
        const Office office(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*office.store, fault, act); };
        const User wanted{office.li.id, u"li"_s, u"李强"_s, {Role::Assessor, Role::Auditor}};
        QCOMPARE(steps([&] { return office.accounts.change(office.admin, wanted); }), 7);
        QCOMPARE(steps([&] { return office.accounts.disable(office.admin, office.li.id, Why); }),
                 4);
        QCOMPARE(steps([&] { return office.accounts.enable(office.admin, office.li.id, Why); }), 4);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
