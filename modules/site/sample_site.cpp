// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sample_site.h"

#include "core/durable_file.h"
#include "site/institutions.h"
#include "site/plan_sitting.h"
#include "site/set_up_site.h"

#include <array>

using namespace Qt::StringLiterals;

static void initSiteResources()
{
    Q_INIT_RESOURCE(site);
}

namespace kaochang::site {
namespace {

constexpr qint64 LargestRoster = 1 << 20;
constexpr int SiteOffset = 8 * 3600; // all of China

enum Employer { Haihe, Songjiang };

struct Enterprise
{
    QStringView name;
    QStringView code;
    QStringView profile;
    QStringView filing;
    QStringView trade;
    QStringView occupation;
    rules::Level level;
    QStringView roster;
};
constexpr std::array Enterprises = {
    Enterprise{u"海河机电（演示）有限公司", u"Y000012999901", u"tianjin", u"津技评备演示001",
               u"电工", u"6-31-01-03", rules::Level::Four, u":/site/sample/electricians.csv"},
    Enterprise{u"松江重工（演示）有限公司", u"Y000022999902", u"jilin", u"吉技评备演示002", u"焊工",
               u"6-18-02-04", rules::Level::Three, u":/site/sample/welders.csv"},
};

struct Person
{
    QStringView name;
    QStringView login;
    Role role;
    Employer employer;
};
constexpr std::array People = {
    Person{u"郑凯", u"zhengkai", Role::Admin, Haihe},
    Person{u"孟晓", u"mengxiao", Role::ExamStaff, Haihe},
    Person{u"沈静", u"shenjing", Role::ScoreKeeper, Haihe},
    Person{u"苏敏", u"sumin", Role::ScoreKeeper, Haihe},
    Person{u"韩梅", u"hanmei", Role::Invigilator, Haihe},
    Person{u"唐军", u"tangjun", Role::Invigilator, Haihe},
    Person{u"王建国", u"wangjianguo", Role::ChiefAssessor, Haihe},
    Person{u"李强", u"liqiang", Role::Assessor, Haihe},
    Person{u"赵敏", u"zhaomin", Role::Assessor, Haihe},
    Person{u"程远", u"chengyuan", Role::InternalSupervisor, Haihe},
    Person{u"顾平", u"guping", Role::ExternalSupervisor, Haihe},
    Person{u"何文", u"hewen", Role::Auditor, Haihe},
    Person{u"冯涛", u"fengtao", Role::Invigilator, Songjiang},
    Person{u"曹莉", u"caoli", Role::Invigilator, Songjiang},
    Person{u"金昌洙", u"jinchangzhu", Role::ChiefAssessor, Songjiang},
    Person{u"刘洋", u"liuyang", Role::Assessor, Songjiang},
    Person{u"孙颖", u"sunying", Role::Assessor, Songjiang},
};

struct Place
{
    QStringView name;
    RoomKind kind;
    int places;
    QStringView camera;
    QStringView covers;
};
constexpr std::array Places = {
    Place{u"第一考场", RoomKind::Computer, 30, u"前机位", u"全部考位"},
    Place{u"电工实训室", RoomKind::Practical, 8, u"全景机位", u"1–8 号工位"},
    Place{u"焊接实训室", RoomKind::Practical, 6, u"全景机位", u"1–6 号工位"},
};

std::optional<Card> cardOf(const Person &person, const QDate &today)
{
    const QDate expires = today.addYears(1);
    switch (person.role) {
    case Role::ChiefAssessor:
    case Role::Assessor:
        return Card{.number = u"演示考评"_s + person.login.toString(),
                    .grade = person.role == Role::ChiefAssessor ? CardGrade::SeniorAssessor
                                                                : CardGrade::Assessor,
                    .occupations = {Enterprises.at(person.employer).occupation.toString()},
                    .expires = expires};
    case Role::InternalSupervisor:
    case Role::ExternalSupervisor:
        return Card{u"演示督导"_s + person.login.toString(), CardGrade::Supervisor, {}, expires};
    default:
        return {};
    }
}

// When the two sittings are planned, in minutes after midnight at the site: the first about an hour
// ahead, so that whoever opens the sample is in time whatever the hour; the second after it, for
// they share a room.
struct Times
{
    int first;
    int second;
    int end;
};
Times timesAfter(const QDateTime &now)
{
    constexpr int LastMinute = 24 * 60 - 1;
    const QTime clock = siteTime(now).time();
    const int soon = (clock.hour() * 60 + clock.minute() + 89) / 30 * 30;
    const int first = std::min(soon, LastMinute - 3);
    const int second = std::min(first + 210, (first + LastMinute) / 2);
    return {first, second, std::min(second + 240, LastMinute)};
}

class Builder final
{
public:
    Builder(store::Store &store, const Clock &clock, const Actor &by)
        : m_clock(clock)
        , m_by(by)
        , m_setUp(store, clock)
        , m_planSitting(store, clock)
    {}

