// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/permissions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::security;

class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separatesDuties_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("exam staff enter no scores (domain 4.4)")
            << Role::ExamStaff << u"theory.key_in"_s << false;
        QTest::newRow("admins enter no scores") << Role::Admin << u"theory.key_in"_s << false;
        QTest::newRow("the admin keeps what was filed")
            << Role::Admin << u"site.keep_filing"_s << true;
        QTest::newRow("exam staff keep no filing")
            << Role::ExamStaff << u"site.keep_filing"_s << false;
        QTest::newRow("nor withdraw one") << Role::ExamStaff << u"site.retire_filing"_s << false;
        QTest::newRow("nor give accounts away")
            << Role::ExamStaff << u"site.link_account"_s << false;
        QTest::newRow("nor disable them") << Role::ExamStaff << u"security.disable_user"_s << false;
        QTest::newRow("but keep rooms") << Role::ExamStaff << u"site.keep_room"_s << true;
        QTest::newRow("and retire cameras") << Role::ExamStaff << u"site.retire_camera"_s << true;
        QTest::newRow("score keepers do") << Role::ScoreKeeper << u"theory.key_in"_s << true;
        QTest::newRow("score keepers give no marks")
            << Role::ScoreKeeper << u"practical.mark"_s << false;
        QTest::newRow("assessors mark") << Role::Assessor << u"practical.mark"_s << true;
        QTest::newRow("assessors correct nothing alone")
            << Role::Assessor << u"practical.correct"_s << false;
        QTest::newRow("the site edits no finding") << Role::Admin << u"supervision.sign"_s << false;
        QTest::newRow("supervisors do")
            << Role::ExternalSupervisor << u"supervision.sign"_s << true;
        QTest::newRow("supervisors change no roster")
            << Role::ExternalSupervisor << u"roster.import"_s << false;
        QTest::newRow("auditors only look") << Role::Auditor << u"package.export"_s << false;
        QTest::newRow("invigilators open the door")
            << Role::Invigilator << u"roster.check_in"_s << true;
        QTest::newRow("invigilators import nobody")
            << Role::Invigilator << u"roster.import"_s << false;
    }
    void separatesDuties()
    {
        QFETCH(const Role, role);
        QFETCH(const QString, act);
        QTEST(may(role, act), "allowed");
    }

    void refusesAnActNobodyThoughtOf()
    {
        for (int i = 0; i < RoleCount; ++i)
            QVERIFY(!may(static_cast<Role>(i), u"kitchen.cook"));
    }

    void namesEveryRoleOnce()
    {
        for (int i = 0; i < RoleCount; ++i)
            QCOMPARE(*roleNamed(roleName(static_cast<Role>(i))), static_cast<Role>(i));
        QVERIFY(!roleNamed(u"king"));
    }
};

QTEST_APPLESS_MAIN(PermissionsTest)
#include "permissions_test.moc"
