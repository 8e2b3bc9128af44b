// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/plan_sitting.h"
#include "site/plans.h"
#include "site/sittings.h"
#include "support/broken_writes.h"
#include "support/code_of.h"
#include "support/exam_site.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::site;
using namespace kaochang::tests;

namespace {

const rules::Occupation Welder{rules::Edition::Of2022, u"6-18-02-04"_s, u"焊工"_s, {}};

bool warnsOf(const Planned &planned, std::string_view code)
{
    return std::ranges::count(planned.warnings, code, &rules::Warning::code) > 0;
}

} // namespace

class PlanSittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansInsideTheFiledScope()
    {
        const ExamSite site;
        const Planned planned = site.planSitting.makePlan(Clerk, site.wanted()).value();
        QCOMPARE(planned.plan.filing, site.filing.id);
        QCOMPARE(plans::byId(site.store->reader(), planned.plan.id).value(), planned.plan);
        QVERIFY(warnsOf(planned, "rules.policy_expired"));
        QVERIFY(warnsOf(planned, "site.plan_is_late")); // ten working days before 1 June
    }

    // domain.md 7 row 13, clause by profile.
    void refusesAPlanOutsideTheScopeAndNamesTheClause_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("clause");
        QTest::newRow("national 003 三(三)") << u"national"_s << u"三(三)"_s;
        QTest::newRow("Beijing 000 七(三)") << u"beijing"_s << u"七(三)"_s;
        QTest::newRow("Jilin 002 五(一)") << u"jilin"_s << u"五(一)"_s;
        QTest::newRow("Tianjin 004 五(一)") << u"tianjin"_s << u"五(一)"_s;
    }
    void refusesAPlanOutsideTheScopeAndNamesTheClause()
    {
        QFETCH(QString, profile);
        QFETCH(QString, clause);
        ExamSite site;
        site.institution.profile = profile;
        QVERIFY(site.setUp.keepInstitution(Clerk, site.institution));
        const qint64 before = site.auditSize();
        const auto refusal = [&](auto change) {
            Plan plan = site.wanted();
            plan.method = rules::MethodKind::Examination;
            change(plan);
            return site.planSitting.makePlan(Clerk, plan).error();
        };
        const Error level = refusal([](Plan &plan) { plan.level = rules::Level::Two; });
        QCOMPARE(level.kind, Kind::Denied);
        const Error code = refusal([](Plan &plan) { plan.occupation = Welder; });
        const Error edition =
            refusal([](Plan &plan) { plan.occupation.edition = rules::Edition::Of2015; });
        const Error late = refusal([](Plan &plan) { plan.lastDay = QDate(2027, 1, 1); });
        const Error early = refusal([](Plan &plan) { plan.firstDay = QDate(2025, 12, 31); });
        QCOMPARE(late.code, "site.filing_not_valid");
        QCOMPARE(early.code, "site.filing_not_valid");
        for (const Error &error : {level, code, edition})
            QCOMPARE(error.code, "site.out_of_scope");
        for (const Error &error : {level, code, edition, late, early})
            QVERIFY2(error.detail.endsWith(clause), qPrintable(error.detail));
        QCOMPARE(site.auditSize(), before);
    }

    void warnsOfAnOccupationOnTheAdmissionList()
    {
        ExamSite site;
        site.filing.scope.push_back({Welder, {rules::Level::Three}});
        QVERIFY(site.setUp.keepFiling(Clerk, site.filing));
        Plan plan = site.wanted();
        plan.occupation = Welder;
        plan.level = rules::Level::Three;
        const auto planned = site.planSitting.makePlan(Clerk, plan);
        QVERIFY(planned);
        QVERIFY(warnsOf(*planned, "rules.occupation_admission"));
    }

    void takesTheFilingThatIsValid()
    {
        const ExamSite site;
        Filing next = site.filing;
        next.id = {};
        next.number = u"津备2027-001"_s;
        next.from = QDate(2027, 1, 1);
        next.to = QDate(2027, 12, 31);
        const Filing kept = site.setUp.keepFiling(Clerk, next).value();
        Plan plan = site.wanted();
        QCOMPARE(site.planSitting.makePlan(Clerk, plan)->plan.filing, site.filing.id);
        plan.firstDay = plan.lastDay = QDate(2027, 3, 1);
        QCOMPARE(site.planSitting.makePlan(Clerk, plan)->plan.filing, kept.id);
    }

    void refusesBadPlans()
    {
        const ExamSite site;
        const auto codeWith = [&](auto change) {
            Plan plan = site.wanted();
            change(plan);
            return codeOf(site.planSitting.makePlan(Clerk, plan));
        };
        QCOMPARE(codeWith([](Plan &plan) { plan.lastDay = QDate(2026, 5, 1); }), "site.bad_days");
        QCOMPARE(codeWith([](Plan &plan) { plan.firstDay = plan.lastDay = QDate(2026, 5, 31); }),
                 "site.plan_in_the_past");
        QCOMPARE(codeWith([](Plan &plan) { plan.method = rules::MethodKind::Own; }),
                 "rules.method_not_listed");
        QCOMPARE(codeWith([](Plan &plan) { plan.institution = InstitutionId(u"?"_s); }),
                 "site.no_such_institution");
    }

    void keepsASittingAsPlanned()
    {
        const ExamSite site;
        const Sitting sitting = site.sitting();
        QCOMPARE(sitting.occupation, Electrician);
        QCOMPARE(sitting.level, rules::Level::Four);
        QCOMPARE(sitting.state, SittingState::Planned);
        QCOMPARE(sitting.rooms, (std::vector{site.theoryRoom.id, site.workshop.id}));
        QCOMPARE(sitting.day(), QDate(2026, 6, 1));
        QCOMPARE(sittings::all(site.store->reader()).value(), std::vector{sitting});
    }

    void refusesBadSittings()
    {
        const ExamSite site;
        const Sitting first = site.sitting();
        const auto codeWith = [&](auto change) {
            Sitting sitting = site.wantedSitting(first.plan);
            sitting.startsAt = first.endsAt;
            sitting.endsAt = first.endsAt.addSecs(3600);
            change(sitting);
            return codeOf(site.planSitting.addSitting(Clerk, sitting));
        };
        QCOMPARE(codeWith([](Sitting &sitting) { sitting.subjects.clear(); }), "site.no_subjects");
        QCOMPARE(
            codeWith([](Sitting &sitting) { sitting.subjects = {rules::SubjectKind::Review}; }),
            "site.subject_not_in_standard");
        QCOMPARE(codeWith([](Sitting &sitting) { sitting.endsAt = sitting.startsAt; }),
                 "site.bad_times");
        QCOMPARE(codeWith([](Sitting &sitting) { sitting.rooms.clear(); }), "site.no_rooms");
        QCOMPARE(codeWith([](Sitting &sitting) { sitting.rooms = {RoomId(u"?"_s)}; }),
                 "site.no_such_room");
        QCOMPARE(codeWith([](Sitting &sitting) { sitting.plan = PlanId(u"?"_s); }),
                 "site.no_such_plan");
        QCOMPARE(
            codeWith([](Sitting &sitting) { sitting.startsAt = sitting.startsAt.addSecs(-1); }),
            "site.room_taken");
        // 00:30 on 13 June at the site is still 12 June in UTC: the plan's days are the site's.
        QCOMPARE(codeWith([](Sitting &sitting) {
                     sitting.startsAt = QDateTime(QDate(2026, 6, 12), QTime(16, 30), Qt::UTC);
                     sitting.endsAt = sitting.startsAt.addSecs(60);
                 }),
                 "site.outside_the_plan");
        QCOMPARE(codeWith([](Sitting &) {}), "done");
    }

    void notesEachDayOnce()
    {
        const ExamSite site;
        const PlanId plan = site.plan().id;
        const QDate day(2026, 5, 15);
        QCOMPARE(codeOf(site.planSitting.noteFiled(Clerk, plan, QDate(2026, 6, 2))),
                 "site.day_in_the_future");
        QCOMPARE(site.planSitting.noteFiled(Clerk, plan, day)->filedOn, day);
        QCOMPARE(codeOf(site.planSitting.noteFiled(Clerk, plan, day)), "site.already_noted");
        QCOMPARE(site.planSitting.noteReported(Clerk, plan, day)->reportedOn, day);
        QCOMPARE(codeOf(site.planSitting.noteReported(Clerk, plan, day)), "site.already_noted");
        QCOMPARE(codeOf(site.planSitting.noteFiled(Clerk, PlanId(u"?"_s), day)),
                 "site.no_such_plan");
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const ExamSite site(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*site.store, fault, act); };
        QCOMPARE(steps([&] { return site.planSitting.makePlan(Clerk, site.wanted()); }), 4);
        const PlanId plan = plans::all(site.store->reader())->front().id;
        QCOMPARE(
            steps([&] { return site.planSitting.addSitting(Clerk, site.wantedSitting(plan)); }), 6);
        const QDate day(2026, 5, 15);
        QCOMPARE(steps([&] { return site.planSitting.noteFiled(Clerk, plan, day); }), 4);
        QCOMPARE(steps([&] { return site.planSitting.noteReported(Clerk, plan, day); }), 4);
    }
};

QTEST_GUILESS_MAIN(PlanSittingTest)
#include "plan_sitting_test.moc"
