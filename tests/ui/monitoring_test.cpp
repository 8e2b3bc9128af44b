// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/rooms.h"
#include "supervision/incidents.h"
#include "ui/camera_tile.h"
#include "ui/monitoring_page.h"
#include "ui/running_desk.h"
#include "ui/state_light.h"
#include "video/record_rooms.h"
#include "video/recordings.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

// The running sitting with a recorder in the house; its rooms are drawn, not filmed.
struct Watch
{
    tests::RunningDesk site;
    SystemClock clock;
    std::unique_ptr<video::RecordRooms> rooms;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::MonitoringPage> page;

    explicit Watch(bool hasRecorder = true)
    {
        ui::speak(ui::Language::English);
        if (hasRecorder)
            rooms = std::make_unique<video::RecordRooms>(
                *site.store, clock, site.folder.filePath(u"video"_s), video::Settings(),
                [this] { site.lane.post([this] { return rooms->keepWaiting().has_value(); }); });
        desk = std::make_unique<ui::Desk>(ui::Rooms{.storeLane = site.lane,
                                                    .store = *site.store,
                                                    .clock = site.clock,
                                                    .ask = site.ask,
                                                    .preferences = site.preferences,
                                                    .dataFolder = site.folder.path(),
                                                    .recording = rooms.get()});
        desk->chooseSitting(site.sitting().id);
        desk->signIn({site.as("hanmei"), u"韩梅"_s});
        page = std::make_unique<ui::MonitoringPage>(*desk);
        page->show();
        site.settle();
    }
    ~Watch()
    {
        page.reset();
        tests::onLane(site.lane, [this] { rooms.reset(); });
        desk.reset();
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
        const auto kept = tests::onLane(watch.site.lane, [&] {
            return video::recordings::of(watch.site.store->reader(),
                                         watch.site.sitting().id.toString())
                .value();
        });
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
        Watch watch(false);
        watch.page->activateWindow();
        QTest::keyClick(watch.page.get(), Qt::Key_F8);
        watch.site.settle();
        QCOMPARE(watch.incidents().size(), size_t(1));
        QCOMPARE(watch.incidents()[0].at, watch.site.clock.now());
    }

    void withoutARecorderThePageSaysSo()
    {
        Watch watch(false);
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
