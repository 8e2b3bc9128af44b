// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag_manifest.h"
#include "package/detail/manifest_file.h"
#include "package/sample_bag.h"

#include <QTest>

using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::package::detail;
using namespace Qt::StringLiterals;

namespace {

QByteArray mutant(QByteArray bytes, QRandomGenerator &dice)
{
    for (int changes = dice.bounded(1, 4); changes > 0; --changes) {
        const qsizetype where = dice.bounded(bytes.size());
        switch (dice.bounded(3)) {
        case 0:
            bytes[where] = char(dice.bounded(256));
            break;
        case 1:
            bytes.insert(where, char(dice.bounded(256)));
            break;
        default:
            bytes.remove(where, dice.bounded(1, 5));
            break;
        }
    }
    return bytes;
}

} // namespace

class ListingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        const std::vector<Listed> files{{seal::sha256("a"), u"data/b"_s},
                                        {seal::sha256("b"), u"data/B"_s}};
        const QByteArray text = listingText(files);
        QCOMPARE(parseListing(text, u"m"_s).value(), (std::vector<Listed>{files[1], files[0]}));
        QCOMPARE(parseListing("\n", u"m"_s).error().detail, u"m: line 1"_s);
        QCOMPARE(parseListing(text + text, u"m"_s).error().code, "package.bad_listing");
        QCOMPARE(parseListing(text.chopped(1), u"m"_s).error().code, "package.bad_listing");
        QCOMPARE(parseListing(text.toUpper(), u"m"_s).error().code, "package.bad_listing");
    }

    void hasOneSpellingPerListing()
    {
        // Whatever mutant is accepted is spelled exactly as we would spell it.
        const QByteArray good =
            listingText({{seal::sha256("a"), u"data/a"_s}, {seal::sha256("b"), u"data/b"_s}});
        QRandomGenerator dice(3);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray bad = mutant(good, dice);
            if (const auto files = parseListing(bad, u"m"_s)) {
                QCOMPARE(listingText(*files), bad);
                ++accepted;
            }
        }
        QVERIFY(accepted > 0);
    }

    void hasOneSpellingPerManifest()
    {
        const package::BagManifest manifest = samplePlan(5).manifest;
        const QByteArray good = package::manifestBytes(manifest).value();
        QCOMPARE(package::parseBagManifest(good).value(), manifest);
        QRandomGenerator dice(4);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray bad = mutant(good, dice);
            if (const auto read = package::parseBagManifest(bad)) {
                QCOMPARE(package::manifestBytes(*read).value(), bad);
                ++accepted;
            }
        }
        QVERIFY(accepted > 0);
    }

    void letsUnknownMembersBe()
    {
        const package::BagManifest manifest = samplePlan(5).manifest;
        QJsonObject object = parseStrictObject(package::manifestBytes(manifest).value()).value();
        object[u"zone"] = u"later"_s;
        QCOMPARE(package::parseBagManifest(canonicalJson(object).value()).value(), manifest);
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "listing_test.moc"
