// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QApplication>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

#include <cmath>

using namespace kaochang::ui;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other) // WCAG 2
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr Scheme Schemes[] = {Scheme::Light, Scheme::Dark};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusReadsOnItsBackground()
    {
        for (const Scheme scheme : Schemes) {
            const QPalette palette = theme::palette(scheme);
            for (int status = 0; status < StatusCount; ++status) {
                const QColor colour = theme::statusColor(Status(status), scheme);
                QVERIFY(contrast(colour, palette.color(QPalette::Window)) >= 4.5);
                QVERIFY(contrast(colour, palette.color(QPalette::Base)) >= 4.5);
            }
        }
    }

    void everyTextReadsOnItsGround()
    {
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const Scheme scheme : Schemes) {
            const QPalette palette = theme::palette(scheme);
            for (const auto &[ink, ground] : {Pair{QPalette::WindowText, QPalette::Window},
                                              Pair{QPalette::Text, QPalette::Base},
                                              Pair{QPalette::ButtonText, QPalette::Button},
                                              Pair{QPalette::Text, QPalette::AlternateBase},
                                              Pair{QPalette::HighlightedText, QPalette::Highlight},
                                              Pair{QPalette::PlaceholderText, QPalette::Base}})
                QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= 4.5,
                         qPrintable(palette.color(ink).name()));
        }
    }

    void disabledTextLooksDisabled()
    {
        for (const Scheme scheme : Schemes) {
            const QPalette palette = theme::palette(scheme);
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
                QVERIFY(palette.color(QPalette::Disabled, role)
                        != palette.color(QPalette::Active, role));
        }
    }

    void everyStatusHasItsOwnShape()
    {
        QSet<QChar> shapes;
        for (int status = 0; status < StatusCount; ++status)
            shapes << theme::statusShape(Status(status));
        QCOMPARE(shapes.size(), StatusCount);
    }

    void chineseIsNeverDrawnWithForeignGlyphs_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("zh") << Language::Chinese;
        QTest::newRow("en") << Language::English;
    }

    void chineseIsNeverDrawnWithForeignGlyphs()
    {
        QFETCH(Language, language);
        speak(language);
        theme::apply(*qApp, Scheme::Light);
        QTextLayout layout(u"考场：复核、关门、将直、骨今 欧阳䶮 𠮷"_s, QApplication::font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        QVERIFY(!layout.glyphRuns().isEmpty());
        for (const QGlyphRun &run : layout.glyphRuns()) {
            const QString family = run.rawFont().familyName();
            QVERIFY2(!family.contains(QRegularExpression(u"CJK (JP|KR|TC|HK)"_s)),
                     qPrintable(family));
            QVERIFY2(!run.glyphIndexes().contains(0u), qPrintable(family + u" draws a box"_s));
        }
    }

    void iconsTakeTheColourOfTheText()
    {
        for (const Scheme scheme : Schemes) {
            theme::apply(*qApp, scheme);
            const QColor ink = theme::palette(scheme).color(QPalette::WindowText);
            const QImage drawn = icon(u"user"_s).pixmap(48, 48).toImage();
            QVERIFY(!drawn.isNull());
            bool inked = false;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    inked |= drawn.pixelColor(x, y) == ink;
            }
            QVERIFY(inked);
        }
    }

    void anUnknownIconIsEmpty() { QVERIFY(icon(u"no-such-icon"_s).isNull()); }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
