// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/panel_choice.h"
#include "practical/panel_day.h"
#include "practical/panels.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::practical;
using namespace kaochang::tests;

class SeatPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seatsThreeAndDrawsACodeForEveryCandidate()
    {
        const PanelDay day;
        QCOMPARE(panels::byId(day.store->reader(), day.panel.id).value(), day.panel);
        QCOMPARE(day.panel.chief().user, Wang.user);
        QCOMPARE(panels::with(day.store->reader(), Zhao.user).value(), std::vector{day.panel});
        const auto codes = desk::codes(day.store->reader(), Clerk, day.panel.id).value();
        QSet<QString> drawn;
        QSet<QString> enrolments;
        for (const auto &each : codes) {
            drawn.insert(each.code);
            enrolments.insert(each.enrolment.toString());
        }
        QCOMPARE(drawn, (QSet<QString>{u"01"_s, u"02"_s, u"03"_s}));
        QCOMPARE(enrolments.size(), 3);
    }

    void refusesAPanelThatMayNotMark()
    {
        const PanelDay day;
        const auto codeWith = [&](auto change) {
            Seating seating = day.seating();
            change(seating);
            return codeOf(day.seatPanel.seat(Clerk, seating));
        };
        const auto staffWith = [&](auto change) {
            site::Staff staff = day.people[2];
            change(staff);
            return ExamSite::must(day.setUp.keepStaff(Clerk, staff)).id;
        };
        QCOMPARE(codeWith([](Seating &seating) { seating.members.pop_back(); }),
                 "practical.too_few");
        QCOMPARE(codeWith([](Seating &seating) { seating.members.push_back(seating.members[0]); }),
                 "practical.not_odd");
        QCOMPARE(codeWith([](Seating &seating) { seating.members[2] = seating.members[0]; }),
                 "practical.twice");
        QCOMPARE(
            codeWith([](Seating &seating) { std::swap(seating.members[0], seating.members[1]); }),
            "practical.not_a_chief");
        QCOMPARE(codeWith([](Seating &seating) { seating.members[1] = site::StaffId(u"?"_s); }),
                 "site.no_such_staff");
        QCOMPARE(codeWith([](Seating &seating) { seating.sitting = site::SittingId(u"?"_s); }),
                 "site.no_such_sitting");
        QCOMPARE(codeWith([](Seating &seating) { seating.scheme = SchemeId(u"?"_s); }),
                 "practical.no_such_scheme");
        QCOMPARE(codeWith([](Seating &seating) { seating.subject = rules::SubjectKind::Review; }),
                 "practical.not_in_sitting");
        const Scheme welding = day.adoptScheme.adopt(Wang, sampleSchemes()[1]).value();
        QCOMPARE(codeWith([&](Seating &seating) { seating.scheme = welding.id; }),
                 "practical.other_scheme");
        staffWith([](site::Staff &staff) { staff.user = {}; });
        QCOMPARE(codeWith([](Seating &) {}), "practical.no_account");
        staffWith([](site::Staff &staff) { staff.card->expires = QDate(2026, 5, 31); });
        QCOMPARE(codeWith([](Seating &) {}), "site.card_expired");
        staffWith([](site::Staff &staff) {
            staff.avoids = {{site::RelationKind::Relative, u"王䶮"_s}};
        });
        QCOMPARE(codeWith([](Seating &) {}), "practical.must_avoid");
        staffWith([](site::Staff &) {});
        QCOMPARE(codeWith([](Seating &) {}), "done");
    }

    void saysBeforehandWhomItWouldRefuse()
    {
        const PanelDay day;
        site::Staff third = day.people[2];
        third.card->expires = {2026, 5, 31};
        QVERIFY(day.setUp.keepStaff(Clerk, third));
        const auto choice =
            panelChoice(day.store->reader(), day.sitting.id, rules::SubjectKind::Practical).value();
        QCOMPARE(choice.candidates, 3);
        QCOMPARE(choice.schemes, std::vector{day.scheme});
        QCOMPARE(choice.seated, std::optional(day.panel));
        QVERIFY(!choice.hasBegun);
        QCOMPARE(choice.people.size(), size_t(3));
        QVERIFY(choice.people[0].mayLead() || choice.people[1].mayLead());
        QCOMPARE(choice.people[2].staff.id, third.id); // who may not sit stands last
        QCOMPARE(std::string_view(choice.people[2].refusal->code),
                 codeOf(day.seatPanel.seat(Clerk, day.seating())));
    }

    void replacesAPanelUntilItsFirstMark()
    {
        const PanelDay day;
        const Panel again = day.seatPanel.seat(Clerk, day.seating()).value();
        QCOMPARE(again.id, day.panel.id);
        const auto papers = desk::papers(day.store->reader(), Li, again.id).value();
        QCOMPARE(papers.size(), size_t{3});
        QVERIFY(day.marking.mark(Li, papers[0].paper, {u"1.1"_s, 500, {}, {}, {}, {}}));
        QVERIFY(day.marking.undo(Li, papers[0].paper)); // even undone, it happened
        QCOMPARE(codeOf(day.seatPanel.seat(Clerk, day.seating())), "practical.marking_began");
    }

    // 综合评审 of level 2 is the same work with another scheme, and needs 高级考评员.
    void seatsAReviewPanelOfSeniorAssessors()
    {
        PanelDay day;
        day.filing.scope[0].levels = {rules::Level::Two};
        QVERIFY(day.setUp.keepFiling(Clerk, day.filing));
        site::Plan plan = day.wanted();
        plan.level = rules::Level::Two;
        site::Sitting wanted =
            day.wantedSitting(ExamSite::must(day.planSitting.makePlan(Clerk, plan)).plan.id);
        wanted.subjects = {rules::SubjectKind::Review};
        wanted.startsAt = day.sitting.endsAt;
        wanted.endsAt = wanted.startsAt.addSecs(3600);
        day.sitting = ExamSite::must(day.planSitting.addSitting(Clerk, wanted));
        day.enrol(person(u"陈志远"_s, u"129901199001010043"_s));
        Scheme scheme = day.scheme;
        scheme.level = rules::Level::Two;
        scheme.subject = rules::SubjectKind::Review;
        Seating seating = day.seating();
        seating.subject = rules::SubjectKind::Review;
        seating.scheme = ExamSite::must(day.adoptScheme.adopt(Wang, scheme)).id;
        QCOMPARE(codeOf(day.seatPanel.seat(Clerk, seating)), "site.card_grade_too_low");
        for (site::Staff &staff : day.people) {
            staff.card->grade = site::CardGrade::SeniorAssessor;
            QVERIFY(day.setUp.keepStaff(Clerk, staff));
        }
        const Panel panel = day.seatPanel.seat(Clerk, seating).value();
        QCOMPARE(panel.subject, rules::SubjectKind::Review);
        QCOMPARE(desk::papers(day.store->reader(), Li, panel.id)->size(), size_t{1});
    }

    void leavesOutWhoDoesNotSitTheSubject()
    {
        PanelDay day;
        roster::Enrolment theoryOnly = day.enrolled[1];
        theoryOnly.subjects = {rules::SubjectKind::Theory};
        day.written([&](auto &writer) { return roster::enrolments::change(writer, theoryOnly); });
        QVERIFY(day.seatPanel.seat(Clerk, day.seating()));
        QCOMPARE(desk::papers(day.store->reader(), Wang, day.panel.id)->size(), size_t{2});
    }

    void letsGoOfACandidateNobodyHasMarked()
    {
        PanelDay day;
        QVERIFY(day.marking.mark(Li, day.paper(), {u"1.1"_s, 500, {}, {}, {}, {}}));
        const auto codes = desk::codes(day.store->reader(), Clerk, day.panel.id).value();
        const auto remove = [&](const roster::EnrolmentId &id) {
            return codeOf(
                day.store->write({Clerk, u"roster.test"_s, {}, {}, {}}, [&](auto &writer) {
                    return roster::enrolments::remove(writer, id);
                }));
        };
        QCOMPARE(codes[0].code, day.papers[0].code);
        QCOMPARE(remove(codes[0].enrolment), "roster.enrolment_in_use");
        QCOMPARE(remove(codes[1].enrolment), "done");
        QCOMPARE(desk::papers(day.store->reader(), Wang, day.panel.id)->size(), size_t{2});
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const PanelDay day(fault.plan());
        const auto seat = [&] { return day.seatPanel.seat(Clerk, day.seating()); };
        QCOMPARE(stepsUntilWhole(*day.store, fault, seat), 12);
    }
};

QTEST_GUILESS_MAIN(SeatPanelTest)
#include "seat_panel_test.moc"
