// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/passphrase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang::security;

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowHardItIsToGuess_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<Strength>("strength");
        QTest::newRow("empty") << QString() << Strength::TooShort;
        QTest::newRow("seven") << u"aB3$xY9"_s << Strength::TooShort;
        QTest::newRow("counted up") << u"12345678"_s << Strength::Weak;
        QTest::newRow("counted down") << u"987654321098"_s << Strength::Weak;
        QTest::newRow("one key") << u"aaaaaaaaaaaaaaaaaaaa"_s << Strength::Weak;
        QTest::newRow("a birthday") << u"19900307"_s << Strength::Weak;
        QTest::newRow("eight letters") << u"kqzmwpxt"_s << Strength::Weak;
        QTest::newRow("letters and digits") << u"k7qm2wpx"_s << Strength::Fair;
        QTest::newRow("eight ideographs") << u"江水东流夜雨停船"_s << Strength::Strong;
        QTest::newRow("some words") << u"orange lamp 7 river"_s << Strength::Strong;
        QTest::newRow("long, but with the login") << u"wangli orange lamp 7"_s << Strength::Weak;
    }
    void saysHowHardItIsToGuess()
    {
        QFETCH(QString, passphrase);
        QFETCH(Strength, strength);
        QCOMPARE(strengthOf(passphrase, {u"WangLi"_s}), strength);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
