// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre takes and what it does not, without a socket.
#include "center/chain.h"
#include "center/routes.h"
#include "support/broken_writes.h"
#include "support/code_of.h"
#include "support/sync_site.h"
#include "sync/receipts.h"
#include "sync/sealing.h"

#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::sync;
using namespace kaochang::tests;

namespace {

struct CentreStore // on the caller's thread
{
    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC)};
    seal::SigningKey key = seal::SigningKey::generate();
    BreakAt fault;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<center::Intake> intake;

    explicit CentreStore(bool acceptsDemo = true)
    {
        auto opened = store::Store::open({.path = folder.filePath(u"centre.db"_s),
                                          .keys = TestKeys,
                                          .faults = fault.plan(),
                                          .migrations = u":/store/migrations/center"_s},
                                         clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        intake = std::make_unique<center::Intake>(
            *store, center::CentreIdentity{u"KC"_s, key, acceptsDemo});
    }
    void admit(SyncSite &site) const
    {
        const QString code =
            intake->invite({u"S001"_s, false, {}, clock.now().addDays(1), false}).value();
        const Letter letter = site.desk.composeEnrolment(code).value();
        const auto answer = intake->enrol({letter.body, letter.signature});
        if (!site.desk.readEnrolment(u"http://127.0.0.1:1"_s, code,
                                     {letter, {200, answer->bytes, answer->signature, 0}}))
            qFatal("not admitted");
    }
    center::Holdings holdings() const { return *center::received::of(store->reader(), u"S001"_s); }
};

struct Encounter // an enrolled site and its first sealed batches
{
    CentreStore centre;
    BreakAt siteFault;
    SyncSite site{false, siteFault.plan()};

    Encounter() { centre.admit(site); }
    Letter next()
    {
        static_cast<void>(site.desk.compose({Command::Greet, {}, 0, 1}));
        return *site.desk.compose({Command::Send, {}, 0, 2})->letter;
    }
    Result<SignedBytes> send(const Letter &letter, qint64 n = 1) const
    {
        const QString epoch = letter.path.split(u'/').at(5);
        return centre.intake->takeBatch({u"S001"_s, epoch, n}, {letter.body, letter.signature});
    }
    Event read(const Letter &letter, const Result<SignedBytes> &answer)
    {
        const Answer got{200, answer->bytes, answer->signature, 0};
        return site.desk.read({Command::Send, {}, 0, 2}, {letter, got});
    }
    Letter sealAndSend(int records) // one batch all the way
    {
        site.write(records);
        const Letter letter = next();
        const auto n = letter.path.section(u'/', -1).toLongLong();
        read(letter, send(letter, n));
        return letter;
    }
    // A batch that says what the site never said, signed all the same.
    SignedBytes forge(const Letter &letter, const std::function<void(Envelope &)> &change) const
    {
        Envelope envelope = parseEnvelope(letter.body, {}).value();
        change(envelope);
        return sign(Paper::Batch, site.key, encode(envelope).value());
    }
};

} // namespace

class IntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheSameBytesWithTheSameReceipt()
    {
        Encounter meeting;
        meeting.site.write(20);
        const Letter letter = meeting.next();
        const auto first = meeting.send(letter);
        QVERIFY(first);
        meeting.centre.clock.advance(60);
        QCOMPARE(meeting.send(letter), first);
        QCOMPARE(meeting.centre.holdings().batches, 1);
    }
    void refusesWhatTheSiteHasNotSigned()
    {
        Encounter meeting;
        meeting.site.write(3);
        Letter letter = meeting.next();
        letter.body.replace("\"seat\":7", "\"seat\":8");
        QCOMPARE(codeOf(meeting.send(letter)), "center.bad_signature");
        QCOMPARE(meeting.centre.holdings(), center::Holdings{});
    }
    void refusesAnotherPlaceThanTheEnvelopeNames()
    {
        Encounter meeting;
        meeting.site.write(3);
        QCOMPARE(codeOf(meeting.send(meeting.next(), 2)), "center.wrong_address");
    }
    void asksForTheBatchThatIsMissing()
    {
        Encounter meeting;
        meeting.site.write(3);
        const Letter first = meeting.next();
        const Letter later{first};
        const SignedBytes third = meeting.forge(later, [](Envelope &envelope) {
            envelope.prev = BatchPoint{envelope.epoch, 2, QString(64, u'a')};
            envelope.n = 3;
        });
        const QString epoch = first.path.split(u'/').at(5);
        const auto refused = meeting.centre.intake->takeBatch({u"S001"_s, epoch, 3}, third);
        QCOMPARE(codeOf(refused), "center.gap");
        QCOMPARE(refused.error().detail, epoch + u" 1"_s);
    }
    void setsAForkAsideAndKeepsWhatItHas()
    {
        Encounter meeting;
        const Letter letter = meeting.sealAndSend(3);
        const SignedBytes other =
            meeting.forge(letter, [](Envelope &envelope) { envelope.app = u"other"_s; });
        const QString epoch = letter.path.split(u'/').at(5);
        QCOMPARE(codeOf(meeting.centre.intake->takeBatch({u"S001"_s, epoch, 1}, other)),
                 "center.fork");
        QCOMPARE(meeting.centre.holdings().quarantined, 1);
        QCOMPARE(meeting.centre.holdings().batches, 1);
        QVERIFY(meeting.send(letter)); // the first word stands
    }
    void refusesABrokenAuditChain_data()
    {
        QTest::addColumn<int>("spoil");
        QTest::newRow("a record dropped") << 0;
        QTest::newRow("two exchanged") << 1;
        QTest::newRow("one edited") << 2;
        QTest::newRow("the head") << 3;
        QTest::newRow("not from the first") << 4;
    }
    void refusesABrokenAuditChain()
    {
        QFETCH(int, spoil);
        Encounter meeting;
        meeting.site.write(5);
        const Letter letter = meeting.next();
        const SignedBytes forged = meeting.forge(letter, [spoil](Envelope &envelope) {
            auto &records = envelope.records;
            if (spoil == 0 || spoil == 4)
                records.erase(records.begin() + (spoil == 0 ? 1 : 0));
            if (spoil == 0)
                envelope.audit.size = --envelope.last;
            if (spoil == 4)
                ++envelope.first;
            if (spoil == 1)
                std::swap(records[1], records[2]);
            if (spoil == 2)
                records[2].replace("\"seat\":7", "\"seat\":8");
            if (spoil == 3)
                envelope.audit.link = QString(64, u'0');
        });
        QCOMPARE(codeOf(meeting.send({.method = {},
                                      .path = letter.path,
                                      .body = forged.bytes,
                                      .file = {},
                                      .signature = forged.signature,
                                      .parcel = {}})),
                 "center.chain");
        QCOMPARE(meeting.centre.holdings().records, 0);
        QCOMPARE(meeting.centre.holdings().quarantined, 1);
    }
    void refusesMoreThanTheLimits()
    {
        QCOMPARE(codeOf(parseEnvelope(QByteArray((1 << 20) + 1, ' '), {})), "sync.too_large");
        Encounter meeting;
        meeting.site.write(501);
        const Envelope first = parseEnvelope(meeting.next().body, {}).value();
        QCOMPARE(first.records.size(), 500);
        QCOMPARE(codeOf(parseEnvelope(meeting.next().body, {400, 1 << 20})), "sync.bad_wire");
    }
    void sealsLargeRecordsWithinTheBytes()
    {
        Encounter meeting;
        for (int i = 0; i < 30; ++i) {
            const store::Act act{Machine, u"roster.import"_s, u"x"_s, QString(100'000, u'w'), {}};
            QVERIFY(meeting.site.store->write(act, [](store::Writer &) -> Result<> { return {}; }));
        }
        const Letter letter = meeting.next();
        QVERIFY(letter.body.size() <= (1 << 20));
        QVERIFY(letter.body.size() > 900'000);
        QVERIFY(meeting.send(letter));
    }

    void centreKeepsBatchAndAuditTogetherWhateverBreaks()
    {
        Encounter meeting;
        meeting.site.write(4);
        const Letter letter = meeting.next();
        const int steps = stepsUntilWhole(*meeting.centre.store, meeting.centre.fault,
                                          [&] { return meeting.send(letter); });
        QVERIFY2(steps >= 5 + 3, qPrintable(QString::number(steps)));
        QCOMPARE(meeting.centre.holdings().records, 6); // the enrolment and the epoch too
    }
    void centreLetsASiteInWhollyOrNotAtAll()
    {
        CentreStore centre;
        SyncSite site;
        const QString code =
            centre.intake->invite({u"S001"_s, false, {}, centre.clock.now().addDays(1), false})
                .value();
        const Letter letter = site.desk.composeEnrolment(code).value();
        const int steps = stepsUntilWhole(*centre.store, centre.fault, [&] {
            return centre.intake->enrol({letter.body, letter.signature});
        });
        QVERIFY2(steps >= 4, qPrintable(QString::number(steps)));
    }
    void siteKeepsSealAndReceiptWithTheirAuditWhateverBreaks()
    {
        Encounter meeting;
        meeting.site.write(4);
        static_cast<void>(meeting.site.desk.compose({Command::Greet, {}, 0, 1}));
        QVERIFY(stepsUntilWhole(*meeting.site.store, meeting.siteFault,
                                [&] {
                                    return sealing::seal(
                                        *meeting.site.store, Machine,
                                        {{meeting.site.key, false, u"t"_s}, u"S001"_s, {}});
                                })
                > 0);
        const Letter letter = meeting.next();
        const auto receipt = meeting.send(letter);
        QVERIFY(stepsUntilWhole(*meeting.site.store, meeting.siteFault,
                                [&]() -> Result<> {
                                    if (meeting.read(letter, receipt).what != Event::Kept)
                                        return fail(Kind::Unavailable, "test.broken");
                                    return {};
                                })
                > 0);
    }
    void believesNoReceiptButItsOwn_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char *what : {"signature", "other key", "site", "hash", "n", "last", "applied",
                                 "audit", "size", "demo"})
            QTest::newRow(what) << QByteArray(what);
    }
    void believesNoReceiptButItsOwn()
    {
        QFETCH(QByteArray, what);
        Encounter meeting;
        meeting.site.write(4);
        const Letter letter = meeting.next();
        const auto good = meeting.send(letter);
        Receipt receipt = parseReceipt(good->bytes).value();
        if (what == "site")
            receipt.site = u"S002"_s;
        if (what == "hash")
            receipt.of->hash = receipt.hash = QString(64, u'b');
        if (what == "n")
            receipt.of->n = 2;
        if (what == "last")
            --receipt.last;
        if (what == "applied")
            --receipt.applied;
        if (what == "audit")
            receipt.audit.link = QString(64, u'c');
        if (what == "size")
            ++receipt.size;
        if (what == "demo")
            receipt.isDemo = true;
        const auto stranger = seal::SigningKey::generate();
        SignedBytes papers =
            sign(Paper::Receipt, what == "other key" ? stranger : meeting.centre.key,
                 encode(receipt).value());
        if (what == "signature")
            papers.signature[5] = char(papers.signature[5] ^ 1);
        const Event event = meeting.read(letter, papers);
        QCOMPARE(event.what, Event::Unreachable);
        QCOMPARE(event.problem, u"sync.bad_receipt"_s);
        QCOMPARE(meeting.read(letter, good).what, Event::Kept);
    }

    void takesNoMutatedBatch() // 20,000 of them, and no crash
    {
        Encounter meeting;
        meeting.site.write(6);
        const Letter letter = meeting.next();
        std::mt19937 random(20260601);
        for (int i = 0; i < 20'000; ++i) {
            Letter bad = letter;
            mutate(bad.body, random);
            if (bad.body != letter.body)
                QVERIFY(!meeting.send(bad));
        }
        QCOMPARE(meeting.centre.holdings(), center::Holdings{});
        QVERIFY(meeting.send(letter));
    }
    void followsNoMutatedChainEvenWhenItIsSigned() // 20,000 more, past the signature
    {
        Encounter meeting;
        meeting.site.write(6);
        const Envelope good = parseEnvelope(meeting.next().body, {}).value();
        std::mt19937 random(4);
        for (int i = 0; i < 20'000; ++i) {
            Envelope bad = good;
            mutate(bad.records[random() % bad.records.size()], random);
            const auto followed = center::follow({}, bad);
            QVERIFY(!followed || bad.records == good.records);
        }
        QCOMPARE(center::follow({}, good)->size(), good.records.size());
    }
    void readsEveryMutatedPaperWithoutHarm() // 20,000 of each kind
    {
        Encounter meeting;
        const Letter letter = meeting.sealAndSend(5);
        const Letter hello = *meeting.site.desk.compose({Command::Greet, {}, 0, 1})->letter;
        const auto welcome = meeting.centre.intake->greet({hello.body, hello.signature});
        const auto receipt = meeting.send(letter);
        const QByteArray refusal =
            encode(Refusal{u"KC"_s, u"center.gap"_s, u"x"_s, QString(64, u'a')}).value();
        const QByteArray enrol =
            encode(EnrolRequest{u"7K4M"_s, QByteArray(32, 'k'), false, 1}).value();
        const QByteArray enrolled =
            encode(Enrolled{u"KC"_s, QByteArray(32, 'k'), u"S"_s, QByteArray(32, 'l'), false, 1})
                .value();
        const auto fuzz = [](const QByteArray &good, auto parse) {
            std::mt19937 random(7);
            QVERIFY(parse(good));
            for (int i = 0; i < 20'000; ++i) {
                QByteArray bad = good;
                mutate(bad, random);
                if (const auto read = parse(bad); read && bad != good)
                    QVERIFY(encode(*read)); // whatever is read can be said again
            }
        };
        fuzz(letter.body, [](const QByteArray &bytes) { return parseEnvelope(bytes, {}); });
        fuzz(hello.body, parseHello);
        fuzz(welcome->bytes, parseWelcome);
        fuzz(receipt->bytes, parseReceipt);
        fuzz(refusal, parseRefusal);
        fuzz(enrol, parseEnrolRequest);
        fuzz(enrolled, parseEnrolled);
    }
    void readsItsInvitationHoweverItIsTyped()
    {
        const auto key = seal::SigningKey::generate();
        for (int i = 0; i < 200; ++i) {
            const Invitation invitation = makeInvitation(key.publicKey());
            const QString written = text(invitation);
            QCOMPARE(written.size(), 39);
            QCOMPARE(parseInvitation(written).value(), invitation);
            QString sloppy = written.toLower().replace(u'0', u'o').replace(u'1', u'l');
            QCOMPARE(parseInvitation(sloppy.remove(u'-')).value(), invitation);
            QVERIFY(!parseInvitation(written.chopped(1)));
            QVERIFY(!parseInvitation(written + u'0'));
        }
    }

private:
    static void mutate(QByteArray &bytes, std::mt19937 &random)
    {
        const auto at = [&] { return qsizetype(random() % size_t(bytes.size())); };
        for (auto times = 1 + random() % 3; times > 0 && !bytes.isEmpty(); --times) {
            switch (random() % 5) {
            case 0:
                bytes[at()] = char(random());
                break;
            case 1:
                bytes.remove(at(), 1 + qsizetype(random() % 20));
                break;
            case 2:
                bytes.insert(at(), bytes.mid(at(), qsizetype(random() % 20)));
                break;
            case 3:
                bytes[at()] = "{}[]\",:0-9etfn\\"[random() % 15];
                break;
            default:
                bytes.truncate(at());
            }
        }
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
