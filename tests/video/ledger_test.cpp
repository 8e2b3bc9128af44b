// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/digest.h"
#include "support/temporary_store.h"
#include "video/keep_ledger.h"
#include "video/recordings.h"
#include "video/verify_ledger.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video;

namespace {

const CameraId Front(u"front"_s);

Source camera()
{
    return parseSource(Front, u"前机位"_s, u"rtsp://admin:s3cret@10.0.0.7/1"_s).value();
}

struct Evidence // a recording with three segments and a gap, and their files
{
    BreakAt fault;
    TemporaryStore site{fault.plan()};
    KeepLedger keep{*site.store, site.clock};
    QString folder = site.folder.path() + u"/video"_s;
    Recording recording = keep.start(Clerk, u"sitting"_s, u"101"_s, {camera()}).value();

    LedgerLine segment(int sequence, qint64 from) const
    {
        const Span span{site.clock.now().addMSecs(from), site.clock.now().addMSecs(from + 1000),
                        from, from + 1000};
        const QString file = segmentFile(recording.id, Front, sequence, span);
        const QByteArray bytes(3000 + sequence, char('a' + sequence));
        QDir().mkpath(QFileInfo(folder + u'/' + file).path());
        QFile out(folder + u'/' + file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return {recording.id, Front, span,
                Segment{sequence, file, 10, 0, bytes.size(), seal::sha256(bytes)}};
    }
    LedgerLine gap(qint64 from, qint64 to) const
    {
        return {recording.id,
                Front,
                {site.clock.now().addMSecs(from), site.clock.now().addMSecs(to), from, to},
                Gap{Cause::Stalled}};
    }
    void fill()
    {
        for (const LedgerLine &line :
             {segment(1, 0), segment(2, 1000), gap(2000, 5000), segment(3, 5000)})
            if (!keep.keep(Clerk, line))
                qFatal("cannot keep");
    }
    std::vector<KeptLine> lines() const
    {
        return recordings::lines(site.store->reader(), recording.id).value();
    }
    QString path(int line) const
    {
        return folder + u'/' + lines().at(size_t(line)).line.segment()->file;
    }
};

void flipOneBit(const QString &path, quint32 random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open");
    QByteArray bytes = file.readAll();
    const auto at = qsizetype(random % quint32(bytes.size()));
    bytes[at] = char(bytes[at] ^ (1 << (random >> 29)));
    file.seek(0);
    file.write(bytes);
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheRecorderSays()
    {
        Evidence evidence;
        evidence.fill();
        const auto lines = evidence.lines();
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(lines[0].line, evidence.segment(1, 0));
        QCOMPARE(lines[2].line, evidence.gap(2000, 5000));
        QCOMPARE(lines[3].number, 4);
        const auto verified = verifyLedger(lines, evidence.folder);
        QVERIFY(verified);
        QCOMPARE(*verified, (Verified{3, 1, 3001 + 3002 + 3003, 3000}));
    }

    void tellsTheCentreHashesAndNoAddress()
    {
        Evidence evidence;
        evidence.fill();
        QVERIFY(evidence.keep.stop(Clerk, evidence.recording.id));
        const auto told =
            store::audit::on(evidence.site.store->reader(), evidence.recording.id.toString())
                .value();
        QCOMPARE(told.size(), size_t(6));
        QCOMPARE(told[1].body[u"link"_s].toString(),
                 QString::fromLatin1(evidence.lines()[0].link.toHex()));
        const QJsonObject head = told[5].body[u"heads"_s].toArray().first().toObject();
        QCOMPARE(head[u"number"_s].toInt(), 4);
        QCOMPARE(head[u"link"_s].toString(), QString::fromLatin1(evidence.lines()[3].link.toHex()));
        for (const auto &line : told)
            QVERIFY(!line.record.contains("s3cret") && !line.record.contains("rtsp"));
    }

    void oneRecordingARoomAtATime()
    {
        Evidence evidence;
        QCOMPARE(evidence.keep.start(Clerk, u"other"_s, u"101"_s, {camera()}).error().code,
                 std::string_view("video.room_is_recording"));
        QVERIFY(evidence.keep.start(Clerk, u"other"_s, u"102"_s, {camera()}));
        const auto stopped = evidence.keep.stop(Clerk, evidence.recording.id);
        QCOMPARE(stopped->ending, Ending::Stopped);
        QCOMPARE(stopped->stoppedAt, evidence.site.clock.now());
        QVERIFY(evidence.keep.start(Clerk, u"other"_s, u"101"_s, {camera()}));
        QCOMPARE(recordings::of(evidence.site.store->reader(), u"other"_s)->size(), size_t(2));
        QCOMPARE(recordings::unfinished(evidence.site.store->reader())->size(), size_t(2));
    }

    void refusesWhatDoesNotBelong()
    {
        Evidence evidence;
        const auto code = [](const auto &result) { return result.error().code; };
        QCOMPARE(code(evidence.keep.start(Clerk, u"s"_s, u"102"_s, {})),
                 std::string_view("video.no_cameras"));
        const LedgerLine line = evidence.segment(1, 0);
        QVERIFY(evidence.keep.keep(Clerk, line));
        QCOMPARE(code(evidence.keep.keep(Clerk, line)), std::string_view("video.already_kept"));
        LedgerLine stranger = evidence.gap(0, 1);
        stranger.recording = RecordingId(u"?"_s);
        QCOMPARE(code(evidence.keep.keep(Clerk, stranger)),
                 std::string_view("video.no_such_recording"));
        QCOMPARE(code(evidence.keep.stop(Clerk, stranger.recording)),
                 std::string_view("video.no_such_recording"));
        QVERIFY(evidence.keep.stop(Clerk, evidence.recording.id));
        QCOMPARE(code(evidence.keep.stop(Clerk, evidence.recording.id)),
                 std::string_view("video.recording_ended"));
        QCOMPARE(code(evidence.keep.keep(Clerk, evidence.gap(1, 2))),
                 std::string_view("video.recording_ended"));
        QCOMPARE(evidence.lines().size(), size_t(1));
    }

    void aLineIsNeverChangedOrRemoved()
    {
        Evidence evidence;
        evidence.fill();
        for (const QString &sql :
             {u"UPDATE ledger_line SET ended_at = 0"_s, u"DELETE FROM ledger_line"_s})
            QVERIFY(!evidence.site.store->write(
                {Clerk, u"video.cheat"_s, {}, {}, {}},
                [&](store::Writer &writer) { return writer.execute(sql); }));
        QCOMPARE(evidence.lines().size(), size_t(4));
    }

    void findsEveryFlippedBit()
    {
        Evidence evidence;
        evidence.fill();
        const auto lines = evidence.lines();
        QRandomGenerator random(20260601);
        for (int n = 0; n < 1000; ++n) {
            const quint32 bit = random.generate();
            const int line = std::array{0, 1, 3}[size_t(n) % 3];
            flipOneBit(evidence.path(line), bit);
            const auto verified = verifyLedger(lines, evidence.folder);
            QVERIFY(!verified);
            QCOMPARE(verified.error().code, std::string_view("video.ledger_broken"));
            QCOMPARE(verified.error().detail, u"front %1 hash"_s.arg(line + 1));
            flipOneBit(evidence.path(line), bit);
        }
        QVERIFY(verifyLedger(lines, evidence.folder));
    }

    void namesTheFirstFault_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"front 1 missing", "front 2 size", "front 2 link", "front 3 link",
                                  "front 4 number", "front 3 number"})
            QTest::addRow("%s", fault) << QString::fromLatin1(fault);
    }
    void namesTheFirstFault()
    {
        QFETCH(QString, fault);
        Evidence evidence;
        evidence.fill();
        auto lines = evidence.lines();
        if (fault == u"front 1 missing")
            QFile::remove(evidence.path(0));
        else if (fault == u"front 2 size")
            QVERIFY(QFile::resize(evidence.path(1), 100));
        else if (fault == u"front 2 link")
            std::get<Segment>(lines[1].line.what).frames = 11;
        else if (fault == u"front 3 link")
            lines[2].line.what = Gap{Cause::CameraLost};
        else if (fault == u"front 4 number")
            lines.erase(lines.begin() + 2);
        else
            std::swap(lines[2], lines[3]);
        if (fault == u"front 3 number" || fault == u"front 4 number") {
            QVERIFY(verifyLedger(lines, evidence.folder).error().detail.endsWith(u"number"_s));
            return;
        }
        QCOMPARE(verifyLedger(lines, evidence.folder).error().detail, fault);
    }

    void twoFilesCannotShowTheSameTime()
    {
        Evidence evidence;
        QVERIFY(evidence.keep.keep(Clerk, evidence.segment(2, 1000)));
        QVERIFY(evidence.keep.keep(Clerk,
                                   evidence.segment(1, 0))); // found later by the sweep: in order
        QVERIFY(verifyLedger(evidence.lines(), evidence.folder));
        QVERIFY(evidence.keep.keep(Clerk, evidence.segment(3, 1500)));
        QCOMPARE(verifyLedger(evidence.lines(), evidence.folder).error().detail,
                 u"front 3 times"_s);
    }

    void verifyingCanBeStopped()
    {
        Evidence evidence;
        evidence.fill();
        qint64 last = 0;
        const auto verified =
            verifyLedger(evidence.lines(), evidence.folder, [&](qint64 done, qint64 total) {
                last = done;
                return done < total / 2;
            });
        QCOMPARE(verified.error().code, std::string_view("video.cancelled"));
        QCOMPARE(last, 3001 + 3002);
    }

    void aLineTravelsAsJson()
    {
        Evidence evidence;
        evidence.fill();
        for (const KeptLine &kept : evidence.lines()) {
            QJsonObject record = lineRecord(kept.line, kept.number);
            record[u"link"_s] = QString::fromLatin1(kept.link.toHex());
            QCOMPARE(*readLine(record), kept);
            for (const QString &member : record.keys()) {
                QJsonObject without = record;
                without.remove(member);
                const auto read = readLine(without);
                QVERIFY2(!read, qPrintable(member));
                QCOMPARE(read.error().code, std::string_view("video.bad_line"));
            }
        }
    }

    void aFileNameSaysWhatItHolds()
    {
        const Span span{fromMs(1'780'300'800'123), {}, 456, 0};
        const QString file = segmentFile(RecordingId(u"r"_s), Front, 7, span);
        QCOMPARE(file, u"r/front/000007_20260601T080000123Z_456.avi"_s);
        QCOMPARE(parseSegmentFile(file),
                 (SegmentName{RecordingId(u"r"_s), Front, 7, span.startedAt, 456}));
        for (const QString &bad : {u"front/000007_20260601T080000123Z_456.avi"_s,
                                   u"r/front/7_20260601T080000123Z_456.avi"_s,
                                   u"r/front/000007_20261301T080000123Z_456.avi"_s,
                                   u"r/front/000007_20260601T080000123Z_456.avi.void"_s})
            QCOMPARE(parseSegmentFile(bad), std::nullopt);
    }

    // Whichever write breaks, line and audit are both there or both not.
    void keepsLineAndAuditTogetherWhateverBreaks_data()
    {
        QTest::addColumn<int>("act");
        QTest::addRow("start") << 0;
        QTest::addRow("keep") << 1;
        QTest::addRow("stop") << 2;
    }
    void keepsLineAndAuditTogetherWhateverBreaks()
    {
        QFETCH(int, act);
        for (int broken = 0; broken < 100; ++broken) {
            Evidence evidence;
            const LedgerLine line = evidence.segment(1, 0);
            const qint64 before = evidence.site.auditSize();
            evidence.fault.arm(broken);
            bool done = false;
            if (act == 0)
                done = evidence.keep.start(Clerk, u"s"_s, u"102"_s, {camera()}).has_value();
            else if (act == 1)
                done = evidence.keep.keep(Clerk, line).has_value();
            else
                done = evidence.keep.stop(Clerk, evidence.recording.id).has_value();
            evidence.fault.disarm();
            const auto reader = evidence.site.store->reader();
            QCOMPARE(evidence.site.auditSize(), before + int(done));
            QCOMPARE(recordings::of(reader, u"s"_s)->size(), size_t(act == 0 && done));
            QCOMPARE(evidence.lines().size(), size_t(act == 1 && done));
            QCOMPARE(recordings::byId(reader, evidence.recording.id)->stoppedAt.has_value(),
                     act == 2 && done);
            if (done)
                return;
        }
        QFAIL("never succeeded");
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
