// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/cipher.h"
#include "seal/wycheproof.h"

#include <QTest>

using namespace kaochang::seal;
using namespace Qt::StringLiterals;

class CipherTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWycheproofsBoxesAndNoOther()
    {
        KAOCHANG_NEED_CASES();
        const int count =
            eachVector(u"xchacha20_poly1305_test.json"_s, [](const auto &, const auto &test) {
                const QByteArray box =
                    hexOf(test, u"iv") + hexOf(test, u"ct") + hexOf(test, u"tag");
                const auto plain = decrypt(hexOf(test, u"key"), box, hexOf(test, u"aad"));
                const bool isValid = test[u"result"] == u"valid"_s;
                QVERIFY2(plain.has_value() == isValid, named(test).constData());
                if (isValid)
                    QVERIFY2(*plain == hexOf(test, u"msg"), named(test).constData());
            });
        QCOMPARE(count, 315);
    }

    void opensOnlyWholeAndInItsPlace()
    {
        const QByteArray key = randomKey();
        const QByteArray sealed = encrypt(key, "110101199003077758", "candidate|number|7");
        QCOMPARE(decrypt(key, sealed, "candidate|number|7").value(),
                 QByteArray("110101199003077758"));
        QCOMPARE(decrypt(key, sealed, "candidate|number|8").error().code, "seal.cannot_open");
        QVERIFY(!decrypt(randomKey(), sealed, "candidate|number|7"));
        QVERIFY(!decrypt({}, sealed, "candidate|number|7"));
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!decrypt(key, sealed.first(length), "candidate|number|7"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray bent = sealed;
            bent[i] = char(bent[i] ^ 1);
            QVERIFY(!decrypt(key, bent, "candidate|number|7"));
        }
    }

    void sealsNothingTheSameWayTwice()
    {
        const QByteArray key = randomKey();
        QVERIFY(encrypt(key, "x", "p") != encrypt(key, "x", "p"));
        QCOMPARE(decrypt(key, encrypt(key, {}, {}), {}).value(), QByteArray());
    }

    void derivesAsRfc5869Says()
    {
        KAOCHANG_NEED_CASES();
        int compared = 0;
        eachVector(u"hkdf_sha256_test.json"_s, [&](const auto &, const auto &test) {
            const int size = test[u"size"].toInt();
            if (!test[u"salt"].toString().isEmpty() || test[u"result"] != u"valid"_s || size == 0)
                return; // ours has no salt; the first 32 bytes of a longer answer are the same
                        // block
            const qsizetype shared = std::min<qsizetype>(size, KeySize);
            const QByteArray derived = deriveKey(hexOf(test, u"ikm"), hexOf(test, u"info"));
            QVERIFY2(derived.first(shared) == hexOf(test, u"okm").first(shared),
                     named(test).constData());
            ++compared;
        });
        QVERIFY2(compared >= 20, qPrintable(QString::number(compared)));
    }

    void remembersPassphrases()
    {
        const QByteArray hash = hashPassphrase(u"考场 2026"_s, Hardness::Test);
        QVERIFY(hash.startsWith("$argon2id$v=19$"));
        QVERIFY(matchesPassphrase(hash, u"考场 2026"_s));
        QVERIFY(!matchesPassphrase(hash, u"考场 2027"_s));
        QVERIFY(!matchesPassphrase(hash, {}));
        QVERIFY(!matchesPassphrase({}, u"考场 2026"_s));
        QVERIFY(!matchesPassphrase("$argon2id$nonsense", u"考场 2026"_s));
        QVERIFY(hash != hashPassphrase(u"考场 2026"_s, Hardness::Test)); // a salt of its own
    }

    void makesTheSameKeyOfTheSamePassphraseAndSalt()
    {
        const QByteArray salt(16, 's');
        const QByteArray key = keyFromPassphrase(u"p"_s, salt, Hardness::Test).value();
        QCOMPARE(key.size(), KeySize);
        QCOMPARE(keyFromPassphrase(u"p"_s, salt, Hardness::Test).value(), key);
        QVERIFY(keyFromPassphrase(u"q"_s, salt, Hardness::Test).value() != key);
        QVERIFY(keyFromPassphrase(u"p"_s, QByteArray(16, 't'), Hardness::Test).value() != key);
        QCOMPARE(keyFromPassphrase(u"p"_s, "short", Hardness::Test).error().code, "seal.bad_key");
    }
};

QTEST_GUILESS_MAIN(CipherTest)
#include "cipher_test.moc"
