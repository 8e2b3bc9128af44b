// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page in both languages and both schemes at 1366x768 into a folder, to be looked at.
//   build/dev/tests/ui_shots build/shots [page…]
#include "roster/candidates.h"
#include "site/rooms.h"
#include "supervision/answer_alarm.h"
#include "ui/certificate_desk.h"
#include "ui/certificates_page.h"
#include "ui/check_in_page.h"
#include "ui/first_morning.h"
#include "ui/flag_incident.h"
#include "ui/form_dialog.h"
#include "ui/incidents_dialog.h"
#include "ui/main_window.h"
#include "ui/photos_dialog.h"
#include "ui/print_dialog.h"
#include "ui/published_desk.h"
#include "ui/recorded_desk.h"
#include "ui/sign_in_page.h"
#include "ui/site_page.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    ui::Language language;
    ui::Scheme scheme;
    QString name;
};

// Who has work on that page; everybody else sees it empty or may only look.
const char *workerOn(const QString &page)
{
    return page == u"theory"         ? "shenjing"
           : page == u"practical"    ? "liqiang"
           : page == u"results"      ? "shenjing"
           : page == u"publicity"    ? "shenjing"
           : page == u"certificates" ? "shenjing"
           : page == u"panel"        ? "mengxiao"
           : page == u"review"       ? "guping"
                                     : "zhengkai";
}

void settle()
{
    QTest::qWait(150); // the store lane answers, layouts come to rest
}

bool shoot(QWidget &window, const QString &file)
{
    window.resize(1366, 768);
    window.show();
    settle();
    return window.grab().save(file);
}

// Each tab of 考点 with its first row, and with its form.
bool shootSetUp(ui::MainWindow &window, const QDir &out, const QString &look)
{
    bool done = true;
    auto *page = window.findChild<ui::SitePage *>();
    auto *tabs = page->findChild<QTabWidget *>();
    for (const QString &kind :
         {u"institutions"_s, u"filings"_s, u"staff"_s, u"rooms"_s, u"cameras"_s, u"accounts"_s}) {
        tabs->setCurrentWidget(page->findChild<QTableView *>(kind)->parentWidget());
        done &= shoot(window, out.filePath(u"site_%1-%2.png"_s.arg(kind, look)));
        page->findChild<QPushButton *>(u"edit_"_s + kind)->click();
        done &= shoot(window, out.filePath(u"site_%1_form-%2.png"_s.arg(kind, look)));
        page->findChild<QWidget *>(u"form_"_s + kind)
            ->findChild<QPushButton *>(u"cancel"_s)
            ->click();
    }
    return done;
}

// Before there is a site: the four steps, with somebody's typing and a mistake; then the lock.
bool shootEntrance(const Look &look, const QDir &out)
{
    tests::FirstMorning morning;
    morning.keychain.mood = tests::MemoryKeychain::Mood::Absent;
    morning.preferences.setLanguage(look.language);
    morning.preferences.setAppearance(look.scheme == ui::Scheme::Dark ? ui::Appearance::Dark
                                                                      : ui::Appearance::Light);
    morning.arrive();
    bool done = true;
    for (int step = 0; step < 4; ++step) {
        done &= morning.goTo(step);
        step == 1   ? morning.writeInstitution()
        : step == 2 ? morning.writeAdmin()
        : step == 3 ? morning.writeKey()
                    : void();
        if (step == 2) { // a mistake, said at its field
            morning.type("passphrase_again", u"orange"_s);
            morning.press("next");
        }
        done &= shoot(*morning.entrance->window(),
                      out.filePath(u"first_run_%1-%2.png"_s.arg(step + 1).arg(look.name)));
    }
    morning.found();
    morning.arrive();
    return done
           && shoot(*morning.entrance->window(), out.filePath(u"unlock-%1.png"_s.arg(look.name)));
}

// The first camera of the first room was turned.
void raiseAlarm(tests::RecordedDesk &site)
{
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    QImage::fromData(tests::picture(30)).save(&buffer, "JPEG");
    tests::onLane(site.lane, [&] {
        const auto camera =
            site::rooms::camerasOf(site.store->reader(), site.room()).value().front();
        const QString recording = site.segments.front().file.section(u'/', 0, 0);
        site.must(supervision::AnswerAlarm(*site.store, site.clock)
                      .keep(site.clerk(),
                            {video::RecordingId(recording), video::CameraId(camera.id.toString()),
                             video::AlarmKind::Moved, site.clock.now(), false, picture}));
    });
}

QString numberOf(tests::RecordedDesk &site, size_t place)
{
    return tests::onLane(site.lane, [&] {
        return roster::candidates::byId(site.store->reader(), site.enrolled[place].candidate)
            .value()
            .document.number;
    });
}

