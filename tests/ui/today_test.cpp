// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/draw_seats.h"
#include "site/rooms.h"
#include "site/sittings.h"
#include "ui/day_plan.h"
#include "ui/desk_fixture.h"
#include "ui/filming.h"
#include "ui/today_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;
using State = site::SittingState;

namespace {

const QDateTime Start(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);

ui::DayFacts dayIn(State state)
{
    ui::DayFacts facts;
    facts.sitting.state = state;
    facts.sitting.startsAt = Start;
    facts.sitting.endsAt = Start.addSecs(3600);
    facts.now = Start.addSecs(-1800);
    facts.enrolled = facts.seated = 30;
    return facts;
}

struct Page
{
    tests::DeskFixture site{tests::DeskFixture::Site::Sample};
    ui::TodayPage page{site.desk};

    Page()
    {
        ui::speak(ui::Language::English);
        site.desk.chooseSitting(site.sample.sittings[0].sitting.id);
        page.show();
    }
    State state() // as kept
    {
        return tests::onLane(site.lane, [this] {
            return site::sittings::byId(site.store->reader(), site.desk.sitting())->state;
        });
    }
    void become(State to)
    {
        tests::onLane(site.lane, [&] {
            const store::Act act{site.desk.actor(), u"site.open_sitting"_s, {}, {}, {}};
            return site.store
                ->write(act,
                        [&](store::Writer &writer) {
                            return site::sittings::advance(writer, site.desk.sitting(), to,
                                                           site.clock.now());
                        })
                .has_value();
        });
        Q_EMIT site.desk.saved(site.clock.now());
    }
    QPushButton *find(const char *name)
    {
        return page.findChild<QPushButton *>(QLatin1String(name));
    }
    QString problem() { return page.findChild<QLabel *>(u"problem"_s)->text(); }
};

// Everybody has a seat, the doors are shut, and the rooms' cameras are drawn ones.
struct FilmedDay
{
    tests::DeskFixture site{tests::DeskFixture::Site::Sample};
    tests::Filming film{site, site.sample.sittings[0].sitting.id};
    std::unique_ptr<ui::TodayPage> page;

    void begin()
    {
        ui::speak(ui::Language::English);
        site.enrolEverybody();
        tests::onLane(site.lane, [this] {
            const Actor clerk{site.desk.actor().user, Role::ExamStaff};
            roster::DrawSeats(*site.store, site.clock).draw(clerk, film.desk->sitting()).value();
        });
        page = std::make_unique<ui::TodayPage>(*film.desk);
        page->show();
    }
    bool press(const QString &verb)
    {
        auto *next = page->findChild<QPushButton *>(u"next"_s);
        if (!QTest::qWaitFor([&] { return next->text() == verb && next->isEnabled(); }))
            return false;
        next->click();
        return true;
    }
    QString problem() { return page->findChild<QLabel *>(u"problem"_s)->text(); }
    State state()
    {
        return tests::onLane(site.lane, [this] {
            return site::sittings::byId(site.store->reader(), film.desk->sitting())->state;
        });
    }
    bool isEveryCameraWriting()
    {
        const auto states = film.rooms->recorder().states();
        return !states.empty() && std::ranges::all_of(states, &video::RecordingState::isWriting);
    }
    // A camera of the sitting's first room gets an address nothing can read.
    void breakACamera()
    {
        tests::onLane(site.lane, [this] {
            const store::Reader reader = site.store->reader();
            const auto sitting = site::sittings::byId(reader, film.desk->sitting()).value();
            site::Camera camera =
                site::rooms::camerasOf(reader, sitting.rooms.front()).value().front();
            camera.address = u"telepathy:front"_s;
            const store::Act act{site.desk.actor(), u"site.keep_camera"_s, {}, {}, {}};
            const auto kept = site.store->write(
                act, [&](store::Writer &to) { return site::rooms::keepCamera(to, camera); });
            if (!kept)
                qFatal("%s", kept.error().code.data());
        });
    }
};

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStepFollowsTheDay_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("enrolled");
        QTest::addColumn<int>("seated");
        QTest::addColumn<int>("present");
        QTest::addColumn<int>("secondsFromStart");
        QTest::addColumn<ui::NextAct>("act");
        QTest::addColumn<QString>("page");

