// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical_json.h"
#include "support/cases.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view codeOf(const QByteArray &text)
{
    const auto parsed = parseStrictJson(text);
    return parsed ? std::string_view() : parsed.error().code;
}

} // namespace

class CanonicalJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsTheThirdPartyTriples_data()
    {
        QTest::addColumn<bool>("hasFractions");
        for (const char *whole : {"arrays", "french", "unicode", "weird"})
            QTest::newRow(whole) << false;
        for (const char *fractional : {"structures", "values"}) // 56.0, 1E30
            QTest::newRow(fractional) << true;
    }

    void spellsTheThirdPartyTriples()
    {
        KAOCHANG_NEED_CASES();
        QFETCH(bool, hasFractions);
        const QString folder = casesFolder() + u"/rfc8785-jcs/testdata/"_s;
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray input = bytesOf(folder + u"input/"_s + name + u".json"_s);
        const QByteArray expected = bytesOf(folder + u"output/"_s + name + u".json"_s);
        QVERIFY(!input.isEmpty() && !expected.isEmpty());
        const auto parsed = parseStrictJson(input);
        if (hasFractions) {
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().code, "json.not_an_integer");
            return;
        }
        QVERIFY(parsed);
        QCOMPARE(canonicalJson(*parsed).value(), expected);
    }

    void decidesTenThousandThirdPartyNumbers()
    {
        KAOCHANG_NEED_CASES();
        const QByteArray table = bytesOf(casesFolder() + u"/rfc8785-jcs/numbers-node20.csv"_s);
        int whole = 0;
        int refused = 0;
        for (const QByteArray &line : table.split('\n')) {
            const QList<QByteArray> parts = line.trimmed().split(',');
            if (parts.size() != 2)
                continue;
            double number = 0;
            const quint64 bits = parts[0].toULongLong(nullptr, 16);
            memcpy(&number, &bits, sizeof number);
            const auto spelled = canonicalJson(QJsonValue(number));
            if (spelled) {
                QCOMPARE(*spelled, parts[1]);
                ++whole;
            } else {
                QCOMPARE(spelled.error().code, "json.not_an_integer");
                QVERIFY(number != std::trunc(number) || std::abs(number) >= 9007199254740992.0);
                ++refused;
            }
        }
        QVERIFY2(whole > 0 && whole + refused >= 9990,
                 qPrintable(u"%1 + %2"_s.arg(whole).arg(refused)));
    }

    void sortsByUtf16AndEscapesOnlyWhatItMust()
    {
        const QJsonObject object{
            {u"\U0001F602"_s, 1}, {u"\uFB33"_s, 2}, {u"b"_s, u"\u0001\t\"\\/\u007f中"_s}};
        QCOMPARE(canonicalJson(object).value(),
                 QByteArray("{\"b\":\"\\u0001\\t\\\"\\\\/\x7f中\",\"😂\":1,\"\xef\xac\xb3\":2}"));
    }

    void refusesToSpellWhatTwoProgramsMaySpellDifferently()
    {
        QCOMPARE(canonicalJson(1.5).error().code, "json.not_an_integer");
        QCOMPARE(canonicalJson(9007199254740992.0).error().code, "json.not_an_integer");
        QCOMPARE(canonicalJson(std::nan("")).error().code, "json.not_an_integer");
        QCOMPARE(canonicalJson(QString(QChar(0xd800))).error().code, "json.bad_text");
        QCOMPARE(canonicalJson(QJsonObject{{QString(QChar(0xdc00)), 1}}).error().code,
                 "json.bad_text");
        QCOMPARE(canonicalJson(qint64(-9007199254740991)).value(), QByteArray("-9007199254740991"));
        QCOMPARE(canonicalJson(-0.0).value(), QByteArray("0"));
    }

    void readsWithoutMercy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const QByteArray &text, const QString &code) {
            QTest::newRow(what) << text << code;
        };
        row("the same name twice", R"({"a":1,"a":1})", u"json.duplicate_name"_s);
        row("the same name twice, once escaped", R"({"a":1,"\u0061":1})", u"json.duplicate_name"_s);
        row("a fraction", "[1.0]", u"json.not_an_integer"_s);
        row("an exponent", "1e3", u"json.not_an_integer"_s);
        row("2^53", "9007199254740992", u"json.not_an_integer"_s);
        row("more digits than any integer", "123456789012345678901234567890",
            u"json.not_an_integer"_s);
        row("a leading zero", "01", u"json.syntax"_s);
        row("a plus", "+1", u"json.syntax"_s);
        row("a lone minus", "-", u"json.syntax"_s);
        row("something after the value", "{} {}", u"json.syntax"_s);
        row("a trailing comma", "[1,]", u"json.syntax"_s);
        row("a trailing comma in an object", "{\"a\":1,}", u"json.syntax"_s);
        row("an open object", "{\"a\":1", u"json.syntax"_s);
        row("an open string", "\"abc", u"json.syntax"_s);
        row("a raw newline in a string", "\"a\nb\"", u"json.syntax"_s);
        row("an unknown escape", R"("\x41")", u"json.syntax"_s);
        row("a short escape", R"("\u12")", u"json.syntax"_s);
        row("a word cut short", "tru", u"json.syntax"_s);
        row("a NUL after the value", QByteArray("{}\0", 3), u"json.syntax"_s);
        row("nothing", "", u"json.syntax"_s);
        row("a comment", "/**/1", u"json.syntax"_s);
        row("a lone surrogate by escape", R"("\ud800")", u"json.bad_text"_s);
        row("a broken sequence", "\"\xff\"", u"json.bad_text"_s);
        row("a cut sequence", "\"\xe4\xb8", u"json.bad_text"_s);
        row("an overlong sequence", "\"\xc0\xaf\"", u"json.bad_text"_s);
        row("a surrogate in UTF-8", "\"\xed\xa0\x80\"", u"json.bad_text"_s);
        row("a byte order mark", "\xef\xbb\xbf{}", u"json.bad_text"_s);
        row("too deep", QByteArray(66, '[') + QByteArray(66, ']'), u"json.too_deep"_s);
        row("endlessly deep", QByteArray(1 << 20, '['), u"json.too_deep"_s);
    }

    void readsWithoutMercy()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QCOMPARE(QByteArray(codeOf(text).data()), code.toLatin1());
    }

    void readsWhatItMayRead()
    {
        QCOMPARE(parseStrictJson(" \t\r\n-12 \n").value(), QJsonValue(-12));
        QCOMPARE(parseStrictJson(R"(["\ud83d\ude02\/","䶮𠮷",true,false,null])").value(),
                 QJsonValue(QJsonArray{u"😂/"_s, u"䶮𠮷"_s, true, false, QJsonValue()}));
        QVERIFY(parseStrictJson(QByteArray(64, '[') + QByteArray(64, ']')));
        QCOMPARE(parseStrictObject("[]").error().code, "json.not_an_object");
    }

    void returnsToTheSameBytesWhateverIsMutated()
    {
        // Whatever the strict reader accepts has one spelling, and that spelling reads back to
        // itself.
        const QByteArray seed =
            R"({"a":[1,-20,"x\u4e2d\n"],"b":{"":null,"t":true},"c":9007199254740991})";
        QRandomGenerator dice(20260501);
        int accepted = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = seed;
            for (quint32 flips = dice.bounded(1U, 4U); flips > 0; --flips)
                text[dice.bounded(text.size())] = char(dice.bounded(256));
            const auto parsed = parseStrictJson(text);
            if (!parsed)
                continue;
            const QByteArray spelled = canonicalJson(*parsed).value();
            QCOMPARE(canonicalJson(parseStrictJson(spelled).value()).value(), spelled);
            ++accepted;
        }
        QVERIFY(accepted > 0);
    }
};

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "canonical_json_test.moc"
