// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/permissions.h"
#include "security/sign_in.h"
#include "security/users.h"
#include "support/temporary_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::security;
using namespace kaochang::tests;

namespace {

const QString Passphrase = u"correct horse"_s;

struct Desk : TemporaryStore // one admin called wang, and the door to come in by
{
    SignIn signIn{*store, seal::Hardness::Test};
    User wang;

    explicit Desk(store::FaultPlan faults = {})
        : TemporaryStore(std::move(faults), security::gate)
    {
        wang = signIn.addFirstAdmin(u"wang"_s, u"王芳"_s, Passphrase).value();
    }
    std::string_view enter(const QString &passphrase) const
    {
        const auto session = signIn.enter(u"wang"_s, passphrase);
        return session ? "in" : session.error().code;
    }
    int lines(const QString &act) const
    {
        const auto all = store::audit::after(store->reader(), 0, 1000).value();
        return static_cast<int>(std::ranges::count(all, act, &store::AuditLine::what));
    }
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheRightPersonIn()
    {
        const Desk desk;
        const auto session = desk.signIn.enter(u"wang"_s, Passphrase);
        QCOMPARE(session->actor, (Actor{desk.wang.id, Role::Admin}));
        QCOMPARE(desk.lines(u"security.sign_in"_s), 1);
        QVERIFY(desk.signIn.leave(*session));
    }

    void letsNobodyInWithoutALoginOrAName()
    {
        const TemporaryStore empty({}, security::gate);
        const SignIn signIn(*empty.store, seal::Hardness::Test);
        for (const QString &login : {u" wang"_s, u"wang fang"_s, u"wang\n"_s})
            QCOMPARE(signIn.addFirstAdmin(login, u"王芳"_s, Passphrase).error().code,
                     std::string_view("security.bad_login"));
        QCOMPARE(signIn.addFirstAdmin(u"wang"_s, u"　"_s, Passphrase).error().code,
                 std::string_view("security.no_name"));
        QCOMPARE(empty.auditSize(), 0);
    }

    void tellsAStrangerNoMoreThanAWrongPassphrase()
    {
        const Desk desk;
        QCOMPARE(desk.signIn.enter(u"nobody"_s, Passphrase).error().code,
                 desk.signIn.enter(u"wang"_s, u"wrong"_s).error().code);
    }

    void locksOutAfterFiveFailuresAndSaysUntilWhen()
    {
        Desk desk;
        for (int i = 0; i < SignIn::FailuresAllowed; ++i)
            QCOMPARE(desk.enter(u"wrong"_s), std::string_view("security.wrong_passphrase"));
        QCOMPARE(desk.enter(Passphrase), std::string_view("security.locked_out"));
        QCOMPARE(desk.signIn.enter(u"wang"_s, Passphrase).error().detail, u"08:05:00"_s);
        QCOMPARE(desk.lines(u"security.sign_in_refused"_s), SignIn::FailuresAllowed);
        desk.clock.advance(SignIn::LockOutSeconds + 1);
        QCOMPARE(desk.enter(Passphrase), std::string_view("in"));
    }

    void letsNobodyTakeARoleTheyDoNotHold()
    {
        const Desk desk;
        QCOMPARE(desk.signIn.enter(u"wang"_s, Passphrase, Role::Assessor).error().code,
                 std::string_view("security.role_not_held"));
    }

    void makesOnlyTheFirstAdminWithoutAnAdmin()
    {
        const Desk desk;
        QCOMPARE(desk.signIn.addFirstAdmin(u"li"_s, u"李娜"_s, Passphrase).error().code,
                 std::string_view("security.not_first"));
        const Actor examStaff{desk.wang.id, Role::ExamStaff};
        QCOMPARE(
            desk.signIn.addUser(examStaff, {{}, u"li"_s, u"李娜"_s, {Role::Assessor}}, Passphrase)
                .error()
                .code,
            std::string_view("security.not_allowed"));
    }

    void refusesWeakOrDoubleAccounts()
    {
        const Desk desk;
        const Actor admin{desk.wang.id, Role::Admin};
        const User li{{}, u"li"_s, u"李娜"_s, {Role::Assessor, Role::ChiefAssessor}};
        QCOMPARE(desk.signIn.addUser(admin, li, u"short"_s).error().code,
                 std::string_view("security.passphrase_too_short"));
        QCOMPARE(desk.signIn.addUser(admin, {{}, u"x"_s, u"x"_s, {}}, Passphrase).error().code,
                 std::string_view("security.no_role"));
        const auto added = desk.signIn.addUser(admin, li, Passphrase);
        QVERIFY(added);
        QCOMPARE(*users::byId(desk.store->reader(), added->id), *added);
        QCOMPARE(desk.signIn.addUser(admin, li, Passphrase).error().code,
                 std::string_view("security.login_taken"));
    }

    void changesAPassphraseOnlyWithTheOldOne()
    {
        const Desk desk;
        const auto session = desk.signIn.enter(u"wang"_s, Passphrase);
        QVERIFY(!desk.signIn.changePassphrase(*session, u"wrong"_s, u"another one"_s));
        QVERIFY(desk.signIn.changePassphrase(*session, Passphrase, u"another one"_s));
        QCOMPARE(desk.enter(Passphrase), std::string_view("security.wrong_passphrase"));
        QCOMPARE(desk.enter(u"another one"_s), std::string_view("in"));
    }

    void addsAUserWhollyOrNotAtAllWhateverBreaks()
    {
        BreakAt fault;
        const Desk desk(fault.plan());
        const Actor admin{desk.wang.id, Role::Admin};
        for (int broken = 0; broken < 100; ++broken) {
            const qint64 before = desk.auditSize();
            fault.arm(broken);
            const auto added = desk.signIn.addUser(
                admin, {{}, u"li"_s, u"李娜"_s, {Role::Assessor, Role::Auditor}}, Passphrase);
            fault.disarm();
            QCOMPARE(users::all(desk.store->reader())->size(), added ? size_t{2} : size_t{1});
            QCOMPARE(desk.auditSize() - before, added ? 1 : 0);
            if (added)
                return;
        }
        QFAIL("never succeeded");
    }

    void locksAnIdleDesk()
    {
        ManualClock clock(QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC));
        IdleLock lock(clock);
        clock.advance(299);
        QVERIFY(!lock.isDue());
        lock.touch();
        clock.advance(299);
        QVERIFY(!lock.isDue());
        clock.advance(1);
        QVERIFY(lock.isDue());
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
