// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of the played day. KAOCHANG_KILLS says how many (12), KAOCHANG_SEED
// which. What was acknowledged before a kill must be there when the day is over.
#include "house.h"
#include "practical/opened.h"
#include "roster/admissions.h"
#include "store/audit.h"
#include "support/command_line.h"
#include "theory/scores.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;

namespace {

int wished(const char *name, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : usual;
}

// One folder's day, begun again as often as it is killed.
struct Played
{
    QTemporaryDir folder;
    QSet<QByteArray> acknowledged;
    int kills = 0;
    QByteArray error; // of the last run

    QString data() const { return folder.filePath(u"site"_s); }

    void listen(QProcess &process)
    {
        while (process.canReadLine()) { // a line without its end was never said
            const QByteArray line = process.readLine().trimmed();
            if (line.startsWith("ack "))
                acknowledged.insert(line.mid(4));
        }
    }

    // Whether it came to its end within that time.
    bool run(int killAfterMs)
    {
        QProcess process;
        process.start(tests::program(u"kaochangctl"_s),
                      {u"day"_s, u"--sample"_s, u"--acknowledge"_s, u"--data"_s, data()});
        const bool isOver = process.waitForFinished(killAfterMs);
        if (!isOver) {
            process.kill();
            process.waitForFinished();
            ++kills;
        }
        listen(process);
        error = process.readAllStandardError();
        return isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
};

bool isMarkThere(const store::Reader &reader, const QList<QByteArray> &words)
{
    const auto paper =
        practical::opened::paper(reader, practical::PaperId(QString::fromLatin1(words[1])));
    if (!paper)
        return false;
    for (const practical::Sheet &sheet : paper->sheets) {
        for (const practical::Mark &mark : sheet.given) {
            if (sheet.assessor.toString().toLatin1() == words[2]
                && mark.aspect.toLatin1() == words[3])
                return mark.points == words[4].toLongLong();
        }
    }
    return false;
}

bool isThere(const store::Reader &reader, const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const roster::EnrolmentId enrolment(QString::fromLatin1(words.value(1)));
    if (words[0] == "mark")
        return isMarkThere(reader, words);
    if (words[0] == "admitted") {
        const auto standing = roster::admissions::standing(reader, enrolment);
        return standing && standing->has_value();
    }
    if (words[0] == "theory") {
        const auto score = theory::scores::current(reader, enrolment);
        return score && *score && (*score)->entry.points == words[2].toLongLong();
    }
    return true; // packages, locks, findings: the end of the day checks them by itself
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private:
    void holdAgainst(const Played &day)
    {
        const SystemClock clock;
        const auto house = app::House::open({day.data(), {}}, clock);
        QVERIFY(house.has_value());
        const store::Reader reader = (*house)->store->reader();
        for (const QByteArray &line : day.acknowledged)
            QVERIFY2(isThere(reader, line), line);
        QVERIFY(store::audit::verify(reader).has_value());
    }

private Q_SLOTS:
    void whatWasAcknowledgedIsThereWheneverItIsKilled()
    {
        constexpr int KillsADay = 10;
        constexpr int LongestMs = 4000;
        constexpr int PatienceMs = 120'000;
        const int wanted = wished("KAOCHANG_KILLS", 12);
        const auto seed = quint32(wished("KAOCHANG_SEED", 20260601));
        QRandomGenerator random(seed);
        int kills = 0;
        int days = 0;
        qsizetype lines = 0;
        while (kills < wanted) {
            Played day;
            bool isOver = false;
            while (!isOver && day.kills < std::min(KillsADay, wanted - kills)) {
                const int before = day.kills;
                isOver = day.run(random.bounded(50, LongestMs));
                QVERIFY2(isOver || day.kills > before, day.error); // never ends in a refusal
            }
            QVERIFY2(isOver || day.run(PatienceMs), day.error);
            holdAgainst(day);
            kills += day.kills;
            lines += day.acknowledged.size();
            ++days;
        }
        qInfo("seed %u: %d kills over %d days, %lld acknowledged lines, none missing", seed, kills,
              days, qlonglong(lines));
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
