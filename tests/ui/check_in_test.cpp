// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_in_page.h"

#include "roster/admissions.h"
#include "roster/candidate_photos.h"
#include "roster/pinyin.h"
#include "roster/roll.h"
#include "ui/command_palette.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/running_desk.h"
#include "ui/settings_page.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Door
{
    tests::RunningDesk site;
    ui::CheckInPage page{site.desk};

    explicit Door(const QString &camera = {})
    {
        ui::speak(ui::Language::English);
        site.preferences.setDoorCamera(camera);
        site.signIn("mengxiao");
        page.show();
        QApplication::setActiveWindow(&page);
        site.settle();
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }
    QString who() { return find<QLabel>("who")->text(); }
    QString problem() { return find<QLabel>("problem")->text(); }
    size_t present()
    {
        return tests::onLane(site.lane, [this] {
            const auto all = roster::admissions::of(site.store->reader(), site.sitting().id);
            return size_t(
                std::ranges::count_if(*all, [](const auto &each) { return !each.undone; }));
        });
    }
    void type(const QString &text)
    {
        for (const QChar sign : text) {
            site.clock.advance(1); // nobody types like a scanner
            QTest::keyClick(find<QLineEdit>("door"), sign.toLatin1());
        }
        site.settle();
    }
    void scan(QWidget *focus, const QString &text)
    {
        site.clock.advance(1);
        focus->setFocus();
        QTest::keyClicks(focus, text);
        QTest::keyClick(focus, Qt::Key_Return);
        site.settle();
    }
    roster::RollLine line(size_t place)
    {
        return tests::onLane(site.lane, [&] {
            return roster::rollLine(site.store->reader(), site.id(place)).value();
        });
    }
    std::vector<roster::DoorPhoto> stills(size_t place)
    {
        return tests::onLane(site.lane, [&] {
            return roster::door_photos::of(site.store->reader(), site.id(place)).value();
        });
    }
    void keepPhotoOf(size_t place)
    {
        QImage portrait(358, 441, QImage::Format_RGB32);
        portrait.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        portrait.save(&buffer, "PNG");
        tests::onLane(site.lane, [&] {
            const store::Act act{site.clerk(), u"roster.add_photos"_s, {}, {}, {}};
            site.must(site.store->write(act, [&](store::Writer &writer) {
                return roster::candidate_photos::keep(writer, {site.enrolled[place].candidate,
                                                               bytes, QByteArray(32, 'h'), 358, 441,
                                                               site.clock.now()});
            }));
        });
    }
    QString says(const char *view) { return find<QWidget>(view)->accessibleName(); }
    bool isLive()
    {
        return QTest::qWaitFor([this] { return says("at_door") == u"Live"; }, 10'000);
    }
    void stand(size_t place)
    {
        find<QLineEdit>("door")->clear();
        type(QString::number(place + 1)); // the seat
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(find<QLineEdit>("door"), key);
        site.settle();
    }
    QString number(size_t place) const { return site.enrolled[place].admissionNumber; }
};

} // namespace

class CheckInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanLetsInAndSaysSoLarge()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_COMPARE(door.present(), size_t(1));
        QTRY_VERIFY(!door.who().isEmpty());
        QCOMPARE(door.find<QLineEdit>("door")->text(), QString());
        QVERIFY(door.find<QPushButton>("primary")->text().startsWith(u"Next"_s));
    }

    void aScanIsCaughtWhereverTheFocusIs()
    {
        Door door;
        door.scan(door.find<QTableView>("present"), door.number(1));
        QTRY_COMPARE(door.present(), size_t(1));
    }

    void aSecondScanSaysWhoWhereAndWhen()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_COMPARE(door.present(), size_t(1));
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QCOMPARE(door.present(), size_t(1));
        const auto *found = door.find<QTableView>("found")->model();
        QTRY_COMPARE(found->rowCount(), 1);
        QVERIFY(found->index(0, 3).data().toString().startsWith(u"Already in at"_s));
        QVERIFY(!door.find<QPushButton>("primary")->isEnabled());
    }

    void typingShowsWhoFitsAndEnterLetsIn()
    {
        Door door;
        door.type(u"1"_s); // seat 1
        QTRY_VERIFY(!door.who().isEmpty());
        QCOMPARE(door.present(), size_t(0));
        door.site.clock.advance(1);
        QTest::keyClick(door.find<QLineEdit>("door"), Qt::Key_Return);
        QTRY_COMPARE(door.present(), size_t(1));
    }

    void whateverNamesSomebodyFindsThem_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("tail") << u"tail"_s;
        QTest::newRow("initials") << u"initials"_s;
        QTest::newRow("whole document") << u"document"_s;
    }
    void whateverNamesSomebodyFindsThem()
    {
        QFETCH(QString, how);
        Door door;
        const roster::RollLine line = door.line(3);
        const QString &document = line.candidate.document.number;
        door.type(how == u"tail"       ? document.right(4)
                  : how == u"initials" ? roster::initials(line.candidate.name).front().toLower()
                                       : document);
        const auto *found = door.find<QTableView>("found")->model();
        QTRY_VERIFY(found->rowCount() > 0);
        bool isThere = false;
        for (int row = 0; row < found->rowCount(); ++row)
            isThere |= found->index(row, 0).data().toString() == line.candidate.name;
        QVERIFY(isThere);
        QCOMPARE(door.present(), size_t(0));
    }

    void oneKeyTakesTheStillAndTheNextTakesItAgain()
    {
        Door door(u"drill:door"_s);
        QVERIFY(door.isLive());
        door.stand(0);
        door.press(Qt::Key_F7);
        QTRY_COMPARE(door.stills(0).size(), size_t(1));
        const QImage still = QImage::fromData(door.stills(0)[0].picture);
        QCOMPARE(still.size(), QSize(1280, 720));
        QTRY_VERIFY(door.says("at_door").startsWith(u"Taken at"_s));
        QCOMPARE(door.find<QPushButton>("photo")->text(), u"Take it again (F7)"_s);
        door.press(Qt::Key_F7);
        QTRY_COMPARE(door.stills(0).size(), size_t(2)); // the first is evidence and stays
        door.press(Qt::Key_Return);
        QTRY_COMPARE(door.present(), size_t(1)); // a person decides; the picture never does
        QVERIFY(door.says("at_door").startsWith(u"Taken at"_s));
    }

    void theNextPersonIsSeenLiveAgain()
    {
        Door door(u"drill:door"_s);
        QVERIFY(door.isLive());
        door.stand(0);
        door.press(Qt::Key_F7);
        QTRY_COMPARE(door.stills(0).size(), size_t(1));
        door.stand(1);
        QVERIFY(door.isLive());
        QVERIFY(door.stills(1).empty());
        door.stand(0);
        QTRY_VERIFY(door.says("at_door").startsWith(u"Taken at"_s)); // as it was kept
    }

    void withNobodyAtTheDeskNothingIsTaken()
    {
        Door door(u"drill:door"_s);
        QVERIFY(door.isLive());
        door.press(Qt::Key_F7);
        for (size_t place = 0; place < door.site.enrolled.size(); ++place)
            QVERIFY(door.stills(place).empty());
    }

    void whileNoPictureComesNothingIsKept()
    {
        Door door(u"/dev/no-such-camera"_s);
        QSignalSpy toasts(&door.site.desk, &ui::Desk::toastWanted);
        door.stand(0);
        QVERIFY(door.says("at_door").startsWith(u"Waiting"_s));
        door.press(Qt::Key_F7);
        QCOMPARE(toasts.size(), 1);
        QVERIFY(door.stills(0).empty());
    }

    void withoutACameraThereIsNothingToPress()
    {
        for (const QString &camera : {QString(), u"rtsp://user:secret@10.0.0.9/1"_s}) {
            Door door(camera);
            door.stand(0);
            QVERIFY(!door.find<QPushButton>("photo")->isVisible());
            QVERIFY(door.says("at_door").startsWith(u"No camera"_s));
            door.press(Qt::Key_F7);
            QVERIFY(door.stills(0).empty());
        }
    }

    void theImportedPhotoStandsBesideIt()
    {
        Door door;
        door.keepPhotoOf(0);
        door.stand(1);
        QTRY_COMPARE(door.says("on_file"), u"No photo on file"_s);
        door.stand(0);
        QTRY_COMPARE(door.says("on_file"), u"On file"_s);
    }

    void theSettingsTakeOnlyACameraOfThisMachine()
    {
        Door door(u"/dev/video7"_s);
        ui::SettingsPage page(door.site.desk);
        page.show();
        auto *camera = page.findChild<QComboBox *>(u"door_camera"_s);
        auto *words = page.findChild<QLabel *>(u"door_camera_words"_s);
        QCOMPARE(camera->currentText(), u"/dev/video7"_s);
        const auto choose = [camera](const QString &address) {
            camera->lineEdit()->setText(address);
            QTest::keyClick(camera->lineEdit(), Qt::Key_Return);
        };
        choose(u"rtsp://user:secret@10.0.0.9/1"_s);
        QVERIFY(words->text().contains(u"no camera of this machine"_s));
        QCOMPARE(door.site.preferences.doorCamera(), u"/dev/video7"_s);
        choose(u"drill:door"_s);
        QCOMPARE(door.site.preferences.doorCamera(), u"drill:door"_s);
        QVERIFY(door.isLive()); // at once
        choose({});
        QVERIFY(!door.find<QPushButton>("photo")->isVisible());
    }

    void undoAsksForTheReason()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_COMPARE(door.present(), size_t(1));
        QTest::mouseClick(door.find<QPushButton>("undo"), Qt::LeftButton);
        door.site.settle();
        QCOMPARE(door.present(), size_t(1)); // gave no reason
        door.site.ask.text = u"选错考生"_s;
        QTest::mouseClick(door.find<QPushButton>("undo"), Qt::LeftButton);
        QTRY_COMPARE(door.present(), size_t(0));
    }

    void nobodyFoundIsSaidInWords()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), u"9999999999999999999"_s);
        QTRY_VERIFY(door.problem().contains(u"roster.nobody_found"_s));
        QCOMPARE(door.present(), size_t(0));
    }

    void whoMayNotCheckInIsToldSo()
    {
        Door door;
        door.site.desk.signIn({{door.site.clerk().user, Role::Assessor}, u"考评员"_s});
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_VERIFY(door.problem().contains(u"security.not_allowed"_s));
        QCOMPARE(door.present(), size_t(0));
    }

    void aBusyMachineStillHearsTheScanner()
    {
        Door door;
        auto *list = door.find<QTableView>("present");
        list->setFocus();
        quint64 pressed = 1000;
        const auto press = [&](int key, const QString &text) {
            door.site.clock.advance(1); // until it is heard
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
            event.setTimestamp(pressed += 3);
            QApplication::sendEvent(list, &event);
        };
        for (const QChar sign : door.number(0))
            press(sign.unicode(), sign);
        press(Qt::Key_Return, u"\r"_s);
        QTRY_COMPARE(door.present(), size_t(1));
    }

    void slowTypingIsNoScan()
    {
        Door door;
        auto *list = door.find<QTableView>("present");
        list->setFocus();
        for (const QChar sign : door.number(0)) {
            door.site.clock.advance(1);
            QTest::keyClick(list, sign.toLatin1());
        }
        QTest::keyClick(list, Qt::Key_Return);
        door.site.settle();
        QCOMPARE(door.present(), size_t(0));
    }

    void theFinderFindsACandidateByNumber()
    {
        ui::speak(ui::Language::English);
        tests::RunningDesk site;
        ui::MainWindow window(site.desk);
        window.show();
        window.openPage(u"today"_s);
        window.finder().open();
        auto *field = window.findChild<QLineEdit *>(u"find"_s);
        field->setText(site.enrolled[2].admissionNumber);
        site.settle();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.currentPage(), u"roster"_s);
    }
};

QTEST_MAIN(CheckInTest)
#include "check_in_test.moc"
