// SPDX-License-Identifier: GPL-3.0-or-later
// Both ends as they are — real stores, real signatures, the real step — joined by a network that
// drops, doubles, delays and reorders, on machines that crash and are restored from old images.
// Whatever happened, in the end every record of the site is at the centre exactly once.
#include "center/routes.h"
#include "core/canonical_json.h"
#include "support/sync_site.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::sync;
using namespace kaochang::tests;

namespace {

// Mistakes people make in such protocols; each is planted around the real code and must be noticed.
enum class Bug {
    None,
    WatermarkOnSend, // a batch counts as received once it is sent
    NoRecordDedupe,  // the centre knows batches by number only
    DeafToWelcome,   // the site never steps back behind what was receipted
    AnyYesIsAReceipt // the site does not read what the centre signed
};

struct Weather // how often, in a thousand steps
{
    int siteRestores = 0;
    int centreRestores = 0;
};

struct Message
{
    bool isForCentre = true;
    Command command;
    Letter letter;
    Answer answer;
};

const QString SiteName = u"S001"_s;
constexpr Limits Small{8, 1 << 20};
constexpr int FaultySteps = 120;

QString memoryFolder()
{
    return QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/kaochang-XXXXXX"_s : QString();
}

// One machine: a store in a file, which can be imaged and put back.
struct Machinery
{
    QString path;
    QString migrations;
    const Clock &clock;
    std::unique_ptr<store::Store> store = {};

    void open()
    {
        auto opened =
            store::Store::open({.path = path, .keys = TestKeys, .migrations = migrations}, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }
    // The disk as it is, write-ahead log and all, as a machine's image holds it.
    void image(const QString &suffix = u".image"_s) const { copy(path, path + suffix); }
    void putBack(const QString &suffix)
    {
        store.reset();
        QFile::remove(path + u"-shm"_s);
        copy(path + suffix, path);
        open();
    }
    static void copy(const QString &from, const QString &to)
    {
        for (const QString &part : {QString(), u"-wal"_s}) {
            QFile::remove(to + part);
            if (QFile::exists(from + part) && !QFile::copy(from + part, to + part))
                qFatal("cannot copy an image");
        }
    }
    void force(const QString &sql, const store::Row &values = {}) const // behind the code's back
    {
        const auto change = [&](store::Writer &writer) { return writer.execute(sql, values); };
        if (!store->write({Machine, u"sync.test"_s, {}, {}, {}}, change))
            qFatal("cannot force");
    }
};

class World final
{
public:
    World(const QString &folder, Bug bug)
        : m_bug(bug)
        , m_site{folder + u"/site.db"_s, u":/store/migrations/site"_s, m_clock}
        , m_centre{folder + u"/centre.db"_s, u":/store/migrations/center"_s, m_clock}
    {
        m_site.open();
        m_centre.open();
        boot();
        enrol();
        m_site.image(u".fresh"_s);
        m_centre.image(u".fresh"_s);
    }

    QString figures() const
    {
        return u"%1 batches, %2 new epochs, %3 records sealed again and dropped"_s.arg(m_batches)
            .arg(m_forks)
            .arg(m_repeats);
    }
    qint64 forks() const { return m_forks; }

    // Runs one schedule; empty when all is well, else what is wrong.
    QString run(quint64 seed, const Weather &weather)
    {
        m_random.seed(seed);
        m_network.clear();
        m_oldAnswer = {};
        for (Machinery *machine : {&m_site, &m_centre}) {
            machine->putBack(u".fresh"_s);
            machine->image();
        }
        boot();
        for (int i = 0; i < FaultySteps; ++i)
            misfortune(weather);
        m_network.clear();
        boot();
        return quiesce() ? verdict() : u"does not come to rest: "_s + m_state.problem;
    }

private:
    bool chance(int inThousand) { return int(m_random() % 1000) < inThousand; }

    void boot() // the site's process starts
    {
        std::erase_if(m_network, [](const Message &message) { return !message.isForCentre; });
        m_desk.emplace(*m_site.store, SiteIdentity{m_siteKey, false, u"sim"_s}, Machine);
        m_desk->setLimits(Small);
        m_state = {};
        m_state.seed = m_random();
        bootCentre();
    }
    void bootCentre()
    {
        const center::CentreIdentity identity{u"KC"_s, m_centreKey, false};
        m_intake.emplace(*m_centre.store, identity);
        m_routes.emplace(*m_intake, identity);
    }

