// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_morning.h"
#include "ui/first_run_page.h"

using namespace Qt::StringLiterals;
using namespace kaochang;
using Mood = tests::MemoryKeychain::Mood;

class UnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::speak(ui::Language::English); }

    void opensByPassphraseWithTheKeyboardAlone()
    {
        tests::FirstMorning morning;
        morning.keychain.mood = Mood::Absent;
        morning.found();
        morning.arrive();
        QVERIFY(QTest::qWaitForWindowActive(morning.entrance->window()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        QVERIFY(morning.said("problem").contains(u"security.passphrase_needed"_s));
        morning.type("passphrase", u"not this one"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(
            morning.said("passphrase_problem").contains(u"security.wrong_key_passphrase"_s));
        QVERIFY(!morning.isIn);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        morning.type("passphrase", tests::KeyPassphrase);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(morning.isIn);
    }

    void aKeychainThatWorksOpensWithoutAsking()
    {
        tests::FirstMorning morning;
        morning.found();
        morning.arrive();
        QVERIFY(morning.isIn);
    }

    void saysWhatTheKeychainLacksAndMakesNoNewKey_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("code");
        QTest::newRow("the entry is gone") << Mood::Fine << u"security.keychain_empty"_s;
        QTest::newRow("locked") << Mood::Locked << u"security.keychain_unavailable"_s;
        QTest::newRow("no service") << Mood::Absent << u"security.keychain_unavailable"_s;
    }
    void saysWhatTheKeychainLacksAndMakesNoNewKey()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        tests::FirstMorning morning;
        morning.found();
        morning.keychain.entries.clear();
        morning.keychain.mood = mood;
        QFile file(morning.folder + u"/key.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        morning.arrive();
        QVERIFY(morning.said("problem").contains(code));
        QVERIFY(morning.find<QLineEdit>("passphrase")->isVisible()); // the way back that exists
        morning.press("again");
        QTRY_VERIFY(morning.find<QPushButton>("again")->isEnabled());
        QVERIFY(!morning.isIn);
        morning.type("passphrase", tests::KeyPassphrase);
        morning.press("open");
        QTRY_VERIFY(morning.isIn);
        QVERIFY(morning.keychain.entries.isEmpty());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void anEntryThatComesBackOpensAtTheNextTry()
    {
        tests::FirstMorning morning;
        morning.found();
        const auto entries = std::exchange(morning.keychain.entries, {});
        morning.arrive();
        morning.keychain.entries = entries; // somebody unlocked the desktop's keyring
        morning.press("again");
        QTRY_VERIFY(morning.isIn);
    }

    void saysWhatNoPassphraseCanMend()
    {
        tests::FirstMorning morning;
        morning.found();
        QVERIFY(QFile::remove(morning.folder + u"/key.json"_s));
        morning.arrive();
        QVERIFY(morning.said("problem").contains(u"security.keys_missing"_s));
        QVERIFY(!morning.find<QLineEdit>("passphrase")->isVisible());
        QVERIFY(!QFile::exists(morning.folder + u"/key.json"_s));
    }

    void anEmptyFolderChosenInsteadLeadsToTheFirstRun()
    {
        tests::FirstMorning morning;
        morning.keychain.mood = Mood::Absent;
        morning.found();
        morning.arrive();
        morning.ask.text = morning.parent.filePath(u"new"_s);
        morning.press("other");
        QTRY_VERIFY(qobject_cast<ui::FirstRunPage *>(morning.entrance->window()));
        QCOMPARE(morning.find<QLineEdit>("folder")->text(), morning.ask.text);
    }

    void keepsWaitingThroughAnotherLanguage()
    {
        tests::FirstMorning morning;
        morning.keychain.mood = Mood::Absent;
        morning.found();
        morning.arrive();
        const QWidget *before = morning.entrance->window();
        morning.preferences.setLanguage(ui::Language::English);
        QTRY_VERIFY(morning.entrance->window() != before);
        QVERIFY(morning.said("problem").contains(u"security.passphrase_needed"_s));
    }
};

QTEST_MAIN(UnlockTest)
#include "unlock_test.moc"
