// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"
#include "store/audit.h"
#include "support/memory_keychain.h"
#include "ui/desk_fixture.h"
#include "ui/settings_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;

namespace {

const QString KeyPassphrase = u"江水东流夜雨停船"_s;
const QString Fresh = u"orange lamp 7 river"_s;

struct Settings
{
    tests::DeskFixture site;
    tests::MemoryKeychain keychain;
    security::Keyring keyring{site.folder.filePath(u"key.json"_s), keychain};
    ui::Desk desk{{site.lane, *site.store, site.clock, site.ask, site.preferences,
                   site.folder.path(), nullptr, nullptr, nullptr, QString(), &keyring}};
    std::unique_ptr<ui::SettingsPage> page;

    explicit Settings(security::Lock lock = security::Lock::Passphrase, Role role = Role::Admin)
    {
        ui::speak(ui::Language::English);
        if (!keyring.create(lock, KeyPassphrase, seal::Hardness::Test))
            qFatal("no keys");
        desk.signIn({{site.desk.actor().user, role}, u"李娜"_s});
        page = std::make_unique<ui::SettingsPage>(desk);
        page->show();
        QApplication::setActiveWindow(page.get());
    }
    void type(const char *name, const QString &text) const
    {
        page->findChild<QLineEdit *>(QLatin1String(name))->setText(text);
    }
    QString text(const char *name) const
    {
        return page->findChild<QLineEdit *>(QLatin1String(name))->text();
    }
    QString said(const char *name) const
    {
        return page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    void press(const char *name) const
    {
        auto *button = page->findChild<QPushButton *>(QLatin1String(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void choose(const char *name) const
    {
        page->findChild<QRadioButton *>(QLatin1String(name))->setChecked(true);
    }
    bool enters(const QString &passphrase)
    {
        return tests::onLane(site.lane, [&] {
            return security::SignIn(*site.store).enter(u"lina"_s, passphrase).has_value();
        });
    }
    int lines(const QString &act)
    {
        return tests::onLane(site.lane, [&] {
            const auto all = store::audit::after(site.store->reader(), 0, 1000).value();
            return int(std::ranges::count(all, act, &store::AuditLine::what));
        });
    }
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnesOwnPassphrase()
    {
        Settings settings(security::Lock::Passphrase, Role::Assessor); // everybody may
        settings.type("old_passphrase", tests::Passphrase);
        settings.type("fresh_passphrase", Fresh);
        settings.type("fresh_again", Fresh);
        settings.press("change_passphrase");
        QTRY_COMPARE(settings.text("fresh_passphrase"), QString()); // kept nowhere
        QVERIFY(settings.enters(Fresh));
        QVERIFY(!settings.enters(tests::Passphrase));
        QCOMPARE(settings.lines(u"security.change_passphrase"_s), 1);
    }

    void saysWhatIsWrongWithAPassphrase_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QString>("code");
        const QString right = tests::Passphrase;
        QTest::newRow("the old one")
            << Fresh << Fresh << Fresh << QByteArray("old_passphrase_problem")
            << u"security.wrong_passphrase"_s;
        QTest::newRow("short") << right << u"short"_s << u"short"_s
                               << QByteArray("fresh_passphrase_problem")
                               << u"security.passphrase_too_short"_s;
        QTest::newRow("differ") << right << Fresh << right << QByteArray("fresh_again_problem")
                                << u"security.passphrases_differ"_s;
    }
    void saysWhatIsWrongWithAPassphrase()
    {
        QFETCH(QString, old);
        QFETCH(QString, fresh);
        QFETCH(QString, again);
        QFETCH(QByteArray, place);
        QFETCH(QString, code);
        Settings settings;
        settings.type("old_passphrase", old);
        settings.type("fresh_passphrase", fresh);
        settings.type("fresh_again", again);
        settings.press("change_passphrase");
        QTRY_VERIFY(settings.said(place.constData()).contains(code));
        QVERIFY(settings.enters(tests::Passphrase));
    }

    void movesTheKeyIntoTheKeychainAndOut()
    {
        Settings settings;
        settings.choose("in_keychain");
        settings.type("key_passphrase", KeyPassphrase);
        settings.press("keep_key");
        QTRY_COMPARE(*settings.keyring.lock(), security::Lock::Keychain);
        QVERIFY(settings.keyring.open());
        QTRY_COMPARE(settings.text("key_passphrase"), QString());
        settings.choose("by_passphrase");
        settings.type("key_passphrase", KeyPassphrase);
        settings.press("keep_key");
        QTRY_COMPARE(*settings.keyring.lock(), security::Lock::Passphrase);
        QTRY_VERIFY(settings.keychain.entries.isEmpty());
        QCOMPARE(settings.lines(u"security.keep_key"_s), 2);
    }

    void givesTheKeyAFreshPassphrase()
    {
        Settings settings;
        settings.type("key_passphrase", KeyPassphrase);
        settings.type("key_fresh", Fresh);
        settings.type("key_again", Fresh);
        settings.press("keep_key");
        QTRY_VERIFY_WITH_TIMEOUT(settings.text("key_fresh").isEmpty(), 20'000);
        QVERIFY(settings.keyring.open(Fresh));
        QVERIFY(!settings.keyring.open(KeyPassphrase));
    }

    void saysWhenTheKeychainDoesNotAnswer()
    {
        Settings settings;
        settings.keychain.mood = tests::MemoryKeychain::Mood::Locked;
        settings.choose("in_keychain");
        settings.type("key_passphrase", KeyPassphrase);
        settings.press("keep_key");
        QTRY_VERIFY(
            settings.said("key_passphrase_problem").contains(u"security.keychain_unavailable"_s));
        QCOMPARE(*settings.keyring.lock(), security::Lock::Passphrase);
    }

    void onlyTheAdministratorOfARealSiteSeesTheKey()
    {
        const auto isSeen = [](const Settings &settings) {
            return settings.page->findChild<QPushButton *>(u"keep_key"_s)->isVisible();
        };
        QVERIFY(isSeen(Settings()));
        QVERIFY(!isSeen(Settings(security::Lock::Passphrase, Role::Invigilator)));
        QVERIFY(!isSeen(Settings(security::Lock::Demonstration)));
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
