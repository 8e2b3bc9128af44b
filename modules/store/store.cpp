// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "core/durable_file.h"
#include "store/audit.h"
#include "store/detail/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlRecord>
#include <array>

using namespace Qt::StringLiterals;

static void initStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace kaochang::store {
namespace {

constexpr qint64 OurMark = 0x4B414F43; // "KAOC" in SQLite's application_id
constexpr qint64 LargestMigration = 1 << 20;

struct Pragma
{
    const char *set;
    const char *name;
    const char *expected;
};
// journal_mode answers "memory" for ":memory:", which only tests open.
constexpr std::array Pragmas = {
    Pragma{"journal_mode = WAL", "journal_mode", "wal"},
    Pragma{"synchronous = FULL", "synchronous", "2"},
    Pragma{"foreign_keys = ON", "foreign_keys", "1"},
    Pragma{"fullfsync = ON", "fullfsync", "1"},
    Pragma{"checkpoint_fullfsync = ON", "checkpoint_fullfsync", "1"},
    Pragma{"trusted_schema = OFF", "trusted_schema", "0"},
    Pragma{"cell_size_check = ON", "cell_size_check", "1"},
    Pragma{"secure_delete = ON", "secure_delete", "1"},
    Pragma{"temp_store = MEMORY", "temp_store", "2"},
    Pragma{"mmap_size = 0", "mmap_size", "0"},
};

// Statements end with a line "--;" because a trigger body holds semicolons of its own.
Result<QStringList> statementsOf(const QString &path)
{
    TRY_LET(bytes, readWhole(path, LargestMigration));
    return QString::fromUtf8(bytes).split(u"\n--;\n"_s, Qt::SkipEmptyParts);
}

} // namespace

Result<> Reader::each(const QString &sql, const Row &values,
                      const std::function<Result<>(const Row &)> &visit) const
{
    TRY_LET(query, m_connection.run(sql, values));
    Result<> answer;
    const int columns = query->record().count();
    while (answer && query->next()) {
        Row row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query->value(column));
        answer = visit(row);
    }
    query->finish();
    return answer;
}

Result<std::vector<Row>> Reader::select(const QString &sql, const Row &values) const
{
    std::vector<Row> rows;
    TRY(each(sql, values, [&rows](const Row &row) -> Result<> {
        rows.push_back(row);
        return {};
    }));
    return rows;
}

Result<int> Writer::execute(const QString &sql, const Row &values)
{
    if (m_faults && m_faults(Step::Statement))
        return fail(Kind::Unavailable, "store.cannot_write", u"injected"_s);
    TRY_LET(query, m_connection.run(sql, values));
    const int touched = query->numRowsAffected();
    query->finish();
    return touched;
}

Store::Store(OpenRequest request, const Clock &clock)
    : m_request(std::move(request))
    , m_clock(clock)
    , m_vault(m_request.keys)
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(OpenRequest request, const Clock &clock)
{
    initStoreResources();
    std::unique_ptr<Store> store(new Store(std::move(request), clock));
    TRY_LET(connection, Connection::open(store->m_request.path));
    store->m_connection = std::move(connection);
    TRY(store->prepare());
    TRY(store->migrate());
    return store;
}

Result<> Store::prepare()
{
    TRY_LET(tables, m_connection->ask(u"SELECT count(*) FROM sqlite_schema"_s));
    TRY_LET(mark, m_connection->ask(u"PRAGMA application_id"_s));
    const bool isNew = tables.toInt() == 0 && mark.toLongLong() == 0;
    if (!isNew && mark.toLongLong() != OurMark)
        return fail(Kind::Invalid, "store.not_ours", m_request.path);
    for (const Pragma &pragma : Pragmas) {
        TRY(m_connection->ask(u"PRAGMA "_s + QLatin1String(pragma.set)));
        TRY_LET(kept, m_connection->ask(u"PRAGMA "_s + QLatin1String(pragma.name)));
        const bool isInMemory = kept.toString() == u"memory"_s && m_request.path == u":memory:"_s;
        if (kept.toString() != QLatin1String(pragma.expected) && !isInMemory)
            return fail(Kind::Unavailable, "store.pragma_refused", QLatin1String(pragma.set));
    }
    if (isNew)
        TRY(m_connection->ask(u"PRAGMA application_id = %1"_s.arg(OurMark)));
    TRY_LET(check, m_connection->ask(u"PRAGMA quick_check(1)"_s));
    if (check.toString() != u"ok"_s)
        return fail(Kind::Corrupt, "store.damaged", check.toString());
    return {};
}

