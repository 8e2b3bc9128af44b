// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/digest.h"
#include "seal/wycheproof.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kaochang;
using namespace kaochang::seal;
using namespace Qt::StringLiterals;

class DigestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandard()
    {
        // FIPS 180-4 examples.
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256({}).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void growsToTheSameDigest()
    {
        Sha256 hash;
        const QByteArray million(1000, 'a');
        for (int i = 0; i < 1000; ++i)
            hash.add(million);
        QCOMPARE(hash.result().toHex(),
                 QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void readsFilesInChunks()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"segment.mkv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes((3 << 20) + 17, 'x');
        file.write(bytes);
        file.close();
        QCOMPARE(sha256OfFile(file.fileName()).value(), sha256(bytes));
        QCOMPARE(sha256OfFile(folder.filePath(u"none"_s)).error().code, "file.cannot_read");
        QVERIFY(!sha256OfFile(folder.path()));
    }

    void agreesWithWycheproofHmac()
    {
        KAOCHANG_NEED_CASES();
        const int count =
            eachVector(u"hmac_sha256_test.json"_s, [](const auto &group, const auto &test) {
                const QByteArray full = hmacSha256(hexOf(test, u"key"), hexOf(test, u"msg"));
                const bool agrees =
                    full.first(group[u"tagSize"].toInt() / 8) == hexOf(test, u"tag");
                QVERIFY2(agrees == (test[u"result"] == u"valid"_s), named(test).constData());
            });
        QCOMPARE(count, 174);
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
