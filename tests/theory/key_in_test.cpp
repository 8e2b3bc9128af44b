// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/permissions.h"
#include "theory/key_in.h"
#include "theory/key_ins.h"
#include "theory/running_day.h"
#include "theory/scores.h"
#include "theory/standing.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::theory;
using namespace kaochang::tests;
using rules::ScoreState;

namespace {

struct MarkingRoom : RunningDay
{
    KeyIn keyIn{*store, clock};

    using RunningDay::RunningDay;

    // Confirmed by Shen and Su.
    void confirm(const Entry &entry) const
    {
        must(keyIn.first(Shen, id(), entry, u"更正"_s));
        must(keyIn.second(Su, id(), entry));
    }
    void dispute() const
    {
        must(keyIn.first(Shen, id(), scored(8650)));
        must(keyIn.second(Su, id(), scored(6850)));
    }
    Standing standing(const Actor &asker) const
    {
        const auto all = must(standings(store->reader(), sitting.id, asker));
        return *std::ranges::find(all, id(), &Standing::enrolment);
    }
};

} // namespace

class KeyInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsWhatTwoPeopleKeyedAlike()
    {
        const MarkingRoom room;
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(8650)));
        const auto compared = room.keyIn.second(Su, room.id(), scored(8650)).value();
        QVERIFY(compared.differing.empty());
        const Score score = scores::current(room.store->reader(), room.id())->value();
        QCOMPARE(compared.score, score);
        QCOMPARE(score.entry, scored(8650));
        QCOMPARE(score.version, 1);
        QCOMPARE(score.enteredBy, Shen.user);
        QCOMPARE(score.confirmedBy, Su.user);
        QVERIFY(key_ins::of(room.store->reader(), room.id())->empty());
    }

    void keepsTheFiveStatesApart_data()
    {
        QTest::addColumn<ScoreState>("state");
        QTest::newRow("absent") << ScoreState::Absent;
        QTest::newRow("exempt") << ScoreState::Exempt;
        QTest::newRow("voided") << ScoreState::Voided;
        QTest::newRow("zero") << ScoreState::Scored;
    }
    void keepsTheFiveStatesApart()
    {
        QFETCH(ScoreState, state);
        const MarkingRoom room;
        room.confirm({state, 0});
        QCOMPARE(scores::current(room.store->reader(), room.id())->value().entry,
                 (Entry{state, 0}));
        QCOMPARE(room.standing(Third).stage, Stage::Confirmed);
        QVERIFY(!scores::current(room.store->reader(), room.id(1))->has_value()); // not marked
    }

    void wantsTwoDifferentPeople()
    {
        const MarkingRoom room;
        QCOMPARE(codeOf(room.keyIn.second(Su, room.id(), scored(100))), "theory.not_keyed_yet");
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(8650)));
        QCOMPARE(codeOf(room.keyIn.second(Shen, room.id(), scored(8650))), "theory.same_person");
        QCOMPARE(codeOf(room.keyIn.first(Su, room.id(), scored(8650))), "theory.already_keyed");
        // Nor behind the act's back: the tables themselves know it.
        Keyed own = key_ins::of(room.store->reader(), room.id())->front();
        own.turn = 2;
        const auto forced = room.store->write({Shen, u"theory.test"_s, {}, {}, {}},
                                              [&](auto &w) { return key_ins::keep(w, own); });
        QCOMPARE(codeOf(forced), "store.constraint");
        const auto alone = room.store->write({Shen, u"theory.test"_s, {}, {}, {}}, [&](auto &w) {
            return scores::confirm(w, {room.id(),
                                       room.sitting.id,
                                       1,
                                       scored(1),
                                       Shen.user,
                                       Shen.user,
                                       room.clock.now(),
                                       {}});
        });
        QCOMPARE(codeOf(alone), "store.constraint");
    }

    void refusesExamStaffAtTheGate()
    {
        const MarkingRoom room({}, security::gate);
        const Actor staff{UserId(u"meng"_s), Role::ExamStaff};
        QCOMPARE(codeOf(room.keyIn.first(staff, room.id(), scored(8650))), "security.not_allowed");
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(8650)));
        QCOMPARE(codeOf(room.keyIn.second(staff, room.id(), scored(8650))), "security.not_allowed");
    }

    void letsTheFirstPersonKeyAgainUntilTheSecondComes()
    {
        const MarkingRoom room;
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(6850)));
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(8650)));
        QVERIFY(room.keyIn.second(Su, room.id(), scored(8650))->score);
    }

    void keepsADisagreementUntilSomebodyDecides()
    {
        const MarkingRoom room;
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(8650)));
        const auto compared = room.keyIn.second(Su, room.id(), scored(6850)).value();
        QCOMPARE(compared.differing, (std::vector<int>{1, 2}));
        QVERIFY(!compared.score);
        QVERIFY(!scores::current(room.store->reader(), room.id())->has_value());
        QCOMPARE(codeOf(room.keyIn.first(Shen, room.id(), scored(1))), "theory.already_keyed");
        QCOMPARE(codeOf(room.keyIn.second(Third, room.id(), scored(1))), "theory.already_keyed");
        const Score score =
            room.keyIn.resolve(Third, room.id(), scored(8650), u"看原卷：86.5"_s).value();
        QCOMPARE(score.enteredBy, Shen.user);
        QCOMPARE(score.confirmedBy, Third.user);
        QCOMPARE(score.why, u"看原卷：86.5"_s);
        // What the other one keyed is not lost.
        const auto line = store::audit::on(room.store->reader(), room.id().toString())->back();
        const QJsonArray keyed = line.body.value(u"keyed"_s).toArray();
        QCOMPARE(keyed[0].toObject().value(u"points"_s).toInt(), 8650);
        QCOMPARE(keyed[1].toObject().value(u"points"_s).toInt(), 6850);
        QCOMPARE(codeOf(room.keyIn.resolve(Third, room.id(), scored(8650), u"x"_s)),
                 "theory.no_dispute");
    }

    void decidesNothingForOneself()
    {
        const MarkingRoom room;
        room.dispute();
        const auto decide = [&](const Actor &by, Centi points, const QString &why) {
            return codeOf(room.keyIn.resolve(by, room.id(), scored(points), why));
        };
        QCOMPARE(decide(Shen, 8650, u"x"_s), "theory.own_key_in");
        QCOMPARE(decide(Su, 6850, u"x"_s), "theory.own_key_in");
        QCOMPARE(decide(Third, 7000, u"x"_s), "theory.neither_keyed");
        QCOMPARE(decide(Third, 8650, u"  "_s), "theory.reason_needed");
        QCOMPARE(decide(Su, 8650, u"看原卷，我看错了"_s), "done");
    }

    void startsOverWhenNeitherIsRight()
    {
        const MarkingRoom room;
        QCOMPARE(codeOf(room.keyIn.startOver(Third, room.id(), u"x"_s)), "theory.not_keyed_yet");
        room.dispute();
        QCOMPARE(codeOf(room.keyIn.startOver(Third, room.id(), {})), "theory.reason_needed");
        QVERIFY(room.keyIn.startOver(Third, room.id(), u"两次都错"_s));
        QCOMPARE(room.standing(Third).stage, Stage::NotKeyed);
        room.confirm(scored(8600));
    }

    void correctsByANewVersionAndKeepsTheOld()
    {
        const MarkingRoom room;
        room.confirm(scored(5950));
        QCOMPARE(codeOf(room.keyIn.first(Su, room.id(), scored(6050))), "theory.reason_needed");
        QVERIFY(room.keyIn.first(Su, room.id(), scored(6050), u"漏加一题"_s));
        // Until the second person agrees the old one stands.
        QCOMPARE(scores::current(room.store->reader(), room.id())->value().entry, scored(5950));
        QCOMPARE(room.standing(Su).stage, Stage::KeyedOnce);
        QVERIFY(room.keyIn.second(Third, room.id(), scored(6050)));
        const auto history = scores::history(room.store->reader(), room.id()).value();
        QCOMPARE(history.size(), size_t{2});
        QCOMPARE(history[0].entry, scored(5950));
        QCOMPARE(history[1].entry, scored(6050));
        QCOMPARE(history[1].version, 2);
        QCOMPARE(history[1].why, u"漏加一题"_s);
        QVERIFY(room.keyIn.first(Su, room.id(), scored(6050), u"再看"_s));
        QCOMPARE(codeOf(room.keyIn.second(Third, room.id(), scored(6050))),
                 "theory.nothing_changes");
    }

    void neverOverwritesAConfirmedScore()
    {
        const MarkingRoom room;
        room.confirm(scored(5950));
        for (const QString &sql :
             {u"UPDATE theory_score SET points = 6000"_s, u"DELETE FROM theory_score"_s}) {
            const auto forced = room.store->write({Shen, u"theory.test"_s, {}, {}, {}},
                                                  [&](auto &w) { return w.execute(sql); });
            QCOMPARE(codeOf(forced), "store.constraint");
        }
    }

    void showsTheSecondPersonNothingOfTheFirst()
    {
        const MarkingRoom room;
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(8650)));
        QCOMPARE(room.standing(Su).stage, Stage::KeyedOnce);
        QVERIFY(!room.standing(Su).first);
        QCOMPARE(room.standing(Su).firstBy, Shen.user);
        QCOMPARE(room.standing(Shen).first, scored(8650));
        const auto lines = store::audit::on(room.store->reader(), room.id().toString()).value();
        QVERIFY(!lines.back().record.contains("8650"));
        QVERIFY(room.keyIn.second(Su, room.id(), scored(6850)));
        QCOMPARE(room.standing(Third).stage, Stage::Disputed);
        QCOMPARE(room.standing(Third).first, scored(8650));
        QCOMPARE(room.standing(Third).second, scored(6850));
    }

    void refusesBeforeTheStartAfterTheLockAndForStrangers()
    {
        MarkingRoom room;
        const auto key = [&](const roster::EnrolmentId &id) {
            return codeOf(room.keyIn.first(Shen, id, scored(1)));
        };
        QCOMPARE(key(roster::EnrolmentId(u"?"_s)), "roster.no_such_enrolment");
        QCOMPARE(codeOf(room.keyIn.first(Shen, room.id(), {})), "theory.nothing_keyed");
        roster::Enrolment practicalOnly = room.enrolled[1];
        practicalOnly.subjects = {rules::SubjectKind::Practical};
        room.written(
            [&](store::Writer &w) { return roster::enrolments::change(w, practicalOnly); });
        QCOMPARE(key(room.id(1)), "theory.not_enrolled");
        QCOMPARE(standings(room.store->reader(), room.sitting.id, Shen)->size(), size_t{2});
        room.lock();
        QCOMPARE(key(room.id()), "theory.locked");
        ExamDay early;
        const auto enrolment = early.enrol(person(u"张伟"_s, u"129901199001010019"_s));
        QCOMPARE(codeOf(KeyIn(*early.store, early.clock).first(Shen, enrolment.id, scored(1))),
                 "theory.not_started");
    }

    void tellsTheCentreTheScoreAndNoName()
    {
        const MarkingRoom room;
        room.confirm(scored(8650));
        const auto lines = store::audit::on(room.store->reader(), room.id().toString()).value();
        QCOMPARE(lines.back().body.value(u"points"_s).toInt(), 8650);
        QVERIFY(!lines.back().record.contains("张伟"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const MarkingRoom room(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*room.store, fault, act); };
        QCOMPARE(steps([&] { return room.keyIn.first(Shen, room.id(), scored(8650)); }), 4);
        QCOMPARE(steps([&] { return room.keyIn.second(Su, room.id(), scored(6850)); }), 4);
        QCOMPARE(steps([&] { return room.keyIn.resolve(Third, room.id(), scored(8650), u"x"_s); }),
                 5);
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(1), u"x"_s));
        QCOMPARE(steps([&] { return room.keyIn.startOver(Third, room.id(), u"x"_s); }), 4);
        QVERIFY(room.keyIn.first(Shen, room.id(), scored(1), u"x"_s));
        QCOMPARE(steps([&] { return room.keyIn.second(Su, room.id(), scored(1)); }), 5);
    }
};

QTEST_GUILESS_MAIN(KeyInTest)
#include "key_in_test.moc"
