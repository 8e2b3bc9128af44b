// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/certificate_number.h"
#include "rules/support/rows.h"

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

class CertificateNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesRealNumbersApart_data() // domain.md 1.5
    {
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *number, const char *parts) {
            QTest::newRow(number) << QString::fromLatin1(parts).split(u' ');
        };
        row("S001365000001263000001", "S 0013 65 000001 26 3 1");
        row("Y000511110084225000001", "Y 0005 11 110084 22 5 1");
        row("Y000544031005263000003", "Y 0005 44 031005 26 3 3");
        row("Y000544031005262000001", "Y 0005 44 031005 26 2 1");
        row("Y004135090225254000001", "Y 0041 35 090225 25 4 1");
        row("Y004145117705263000018", "Y 0041 45 117705 26 3 18");
        row("Y001011999966215000001", "Y 0010 11 999966 21 5 1");
    }

    void takesRealNumbersApart()
    {
        QFETCH(const QStringList, parts);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto number = parseCertificateNumber(text);
        QVERIFY(number);
        const QStringList found{QString(number->category()),
                                number->body(),
                                number->province(),
                                number->site(),
                                QString::number(number->year),
                                QString(number->level),
                                QString::number(number->serial)};
        QCOMPARE(found, parts);
        QCOMPARE(certificateText(*number), text);
        QVERIFY(letterWarnings(*number).empty());
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("Y00051111008422500000") << u"rules.certificate_bad_length"_s;
        QTest::newRow("1000511110084225000001") << u"rules.certificate_bad_form"_s;
        QTest::newRow("Y00051111008A225000001") << u"rules.certificate_bad_form"_s;
        QTest::newRow("Y000511110084225O00001") << u"rules.certificate_bad_form"_s;
        QTest::newRow("Y000516110084225000001") << u"rules.certificate_bad_province"_s;
        QTest::newRow("Y000511110084226000001") << u"rules.certificate_bad_level"_s;
        QTest::newRow("Y000511110084220000001") << u"rules.certificate_bad_level"_s;
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(const QString, code);
        QCOMPARE(codeOf(parseCertificateNumber(QString::fromLatin1(QTest::currentDataTag()))),
                 code);
    }

    void warnsOfLettersNoTextFixes()
    {
        const auto number = parseCertificateNumber(u"j00051111008422t000001");
        QVERIFY(number);
        const auto warnings = letterWarnings(*number);
        QCOMPARE(warnings.size(), 2U);
        QCOMPARE(textOf(warnings[0].code), u"rules.certificate_unlisted_category"_s);
        QCOMPARE(textOf(warnings[1].code), u"rules.certificate_unlisted_level"_s);
    }

    void buildsWhatItParses()
    {
        const CertificatePlace place{u"Y000511110084"_s, day("2022-08-01"), Level::Five};
        QCOMPARE(*buildCertificateNumber(place, 1), u"Y000511110084225000001"_s);
        QCOMPARE(codeOf(buildCertificateNumber(place, 0)), u"rules.certificate_serial_spent"_s);
        QCOMPARE(codeOf(buildCertificateNumber(place, 1'000'000)),
                 u"rules.certificate_serial_spent"_s);
        QCOMPARE(codeOf(buildCertificateNumber({u"Y0005"_s, place.issued, Level::One}, 1)),
                 u"rules.institution_bad_form"_s);
        QCOMPARE(codeOf(buildCertificateNumber({place.institution, QDate(), Level::One}, 1)),
                 u"rules.date_invalid"_s);
    }

    void holdsAnAssignedNumberAgainstItsPlace()
    {
        const auto number = *parseCertificateNumber(u"Y000511110084225000001");
        const CertificatePlace place{u"Y000511110084"_s, day("2022-08-01"), Level::Five};
        QVERIFY(belongs(number, place));
        auto other = place;
        other.institution = u"Y000511110085"_s;
        QCOMPARE(codeOf(belongs(number, other)), u"rules.certificate_other_institution"_s);
        other = place;
        other.issued = day("2023-01-01");
        QCOMPARE(codeOf(belongs(number, other)), u"rules.certificate_other_year"_s);
        other = place;
        other.level = Level::Four;
        QCOMPARE(codeOf(belongs(number, other)), u"rules.certificate_other_level"_s);
    }

    void tellsEarlierCertificates()
    {
        QCOMPARE(priorCertificate(u"Y000511110084225000001"), PriorCertificate::Level22);
        QCOMPARE(priorCertificate(u"1522003003301234"), PriorCertificate::Qualification16);
        QCOMPARE(priorCertificate(u"1234567890123"), PriorCertificate::Shanghai13);
        QCOMPARE(priorCertificate(u"RGN12345678901234567"),
                 PriorCertificate::Unknown); // domain.md 1.6, trap
    }

    void survivesNonsense()
    {
        Noise noise(u"0123456789YSJTys０９ "_s);
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString text =
                i % 2 == 0 ? noise.text(26) : noise.spoiled(u"Y000511110084225000001"_s);
            const auto number = parseCertificateNumber(text);
            accepted += number ? 1 : 0;
            QCOMPARE(priorCertificate(text) == PriorCertificate::Level22, number.has_value());
            if (const auto institution =
                    parseInstitutionCode(text.first(std::min<qsizetype>(13, text.size()))))
                QCOMPARE(*parseInstitutionCode(*institution), *institution);
            if (number)
                QCOMPARE(*parseCertificateNumber(certificateText(*number)), *number);
        }
        QVERIFY(accepted > 1'000);
    }
};

QTEST_GUILESS_MAIN(CertificateNumberTest)
#include "certificate_number_test.moc"
