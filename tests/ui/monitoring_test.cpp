// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/incidents.h"
#include "ui/camera_tile.h"
#include "ui/filming.h"
#include "ui/monitoring_page.h"
#include "ui/running_desk.h"
#include "ui/state_light.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

// The running sitting with a recorder in the house, watched by an invigilator.
struct Watch
{
    tests::RunningDesk site;
    tests::Filming film;
    std::unique_ptr<ui::MonitoringPage> page;

    explicit Watch(tests::Filming::Recorder recorder = tests::Filming::Recorder::Present)
        : film(site, site.sitting().id, recorder)
    {
        ui::speak(ui::Language::English);
        film.desk->signIn({site.as("hanmei"), u"韩梅"_s});
        page = std::make_unique<ui::MonitoringPage>(*film.desk);
        page->show();
        site.settle();
    }
    QPushButton *find(const char *name)
    {
        return page->findChild<QPushButton *>(QLatin1String(name));
    }
    bool isEveryLight(ui::Status status)
    {
        const auto tiles = page->findChildren<ui::CameraTile *>();
        return !tiles.empty() && std::ranges::all_of(tiles, [status](ui::CameraTile *tile) {
            return tile->findChild<ui::StateLight *>()->status() == status;
        });
    }
    std::vector<supervision::Incident> incidents()
    {
        return tests::onLane(site.lane, [this] {
            return supervision::incidents::of(site.store->reader(), site.sitting().id).value();
        });
    }
};

} // namespace

class MonitoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLightFollowsTheBytes()
    {
        Watch watch;
        QVERIFY(watch.isEveryLight(ui::Status::Idle));
        watch.find("start")->click();
        QVERIFY(QTest::qWaitFor([&] { return watch.isEveryLight(ui::Status::Ok); }, 15000));
        QVERIFY(watch.find("stop")->isVisible());
        watch.site.ask.sayYes = true;
        watch.find("stop")->click();
        QVERIFY(QTest::qWaitFor([&] { return watch.isEveryLight(ui::Status::Idle); }, 15000));
        const auto kept = watch.film.kept();
        QVERIFY(!kept.empty());
        for (const video::Recording &each : kept)
            QVERIFY(each.stoppedAt.has_value());
    }

    void stoppingIsAskedFirst()
    {
        Watch watch;
        watch.find("start")->click();
        QVERIFY(QTest::qWaitFor([&] { return watch.isEveryLight(ui::Status::Ok); }, 15000));
        watch.find("stop")->click(); // and the person says no
        watch.site.settle();
        QCOMPARE(watch.site.ask.asked.size(), 1);
        QVERIFY(watch.isEveryLight(ui::Status::Ok));
    }

    void oneKeyMarksTheMoment()
    {
        Watch watch(tests::Filming::Recorder::Absent);
        watch.page->activateWindow();
        QTest::keyClick(watch.page.get(), Qt::Key_F8);
        watch.site.settle();
        QCOMPARE(watch.incidents().size(), size_t(1));
        QCOMPARE(watch.incidents()[0].at, watch.site.clock.now());
    }

    void withoutARecorderThePageSaysSo()
    {
        Watch watch(tests::Filming::Recorder::Absent);
        QVERIFY(!watch.find("start")->isVisible());
        QVERIFY(watch.isEveryLight(ui::Status::Idle));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::theme::apply(app, ui::Scheme::Light);
    MonitoringTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "monitoring_test.moc"
