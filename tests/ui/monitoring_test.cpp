// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/rooms.h"
#include "supervision/alarms.h"
#include "supervision/answer_alarm.h"
#include "supervision/incidents.h"
#include "ui/camera_tile.h"
#include "ui/filming.h"
#include "ui/incidents_dialog.h"
#include "ui/monitoring_page.h"
#include "ui/running_desk.h"
#include "ui/state_light.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
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
    // As the watcher keeps it: the first camera of the first room.
    supervision::Alarm raise()
    {
        QByteArray picture;
        QBuffer buffer(&picture);
        buffer.open(QIODevice::WriteOnly);
        QImage(320, 180, QImage::Format_Grayscale8).save(&buffer, "JPEG");
        return tests::onLane(site.lane, [&] {
            const auto room = site.sitting().rooms.front();
            const auto camera = site::rooms::camerasOf(site.store->reader(), room).value().front();
            const video::Source source{video::CameraId(camera.id.toString()), camera.name,
                                       video::SourceKind::Simulated, camera.address};
            const auto recording = video::KeepLedger(*site.store, site.clock)
                                       .start(site.as("hanmei"), site.sitting().id.toString(),
                                              room.toString(), {source})
                                       .value();
            return supervision::AnswerAlarm(*site.store, site.clock)
                .keep(site.as("hanmei"), {recording.id, source.camera, video::AlarmKind::Covered,
                                          site.clock.now(), false, picture})
                .value();
        });
    }
    supervision::Alarm kept(const supervision::AlarmId &id)
    {
        return tests::onLane(
            site.lane, [&] { return supervision::alarms::byId(site.store->reader(), id).value(); });
    }
    QTableView *alarms() { return page->findChild<QTableView *>(u"alarms"_s); }
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

    void whatHappenedIsToldLaterAndEveryVersionStays()
    {
        Watch watch(tests::Filming::Recorder::Absent);
        watch.page->activateWindow();
        QTest::keyClick(watch.page.get(), Qt::Key_F8);
        watch.site.settle();
        watch.find("incidents")->click();
        auto *dialog = watch.page->findChild<ui::IncidentsDialog *>();
        auto *tell = dialog->findChild<QPushButton *>(u"tell"_s);
        QTRY_VERIFY(tell->isEnabled());
        QTest::mouseClick(tell, Qt::LeftButton); // nothing chosen yet
        auto *problem = dialog->findChild<QLabel *>(u"problem"_s);
        QTRY_VERIFY(problem->text().contains(u"(supervision.no_code)"_s));

        auto *code = dialog->findChild<QComboBox *>(u"code"_s);
        code->setCurrentIndex(code->findData(u"0-02"_s));
        dialog->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"停电 3 分钟"_s);
        QTest::mouseClick(tell, Qt::LeftButton);
        QTRY_COMPARE(watch.incidents()[0].versions.size(), size_t(2));
        QCOMPARE(watch.incidents()[0].told().kind, supervision::IncidentKind::Abnormal);
        QCOMPARE(watch.incidents()[0].told().note, u"停电 3 分钟"_s);
        auto *told = dialog->findChild<QLabel *>(u"told"_s);
        QTRY_COMPARE(told->text().count(u'\n'), 1);
    }

    void anAlarmIsShownAndAcknowledgedByOneKey()
    {
        Watch watch(tests::Filming::Recorder::Absent);
        QVERIFY(!watch.alarms()->isVisible());
        const auto alarm = watch.raise();
        QVERIFY(QTest::qWaitFor([&] { return watch.alarms()->isVisible(); }, 5000));
        QCOMPARE(watch.alarms()->model()->index(0, 1).data().toString(), u"Lens covered"_s);
        QCOMPARE(watch.alarms()->model()->index(0, 2).data().toString(), u"Unanswered"_s);
        watch.page->activateWindow();
        watch.alarms()->setFocus();
        QTest::keyClick(watch.alarms(), Qt::Key_A);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return watch.alarms()->model()->index(0, 2).data().toString() == u"Acknowledged"_s;
            },
            5000));
        QCOMPARE(watch.kept(alarm.id).state(), supervision::AlarmState::Acknowledged);
        QVERIFY(!watch.find("acknowledge")->isEnabled());
    }

    void aFalseAlarmWantsItsReason()
    {
        Watch watch(tests::Filming::Recorder::Absent);
        const auto alarm = watch.raise();
        QVERIFY(QTest::qWaitFor([&] { return watch.find("false")->isVisible(); }, 5000));
        watch.find("false")->click(); // and nothing is given
        watch.site.settle();
        QCOMPARE(watch.kept(alarm.id).state(), supervision::AlarmState::Open);
        watch.site.ask.text = u"the lens was cleaned"_s;
        watch.find("false")->click();
        watch.site.settle();
        QCOMPARE(watch.kept(alarm.id).state(), supervision::AlarmState::False);
        QVERIFY(!watch.kept(alarm.id).judgements.back().why.isEmpty());
    }

    void aNewPictureIsAcceptedWithAReason()
    {
        Watch watch; // with a recorder in the house, which does not record this camera
        const auto alarm = watch.raise();
        QVERIFY(QTest::qWaitFor([&] { return watch.find("accept")->isVisible(); }, 5000));
        watch.site.ask.text = u"the camera was set up again"_s;
        watch.page->activateWindow();
        watch.alarms()->setFocus();
        QTest::keyClick(watch.alarms(), Qt::Key_P);
        watch.site.settle();
        const auto kept = watch.kept(alarm.id);
        QCOMPARE(kept.state(), supervision::AlarmState::Accepted);
        QCOMPARE(kept.judgements.back().why, u"the camera was set up again"_s);
        QVERIFY(kept.overAt.has_value());
        QVERIFY(QTest::qWaitFor([&] { return !watch.find("accept")->isEnabled(); }, 5000));
        QVERIFY(!watch.find("false")->isEnabled());
    }

    void anAlarmBecomesAnIncident()
    {
        Watch watch(tests::Filming::Recorder::Absent);
        const auto alarm = watch.raise();
        QVERIFY(QTest::qWaitFor([&] { return watch.find("incident")->isVisible(); }, 5000));
        watch.find("incident")->click();
        watch.site.settle();
        QCOMPARE(watch.incidents().size(), size_t(1));
        QCOMPARE(watch.incidents()[0].at, alarm.at);
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
