// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a window that lists 5,000 candidates, beside a bare Qt window with as many rows.
#include "bench/figure.h"
#include "bench/many_people.h"
#include "ui/desk_fixture.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kaochang::bench {
namespace {

constexpr int People = 5000;
constexpr int Runs = 5;

void enrol(tests::DeskFixture &fixture)
{
    tests::onLane(fixture.lane, [&fixture] {
        const site::SampleSitting &first = fixture.sample.sittings.front();
        const roster::Sheet sheet = sheetOf(first.roster, People);
        const auto policy = rules::policyNamed(first.institution.profile).value();
        const auto plan = roster::planImport(sheet, roster::mapColumns(sheet).value(),
                                             {policy, {first.sitting}, fixture.clock.today()},
                                             roster::knownPeople(fixture.store->reader()).value())
                              .value();
        const Actor clerk{fixture.desk.actor().user, Role::ExamStaff};
        roster::ImportRoster(*fixture.store, fixture.clock).commit(clerk, plan).value();
    });
}

bool listsEverybody(const QWidget &window)
{
    const auto tables = window.findChildren<QTableView *>();
    return std::ranges::any_of(tables, [](const QTableView *table) {
        return table->model() && table->model()->rowCount() >= People;
    });
}

void openOurs(tests::DeskFixture &fixture)
{
    ui::MainWindow window(fixture.desk);
    window.show();
    window.openPage(u"roster"_s);
    while (!listsEverybody(window))
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

void openBare()
{
    QStandardItemModel model(People, 6);
    for (int row = 0; row < People; ++row) {
        for (int column = 0; column < 6; ++column)
            model.setItem(row, column, new QStandardItem(u"考生 %1"_s.arg(row)));
    }
    QTableView table;
    table.setModel(&model);
    table.show();
    QApplication::processEvents();
}

} // namespace

std::vector<Figure> windowFigures()
{
    tests::DeskFixture fixture(tests::DeskFixture::Site::Sample);
    enrol(fixture);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int run = 0; run < Runs; ++run) {
        ours.push_back(milliseconds([&fixture] { openOurs(fixture); }));
        bare.push_back(milliseconds(openBare));
    }
    return {{u"window usable with 5,000 candidates"_s, u"a bare Qt table of as many rows"_s,
             median(ours), median(bare), 0, 1000}};
}

} // namespace kaochang::bench