    Result<SampleSite> build()
    {
        TRY(addEnterprises());
        TRY(addPeople());
        TRY(addRooms());
        const Times times = timesAfter(m_clock.now());
        TRY(addSitting(Haihe, times.first, times.second));
        TRY(addSitting(Songjiang, times.second, times.end));
        return std::move(m_site);
    }

private:
    rules::Occupation occupationOf(const Enterprise &enterprise) const
    {
        return {rules::Edition::Of2022,
                enterprise.occupation.toString(),
                enterprise.trade.toString(),
                {}};
    }

    Result<> addEnterprises()
    {
        using enum rules::Level;
        const int year = m_clock.today().year();
        for (const Enterprise &enterprise : Enterprises) {
            TRY_LET(institution,
                    m_setUp.keepInstitution(m_by, {.id = {},
                                                   .name = enterprise.name.toString(),
                                                   .kind = InstitutionKind::Enterprise,
                                                   .code = enterprise.code.toString(),
                                                   .profile = enterprise.profile.toString(),
                                                   .data = DataKind::Demonstration}));
            TRY(m_setUp.keepFiling(m_by,
                                   {.id = {},
                                    .institution = institution.id,
                                    .number = enterprise.filing.toString(),
                                    .from = QDate(year, 1, 1),
                                    .to = QDate(year + 1, 12, 31),
                                    .scope = {{occupationOf(enterprise), {Five, Four, Three}}}}));
            m_institutions.push_back(institution);
        }
        return {};
    }

    Result<> addPeople()
    {
        for (const Person &person : People) {
            std::vector<Role> roles{person.role};
            if (person.role == Role::ChiefAssessor)
                roles.push_back(Role::Assessor);
            TRY_LET(staff,
                    m_setUp.keepStaff(m_by, {.id = {},
                                             .institution = m_institutions[person.employer].id,
                                             .name = person.name.toString(),
                                             .user = UserId::make(m_clock),
                                             .roles = std::move(roles),
                                             .card = cardOf(person, m_clock.today()),
                                             .avoids = {}}));
            m_site.people.push_back({staff, person.login.toString()});
        }
        return {};
    }

    Result<> addRooms()
    {
        for (const Place &place : Places) {
            TRY_LET(room,
                    m_setUp.keepRoom(m_by, {{}, place.name.toString(), place.kind, place.places}));
            TRY(m_setUp.keepCamera(m_by, {.id = {},
                                          .room = room.id,
                                          .name = place.camera.toString(),
                                          .address = u"drill:"_s + room.name,
                                          .covers = place.covers.toString()}));
            m_rooms.push_back(room);
        }
        return {};
    }

    Result<> addSitting(Employer employer, int from, int to)
    {
        const Enterprise &enterprise = Enterprises.at(employer);
        const Institution &institution = m_institutions[employer];
        const QDate today = m_clock.today();
        const auto at = [midnight = QDateTime(today, QTime(0, 0), Qt::OffsetFromUTC, SiteOffset)](
                            int minutes) { return midnight.addSecs(minutes * 60LL).toUTC(); };
        Plan wanted;
        wanted.institution = institution.id;
        wanted.occupation = occupationOf(enterprise);
        wanted.level = enterprise.level;
        wanted.firstDay = wanted.lastDay = today;
        TRY_LET(planned, m_planSitting.makePlan(m_by, wanted));
        TRY_LET(plan, m_planSitting.noteFiled(m_by, planned.plan.id, today.addDays(-30)));
        Sitting sitting;
        sitting.plan = plan.id;
        sitting.subjects = {rules::SubjectKind::Theory, rules::SubjectKind::Practical};
        sitting.startsAt = at(from);
        sitting.endsAt = at(to);
        sitting.rooms = {m_rooms[0].id, m_rooms[employer + 1U].id};
        TRY_LET(kept, m_planSitting.addSitting(m_by, sitting));
        TRY_LET(roster, readWhole(enterprise.roster.toString(), LargestRoster));
        m_site.sittings.push_back({institution, plan, kept, roster});
        return {};
    }

    const Clock &m_clock;
    const Actor m_by;
    const SetUpSite m_setUp;
    const PlanSitting m_planSitting;
    std::vector<Institution> m_institutions;
    std::vector<Room> m_rooms;
    SampleSite m_site;
};

} // namespace

Result<SampleSite> buildSampleSite(store::Store &store, const Clock &clock, const Actor &by)
{
    initSiteResources();
    TRY_LET(kept, institutions::all(store.reader()));
    if (!kept.empty())
        return fail(Kind::Conflict, "site.not_empty");
    return Builder(store, clock, by).build();
}

} // namespace kaochang::site