        using enum ui::NextAct;
        QTest::newRow("nobody") << State::Planned << 0 << 0 << 0 << -1800 << GoTo << u"roster"_s;
        QTest::newRow("no seats") << State::Planned << 30 << 29 << 0 << -1800 << GoTo
                                  << u"roster"_s;
        QTest::newRow("ready") << State::Planned << 30 << 30 << 0 << -1800 << Open << QString();
        QTest::newRow("arriving") << State::Open << 30 << 30 << 12 << -60 << GoTo << u"check_in"_s;
        QTest::newRow("all there") << State::Open << 30 << 30 << 30 << -60 << Start << QString();
        QTest::newRow("it is time") << State::Open << 30 << 30 << 12 << 0 << Start << QString();
        QTest::newRow("running") << State::Running << 30 << 30 << 30 << 60 << GoTo << u"monitor"_s;
        QTest::newRow("over") << State::Running << 30 << 30 << 30 << 3600 << Close << QString();
        QTest::newRow("closed") << State::Closed << 30 << 30 << 30 << 3700 << GoTo << u"results"_s;
        QTest::newRow("locked") << State::Locked << 30 << 30 << 30 << 9999 << GoTo << u"export"_s;
    }

    void theNextStepFollowsTheDay()
    {
        QFETCH(State, state);
        QFETCH(int, enrolled);
        QFETCH(int, seated);
        QFETCH(int, present);
        QFETCH(int, secondsFromStart);
        QFETCH(QString, page);
        QFETCH(ui::NextAct, act);
        ui::DayFacts facts = dayIn(state);
        facts.enrolled = enrolled;
        facts.seated = seated;
        facts.present = present;
        facts.now = Start.addSecs(secondsFromStart);
        QCOMPARE(ui::nextOf(facts).act, act);
        QCOMPARE(ui::nextOf(facts).page, page);
    }

    void whatLacksIsAStepToAttendTo()
    {
        ui::DayFacts facts = dayIn(State::Planned);
        const auto warned = [&] {
            int count = 0;
            for (const ui::Step &step : ui::stepsOf(facts))
                count += step.status == ui::Status::Warn;
            return count;
        };
        QCOMPARE(warned(), 0);
        facts.lacks = {{"site.lacks_camera", u"第一考场"_s}, {"site.lacks_supervisor", {}}};
        QCOMPARE(warned(), 2);
    }

    void theHandStaysWhereItIsWhileTheClockGoesOn()
    {
        Page day;
        const auto link = [&day]() -> QWidget * {
            const auto buttons = day.page.findChildren<QPushButton *>();
            const auto found = std::ranges::find_if(
                buttons, [](QPushButton *each) { return each->property("look") == u"link"_s; });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY(link());
        day.page.activateWindow();
        const QPointer<QWidget> held = link();
        held->setFocus();
        const QSignalSpy drawn(day.page.findChild<QComboBox *>(), &QComboBox::currentIndexChanged);
        day.site.clock.advance(10);
        Q_EMIT day.site.desk.saved(day.site.clock.now());
        QTest::qWait(50);
        QVERIFY(held && held->hasFocus());
        QCOMPARE(drawn.count(), 0); // an open list of sittings stays open
    }

    void anEmptySiteSaysWhatBelongsHere()
    {
        ui::speak(ui::Language::English);
        tests::DeskFixture site;
        ui::TodayPage page(site.desk);
        page.show();
        const auto says = [&](const QString &words) {
            for (const QLabel *each : page.findChildren<QLabel *>()) {
                if (each->isVisible() && each->text() == words)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"No sitting is planned here"_s));
        QSignalSpy wanted(&site.desk, &ui::Desk::pageWanted);
        QTest::keyClick(page.findChild<QPushButton *>(u"to_site"_s), Qt::Key_Space);
        QCOMPARE(wanted.value(0).value(0).toString(), u"site"_s);
    }

    void anEmptySittingLeadsToTheRoster()
    {
        Page today;
        QSignalSpy wanted(&today.site.desk, &ui::Desk::pageWanted);
        QTRY_COMPARE(today.find("next")->text(), u"Import the roster"_s);
        QTest::mouseClick(today.find("next"), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().first().toString(), u"roster"_s);
    }

    void theExamStartsFromHere()
    {
        Page today;
        today.site.clock.advance(3600);
        today.become(State::Open);
        QTRY_COMPARE(today.find("next")->text(), u"Start the exam"_s);
        QTest::mouseClick(today.find("next"), Qt::LeftButton);
        QTRY_COMPARE(today.state(), State::Running);
        QTRY_VERIFY(today.find("more_time")->isVisible());
    }

    void theCamerasRecordFromTheOpenDoorsToTheEnd()
    {
        FilmedDay day;
        day.begin();
        QVERIFY(day.press(u"Open the doors"_s));
        QVERIFY(QTest::qWaitFor([&] { return day.isEveryCameraWriting(); }, 15000));
        const size_t rooms = day.film.kept().size();
        QVERIFY(rooms > 0);
        day.site.clock.advance(3600);
        Q_EMIT day.film.desk->saved(day.site.clock.now());
        QVERIFY(day.press(u"Start the exam"_s));
        QTRY_COMPARE(day.state(), State::Running);
        day.site.ask.text = u"全部交卷"_s;
        auto *close = day.page->findChild<QPushButton *>(u"close"_s);
        QTRY_VERIFY(close->isVisible());
        QVERIFY(day.isEveryCameraWriting());
        close->click();
        QTRY_COMPARE(day.state(), State::Closed);
        QVERIFY(
            QTest::qWaitFor([&] { return day.film.rooms->recorder().states().empty(); }, 15000));
        const auto kept = day.film.kept();
        QCOMPARE(kept.size(), rooms); // starting went on with what was being recorded
        for (const video::Recording &each : kept)
            QVERIFY(each.stoppedAt.has_value());
    }

    void aCameraThatFailsKeepsNoDoorShut()
    {
        FilmedDay day;
        day.breakACamera();
        day.begin();
        QVERIFY(day.press(u"Open the doors"_s));
        QTRY_VERIFY2(day.problem().contains(u"video.unknown_address"_s), qPrintable(day.problem()));
        QCOMPARE(day.state(), State::Open);
    }

    void endingEarlyAsksForTheReason()
    {
        Page today;
        today.become(State::Open);
        today.become(State::Running);
        QTRY_VERIFY(today.find("close")->isVisible());
        QTest::mouseClick(today.find("close"), Qt::LeftButton);
        QCOMPARE(today.site.ask.asked.size(), 1);
        QCOMPARE(today.state(), State::Running); // no reason, no end
        today.site.ask.text = u"全部交卷"_s;
        QTest::mouseClick(today.find("close"), Qt::LeftButton);
        QTRY_COMPARE(today.state(), State::Closed);
    }

    void extraTimeIsGivenInMinutesWithAReason()
    {
        Page today;
        today.become(State::Open);
        today.become(State::Running);
        QTRY_VERIFY(today.find("more_time")->isVisible());
        today.site.ask.text = u"设备故障"_s;
        today.site.ask.number = 15;
        QTest::mouseClick(today.find("more_time"), Qt::LeftButton);
        QTRY_COMPARE(tests::onLane(today.site.lane,
                                   [&] {
                                       return site::sittings::byId(today.site.store->reader(),
                                                                   today.site.desk.sitting())
                                           ->extraMinutes;
                                   }),
                     15);
    }

    void whatIsRefusedIsSaidInWordsOnThePage()
    {
        Page today;
        today.become(State::Open);
        today.become(State::Running);
        QTRY_VERIFY(today.find("more_time")->isVisible());
        today.site.ask.text = u"设备故障"_s;
        today.site.ask.number = 999;
        QTest::mouseClick(today.find("more_time"), Qt::LeftButton);
        QTRY_VERIFY(today.problem().contains(u"site.bad_minutes"_s));
    }
};

QTEST_MAIN(TodayTest)
#include "today_test.moc"
