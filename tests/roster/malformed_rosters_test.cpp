// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters that open well and are wrong inside: each spoiled row is refused at its cell, the good
// row beside it is not, and nothing reaches the store before commit.
#include "roster/exam_day.h"
#include "roster/plan_import.h"
#include "roster/roster_draft.h"
#include "roster/workshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;
using namespace kaochang::tests;

class MalformedRostersTest : public QObject
{
    Q_OBJECT

    const ExamDay m_day;

    Result<ImportPlan> planOf(const Sheet &sheet) const
    {
        TRY_LET(map, mapColumns(sheet));
        TRY_LET(known, knownPeople(m_day.store->reader()));
        return planImport(sheet, map,
                          {*rules::policyNamed(u"tianjin"), {m_day.sitting}, QDate(2026, 6, 1)},
                          known);
    }

private Q_SLOTS:
    void refusesTheRowAtItsCell_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cause");
        QTest::addColumn<QByteArray>("remedy");
        const auto add = [](const char *name, Column column, const QString &text, const char *cause,
                            const char *remedy) {
            QTest::newRow(name) << static_cast<int>(column) << text << QByteArray(cause)
                                << QByteArray(remedy);
        };
        using enum Column;
        const char *const look = "roster.remedy_check_document";
        add("no name", Name, {}, "roster.value_missing", "roster.remedy_fill_in");
        add("blank name", Name, u"　 "_s, "roster.value_missing", "roster.remedy_fill_in");
        add("no nation", Nation, {}, "roster.value_missing", "roster.remedy_fill_in");
        add("private use character", Name, u"王\uE863"_s, "roster.name_private_use",
            "roster.remedy_real_character");
        add("private use plane", Name, QString::fromStdU32String(U"王\U000F0001"),
            "roster.name_private_use", "roster.remedy_real_character");
        add("homophone in brackets", Name, u"王晓[沛]"_s, "roster.name_bracketed",
            "roster.remedy_real_character");
        add("Chinese brackets", Name, u"王（沛）"_s, "roster.name_bracketed",
            "roster.remedy_real_character");
        add("question mark for a character", Name, u"王?"_s, "roster.name_lost_character",
            "roster.remedy_real_character");
        add("replacement character", Name, u"王\uFFFD"_s, "roster.name_lost_character",
            "roster.remedy_real_character");
        add("digits in a name", Name, u"王1"_s, "roster.name_bad_character",
            "roster.remedy_name_as_on_card");
        add("name of 65 characters", Name, QString(65, u'王'), "roster.name_too_long",
            "roster.remedy_name_as_on_card");
        add("unknown document", DocumentKind, u"借书证"_s, "roster.document_kind_unknown",
            "roster.remedy_template_word");
        add("check digit", DocumentNumber, u"119901199001010018"_s, "rules.id_bad_check_digit",
            look);
        add("17 digits", DocumentNumber, u"11990119900101001"_s, "rules.id_bad_length", look);
        add("15 digits", DocumentNumber, u"119901900101001"_s, "rules.id_old_fifteen", look);
        add("30 February", DocumentNumber, u"119901199002300017"_s, "rules.id_bad_date", look);
        add("letters in a number", DocumentNumber, u"11990119900101OO17"_s,
            "rules.id_bad_character", look);
        add("residence permit called id card", DocumentNumber, u"810000199001019013"_s,
            "rules.id_other_kind", look);
        add("exponent for a number", DocumentNumber, u"1.19901E+17"_s, "roster.cell_lost_digits",
            "roster.remedy_text_format");
        add("exponent for a phone", Phone, u"1.38E+10"_s, "roster.cell_lost_digits",
            "roster.remedy_text_format");
        add("the other sex", Sex, u"女"_s, "rules.sex_disagrees", look);
        add("no sex", Sex, u"未知"_s, "roster.sex_unknown", "roster.remedy_template_word");
        add("another birthday", Birth, u"1990-01-02"_s, "rules.birth_disagrees", look);
        add("date as text of two-digit year", Birth, u"90-1-1"_s, "roster.cell_bad_date",
            "roster.remedy_iso_date");
        add("date as a serial number", Birth, u"32874"_s, "roster.cell_bad_date",
            "roster.remedy_iso_date");
        add("day before month", Birth, u"31/12/1990"_s, "roster.cell_bad_date",
            "roster.remedy_iso_date");
        add("ten digits of phone", Phone, u"1380000000"_s, "roster.phone_bad",
            "roster.remedy_check_phone");
        add("landline", Phone, u"022-27320000"_s, "roster.phone_bad", "roster.remedy_check_phone");
        add("two phones", Phone, u"13800000000/13900000000"_s, "roster.phone_bad",
            "roster.remedy_check_phone");
        add("level nine", Level, u"九级"_s, "roster.level_unknown", "roster.remedy_template_word");
        add("level of no sitting", Level, u"三级/高级工"_s, "roster.level_not_here",
            "roster.remedy_choose_sitting");
        add("occupation of no sitting", Occupation, u"车工"_s, "roster.occupation_not_here",
            "roster.remedy_choose_sitting");
        add("recognition of another word", Recognition, u"首次"_s, "roster.recognition_unknown",
            "roster.remedy_template_word");
        add("exam type of another word", ExamType, u"新考"_s, "roster.exam_type_unknown",
            "roster.remedy_template_word");
        add("maybe a certificate", HasCertificate, u"可能"_s, "roster.yes_no_unknown",
            "roster.remedy_template_word");
        add("candidates of another notice", Source, u"在校学生"_s, "roster.source_not_covered",
            "roster.remedy_see_clause");
        add("a whole story", Experience, QString(2001, u'字'), "roster.text_too_long",
            "roster.remedy_shorten");
        add("the row above again", DocumentNumber, u"119901199001010025"_s, "roster.duplicate_row",
            "roster.remedy_remove_row");
    }
    void refusesTheRowAtItsCell()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QByteArray, cause);
        QFETCH(QByteArray, remedy);
        Cells spoiled = with(Li, Column(column), text);
        if (cause == "roster.duplicate_row")
            spoiled = Wang;
        const auto plan = planOf(rosterOf({Wang, spoiled}));
        QCOMPARE(plan->rows[0].fate, Fate::Added);
        QCOMPARE(plan->rows[1].fate, Fate::Failed);
        QCOMPARE(plan->failed.size(), size_t(1));
        QCOMPARE(plan->problems.size(), size_t(1));
        const CellProblem &problem = plan->problems.front();
        QCOMPARE(QByteArray(problem.cause.data()), cause);
        QCOMPARE(QByteArray(problem.remedy.data()), remedy);
        QCOMPARE(placeText({problem.row, problem.column}), columnLetters(column) + u'3');
        QCOMPARE(problem.header, templateHeader().at(column));
        if (titleOf(Column(column)).privacy == Privacy::Personal && text.size() > 4)
            QVERIFY(problem.value != text);
    }

    void carriesTheFlawOfACellToItsRow()
    {
        QByteArray rows = "<sheetData>" + workshop::textRow(1, templateHeader())
                          + workshop::textRow(2, templateRow(Wang));
        QByteArray spoiled = workshop::textRow(3, templateRow(Li));
        spoiled.replace("<c t=\"inlineStr\"><is><t>李四</t></is></c>", "<c><f>A1</f><v>1</v></c>");
        const auto sheet = readSheet(
            workshop::xlsx(rows + spoiled + workshop::textRow(4, templateRow(Zhao))
                           + "</sheetData><mergeCells><mergeCell ref=\"P4:Q5\"/></mergeCells>"));
        const auto plan = planOf(*sheet);
        QCOMPARE(plan->count(Fate::Failed), 2);
        QCOMPARE(QByteArray(plan->problems[0].cause.data()), QByteArray("roster.cell_formula"));
        QCOMPARE(plan->problems[0].header, u"姓名"_s);
        QCOMPARE(QByteArray(plan->problems[1].cause.data()), QByteArray("roster.cell_merged"));
        QCOMPARE(plan->problems.size(), size_t(2));
    }

    void passesOverRowsThatOnlyCount()
    {
        Sheet sheet = rosterOf({Li});
        sheet.rows.push_back({3, {u"2"_s}});
        sheet.rows.push_back({4, {u"3"_s}});
        const auto plan = planOf(sheet);
        QCOMPARE(plan->rows.size(), size_t(1));
        QVERIFY(plan->problems.empty());
    }

    void refusesTwoRowsThatDisagreeAboutOnePerson()
    {
        const rules::Occupation welder{rules::Edition::Of2022, u"6-18-02-04"_s, u"焊工"_s, {}};
        site::Sitting second = m_day.sitting;
        second.id = site::SittingId(u"second"_s);
        second.occupation = welder;
        const Sheet sheet =
            rosterOf({Li, with(with(Li, Column::Occupation, u"焊工"_s), Column::Name, u"李五"_s)});
        const auto plan = planImport(
            sheet, *mapColumns(sheet),
            {*rules::policyNamed(u"tianjin"), {m_day.sitting, second}, QDate(2026, 6, 1)}, {});
        QCOMPARE(QByteArray(plan->problems[0].cause.data()), QByteArray("roster.rows_disagree"));
        QCOMPARE(plan->problems[0].detail, u"2"_s);
    }

    void asksWhichSittingWhenTwoFit()
    {
        site::Sitting afternoon = m_day.sitting;
        afternoon.id = site::SittingId(u"afternoon"_s);
        const Sheet sheet = rosterOf({Li});
        const auto plan = planImport(
            sheet, *mapColumns(sheet),
            {*rules::policyNamed(u"tianjin"), {m_day.sitting, afternoon}, QDate(2026, 6, 1)}, {});
        QCOMPARE(QByteArray(plan->problems[0].cause.data()), QByteArray("roster.several_sittings"));
        QCOMPARE(codeOf(planImport(sheet, *mapColumns(sheet),
                                   {*rules::policyNamed(u"tianjin"), {}, {}}, {})),
                 "roster.no_sitting");
    }
};

QTEST_GUILESS_MAIN(MalformedRostersTest)
#include "malformed_rosters_test.moc"
