// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identity.h"
#include "site/duties.h"
#include "site/institutions.h"
#include "site/rooms.h"
#include "site/sample_site.h"
#include "support/code_of.h"
#include "support/temporary_store.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::site;
using namespace kaochang::tests;

class SampleSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsReadyForTodaysTwoSittings()
    {
        const TemporaryStore empty;
        const SampleSite sample = buildSampleSite(*empty.store, empty.clock, Clerk).value();
        const auto reader = empty.store->reader();
        QCOMPARE(rooms::all(reader)->size(), size_t{3});
        QVERIFY(*institutions::anyDemonstration(reader));
        QCOMPARE(sample.sittings.size(), size_t{2});
        QCOMPARE(sample.sittings[0].institution.profile, u"tianjin"_s);
        QCOMPARE(sample.sittings[1].institution.profile, u"jilin"_s);
        for (const SampleSitting &each : sample.sittings) {
            QCOMPARE(each.institution.data, DataKind::Demonstration);
            QCOMPARE(each.sitting.day(), empty.clock.today());
            const int rows = int(each.roster.count('\n')) - 1;
            const auto enrolled = [&](const SittingId &) -> Result<int> { return rows; };
            QCOMPARE(lacksOf(reader, each.sitting, enrolled).value(), std::vector<Lack>{});
        }
    }

    void hasAPersonForEveryRole()
    {
        const TemporaryStore empty;
        const SampleSite sample = buildSampleSite(*empty.store, empty.clock, Clerk).value();
        QSet<int> roles;
        QSet<QString> logins;
        for (const SamplePerson &person : sample.people) {
            for (const Role role : person.staff.roles)
                roles.insert(int(role));
            logins.insert(person.login);
            QVERIFY(!person.staff.user.isNull());
        }
        QCOMPARE(roles.size(), RoleCount);
        QCOMPARE(logins.size(), qsizetype(sample.people.size()));
    }

    // Nobody alive: county 9901 does not exist, and every number keeps its check digit.
    void holdsInventedPeopleOnly()
    {
        const TemporaryStore empty;
        const SampleSite sample = buildSampleSite(*empty.store, empty.clock, Clerk).value();
        QSet<QString> seen;
        for (const SampleSitting &each : sample.sittings) {
            const QStringList lines =
                QString::fromUtf8(each.roster).split(u'\n', Qt::SkipEmptyParts);
            QCOMPARE(lines[0].count(u','), 32);
            for (const QString &line : lines.sliced(1)) {
                const QStringList cells = line.split(u',');
                QCOMPARE(cells.size(), 33);
                QCOMPARE(cells[5].sliced(2, 4), u"9901"_s);
                const auto document = rules::checkDocument(rules::DocumentKind::IdCard, cells[5],
                                                           empty.clock.today());
                QVERIFY2(document, qPrintable(line));
                QVERIFY2(rules::agree(*document, QDate::fromString(cells[8], Qt::ISODate),
                                      rules::sexNamed(cells[7])),
                         qPrintable(line));
                seen.insert(cells[5]);
            }
        }
        QCOMPARE(seen.size(), 36);
    }

    void refusesASiteThatIsInUse()
    {
        const TemporaryStore used;
        QVERIFY(buildSampleSite(*used.store, used.clock, Clerk));
        QCOMPARE(codeOf(buildSampleSite(*used.store, used.clock, Clerk)), "site.not_empty");
    }
};

QTEST_GUILESS_MAIN(SampleSiteTest)
#include "sample_site_test.moc"
