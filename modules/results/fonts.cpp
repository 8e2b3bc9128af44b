// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/fonts.h"

#include <QFontMetricsF>
#include <QList>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kaochang::results {

QFont formFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s,
                      u"SimSun-ExtB"_s, u"Songti SC"_s, u"Noto Sans CJK SC"_s,
                      u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                      u"HanaMinB"_s});
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on paper and on screen
    // No contextual alternates: Latin digits would lose their place in the PDF's text layer.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QString missingGlyphs(const QString &text)
{
    const QFontMetricsF metrics(formFont(32));
    QString missing;
    for (const char32_t code : text.toUcs4()) {
        const bool isSeen =
            QChar::isPrint(code) && QChar::category(code) != QChar::Other_PrivateUse;
        const bool isLayout = code == U'\n' || code == U'\t';
        const QString character = QString::fromUcs4(&code, 1);
        if (!isLayout && !(isSeen && metrics.inFontUcs4(code)) && !missing.contains(character))
            missing += character;
    }
    return missing;
}

} // namespace kaochang::results
