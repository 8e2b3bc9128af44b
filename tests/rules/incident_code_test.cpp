// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/incident_code.h"

#include <QTest>

#include <algorithm>

using namespace kaochang::rules;
using namespace Qt::StringLiterals;

class IncidentCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeStandsOnceAndSaysWhy()
    {
        const auto &codes = incidentCodes();
        QVERIFY(std::ranges::adjacent_find(codes, std::ranges::greater_equal{}, &IncidentCode::code)
                == codes.end());
        for (const IncidentCode &each : codes)
            QVERIFY2(!each.title.isEmpty() && !each.reason.isEmpty(), qPrintable(each.code));
    }

    void anAbnormalityCostsNobodyAScore()
    {
        for (const IncidentCode &each : incidentCodes()) {
            QCOMPARE(each.isBreach, !each.code.startsWith(u"0-"));
            QCOMPARE(each.effect == IncidentEffect::None, !each.isBreach);
        }
    }

    void theGravestCodesReachTheWholeSitting()
    {
        const IncidentCode *device = incidentCode(u"3-01");
        QVERIFY(device);
        QCOMPARE(device->effect, IncidentEffect::Sitting);
        QCOMPARE(device->banYears, 1);
        QCOMPARE(incidentCode(u"2-07")->effect, IncidentEffect::Subject);
        QCOMPARE(incidentCode(u"2-07")->banYears, 0);
    }

    void whatIsNotInTheTableIsNoCode()
    {
        QVERIFY(!incidentCode(u"9-99"));
        QVERIFY(!incidentCode({}));
    }
};

QTEST_APPLESS_MAIN(IncidentCodeTest)
#include "incident_code_test.moc"
