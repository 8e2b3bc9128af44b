// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/coverage.h"
#include "supervision/ledger_words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::supervision;
using namespace kaochang::tests;

namespace {

QStringList said(const Coverage &coverage)
{
    QStringList words;
    for (const Uncovered &gap : coverage.gaps)
        words << u"%1-%2 %3"_s.arg(double(nine(0).msecsTo(gap.interval.from)) / 1000)
                     .arg(double(nine(0).msecsTo(gap.interval.to)) / 1000)
                     .arg(video::causeName(gap.cause));
    return words;
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasNotRecordedAndWhy_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("needed");
        QTest::addColumn<QStringList>("gaps"); // of the time from 100 to 700
        const auto row = [](const char *name, QStringList lines, int needed, QStringList gaps) {
            QTest::newRow(name) << std::move(lines) << needed << std::move(gaps);
        };
        row("one segment over all", {u"a 0-800"_s}, 1, {});
        row("exactly the time", {u"a 100-700"_s}, 1, {});
        row("two that join", {u"a 0-400"_s, u"a 400-800"_s}, 1, {});
        row("rounding of clocks is no hole", {u"a 0-400"_s, u"a 400.1-800"_s}, 1, {});
        row("more than one picture is", {u"a 0-400"_s, u"a 400.2-800"_s}, 1,
            {u"400-400.2 not_recording"_s});
        row("nothing at all", {}, 1, {u"100-700 not_recording"_s});
        row("began late", {u"a 0-130 starting"_s, u"a 130-800"_s}, 1, {u"100-130 starting"_s});
        row("ended early", {u"a 0-650"_s, u"a 650-800 process_died"_s}, 1,
            {u"650-700 process_died"_s});
        row("a gap between", {u"a 0-300"_s, u"a 300-360 camera_lost"_s, u"a 360-800"_s}, 1,
            {u"300-360 camera_lost"_s});
        row("a gap inside a segment counts", {u"a 300-302 queue_full"_s, u"a 0-800"_s}, 1,
            {u"300-302 queue_full"_s});
        row("a stepped clock lost nothing",
            {u"a 0-300"_s, u"a 300-300 clock_stepped"_s, u"a 300-800"_s}, 1, {});
        row("the other camera saw it",
            {u"a 0-300"_s, u"a 300-360 camera_lost"_s, u"a 360-800"_s, u"b 0-800"_s}, 1, {});
        row("but both were asked for",
            {u"a 0-300"_s, u"a 300-360 camera_lost"_s, u"a 360-800"_s, u"b 0-800"_s}, 2,
            {u"300-360 camera_lost"_s});
        row("both gone, not together", {u"a 0-300"_s, u"a 400-800"_s, u"b 0-500"_s, u"b 600-800"_s},
            2, {u"300-400 not_recording"_s, u"500-600 not_recording"_s});
        row("both gone together", {u"a 0-300"_s, u"a 400-800"_s, u"b 0-350"_s, u"b 450-800"_s}, 1,
            {u"350-400 not_recording"_s});
        row("the cause of most of it",
            {u"a 0-300"_s, u"a 300-310 stalled"_s, u"a 310-400 disk_full"_s, u"a 400-800"_s}, 1,
            {u"300-400 disk_full"_s});
        row("what lies outside does not matter", {u"a 0-50"_s, u"a 50-60 stalled"_s, u"a 60-800"_s},
            1, {});
        row("one segment twice is one camera", {u"a 0-800"_s, u"a 0-800"_s}, 2,
            {u"100-700 not_recording"_s});
    }
    void saysWhatWasNotRecordedAndWhy()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, needed);
        QFETCH(QStringList, gaps);
        const auto result = coverage({nine(100), nine(700)}, ledgerLines(lines), needed);
        QCOMPARE(said(result), gaps);
        qint64 missing = 0;
        for (const Uncovered &gap : result.gaps)
            missing += gap.interval.lengthMs();
        QCOMPARE(result.coveredMs + missing, 600'000);
        QCOMPARE(result.isWhole(), gaps.isEmpty());
    }

    void nothingIsWantedOfNoTime()
    {
        for (const double to : {100.0, 50.0}) {
            const auto result = coverage({nine(100), nine(to)}, {}, 1);
            QVERIFY(result.isWhole());
            QCOMPARE(result.coveredMs, 0);
        }
    }

    // Against the plainest way there is: look at every second.
    void agreesWithCountingEverySecond()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QStringList words;
            for (int n = random.bounded(1, 12); n > 0; --n) {
                const int from = random.bounded(0, 90);
                words << u"%1 %2-%3%4"_s.arg(QChar(u'a' + random.bounded(3)))
                             .arg(from)
                             .arg(from + random.bounded(1, 30))
                             .arg(random.bounded(4) == 0 ? u" stalled"_s : QString());
            }
            const auto lines = ledgerLines(words);
            const int needed = random.bounded(1, 4);
            qint64 expected = 0;
            for (int second = 0; second < 100; ++second) {
                int cameras = 0;
                for (const QString &camera : {u"a"_s, u"b"_s, u"c"_s}) {
                    bool isRecorded = false, isGap = false;
                    for (const auto &kept : lines) {
                        const bool isHere = kept.line.camera.toString() == camera
                                            && kept.line.span.startedAt <= nine(second)
                                            && nine(second) < kept.line.span.endedAt;
                        isRecorded |= isHere && kept.line.segment();
                        isGap |= isHere && kept.line.gap();
                    }
                    cameras += isRecorded && !isGap;
                }
                expected += cameras >= needed ? 1000 : 0;
            }
            QCOMPARE(coverage({nine(0), nine(100)}, lines, needed).coveredMs, expected);
        }
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
