// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/exam_day.h"
#include "roster/import_roster.h"
#include "roster/roll.h"
#include "roster/roster_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;
using namespace kaochang::tests;

namespace {

struct Office : ExamDay // where rosters come in
{
    ImportRoster import{*store, clock};
    QString profile = u"tianjin"_s;

    using ExamDay::ExamDay;

    Result<ImportPlan> plan(const Sheet &sheet) const
    {
        TRY_LET(map, mapColumns(sheet));
        TRY_LET(known, knownPeople(store->reader()));
        TRY_LET(policy, rules::policyNamed(profile));
        TRY_LET(sittings, site::sittings::all(store->reader()));
        return planImport(sheet, map, {policy, sittings, QDate(2026, 6, 1)}, known);
    }
    Result<ImportOutcome> take(const Sheet &sheet) const
    {
        TRY_LET(made, plan(sheet));
        return import.commit(Clerk, made);
    }
};

QStringList causesOf(const Result<ImportPlan> &plan)
{
    QStringList causes;
    for (const CellProblem &problem : plan->problems)
        causes << QString::fromLatin1(problem.cause.data(), qsizetype(problem.cause.size()));
    return causes;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTemplateAndKeepsEveryColumn()
    {
        const Office office;
        const Cells li =
            with(with(Li, Column::Email, u"li@example.cn"_s), Column::WorkStart, u"2010-07"_s);
        QCOMPARE(office.take(rosterOf({li, Wang})).value(), (ImportOutcome{2, 0, 0, 0}));
        const auto lines = roll(office.store->reader(), office.sitting.id).value();
        QCOMPARE(lines.size(), size_t(2));
        const Candidate &kept = lines[0].candidate;
        QCOMPARE(kept.name, u"李四"_s);
        QCOMPARE(kept.document.number, u"119901199001010017"_s);
        QCOMPARE(kept.document.birth, QDate(1990, 1, 1));
        QCOMPARE(kept.phone, u"13800000000"_s);
        QCOMPARE(kept.more.value(u"email"_s), u"li@example.cn"_s);
        QCOMPARE(kept.more.value(u"work_start"_s), u"2010-07"_s);
        QCOMPARE(kept.more.value(u"nation"_s), u"汉族"_s);
        QCOMPARE(lines[0].enrolment.source, u"在职职工"_s);
        QCOMPARE(lines[0].enrolment.subjects, office.sitting.subjects);
    }

    void findsColumnsInAnyOrderUnderOtherNames()
    {
        Sheet sheet = rosterOf({Li});
        for (SheetRow &row : sheet.rows)
            std::ranges::reverse(row.cells);
        sheet.rows[0].cells.replaceInStrings(u"手机号码"_s, u"* 联系电话（必填）："_s);
        sheet.rows[0].cells.replaceInStrings(u"证件号码"_s, u"身份证号"_s);
        sheet.rows.insert(sheet.rows.begin(), {0, {u"海河机电2026年认定人员名册"_s}});
        sheet.rows[1].cells << u"备注"_s;
        const Office office;
        const auto plan = office.plan(sheet);
        QCOMPARE(plan->count(Fate::Added), 1);
        QCOMPARE(causesOf(plan), QStringList{u"roster.unknown_column"_s});
        QCOMPARE(plan->rows[0].candidate.phone, u"13800000000"_s);
    }

    void namesHeadersThatAreMissingOrTwice()
    {
        Sheet sheet = rosterOf({Li});
        sheet.rows[0].cells[2].clear();
        sheet.rows[0].cells[6].clear();
        QCOMPARE(mapColumns(sheet).error().detail, u"认定等级、姓名"_s);
        sheet.rows[0].cells[2] = u"民族"_s;
        QCOMPARE(codeOf(mapColumns(sheet)), "roster.repeated_column");
        QCOMPARE(codeOf(mapColumns({{}, {{1, {u"a"_s, u"b"_s}}}, {}, {}})), "roster.no_header");
        QCOMPARE(codeOf(mapColumns({})), "roster.no_header");
    }

    void writesNothingBeforeCommit()
    {
        const Office office;
        const QByteArray before = everyRow(office.store->reader());
        QVERIFY(office.plan(rosterOf({Li, Wang})));
        QCOMPARE(everyRow(office.store->reader()), before);
    }

    void takesTheSameFileTwiceWithoutAChange()
    {
        const Office office;
        const Sheet sheet = rosterOf({Li, Wang, Zhao});
        QVERIFY(office.take(sheet));
        const QByteArray before = everyRow(office.store->reader());
        QCOMPARE(office.take(sheet).value(), (ImportOutcome{0, 0, 3, 0}));
        QCOMPARE(everyRow(office.store->reader()), before);
    }

    void showsWhatAReImportWouldChangeMaskedWherePersonal()
    {
        const Office office;
        QVERIFY(office.take(rosterOf({Li, Wang})));
        const Cells li = with(with(Li, Column::Phone, u"13900001111"_s), Column::Condition,
                              u"从事本职业6年以上"_s);
        const auto plan = office.plan(rosterOf({li, Wang}));
        QCOMPARE(plan->count(Fate::Changed), 1);
        QCOMPARE(plan->count(Fate::Same), 1);
        QCOMPARE(plan->rows[0].changes,
                 (std::vector<FieldChange>{
                     {Column::Condition, u"从事本职业5年以上"_s, u"从事本职业6年以上"_s},
                     {Column::Phone, rules::maskDocument(u"13800000000"),
                      rules::maskDocument(u"13900001111")}}));
        QVERIFY(office.import.commit(Clerk, *plan));
        QCOMPARE(roll(office.store->reader(), office.sitting.id)->at(0).candidate.phone,
                 u"13900001111"_s);
    }

    void keepsColumnsThatALaterFileDoesNotHave()
    {
        const Office office;
        QVERIFY(office.take(rosterOf({with(Li, Column::Email, u"li@example.cn"_s)})));
        Sheet shorter = rosterOf({Li});
        shorter.rows[0].cells[static_cast<int>(Column::Email)].clear(); // no such header any more
        QCOMPARE(office.plan(shorter)->count(Fate::Same), 1);
    }

    void refusesAPlanThatTheStoreHasOvertaken()
    {
        const Office office;
        const auto first = office.plan(rosterOf({Li}));
        const auto second = office.plan(rosterOf({Li, Wang}));
        QVERIFY(office.import.commit(Clerk, *first));
        const QByteArray before = everyRow(office.store->reader());
        QCOMPARE(codeOf(office.import.commit(Clerk, *second)), "roster.plan_is_stale");
        QCOMPARE(everyRow(office.store->reader()), before);
    }

    void stopsWhenToldAndLeavesNothing()
    {
        const Office office;
        const auto plan = office.plan(rosterOf({Li}));
        const QByteArray before = everyRow(office.store->reader());
        QCOMPARE(codeOf(office.import.commit(Clerk, *plan, [](int) { return false; })),
                 "roster.cancelled");
        QCOMPARE(everyRow(office.store->reader()), before);
    }

    void refusesASittingThatHasStarted()
    {
        Office office;
        const auto plan = office.plan(rosterOf({Li}));
        office.written([&](store::Writer &writer) -> Result<> {
            TRY(site::sittings::advance(writer, office.sitting.id, site::SittingState::Open,
                                        office.clock.now()));
            return site::sittings::advance(writer, office.sitting.id, site::SittingState::Running,
                                           office.clock.now());
        });
        QCOMPARE(codeOf(office.import.commit(Clerk, *plan)), "roster.sitting_started");
        QCOMPARE(codeOf(office.plan(rosterOf({Li}))), "roster.sitting_started");
    }

    // 吉人社函字〔2019〕133号 三(二)3, and nobody else's rule.
    void holdsJilinToOneOccupationInOneApplication()
    {
        Office office;
        const rules::Occupation welder{rules::Edition::Of2022, u"6-18-02-04"_s, u"焊工"_s, {}};
        office.addSitting(welder, rules::Level::Three);
        const Cells second =
            with(with(Li, Column::Occupation, u"焊工"_s), Column::Level, u"三级/高级工"_s);
        QCOMPARE(office.plan(rosterOf({Li, second}))->count(Fate::Added), 2);
        office.profile = u"jilin"_s;
        const auto plan = office.plan(rosterOf({with(Li, Column::Source, u"在岗职工"_s),
                                                with(second, Column::Source, u"在岗职工"_s)}));
        QCOMPARE(plan->count(Fate::Added), 1);
        QCOMPARE(causesOf(plan), QStringList{u"roster.second_occupation"_s});
        QVERIFY(plan->problems[0].detail.contains(u"吉人社函字〔2019〕133号 三(二)3"_s));
        office.profile = u"tianjin"_s;
        QCOMPARE(office.take(rosterOf({Li, second}))->added, 2);
        QCOMPARE(*candidates::count(office.store->reader()), 1);
    }

    void asksTheProfileWhoMayApply_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("may");
        QTest::newRow("Tianjin 一(二): 在职职工") << u"tianjin"_s << u"在职职工"_s << true;
        QTest::newRow("Tianjin 一(二): 实习") << u"tianjin"_s << u"在企业实习人员"_s << true;
        QTest::newRow("Tianjin 一(二): not 在岗") << u"tianjin"_s << u"在岗职工"_s << false;
        QTest::newRow("Jilin 三(二)1: 在岗职工") << u"jilin"_s << u"本企业在岗职工"_s << true;
        QTest::newRow("Jilin 三(二)1: not 派遣") << u"jilin"_s << u"劳务派遣人员"_s << false;
        QTest::newRow("Beijing 二(一): 派遣") << u"beijing"_s << u"劳务派遣人员"_s << true;
        QTest::newRow("Beijing 二(一): not 实习") << u"beijing"_s << u"在企业实习人员"_s << false;
    }
    void asksTheProfileWhoMayApply()
    {
        QFETCH(QString, profile);
        QFETCH(QString, source);
        QFETCH(bool, may);
        Office office;
        office.profile = profile;
        const auto plan = office.plan(rosterOf({with(Li, Column::Source, source)}));
        QCOMPARE(plan->count(Fate::Added), may ? 1 : 0);
        QCOMPARE(causesOf(plan), may ? QStringList() : QStringList{u"roster.source_not_covered"_s});
    }

