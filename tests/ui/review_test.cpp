// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/bookmarks.h"
#include "supervision/findings.h"
#include "supervision/incidents.h"
#include "ui/main_window.h"
#include "ui/picture_view.h"
#include "ui/recorded_desk.h"
#include "ui/review_page.h"
#include "ui/review_terms.h"
#include "ui/state_light.h"
#include "ui/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;
using supervision::Marker;
using supervision::MarkerKind;

namespace {

struct Player
{
    tests::RecordedDesk site;
    ui::PlayerModel model{site.desk.dataFolder() + u"/video"_s};
    supervision::Timeline axis = tests::onLane(site.lane, [this] {
        return tests::RunningDesk::must(
            supervision::roomTimeline(site.store->reader(), site.sitting().id, site.room(), {}));
    });

    Player()
    {
        ui::speak(ui::Language::English);
        model.load(axis);
    }
    const ui::PlayerModel::State &state() const { return model.state(); }
    bool isStill() const // the picture of this moment is shown
    {
        return state().shown && state().shown == placeAt(*model.track(), state().at);
    }
    int picture() const { return tests::pictureNumber(model.picture()); }
};

struct Desk
{
    tests::RecordedDesk site;
    ui::ReviewPage page{site.desk};

    Desk()
    {
        ui::speak(ui::Language::English);
        page.resize(1100, 640);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page has no hand");
        for (int round = 0; round < 200 && axis()->timeline().tracks.empty(); ++round)
            site.settle();
    }
    ui::TimelineView *axis() { return page.findChild<ui::TimelineView *>(); }
    QString seen() { return page.findChild<ui::PictureView *>()->accessibleName(); }
    void press(const char *name)
    {
        QTest::mouseClick(page.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
        site.settle();
    }
    auto bookmarks()
    {
        return tests::onLane(site.lane, [this] {
            return supervision::bookmarks::of(site.store->reader(), site.sitting().id).value();
        });
    }
    auto findings()
    {
        return tests::onLane(site.lane, [this] {
            return supervision::findings::of(site.store->reader(), site.sitting().id).value();
        });
    }
};

} // namespace

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePictureOfTheMoment()
    {
        Player player;
        player.model.seek(player.site.at(1.2));
        QTRY_VERIFY(player.isStill());
        QCOMPARE(player.picture(), 12);
        player.model.seek(player.site.at(6));
        QTRY_VERIFY(player.isStill());
        QCOMPARE(player.picture(), 60);
    }

    void aGapSaysWhyAndShowsNothing()
    {
        Player player;
        player.model.seek(player.site.at(3));
        QVERIFY(player.state().gap && !player.state().shown);
        QCOMPARE(player.state().gap->cause, video::Cause::CameraLost);
        QVERIFY(ui::gapText(*player.state().gap).contains(u"08:30:02–08:30:05"_s));
    }

    void whatLedToAMarkBeginsWithAPicture_data()
    {
        QTest::addColumn<double>("marked");
        QTest::addColumn<int>("leadMs");
        QTest::addColumn<double>("begins");
        QTest::newRow("recorded all along") << 6.5 << 1000 << 5.5;
        QTest::newRow("the gap before it is left out") << 6.0 << 3000 << 5.0;
        QTest::newRow("marked within the gap: the gap is shown") << 3.0 << 500 << 2.5;
        QTest::newRow("a bookmark is its own moment") << 3.0 << 0 << 3.0;
    }

    void whatLedToAMarkBeginsWithAPicture()
    {
        QFETCH(double, marked);
        QFETCH(int, leadMs);
        QFETCH(double, begins);
        Player player;
        player.model.leadUpTo(player.site.at(marked), leadMs);
        QCOMPARE(player.state().at, player.site.at(begins));
    }

    void spacePlaysFromTheListsToo()
    {
        Desk desk;
        auto *moments = desk.page.findChild<QTableView *>(u"moments"_s);
        moments->setFocus();
        auto *play = desk.page.findChild<QPushButton *>(u"play"_s);
        const QString still = play->text();
        QTest::keyClick(moments, Qt::Key_Space);
        QTRY_VERIFY(play->text() != still);
        QTest::keyClick(moments, Qt::Key_Space);
        QTRY_COMPARE(play->text(), still);
    }

