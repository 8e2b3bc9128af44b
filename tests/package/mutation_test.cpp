// SPDX-License-Identifier: GPL-3.0-or-later
// Two thousand spoiled bags, every one refused; two hundred good ones, every one accepted.
#include "package/sample_bag.h"
#include "package/verify.h"

#include <QTest>
#include <array>

using namespace kaochang;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

namespace {

using Dice = QRandomGenerator;

const seal::SigningKey &forgersKey()
{
    static const seal::SigningKey key = seal::SigningKey::fromSeed(QByteArray(32, 'x')).value();
    return key;
}

const QString Signature = u"tagmanifest-sha256.txt.minisig"_s;
const QString TagListing = u"tagmanifest-sha256.txt"_s;
const QString Listing = u"manifest-sha256.txt"_s;

QString anyOf(const QStringList &names, Dice &dice)
{
    return names[dice.bounded(names.size())];
}

QString anyFile(const SampleBag &bag, Dice &dice)
{
    return anyOf(bag.files(), dice);
}

QString anyPayload(const SampleBag &bag, Dice &dice)
{
    return anyOf(bag.files(u"data"_s), dice);
}

QString freshName(Dice &dice)
{
    return u"f%1.txt"_s.arg(dice.generate());
}

QString anyFolder(const SampleBag &bag, Dice &dice)
{
    return anyPayload(bag, dice).section(u'/', 0, -2);
}

// Nothing vouches for the first line of a .minisig; every other byte of a bag is signed.
qsizetype signedFrom(const QString &file, const QByteArray &bytes)
{
    return file == Signature ? bytes.indexOf('\n') + 1 : 0;
}

void flipBit(const SampleBag &bag, Dice &dice)
{
    QString file;
    QByteArray bytes;
    do {
        file = anyFile(bag, dice);
        bytes = bag.get(file);
    } while (bytes.isEmpty());
    const qsizetype from = signedFrom(file, bytes);
    const qsizetype where = from + dice.bounded(bytes.size() - from);
    bytes[where] = char(bytes[where] ^ (1 << dice.bounded(8)));
    bag.put(file, bytes);
}

void truncate(const SampleBag &bag, Dice &dice)
{
    QString file;
    do
        file = anyFile(bag, dice);
    while (bag.get(file).isEmpty());
    bag.put(file, bag.get(file).first(dice.bounded(bag.get(file).size())));
}

void extend(const SampleBag &bag, Dice &dice)
{
    const QString file = anyFile(bag, dice);
    bag.put(file, bag.get(file) + QByteArray(dice.bounded(1, 40), char(dice.bounded(256))));
}

void removeFile(const SampleBag &bag, Dice &dice)
{
    QFile::remove(bag.at(anyFile(bag, dice)));
}

void addPayload(const SampleBag &bag, Dice &dice)
{
    bag.put(anyFolder(bag, dice) + u'/' + freshName(dice), "x");
}

void addTagFile(const SampleBag &bag, Dice &dice)
{
    bag.put(anyOf({freshName(dice), u"fetch.txt"_s, u"manifest-md5.txt"_s, u"manifest-sha512.txt"_s,
                   u".hidden"_s, u"meta/"_s + freshName(dice), u"tagmanifest-sha512.txt"_s},
                  dice),
            "x");
}

void addEmptyFolder(const SampleBag &bag, Dice &dice)
{
    QDir().mkpath(
        bag.at(anyOf({anyFolder(bag, dice), u"."_s}, dice) + u"/d%1"_s.arg(dice.generate())));
}

void linkFile(const SampleBag &bag, Dice &dice)
{
    const QString file = anyFile(bag, dice);
    QFile::rename(bag.at(file), bag.place.filePath(u"real"_s));
    QFile::link(bag.place.filePath(u"real"_s), bag.at(file));
}

void swapSignature(const SampleBag &bag, Dice &dice)
{
    const SampleBag other(10'000 + dice.bounded(1000));
    bag.put(Signature, other.get(Signature));
    if (dice.bounded(2) == 0)
        bag.put(TagListing, other.get(TagListing));
}

void rebag(const SampleBag &bag, Dice &dice)
{
    const QString file = anyPayload(bag, dice);
    bag.put(file, bag.get(file) + "forged");
    bag.reseal(forgersKey());
    if (dice.bounded(2) == 0) // pretends to be the site
        bag.put(u"site.pub"_s, seal::minisignPublicFile(seal::minisignKey(siteKey().publicKey())));
}

void rebagWithTheOldSignature(const SampleBag &bag, Dice &dice)
{
    const QByteArray signature = bag.get(Signature);
    const QString file = anyPayload(bag, dice);
    bag.put(file, bag.get(file) + "forged");
    bag.reseal(siteKey());
    bag.put(Signature, signature);
}

void reorder(const SampleBag &bag, Dice &dice)
{
    const QString file = anyOf({Listing, TagListing}, dice);
    QList<QByteArray> lines = bag.get(file).split('\n');
    const qsizetype first = dice.bounded(lines.size() - 2);
    lines.swapItemsAt(first, first + 1);
    bag.put(file, lines.join('\n'));
    if (file == Listing && dice.bounded(2) == 0) // even when the site itself signs it
        bag.resealTags(siteKey(), bag.report.manifest);
}

void editListing(const SampleBag &bag, Dice &dice)
{
    QList<QByteArray> lines = bag.get(Listing).split('\n');
    const qsizetype line = dice.bounded(lines.size() - 1);
    switch (dice.bounded(4)) {
    case 0:
        lines.removeAt(line);
        break;
    case 1:
        lines.insert(line, lines[line]);
        break;
    case 2:
        lines[line].replace("  ", " *");
        break;
    default:
        lines[line] += '\r';
        break;
    }
    bag.put(Listing, lines.join('\n'));
    bag.resealTags(siteKey(), bag.report.manifest);
}

void addCaseTwin(const SampleBag &bag, Dice &dice)
{
    const QString file = anyPayload(bag, dice);
    bag.put(file.section(u'/', 0, -2) + u'/' + file.section(u'/', -1).toUpper(), bag.get(file));
    bag.reseal(siteKey());
}

void addNormalizationTwins(const SampleBag &bag, Dice &dice)
{
    const QString folder = anyFolder(bag, dice);
    bag.put(folder + u"/\u00fan"_s, "x");
    bag.put(folder + u"/u\u0301n"_s, "x");
    bag.reseal(siteKey());
}

void nameUnsafely(const SampleBag &bag, Dice &dice)
{
    bag.put(anyFolder(bag, dice) + u'/'
                + anyOf({u"con"_s, u"Nul.txt"_s, u"a b"_s, u"a:b"_s, u"a\\b"_s, u"x."_s, u"~x"_s,
                         u"成绩"_s, u"a\nb"_s, u"%41"_s, u".x"_s},
                        dice),
            "x");
    bag.reseal(siteKey());
}

void claimAnotherPlaceInTheRow(const SampleBag &bag, Dice &dice)
{
    package::BagManifest manifest = bag.plan.manifest;
    switch (dice.bounded(3)) {
    case 0:
        manifest.sequence += dice.bounded(1, 5);
        manifest.previous = QByteArray(32, 'p');
        break;
    case 1:
        manifest.previous = QByteArray(32, char(dice.bounded(1, 100)));
        break;
    default:
        manifest.site = u"S002"_s;
        break;
    }
    bag.reseal(siteKey(), manifest);
}

void swapPayloads(const SampleBag &bag, Dice &dice)
{
    QString one;
    QString two;
    do {
        one = anyPayload(bag, dice);
        two = anyPayload(bag, dice);
    } while (bag.get(one) == bag.get(two));
    const QByteArray kept = bag.get(one);
    bag.put(one, bag.get(two));
    bag.put(two, kept);
}

void rename(const SampleBag &bag, Dice &dice)
{
    const QString file = anyFile(bag, dice);
    QFile::rename(bag.at(file), bag.at(file.section(u'/', 0, -2) + u'/' + freshName(dice)));
}

void editTrustedComment(const SampleBag &bag, Dice &dice)
{
    QByteArray text = bag.get(Signature);
    const QByteArray digit = QByteArray::number(dice.bounded(10));
    bag.put(Signature, text.replace("seq=", "seq=" + digit));
}

void lieInside(const SampleBag &bag, Dice &dice)
{
    switch (dice.bounded(3)) {
    case 0:
        bag.put(u"data/sitting.json"_s,
                jsonLine({{u"site"_s, u"S001"_s}, {u"sitting"_s, u"other"_s}}));
        break;
    case 1:
        bag.put(u"data/video/rec-9/unseen.avi"_s, "x");
        break;
    default: {
        store::AuditHead head;
        bag.put(u"data/audit/records.jsonl"_s, auditRecords(40 + dice.bounded(9), head));
        break;
    }
    }
    bag.reseal(siteKey());
}

struct Mutation
{
    const char *name;
    void (*spoil)(const SampleBag &, Dice &);
};

constexpr std::array Mutations{
    Mutation{"a flipped bit", flipBit},
    Mutation{"a truncated file", truncate},
    Mutation{"a longer file", extend},
    Mutation{"a missing file", removeFile},
    Mutation{"an extra payload file", addPayload},
    Mutation{"an extra tag file", addTagFile},
    Mutation{"an empty folder", addEmptyFolder},
    Mutation{"a symbolic link", linkFile},
    Mutation{"a swapped signature", swapSignature},
    Mutation{"a re-bagged forgery", rebag},
    Mutation{"a re-bag under the old signature", rebagWithTheOldSignature},
    Mutation{"a reordered listing", reorder},
    Mutation{"an edited listing, re-signed", editListing},
    Mutation{"a case twin, re-signed", addCaseTwin},
    Mutation{"normalization twins, re-signed", addNormalizationTwins},
    Mutation{"an unsafe name, re-signed", nameUnsafely},
    Mutation{"a wrong place in the row, re-signed", claimAnotherPlaceInTheRow},
    Mutation{"two payloads exchanged", swapPayloads},
    Mutation{"a renamed file", rename},
    Mutation{"an edited trusted comment", editTrustedComment},
    Mutation{"a lie inside, re-signed", lieInside},
};

} // namespace

class MutationTest final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { workInMemory(); }

private Q_SLOTS:
    void refusesEverySpoiledBag_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < Mutations.size(); ++i)
            QTest::newRow(Mutations.at(i).name) << int(i);
    }

    void refusesEverySpoiledBag()
    {
        QFETCH(int, index);
        constexpr int Each = 2000 / int(Mutations.size()) + 1;
        QMap<QByteArray, int> answers;
        for (int round = 0; round < Each; ++round) {
            Dice dice(quint32(index * 1000 + round));
            const SampleBag bag(quint32(round + 1));
            QVERIFY(bag.verified());
            Mutations.at(size_t(index)).spoil(bag, dice);
            const auto verified = bag.verified();
            QVERIFY2(!verified, qPrintable(u"round %1"_s.arg(round)));
            const QByteArray code(verified.error().code.data());
            QVERIFY2(code.startsWith("package.") || code == "file.too_large", code.constData());
            ++answers[code];
        }
        qInfo() << Each << "refused:" << answers;
    }

    void acceptsTwoHundredGoodOnes()
    {
        for (quint32 seed = 20'001; seed <= 20'200; ++seed) {
            const SampleBag bag(seed);
            const auto verified = bag.verified();
            QVERIFY2(verified, qPrintable(QString::number(seed)));
            QCOMPARE(*verified, bag.report);
        }
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"
