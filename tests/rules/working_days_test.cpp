// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/support/rows.h"
#include "rules/working_days.h"

#include <QFile>

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

class WorkingDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDeadlines_data() // domain.md 5.3
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days"); // negative: before
        QTest::addColumn<QDate>("due");
        const auto row = [](int days, const char *from, const char *due) {
            QTest::addRow("%d from %s", days, from) << day(from) << days << day(due);
        };
        row(-10, "2020-06-29", "2020-06-12");
        row(-10, "2020-10-12", "2020-09-22");
        row(-10, "2021-02-22", "2021-02-03");
        row(-10, "2022-02-10", "2022-01-24");
        row(-10, "2022-05-09", "2022-04-22");
        row(-10, "2026-01-08", "2025-12-24");
        row(-10, "2026-02-26", "2026-02-05");
        row(-10, "2026-03-06", "2026-02-14"); // a Saturday make-up day
        row(-10, "2026-05-11", "2026-04-23");
        row(-10, "2026-10-15", "2026-09-24");
        row(10, "2020-06-19", "2020-07-06");
        row(10, "2020-09-25", "2020-10-15");
        row(10, "2021-01-29", "2021-02-18");
        row(10, "2022-01-21", "2022-02-09");
        row(10, "2022-04-22", "2022-05-09");
        row(10, "2025-09-26", "2025-10-16");
        row(10, "2026-02-06", "2026-02-27");
        row(10, "2026-04-28", "2026-05-14");
        row(10, "2026-09-18", "2026-10-09");
        row(5, "2020-01-20", "2020-02-04"); // amended on 2020-01-27
        row(5, "2022-09-09", "2022-09-19");
        row(5, "2026-02-12", "2026-02-26");
        row(5, "2026-09-24", "2026-10-09");
    }

    void countsDeadlines()
    {
        QFETCH(const QDate, from);
        QFETCH(const int, days);
        QFETCH(const QDate, due);
        const auto answer = days < 0 ? workingDaysBefore(Calendar::shipped(), from, -days)
                                     : addWorkingDays(Calendar::shipped(), from, days);
        QVERIFY(answer);
        QCOMPARE(answer->due, due);
        QCOMPARE(answer->calendar, u"2025-11-04"_s);
        QVERIFY(!answer->provisional);
        // The safe day is the working day before.
        QCOMPARE(workingDaysBefore(Calendar::shipped(), due, 1)->due, answer->safe);
    }

    void countsTheYear_data() // domain.md 5.2
    {
        QTest::addColumn<int>("worked");
        constexpr int Worked[] = {250, 249, 250, 249, 249, 251, 248, 248};
        for (int year = 2019; year <= 2026; ++year)
            QTest::addRow("%d", year) << Worked[year - 2019];
    }

    void countsTheYear()
    {
        QFETCH(const int, worked);
        const int year = QByteArray(QTest::currentDataTag()).toInt();
        QCOMPARE(
            *workingDaysLeft(Calendar::shipped(), QDate(year - 1, 12, 31), QDate(year, 12, 31)),
            worked);
    }

    void marksWhatNoNoticeCoversAsProvisional()
    {
        const Calendar &calendar = Calendar::shipped();
        QVERIFY(!calendar.day(day("2026-12-25"))->provisional);
        QVERIFY(
            calendar.day(day("2026-12-31"))->provisional); // the notice for 2027 may still move it
        QCOMPARE(*calendar.day(day("2027-01-01")), (Day{false, true}));
        QVERIFY(addWorkingDays(calendar, day("2026-12-21"), 10)->provisional);
        QVERIFY(!addWorkingDays(calendar, day("2026-12-01"), 10)->provisional);
        // 13 fixed days; 2027-02-06 and 07, 05-01, 05-02, 10-02 and 10-03 fall on weekends anyway.
        int off = 0;
        for (QDate each = day("2027-01-01"); each.year() == 2027; each = each.addDays(1))
            off += each.dayOfWeek() <= 5 && !calendar.day(each)->works ? 1 : 0;
        QCOMPARE(off, 7);
        for (const char *fixed :
             {"2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15", "2027-10-01"})
            QCOMPARE(*calendar.day(day(fixed)), (Day{false, true}));
        QCOMPARE(codeOf(calendar.day(day("2037-03-02"))), u"rules.calendar_unknown_year"_s);
        QCOMPARE(codeOf(calendar.day(day("2018-06-01"))), u"rules.calendar_unknown_year"_s);
    }

    void keepsItsFestivalTableTrueToEveryNotice() // what the provisional years rest on
    {
        const QByteArray bytes = withoutPublications();
        const auto festivalsOnly = Calendar::parse(bytes);
        QVERIFY(festivalsOnly);
        // 春节 had three days until 2024, 劳动节 one: before 2025 the fixed days may be one more.
        for (QDate each = day("2025-01-01"); each.year() <= 2026; each = each.addDays(1)) {
            if (each.dayOfWeek() <= 5 && !festivalsOnly->day(each)->works)
                QVERIFY2(!Calendar::shipped().day(each)->works,
                         qPrintable(each.toString(Qt::ISODate)));
        }
        for (const char *newYear :
             {"2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10"})
            QVERIFY(!festivalsOnly->day(day(newYear))->works);
    }

    void saysWhatAnAmendmentMoved()
    {
        const Calendar before = Calendar::shipped().asKnownOn(day("2020-01-26"));
        QCOMPARE(before.version(), u"2019-11-21"_s);
        const Deadline stored[] = {*addWorkingDays(before, day("2020-01-20"), 5),
                                   *addWorkingDays(before, day("2020-03-02"), 5)};
        QCOMPARE(stored[0].due, day("2020-02-01"));

        const Calendar after = Calendar::shipped().asKnownOn(day("2020-01-27"));
        QCOMPARE(after.version(), u"2020-01-27"_s);
        QCOMPARE(before.daysChangedBy(after),
                 (std::vector<QDate>{day("2020-01-31"), day("2020-02-01")}));
        const auto moved = movedBy(after, stored);
        QVERIFY(moved);
        QCOMPARE(moved->size(), 1U);
        QCOMPARE(moved->front().after.due, day("2020-02-04"));
        QCOMPARE(moved->front().after.calendar, u"2020-01-27"_s);
    }

    void knowsTheLabourDayOf2019BothWays()
    {
        const Calendar before = Calendar::shipped().asKnownOn(day("2019-03-21"));
        const Calendar after = Calendar::shipped().asKnownOn(day("2019-03-22"));
        QCOMPARE(before.daysChangedBy(after),
                 (std::vector<QDate>{day("2019-04-28"), day("2019-05-02"), day("2019-05-03"),
                                     day("2019-05-05")}));
    }

    void settlesProvisionalDeadlinesWhenTheNoticeComes()
    {
        const Calendar before = Calendar::shipped().asKnownOn(day("2025-10-01"));
        const Deadline stored[] = {*workingDaysBefore(before, day("2026-01-08"), 10)};
        QVERIFY(stored[0].provisional);
        const auto moved = movedBy(Calendar::shipped(), stored);
        QCOMPARE(moved->size(), 1U);
        QVERIFY(!moved->front().after.provisional);
    }

    void refusesWhatIsNoQuestion()
    {
        QCOMPARE(codeOf(addWorkingDays(Calendar::shipped(), QDate(), 5)), u"rules.date_invalid"_s);
        QCOMPARE(codeOf(addWorkingDays(Calendar::shipped(), day("2026-01-05"), 0)),
                 u"rules.working_days_out_of_range"_s);
        QCOMPARE(codeOf(addWorkingDays(Calendar::shipped(), day("2026-01-05"), 251)),
                 u"rules.working_days_out_of_range"_s);
        QCOMPARE(*workingDaysLeft(Calendar::shipped(), day("2026-01-05"), day("2026-01-04")), 0);
    }

    void refusesBrokenCalendars_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const auto with = [](const char *published, const char *off) {
            return json("{'festivals':[],'publications':[{'published':'" + QByteArray(published)
                        + "','year':2027,'source':'x','off':['" + off + "'],'work':[]}]}");
        };
        QTest::newRow("sound") << with("2026-11-30", "2027-01-01/2027-01-03") << QString();
        QTest::newRow("31 November") << with("2026-11-31", "2027-01-01") << u"rules.date_invalid"_s;
        QTest::newRow("30 February") << with("2026-11-30", "2027-02-30") << u"rules.date_invalid"_s;
        QTest::newRow("backwards")
            << with("2026-11-30", "2027-01-03/2027-01-01") << u"rules.date_invalid"_s;
        QTest::newRow("a year off")
            << with("2026-11-30", "2027-01-01/2027-12-31") << u"rules.date_invalid"_s;
        QTest::newRow("American") << with("2026-11-30", "01/03/2027")
                                  << u"rules.data_breaks_schema"_s;
        QTest::newRow("no publication")
            << json("{'festivals':[],'publications':[]}") << u"rules.data_breaks_schema"_s;
        QTest::newRow("not JSON") << QByteArray("{") << u"json.syntax"_s;
    }

    void refusesBrokenCalendars()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, code);
        QCOMPARE(codeOf(Calendar::parse(json)), code);
    }

    void survivesNonsense()
    {
        Noise noise(u"0123456789-/\"{}[],: "_s);
        const auto truth = QString::fromUtf8(
            json("{'festivals':[],'publications':[{'published':'2026-11-30','year':2027,"
                 "'source':'x','off':['2027-01-01/2027-01-03'],'work':[]}]}"));
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString text = i % 2 == 0 ? noise.text(30) : noise.spoiled(truth);
            if (const auto calendar = Calendar::parse(text.toUtf8())) {
                ++accepted;
                QCOMPARE(calendar->asKnownOn(QDate(9999, 1, 1)).version(), calendar->version());
            }
        }
        QVERIFY(accepted > 1'000);
    }

private:
    static QByteArray withoutPublications()
    {
        QFile file(u":/rules/calendar/china.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        const QByteArray all = file.readAll();
        const qsizetype festivals = all.indexOf("\"festivals\"");
        return json("{'publications':[{'published':'2000-01-01','year':2099,'source':'none',"
                    "'off':[],'work':[]}],")
               + all.mid(festivals);
    }
};

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "working_days_test.moc"