    void playsOnBehindAGap()
    {
        Player player;
        player.model.seek(player.site.at(1.8));
        player.model.toggle();
        QTRY_VERIFY(player.state().gap);
        QTRY_VERIFY_WITH_TIMEOUT(player.state().at >= player.site.at(5), 4000);
        QTRY_VERIFY(player.state().shown && player.picture() >= 50);
        QTRY_VERIFY_WITH_TIMEOUT(!player.state().isPlaying, 4000); // the end of all
        QCOMPARE(player.state().at, player.axis.span.to);
    }

    void shuttlesBothWays()
    {
        Player player;
        player.model.seek(player.site.at(6));
        player.model.shuttle(1);
        QCOMPARE(player.state().speed, 1.0);
        player.model.shuttle(1);
        QCOMPARE(player.state().speed, 2.0);
        player.model.shuttle(-1);
        QCOMPARE(player.state().speed, -1.0);
        for (int press = 0; press < 5; ++press)
            player.model.shuttle(-1);
        QCOMPARE(player.state().speed, -ui::PlayerModel::Fastest);
        QTRY_VERIFY(player.state().at < player.site.at(5)); // it does go back
        player.model.pause();
        QVERIFY(!player.state().isPlaying);
    }

    void stepsPictureByPicture()
    {
        Player player;
        player.model.seek(player.site.at(1));
        QTRY_VERIFY(player.isStill());
        player.model.step(1);
        QTRY_COMPARE(player.picture(), 11);
        player.model.step(-1);
        player.model.step(-1);
        QTRY_COMPARE(player.picture(), 9);
    }

