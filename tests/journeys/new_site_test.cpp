// SPDX-License-Identifier: GPL-3.0-or-later
// A real site from nothing by single commands: keys and an admin, then institution, filing, staff,
// rooms, cameras and accounts, to a sitting whose doors are open and whose roster is in. No sample
// data anywhere.
#include "core/clock.h"
#include "support/command_line.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;

namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

class NewSiteTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::CommandLine m_ctl{m_folder.filePath(u"site"_s), u"a passphrase of ours"_s};
    const QString m_admin = u"wangli"_s;
    const QString m_clerk = u"zhoujing"_s;
    const QDate m_today = SystemClock().today();
    QString m_sitting;

    QString day(int fromToday) const { return m_today.addDays(fromToday).toString(Qt::ISODate); }

    tests::Said add(const QString &kind, const QJsonObject &json, const QString &as) const
    {
        return m_ctl({u"site"_s, kind, u"add"_s, u"-"_s}, as, bytesOf(json));
    }
    tests::Said edit(const QString &kind, const QString &name, const QJsonObject &json,
                     const QString &as) const
    {
        return m_ctl({u"site"_s, kind, u"edit"_s, name, u"-"_s}, as, bytesOf(json));
    }
    QJsonArray listed(const QString &kind) const
    {
        return m_ctl({u"site"_s, kind, u"list"_s}).json()[u"parts"_s].toArray();
    }
    QString idOf(const QString &kind, const QString &name) const
    {
        for (const QJsonValue part : listed(kind)) {
            if (part[u"name"_s] == name || part[u"number"_s] == name)
                return part[u"id"_s].toString();
        }
        return {};
    }
    QJsonObject person(const QString &name, const QString &role, const QJsonValue &card = {}) const
    {
        QJsonObject json{{u"institution"_s, u"海河机电有限公司"_s},
                         {u"name"_s, name},
                         {u"phone"_s, u"13912345678"_s},
                         {u"roles"_s, QJsonArray{role}}};
        if (card.isObject())
            json.insert(u"card"_s, card);
        return json;
    }
    QJsonObject card(const QString &number, const QString &expires) const
    {
        return {{u"number"_s, number},
                {u"grade"_s, u"assessor"_s},
                {u"occupations"_s, QJsonArray{u"6-31-01-03"_s}},
                {u"expires"_s, expires}};
    }
    tests::Said plan(const QString &level, const QString &on) const
    {
        return m_ctl({u"plan"_s, u"make"_s, u"海河机电有限公司"_s, u"6-31-01-03"_s, level, on},
                     m_clerk);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("KAOCHANG_PASSPHRASE", "the key of this site");
        QVERIFY2(m_ctl({u"init"_s}).isDone(), "init");
        const tests::Said admin = m_ctl({u"user"_s, u"add"_s, m_admin, u"王丽"_s, u"admin"_s});
        QVERIFY2(admin.isDone(), admin.err);
        QVERIFY(listed(u"institution"_s).isEmpty() && listed(u"room"_s).isEmpty());
    }

    void theAdminKeepsInstitutionAndFiling()
    {
        const tests::Said clerk =
            m_ctl({u"user"_s, u"add"_s, m_clerk, u"周静"_s, u"exam_staff"_s}, m_admin);
        QVERIFY2(clerk.isDone(), clerk.err);
        const QJsonObject institution{{u"name"_s, u"海河机电有限公司"_s},
                                      {u"kind"_s, u"enterprise"_s},
                                      {u"code"_s, u"Y000012000001"_s},
                                      {u"profile"_s, u"tianjin"_s}};
        QCOMPARE(add(u"institution"_s, institution, m_clerk).errorCode(),
                 u"security.not_allowed"_s);
        const tests::Said kept = add(u"institution"_s, institution, m_admin);
        QVERIFY2(kept.isDone(), kept.err);
        QCOMPARE(kept.json()[u"data"_s].toString(), u"real"_s);

        QJsonObject filing{
            {u"institution"_s, u"Y000012000001"_s},
            {u"number"_s, u"津技评备001"_s},
            {u"from"_s, day(-100)},
            {u"to"_s, day(30)},
            {u"scope"_s, QJsonArray{QJsonObject{{u"occupation"_s, u"6-31-01-03"_s},
                                                {u"levels"_s, QJsonArray{5, 4, 3}}}}}};
        QCOMPARE(add(u"filing"_s, filing, m_clerk).errorCode(), u"security.not_allowed"_s);
        QJsonObject misspelt = filing;
        misspelt.insert(u"vaild_to"_s, day(30));
        QCOMPARE(add(u"filing"_s, misspelt, m_admin).errorCode(), u"app.bad_member"_s);
        const tests::Said filed = add(u"filing"_s, filing, m_admin);
        QVERIFY2(filed.isDone(), filed.err);
        QCOMPARE(filed.json()[u"scope"_s][0][u"name"_s].toString(), u"电工"_s); // by the catalogue
        QVERIFY(!filed.json()[u"warnings"_s].toArray().isEmpty());              // 准入类
    }

    void whatIsListedCanBeEditedAndGivenBack()
    {
        QJsonObject filing = listed(u"filing"_s)[0].toObject();
        filing.insert(u"to"_s, day(60));
        const tests::Said changed = edit(u"filing"_s, u"津技评备001"_s, filing, m_admin);
        QVERIFY2(changed.isDone(), changed.err);
        QCOMPARE(listed(u"filing"_s)[0].toObject(), filing);
    }

    void examStaffKeepPeopleRoomsAndCameras()
    {
        for (const auto &[name, role] : {std::pair{u"韩梅"_s, u"invigilator"_s},
                                         std::pair{u"程远"_s, u"internal_supervisor"_s}}) {
            const tests::Said said = add(u"staff"_s, person(name, role), m_clerk);
            QVERIFY2(said.isDone(), said.err);
        }
        for (const auto &[name, number, expires] :
             {std::tuple{u"王建国"_s, u"K1"_s, day(300)}, std::tuple{u"李强"_s, u"K2"_s, day(300)},
              std::tuple{u"赵敏"_s, u"K3"_s, day(-1)}}) {
            const tests::Said said =
                add(u"staff"_s, person(name, u"assessor"_s, card(number, expires)), m_clerk);
            QVERIFY2(said.isDone(), said.err);
            QVERIFY2(!said.out.contains("13912345678"), said.out);
        }
        const auto room = [this](const QString &name, const QString &kind, int places) {
            return add(u"room"_s, {{u"name"_s, name}, {u"kind"_s, kind}, {u"places"_s, places}},
                       m_clerk);
        };
        QVERIFY(room(u"第一考场"_s, u"written"_s, 30).isDone());
        QVERIFY(room(u"电工实训室"_s, u"practical"_s, 8).isDone());
        QCOMPARE(room(u"第一考场"_s, u"written"_s, 30).errorCode(), u"site.room_name_taken"_s);
        QCOMPARE(room(u"机房"_s, u"kitchen"_s, 30).errorCode(), u"app.bad_member"_s);
    }

    void aCamerasPasswordIsNeverSaidAgain()
    {
        QJsonObject camera{{u"room"_s, u"第一考场"_s},
                           {u"name"_s, u"前机位"_s},
                           {u"address"_s, u"rtsp://10.0.0.8/1"_s},
                           {u"user"_s, u"li"_s},
                           {u"password"_s, u"geheim77"_s},
                           {u"covers"_s, u"全部考位"_s}};
        const tests::Said kept = add(u"camera"_s, camera, m_clerk);
        QVERIFY2(kept.isDone(), kept.err);
        camera.insert(u"address"_s, u"camera 7"_s);
        camera.insert(u"name"_s, u"后机位"_s);
        QCOMPARE(add(u"camera"_s, camera, m_clerk).errorCode(), u"video.unknown_address"_s);
        const tests::Said list = m_ctl({u"site"_s, u"camera"_s, u"list"_s});
        const tests::Said shown = m_ctl({u"site"_s, u"show"_s});
        for (const QByteArray &said : {kept.out, kept.err, list.out, shown.out})
            QVERIFY2(!said.contains("geheim77"), said);
        for (const QString &name : {u"site.db"_s, u"site.db-wal"_s}) {
            QFile file(m_ctl.data + u'/' + name);
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("geheim77"));
        }
        const tests::Said changed =
            edit(u"camera"_s, u"第一考场/前机位"_s, {{u"address"_s, u"drill:101"_s}}, m_clerk);
        QVERIFY2(changed.isDone(), changed.err);
    }

    void accountsAreTheAdminsToGiveAndToTake()
    {
        const QStringList link{u"user"_s, u"link"_s, u"hanmei"_s, u"韩梅"_s};
        QVERIFY(m_ctl({u"user"_s, u"add"_s, u"hanmei"_s, u"韩梅"_s, u"invigilator"_s}, m_admin)
                    .isDone());
        QCOMPARE(m_ctl(link, m_clerk).errorCode(), u"security.not_allowed"_s);
        QVERIFY(m_ctl(link, m_admin).isDone());
        QCOMPARE(m_ctl({u"user"_s, u"link"_s, m_clerk, u"韩梅"_s}, m_clerk).errorCode(),
                 u"security.not_allowed"_s);
        const QStringList disable{u"user"_s, u"disable"_s, u"hanmei"_s};
        QCOMPARE(m_ctl(disable, m_admin).errorCode(), u"security.reason_needed"_s);
        QVERIFY(m_ctl(disable + QStringList{u"--why"_s, u"离职"_s}, m_admin).isDone());
        QCOMPARE(
            m_ctl({u"user"_s, u"reset"_s, m_clerk, u"--why"_s, u"x"_s}, u"hanmei"_s).errorCode(),
            u"security.account_disabled"_s);
        QVERIFY(
            m_ctl({u"user"_s, u"enable"_s, u"hanmei"_s, u"--why"_s, u"返岗"_s}, m_admin).isDone());
        QCOMPARE(m_ctl({u"user"_s, u"disable"_s, m_admin, u"--why"_s, u"x"_s}, m_admin).errorCode(),
                 u"security.last_admin"_s);
        const tests::CommandLine fresh{m_ctl.data, u"another one now"_s};
        QCOMPARE(
            fresh({u"user"_s, u"edit"_s, m_clerk, u"周静"_s, u"exam_staff"_s}, m_admin).errorCode(),
            u"security.wrong_passphrase"_s);
        QVERIFY(
            m_ctl({u"user"_s, u"edit"_s, u"hanmei"_s, u"韩梅"_s, u"invigilator,auditor"_s}, m_admin)
                .isDone());
    }

    void aPlanOutsideTheScopeOrAfterItsEndIsRefusedWithTheClause()
    {
        for (const auto &[level, on, code] :
             {std::tuple{u"1"_s, day(0), u"site.out_of_scope"_s},
              std::tuple{u"4"_s, day(61), u"site.filing_not_valid"_s}}) {
            const tests::Said refused = plan(level, on);
            QCOMPARE(refused.errorCode(), code);
            const QString detail = refused.json()[u"error"_s][u"detail"_s].toString();
            QVERIFY2(detail.contains(u"津人社办发〔2020〕85号"_s), qPrintable(detail));
        }
    }

    void aWithdrawnFilingCarriesNoPlan()
    {
        const QStringList words{u"site"_s,        u"filing"_s, u"retire"_s,
                                u"津技评备001"_s, u"--why"_s,  u"中心撤回"_s};
        QCOMPARE(m_ctl(words, m_clerk).errorCode(), u"security.not_allowed"_s);
        QVERIFY(m_ctl(words, m_admin).isDone());
        QCOMPARE(plan(u"4"_s, day(0)).errorCode(), u"site.filing_withdrawn"_s);
        QVERIFY(
            m_ctl({u"site"_s, u"filing"_s, u"restore"_s, u"津技评备001"_s, u"--why"_s, u"误操作"_s},
                  m_admin)
                .isDone());
    }

    void theDoorsOpenAndTheRosterIsIn()
    {
        const tests::Said planned = plan(u"4"_s, day(0));
        QVERIFY2(planned.isDone(), planned.err);
        const tests::Said sitting =
            m_ctl({u"sitting"_s, u"add"_s, planned.json()[u"id"_s].toString(), u"--from"_s,
                   day(0) + u"T00:01"_s, u"--until"_s, day(0) + u"T23:59"_s, u"--subjects"_s,
                   u"theory,practical"_s, u"--rooms"_s, u"第一考场,电工实训室"_s},
                  m_clerk);
        QVERIFY2(sitting.isDone(), sitting.err);
        m_sitting = sitting.json()[u"id"_s].toString();
        QFile roster(m_folder.filePath(u"roster.csv"_s));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write(
            "职业工种名称,认定等级,申报条件,证件类型,证件号码,姓名,手机号码,是否有职业资格证书,"
            "文化程度,所在省（市）区,考生来源,报名单位,认定分类,考试类型,民族\n"
            "电工,四级/中级工,累计从事本职业工作3年,居民身份证,12990119880314003X,张伟民,"
            "19000000001,否,高中,天津市,在职职工,海河机电有限公司,初次认定,正考,汉族\n"
            "电工,四级/中级工,累计从事本职业工作3年,居民身份证,12990119900702004X,李秀兰,"
            "19000000002,否,中专,天津市,在职职工,海河机电有限公司,初次认定,正考,汉族\n");
        roster.close();
        const tests::Said taken = m_ctl({u"roster"_s, u"import"_s, roster.fileName()}, m_clerk);
        QVERIFY2(taken.isDone(), taken.err);
        QVERIFY2(taken.json()[u"added"_s].toInt() == 2, taken.out);
        QVERIFY(m_ctl({u"seats"_s, u"draw"_s, m_sitting}, m_clerk).isDone());
        const tests::Said opened = m_ctl({u"sitting"_s, u"open"_s, m_sitting}, m_clerk);
        QVERIFY2(opened.isDone(), opened.err);
        // Two people sit there now: the room stays until it is over.
        QCOMPARE(
            m_ctl({u"site"_s, u"room"_s, u"retire"_s, u"第一考场"_s, u"--why"_s, u"x"_s}, m_clerk)
                .errorCode(),
            u"site.still_needed"_s);
    }

    void anExpiredCardSeatsNobodyOnThePanel()
    {
        const QString scheme =
            QStringLiteral(TEST_DATA "/../../resources/schemes/electrician_4.json");
        QVERIFY(m_ctl({u"scheme"_s, u"adopt"_s, scheme}, m_clerk).isDone());
        const auto seat = [this] {
            QStringList ids;
            for (const QString &name : {u"王建国"_s, u"李强"_s, u"赵敏"_s})
                ids << idOf(u"staff"_s, name);
            return m_ctl({u"panel"_s, u"seat"_s, m_sitting, u"newest"_s, ids.join(u',')}, m_clerk);
        };
        for (const auto &[login, name] :
             {std::pair{u"wang"_s, u"王建国"_s}, std::pair{u"liq"_s, u"李强"_s},
              std::pair{u"zhao"_s, u"赵敏"_s}}) {
            QVERIFY(m_ctl({u"user"_s, u"add"_s, login, name, u"assessor"_s}, m_admin).isDone());
            QVERIFY(m_ctl({u"user"_s, u"link"_s, login, name}, m_admin).isDone());
        }
        QVERIFY(edit(u"staff"_s, u"王建国"_s,
                     {{u"roles"_s, QJsonArray{u"chief_assessor"_s, u"assessor"_s}}}, m_clerk)
                    .isDone());
        const tests::Said refused = seat();
        QCOMPARE(refused.errorCode(), u"site.card_expired"_s);
        QVERIFY2(refused.json()[u"error"_s][u"detail"_s].toString().contains(u"工作规程"_s),
                 refused.out);
        QVERIFY(edit(u"staff"_s, u"赵敏"_s, {{u"card"_s, QJsonObject{{u"expires"_s, day(300)}}}},
                     m_clerk)
                    .isDone());
        const tests::Said seated = seat();
        QVERIFY2(seated.isDone(), seated.err);
    }

    void theChainHolds() { QVERIFY(m_ctl({u"audit"_s, u"verify"_s}).isDone()); }
};

QTEST_GUILESS_MAIN(NewSiteTest)
#include "new_site_test.moc"
