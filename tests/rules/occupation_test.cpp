// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/level.h"
#include "rules/occupation.h"
#include "rules/support/rows.h"

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kaochang::rules::Edition)

class OccupationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewsCodes_data() // domain.md 8
    {
        QTest::addColumn<Edition>("edition");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said"); // the first warning's or the refusal's code
        using enum Edition;
        QTest::newRow("电工") << Of2022 << u"6-31-01-03"_s << u"电工"_s << QString();
        QTest::newRow("焊工") << Of2022 << u"６－１８－０２－０４"_s << u"焊工 "_s << QString();
        QTest::newRow("mock data's 焊接工")
            << Of2022 << u"6-18-01-01"_s << u"焊接工"_s << u"rules.occupation_name_differs"_s;
        QTest::newRow("1999 车工")
            << Of2022 << u"6-04-01-01"_s << u"车工"_s << u"rules.occupation_old_edition"_s;
        QTest::newRow("1999 焊工")
            << Of2015 << u"6-04-02-05"_s << u"焊工"_s << u"rules.occupation_old_edition"_s;
        QTest::newRow("1999 anything")
            << Of1999 << u"6-31-01-03"_s << u"电工"_s << u"rules.occupation_old_edition"_s;
        QTest::newRow("renumbered")
            << Of2022 << u"4-01-02-02"_s << u"电子商务师"_s << u"rules.occupation_renumbered"_s;
        QTest::newRow("unknown") << Of2022 << u"6-99-01-01"_s << u"某工"_s
                                 << u"rules.occupation_unverified"_s;
        QTest::newRow("2015 is not verified")
            << Of2015 << u"6-31-01-03"_s << u"电工"_s << u"rules.occupation_unverified"_s;
        QTest::newRow("class 9") << Of2022 << u"9-31-01-03"_s << u"电工"_s
                                 << u"rules.occupation_bad_code"_s;
        QTest::newRow("no dashes")
            << Of2022 << u"6310103"_s << u"电工"_s << u"rules.occupation_bad_code"_s;
    }

    void reviewsCodes()
    {
        QFETCH(const Edition, edition);
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        QFETCH(const QString, said);
        const auto review = reviewOccupation(edition, code, name);
        const QString found = !review           ? codeOf(review)
                              : review->empty() ? QString()
                                                : textOf(review->front().code);
        QCOMPARE(found, said);
    }

    void shipsOnlyVerifiedRows()
    {
        QCOMPARE(verifiedOccupations().size(), 50U);
        for (const Occupation &each : verifiedOccupations()) {
            QCOMPARE(*parseOccupationCode(each.code), each.code);
            QCOMPARE(verifiedOccupation(each.edition, each.code), &each); // no code twice
        }
        QCOMPARE(verifiedOccupation(Edition::Of2022, u"4-04-05-05")->trades.size(), 2U);
        QCOMPARE(verifiedOccupation(Edition::Of1999, u"6-31-01-03"), nullptr);
    }

    void warnsOfAdmissionWithItsSource()
    {
        const auto welding = admissionWarnings(u"焊工");
        QCOMPARE(welding.size(), 1U);
        QVERIFY(welding[0].reason.contains(u"核安全") && welding[0].reason.contains(u"2021年版"));
        QCOMPARE(admissionWarnings(u"电工").size(), 1U);
        QVERIFY(admissionWarnings(u"保育师").empty());
    }

    void readsLevels()
    {
        QCOMPARE(levelTitle(Level::Three), u"三级/高级工"_s);
        for (const QStringView text : {u"三级/高级工", u"三级", u"高级工", u"3"})
            QCOMPARE(parseLevel(text), Level::Three);
        QCOMPARE(parseLevel(u"六级"), std::nullopt);
        QCOMPARE(parseLevel(u"特级技师"), std::nullopt); // the notices know five levels
    }

    void survivesNonsense()
    {
        Noise noise(u"0123456789-－—一二三四五级/技师高中初工 "_s);
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString text = i % 2 == 0 ? noise.text(12) : noise.spoiled(u"6-31-01-03"_s);
            const auto code = parseOccupationCode(text);
            accepted += code ? 1 : 0;
            if (code)
                QCOMPARE(*parseOccupationCode(*code), *code);
            if (const auto level = parseLevel(text))
                QCOMPARE(parseLevel(levelTitle(*level)), level);
        }
        QVERIFY(accepted > 1'000);
    }
};

QTEST_GUILESS_MAIN(OccupationTest)
#include "occupation_test.moc"
