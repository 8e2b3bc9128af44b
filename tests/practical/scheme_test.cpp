// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/adopt_scheme.h"
#include "practical/schemes.h"
#include "rules/standard.h"
#include "support/broken_writes.h"
#include "support/code_of.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::practical;
using namespace kaochang::tests;

namespace {

Scheme electrician()
{
    return sampleSchemes()[0];
}

struct Shelf : TemporaryStore
{
    AdoptScheme adoptScheme{*store, clock};

    using TemporaryStore::TemporaryStore;
};

} // namespace

class SchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTwoSamplesThatSumUp()
    {
        QCOMPARE(sampleSchemes().size(), size_t{2});
        for (const Scheme &scheme : sampleSchemes()) {
            QVERIFY(checkScheme(scheme));
            QVERIFY(scheme.source.contains(u"样例"_s));
        }
        QCOMPARE(sampleSchemes()[0].occupation.name, u"电工"_s);
        QCOMPARE(sampleSchemes()[0].level, rules::Level::Four);
        const Aspect *star = sampleSchemes()[1].aspect(u"1.1");
        QVERIFY(star && star->isKeySkill());
        const auto standard = rules::standardFor(rules::Edition::Of2022, u"6-18-02-04");
        const auto rule = rules::levelRule(*standard, rules::Level::Three);
        QCOMPARE(rule->keySkills.front().id, star->keySkill);
    }

    void readsBackWhatItWrites()
    {
        for (const Scheme &scheme : sampleSchemes())
            QCOMPARE(parseScheme(schemeJson(scheme).value()).value(), scheme);
    }

    void refusesASchemeThatCannotBe()
    {
        const auto codeWith = [](auto change) {
            Scheme scheme = electrician();
            change(scheme);
            return codeOf(schemeJson(scheme).and_then(parseScheme));
        };
        QCOMPARE(codeWith([](Scheme &) {}), "done");
        QCOMPARE(codeWith([](Scheme &scheme) { scheme.sections[0].aspects[0].maximum += 1; }),
                 "practical.bad_sum");
        QCOMPARE(codeWith([](Scheme &scheme) { scheme.sections.pop_back(); }), "practical.bad_sum");
        QCOMPARE(codeWith([](Scheme &scheme) { scheme.sections[1].aspects[0].number = u"1.1"_s; }),
                 "practical.aspect_twice");
        QCOMPARE(codeWith([](Scheme &scheme) {
                     scheme.sections[0].aspects[0].deductions[1].code = u"a"_s;
                 }),
                 "practical.deduction_twice");
        QCOMPARE(codeWith([](Scheme &scheme) {
                     scheme.sections[0].aspects[0].deductions[0].points = 501;
                 }),
                 "practical.deduction_too_large");
        QCOMPARE(codeWith([](Scheme &scheme) {
                     scheme.occupation = {rules::Edition::Of2022, u"6-04-01-01"_s, u"车工"_s, {}};
                 }),
                 "rules.occupation_old_edition");
        QCOMPARE(codeWith([](Scheme &scheme) { scheme.sections.clear(); }),
                 "rules.data_breaks_schema");
        QCOMPARE(codeWith([](Scheme &scheme) { scheme.title.clear(); }),
                 "rules.data_breaks_schema");
        QCOMPARE(codeWith([](Scheme &scheme) { scheme.subject = rules::SubjectKind::Theory; }),
                 "rules.data_breaks_schema");
        QCOMPARE(codeWith([](Scheme &scheme) {
                     scheme.sections[0].aspects[0].deductions[0].code = u"a b"_s;
                 }),
                 "rules.data_breaks_schema");
    }

    void refusesJsonThatIsNoScheme_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut off") << QByteArray("}") << QByteArray() << u"json.syntax"_s;
        QTest::newRow("fraction") << QByteArray("\"full\":10000") << QByteArray("\"full\":100.5")
                                  << u"json.not_an_integer"_s;
        QTest::newRow("text for number")
            << QByteArray("\"full\":10000") << QByteArray("\"full\":\"100\"")
            << u"rules.data_breaks_schema"_s;
        QTest::newRow("unknown member")
            << QByteArray("\"full\":") << QByteArray("\"max\":1,\"full\":")
            << u"rules.data_breaks_schema"_s;
        QTest::newRow("unknown rule")
            << QByteArray("mean/1") << QByteArray("best/1") << u"rules.data_breaks_schema"_s;
        QTest::newRow("level 6") << QByteArray("\"level\":4") << QByteArray("\"level\":6")
                                 << u"rules.data_breaks_schema"_s;
    }
    void refusesJsonThatIsNoScheme()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = schemeJson(electrician()).value();
        QVERIFY(json.contains(from));
        json.replace(json.lastIndexOf(from), from.size(), to);
        QTEST(QString::fromLatin1(codeOf(parseScheme(json)).data()), "code");
    }

    // Any byte may be wrong: a scheme is refused, or it is one that sums up and reads back the
    // same.
    void survivesEveryMutation()
    {
        QRandomGenerator random(20261120);
        const QByteArray json = schemeJson(electrician()).value();
        int accepted = 0;
        for (int i = 0; i < 1000; ++i) {
            QByteArray mutated = json;
            for (int edits = random.bounded(1, 4); edits > 0; --edits) {
                const auto place = random.bounded(int(mutated.size()));
                if (random.bounded(2) == 0)
                    mutated[place] = char(random.bounded(256));
                else
                    mutated.remove(place, random.bounded(1, 8));
            }
            const auto scheme = parseScheme(mutated);
            if (!scheme)
                continue;
            ++accepted;
            QCOMPARE(parseScheme(schemeJson(*scheme).value()).value(), *scheme);
            Centi sum = 0;
            for (const Aspect &aspect : scheme->aspects())
                sum += aspect.maximum;
            QCOMPARE(sum, scheme->full);
        }
        qInfo("%d of 1000 mutated schemes were still schemes", accepted);
        QVERIFY(accepted < 500);
    }

    void freezesWhatIsAdoptedAndMakesAChangeTheNextVersion()
    {
        const Shelf shelf;
        const Scheme first = shelf.adoptScheme.adopt(Clerk, electrician()).value();
        QCOMPARE(first.version, 1);
        QCOMPARE(schemes::byId(shelf.store->reader(), first.id).value(), first);
        QCOMPARE(shelf.adoptScheme.adopt(Clerk, electrician()).value(), first); // the same again
        Scheme changed = electrician();
        changed.spreadLimit = 500;
        const Scheme second = shelf.adoptScheme.adopt(Clerk, changed).value();
        QCOMPARE(second.version, 2);
        QCOMPARE(schemes::of(shelf.store->reader(), first.occupation, first.level, first.subject)
                     .value(),
                 (std::vector{second, first}));
        for (const QString &sql :
             {u"UPDATE practical_scheme SET version = 9"_s, u"DELETE FROM practical_scheme"_s}) {
            const auto forced =
                shelf.store->write({Clerk, u"practical.test"_s, {}, {}, {}},
                                   [&](auto &writer) { return writer.execute(sql); });
            QCOMPARE(codeOf(forced), "store.constraint");
        }
        QCOMPARE(codeOf(schemes::byId(shelf.store->reader(), SchemeId(u"?"_s))),
                 "practical.no_such_scheme");
    }

    void adoptsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const Shelf shelf(fault.plan());
        const auto adopt = [&] { return shelf.adoptScheme.adopt(Clerk, electrician()); };
        QCOMPARE(stepsUntilWhole(*shelf.store, fault, adopt), 4);
    }
};

QTEST_GUILESS_MAIN(SchemeTest)
#include "scheme_test.moc"
