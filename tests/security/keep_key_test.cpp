// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keep_key.h"
#include "security/permissions.h"
#include "support/broken_writes.h"
#include "support/code_of.h"
#include "support/memory_keychain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::security;
using tests::MemoryKeychain;

namespace {

const QString Passphrase = u"正确的口令 12"_s;
const QString Fresh = u"另一条口令 34"_s;
const Actor Boss{UserId(u"boss"_s), Role::Admin};

struct Site
{
    tests::BreakAt fault;
    tests::TemporaryStore desk{fault.plan(), gate};
    MemoryKeychain keychain;
    Keyring keyring{desk.folder.filePath(u"key.json"_s), keychain};
    KeepKey act{*desk.store, keyring};
    QByteArray identity;

    explicit Site(Lock lock)
    {
        identity = keyring.create(lock, Passphrase, seal::Hardness::Test)
                       .value()
                       .signing.publicKey()
                       .bytes;
    }
    Result<Lock> keep(Lock lock, const QString &passphrase = Passphrase, const QString &fresh = {},
                      const Actor &by = Boss) const
    {
        TRY_LET(arrangement, keyring.arrange(lock, passphrase, fresh, seal::Hardness::Test));
        return act.keep(by, arrangement);
    }
    bool isSame(const Result<SiteKeys> &keys) const
    {
        return keys && keys->signing.publicKey().bytes == identity;
    }
};

} // namespace

class KeepKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesIntoTheKeychainAndOutAgain()
    {
        Site site(Lock::Passphrase);
        QCOMPARE(site.keep(Lock::Keychain).value(), Lock::Keychain);
        QVERIFY(site.isSame(site.keyring.open()));
        QVERIFY(site.isSame(site.keyring.open(Passphrase))); // still the way back
        QCOMPARE(site.keep(Lock::Passphrase).value(), Lock::Passphrase);
        QCOMPARE(*site.keyring.lock(), Lock::Passphrase);
        QVERIFY(site.keychain.entries.isEmpty());
        QVERIFY(site.isSame(site.keyring.open(Passphrase)));
        QCOMPARE(site.desk.auditSize(), 2);
    }

    void mendsALostEntryAndTouchesNoGoodOne()
    {
        Site site(Lock::Keychain);
        const auto entry = site.keychain.entries;
        QVERIFY(site.keep(Lock::Keychain));
        QCOMPARE(site.keychain.entries, entry);
        site.keychain.entries.clear();
        QVERIFY(site.keep(Lock::Keychain));
        QVERIFY(site.isSame(site.keyring.open()));
    }

    void takesAFreshPassphraseInstead()
    {
        Site site(Lock::Keychain);
        QVERIFY(site.keep(Lock::Keychain, Passphrase, Fresh));
        QVERIFY(site.isSame(site.keyring.open(Fresh)));
        QVERIFY(site.isSame(site.keyring.open()));
        QCOMPARE(tests::codeOf(site.keyring.open(Passphrase)), "security.wrong_key_passphrase");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<MemoryKeychain::Mood>("mood");
        QTest::addColumn<Actor>("by");
        QTest::addColumn<std::string>("code");
        const auto fine = MemoryKeychain::Mood::Fine;
        QTest::newRow("who does not know the passphrase")
            << Fresh << QString() << fine << Boss << std::string("security.wrong_key_passphrase");
        QTest::newRow("a short one") << Passphrase << u"short"_s << fine << Boss
                                     << std::string("security.passphrase_too_short");
        QTest::newRow("a locked keychain")
            << Passphrase << QString() << MemoryKeychain::Mood::Locked << Boss
            << std::string("security.keychain_unavailable");
        QTest::newRow("whoever is no admin") << Passphrase << QString() << fine << tests::Clerk
                                             << std::string("security.not_allowed");
    }
    void refuses()
    {
        QFETCH(QString, passphrase);
        QFETCH(QString, fresh);
        QFETCH(MemoryKeychain::Mood, mood);
        QFETCH(Actor, by);
        QFETCH(std::string, code);
        Site site(Lock::Passphrase);
        const QByteArray before = *site.keyring.file();
        site.keychain.mood = mood;
        QCOMPARE(std::string(tests::codeOf(site.keep(Lock::Keychain, passphrase, fresh, by))),
                 code);
        QCOMPARE(*site.keyring.file(), before);
        QCOMPARE(site.desk.auditSize(), 0);
        QVERIFY(site.keychain.entries.isEmpty()); // no secret without its slot
    }

    void aDemonstrationLiesOpenForEver()
    {
        Site site(Lock::Demonstration);
        QCOMPARE(tests::codeOf(site.keep(Lock::Passphrase)), "security.key_in_the_open");
    }

    void keepsFileAndLineTogetherWhateverBreaks()
    {
        Site site(Lock::Passphrase);
        for (int broken = 0; broken < 100; ++broken) {
            const QByteArray before = *site.keyring.file();
            site.fault.arm(broken);
            const auto kept = site.keep(Lock::Keychain);
            site.fault.disarm();
            QCOMPARE(site.desk.auditSize(), kept ? 1 : 0);
            QCOMPARE(*site.keyring.file() != before, kept.has_value());
            QVERIFY(site.isSame(site.keyring.open(Passphrase)));
            if (kept) {
                QVERIFY(broken > 2);
                return;
            }
        }
        QFAIL("never succeeded");
    }
};

QTEST_GUILESS_MAIN(KeepKeyTest)
#include "keep_key_test.moc"
