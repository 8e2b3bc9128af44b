// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 roster rows: our import against the very same rows written by the SQLite C API.
#include "bench/figure.h"
#include "bench/many_people.h"
#include "roster/import_roster.h"
#include "site/sample_site.h"
#include "support/temporary_store.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kaochang::bench {
namespace {

constexpr int Rows = 100'000;
constexpr int Runs = 3;

struct Site : tests::TemporaryStore
{
    Actor admin{UserId(u"admin"_s), Role::Admin};
    site::SampleSite sample = site::buildSampleSite(*store, clock, admin).value();

    roster::ImportPlan plan() const
    {
        const site::SampleSitting &first = sample.sittings.front();
        const roster::Sheet sheet = sheetOf(first.roster, Rows);
        const auto policy = rules::policyNamed(first.institution.profile).value();
        return roster::planImport(sheet, roster::mapColumns(sheet).value(),
                                  {policy, {first.sitting}, clock.today()},
                                  roster::knownPeople(store->reader()).value())
            .value();
    }
};

// Every row of a table, prepared once, bound and stepped by the C API in one transaction.
class Yardstick final
{
public:
    Yardstick(const QString &source, const QString &target)
    {
        sqlite3_open(source.toUtf8(), &m_from);
        sqlite3_open(target.toUtf8(), &m_to);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF");
        copySchema();
    }
    ~Yardstick()
    {
        sqlite3_close(m_from);
        sqlite3_close(m_to);
    }
    Q_DISABLE_COPY_MOVE(Yardstick)

    double write(const QByteArrayList &tables)
    {
        std::vector<Table> loaded;
        for (const QByteArray &table : tables)
            loaded.push_back(load(table));
        return milliseconds([&] {
            run("BEGIN IMMEDIATE");
            for (const Table &table : loaded)
                insert(table);
            run("COMMIT");
        });
    }

private:
    struct Table
    {
        QByteArray name;
        int columns = 0;
        std::vector<sqlite3_value *> values; // duplicated, so that reading is not measured
    };

    void run(const char *sql)
    {
        if (sqlite3_exec(m_to, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_to));
    }
    void copySchema()
    {
        sqlite3_stmt *schema = nullptr;
        sqlite3_prepare_v2(m_from,
                           "SELECT sql FROM sqlite_schema WHERE tbl_name IN ('candidate', "
                           "'enrolment') AND sql NOT NULL",
                           -1, &schema, nullptr);
        while (sqlite3_step(schema) == SQLITE_ROW)
            run(reinterpret_cast<const char *>(sqlite3_column_text(schema, 0)));
        sqlite3_finalize(schema);
    }
    Table load(const QByteArray &name)
    {
        sqlite3_stmt *all = nullptr;
        sqlite3_prepare_v2(m_from, ("SELECT * FROM " + name).constData(), -1, &all, nullptr);
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
        sqlite3_prepare_v2(m_to,
                           ("INSERT INTO " + table.name + " VALUES (" + marks + ")").constData(),
                           -1, &add, nullptr);
        for (size_t at = 0; at < table.values.size(); at += size_t(table.columns)) {
            for (int i = 0; i < table.columns; ++i)
                sqlite3_bind_value(add, i + 1, table.values[at + size_t(i)]);
            if (sqlite3_step(add) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(m_to));
            sqlite3_reset(add);
        }
        sqlite3_finalize(add);
    }

    sqlite3 *m_from = nullptr;
    sqlite3 *m_to = nullptr;
};

} // namespace

std::vector<Figure> importFigures()
{
    const Actor staff{UserId(u"staff"_s), Role::ExamStaff};
    std::vector<double> commits;
    std::vector<double> plans;
    std::vector<double> yardsticks;
    for (int run = 0; run < Runs; ++run) {
        const Site site;
        roster::ImportPlan plan;
        plans.push_back(milliseconds([&] { plan = site.plan(); }));
        if (plan.count(roster::Fate::Added) != Rows)
            qFatal("only %d of %d rows would be added", plan.count(roster::Fate::Added), Rows);
        const roster::ImportRoster import(*site.store, site.clock);
        commits.push_back(milliseconds([&] { import.commit(staff, plan).value(); }));
        Yardstick yardstick(site.path(), site.folder.filePath(u"yardstick.db"_s));
        yardsticks.push_back(yardstick.write({"candidate", "enrolment"}));
    }
    const QString capi = u"the same rows by the SQLite C API in one transaction"_s;
    return {
        {u"import of 100,000 roster rows"_s, capi, median(commits), median(yardsticks), 3.0, 0},
        {u"reading and judging them beforehand"_s, capi, median(plans), median(yardsticks), 0, 0}};
}

} // namespace kaochang::bench