    void warnsOfPeopleWhoAreProbablyOne()
    {
        const Office office;
        Cells permit = with(Li, Column::DocumentKind, u"护照"_s);
        permit = with(with(permit, Column::DocumentNumber, u"E12345678"_s), Column::Sex, u"男"_s);
        const auto plan = office.plan(rosterOf({Li, permit}));
        QCOMPARE(plan->count(Fate::Added), 2);
        QCOMPARE(causesOf(plan), QStringList{u"roster.perhaps_same_person"_s});
        QVERIFY(office.take(rosterOf({Li})));
        QCOMPARE(causesOf(office.plan(rosterOf({permit}))),
                 QStringList{u"roster.perhaps_same_person"_s});
    }

    void acceptsNamesAsTheyAreOnTheCard_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("extension A") << u"王䶮"_s << u"王䶮"_s << QStringList();
        QTest::newRow("extension B") << u"𠮷田"_s << u"𠮷田"_s << QStringList();
        QTest::newRow("late addition") << u"李鿍"_s << u"李鿍"_s << QStringList();
        QTest::newRow("middle dot") << u"买买提·艾力"_s << u"买买提·艾力"_s << QStringList();
        QTest::newRow("bullet") << u"买买提•艾力"_s << u"买买提·艾力"_s
                                << QStringList{u"roster.name_dot_mended"_s};
        QTest::newRow("katakana dot")
            << u"买买提・艾力"_s << u"买买提·艾力"_s << QStringList{u"roster.name_dot_mended"_s};
        QTest::newRow("full stop")
            << u"买买提.艾力"_s << u"买买提·艾力"_s << QStringList{u"roster.name_dot_mended"_s};
        QTest::newRow("lined up") << u"李　四"_s << u"李四"_s
                                  << QStringList{u"roster.name_space_mended"_s};
        QTest::newRow("Latin") << u"John O'Neil-Smith Jr."_s << u"John O'Neil-Smith Jr."_s
                               << QStringList();
    }
    void acceptsNamesAsTheyAreOnTheCard()
    {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        QFETCH(QStringList, said);
        const Office office;
        const auto plan = office.plan(rosterOf({with(Li, Column::Name, written)}));
        QCOMPARE(plan->rows[0].candidate.name, kept);
        QCOMPARE(causesOf(plan), said);
    }

    void givesFailedRowsBackInTheSameTemplate()
    {
        const Office office;
        const auto plan = office.plan(rosterOf(
            {with(Li, Column::Phone, u"12"_s), Wang, with(Zhao, Column::Level, u"九级"_s)}));
        const auto words = [](const CellProblem &problem) {
            return QString::fromUtf8(problem.cause.data());
        };
        const Sheet back = failedRows(*plan, words);
        QCOMPARE(back.rows.size(), size_t(3));
        QCOMPARE(back.rows[0].cells, templateHeader() << u"原因"_s);
        QCOMPARE(back.rows[1].cells.last(), u"roster.phone_bad"_s);
        QCOMPARE(back.rows[1].cells.first(ColumnCount),
                 templateRow(with(Li, Column::Phone, u"12"_s)));
        Sheet mended = *readSheet(*writeSheet(back));
        mended.rows[1].cells[static_cast<int>(Column::Phone)] = u"13800000000"_s;
        const auto again = office.plan(mended);
        QCOMPARE(again->count(Fate::Added), 1);
        QCOMPARE(failedRows(*again, words).rows[0].cells, templateHeader() << u"原因"_s);
    }

    void tellsTheCentreCountsAndNoPeople()
    {
        const Office office;
        QVERIFY(office.take(rosterOf({Li, Wang})));
        const auto lines = store::audit::after(office.store->reader(), 0, 100);
        const store::AuditLine &line = lines->back();
        QCOMPARE(line.what, u"roster.import"_s);
        QCOMPARE(line.on, office.sitting.id.toString());
        QCOMPARE(line.body.value(u"added"_s).toInt(), 2);
        QVERIFY(!line.record.contains("李") && !line.record.contains("1199"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const Office office(fault.plan());
        QVERIFY(office.take(rosterOf({Li})));
        const auto plan =
            office.plan(rosterOf({with(Li, Column::Phone, u"13900000000"_s), Wang, Zhao}));
        const int steps = stepsUntilWhole(*office.store, fault,
                                          [&] { return office.import.commit(Clerk, *plan); });
        QVERIFY2(steps >= 7, qPrintable(QString::number(steps)));
        QCOMPARE(roll(office.store->reader(), office.sitting.id)->size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