    void provesTheFileThatIsPlayed()
    {
        Player player;
        QTRY_COMPARE(player.state().proof, ui::HashProof::Holds);
        QFile file(player.site.video() + player.site.segments[1].file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QVERIFY(file.putChar('x') && file.seek(file.size() / 2 + 1) && file.putChar('y'));
        file.close();
        player.model.seek(player.site.at(6));
        QTRY_COMPARE(player.state().proof, ui::HashProof::Differs);
        QCOMPARE(player.state().problem->code, std::string_view("video.ledger_broken"));
        player.model.seek(player.site.at(1));
        QTRY_COMPARE(player.state().proof, ui::HashProof::Holds);
    }

    void neverHoldsTheScreenUp()
    {
        Player player;
        QElapsedTimer since;
        qint64 worst = 0;
        for (int step = 0; step < 40; ++step) {
            since.start();
            player.model.seek(player.site.at(step * 0.17));
            worst = std::max(worst, since.elapsed());
            QTest::qWait(5);
        }
        QVERIFY2(worst < 50, qPrintable(QString::number(worst)));
    }

    void goingAwayWhilePicturesComeIsSafe()
    {
        for (int round = 0; round < 10; ++round) {
            Player player;
            player.model.seek(player.site.at(6));
        }
    }

    void theAxisSpeaks()
    {
        Desk desk;
        auto *access = QAccessible::queryAccessibleInterface(desk.axis());
        QVERIFY(access && access->childCount() > 0);
        bool gap = false;
        for (int i = 0; i < access->childCount(); ++i) {
            const QString name = access->child(i)->text(QAccessible::Name);
            QVERIFY(!name.isEmpty());
            QVERIFY(access->child(i)->rect().isValid());
            QCOMPARE(access->indexOfChild(access->child(i)), i);
            gap |= name.contains(u"the camera was lost"_s);
        }
        QVERIFY(gap);
    }

    // Under the bar: dark where much moved, nothing where nothing was looked at.
    void theAxisShowsWhereSomethingMoved()
    {
        Desk desk;
        const QImage seen = desk.axis()->grab().toImage();
        const int strip = desk.axis()->height() - 8; // of the only lane
        const auto darkness = [&](double second) {
            return 255 - qGray(seen.pixel(desk.axis()->xOf(desk.site.at(second)), strip));
        };
        const int still = darkness(0.5);
        QVERIFY2(darkness(1.5) > still + 40, qPrintable(QString::number(darkness(1.5))));
        QVERIFY(darkness(5.5) > still && darkness(5.5) < darkness(1.5));
        QVERIFY(still > darkness(3.5));
    }

    void aClickOnTheAxisSeeks()
    {
        Desk desk;
        const int x = desk.axis()->xOf(desk.site.at(6));
        QTest::mouseClick(desk.axis(), Qt::LeftButton, {}, {x, desk.axis()->height() - 12});
        QTRY_VERIFY(desk.seen().endsWith(u"08:30:06"_s) || desk.seen().endsWith(u"08:30:05"_s));
        QTest::mouseClick(desk.axis(), Qt::LeftButton, {},
                          {desk.axis()->xOf(desk.site.at(3.5)), desk.axis()->height() - 12});
        QTRY_VERIFY(desk.seen().contains(u"Not recorded"_s));
    }

    void aBookmarkAndASignedFinding()
    {
        Desk desk;
        const int x = desk.axis()->xOf(desk.site.at(6));
        QTest::mouseClick(desk.axis(), Qt::LeftButton, {}, {x, desk.axis()->height() - 12});
        desk.site.ask.text = u"手套未戴"_s;
        QTest::keyClick(&desk.page, Qt::Key_M);
        QTRY_COMPARE(desk.bookmarks().size(), size_t(1));
        QCOMPARE(desk.bookmarks().front().note, u"手套未戴"_s);
        QCOMPARE(desk.bookmarks().front().room, desk.site.room());
        desk.site.settle();
        desk.page.findChild<QTableView *>(u"bookmarks"_s)->selectRow(0);
        desk.press("returned");
        QTRY_COMPARE(desk.findings().size(), size_t(1));
        QCOMPARE(desk.findings().front().opinion, supervision::Opinion::Returned);
        QCOMPARE(desk.findings().front().bookmarks.size(), size_t(1));
        QTRY_COMPARE(desk.page.findChild<QTableView *>(u"findings"_s)->model()->rowCount(), 1);
        desk.page.findChild<QTableView *>(u"findings"_s)->selectRow(0);
        desk.press("sign");
        QTRY_VERIFY(desk.findings().front().signedAt.has_value());
        QVERIFY(desk.bookmarks().front().signedAt.has_value());
        QTRY_VERIFY(!desk.page.findChild<QPushButton *>(u"sign"_s)->isEnabled());
    }

    void arrowsStepFromMarkerToMarker()
    {
        Desk desk;
        desk.site.ask.text = u"再看"_s;
        for (const double second : {1.0, 6.0}) {
            QTest::mouseClick(desk.axis(), Qt::LeftButton, {},
                              {desk.axis()->xOf(desk.site.at(second)), desk.axis()->height() - 12});
            QTest::keyClick(&desk.page, Qt::Key_M);
            desk.site.settle();
        }
        QTRY_COMPARE(desk.axis()->timeline().markers.size(), size_t(2));
        QSignalSpy picked(desk.axis(), &ui::TimelineView::markerPicked);
        desk.axis()->setCursor(desk.site.began, {});
        QTest::keyClick(desk.axis(), Qt::Key_Right);
        QTest::keyClick(desk.axis(), Qt::Key_Right);
        QTest::keyClick(desk.axis(), Qt::Key_Right); // there is no third
        QTest::keyClick(desk.axis(), Qt::Key_Left);
        QCOMPARE(picked.size(), 3);
        QCOMPARE(desk.axis()->marker(), 0);
    }

    void namesAreMasked()
    {
        QCOMPARE(ui::maskedName(u"欧阳䶮"_s), u"欧**"_s);
        QCOMPARE(ui::maskedName(u"𬱖三"_s), u"𬱖*"_s); // two units, one character
        QCOMPARE(ui::maskedName(QString()), QString());
    }

    void oneKeyFlagsAnIncident()
    {
        tests::RecordedDesk site;
        site.signIn("mengxiao");
        ui::MainWindow window(site.desk);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy said(&site.desk, &ui::Desk::toastWanted);
        QTest::keyClick(&window, Qt::Key_F8);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.front().front().value<ui::Toast>().status, ui::Status::Ok);
        const auto kept = tests::onLane(site.lane, [&] {
            return supervision::incidents::of(site.store->reader(), site.sitting().id).value();
        });
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().room, site.room());
        QCOMPARE(kept.front().at, site.clock.now());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::theme::apply(app, ui::Scheme::Light);
    ReviewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "review_test.moc"
