// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/signature.h"
#include "seal/wycheproof.h"

#include <QTest>

using namespace kaochang::seal;
using namespace Qt::StringLiterals;

class SignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRfc8032()
    {
        // Section 7.1, test 2.
        const auto key = SigningKey::fromSeed(QByteArray::fromHex(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        QVERIFY(key);
        QCOMPARE(key->publicKey().bytes.toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(key->sign("\x72").toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    }

    void agreesWithWycheproof()
    {
        KAOCHANG_NEED_CASES();
        const int count =
            eachVector(u"ed25519_test.json"_s, [](const auto &group, const auto &test) {
                const PublicKey key{hexOf(group[u"publicKey"].toObject(), u"pk")};
                const bool holds = verify(key, hexOf(test, u"msg"), hexOf(test, u"sig"));
                QVERIFY2(holds == (test[u"result"] == u"valid"_s), named(test).constData());
            });
        QCOMPARE(count, 151);
    }

    void refusesEveryFlippedBit()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray message = "kaochang";
        const QByteArray signature = key.sign(message);
        QVERIFY(verify(key.publicKey(), message, signature));
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray forged = signature;
            forged[bit / 8] = char(forged[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!verify(key.publicKey(), message, forged));
        }
        QVERIFY(!verify(SigningKey::generate().publicKey(), message, signature));
    }

    void refusesKeysAndSignaturesOfTheWrongLength()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray signature = key.sign("m");
        QCOMPARE(SigningKey::fromSeed(QByteArray(31, 'x')).error().code, "seal.bad_key");
        QVERIFY(!verify({}, "m", signature));
        QVERIFY(!verify(key.publicKey(), "m", signature.chopped(1)));
        QVERIFY(!verify(key.publicKey(), "m", {}));
    }

    void keepsItsSeedFromTheCallersCopy()
    {
        QByteArray seed(32, 's');
        SigningKey first = SigningKey::fromSeed(seed).value();
        SigningKey second = SigningKey::fromSeed(QByteArray(32, 't')).value();
        const PublicKey public1 = first.publicKey();
        second = std::move(first);
        QCOMPARE(second.publicKey(), public1);
        QCOMPARE(second.seed(), seed);
        {
            const SigningKey gone = std::move(second);
        }
        QCOMPARE(seed, QByteArray(32, 's')); // the key wiped its own copy, not ours
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signature_test.moc"
