// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/duties.h"
#include "site/run_sitting.h"
#include "site/sittings.h"
#include "support/exam_site.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::site;
using namespace kaochang::tests;

namespace {

constexpr auto Nobody = [](const SittingId &) -> Result<int> { return 0; };
constexpr auto Thirty = [](const SittingId &) -> Result<int> { return 30; };
constexpr auto ThirtyOne = [](const SittingId &) -> Result<int> { return 31; };

std::vector<std::string_view> codesOf(const std::vector<Lack> &lacks)
{
    std::vector<std::string_view> codes;
    for (const Lack &lack : lacks)
        codes.push_back(lack.code);
    return codes;
}

struct StaffedSite : ExamSite // nothing lacks for 30 candidates but their roster
{
    StaffedSite()
    {
        add(Role::Invigilator, u"韩梅"_s);
        add(Role::Invigilator, u"唐军"_s);
        add(Role::Assessor, u"王建国"_s);
        add(Role::Assessor, u"李强"_s);
        add(Role::Assessor, u"赵敏"_s);
        add(Role::InternalSupervisor, u"程远"_s);
        for (const Room &room : {theoryRoom, workshop})
            must(setUp.keepCamera(Clerk, {{}, room.id, u"前"_s, u"drill:"_s + room.name, {}}));
    }
    void add(Role role, const QString &name) const
    {
        const Card card{name, CardGrade::Assessor, {Electrician.code}, QDate(2026, 6, 30)};
        must(setUp.keepStaff(Clerk, {{}, institution.id, name, {}, {role}, card, {}}));
    }
};

} // namespace

class DutiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 004 四(一) and 四(三): ten working days before the first day and after the last.
    void countsTianjinsTenWorkingDays()
    {
        const ExamSite site;
        const Plan plan = site.plan();
        const auto list = duties(site.store->reader(), QDate(2026, 6, 1), Nobody).value();
        QCOMPARE(list.size(), size_t{2});
        QCOMPARE(list[0].plan, plan);
        QCOMPARE(list[0].duty.kind, rules::DutyKind::FilePlan);
        QCOMPARE(list[0].duty.deadline.due, QDate(2026, 5, 18));
        QCOMPARE(list[0].duty.clause.article, u"四(一)"_s);
        QVERIFY(list[0].isLate(QDate(2026, 6, 1)));
        QVERIFY(!list[0].isLate(QDate(2026, 5, 18)));
        QCOMPARE(list[1].duty.kind, rules::DutyKind::ReportResult);
        QCOMPARE(list[1].duty.deadline.due, QDate(2026, 6, 29)); // 端午 19 June is off
        QCOMPARE(list[1].duty.clause.article, u"四(三)"_s);
        QCOMPARE(list[1].workingDaysLeft, 19);
    }

    void asksNothingOfAProfileThatCountsNoDays()
    {
        ExamSite site;
        site.institution.profile = u"jilin"_s;
        QVERIFY(site.setUp.keepInstitution(Clerk, site.institution));
        site.plan();
        QVERIFY(duties(site.store->reader(), QDate(2026, 6, 1), Nobody)->empty());
    }

    void saysWhatAPlanStillLacks()
    {
        const ExamSite site;
        const PlanId plan = site.plan().id;
        const auto lacks = [&] {
            return codesOf(duties(site.store->reader(), QDate(2026, 6, 1), Nobody)->front().lacks);
        };
        QCOMPARE(lacks(), std::vector<std::string_view>{"site.lacks_sitting"});
        QVERIFY(site.planSitting.addSitting(Clerk, site.wantedSitting(plan)));
        QCOMPARE(lacks(),
                 (std::vector<std::string_view>{"site.lacks_roster", "site.lacks_camera",
                                                "site.lacks_camera", "site.lacks_supervisor"}));
        QVERIFY(site.planSitting.noteFiled(Clerk, plan, QDate(2026, 5, 18)));
        const auto filed = duties(site.store->reader(), QDate(2026, 6, 1), Nobody)->front();
        QVERIFY(filed.lacks.empty());
        QVERIFY(!filed.isLate(QDate(2026, 6, 1)));
    }

    void countsPeopleAndPlacesForThoseWhoSit()
    {
        const StaffedSite site;
        const Sitting sitting = site.sitting();
        const auto reader = site.store->reader();
        QCOMPARE(codesOf(*lacksOf(reader, sitting, Nobody)),
                 std::vector<std::string_view>{"site.lacks_roster"});
        QCOMPARE(lacksOf(reader, sitting, Thirty).value(), std::vector<Lack>{});
        // One more: a seat too few and a third invigilator; the workshop still takes ten at a time.
        QCOMPARE(lacksOf(reader, sitting, ThirtyOne).value(),
                 (std::vector<Lack>{{"site.lacks_places", u"30/31"_s},
                                    {"site.lacks_invigilators", u"2/3"_s}}));
    }

    void countsNoAssessorWhoseCardRanOut()
    {
        const StaffedSite site;
        Sitting july = site.sitting();
        july.startsAt = july.startsAt.addDays(30); // 1 July, a day after every card's last
        const auto lacks = lacksOf(site.store->reader(), july, Thirty).value();
        QCOMPARE(lacks, (std::vector<Lack>{{"site.lacks_assessors", u"0/3"_s}}));
    }

    void waitsForTheSittingBeforeTheReport()
    {
        const ExamSite site;
        const Sitting sitting = site.sitting();
        const RunSitting run(*site.store, site.clock);
        const auto lacks = [&] {
            return codesOf(duties(site.store->reader(), QDate(2026, 6, 1), Nobody)->back().lacks);
        };
        QCOMPARE(lacks(), std::vector<std::string_view>{"site.lacks_close"});
        QVERIFY(run.open(Clerk, sitting.id));
        QVERIFY(run.start(Clerk, sitting.id));
        QVERIFY(run.close(Clerk, sitting.id, u"x"_s));
        QCOMPARE(lacks(), std::vector<std::string_view>{"site.lacks_lock"});
        QVERIFY(site.store->write({Clerk, u"site.test"_s, {}, {}, {}}, [&](store::Writer &writer) {
            return sittings::advance(writer, sitting.id, SittingState::Locked, site.clock.now());
        }));
        QVERIFY(lacks().empty());
    }

    void passesOnWhatTheRosterCouldNotSay()
    {
        const ExamSite site;
        site.sitting();
        const auto broken = [](const SittingId &) -> Result<int> {
            return fail(Kind::Corrupt, "store.damaged");
        };
        QCOMPARE(duties(site.store->reader(), QDate(2026, 6, 1), broken).error().code,
                 "store.damaged");
    }
};

QTEST_GUILESS_MAIN(DutiesTest)
#include "duties_test.moc"
