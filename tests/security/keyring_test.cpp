// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"
#include "support/memory_keychain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::security;
using kaochang::tests::MemoryKeychain;

namespace {

const QString Passphrase = u"正确的口令 12"_s;

struct Site
{
    QTemporaryDir folder;
    MemoryKeychain keychain;
    Keyring keyring{folder.filePath(u"key.json"_s), keychain};

    Result<SiteKeys> create(Lock lock) const
    {
        return keyring.create(lock, Passphrase, seal::Hardness::Test);
    }
    QByteArray file() const
    {
        QFile file(folder.filePath(u"key.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

std::string_view codeOf(const Result<SiteKeys> &answer)
{
    return answer ? std::string_view() : answer.error().code;
}

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheKeychainWithoutAsking()
    {
        const Site site;
        const auto made = site.create(Lock::Keychain);
        const auto opened = site.keyring.open();
        QVERIFY(made && opened);
        QCOMPARE(opened->signing.publicKey(), made->signing.publicKey());
        QCOMPARE(opened->vault.field, made->vault.field);
        QCOMPARE(site.keychain.entries.size(), 1); // the probe's dummy is gone
        QCOMPARE(site.keychain.entries.first().size(), 32);
    }

    void fallsBackToThePassphraseWhenTheProbeFails_data()
    {
        QTest::addColumn<MemoryKeychain::Mood>("mood");
        QTest::newRow("no service at all") << MemoryKeychain::Mood::Absent;
        QTest::newRow("locked: reads say no entry") << MemoryKeychain::Mood::Locked;
    }
    void fallsBackToThePassphraseWhenTheProbeFails()
    {
        QFETCH(const MemoryKeychain::Mood, mood);
        Site site;
        site.keychain.mood = mood;
        QVERIFY(site.create(Lock::Keychain));
        QCOMPARE(*site.keyring.lock(), Lock::Passphrase);
        QCOMPARE(codeOf(site.keyring.open()), std::string_view("security.passphrase_needed"));
        QVERIFY(site.keyring.open(Passphrase));
    }

    // The trap of exchange.md 0.10: "entry not found" may mean "locked". The identity must survive
    // it.
    void neverMakesANewKeyWhenTheEntryIsMissing()
    {
        Site site;
        const auto made = site.create(Lock::Keychain);
        const QByteArray before = site.file();
        for (const auto mood : {MemoryKeychain::Mood::Locked, MemoryKeychain::Mood::Absent}) {
            site.keychain.mood = mood;
            QCOMPARE(codeOf(site.keyring.open()),
                     std::string_view("security.keychain_unavailable"));
        }
        site.keychain.mood = MemoryKeychain::Mood::Fine;
        site.keychain.entries.clear();
        QCOMPARE(codeOf(site.keyring.open()), std::string_view("security.keychain_empty"));
        QVERIFY(site.keychain.entries.isEmpty()); // nor was anything put there
        QCOMPARE(site.keyring.open(Passphrase)->signing.publicKey(), made->signing.publicKey());
        QCOMPARE(site.file(), before);
        QCOMPARE(codeOf(site.create(Lock::Keychain)), std::string_view("security.keys_exist"));
    }

    void refusesAWrongPassphrase()
    {
        const Site site;
        QVERIFY(site.create(Lock::Passphrase));
        QCOMPARE(codeOf(site.keyring.open(u"错误的口令 1"_s)),
                 std::string_view("security.wrong_key_passphrase"));
    }

    void refusesAShortPassphrase()
    {
        const Site site;
        QCOMPARE(codeOf(site.keyring.create(Lock::Passphrase, u"1234567"_s, seal::Hardness::Test)),
                 std::string_view("security.passphrase_too_short"));
        QVERIFY(!site.keyring.exists());
    }

    void opensADemonstrationForAnybody()
    {
        const Site site;
        QVERIFY(site.create(Lock::Demonstration));
        QCOMPARE(*site.keyring.lock(), Lock::Demonstration);
        QVERIFY(site.keyring.open());
        QVERIFY(site.keychain.entries.isEmpty());
    }

    void saysWhenTheKeyFileIsDamaged()
    {
        const Site site;
        QVERIFY(site.create(Lock::Passphrase));
        QFile file(site.folder.filePath(u"key.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QCOMPARE(codeOf(site.keyring.open(Passphrase)),
                 std::string_view("security.key_file_damaged"));
    }

    // Headless machines have no service; the real one must answer in time and never as "fine, but
    // empty".
    void answersForTheRealKeychainOfThisMachine()
    {
        SystemKeychain keychain;
        const auto read = keychain.read(u"kaochang-test-no-such-entry"_s);
        QVERIFY(!read);
        if (!works(keychain))
            QSKIP("this machine has no keychain service: the passphrase mode is what runs here");
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
