// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/staffing.h"
#include "rules/support/rows.h"

#include <QFile>

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

class StandardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForSubjectsByLevel_data() // domain.md 3.2
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("subjects");
        QTest::newRow("电工 4") << 4 << u"theory 6000 90 practical 6000 120"_s;
        QTest::newRow("焊工 3") << 3 << u"theory 6000 90 practical 6000 150"_s;
        QTest::newRow("焊工 2") << 2 << u"theory 6000 90 practical 6000 150 review 6000 30"_s;
        QTest::newRow("保育师 5") << 5 << u"theory 6000 - practical 6000 -"_s;
        QTest::newRow("保育师 1") << 1 << u"theory 6000 - practical 6000 - review 6000 -"_s;
        QTest::newRow("健康管理师 2") << 2 << u"theory 6000 90 practical 6000 60 review 6000 15"_s;
    }

    void asksForSubjectsByLevel()
    {
        QFETCH(const int, level);
        QFETCH(const QString, subjects);
        const auto rule = levelRule(named(rowName()), static_cast<Level>(level));
        QStringList found;
        for (const SubjectRule &each : rule->subjects)
            found += subjectWord(each.kind).toString() + u' ' + QString::number(each.passLine.value)
                     + u' ' + (each.minutes ? QString::number(each.minutes->value) : u"-"_s);
        QCOMPARE(found.join(u' '), subjects);
    }

    void marksSamplesAsSamples()
    {
        for (const Standard &each : standards()) {
            const bool read = each.name == u"保育师" || each.name == u"健康管理师";
            for (const LevelRule &level : each.levels) {
                for (const SubjectRule &subject : level.subjects)
                    QCOMPARE(subject.passLine.origin == Origin::Read, read);
            }
            for (const StaffRatio &ratio : each.staffing)
                QCOMPARE(ratio.origin == Origin::Read, read);
            QVERIFY(verifiedOccupation(each.edition, each.code));
            QCOMPARE(verifiedOccupation(each.edition, each.code)->name, each.name);
        }
        QCOMPARE(standards().size(), 4U);
    }

    void carriesKeySkills()
    {
        QCOMPARE(levelRule(named(u"焊工"_s), Level::Three)->keySkills.size(), 1U);
        QVERIFY(levelRule(named(u"电工"_s), Level::Four)->keySkills.empty());
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(codeOf(standardFor(Edition::Of2022, u"6-99-99-99")), u"rules.standard_unknown"_s);
        QCOMPARE(codeOf(standardFor(Edition::Of2015, u"6-31-01-03")), u"rules.standard_unknown"_s);
        QCOMPARE(codeOf(levelRule(named(u"健康管理师"_s), Level::Five)),
                 u"rules.level_not_in_standard"_s);
    }

    void staffsRooms_data() // domain.md 3.4
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("candidates");
        QTest::addColumn<int>("needed");
        const auto row = [](SubjectKind subject, int candidates, int needed) {
            QTest::addRow("%s %d", qPrintable(subjectTitle(subject).toString()), candidates)
                << int(subject) << candidates << needed;
        };
        using enum SubjectKind;
        row(Theory, 0, 0);
        row(Theory, 1, 2);
        row(Theory, 30, 2);
        row(Theory, 31, 3);
        row(Theory, 45, 3);
        row(Theory, 46, 4);
        row(Practical, 1, 3);
        row(Practical, 15, 3);
        row(Practical, 16, 5); // ceil(16/5) is 4, then the next odd number
        row(Practical, 25, 5);
        row(Practical, 26, 7);
        row(Review, 1, 3);
        row(Review, 100, 3);
    }

    void staffsRooms()
    {
        QFETCH(const int, subject);
        QFETCH(const int, candidates);
        QFETCH(const int, needed);
        const auto kind = static_cast<SubjectKind>(subject);
        const Standard childcare = named(u"保育师"_s);
        QVERIFY(shortfalls(childcare, kind, candidates, {needed, needed}).empty());
        if (needed == 0)
            return;
        const auto shortOf = shortfalls(childcare, kind, candidates, {needed - 1, needed - 1});
        QCOMPARE(shortOf.size(), 1U);
        QCOMPARE(shortOf[0].needed, needed);
        QCOMPARE(shortOf[0].present, needed - 1);
        QVERIFY(shortOf[0].asked.source.contains(u"1.9.3"));
    }

    void refusesAnEvenPanel()
    {
        const auto even = shortfalls(named(u"保育师"_s), SubjectKind::Practical, 5, {0, 4});
        QCOMPARE(even.size(), 1U);
        QCOMPARE(even[0].lack, Lack::Even);
        QVERIFY(shortfalls(named(u"保育师"_s), SubjectKind::Practical, 5, {0, 5}).empty());
        QVERIFY(
            shortfalls(named(u"保育师"_s), SubjectKind::Ethics, 5, {}).empty()); // names no ratio
    }

    void refusesBrokenStandards_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        const QString schema = u"rules.data_breaks_schema"_s;
        QTest::newRow("sound") << u"焊工"_s << u"焊工"_s << QString();
        QTest::newRow("level twice") << u"[5, 4]"_s << u"[5, 3]"_s << u"rules.level_twice"_s;
        QTest::newRow("subject twice") << u"\"practical\", \"passLine"_s
                                       << u"\"theory\", \"passLine"_s << u"rules.subject_twice"_s;
        QTest::newRow("level 6") << u"[5, 4]"_s << u"[6, 4]"_s << schema;
        QTest::newRow("line over 100") << u"6000"_s << u"10001"_s << schema;
        QTest::newRow("fraction") << u"6000"_s << u"60.5"_s << u"json.not_an_integer"_s;
        QTest::newRow("no source") << u"\"source\""_s << u"\"sauce\""_s << schema;
        QTest::newRow("unknown subject") << u"\"theory\""_s << u"\"english\""_s << schema;
        QTest::newRow("1999 code") << u"2022年版"_s << u"1999年版"_s << schema;
    }

    void refusesBrokenStandards()
    {
        QFETCH(QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, code);
        QVERIFY(welder().contains(from));
        QCOMPARE(codeOf(parseStandard(welder().replace(from, to).toUtf8())), code);
    }

    void survivesNonsense()
    {
        Noise noise(u"0123456789{}[]\",: levelssubjectstheory"_s);
        const QString truth = welder();
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            if (i % 10 != 0)
                QVERIFY(!parseStandard(noise.text(60).toUtf8()));
            else
                accepted += parseStandard(noise.spoiled(truth).toUtf8()) ? 1 : 0;
        }
        QVERIFY(accepted > 200);
    }

private:
    static QString rowName()
    {
        return QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0);
    }
    static Standard named(const QString &name)
    {
        for (const Standard &each : standards()) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    static QString welder()
    {
        standards(); // opens the resources of a static library
        QFile file(u":/rules/standards/welder.json"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_GUILESS_MAIN(StandardTest)
#include "standard_test.moc"
