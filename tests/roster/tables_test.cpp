// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/admissions.h"
#include "roster/exam_day.h"
#include "roster/roll.h"
#include "roster/withdraw.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;
using namespace kaochang::tests;

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAPersonWhole()
    {
        ExamDay day;
        Candidate li = person(u"买买提·𠮷䶮"_s, u"119901199001010017"_s);
        li.more = {{u"education"_s, u"大专"_s}, {u"email"_s, u"li@example.cn"_s}};
        const Enrolment enrolment = day.enrol(li);
        const auto line = rollLine(day.store->reader(), enrolment.id);
        li.id = enrolment.candidate;
        li.version = 1;
        QCOMPARE(line->candidate, li);
        QCOMPARE(line->enrolment, enrolment);
        QCOMPARE(candidates::byDocument(day.store->reader(), li.document)->value(), li);
        QCOMPARE(*candidates::byTail(day.store->reader(), u"0017"), std::vector{li.id});
        QVERIFY(candidates::byTail(day.store->reader(), u"0018")->empty());
    }

    void writesNoPersonalDataInThePlain()
    {
        ExamDay day;
        Candidate li = person(u"李四"_s, u"119901199001010017"_s);
        li.more = {{u"address"_s, u"海河路1号"_s}};
        day.enrol(li);
        for (const QString &name : {day.path(), day.path() + u"-wal"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &secret :
                 {u"119901199001010017"_s, u"1990"_s + u"-01-01"_s, u"13800000000"_s, u"海河路"_s})
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
        }
    }

    void keepsOneRowPerDocumentAndOneEnrolmentPerSitting()
    {
        ExamDay day;
        const Enrolment first = day.enrol(person(u"李四"_s, u"119901199001010017"_s));
        Candidate again = person(u"李四"_s, u"119901199001010017"_s);
        again.id = CandidateId::make(day.clock);
        const auto write = [&](auto change) {
            return day.store->write({Clerk, u"roster.test"_s, {}, {}, {}}, change);
        };
        QCOMPARE(codeOf(write([&](auto &writer) { return candidates::add(writer, again); })),
                 "roster.plan_is_stale");
        Enrolment second = first;
        second.id = EnrolmentId::make(day.clock);
        QCOMPARE(codeOf(write([&](auto &writer) { return enrolments::add(writer, second); })),
                 "roster.plan_is_stale");
    }

    void changesOnlyTheVersionItRead()
    {
        ExamDay day;
        const Enrolment kept = day.enrol(person(u"李四"_s, u"119901199001010017"_s));
        Candidate li = *candidates::byId(day.store->reader(), kept.candidate);
        li.phone = u"13900000000"_s;
        const auto change = [&] {
            return day.store->write({Clerk, u"roster.test"_s, {}, {}, {}},
                                    [&](auto &writer) { return candidates::change(writer, li); });
        };
        QVERIFY(change());
        QCOMPARE(candidates::byId(day.store->reader(), li.id)->phone, u"13900000000"_s);
        QCOMPARE(codeOf(change()), "roster.plan_is_stale");
    }

    void takesSomebodyOutOfASittingBeforeItOpens()
    {
        BreakAt fault;
        ExamDay day(fault.plan());
        const Withdraw withdraw(*day.store);
        const Enrolment kept = day.enrol(person(u"李四"_s, u"119901199001010017"_s));
        QCOMPARE(codeOf(withdraw.enrolment(Clerk, kept.id, u" "_s)), "roster.reason_needed");
        const auto act = [&] { return withdraw.enrolment(Clerk, kept.id, u"本人申请退考"_s); };
        QVERIFY(stepsUntilWhole(*day.store, fault, act) >= 2);
        QVERIFY(enrolments::of(day.store->reader(), day.sitting.id)->empty());
        QCOMPARE(*candidates::count(day.store->reader()), 1);
        const Enrolment late = day.enrol(person(u"王芳"_s, u"119901199001010025"_s));
        day.written([&](store::Writer &writer) {
            return site::sittings::advance(writer, day.sitting.id, site::SittingState::Open,
                                           day.clock.now());
        });
        QCOMPARE(codeOf(withdraw.enrolment(Clerk, late.id, u"缺席"_s)), "roster.sitting_open");
    }

    void neverTakesAwayWhatOthersStandOn()
    {
        ExamDay day;
        const Enrolment kept = day.enrol(person(u"李四"_s, u"119901199001010017"_s));
        day.written([&](store::Writer &writer) {
            return admissions::add(writer, {AdmissionId::make(day.clock),
                                            kept.id,
                                            day.sitting.id,
                                            day.clock.now(),
                                            Clerk.user,
                                            u"PC-1"_s,
                                            0,
                                            {}});
        });
        const Withdraw withdraw(*day.store);
        QCOMPARE(codeOf(withdraw.enrolment(Clerk, kept.id, u"误报"_s)), "roster.enrolment_in_use");
    }

    void buildsAdmissionNumbersAsThePlatformsDo()
    {
        QCOMPARE(admissionNumber(QDate(2022, 6, 28), u"Y000511110084", 1),
                 u"2206281111008400001"_s);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
