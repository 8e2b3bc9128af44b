// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 roster rows: our import against the very same rows written by the SQLite C API.
//
// Like with like: both write into a copy of one file, the sample site before its first roster, so
// tables, indices and foreign keys are the same; both connections have the store's pragmas; the
// rows of the yardstick are the ones an import has left, loaded beforehand, bound and stepped
// through two statements prepared once, in one transaction. What it does not do is what the import
// adds: ids, sealing, blind indices, the audit line and the outbox. A busy machine: the two are
// measured in turn, in changing order, each after the disk has settled, and the pair whose ratio is
// the median speaks for all.
#include "bench/figure.h"
#include "bench/many_people.h"
#include "roster/import_roster.h"
#include "site/sample_site.h"
#include "support/temporary_store.h"

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kaochang::bench {
namespace {

constexpr int Rows = 100'000;
constexpr int Runs = 5;

struct Site : tests::TemporaryStore
{
    Actor admin{UserId(u"admin"_s), Role::Admin};
    site::SampleSite sample = site::buildSampleSite(*store, clock, admin).value();
    QString empty = folder.filePath(u"empty.db"_s);
    roster::Sheet sheet = sheetOf(sample.sittings.front().roster, Rows);

    Site()
    {
        if (!store->backUp(empty))
            qFatal("cannot copy the site");
    }

    QString fresh(const QString &name) const
    {
        const QString path = folder.filePath(name);
        for (const QString &rest : {path, path + u"-wal"_s, path + u"-shm"_s})
            QFile::remove(rest);
        if (!QFile::copy(empty, path))
            qFatal("cannot copy the empty site");
        return path;
    }
    roster::ImportPlan plan() const
    {
        const site::SampleSitting &first = sample.sittings.front();
        const auto policy = rules::policyNamed(first.institution.profile).value();
        roster::ImportPlan plan = roster::planImport(sheet, roster::mapColumns(sheet).value(),
                                                     {policy, {first.sitting}, clock.today()}, {})
                                      .value();
        if (plan.count(roster::Fate::Added) != Rows)
            qFatal("only %d of %d rows would be added", plan.count(roster::Fate::Added), Rows);
        return plan;
    }
    double import(const QString &path, const roster::ImportPlan &plan) const
    {
        const auto into =
            store::Store::open({.path = path, .keys = tests::TestKeys}, clock).value();
        ::sync();
        return milliseconds(
            [&] { roster::ImportRoster(*into, clock).commit(tests::Clerk, plan).value(); });
    }
};

// Every row of the two tables, held in memory.
class Yardstick final
{
public:
    explicit Yardstick(const QString &source)
    {
        open(source);
        for (const char *table : {"candidate", "enrolment"})
            m_tables.push_back(load(table));
        sqlite3_close(m_db);
    }
    ~Yardstick()
    {
        for (const Table &table : m_tables)
            std::ranges::for_each(table.values, sqlite3_value_free);
    }
    Q_DISABLE_COPY_MOVE(Yardstick)

    double write(const QString &target)
    {
        open(target);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
            "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;"
            "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0");
        ::sync();
        const double time = milliseconds([this] {
            run("BEGIN IMMEDIATE");
            std::ranges::for_each(m_tables, [this](const Table &table) { insert(table); });
            run("COMMIT");
        });
        sqlite3_close(m_db);
        return time;
    }

private:
    struct Table
    {
        QByteArray name;
        int columns = 0;
        std::vector<sqlite3_value *> values; // duplicated, so that reading is not measured
    };

    void open(const QString &path)
    {
        if (sqlite3_open(path.toUtf8(), &m_db) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    }
    Table load(const QByteArray &name)
    {
        sqlite3_stmt *all = nullptr;
        sqlite3_prepare_v2(m_db, ("SELECT * FROM " + name).constData(), -1, &all, nullptr);
        Table table{name, sqlite3_column_count(all), {}};
        while (sqlite3_step(all) == SQLITE_ROW) {
            for (int i = 0; i < table.columns; ++i)
                table.values.push_back(sqlite3_value_dup(sqlite3_column_value(all, i)));
        }
        sqlite3_finalize(all);
        return table;
    }
    void insert(const Table &table)
    {
        QByteArray marks = "?";
        for (int i = 1; i < table.columns; ++i)
            marks += ",?";
        sqlite3_stmt *add = nullptr;
        sqlite3_prepare_v2(m_db,
                           ("INSERT INTO " + table.name + " VALUES (" + marks + ")").constData(),
                           -1, &add, nullptr);
        for (size_t at = 0; at < table.values.size(); at += size_t(table.columns)) {
            for (int i = 0; i < table.columns; ++i)
                sqlite3_bind_value(add, i + 1, table.values[at + size_t(i)]);
            if (sqlite3_step(add) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(m_db));
            sqlite3_reset(add);
        }
        sqlite3_finalize(add);
    }

    sqlite3 *m_db = nullptr;
    std::vector<Table> m_tables;
};

struct Pair
{
    double ours = 0;
    double theirs = 0;
};

std::vector<Pair> pairs(const Site &site, const roster::ImportPlan &plan)
{
    site.import(site.fresh(u"first.db"_s), plan); // warm, and its rows are the yardstick's
    Yardstick yardstick(site.folder.filePath(u"first.db"_s));
    std::vector<Pair> measured(Runs);
    for (int run = 0; run < Runs; ++run) {
        Pair &pair = measured[size_t(run)];
        if (run % 2 == 0)
            pair.ours = site.import(site.fresh(u"ours.db"_s), plan);
        pair.theirs = yardstick.write(site.fresh(u"theirs.db"_s));
        if (run % 2 == 1)
            pair.ours = site.import(site.fresh(u"ours.db"_s), plan);
    }
    std::ranges::sort(measured, {}, [](const Pair &pair) { return pair.ours / pair.theirs; });
    return measured;
}

} // namespace

std::vector<Figure> importFigures()
{
    const Site site;
    roster::ImportPlan plan;
    const double planning = milliseconds([&] { plan = site.plan(); });
    const std::vector<Pair> sorted = pairs(site, plan);
    const Pair &middle = sorted[Runs / 2];
    const QString capi = u"the same rows by the SQLite C API in one transaction"_s;
    return {{u"import of 100,000 roster rows"_s, capi, middle.ours, middle.theirs, 3.0, 0},
            {u"reading and judging them beforehand"_s, capi, planning, middle.theirs, 0, 0}};
}

} // namespace kaochang::bench
