// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/retire_part.h"

#include "site/filings.h"
#include "site/institutions.h"
#include "site/rooms.h"
#include "site/run_sitting.h"
#include "site/staff_list.h"
#include "support/broken_writes.h"
#include "support/code_of.h"
#include "support/exam_site.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::site;
using namespace kaochang::tests;

namespace {

const QString Why = u"不再使用"_s;

struct OldSite : ExamSite // with one of everything
{
    RetirePart act{*store, clock};
    Staff staff = must(setUp.keepStaff(Clerk, {.id = {},
                                               .institution = institution.id,
                                               .name = u"王建国"_s,
                                               .user = {},
                                               .roles = {Role::Invigilator},
                                               .card = {},
                                               .avoids = {}}));
    Camera camera =
        must(setUp.keepCamera(Clerk, {{}, workshop.id, u"前机位"_s, u"drill:1"_s, u"全部"_s}));

    using ExamSite::ExamSite;

    QString idOf(Part part) const
    {
        const std::array ids = {institution.id.toString(), filing.id.toString(),
                                staff.id.toString(), workshop.id.toString(), camera.id.toString()};
        return ids.at(size_t(part));
    }
    std::string_view retire(Part part, const QString &why = Why) const
    {
        return codeOf(act.retire(Clerk, part, idOf(part), why));
    }
    std::string_view restore(Part part) const
    {
        return codeOf(act.restore(Clerk, part, idOf(part), Why));
    }
    std::optional<QDate> since(Part part) const
    {
        const auto reader = store->reader();
        const std::array days = {institutions::byId(reader, institution.id)->retiredOn,
                                 filings::byId(reader, filing.id)->retiredOn,
                                 staff_list::byId(reader, staff.id)->retiredOn,
                                 rooms::byId(reader, workshop.id)->retiredOn,
                                 rooms::camera(reader, camera.id)->retiredOn};
        return days.at(size_t(part));
    }
};

} // namespace

class RetirePartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartGoesAndComesBack_data()
    {
        QTest::addColumn<Part>("part");
        for (const Part part :
             {Part::Institution, Part::Filing, Part::Staff, Part::Room, Part::Camera})
            QTest::newRow(qPrintable(partWord(part).toString())) << part;
    }
    void everyPartGoesAndComesBack()
    {
        QFETCH(const Part, part);
        const OldSite site;
        QCOMPARE(site.restore(part), "site.not_retired");
        QCOMPARE(site.retire(part, u" "_s), "site.reason_needed");
        QCOMPARE(site.retire(part), "done");
        QCOMPARE(site.since(part), site.clock.today());
        QCOMPARE(site.retire(part), "site.already_retired");
        const auto line = store::audit::on(site.store->reader(), site.idOf(part))->back();
        QCOMPARE(line.what, u"site.retire_%1"_s.arg(partWord(part)));
        QCOMPARE(line.why, Why);
        QCOMPARE(site.restore(part), "done");
        QCOMPARE(site.since(part), std::nullopt);
        QVERIFY(codeOf(site.act.retire(Clerk, part, u"?"_s, Why)).starts_with("site.no_such_"));
    }

    void whatIsGoneIsOfferedForNothingNew()
    {
        const OldSite site;
        QCOMPARE(site.retire(Part::Camera), "done");
        QVERIFY(rooms::camerasOf(site.store->reader(), site.workshop.id)->empty());
        QCOMPARE(rooms::cameras(site.store->reader())->size(), size_t{1});
        const Plan plan = site.plan();
        QCOMPARE(site.retire(Part::Room), "done");
        QCOMPARE(codeOf(site.planSitting.addSitting(Clerk, site.wantedSitting(plan.id))),
                 "site.room_retired");
        QCOMPARE(site.retire(Part::Filing), "done");
        const auto refused = site.planSitting.makePlan(Clerk, site.wanted());
        QCOMPARE(codeOf(refused), "site.filing_withdrawn");
        const auto policy = rules::policyNamed(u"tianjin").value();
        QVERIFY(refused.error().detail.contains(policy.outOfScope->clause.article));
        QCOMPARE(site.retire(Part::Institution), "done");
        QCOMPARE(codeOf(site.planSitting.makePlan(Clerk, site.wanted())),
                 "site.institution_retired");
    }

    void whatASittingNeedsStaysUntilItIsOver()
    {
        const OldSite site;
        const SittingId sitting = site.sitting().id;
        for (const Part part : {Part::Institution, Part::Room})
            QCOMPARE(site.retire(part), "site.still_needed");
        for (const Part part : {Part::Filing, Part::Staff, Part::Camera})
            QCOMPARE(site.retire(part), "done");
        const RunSitting run(*site.store, site.clock);
        QVERIFY(run.open(Clerk, sitting) && run.start(Clerk, sitting)
                && run.close(Clerk, sitting, u"全部交卷"_s));
        for (const Part part : {Part::Institution, Part::Room})
            QCOMPARE(site.retire(part), "done");
    }

    void aSittingThatNeverOpenedHoldsNothingForEver()
    {
        OldSite site;
        site.sitting();
        site.clock.advance(24LL * 3600);
        QCOMPARE(site.retire(Part::Room), "done");
    }

    void nothingOfASiteIsEverDeleted_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *table : {"institution", "filing", "staff", "room", "camera", "user"})
            QTest::newRow(table) << u"DELETE FROM %1"_s.arg(QLatin1String(table));
    }
    void nothingOfASiteIsEverDeleted()
    {
        QFETCH(const QString, sql);
        const OldSite site;
        QVERIFY(site.store->write({Clerk, u"test.add"_s, {}, {}, {}}, [](store::Writer &writer) {
            return writer.execute(
                u"INSERT INTO user (id, login, name, passphrase_hash) VALUES ('u', 'u', 'u', x'00')"_s);
        }));
        const auto forced =
            site.store->write({Clerk, u"test.delete"_s, {}, {}, {}},
                              [&](store::Writer &writer) { return writer.execute(sql); });
        QCOMPARE(codeOf(forced), "store.constraint");
    }

    void isWholeOrNotAtAllWhateverBreaks()
    {
        BreakAt fault;
        const OldSite site(fault.plan());
        for (const Part part :
             {Part::Camera, Part::Room, Part::Staff, Part::Filing, Part::Institution}) {
            const QString id = site.idOf(part);
            QCOMPARE(stepsUntilWhole(*site.store, fault,
                                     [&] { return site.act.retire(Clerk, part, id, Why); }),
                     4);
            QCOMPARE(stepsUntilWhole(*site.store, fault,
                                     [&] { return site.act.restore(Clerk, part, id, Why); }),
                     4);
        }
    }
};

QTEST_GUILESS_MAIN(RetirePartTest)
#include "retire_part_test.moc"