    void enrol()
    {
        const QString code =
            m_intake->invite({SiteName, false, {}, m_clock.now().addDays(1)}).value();
        const Letter letter = m_desk->composeEnrolment(code).value();
        const Exchange exchange{letter, ask(letter)};
        m_desk->readEnrolment(u"http://127.0.0.1:1"_s, code, exchange).value();
    }

    Answer ask(const Letter &letter)
    {
        if (m_bug == Bug::NoRecordDedupe && letter.method == "PUT")
            m_centre.force(u"DELETE FROM centre_record"_s);
        const auto reply = m_routes->answer({.method = letter.method,
                                             .target = letter.path,
                                             .body = letter.body,
                                             .signature = letter.signature,
                                             .file = {}});
        return {.status = reply.status, .body = reply.body, .signature = reply.signature};
    }

    void misfortune(const Weather &weather)
    {
        m_clock.advance(1);
        if (chance(200))
            write(1 + int(m_random() % 5));
        if (chance(12))
            m_site.image();
        if (chance(12))
            m_centre.image();
        if (chance(weather.siteRestores)) {
            m_site.putBack(u".image"_s);
            boot();
        }
        if (chance(weather.centreRestores)) {
            m_centre.putBack(u".image"_s);
            bootCentre();
        }
        if (chance(30))
            boot(); // killed and started again
        if (chance(80))
            take({.what = Event::Unreachable, .ticket = m_state.last.ticket});
        if (chance(500))
            take({.what = Event::Wake});
        if (!m_network.empty())
            deliver(m_random() % m_network.size());
    }

    void deliver(size_t which)
    {
        Message message = m_network[which];
        if (!chance(150)) // else it stays and arrives again
            m_network.erase(m_network.begin() + qsizetype(which));
        if (chance(150))
            return; // lost on its way
        if (!message.isForCentre && chance(50))
            std::swap(message.answer, m_oldAnswer); // a proxy mixes up its answers
        if (message.isForCentre)
            m_network.push_back({false, message.command, message.letter, ask(message.letter)});
        else if (message.command.ticket == m_state.last.ticket)
            take(read(message)); // an answer nobody awaits finds no socket
    }

    Event read(const Message &message)
    {
        if (m_bug == Bug::DeafToWelcome && message.command.what == Command::Greet)
            return {.what = Event::Agreed, .ticket = message.command.ticket};
        if (m_bug == Bug::AnyYesIsAReceipt && message.command.what == Command::Send
            && message.answer.status == 200) {
            markReceipted(message.letter.parcel);
            return {.what = Event::Kept, .ticket = message.command.ticket};
        }
        return m_desk->read(message.command, {message.letter, message.answer});
    }

    void markReceipted(const QString &hash) const
    {
        m_site.force(u"UPDATE sync_batch SET state = 'receipted' WHERE hash = ?"_s, {hash});
    }

    void take(const Event &event)
    {
        auto [state, command] = step(m_state, event, m_clock.monotonicMs());
        m_state = state;
        if (command.what != Command::Greet && command.what != Command::Send)
            return;
        const auto prepared = m_desk->compose(command);
        if (!prepared)
            return take(Desk::eventOf(prepared.error(), command));
        if (!prepared->letter)
            return take({.what = Event::Nothing, .ticket = command.ticket});
        if (m_bug == Bug::WatermarkOnSend && command.what == Command::Send)
            markReceipted(prepared->letter->parcel);
        m_network.push_back({true, command, *prepared->letter, {}});
    }

    void write(int records)
    {
        for (int i = 0; i < records; ++i) {
            if (!writeRecord(*m_site.store, u"candidate"_s))
                qFatal("cannot write");
        }
    }

    // Fair weather: at most this many exchanges until everything is receipted.
    bool quiesce()
    {
        take({.what = Event::Wake});
        for (int i = 0; i < 2000 && m_state.phase == State::Busy; ++i) {
            while (m_network.size() > 1)
                m_network.erase(m_network.begin());
            Message message = m_network.back();
            m_network.clear();
            message.answer = ask(message.letter);
            take(read(message));
        }
        return m_state.phase == State::Idle;
    }