// Brings the file up to the newest NNNN_topic.sql, one transaction each; a file from the future is
// only read.
Result<> Store::migrate()
{
    TRY_LET(version, m_connection->ask(u"PRAGMA user_version"_s));
    const QDir folder(m_request.migrations);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const int newest = names.isEmpty() ? 0 : names.last().left(4).toInt();
    if (version.toInt() > newest) {
        m_access = Access::ReadOnly;
        TRY(m_connection->ask(u"PRAGMA query_only = ON"_s));
        return {};
    }
    for (const QString &name : names) {
        if (const int number = name.left(4).toInt(); number > version.toInt())
            TRY(apply(number, folder.filePath(name)));
    }
    return {};
}

Result<> Store::apply(int number, const QString &path)
{
    TRY_LET(statements, statementsOf(path));
    statements.append(u"PRAGMA user_version = %1"_s.arg(number));
    TRY(m_connection->begin());
    Writer writer(*m_connection, m_vault);
    writer.m_faults = m_request.faults;
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = writer.execute(statement); !done) {
            rollback();
            return fail(Kind::Corrupt, "store.migration_failed",
                        QFileInfo(path).fileName() + u": "_s + done.error().detail);
        }
    }
    if (auto done = m_connection->commit(); !done) {
        rollback();
        return done;
    }
    return {};
}

Result<Writer> Store::begin(const Act &act)
{
    if (m_access == Access::ReadOnly)
        return fail(Kind::Denied, "store.read_only", act.what);
    if (m_request.gate)
        TRY(m_request.gate(act));
    if (!act.command.isNull()) {
        TRY_LET(done, audit::isDone(reader(), act.command));
        if (done)
            return fail(Kind::Conflict, "store.already_done", act.command.toString());
    }
    TRY(m_connection->begin());
    Writer writer(*m_connection, m_vault);
    writer.m_faults = m_request.faults;
    return writer;
}

Result<> Store::commit(Writer &writer, const Act &act)
{
    Act named = act;
    if (named.command.isNull())
        named.command = CommandId::make(m_clock);
    if (auto appended = audit::append(writer, named, writer.m_body, m_clock); !appended) {
        rollback();
        return appended;
    }
    const bool isBroken = m_request.faults && m_request.faults(Step::Commit);
    const Result<> done = isBroken ? fail(Kind::Unavailable, "store.cannot_write", u"injected"_s)
                                   : m_connection->commit();
    return done ? done : settle(named, done.error());
}

// A COMMIT that reports an error may be durable all the same: the chain alone knows.
Result<> Store::settle(const Act &act, const Error &cause)
{
    rollback();
    auto done = audit::isDone(reader(), act.command);
    if (!done)
        return fail(Kind::Unavailable, "store.unknown_outcome", act.command.toString());
    return *done ? Result<>() : tl::unexpected(cause);
}

void Store::rollback()
{
    m_connection->rollback();
}

Result<> Store::backUp(const QString &path) const
{
    const QString beside = path + u".part"_s;
    QFile::remove(beside);
    TRY_LET(expected, audit::head(reader()));
    TRY_LET(query, m_connection->run(u"VACUUM INTO ?"_s, {beside}));
    query->finish();
    TRY(syncFile(beside));
    {
        TRY_LET(copy, Connection::open(beside));
        TRY_LET(check, copy->ask(u"PRAGMA integrity_check(1)"_s));
        TRY_LET(kept, audit::head(Reader(*copy, m_vault)));
        if (check.toString() != u"ok"_s || kept != expected)
            return fail(Kind::Corrupt, "store.backup_failed", path);
    }
    QFile::remove(path);
    if (!QFile::rename(beside, path))
        return fail(Kind::Unavailable, "file.cannot_write", path);
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace kaochang::store
