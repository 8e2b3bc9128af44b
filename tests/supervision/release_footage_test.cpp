// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/exam_day.h"
#include "seal/digest.h"
#include "supervision/disposals.h"
#include "supervision/release_footage.h"
#include "supervision/report_incident.h"
#include "supervision/review.h"
#include "video/keep_ledger.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::supervision;
using namespace kaochang::tests;

namespace {

const Actor Boss{UserId(u"boss"_s), Role::Admin};
const Actor Watcher{UserId(u"watcher"_s), Role::InternalSupervisor};
const QString Why = u"期限已满"_s;

// A sitting recorded in one room five years and more ago, its package signed for by the centre.
struct OldDay
{
    BreakAt fault;
    ExamDay day{fault.plan()};
    bool isSent = true;
    ReleaseFootage release{*day.store, day.clock,
                           [this](const auto &, const auto &) -> Result<bool> { return isSent; }};
    QString folder = day.folder.filePath(u"video"_s);
    video::Recording recording = record();

    explicit OldDay(int years = 6) { day.clock.advance(qint64(years) * 366 * 24 * 3600); }

    video::Recording record()
    {
        const video::KeepLedger ledger(*day.store, day.clock);
        const video::CameraId front(u"front"_s);
        const auto started = ExamDay::must(
            ledger.start(Clerk, day.sitting.id.toString(), day.theoryRoom.id.toString(),
                         {{front, u"前机位"_s, video::SourceKind::Simulated, u"drill:1"_s}}));
        for (int number = 1; number <= 3; ++number)
            keepSegment(ledger, {started.id, front, {}, {}}, number);
        return ExamDay::must(ledger.stop(Clerk, started.id));
    }

    void keepSegment(const video::KeepLedger &ledger, video::LedgerLine line, int number)
    {
        const QDateTime from = day.clock.now();
        day.clock.advance(60);
        line.span = {from, day.clock.now(), number * 60'000, (number + 1) * 60'000};
        const QByteArray bytes(1000 + number, char(number));
        const QString file = video::segmentFile(line.recording, line.camera, number, line.span);
        const QString path = folder + u'/' + file;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        line.what = video::Segment{number, file, 10, 0, bytes.size(), seal::sha256(bytes)};
        ExamDay::must(ledger.keep(Clerk, line));
    }

    FootageLine standing() const
    {
        const Receipted receipted = [this](const auto &, const auto &) -> Result<bool> {
            return isSent;
        };
        return footageOf(day.store->reader(), recording.id, receipted, day.clock.today()).value();
    }
    Result<Disposal> propose() const { return release.propose(Boss, {recording.id}, Why); }
    bool isOnDisk() const { return QDir(folder + u'/' + recording.id.toString()).exists(); }
};

} // namespace

class ReleaseFootageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysForTheYearsOfThePolicy()
    {
        OldDay young(4);
        QCOMPARE(young.standing().keeps, std::vector{Keeps::Term});
        QCOMPARE(young.standing().keptUntil, QDate(2031, 6, 1));
        QCOMPARE(codeOf(young.propose()), "supervision.footage_kept");
        OldDay old;
        QVERIFY(old.standing().mayGo());
        QCOMPARE(old.standing().files, 3);
        QCOMPARE(old.standing().bytes, 3006);
    }

    void theSiteMayKeepItLongerNeverShorter()
    {
        OldDay old;
        QVERIFY(old.release.setTerm(Boss, 1, Why));
        QVERIFY(old.standing().mayGo());
        QCOMPARE(old.standing().keptUntil, QDate(2031, 6, 1));
        QVERIFY(old.release.setTerm(Boss, 10, Why));
        QCOMPARE(old.standing().keeps, std::vector{Keeps::Term});
        QCOMPARE(codeOf(old.release.setTerm(Boss, 101, Why)), "supervision.bad_term");
    }

    void goesOnlyWhenTwoPeopleAgree()
    {
        OldDay old;
        const Disposal proposed = ExamDay::must(old.propose());
        QCOMPARE(codeOf(old.release.confirm(Boss, proposed.id, Why)), "supervision.same_person");
        QVERIFY(old.isOnDisk());
        const Disposal done = ExamDay::must(old.release.confirm(Watcher, proposed.id, Why));
        QVERIFY(done.isDone);
        QCOMPARE(disposals::byId(old.day.store->reader(), done.id).value(), done);
        QCOMPARE(video::eraseDisposed(old.day.store->reader(), old.folder).value(), 3);
        QVERIFY(!old.isOnDisk());
        QCOMPARE(video::eraseDisposed(old.day.store->reader(), old.folder).value(), 0);
        QCOMPARE(codeOf(old.propose()), "video.already_disposed");
        QCOMPARE(codeOf(old.release.confirm(Watcher, done.id, Why)),
                 "supervision.disposal_decided");
        QCOMPARE(video::recordings::lines(old.day.store->reader(), old.recording.id)->size(),
                 size_t(3)); // the ledger stays
    }

    void aRejectedListLeavesEverything()
    {
        OldDay old;
        const Disposal proposed = ExamDay::must(old.propose());
        QVERIFY(old.release.reject(Boss, proposed.id, u"写错了"_s));
        QVERIFY(disposals::waiting(old.day.store->reader())->empty());
        QCOMPARE(video::eraseDisposed(old.day.store->reader(), old.folder).value(), 0);
        QVERIFY(old.isOnDisk() && old.standing().mayGo());
    }

    void aHoldKeepsItEvenBetweenTheTwo()
    {
        OldDay old;
        const Disposal proposed = ExamDay::must(old.propose());
        const Hold hold = ExamDay::must(old.release.hold(Watcher, old.day.sitting.id, u"投诉"_s));
        QCOMPARE(codeOf(old.release.confirm(Watcher, proposed.id, Why)),
                 "supervision.footage_kept");
        QCOMPARE(old.standing().keeps, std::vector{Keeps::Held});
        QVERIFY(old.release.lift(Watcher, hold.id, u"已结案"_s));
        QCOMPARE(codeOf(old.release.lift(Watcher, hold.id, Why)), "supervision.hold_lifted");
        QVERIFY(old.release.confirm(Watcher, proposed.id, Why));
    }

    void whatIsUnsentOrSpokenOfStays()
    {
        OldDay old;
        old.isSent = false;
        QCOMPARE(old.standing().keeps, std::vector{Keeps::Unsent});
        old.isSent = true;
        Incident draft{{},
                       old.day.sitting.id,
                       old.day.theoryRoom.id,
                       old.recording.startedAt.addSecs(30),
                       {IncidentVersion{}}};
        QVERIFY(ReportIncident(*old.day.store, old.day.clock).report(Clerk, draft));
        QCOMPARE(old.standing().keeps, std::vector{Keeps::Referenced});
    }

    void everyActWantsAReason()
    {
        OldDay old;
        QCOMPARE(codeOf(old.release.hold(Watcher, old.day.sitting.id, u" "_s)),
                 "supervision.no_reason");
        QCOMPARE(codeOf(old.release.propose(Boss, {old.recording.id}, {})),
                 "supervision.no_reason");
        QCOMPARE(codeOf(old.release.propose(Boss, {}, Why)), "supervision.nothing_to_dispose");
        QCOMPARE(codeOf(old.release.lift(Watcher, HoldId(u"none"_s), Why)),
                 "supervision.no_such_hold");
    }

    void copiesAreProvenAndFinishedByTheNextRun()
    {
        OldDay old;
        const auto lines =
            video::recordings::lines(old.day.store->reader(), old.recording.id).value();
        const QString disk = old.day.folder.filePath(u"disk"_s);
        const auto stops = [](qint64 done, qint64 total) { return done == total; };
        QCOMPARE(codeOf(video::copyFootage(lines, old.folder, disk, stops)), "video.cancelled");
        QVERIFY(!QFile::exists(disk + u"/SHA256SUMS"_s));
        const auto receipt = video::copyFootage(lines, old.folder, disk);
        QVERIFY(receipt);
        QCOMPARE(receipt->files, 3);
        QVERIFY(old.release.noteCopy(Boss, old.day.sitting.id, *receipt, u"年度备份"_s));
        QProcess sums;
        sums.setWorkingDirectory(disk);
        sums.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
        QVERIFY(sums.waitForFinished() && sums.exitCode() == 0);
        QFile torn(old.folder + u'/' + lines.front().line.segment()->file);
        QVERIFY(torn.resize(10));
        QVERIFY(video::copyFootage(lines, old.folder, disk)); // what is there and true stays
        QVERIFY(QDir(disk).removeRecursively());
        QCOMPARE(codeOf(video::copyFootage(lines, old.folder, disk)), "video.ledger_broken");
    }

    void aBrokenWriteLeavesNothing()
    {
        OldDay old;
        QVERIFY(stepsUntilWhole(*old.day.store, old.fault, [&] { return old.propose(); }) > 3);
        const Disposal waiting = disposals::waiting(old.day.store->reader())->front();
        QVERIFY(stepsUntilWhole(*old.day.store, old.fault,
                                [&] { return old.release.confirm(Watcher, waiting.id, Why); })
                > 4);
        QVERIFY(stepsUntilWhole(*old.day.store, old.fault,
                                [&] { return old.release.hold(Watcher, old.day.sitting.id, Why); })
                > 2);
        QVERIFY(stepsUntilWhole(*old.day.store, old.fault,
                                [&] { return old.release.setTerm(Boss, 8, Why); })
                > 2);
    }
};

QTEST_GUILESS_MAIN(ReleaseFootageTest)
#include "release_footage_test.moc"
