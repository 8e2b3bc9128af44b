// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive.h"
#include "package/bags.h"
#include "package/export_sitting.h"
#include "package/sample_bag.h"
#include "roster/exam_day.h"
#include "site/run_sitting.h"
#include "supervision/report_incident.h"
#include "supervision/review.h"
#include "theory/key_in.h"
#include "video/keep_ledger.h"
#include "video/recordings.h"

#include <QJsonArray>
#include <QTest>

using namespace kaochang;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

namespace {

const Actor Keeper{UserId(u"keeper"_s), Role::ScoreKeeper};
const QString LiNumber = u"110101199003077758"_s;

// The small site after its sitting: one candidate, one recording of one camera with two segments.
struct ClosedDay : ExamDay
{
    package::SealingDesk desk{siteKey(), u"S001"_s, u"Kaochang test"_s, folder.filePath(u"bags"_s),
                              folder.filePath(u"video"_s)};
    package::ExportSitting exportSitting{*store, clock, desk};
    QStringList segments;

    explicit ClosedDay(store::FaultPlan faults = {}, store::Gate gate = {})
        : ExamDay(std::move(faults), std::move(gate))
    {
        enrol(person(u"李·𠮷"_s, LiNumber));
        const site::RunSitting day(*store, clock);
        must(day.open(Clerk, sitting.id));
        must(day.start(Clerk, sitting.id));
        record();
        must(day.close(Clerk, sitting.id, u"test"_s));
    }

    void record()
    {
        const video::KeepLedger ledger(*store, clock);
        const video::Recording recording = must(ledger.start(
            Clerk, sitting.id.toString(), theoryRoom.id.toString(),
            {{.camera = video::CameraId(u"cam-1"_s), .name = u"前"_s, .address = u"file:x"_s}}));
        for (int i = 1; i <= 2; ++i) {
            const video::CameraId camera(u"cam-1"_s);
            const video::Span span{clock.now().addSecs(i * 10), clock.now().addSecs(i * 10 + 9),
                                   i * 10'000, i * 10'000 + 9'000};
            const QByteArray picture(1000 * i, 'v');
            const QString file = video::segmentFile(recording.id, camera, i, span);
            QDir().mkpath(QFileInfo(desk.video + u'/' + file).path());
            must(writeDurably(desk.video + u'/' + file, picture));
            must(ledger.keep(
                Clerk, {recording.id, camera, span,
                        video::Segment{i, file, 25, 0, picture.size(), seal::sha256(picture)}}));
            segments.append(file);
        }
        must(ledger.stop(Clerk, recording.id));
    }

    static void must(const Result<> &result)
    {
        if (!result)
            qFatal("%s", result.error().code.data());
    }
    using ExamSite::must;

    package::ExportWish wish() const
    {
        return {sitting.id, segments, {{u"papers/register.pdf"_s, "%PDF", {}, {}}}};
    }
    QStringList inBags() const
    {
        return QDir(desk.bags).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                         QDir::Name);
    }
};

QByteArray payload(const package::Exported &exported, const QString &name)
{
    return readWhole(exported.folder + u"/data/"_s + name, 1 << 30).value();
}

} // namespace

class ExportSittingTest final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { workInMemory(); }