// A drawn face in a file named as portraits are.
void drawPortrait(const QString &path)
{
    QImage image(358, 441, QImage::Format_RGB32);
    image.fill(QColor(0x43, 0x8e, 0xdb));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2b, 0x2f, 0x3a));
    painter.drawEllipse(60, 320, 238, 240);
    painter.setBrush(QColor(0xe3, 0xbc, 0x9b));
    painter.drawEllipse(104, 90, 150, 200);
    image.save(path);
}

QString portraits(tests::RecordedDesk &site)
{
    const QString folder = site.folder.filePath(u"photos"_s);
    QDir().mkpath(folder);
    for (size_t place = 0; place < 6; ++place)
        drawPortrait(folder + u'/' + numberOf(site, place) + u".jpg"_s);
    drawPortrait(folder + u"/合影.jpg"_s);
    drawPortrait(folder + u"/无名氏-"_s + numberOf(site, 6) + u".jpg"_s);
    return folder;
}

void keepFirstPortrait(tests::RecordedDesk &site)
{
    const QString file = portraits(site) + u'/' + numberOf(site, 0) + u".jpg"_s;
    tests::onLane(site.lane, [&] {
        const auto known = roster::knownPeople(site.store->reader()).value();
        const auto plan = roster::planPhotos({file}, known).value();
        site.must(roster::AddPhotos(*site.store, site.clock).commit(site.clerk(), plan));
    });
}

// Somebody stands at the door; a number is shown in full on the roster.
bool shootDoor(tests::RecordedDesk &site, ui::MainWindow &window, const QString &name,
               const QDir &out)
{
    site.signIn("mengxiao");
    window.openPage(u"check_in"_s);
    auto *door = window.findChild<QLineEdit *>(u"door"_s);
    const auto *view = window.findChild<QWidget *>(u"at_door"_s);
    if (!QTest::qWaitFor([&] { return view->accessibleName() == ui::CheckInPage::tr("Live"); },
                         8000))
        return false;                 // the camera shows nothing
    QTest::keyClick(door, Qt::Key_1); // the seat
    settle();
    QTest::keyClick(door, Qt::Key_F7);
    bool done = shoot(window, out.filePath(u"door-%1.png"_s.arg(name)));
    window.openPage(u"roster"_s);
    auto *page = window.findChild<QWidget *>(u"roster"_s);
    page->findChild<QTableView *>()->selectRow(2);
    site.ask.text = u"核对证件"_s;
    page->findChild<QPushButton *>(u"reveal"_s)->click();
    settle();
    return done & shoot(window, out.filePath(u"revealed-%1.png"_s.arg(name)));
}

bool shootDialogs(tests::RecordedDesk &site, ui::MainWindow &window, const QString &name,
                  const QDir &out)
{
    auto *print = new ui::PrintDialog(site.desk, results::DayPaper::Seating, &window);
    auto *photos = new ui::PhotosDialog(site.desk, portraits(site), &window);
    const auto shootOne = [&](QDialog *dialog, const QString &file) {
        dialog->show();
        QTest::qWait(400);
        return dialog->grab().save(out.filePath(file.arg(name)));
    };
    bool done = shootOne(print, u"print-%1.png"_s);
    print->findChild<QListWidget *>(u"papers"_s)->setCurrentRow(3);
    done &= shootOne(print, u"print-held-%1.png"_s);
    done &= shootOne(photos, u"photos-%1.png"_s);
    ui::flagIncident(site.desk);
    settle();
    ui::IncidentsDialog incidents(site.desk, &window);
    incidents.setAttribute(Qt::WA_DeleteOnClose, false);
    done &= shootOne(&incidents, u"incidents-%1.png"_s);
    delete print;
    delete photos;
    return done;
}

// After the lock: the form of a publication, the list, an objection taken down, named, decided on.
bool shootPublicity(const Look &look, const QDir &out)
{
    tests::LockedDesk site;
    site.signIn("shenjing");
    ui::MainWindow window(site.desk);
    window.openPage(u"publicity"_s);
    const auto shootIt = [&](const QString &what) {
        return shoot(window, out.filePath(u"publicity_%1-%2.png"_s.arg(what, look.name)));
    };
    const auto press = [&](const QString &name) {
        settle();
        window.findChild<QPushButton *>(name)->click();
        settle();
    };
    bool done = shootIt(u"locked"_s);
    press(u"publish"_s);
    window.findChild<QLineEdit *>(u"publish_complaints"_s)->setText(u"考务办公室 022-00000000"_s);
    done &= shootIt(u"form"_s);
    press(u"publish_now"_s);
    done &= shootIt(u"list"_s);
    press(u"receive"_s);
    window.findChild<QPlainTextEdit *>(u"appeal_what"_s)
        ->setPlainText(u"理论成绩与估分相差较大，请求复核第二大题。"_s);
    done &= shootIt(u"objection"_s);
    press(u"receive_now"_s);
    done &= shootIt(u"appeal"_s);
    press(u"name_rechecker"_s);
    site.signIn("chengyuan");
    window.openPage(u"publicity"_s);
    Q_EMIT site.desk.saved(site.clock.now());
    return done & shootIt(u"answer"_s);
}

