// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"
#include "support/temporary_store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using store::Act;
using store::Writer;

namespace {

// A change of two statements, so that a fault can fall between them.
Result<> addTwo(Writer &writer)
{
    TRY(writer.execute(u"INSERT INTO note (text) VALUES (?)"_s, {u"first"_s}));
    TRY(writer.execute(u"INSERT INTO note (text) VALUES (?)"_s, {u"second"_s}));
    writer.tell({{u"count"_s, 2}});
    return {};
}

struct Notebook : TemporaryStore // a store with one table of our own
{
    using TemporaryStore::TemporaryStore;

    static Result<> makeTable(Writer &writer)
    {
        TRY(writer.execute(u"CREATE TABLE IF NOT EXISTS note (text TEXT NOT NULL) STRICT"_s));
        return {};
    }
    void open() const
    {
        QVERIFY(store->write({Clerk, u"test.open"_s, u"note"_s, {}, {}}, makeTable));
    }
    Result<> add() const { return store->write({Clerk, u"test.add"_s, u"note"_s, {}, {}}, addTwo); }
    int count() const
    {
        return store->reader().select(u"SELECT count(*) FROM note"_s)->front()[0].toInt();
    }
};

// Changes the file behind the store's back, as somebody with a copy of sqlite3 would.
void tamper(const QString &path, const QStringList &statements)
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
    db.setDatabaseName(path);
    QVERIFY(db.open());
    for (const QString &statement : statements) {
        QSqlQuery query(db);
        QVERIFY2(query.exec(statement), qPrintable(statement));
    }
}

