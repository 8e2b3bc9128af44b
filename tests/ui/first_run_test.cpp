// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/users.h"
#include "site/institutions.h"
#include "ui/first_morning.h"

#include <QComboBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace kaochang;

namespace {

struct Morning : tests::FirstMorning
{
    Morning() { arrive(); }

    bool mayGoOn() const
    {
        return QTest::qWaitFor([&] { return find<QPushButton>("next")->isEnabled(); });
    }
    bool isFounded()
    {
        return lane
            .post([this] {
                const store::Reader reader = frontDesk.house->store->reader();
                const auto institutions = site::institutions::all(reader).value();
                return institutions.size() == 1
                       && institutions.front().creditCode == foundation().institution.creditCode
                       && institutions.front().data == site::DataKind::Real
                       && security::users::all(reader)->size() == 1;
            })
            .takeResult();
    }
};

} // namespace

class FirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::speak(ui::Language::English); }

    void foundsASiteWithTheKeyboardAlone()
    {
        Morning morning;
        QWidget *window = morning.entrance->window();
        const auto key = [&](Qt::Key code) { QTest::keyClick(QApplication::focusWidget(), code); };
        const auto text = [](const QString &words) {
            QTest::keyClicks(QApplication::focusWidget(), words);
        };
        QVERIFY(QTest::qWaitForWindowActive(window));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"folder"_s);
        key(Qt::Key_Return);
        QVERIFY(morning.comesTo(1));
        text(u"Haihe"_s);
        key(Qt::Key_Tab);
        text(morning.foundation().institution.creditCode);
        key(Qt::Key_Tab);
        key(Qt::Key_Tab);                    // an enterprise it is
        for (int down = 0; down < 4; ++down) // the last of the four: Tianjin
            key(Qt::Key_Down);
        key(Qt::Key_Tab);
        text(morning.foundation().institution.code);
        key(Qt::Key_Return);
        QVERIFY(morning.comesTo(2));
        for (const QString &words : {u"Wang Li"_s, u"wangli"_s, tests::AdminPassphrase}) {
            text(words);
            key(Qt::Key_Tab);
        }
        text(tests::AdminPassphrase);
        key(Qt::Key_Return);
        QVERIFY(morning.comesTo(3));
        QVERIFY(morning.mayGoOn());
        text(u"eight kings by the sea"_s);
        key(Qt::Key_Tab);
        text(u"eight kings by the sea"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(morning.isIn);
        QVERIFY(morning.isFounded());
        QCOMPARE(morning.frontDesk.founder->name, u"Wang Li"_s);
        QCOMPARE(*morning.frontDesk.house->keyring.lock(), security::Lock::Keychain);
    }

    void saysWhatIsWrongAtItsField_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << 1 << QByteArray("institution_name") << u" "_s << u"site.no_name"_s;
        QTest::newRow("credit code")
            << 1 << QByteArray("credit_code") << u"91350100"_s << u"site.bad_credit_code"_s;
        QTest::newRow("no credit code")
            << 1 << QByteArray("credit_code") << QString() << u"site.bad_credit_code"_s;
        QTest::newRow("code") << 1 << QByteArray("code") << u"Y12"_s
                              << u"site.bad_institution_code"_s;
        QTest::newRow("another kind's code")
            << 1 << QByteArray("code") << u"S000012999901"_s << u"site.kind_disagrees"_s;
        QTest::newRow("person") << 2 << QByteArray("admin_name") << QString()
                                << u"security.no_name"_s;
        QTest::newRow("no login") << 2 << QByteArray("login") << QString()
                                  << u"security.no_login"_s;
        QTest::newRow("login") << 2 << QByteArray("login") << u"wang li"_s
                               << u"security.bad_login"_s;
        QTest::newRow("short") << 2 << QByteArray("passphrase") << u"1234567"_s
                               << u"security.passphrase_too_short"_s;
        QTest::newRow("again") << 2 << QByteArray("passphrase_again") << u"orange lamp 8"_s
                               << u"security.passphrases_differ"_s;
        QTest::newRow("short key") << 3 << QByteArray("key_passphrase") << u"1234567"_s
                                   << u"security.passphrase_too_short"_s;
        QTest::newRow("key again") << 3 << QByteArray("key_passphrase_again") << u"orange lamp"_s
                                   << u"security.passphrases_differ"_s;
    }
    void saysWhatIsWrongAtItsField()
    {
        QFETCH(int, step);
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(QString, code);
        Morning morning;
        QVERIFY(morning.goTo(step));
        QVERIFY(morning.mayGoOn());
        step == 1   ? morning.writeInstitution()
        : step == 2 ? morning.writeAdmin()
                    : morning.writeKey();
        morning.type(field.constData(), text);
        morning.press("next");
        const QByteArray place = field + "_problem";
        QTRY_VERIFY(morning.said(place.constData()).contains(code));
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(field));
        QCOMPARE(morning.step(), step);
        morning.type("institution_name", u"甲"_s); // another field: the problem stays said
        if (field != "institution_name")
            QVERIFY(morning.said(place.constData()).contains(code));
        QVERIFY(!morning.isIn);
    }

    void wantsAPolicyChosen()
    {
        Morning morning;
        QVERIFY(morning.goTo(1));
        morning.writeInstitution();
        auto *profile = morning.find<QComboBox>("profile");
        profile->setCurrentIndex(0);
        Q_EMIT profile->activated(0);
        morning.press("next");
        QVERIFY(morning.said("profile_problem").contains(u"rules.policy_unknown"_s));
    }

    void takesOnlyAFolderWhereASiteMayBe()
    {
        Morning morning;
        QVERIFY(QDir().mkpath(morning.parent.filePath(u"other/papers"_s)));
        morning.type("folder", morning.parent.filePath(u"other"_s));
        morning.press("next");
        QTRY_VERIFY(morning.said("folder_problem").contains(u"app.folder_not_empty"_s));
        QVERIFY(morning.mayGoOn());
        QCOMPARE(morning.step(), 0);
        morning.ask.text = morning.parent.filePath(u"third"_s);
        morning.press("choose");
        QVERIFY(morning.goTo(1));
        QCOMPARE(morning.find<QLineEdit>("folder")->text(), morning.ask.text);
    }

    void keepsWhatWasTypedThroughGoingBackAndAnotherLanguage()
    {
        Morning morning;
        QVERIFY(morning.goTo(3));
        morning.press("back");
        morning.press("back");
        QCOMPARE(morning.step(), 1);
        const QWidget *before = morning.entrance->window();
        morning.preferences.setLanguage(ui::Language::English);
        QTRY_VERIFY(morning.entrance->window() != before);
        QCOMPARE(morning.step(), 1);
        QCOMPARE(morning.find<QLineEdit>("code")->text(), morning.foundation().institution.code);
        QCOMPARE(morning.find<QLineEdit>("passphrase_again")->text(), tests::AdminPassphrase);
        QCOMPARE(morning.find<QComboBox>("profile")->currentData().toString(), u"tianjin"_s);
    }

    void writesNothingBeforeTheLastButton()
    {
        Morning morning;
        const QStringList before = morning.beside();
        QVERIFY(morning.goTo(3));
        morning.writeKey();
        QVERIFY(morning.mayGoOn());
        QCOMPARE(morning.beside(), before);
        QVERIFY(morning.keychain.entries.isEmpty()); // the probe took its dummy out again
    }

    void aBrokenWriteLeavesNothingAndThePageAsItWas()
    {
        Morning morning;
        QVERIFY(morning.goTo(3));
        morning.writeKey();
        QVERIFY(morning.mayGoOn());
        morning.fault.arm(12);
        morning.press("next");
        QTRY_VERIFY(!morning.said("problem").isEmpty());
        QVERIFY(!app::House::isAt(morning.folder) && !morning.isIn);
        QVERIFY(morning.keychain.entries.isEmpty());
        morning.fault.disarm();
        QVERIFY(morning.mayGoOn());
        morning.press("next");
        QTRY_VERIFY(morning.isIn);
        QVERIFY(morning.isFounded());
    }

    void saysWhatPassphraseModeMeansWhereNoKeychainIs()
    {
        Morning morning;
        morning.keychain.mood = tests::MemoryKeychain::Mood::Locked;
        QVERIFY(morning.goTo(3));
        QVERIFY(morning.mayGoOn());
        QVERIFY(!morning.find<QRadioButton>("in_keychain")->isEnabled());
        QVERIFY(morning.find<QRadioButton>("by_passphrase")->isChecked());
        morning.writeKey();
        morning.press("next");
        QTRY_VERIFY(morning.isIn);
        QCOMPARE(*morning.frontDesk.house->keyring.lock(), security::Lock::Passphrase);
    }

    void keepsTheKeyOutOfTheKeychainIfSomebodyWishes()
    {
        Morning morning;
        QVERIFY(morning.goTo(3));
        QVERIFY(morning.mayGoOn());
        auto *radio = morning.find<QRadioButton>("by_passphrase");
        radio->setFocus();
        QTest::keyClick(radio, Qt::Key_Space);
        morning.writeKey();
        morning.press("next");
        QTRY_VERIFY(morning.isIn);
        QVERIFY(morning.keychain.entries.isEmpty());
    }

    void opensTheSampleWithOneKey()
    {
        Morning morning;
        morning.press("sample");
        QTRY_VERIFY_WITH_TIMEOUT(morning.isIn, 60'000);
        QVERIFY(morning.lane.post([&] { return morning.frontDesk.house->identity()->isDemo; })
                    .takeResult());
        QVERIFY(!app::House::isAt(morning.folder)); // the place of the real one stays free
        QVERIFY(morning.preferences.dataFolder().isEmpty());
    }

    void opensASiteThatLiesElsewhereAndFindsItAgain()
    {
        Morning morning;
        const QString here = morning.folder;
        morning.folder = morning.parent.filePath(u"elsewhere"_s);
        morning.found();
        morning.ask.text = morning.folder;
        morning.press("existing");
        QTRY_VERIFY(morning.isIn);
        QCOMPARE(morning.preferences.dataFolder(), morning.folder);
        QVERIFY(!app::House::isAt(here));
    }

    void saysWhenNoSiteLiesElsewhere()
    {
        Morning morning;
        morning.ask.text = morning.parent.filePath(u"nowhere"_s);
        morning.press("existing");
        QTRY_VERIFY(morning.said("problem").contains(u"app.no_site_here"_s));
    }
};

QTEST_MAIN(FirstRunTest)
#include "first_run_test.moc"