// Numbers given, pages being looked at, one reissued, a void that waits for a second person.
bool shootCertificates(const Look &look, const QDir &out)
{
    tests::CertificateDesk site;
    site.signIn("shenjing");
    ui::MainWindow window(site.desk);
    window.openPage(u"certificates"_s);
    auto *page = window.findChild<ui::CertificatesPage *>();
    const auto shootIt = [&](const QString &what) {
        return shoot(window, out.filePath(u"certificates_%1-%2.png"_s.arg(what, look.name)));
    };
    const auto press = [&](const QString &name, int row = -1) {
        settle();
        if (row >= 0)
            page->findChild<QTableView *>()->selectRow(row);
        settle();
        page->findChild<QPushButton *>(name)->click();
        settle();
        for (auto *dialog : page->findChildren<ui::FormDialog *>())
            delete dialog;
    };
    bool done = shootIt(u"start"_s);
    site.ask.text = u"本场打印"_s;
    site.ask.number = 6;
    press(u"assign"_s);
    press(u"draw"_s);
    for (const int row : {0, 1, 2})
        press(u"print"_s, row);
    for (const int row : {0, 1})
        press(u"page_good"_s, row);
    press(u"reissue"_s, 1);
    press(u"note_step"_s, 0);
    done &= shootIt(u"printing"_s);
    press(u"void"_s, 4);
    done &= shootIt(u"void"_s);
    return done;
}

bool shootAll(tests::RecordedDesk &site, const Look &look, const QDir &out, const QStringList &only)
{
    site.preferences.setLanguage(look.language); // the settings page shows what was chosen
    ui::speak(look.language);
    ui::theme::apply(*qApp, look.scheme);
    bool done = true;
    const auto wanted = [&](const QString &id) { return only.isEmpty() || only.contains(id); };
    if (wanted(u"sign_in"_s)) {
        ui::SignInPage page(site.desk);
        done &= shoot(page, out.filePath(u"sign_in-%1.png"_s.arg(look.name)));
    }
    if (wanted(u"publicity"_s))
        done &= shootPublicity(look, out);
    if (wanted(u"certificates"_s))
        done &= shootCertificates(look, out);
    if (wanted(u"entrance"_s))
        done &= shootEntrance(look, out);
    ui::MainWindow window(site.desk);
    for (const ui::Page &page : ui::pages()) {
        site.signIn(workerOn(page.id));
        window.openPage(page.id);
        if (page.id == u"monitor"_s && wanted(page.id))
            QTest::qWait(1500); // the alarms are looked for each second
        if (wanted(page.id))
            done &= shoot(window, out.filePath(u"%1-%2.png"_s.arg(page.id, look.name)));
        if (page.id == u"site"_s && wanted(page.id))
            done &= shootSetUp(window, out, look.name);
    }
    if (wanted(u"door"_s))
        done &= shootDoor(site, window, look.name, out);
    if (wanted(u"dialogs"_s))
        done &= shootDialogs(site, window, look.name, out);
    if (wanted(u"find"_s)) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        done &= shoot(window, out.filePath(u"find-%1.png"_s.arg(look.name)));
    }
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(KAOCHANG_VERSION));
    QStringList only = app.arguments().mid(1);
    const QDir out(only.isEmpty() ? u"build/shots"_s : only.takeFirst());
    if (!out.mkpath(u"."_s))
        return 2;
    tests::RecordedDesk site;
    site.preferences.setDoorCamera(u"drill:签到处"_s);
    keepFirstPortrait(site);
    raiseAlarm(site);
    bool done = true;
    for (const Look &look : {Look{ui::Language::Chinese, ui::Scheme::Light, u"zh-light"_s},
                             Look{ui::Language::Chinese, ui::Scheme::Dark, u"zh-dark"_s},
                             Look{ui::Language::English, ui::Scheme::Light, u"en-light"_s},
                             Look{ui::Language::English, ui::Scheme::Dark, u"en-dark"_s}})
        done &= shootAll(site, look, out, only);
    return done ? 0 : 1;
}
