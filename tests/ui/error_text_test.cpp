// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"
#include "ui/preferences.h"

#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceQuotesTheDetailAndEndsWithTheCode()
    {
        ui::speak(ui::Language::English);
        const QString text = ui::errorText({Kind::Invalid, "file.too_large", u"roster.xlsx"_s});
        QVERIFY2(text.contains(u"roster.xlsx"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"(file.too_large)"_s), qPrintable(text));
    }

    void anEmptyDetailLeavesNoEmptyBracket()
    {
        ui::speak(ui::Language::English);
        const QString text = ui::sentence("roster.not_enough_seats", {});
        QVERIFY2(!text.contains(u"()"_s) && !text.contains(u'%'), qPrintable(text));
        QVERIFY(ui::sentence("roster.not_enough_seats", u"3/4"_s).contains(u"(3/4)"_s));
    }

    void aPercentInTheDetailIsLeftAlone()
    {
        ui::speak(ui::Language::English);
        const QString text = ui::errorText({Kind::Invalid, "file.too_large", u"100%1.xlsx"_s});
        QVERIFY2(text.contains(u"100%1.xlsx"_s), qPrintable(text));
    }

    void chineseIsSpokenByDefault()
    {
        ui::speak(ui::Language::Chinese);
        const QString text = ui::errorText({Kind::Invalid, "store.no_space", {}});
        QVERIFY2(text.contains(u"磁盘已满"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"（store.no_space）"_s), qPrintable(text));
    }

    void anUnknownCodeIsStillNamed()
    {
        ui::speak(ui::Language::English);
        const QString text = ui::errorText({Kind::Invalid, "nobody.knows", {}});
        QVERIFY2(text.contains(u"nobody.knows"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
