// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/act_places.h"
#include "ui/banner.h"
#include "ui/command_palette.h"
#include "ui/desk_fixture.h"
#include "ui/main_window.h"
#include "ui/screen.h"
#include "ui/sidebar.h"
#include "ui/sign_in_page.h"
#include "ui/toast_host.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Window
{
    tests::DeskFixture site;
    ui::MainWindow window{site.desk};

    Window()
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }

    template <typename Widget>
    Widget *find(const QString &name = {})
    {
        return window.findChild<Widget *>(name);
    }
    void tell(const std::function<void(ui::ShellModel::State &)> &change)
    {
        auto state = window.shell().state();
        change(state);
        window.shell().show(state);
    }
};

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::speak(ui::Language::English); }

    void altAndADigitOpensThePagesInOrder()
    {
        Window open;
        const auto pages = ui::pages();
        for (int i = 0; i < int(std::min(pages.size(), size_t(9))); ++i) {
            QTest::keyClick(&open.window, Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
            QCOMPARE(open.window.currentPage(), pages[size_t(i)].id);
        }
    }

    void aPageKeepsItsStateWhileOthersAreOpen()
    {
        Window open;
        open.window.openPage(u"settings"_s);
        auto *look = open.find<QComboBox>(u"appearance"_s);
        look->setFocus();
        open.window.openPage(u"help"_s);
        open.window.openPage(u"settings"_s);
        QCOMPARE(open.find<QComboBox>(u"appearance"_s), look);
    }

    void aPageWhereARoleMayOnlyLookIsDimmed()
    {
        Window open;
        const auto isDimmed = [&open](const QString &title) {
            const auto *pages = open.find<ui::Sidebar>();
            for (int row = 0; row < pages->count(); ++row) {
                const QString name = pages->item(row)->data(Qt::AccessibleTextRole).toString();
                if (name.startsWith(title))
                    return name.endsWith(u"to look only"_s);
            }
            qFatal("no page %s", qPrintable(title));
        };
        const UserId me = open.site.desk.actor().user;
        open.site.desk.signIn({{me, Role::Assessor}, u"李强"_s});
        QVERIFY(!isDimmed(u"Scoring"_s) && !isDimmed(u"Today"_s) && !isDimmed(u"Help"_s));
        QVERIFY(isDimmed(u"Roster"_s) && isDimmed(u"Panel"_s) && isDimmed(u"Results"_s));
        open.site.desk.signIn({{me, Role::ExamStaff}, u"孟晓"_s});
        QVERIFY(isDimmed(u"Scoring"_s) && isDimmed(u"Theory"_s) && isDimmed(u"Review"_s));
        QVERIFY(!isDimmed(u"Roster"_s) && !isDimmed(u"Panel"_s) && !isDimmed(u"Check-in"_s));
    }

    void everyActThatIsPlacedIsSomebodys()
    {
        for (const ui::ActPlace &each : ui::actPlaces()) {
            bool isSomebodys = false;
            for (int role = 0; role < RoleCount; ++role)
                isSomebodys |= security::may(Role(role), each.act);
            QVERIFY2(isSomebodys, qPrintable(each.act.toString()));
        }
    }

    void anUnknownPageChangesNothing()
    {
        Window open;
        const QString before = open.window.currentPage();
        open.window.openPage(u"no_such_page"_s);
        QCOMPARE(open.window.currentPage(), before);
    }

    void ctrlKFindsAPageByTypingAndEnter()
    {
        Window open;
        open.window.openPage(u"settings"_s);
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        auto *field = open.find<QLineEdit>(u"find"_s);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"help"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(open.window.currentPage(), u"help"_s);
        QVERIFY(!field->isVisible());
    }

    void escapeLeavesTheFinderAndChangesNothing()
    {
        Window open;
        const QString before = open.window.currentPage();
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(open.find<QLineEdit>(u"find"_s), Qt::Key_Escape);
        QVERIFY(!open.window.finder().isVisible());
        QCOMPARE(open.window.currentPage(), before);
    }

    void whatAProviderFindsTooLateIsDropped()
    {
        Window open;
        std::function<void(ui::Hits)> late;
        bool ran = false;
        open.window.finder().addProvider([&](const QString &query, const auto &found) {
            if (query == u"zzz"_s)
                late = found;
        });
        open.window.finder().open();
        auto *field = open.find<QLineEdit>(u"find"_s);
        field->setText(u"zzz"_s);
        field->setText(u"zzzz"_s);
        late({{{}, u"late"_s, {}, [&ran] { ran = true; }}});
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!ran);
    }

    void whatAProviderFindsLaterIsShown()
    {
        Window open;
        std::function<void(ui::Hits)> later;
        bool ran = false;
        open.window.finder().addProvider(
            [&](const QString &, const auto &found) { later = found; });
        open.window.finder().open();
        auto *field = open.find<QLineEdit>(u"find"_s);
        field->setText(u"zzz"_s);
        later({{{}, u"later"_s, {}, [&ran] { ran = true; }}});
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(ran);
    }

    void theStripCountsDownAndSaysWhatWasSaved()
    {
        Window open;
        const QDateTime now = open.site.clock.now();
        open.tell([&](auto &state) {
            state.sitting = u"焊工 三级"_s;
            state.stage = site::SittingState::Running;
            state.begins = now.addSecs(-3600);
            state.ends = now.addSecs(4350);
            state.cameras = 6;
            state.recording = 5;
            state.sync = sync::SyncWord::Offline;
            state.waiting = 12;
            state.savedAt = now;
        });
        const auto text = [&](const char *name) {
            return open.find<QToolButton>(QLatin1String(name))->text();
        };
        QCOMPARE(text("recording"), u"Recording 5/6"_s);
        QCOMPARE(text("sync"), u"Offline · 12 to send"_s);
        QCOMPARE(text("saved"), u"Saved 08:30:00"_s);
        bool counted = false;
        for (const QLabel *label : open.window.findChildren<QLabel *>())
            counted |= label->text() == u"Time left 01:12:30"_s;
        QVERIFY(counted);
    }

    void theBannerLeadsToItsPage()
    {
        Window open;
        open.window.openPage(u"settings"_s);
        open.tell([](auto &state) {
            state.notice =
                ui::Notice{ui::Status::Warn, u"Disk is nearly full"_s, u"Show"_s, u"help"_s};
        });
        auto *banner = open.find<ui::Banner>();
        QVERIFY(banner->isVisible());
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(open.window.currentPage(), u"help"_s);
        open.tell([](auto &state) { state.notice.reset(); });
        QVERIFY(!banner->isVisible());
    }

    void aToastOffersToTakeItBackAndTakesNoFocus()
    {
        Window open;
        open.window.openPage(u"settings"_s);
        auto *field = open.find<QComboBox>(u"language"_s);
        field->setFocus();
        bool undone = false;
        open.site.desk.say(
            {ui::Status::Ok, u"Checked in"_s, u"Undo"_s, [&undone] { undone = true; }});
        auto *toast = open.find<ui::ToastHost>();
        QVERIFY(toast->isVisible());
        QVERIFY(field->hasFocus());
        QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(undone);
        QVERIFY(!toast->isVisible());
    }

    void closingWhileRecordingAsksFirst()
    {
        Window open;
        open.tell([](auto &state) { state.cameras = state.recording = 2; });
        QVERIFY(!open.window.close());
        QCOMPARE(open.site.ask.asked.size(), 1);
        open.site.ask.sayYes = true;
        open.window.close();
        QTRY_VERIFY(!open.window.isVisible());
    }

    void whatIsWrittenIsSaidToBeSaved()
    {
        Window open;
        QSignalSpy saved(&open.site.desk, &ui::Desk::saved);
        open.site.desk.write(
            &open.window, []() -> Result<> { return {}; }, [](const Result<> &) {});
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(open.find<QToolButton>(u"saved"_s)->text(), u"Saved 08:30:00"_s);
    }

    void whatFailedIsNotSaidToBeSaved()
    {
        Window open;
        QSignalSpy saved(&open.site.desk, &ui::Desk::saved);
        bool answered = false;
        open.site.desk.write(
            &open.window, []() -> Result<> { return fail(Kind::Conflict, "store.constraint"); },
            [&](const Result<> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(saved.size(), 0);
    }

    void anAnswerForAPageThatHasGoneIsDropped()
    {
        tests::DeskFixture site;
        bool answered = false;
        {
            QObject page;
            site.desk.read(
                &page,
                [](const store::Reader &) {
                    QThread::msleep(50);
                    return 1;
                },
                [&](int) { answered = true; });
        }
        QTest::qWait(150);
        QVERIFY(!answered);
    }

    void changingTheLanguageSpeaksItAtOnceAndStaysOnThePage()
    {
        tests::DeskFixture site;
        ui::Screen screen(site.desk);
        screen.show();
        qobject_cast<ui::MainWindow *>(screen.window())->openPage(u"settings"_s);
        site.preferences.setLanguage(ui::Language::English);
        QTRY_COMPARE(screen.window()->windowTitle(), u"Kaochang"_s);
        site.preferences.setLanguage(ui::Language::Chinese);
        QTRY_COMPARE(screen.window()->windowTitle(), u"考场"_s);
        QCOMPARE(qobject_cast<ui::MainWindow *>(screen.window())->currentPage(), u"settings"_s);
    }

    void aDemonstrationSaysSoAboveEveryPage()
    {
        tests::DeskFixture site(tests::DeskFixture::Site::Sample);
        ui::ShellModel shell(site.desk);
        QTRY_VERIFY(shell.state().notice.has_value());
        QCOMPARE(shell.state().notice->status, ui::Status::Warn);
        tests::DeskFixture real;
        ui::ShellModel calm(real.desk);
        QTest::qWait(50);
        QVERIFY(!calm.state().notice);
    }

    void anAccountOfADemonstrationFillsTheForm()
    {
        tests::DeskFixture site;
        ui::Desk desk{{site.lane, *site.store, site.clock, site.ask, site.preferences,
                       site.folder.path(), nullptr, nullptr, nullptr, tests::Passphrase}};
        ui::SignInPage page(desk);
        page.show();
        auto *accounts = page.findChild<QListWidget *>(u"accounts"_s);
        QTRY_COMPARE(accounts->count(), 1);
        accounts->setFocus();
        accounts->setCurrentRow(0);
        QTest::keyClick(accounts, Qt::Key_Return);
        QCOMPARE(page.findChild<QLineEdit *>(u"login"_s)->text(), u"lina"_s);
        QTest::mouseClick(page.findChild<QPushButton *>(u"enter"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.person());
    }

    void aRealSiteShowsNoAccounts()
    {
        tests::DeskFixture site;
        ui::SignInPage page(site.desk);
        page.show();
        QVERIFY(!page.findChild<QListWidget *>(u"accounts"_s)->isVisible());
    }

    void aDeskNobodyTouchesLocksItself()
    {
        tests::DeskFixture site;
        ui::Screen screen(site.desk);
        screen.show();
        site.clock.advance(4 * 60);
        QTest::keyClick(screen.window(), Qt::Key_Shift); // somebody is there
        site.clock.advance(4 * 60);
        QTest::qWait(1200);
        QVERIFY(site.desk.person());
        site.clock.advance(2 * 60);
        QTRY_VERIFY(!site.desk.person());
    }

    void lockingShowsTheSignInAndThePassphraseOpensAgain()
    {
        tests::DeskFixture site;
        ui::Screen screen(site.desk);
        screen.show();
        site.desk.signOut();
        QTRY_VERIFY(qobject_cast<ui::SignInPage *>(screen.window()));
        auto *login = screen.window()->findChild<QLineEdit *>(u"login"_s);
        auto *passphrase = screen.window()->findChild<QLineEdit *>(u"passphrase"_s);
        login->setText(u"lina"_s);
        passphrase->setText(u"wrong"_s);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY(screen.window()
                        ->findChild<QLabel *>(u"problem"_s)
                        ->text()
                        .contains(u"security.wrong_passphrase"_s));
        QVERIFY(!site.desk.person());
        passphrase->setText(tests::Passphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<ui::MainWindow *>(screen.window()));
        QCOMPARE(site.desk.person()->name, u"李娜"_s);
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