private Q_SLOTS:
    void handsOverTheWholeSitting()
    {
        const ClosedDay day;
        const auto exported = day.exportSitting.run(Keeper, day.wish());
        QVERIFY(exported);
        QCOMPARE(day.inBags(), QStringList{u"package-000001"_s});
        const auto verified =
            package::verifyBag(exported->folder, {.key = siteKey().publicKey(), .sequence = 1});
        QVERIFY(verified);
        QCOMPARE(*verified, exported->report);
        QCOMPARE(payload(*exported, u"papers/register.pdf"_s), QByteArray("%PDF"));
        QCOMPARE(payload(*exported, u"video/"_s + day.segments[1]), QByteArray(2000, 'v'));
        QCOMPARE(payload(*exported, u"ledger/ledger.jsonl"_s).count('\n'), 2);
        const QJsonArray roll =
            parseStrictJson(payload(*exported, u"roster/roll.json"_s))->toArray();
        QCOMPARE(roll.size(), 1);
        QCOMPARE(roll[0][u"name"_s].toString(), u"李·𠮷"_s);
    }

    void carriesTheChainAsItStoodAndTellsOfItself()
    {
        const ClosedDay day;
        const qint64 before = day.auditSize();
        const auto exported = day.exportSitting.run(Keeper, day.wish());
        QVERIFY(exported);
        QCOMPARE(exported->report.manifest.audit.size, before);
        QCOMPARE(payload(*exported, u"audit/records.jsonl"_s).count('\n'), before);
        const qsizetype touching = payload(*exported, u"audit/sitting.jsonl"_s).count('\n');
        QVERIFY(touching > 5 && touching < before);
        const auto line = store::audit::after(day.store->reader(), before, 1)->front();
        QCOMPARE(line.what, u"package.export_sitting"_s);
        QCOMPARE(line.body[u"hash"_s].toString(),
                 QString::fromLatin1(exported->report.hash.toHex()));
    }

    void carriesNoWholeDocumentNumberAndNoPhone()
    {
        const ClosedDay day;
        const auto exported = day.exportSitting.run(Keeper, day.wish());
        QVERIFY(exported);
        QDirIterator walk(exported->folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QByteArray bytes = readWhole(walk.next(), 1 << 30).value();
            QVERIFY2(!bytes.contains(LiNumber.toLatin1()), qPrintable(walk.filePath()));
            QVERIFY2(!bytes.contains("13800000000"), qPrintable(walk.filePath()));
        }
        QVERIFY(payload(*exported, u"roster/roll.json"_s)
                    .contains(rules::maskDocument(LiNumber).toUtf8()));
    }

    void carriesEveryVersionOfEveryScore()
    {
        ClosedDay day;
        const theory::KeyIn keyIn(*day.store, day.clock);
        const auto enrolment =
            day.must(roster::enrolments::of(day.store->reader(), day.sitting.id)).front().id;
        const Actor other{UserId(u"other"_s), Role::ScoreKeeper};
        day.must(keyIn.first(Keeper, enrolment, theory::scored(59'50)));
        day.must(keyIn.second(other, enrolment, theory::scored(59'50)));
        day.must(keyIn.first(Keeper, enrolment, theory::scored(60'00), u"漏加一题"_s));
        day.must(keyIn.second(other, enrolment, theory::scored(60'00)));
        const auto exported = day.exportSitting.run(Keeper, day.wish());
        QVERIFY(exported);
        const QJsonArray scores =
            parseStrictJson(payload(*exported, u"scores/theory.json"_s))->toArray();
        QCOMPARE(scores.size(), 2);
        QCOMPARE(scores[0][u"points"_s].toInteger(), 59'50);
        QCOMPARE(scores[1][u"version"_s].toInteger(), 2);
        QCOMPARE(scores[1][u"points"_s].toInteger(), 60'00);
        QCOMPARE(scores[1][u"why"_s].toString(), u"漏加一题"_s);
    }

    void carriesWhatHappenedAndWhatTheSupervisorFound()
    {
        const ClosedDay day;
        const Actor supervisor{UserId(u"supervisor"_s), Role::ExternalSupervisor};
        const supervision::Review review(*day.store, day.clock);
        const supervision::ReportIncident report(*day.store, day.clock);
        day.must(report.flagNow(Clerk, day.sitting.id, day.theoryRoom.id));
        supervision::Bookmark look;
        look.sitting = day.sitting.id;
        look.room = day.theoryRoom.id;
        look.at = day.clock.now();
        look.note = u"看"_s;
        supervision::Finding finding;
        finding.sitting = day.sitting.id;
        finding.text = u"可"_s;
        finding.bookmarks = {day.must(review.addBookmark(supervisor, look)).id};
        finding = day.must(review.writeFinding(supervisor, finding));
        day.must(review.signFinding(supervisor, finding.id));
        const auto exported = day.exportSitting.run(Keeper, day.wish());
        QVERIFY(exported);
        const QJsonObject record =
            parseStrictObject(payload(*exported, u"supervision/record.json"_s)).value();
        QCOMPARE(record[u"incidents"_s][0][u"versions"_s][0][u"kind"_s].toString(), u"flagged"_s);
        QCOMPARE(record[u"bookmarks"_s][0][u"note"_s].toString(), u"看"_s);
        QVERIFY(record[u"findings"_s][0][u"signed_at"_s].toInteger() > 0);
    }

    void linksEachPackageToTheOneBefore()
    {
        const ClosedDay day;
        const auto first = day.exportSitting.run(Keeper, day.wish());
        const auto second = day.exportSitting.run(Keeper, day.wish());
        QVERIFY(first && second);
        QCOMPARE(second->report.manifest.sequence, qint64(2));
        QCOMPARE(second->report.manifest.previous, first->report.hash);
        QVERIFY(
            package::verifyBag(second->folder, {.sequence = 2, .previous = first->report.hash}));
        QCOMPARE(package::bags::all(day.store->reader()).value(),
                 (std::vector{second->report, first->report}));
        QCOMPARE(package::bags::of(day.store->reader(), day.sitting.id.toString())->size(),
                 size_t(2));
        QCOMPARE(package::bags::of(day.store->reader(), u"other"_s)->size(), size_t(0));
    }

    void letsOnlyOneOfTwoTakeTheSamePlace()
    {
        const ClosedDay day;
        const auto one = day.exportSitting.gather(day.wish());
        const auto two = day.exportSitting.gather(day.wish());
        QVERIFY(one && two);
        const auto writtenOne = day.exportSitting.write(*one);
        const auto writtenTwo = day.exportSitting.write(*two);
        QVERIFY(writtenOne && writtenTwo);
        QVERIFY(day.exportSitting.keep(Keeper, *writtenOne));
        QCOMPARE(day.exportSitting.keep(Keeper, *writtenTwo).error().code, "package.not_the_next");
        QCOMPARE(day.inBags(), QStringList{u"package-000001"_s});
    }

    void refusesWhatCannotBeHandedOver()
    {
        const ClosedDay day;
        package::ExportWish wish = day.wish();
        wish.segments = {u"rec/cam/unknown.avi"_s};
        QCOMPARE(day.exportSitting.run(Keeper, wish).error().code, "package.unknown_segment");
        wish = day.wish();
        wish.sitting = site::SittingId(u"none"_s);
        QCOMPARE(day.exportSitting.run(Keeper, wish).error().code, "site.no_such_sitting");
        QVERIFY(writeDurably(day.desk.video + u'/' + day.segments[0], "changed"));
        QCOMPARE(day.exportSitting.run(Keeper, day.wish()).error().code, "package.source_changed");
        QVERIFY(day.inBags().isEmpty());
        ExamDay running;
        const package::ExportSitting early(*running.store, running.clock, day.desk);
        QCOMPARE(early.run(Keeper, {running.sitting.id, {}, {}}).error().code, "package.not_over");
    }

    void isHeldUpByTheGate()
    {
        const ClosedDay day({}, [](const store::Act &act) -> Result<> {
            if (act.what.startsWith(u"package."_s) && act.by.role != Role::ScoreKeeper)
                return fail(Kind::Denied, "security.not_allowed");
            return {};
        });
        QCOMPARE(day.exportSitting.run(Clerk, day.wish()).error().code, "security.not_allowed");
        QVERIFY(day.inBags().isEmpty());
        QVERIFY(day.exportSitting.run(Keeper, day.wish()));
    }

    void keepsRowRecordAndBagTogetherWhateverBreaks()
    {
        BreakAt fault;
        const ClosedDay day(fault.plan());
        const auto act = [&] {
            const auto exported = day.exportSitting.run(Keeper, day.wish());
            if (!exported && !day.inBags().isEmpty())
                qFatal("a bag that is in no chain was left: %s", exported.error().code.data());
            return exported;
        };
        QVERIFY(stepsUntilWhole(*day.store, fault, act) > 3);
        QCOMPARE(day.inBags(), QStringList{u"package-000001"_s});
    }

    void leavesNoTraceWhenStopped()
    {
        const ClosedDay day;
        const auto stopped = day.exportSitting.run(
            Keeper, day.wish(), [](qint64 done, qint64 total) { return done < total / 2; });
        QCOMPARE(stopped.error().code, "package.cancelled");
        QVERIFY(day.inBags().isEmpty());
        QVERIFY(package::bags::all(day.store->reader())->empty());
    }

    void settlesWhatAPowerCutLeft()
    {
        const ClosedDay day;
        const auto exported = day.exportSitting.run(Keeper, day.wish());
        QVERIFY(exported);
        // The cut came after the commit and before the renaming; and in the middle of another bag.
        const QString id = exported->report.manifest.package.toString();
        QVERIFY(QFile::rename(exported->folder, day.desk.bags + u"/.staged-"_s + id));
        QVERIFY(QDir().mkpath(day.desk.bags + u"/.staged-unknown/data"_s));
        QVERIFY(QDir().mkpath(day.desk.bags + u"/..staged-unknown.0.part/data"_s));
        QVERIFY(QDir().mkpath(day.desk.bags + u"/.mine"_s));
        QVERIFY(day.exportSitting.settle());
        QCOMPARE(day.inBags(), (QStringList{u".mine"_s, u"package-000001"_s}));
        QVERIFY(package::verifyBag(exported->folder));
        QVERIFY(day.exportSitting.settle());
    }

    void doesWhatElseBelongsToItInTheSameBreath()
    {
        const ClosedDay day;
        const auto refused = day.exportSitting.run(
            Keeper, day.wish(), {}, [](store::Writer &, const package::Exported &) -> Result<> {
                return fail(Kind::Unavailable, "sync.refused");
            });
        QCOMPARE(refused.error().code, "sync.refused");
        QVERIFY(day.inBags().isEmpty());
        QVERIFY(package::bags::all(day.store->reader())->empty());
    }
};

QTEST_GUILESS_MAIN(ExportSittingTest)
#include "export_sitting_test.moc"
