// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page in both languages and both schemes at 1366x768 into a folder, to be looked at.
//   build/dev/tests/ui_shots build/shots [page…]
#include "ui/first_morning.h"
#include "ui/main_window.h"
#include "ui/recorded_desk.h"
#include "ui/sign_in_page.h"
#include "ui/site_page.h"

#include <QApplication>
#include <QDir>
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
    return page == u"theory"      ? "shenjing"
           : page == u"practical" ? "liqiang"
           : page == u"results"   ? "shenjing"
           : page == u"review"    ? "guping"
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
    if (wanted(u"entrance"_s))
        done &= shootEntrance(look, out);
    ui::MainWindow window(site.desk);
    for (const ui::Page &page : ui::pages()) {
        site.signIn(workerOn(page.id));
        window.openPage(page.id);
        if (wanted(page.id))
            done &= shoot(window, out.filePath(u"%1-%2.png"_s.arg(page.id, look.name)));
        if (page.id == u"site"_s && wanted(page.id))
            done &= shootSetUp(window, out, look.name);
    }
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
    bool done = true;
    for (const Look &look : {Look{ui::Language::Chinese, ui::Scheme::Light, u"zh-light"_s},
                             Look{ui::Language::Chinese, ui::Scheme::Dark, u"zh-dark"_s},
                             Look{ui::Language::English, ui::Scheme::Light, u"en-light"_s},
                             Look{ui::Language::English, ui::Scheme::Dark, u"en-dark"_s}})
        done &= shootAll(site, look, out, only);
    return done ? 0 : 1;
}