    QString verdict()
    {
        const auto backlog = m_desk->backlog().value();
        if (waiting(backlog) != 0)
            return u"%1 still wait"_s.arg(waiting(backlog));
        QMap<QString, QByteArray> held; // command → bytes
        qint64 applied = 0;
        const auto batches =
            m_centre.store->reader().select(u"SELECT bytes, receipt FROM centre_batch"_s);
        for (const auto &row : *batches) {
            const Receipt receipt = parseReceipt(row[1].toByteArray()).value();
            applied += receipt.applied;
            m_repeats += receipt.repeated;
            const auto envelope = parseEnvelope(row[0].toByteArray(), {});
            for (const auto &record : envelope->records)
                held.insert(commandOf(record), record);
        }
        m_batches += qint64(batches->size());
        m_forks += m_site.store->reader()
                       .select(u"SELECT count(*) - 1 FROM sync_epoch"_s)
                       .value()[0][0]
                       .toLongLong();
        if (applied != held.size())
            return u"%1 applied, %2 different"_s.arg(applied).arg(held.size());
        const auto unproven = m_site.store->reader().select(
            u"SELECT count(*) FROM sync_batch WHERE state = 'receipted' "
            "AND hash NOT IN (SELECT hash FROM sync_receipt)"_s);
        if (unproven->front()[0].toInt() != 0)
            return u"counted as received without a receipt"_s;
        const qint64 sent = backlog.batches.receiptedRecords;
        const auto records = store::audit::outboxAfter(m_site.store->reader(), 0, int(sent));
        for (const auto &record : *records) {
            if (held.value(commandOf(record.bytes)) != record.bytes)
                return u"record %1 is lost"_s.arg(record.number);
        }
        return store::audit::verify(m_centre.store->reader()) ? QString() : u"centre's chain"_s;
    }

    static QString commandOf(const QByteArray &record)
    {
        return QJsonDocument::fromJson(record)[u"cmd"_s].toString();
    }

    Bug m_bug;
    ManualClock m_clock{QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC)};
    std::mt19937_64 m_random;
    seal::SigningKey m_siteKey = seal::SigningKey::generate();
    seal::SigningKey m_centreKey = seal::SigningKey::generate();
    Machinery m_site;
    Machinery m_centre;
    std::optional<Desk> m_desk;
    std::optional<center::Intake> m_intake;
    std::optional<center::Routes> m_routes;
    State m_state;
    std::vector<Message> m_network;
    Answer m_oldAnswer;
    qint64 m_batches = 0;
    qint64 m_forks = 0;
    qint64 m_repeats = 0;
};

constexpr Weather Both{15, 15};

} // namespace

class SimulationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("siteRestores");
        QTest::addColumn<int>("centreRestores");
        QTest::newRow("faults only") << 0 << 0;
        QTest::newRow("site restored") << 15 << 0;
        QTest::newRow("centre restored") << 0 << 15;
        QTest::newRow("both restored") << 15 << 15;
    }
    void losesAndDoublesNothing() // 4 × 500 schedules; KAOCHANG_SCHEDULES for more of each
    {
        QFETCH(int, siteRestores);
        QFETCH(int, centreRestores);
        const int schedules = qEnvironmentVariableIntValue("KAOCHANG_SCHEDULES");
        const QTemporaryDir folder(memoryFolder());
        World world(folder.path(), Bug::None);
        for (quint64 seed = 1; seed <= quint64(schedules > 0 ? schedules : 500); ++seed) {
            const QString wrong = world.run(seed, {siteRestores, centreRestores});
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        }
        qInfo("%s", qPrintable(world.figures()));
        QCOMPARE(world.forks() > 0, siteRestores > 0); // the bad weather did come
    }

    void noticesEveryPlantedBug_data()
    {
        QTest::addColumn<Bug>("bug");
        QTest::newRow("watermark on send") << Bug::WatermarkOnSend;
        QTest::newRow("no dedupe by record") << Bug::NoRecordDedupe;
        QTest::newRow("deaf to the welcome") << Bug::DeafToWelcome;
        QTest::newRow("any yes is a receipt") << Bug::AnyYesIsAReceipt;
    }
    void noticesEveryPlantedBug()
    {
        QFETCH(Bug, bug);
        const QTemporaryDir folder(memoryFolder());
        World world(folder.path(), bug);
        for (quint64 seed = 1; seed <= 500; ++seed) {
            if (const QString wrong = world.run(seed, Both); !wrong.isEmpty()) {
                qInfo("caught at schedule %llu: %s", seed, qPrintable(wrong));
                return;
            }
        }
        QFAIL("500 schedules did not notice");
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
