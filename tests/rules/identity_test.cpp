// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/credit_code.h"
#include "rules/identity.h"
#include "rules/support/rows.h"

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kaochang::rules::DocumentKind)

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksNumbers_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code"); // empty: sound
        using enum DocumentKind;
        const auto row = [](const char *name, DocumentKind kind, const QString &number,
                            const char *code) {
            QTest::newRow(name) << kind << number << QString::fromLatin1(code);
        };
        // GB 11643-1999, its own samples and the vectors of domain.md 2.1.
        row("GB 11643 sample 1", IdCard, u"11010519491231002X"_s, "");
        row("GB 11643 sample 2", IdCard, u"440524188001010014"_s, "");
        row("52030219891209794X", IdCard, u"52030219891209794X"_s, "");
        row("360426199101010071", IdCard, u"360426199101010071"_s, "");
        row("its check digit + 1", IdCard, u"360426199101010072"_s, "rules.id_bad_check_digit");
        row("110101202311012176", IdCard, u"110101202311012176"_s, "");
        row("its check digit wrong", IdCard, u"110101202311012171"_s, "rules.id_bad_check_digit");
        row("small x", IdCard, u"11010519491231002x"_s, "");
        row("full width and blanks", IdCard, u"　１１０１０５ 19491231 002Ｘ "_s, "");
        row("nothing", IdCard, u" 　"_s, "rules.document_empty");
        row("15 digits", IdCard, u"110105491231002"_s, "rules.id_old_fifteen");
        row("17 digits", IdCard, u"11010519491231002"_s, "rules.id_bad_length");
        row("letter inside", IdCard, u"1101051949123100AX"_s, "rules.id_bad_character");
        row("Y at the end", IdCard, u"11010519491231002Y"_s, "rules.id_bad_character");
        row("other script's digits", IdCard, u"११०१०५१९४९१२३१००२८"_s, "rules.id_bad_character");
        row("province 16", IdCard, u"160105194912310023"_s, "rules.id_bad_province");
        row("31 November", IdCard, u"110105194911310025"_s, "rules.id_bad_date");
        row("29 Feb 1999", IdCard, u"119901199902290011"_s, "rules.id_bad_date");
        row("born tomorrow", IdCard, u"119901202611210011"_s, "rules.id_future_birth");
        row("a residence permit", IdCard, u"810000199001019013"_s, "rules.id_other_kind");
        row("a foreigner's card", IdCard, u"911990199001019011"_s, "rules.id_other_kind");
        // Synthetic people of domain.md 2: county 9901 is unallocated.
        for (const char *number :
             {"119901199001010017", "119901199001010025", "229901198512319033",
              "129901200002299040", "11990119900101005X", "119901201006150051"})
            row(number, IdCard, QString::fromLatin1(number), "");
        for (const char *number :
             {"810000199001019013", "820000199001019023", "830000199001019033"})
            row(number, ResidencePermit, QString::fromLatin1(number), "");
        row("a citizen as resident", ResidencePermit, u"119901199001010017"_s,
            "rules.id_other_kind");
        row("foreigner from 2023", Foreigner, u"911990199001019011"_s, "");
        row("its check digit + 1", Foreigner, u"911990199001019012"_s, "rules.id_bad_check_digit");
        row("foreigner before 2023", Foreigner, u"usa110190010112"_s, "");
        row("one digit short", Foreigner, u"USA11019001011"_s, "rules.permit_bad_form");
        row("Hong Kong", HongKongMacau, u"H12345678"_s, "");
        row("Macau, reissued", HongKongMacau, u"M1234567802"_s, "");
        row("letter C", HongKongMacau, u"C12345678"_s, "rules.permit_bad_form");
        row("Taiwan", Taiwan, u"12345678"_s, "");
        row("Taiwan, reissued", Taiwan, u"1234567801"_s, "");
        row("Taiwan, old booklet", Taiwan, u"1234567801(B)"_s, "");
        row("Taiwan, 9 digits", Taiwan, u"123456789"_s, "rules.permit_bad_form");
        row("passport", Passport, u"e12345678"_s, "");
        row("passport, 4", Passport, u"E123"_s, "rules.passport_bad_form");
        row("passport, 18", Passport, u"E12345678901234567"_s, "rules.passport_bad_form");
        row("officer", Military, u"军字第1234567号"_s, "");
        row("officer, 33 places", Military, QString(33, u'1'), "rules.document_bad_form");
        row("officer, control mark", Military, u"军\u0001"_s, "rules.document_bad_form");
    }

    void checksNumbers()
    {
        QFETCH(const DocumentKind, kind);
        QFETCH(const QString, number);
        QFETCH(const QString, code);
        const auto document = checkDocument(kind, number, Today);
        QCOMPARE(codeOf(document), code);
        if (!document) // what fails is said without the number
            QVERIFY(document.error().detail.size() < 20);
    }

    void tellsBirthAndSex()
    {
        const auto woman = *checkDocument(DocumentKind::IdCard, u"119901199001010025", Today);
        QCOMPARE(woman.birth, day("1990-01-01"));
        QCOMPARE(woman.sex, Sex::Female);
        QCOMPARE(checkDocument(DocumentKind::IdCard, u"119901199001010017", Today)->sex, Sex::Male);
        QCOMPARE(checkDocument(DocumentKind::Foreigner, u"911990199001019011", Today)->sex,
                 std::nullopt);
        QCOMPARE(codeOf(agree(woman, day("1990-01-02"), {})), u"rules.birth_disagrees"_s);
        QCOMPARE(codeOf(agree(woman, {}, Sex::Male)), u"rules.sex_disagrees"_s);
        QVERIFY(agree(woman, day("1990-01-01"), Sex::Female));
    }

    void seesOnePersonBehindReissuedPermits()
    {
        const auto key = [](DocumentKind kind, QStringView text) {
            return documentKey(*checkDocument(kind, text, Today));
        };
        QCOMPARE(key(DocumentKind::HongKongMacau, u"h1234567801"),
                 key(DocumentKind::HongKongMacau, u"H 12345678"));
        QCOMPARE(key(DocumentKind::Taiwan, u"1234567802"),
                 key(DocumentKind::Taiwan, u"1234567801（B）"));
        QVERIFY(key(DocumentKind::Passport, u"12345678") != key(DocumentKind::Taiwan, u"12345678"));
        QCOMPARE(key(DocumentKind::IdCard, u"11010519491231002x"), u"id_card:11010519491231002X"_s);
    }

    void knowsEveryKindByItsNames()
    {
        for (int i = 0; i < DocumentKindCount; ++i) {
            const auto kind = static_cast<DocumentKind>(i);
            QCOMPARE(documentNamed(documentTitle(kind)), kind);
            QCOMPARE(documentNamed(documentWord(kind)), kind);
        }
        QCOMPARE(documentNamed(u"身 份 证"), DocumentKind::IdCard);
        QCOMPARE(documentNamed(u"２０１"), DocumentKind::IdCard);
        QCOMPARE(documentNamed(u"学生证"), std::nullopt);
        QCOMPARE(sexNamed(u" 女 "), Sex::Female);
        QCOMPARE(sexNamed(u"未知"), std::nullopt);
    }

    void masksEnoughToRecogniseAndNotToUse()
    {
        QCOMPARE(maskDocument(u"119901199001010017"), u"119************017"_s);
        QCOMPARE(maskDocument(u"H12345678"), u"H******78"_s);
        QCOMPARE(maskDocument(u"12345"), u"***45"_s);
        QCOMPARE(maskDocument(u"123"), u"***"_s);
        QCOMPARE(maskDocument(u""), QString());
    }

    void countsFullYears()
    {
        QCOMPARE(ageOn(day("2010-06-15"), day("2026-06-14")), 15);
        QCOMPARE(ageOn(day("2010-06-15"), day("2026-06-15")), 16);
        QCOMPARE(ageOn(day("2000-02-29"), day("2026-02-28")), 25);
        QCOMPARE(ageOn(day("2000-02-29"), day("2026-03-01")), 26);
    }

    void onlyWarnsOfCreditCodes_data() // GB 32100-2015, domain.md 2.2
    {
        QTest::addColumn<QString>("code");
        for (const char *sound : {"91350100M000100Y43", "91110108551385082Q", "914403001922038216",
                                  "91440300708461136T", "91370200163562681G", "91110101MA0000015M",
                                  "91220101MA1A00016K", "91120101MA050001X1", "12110000400000018T",
                                  "52120000500000015W", "91110108551385082q"})
            QTest::newRow(sound) << QString();
        for (const char *lawful :
             {"91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"})
            QTest::newRow(lawful) << u"rules.uscc_lawful_exception"_s;
        QTest::newRow("91350100M000100Y44") << u"rules.uscc_bad_check"_s;
        QTest::newRow("91350100M000100Z43") << u"rules.uscc_bad_character"_s; // no I O S V Z
        QTest::newRow("91350100M000101Y43") << u"rules.uscc_bad_body_check"_s;
        QTest::newRow("9135010M000100Y43") << u"rules.uscc_bad_length"_s;
    }

    void onlyWarnsOfCreditCodes()
    {
        QFETCH(const QString, code);
        const auto warning = checkCreditCode(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(warning ? textOf(warning->code) : QString(), code);
    }

    void takesZeroWhenTheSumIsZero() // the edge a published library got wrong
    {
        const auto warning = checkCreditCode(u"911100000000004570");
        QVERIFY2(!warning, warning ? warning->code.data() : "");
    }

    void checksAThousandRowsInAMoment()
    {
        QBENCHMARK
        {
            for (int i = 0; i < 1000; ++i)
                QVERIFY(checkDocument(DocumentKind::IdCard, u"119901199001010017", Today));
        }
    }

    void survivesNonsense()
    {
        Noise noise(u"0123456789０１９XxＸABHM（） -"_s);
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString text =
                i % 2 == 0 ? noise.text(24) : noise.spoiled(u"119901199001010017"_s);
            for (int k = 0; k < DocumentKindCount; ++k) {
                const auto kind = static_cast<DocumentKind>(k);
                const QString normal = normalDocument(kind, text);
                QCOMPARE(normalDocument(kind, normal), normal);
                const auto document = checkDocument(kind, text, Today);
                accepted += document ? 1 : 0;
                if (document)
                    QCOMPARE(*checkDocument(kind, document->number, Today), *document);
            }
            if (const auto kind = documentNamed(text))
                QCOMPARE(documentNamed(documentTitle(*kind)), kind);
            const QString code = normalCreditCode(text);
            QCOMPARE(checkCreditCode(text), checkCreditCode(code));
            QCOMPARE(maskDocument(text).size(), text.size());
        }
        QVERIFY(accepted > 5'000);
    }

private:
    static inline const QDate Today = QDate(2026, 11, 20);
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
