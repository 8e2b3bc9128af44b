// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of certificate numbers: what is taken, and every kind that is refused with its row and its
// remedy.
#include "results/certificate_day.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

namespace {

const QByteArray Digest(32, 'd');
const QStringList Header{u"准考证号"_s, u"证件类型"_s, u"证件号码"_s,
                         u"姓名"_s,     u"职业名称"_s, u"职业技能等级"_s,
                         u"证书编号"_s, u"发证日期"_s, u"评价机构"_s};
enum At { Admission, PaperKind, Document, Name, Occupation, LevelOf, Number, Day, Institution };

// What the centre would write of the candidates who passed.
QStringList rowOf(const CertificateDay &day, size_t place, int serial)
{
    const CertificateRoll roll = day.roll();
    const CertificateLine &line = *roll.find(day.id(place));
    return {line.who.enrolment.admissionNumber,
            u"201"_s,
            line.who.candidate.document.number,
            line.who.candidate.name,
            u"电工"_s,
            u"4"_s,
            numberIn(Series, serial),
            u"2026-06-20"_s,
            u"海河机电（演示）"_s};
}

roster::Sheet sheetOf(const std::vector<QStringList> &rows)
{
    roster::Sheet sheet;
    sheet.rows.push_back({2, Header}); // under a title
    for (const QStringList &cells : rows)
        sheet.rows.push_back({int(sheet.rows.size()) + 2, cells});
    return sheet;
}

Result<NumberPlan> planOf(const CertificateDay &day, const roster::Sheet &sheet)
{
    return planNumbers(day.store->reader(), sheet, day.sitting.id, day.clock.today());
}

} // namespace

class NumberSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheCentresTableInWhole()
    {
        const CertificateDay day;
        const auto plan = ExamSite::must(
            planOf(day, sheetOf({rowOf(day, 4, 31), rowOf(day, 0, 12), rowOf(day, 3, 7)})));
        QVERIFY(plan.problems.empty());
        QCOMPARE(plan.rows.size(), size_t(3));
        QCOMPARE(plan.rows[0].row, 3);
        ExamSite::must(day.numbers.import(Shen, plan, Digest));
        QCOMPARE(day.certificate(0).number, numberIn(Series, 12));
        QCOMPARE(day.certificate(0).issuedOn, QDate(2026, 6, 20));
        // The same again changes nothing.
        const auto again = ExamSite::must(planOf(day, sheetOf({rowOf(day, 0, 12)})));
        QCOMPARE(again.same, 1);
        QCOMPARE(codeOf(day.numbers.import(Shen, again, Digest)), "results.nothing_to_import");
    }

    void knowsACandidateByEitherNumber()
    {
        const CertificateDay day;
        for (const int missing : {int(Admission), int(Document)}) {
            QStringList row = rowOf(day, 3, 5);
            row[missing].clear();
            row[PaperKind].clear();
            row[Day].clear();
            const auto plan = ExamSite::must(planOf(day, sheetOf({row})));
            QCOMPARE(plan.rows.size(), size_t(1));
            QCOMPARE(plan.rows[0].enrolment, day.id(3));
            QCOMPARE(plan.rows[0].issuedOn, day.clock.today());
        }
    }

    void readsItsOwnReportBack()
    {
        const CertificateDay day;
        ExamSite::must(day.allocate());
        const auto bytes = ExamSite::must(day.publishing.report(Shen, day.sitting.id));
        const auto sheet = ExamSite::must(roster::readSheet(bytes));
        QCOMPARE(sheet.rows[0].cells.size(), qsizetype(11));
        QCOMPARE(sheet.rows[1].cells.join(u'|'),
                 u"张伟|201|129901199001010019|海河机电|电工|--|4|%1|2026-07-01|海河机电（演示）|"
                 u"海河机电（演示）"_s.arg(numberIn(Series, 1)));
        const auto plan = ExamSite::must(planOf(day, sheet));
        QVERIFY(plan.problems.empty());
        QCOMPARE(plan.same, 5);
    }

    void refusesEveryMalformedRowWithItsRemedy_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("remedy");
        const auto add = [](int column, const QString &value, const char *cause,
                            const char *remedy) {
            QTest::addRow("%s %s", cause, qPrintable(value.left(24)))
                << column << value << QString::fromLatin1(cause) << QString::fromLatin1(remedy);
        };
        const char *const ask = "results.remedy_ask_centre";
        const char *const look = "results.remedy_check_person";
        const char *const mend = "results.remedy_correct_cell";
        add(Number, {}, "results.number_missing", ask);
        add(Number, u"Y00001299990126400001"_s, "rules.certificate_bad_length", ask);
        add(Number, u"Y0000129999012640000012"_s, "rules.certificate_bad_length", ask);
        add(Number, u"4000012999901264000001"_s, "rules.certificate_bad_form", ask);
        add(Number, u"Y000012999901264OOO001"_s, "rules.certificate_bad_form", ask);
        add(Number, u"Y000099999901264000001"_s, "rules.certificate_bad_province", ask);
        add(Number, u"Y000012999901269000001"_s, "rules.certificate_bad_level", ask);
        add(Number, u"Y000012999902264000001"_s, "rules.certificate_other_institution", ask);
        add(Number, u"S000012999901264000001"_s, "rules.certificate_other_institution", ask);
        add(Number, u"Y000012999901254000001"_s, "rules.certificate_other_year", ask);
        add(Number, u"Y000012999901263000001"_s, "rules.certificate_other_level", ask);
        add(Number, u"Y00001299990126T000001"_s, "rules.certificate_other_level", ask);
        add(Number, numberIn(Series, 500), "results.number_taken", ask);
        add(Admission, u"2606011299990199999"_s, "results.candidate_unknown", look);
        add(Document, u"110105194912310021"_s, "results.candidate_unknown", look);
        add(Document, u"129901199001010019"_s, "results.persons_disagree", look);
        add(PaperKind, u"学生证"_s, "results.document_kind_unknown", mend);
        add(Name, u"学员壹"_s, "results.name_disagrees", look);
        add(Occupation, u"焊工"_s, "results.occupation_disagrees", mend);
        add(LevelOf, u"3"_s, "results.level_disagrees", mend);
        add(LevelOf, u"中级"_s, "results.level_disagrees", mend);
        add(Day, u"20260620"_s, "results.bad_issue_day", mend);
        add(Day, u"2026-06-31"_s, "results.bad_issue_day", mend);
        add(Day, u"2026-05-31"_s, "results.bad_issue_day", mend);
        add(Day, u"2027-01-01"_s, "results.bad_issue_day", mend);
        add(Institution, u"海河机电"_s, "results.institution_disagrees", mend);
    }
    void refusesEveryMalformedRowWithItsRemedy()
    {
        QFETCH(int, column);
        QFETCH(QString, value);
        QFETCH(QString, cause);
        QFETCH(QString, remedy);
        const CertificateDay day;
        UsedPlan used;
        used.rows = {numberIn(Series, 500)};
        ExamSite::must(day.numbers.noteUsed(Shen, used, Digest));
        QStringList bad = rowOf(day, 3, 8);
        bad[column] = value;
        const QByteArray before = everyRow(day.store->reader());
        const auto plan = ExamSite::must(planOf(day, sheetOf({rowOf(day, 5, 4), bad})));
        QCOMPARE(plan.problems.size(), size_t(1));
        const roster::CellProblem &problem = plan.problems.front();
        QCOMPARE(problem.row, 4);
        QCOMPARE(problem.column, column);
        QCOMPARE(QString::fromLatin1(problem.cause), cause);
        QCOMPARE(QString::fromLatin1(problem.remedy), remedy);
        QCOMPARE(problem.header, Header[column]);
        QCOMPARE(problem.value,
                 column == Document ? rules::maskDocument(value) : value); // never a whole one
        // One bad row refuses the table: the good one is not taken in either.
        QCOMPARE(codeOf(day.numbers.import(Shen, plan, Digest)), "results.list_has_problems");
        QCOMPARE(everyRow(day.store->reader()), before);
    }

    void refusesWhatOnlyTheRowsTogetherShow()
    {
        const CertificateDay day;
        const auto causeOf = [&](const std::vector<QStringList> &rows) {
            const auto plan = ExamSite::must(planOf(day, sheetOf(rows)));
            return plan.problems.empty() ? std::string_view("none") : plan.problems.front().cause;
        };
        QCOMPARE(causeOf({rowOf(day, 3, 8), rowOf(day, 4, 8)}), "results.number_twice");
        QCOMPARE(causeOf({rowOf(day, 3, 8), rowOf(day, 3, 9)}), "results.candidate_twice");
        QCOMPARE(causeOf({rowOf(day, 1, 8)}), "results.not_passed"); // 59.5
        QStringList nobody = rowOf(day, 3, 8);
        nobody[Admission].clear();
        nobody[Document].clear();
        QCOMPARE(causeOf({nobody}), "results.person_missing");
        ExamSite::must(day.allocate());
        QCOMPARE(causeOf({rowOf(day, 3, 800)}), "results.other_number");
    }

    void believesNoCellASpreadsheetHasSpoilt()
    {
        const CertificateDay day;
        roster::Sheet sheet = sheetOf({rowOf(day, 3, 8)});
        for (const char *const cause : {"roster.cell_formula", "roster.cell_lost_digits"}) {
            sheet.problems = {roster::cellProblem({3, Number}, cause)};
            const auto plan = ExamSite::must(planOf(day, sheet));
            QCOMPARE(plan.problems.front().cause, std::string_view(cause));
            QVERIFY(plan.rows.empty());
        }
    }

    void refusesATableThatIsNone()
    {
        const CertificateDay day;
        roster::Sheet sheet = sheetOf({rowOf(day, 3, 8)});
        sheet.rows[0].cells[Number] = u"编码"_s;
        QCOMPARE(codeOf(planOf(day, sheet)), "results.no_number_header");
        sheet.rows[0].cells = QStringList{u"姓名"_s, u"证书编号"_s};
        QCOMPARE(codeOf(planOf(day, sheet)), "results.no_number_header"); // whose they are
        QCOMPARE(codeOf(planOf(day, {})), "results.no_number_header");
        QCOMPARE(codeOf(roster::readSheet("PK\x03\x04 broken")), "roster.sheet_damaged");
        QCOMPARE(codeOf(day.numbers.import(Shen, {day.sitting.id, {}, {}, 0}, Digest)),
                 "results.nothing_to_import");
    }

    void readsARegisterOfFormerNumbers()
    {
        const auto plan = planUsedNumbers(sheetOf({{}, {}, {}})).value();
        QCOMPARE(plan.problems.size(), size_t(3));
        QCOMPARE(plan.problems[0].cause, "results.number_missing");
        const auto one = [](const QString &number) {
            QStringList cells(9);
            cells[Number] = number;
            return cells;
        };
        const QString number = numberIn(Series, 3);
        const auto mixed =
            planUsedNumbers(sheetOf({one(number), one(number), one(u"x"_s), one(u" y "_s)}))
                .value();
        QCOMPARE(mixed.rows, std::vector<QString>{number});
        QCOMPARE(mixed.problems[0].cause, "results.number_twice");
        QCOMPARE(mixed.problems[0].detail, u"3"_s);
        QCOMPARE(mixed.problems[1].cause, "rules.certificate_bad_length");
    }
};

QTEST_GUILESS_MAIN(NumberSheetTest)
#include "number_sheet_test.moc"
