// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical_json.h"
#include "results/guard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;

namespace {

SubjectResult panel(const QString &rule, std::vector<Centi> marks, Centi points)
{
    SubjectResult result;
    result.enrolment = roster::EnrolmentId(u"e"_s);
    result.kind = rules::SubjectKind::Practical;
    result.state = rules::ScoreState::Scored;
    result.points = points;
    result.derivation.rule = rule;
    result.derivation.marks = std::move(marks);
    return result;
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesANumberAgainFromItsDerivation_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<qint64>>("marks");
        QTest::addColumn<qint64>("points");
        QTest::addColumn<int>("doubts");
        const auto row = [](const char *name, const QString &rule, QList<qint64> marks,
                            qint64 points, int doubts) {
            QTest::newRow(name) << rule << marks << points << doubts;
        };
        // scoring.md 3.2
        row("mean of 82 85 84", u"mean/1"_s, {8200, 8500, 8400}, 8367, 0);
        row("median", u"median/1"_s, {8200, 8500, 8400}, 8400, 0);
        row("60 61 90", u"median/1"_s, {6000, 6100, 9000}, 6100, 0);
        row("59 60 61: the rule decides", u"mean/1"_s, {5900, 6000, 6100}, 6000, 1);
        row("59 60 61: the tie decides too", u"closest_pair/1"_s, {5900, 6000, 6100}, 6000, 2);
        row("keyed twice", u"two_key_ins/1"_s, {5950}, 5950, 0);
        row("corrected", u"correction/1"_s, {6000}, 6000, 0);
    }
    void computesANumberAgainFromItsDerivation()
    {
        QFETCH(QString, rule);
        QFETCH(QList<qint64>, marks);
        QFETCH(qint64, points);
        const SubjectResult result = panel(rule, {marks.begin(), marks.end()}, points);
        const auto score = recompute(result);
        QVERIFY(score && *score);
        QTEST(int((*score)->doubts.size()), "doubts");
        // And again from what is stored.
        const QByteArray stored = canonicalJson(derivationJson(result.derivation)).value();
        QCOMPARE(readDerivation(stored).value(), result.derivation);
    }

    void noticesANumberThatDoesNotFollow()
    {
        QCOMPARE(recompute(panel(u"mean/1"_s, {8200, 8500, 8400}, 8366)).error().code,
                 "results.derivation_disagrees");
        QCOMPARE(recompute(panel(u"two_key_ins/1"_s, {}, 0)).error().code,
                 "results.derivation_disagrees");
        QCOMPARE(recompute(panel(u"guess/1"_s, {1}, 1)).error().code, "results.unknown_rule");
        QCOMPARE(recompute(panel(u"mean/1"_s, {}, 0)).error().code, "rules.no_marks");
        for (const char *const bad : {"", "[]", "{}", "{\"rule\":1}", "{\"rule\":\"mean/1\"} x"})
            QCOMPARE(readDerivation(bad).error().code, "results.bad_derivation");
    }

    void hasNoNumberToComputeForWhoHasNone()
    {
        SubjectResult absent = panel({}, {}, 0);
        absent.state = rules::ScoreState::Absent;
        QVERIFY(recompute(absent) && !*recompute(absent));
        QVERIFY(!resultJson(absent).contains(u"points"_s));
    }

    void letsTwoPeopleSettleAGuardAndOneReopenIt()
    {
        Guard guard;
        QVERIFY(guard.isSettled());
        guard.doubts = {rules::Doubt::SpreadAcrossLine};
        QVERIFY(!guard.isSettled());
        guard.opinions = {{UserId(u"a"_s), Opinion::Stands, {}, u"x"_s}};
        QVERIFY(!guard.isSettled());
        guard.opinions.push_back({UserId(u"b"_s), Opinion::Stands, {}, u"x"_s});
        QVERIFY(guard.isSettled());
        guard.opinions.push_back({UserId(u"c"_s), Opinion::MarkAgain, {}, u"x"_s});
        QVERIFY(!guard.isSettled());
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