void closeTamper()
{
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeTamper(); }

    void commitsRowsAuditAndOutboxTogether()
    {
        const Notebook book;
        book.open();
        QVERIFY(book.add());
        QCOMPARE(book.count(), 2);
        const auto lines = store::audit::after(book.store->reader(), 1, 10).value();
        QCOMPARE(lines.size(), size_t{1});
        QCOMPARE(lines[0].what, u"test.add"_s);
        QCOMPARE(lines[0].by, Clerk);
        QCOMPARE(lines[0].body.value(u"count"_s).toInt(), 2);
        const auto records = store::audit::outboxAfter(book.store->reader(), 1, 10).value();
        QCOMPARE(records[0].bytes, lines[0].record);
    }

    // Fails the first step, then the second, and so on until one run meets no fault.
    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const Notebook book(fault.plan());
        book.open();
        for (int broken = 0; broken < 100; ++broken) {
            const auto headBefore = book.auditSize();
            const int rowsBefore = book.count();
            fault.arm(broken);
            const auto added = book.add();
            fault.disarm();
            QCOMPARE(book.count() - rowsBefore, added ? 2 : 0);
            QCOMPARE(book.auditSize() - headBefore, added ? 1 : 0);
            QVERIFY(store::audit::verify(book.store->reader()));
            if (added) {
                QCOMPARE(broken, 5); // two rows, audit, outbox and the commit itself
                return;
            }
        }
        QFAIL("never succeeded");
    }

    void refusesTheSameCommandTwice()
    {
        const Notebook book;
        book.open();
        const Act act{Clerk, u"test.add"_s, u"note"_s, {}, CommandId(u"once"_s)};
        QVERIFY(book.store->write(act, addTwo));
        QCOMPARE(book.store->write(act, addTwo).error().code,
                 std::string_view("store.already_done"));
        QCOMPARE(book.count(), 2);
    }

    void asksTheGateBeforeAnything()
    {
        const auto closed = [](const Act &act) -> Result<> {
            return act.what == u"test.add"_s ? Result<>(fail(Kind::Denied, "security.not_allowed"))
                                             : Result<>();
        };
        const Notebook book({}, closed);
        book.open();
        QCOMPARE(book.add().error().kind, Kind::Denied);
        QCOMPARE(book.count(), 0);
    }

    void refusesAWriteInsideAWrite()
    {
        const Notebook book;
        book.open();
        const auto nested = book.store->write({Clerk, u"test.add"_s, {}, {}, {}},
                                              [&book](Writer &) { return book.add(); });
        QCOMPARE(nested.error().code, std::string_view("store.busy"));
        QVERIFY(book.add());
    }

    void storesAnEmptyTextAsEmptyAndOnlyAnInvalidValueAsNull()
    {
        const Notebook book;
        book.open();
        const auto insert = [&book](const QVariant &value) {
            return book.store->write({Clerk, u"test.add"_s, {}, {}, {}}, [&](Writer &writer) {
                return writer.execute(u"INSERT INTO note (text) VALUES (?)"_s, {value});
            });
        };
        QVERIFY(insert(QString()));
        QCOMPARE(insert(QVariant()).error().code, std::string_view("store.constraint"));
    }

    void namesTheFirstBrokenLink_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("detail");
        const QString open = u"DROP TRIGGER audit_is_never_updated"_s;
        const QString drop = u"DROP TRIGGER audit_is_never_deleted"_s;
        QTest::newRow("edited reason")
            << QStringList{open, u"UPDATE audit SET why = 'x' WHERE number = 2"_s} << u"2: link"_s;
        QTest::newRow("edited time")
            << QStringList{open, u"UPDATE audit SET at = at + 1 WHERE number = 3"_s}
            << u"3: link"_s;
        QTest::newRow("unknown role")
            << QStringList{open, u"UPDATE audit SET role = 'king' WHERE number = 2"_s}
            << u"2: record"_s;
        QTest::newRow("line removed") << QStringList{drop, u"DELETE FROM outbox WHERE number = 2"_s,
                                                     u"DELETE FROM audit WHERE number = 2"_s}
                                      << u"2: missing"_s;
        QTest::newRow("outbox removed")
            << QStringList{u"DELETE FROM outbox WHERE number = 3"_s} << u"3: outbox"_s;
    }
    void namesTheFirstBrokenLink()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QString, detail);
        const Notebook book;
        book.open();
        QVERIFY(book.add() && book.add() && book.add());
        tamper(book.path(), statements);
        const auto verified = store::audit::verify(book.store->reader());
        QCOMPARE(verified.error().code, std::string_view("store.broken_link"));
        QCOMPARE(verified.error().detail, detail);
    }

    void letsNobodyEditTheChainThroughSql()
    {
        const Notebook book;
        book.open();
        const auto edited =
            book.store->write({Clerk, u"test.edit"_s, {}, {}, {}}, [](Writer &writer) {
                return writer.execute(u"UPDATE audit SET why = 'x'"_s);
            });
        QVERIFY(!edited);
    }

    void verifiesRecordsThatTravelled()
    {
        const Notebook book;
        book.open();
        QVERIFY(book.add() && book.add());
        std::vector<QByteArray> records;
        const auto outbox = store::audit::outboxAfter(book.store->reader(), 0, 10).value();
        for (const auto &record : outbox)
            records.push_back(record.bytes);
        QCOMPARE(*store::audit::verifyRecords(records), *store::audit::head(book.store->reader()));
        records[1].replace("test.add", "test.adD");
        QVERIFY(*store::audit::verifyRecords(records) != *store::audit::head(book.store->reader()));
        records.erase(records.begin());
        QCOMPARE(store::audit::verifyRecords(records).error().detail, u"1: record"_s);
    }

    void opensAFileFromTheFutureReadOnlyAndNeverResetsIt()
    {
        Notebook book;
        book.open();
        QVERIFY(book.add());
        book.store.reset();
        tamper(book.path(), {u"PRAGMA user_version = 999"_s});
        auto opened = store::Store::open({.path = book.path(), .keys = TestKeys}, book.clock);
        QVERIFY(opened);
        QCOMPARE((*opened)->access(), store::Access::ReadOnly);
        QCOMPARE((*opened)->reader().select(u"SELECT text FROM note"_s)->size(), size_t{2});
        QCOMPARE((*opened)->write({Clerk, u"test.add"_s, {}, {}, {}}, addTwo).error().code,
                 std::string_view("store.read_only"));
    }

    void refusesAFileOfSomebodyElse()
    {
        const Notebook book;
        const QString path = book.folder.filePath(u"other.db"_s);
        tamper(path, {u"CREATE TABLE t (a)"_s});
        QCOMPARE(store::Store::open({.path = path, .keys = TestKeys}, book.clock).error().code,
                 std::string_view("store.not_ours"));
    }

    void refusesADamagedFileAndLeavesItAlone()
    {
        Notebook book;
        book.open();
        book.store.reset();
        QFile file(book.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(3000, '\xee'));
        file.close();
        const qint64 size = file.size();
        QCOMPARE(
            store::Store::open({.path = book.path(), .keys = TestKeys}, book.clock).error().kind,
            Kind::Corrupt);
        QCOMPARE(QFile(book.path()).size(), size);
    }

    void migratesAllOrNothing()
    {
        const Notebook book;
        const QString folder = book.folder.filePath(u"migrations"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile good(folder + u"/0001_a.sql"_s);
        QVERIFY(good.open(QIODevice::WriteOnly));
        good.write("CREATE TABLE a (x)");
        good.close();
        QFile bad(folder + u"/0002_b.sql"_s);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("CREATE TABLE b (x)\n--;\nCREATE TABEL c (x)");
        bad.close();
        const QString path = book.folder.filePath(u"migrating.db"_s);
        const auto opened =
            store::Store::open({.path = path, .keys = TestKeys, .migrations = folder}, book.clock);
        QCOMPARE(opened.error().code, std::string_view("store.migration_failed"));
        QVERIFY(opened.error().detail.startsWith(u"0002_b.sql"_s));
        tamper(path, {u"SELECT x FROM a"_s}); // the first migration stands
        QSqlQuery query(QSqlDatabase::database(u"tamper"_s));
        QVERIFY(!query.exec(u"SELECT x FROM b"_s));
    }

    void backsUpACopyThatVerifies()
    {
        const Notebook book;
        book.open();
        QVERIFY(book.add());
        const QString path = book.folder.filePath(u"copy.db"_s);
        QVERIFY(book.store->backUp(path));
        auto copy = store::Store::open({.path = path, .keys = TestKeys}, book.clock);
        QCOMPARE(*store::audit::verify((*copy)->reader()),
                 *store::audit::head(book.store->reader()));
    }

    void sealsAFieldToItsPlace()
    {
        const Notebook book;
        const store::Vault vault(TestKeys);
        const store::Place here{u"candidate", u"number", u"1"_s};
        const store::Place there{u"candidate", u"number", u"2"_s};
        const QByteArray sealed = vault.seal(u"119901199001010017"_s, here);
        QVERIFY(!sealed.contains("119901199001010017"));
        QCOMPARE(vault.openText(sealed, here).value(), u"119901199001010017"_s);
        QCOMPARE(vault.openText(sealed, there).error().code, std::string_view("seal.cannot_open"));
        QCOMPARE(vault.blindIndex(u"number", u"x"_s), vault.blindIndex(u"number", u"x"_s));
        QVERIFY(vault.blindIndex(u"number", u"x"_s) != vault.blindIndex(u"phone", u"x"_s));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
