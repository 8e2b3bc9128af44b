// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filings.h"
#include "site/institutions.h"
#include "site/rooms.h"
#include "site/staff_list.h"
#include "support/broken_writes.h"
#include "support/code_of.h"
#include "support/exam_site.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::site;
using namespace kaochang::tests;

namespace {

Staff wang(const InstitutionId &institution)
{
    return {
        .id = {},
        .institution = institution,
        .name = u"王建国"_s,
        .user = UserId(u"wang"_s),
        .roles = {Role::Assessor, Role::ChiefAssessor},
        .card = Card{u"K12-0007"_s, CardGrade::Assessor, {Electrician.code}, QDate(2026, 9, 30)},
        .avoids = {{RelationKind::Relative, u"王小明"_s}, {RelationKind::Colleague, u"三车间"_s}},
        .phone = u"13912345678"_s};
}

} // namespace

class SetUpSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGivenAndReadsItBack()
    {
        const ExamSite site;
        const auto reader = site.store->reader();
        QCOMPARE(institutions::byId(reader, site.institution.id).value(), site.institution);
        QCOMPARE(filings::byId(reader, site.filing.id).value(), site.filing);
        QCOMPARE(rooms::byId(reader, site.workshop.id).value(), site.workshop);
        const Staff kept = site.setUp.keepStaff(Clerk, wang(site.institution.id)).value();
        QCOMPARE(staff_list::byId(reader, kept.id).value(), kept);
        QCOMPARE(staff_list::byUser(reader, UserId(u"wang"_s)).value(), kept);
        QVERIFY(*institutions::anyDemonstration(reader));
    }

    void changesAThingThatHasAnId()
    {
        const ExamSite site;
        Filing filing = site.filing;
        filing.scope[0].levels = {rules::Level::Four};
        filing.to = QDate(2027, 12, 31);
        QVERIFY(site.setUp.keepFiling(Clerk, filing));
        QCOMPARE(*filings::of(site.store->reader(), site.institution.id),
                 std::vector<Filing>{filing});
    }

    void neverTurnsDemonstrationDataIntoReal()
    {
        const ExamSite site;
        Institution claimed = site.institution;
        claimed.data = DataKind::Real;
        QCOMPARE(codeOf(site.setUp.keepInstitution(Clerk, claimed)), "site.relabelled");
        // Nor behind the act's back.
        const auto forced =
            site.store->write({Clerk, u"site.test"_s, {}, {}, {}},
                              [&](auto &writer) { return institutions::keep(writer, claimed); });
        QCOMPARE(codeOf(forced), "store.constraint");
    }

    void sealsTheAddressOfACameraAndWhomAPersonAvoids()
    {
        const ExamSite site;
        const Camera camera{
            {}, site.workshop.id, u"前机位"_s, u"rtsp://u:geheim77@10.0.0.8/1"_s, {}};
        const Camera kept = site.setUp.keepCamera(Clerk, camera).value();
        QVERIFY(site.setUp.keepStaff(Clerk, wang(site.institution.id)));
        QCOMPARE(*rooms::camerasOf(site.store->reader(), site.workshop.id),
                 std::vector<Camera>{kept});
        for (const QString &name : {site.path(), site.path() + u"-wal"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("geheim77"));
            QVERIFY(!bytes.contains("王小明"));
            QVERIFY(!bytes.contains("13912345678"));
        }
    }

    void tellsTheCentreNoNames()
    {
        const ExamSite site;
        QVERIFY(site.setUp.keepStaff(Clerk, wang(site.institution.id)));
        const auto records = store::audit::outboxAfter(site.store->reader(), 0, 100).value();
        for (const auto &record : records) {
            QVERIFY(!record.bytes.contains("王"));
            QVERIFY(!record.bytes.contains("K12-0007"));
            QVERIFY(!record.bytes.contains("13912345678"));
        }
    }

    void aFilingNeverChangesHands()
    {
        const ExamSite site;
        Institution other = site.institution;
        other.id = {};
        other.code = u"Y000012999902"_s;
        Filing filing = site.filing;
        filing.institution = site.setUp.keepInstitution(Clerk, other)->id;
        QCOMPARE(codeOf(site.setUp.keepFiling(Clerk, filing)), "site.other_institution");
    }

    void givingAnAccountIsAnActOfItsOwn()
    {
        const ExamSite site;
        const auto lastAct = [&] {
            return store::audit::after(site.store->reader(), site.auditSize() - 1, 1)->front().what;
        };
        Staff person = site.setUp.keepStaff(Clerk, wang(site.institution.id)).value();
        QCOMPARE(lastAct(), u"site.link_account"_s);
        person.name = u"王建军"_s;
        QVERIFY(site.setUp.keepStaff(Clerk, person));
        QCOMPARE(lastAct(), u"site.keep_staff"_s);
        person.user = {};
        QVERIFY(site.setUp.keepStaff(Clerk, person));
        QCOMPARE(lastAct(), u"site.link_account"_s);
        QCOMPARE(staff_list::byId(site.store->reader(), person.id).value(), person);
    }

    void warnsOfWhatWasFiledOutsideTheCatalogue()
    {
        const ExamSite site;
        Filing filing = site.filing;
        QCOMPARE(scopeWarnings(filing).front().code, "rules.occupation_admission");
        filing.scope[0].occupation.name = u"电工甲"_s;
        QCOMPARE(scopeWarnings(filing).front().code, "rules.occupation_name_differs");
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("refusal");
        const QString good = u"Y000012999902"_s;
        QTest::newRow("no name") << u" "_s << good << u"tianjin"_s << u"site.no_name"_s;
        QTest::newRow("short code")
            << u"甲"_s << u"Y00001299990"_s << u"tianjin"_s << u"site.bad_institution_code"_s;
        QTest::newRow("letter in code")
            << u"甲"_s << u"Y00001299990A"_s << u"tianjin"_s << u"site.bad_institution_code"_s;
        QTest::newRow("social body's letter")
            << u"甲"_s << u"S000012999902"_s << u"tianjin"_s << u"site.kind_disagrees"_s;
        QTest::newRow("unknown profile")
            << u"甲"_s << good << u"atlantis"_s << u"rules.policy_unknown"_s;
        QTest::newRow("taken") << u"甲"_s << u"Y000012999901"_s << u"tianjin"_s
                               << u"site.code_taken"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QString, profile);
        const ExamSite site;
        const qint64 before = site.auditSize();
        const auto refused = site.setUp.keepInstitution(
            Clerk, {{}, name, InstitutionKind::Enterprise, code, profile, DataKind::Real});
        QTEST(QString::fromLatin1(codeOf(refused).data()), "refusal");
        QCOMPARE(site.auditSize(), before);
    }

    void keepsACreditCodeAsItIsPrintedOnTheLicence()
    {
        const ExamSite site;
        Institution institution = site.institution;
        institution.creditCode = u"９１３５０１００M0001TGQXM "_s; // full width; a lawful exception
        const auto kept = site.setUp.keepInstitution(Clerk, institution);
        QCOMPARE(kept->creditCode, u"91350100M0001TGQXM"_s);
        QCOMPARE(institutions::byId(site.store->reader(), institution.id).value(), *kept);
        for (const QString &bad : {u"9135010"_s, u"91350100M0001TGQXI"_s}) {
            institution.creditCode = bad;
            QCOMPARE(codeOf(site.setUp.keepInstitution(Clerk, institution)),
                     "site.bad_credit_code");
        }
    }

    void refusesABadFiling()
    {
        const ExamSite site;
        const auto codeWith = [&](auto change) {
            Filing filing = site.filing;
            filing.id = {};
            filing.number = u"津备2026-002"_s;
            change(filing);
            return codeOf(site.setUp.keepFiling(Clerk, filing));
        };
        QCOMPARE(codeWith([](Filing &filing) { filing.number = u"津备2026-001"_s; }),
                 "site.filing_number_taken");
        QCOMPARE(codeWith([](Filing &filing) { filing.number.clear(); }), "site.no_filing_number");
        QCOMPARE(codeWith([](Filing &filing) { filing.to = QDate(2025, 1, 1); }),
                 "site.bad_validity");
        QCOMPARE(codeWith([](Filing &filing) { filing.scope.clear(); }), "site.empty_scope");
        QCOMPARE(codeWith([](Filing &filing) { filing.scope[0].levels.clear(); }),
                 "site.empty_scope");
        QCOMPARE(codeWith([](Filing &filing) { filing.scope[0].occupation.name.clear(); }),
                 "site.no_occupation_name");
        QCOMPARE(codeWith([](Filing &filing) { filing.scope[0].occupation.code = u"6-31"_s; }),
                 "rules.occupation_bad_code");
        QCOMPARE(codeWith([](Filing &filing) { filing.institution = InstitutionId(u"?"_s); }),
                 "site.no_such_institution");
    }

    void refusesBadStaffRoomsAndCameras()
    {
        const ExamSite site;
        const auto staffWith = [&](auto change) {
            Staff staff = wang(site.institution.id);
            change(staff);
            return codeOf(site.setUp.keepStaff(Clerk, staff));
        };
        QCOMPARE(staffWith([](Staff &) {}), "done");
        QCOMPARE(staffWith([](Staff &) {}), "site.account_taken");
        QCOMPARE(staffWith([](Staff &staff) { staff.name.clear(); }), "site.no_name");
        QCOMPARE(staffWith([](Staff &staff) { staff.roles.clear(); }), "site.no_role");
        QCOMPARE(staffWith([](Staff &staff) { staff.card->number.clear(); }), "site.bad_card");
        QCOMPARE(staffWith([](Staff &staff) { staff.avoids[0].name.clear(); }),
                 "site.relation_without_name");
        const auto room = [&](const QString &name, int places) {
            return codeOf(site.setUp.keepRoom(Clerk, {{}, name, RoomKind::Computer, places}));
        };
        QCOMPARE(room(u"第一考场"_s, 3), "site.room_name_taken");
        QCOMPARE(room({}, 3), "site.no_name");
        QCOMPARE(room(u"机房"_s, 0), "site.bad_places");
        QCOMPARE(room(u"机房"_s, 1000), "site.bad_places");
        const auto camera = [&](const RoomId &id, const QString &name, const QString &address) {
            return codeOf(site.setUp.keepCamera(Clerk, {{}, id, name, address, {}}));
        };
        QCOMPARE(camera(site.workshop.id, u"前"_s, u"drill:1"_s), "done");
        QCOMPARE(camera(site.workshop.id, u"前"_s, u"drill:2"_s), "site.camera_name_taken");
        QCOMPARE(camera(site.workshop.id, {}, u"drill:1"_s), "site.no_name");
        QCOMPARE(camera(site.workshop.id, u"后"_s, {}), "site.no_address");
        QCOMPARE(camera(RoomId(u"?"_s), u"后"_s, u"drill:1"_s), "site.no_such_room");
    }

    void letsOnlyAFittingCardAssess()
    {
        const Staff staff = wang(InstitutionId(u"i"_s));
        const auto on = [&](const Staff &who, rules::Level level, const QDate &day) {
            return codeOf(mayAssess(who, {Electrician, level, day}));
        };
        const QDate day(2026, 6, 1);
        QCOMPARE(on(staff, rules::Level::Three, day), "done");
        QCOMPARE(on(staff, rules::Level::Three, QDate(2026, 9, 30)), "done");
        QCOMPARE(on(staff, rules::Level::Three, QDate(2026, 10, 1)), "site.card_expired");
        QCOMPARE(on(staff, rules::Level::Two, day), "site.card_grade_too_low");
        Staff senior = staff;
        senior.card->grade = CardGrade::SeniorAssessor;
        QCOMPARE(on(senior, rules::Level::One, day), "done");
        senior.card->occupations = {u"6-18-02-04"_s};
        QCOMPARE(on(senior, rules::Level::One, day), "site.card_other_occupation");
        senior.card->grade = CardGrade::Supervisor;
        QCOMPARE(on(senior, rules::Level::One, day), "site.no_card");
        senior.roles = {Role::Invigilator};
        QCOMPARE(on(senior, rules::Level::One, day), "site.not_an_assessor");
        Staff gone = staff;
        gone.retiredOn = day;
        QCOMPARE(on(gone, rules::Level::Three, day), "site.staff_retired");
        QCOMPARE(on(gone, rules::Level::Three, day.addDays(-1)), "done");
        const auto expired = mayAssess(staff, {Electrician, rules::Level::Three, {2026, 10, 1}});
        QCOMPARE(expired.error().detail, u"2026-09-30; 鉴定考评人员管理工作规程"_s);
        QVERIFY(staff.mustAvoid(u"王小明"_s, {}));
        QVERIFY(staff.mustAvoid(u"李四"_s, u"三车间"_s));
        QVERIFY(!staff.mustAvoid(u"三车间"_s, u"王小明"_s));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const ExamSite site(fault.plan());
        Filing filing = site.filing;
        filing.scope[0].levels = {rules::Level::Five};
        Room room = site.workshop;
        room.places = 5;
        const auto steps = [&](auto act) { return stepsUntilWhole(*site.store, fault, act); };
        QCOMPARE(steps([&] { return site.setUp.keepInstitution(Clerk, site.institution); }), 4);
        QCOMPARE(steps([&] { return site.setUp.keepFiling(Clerk, filing); }), 6);
        QCOMPARE(steps([&] { return site.setUp.keepRoom(Clerk, room); }), 4);
        QCOMPARE(steps([&] { return site.setUp.keepStaff(Clerk, wang(site.institution.id)); }), 4);
        QCOMPARE(steps([&] {
                     return site.setUp.keepCamera(Clerk, {{}, room.id, u"前"_s, u"drill:1"_s, {}});
                 }),
                 4);
        QCOMPARE(filings::of(site.store->reader(), site.institution.id)->size(), size_t{1});
        QCOMPARE(staff_list::all(site.store->reader())->size(), size_t{1});
        QCOMPARE(rooms::cameras(site.store->reader())->size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(SetUpSiteTest)
#include "set_up_site_test.moc"
