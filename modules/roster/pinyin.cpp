// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/pinyin.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <memory>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

struct Surname
{
    char32_t character;
    QStringView letters; // as a surname first, then as people may type it all the same
};

// Surnames whose reading is not the dictionary's first (《通用规范汉字字典》 and common usage).
constexpr std::array Surnames{
    Surname{U'单', u"SD"}, Surname{U'曾', u"ZC"}, Surname{U'解', u"XJ"}, Surname{U'仇', u"QC"},
    Surname{U'查', u"ZC"}, Surname{U'朴', u"P"},  Surname{U'区', u"OQ"}, Surname{U'覃', u"QT"},
    Surname{U'盖', u"G"},  Surname{U'乐', u"YL"}, Surname{U'缪', u"M"},  Surname{U'种', u"CZ"},
    Surname{U'翟', u"ZD"}, Surname{U'员', u"Y"},  Surname{U'折', u"SZ"}, Surname{U'黑', u"H"},
    Surname{U'秘', u"BM"}, Surname{U'重', u"CZ"}, Surname{U'繁', u"PF"}, Surname{U'牟', u"M"},
    Surname{U'尉', u"WY"}, Surname{U'万', u"WM"}, Surname{U'长', u"ZC"}, Surname{U'召', u"SZ"},
    Surname{U'谌', u"CS"}, Surname{U'褚', u"CZ"}, Surname{U'洗', u"X"},  Surname{U'冼', u"X"},
    Surname{U'隗', u"WK"}, Surname{U'郇', u"XH"}, Surname{U'佴', u"NE"}, Surname{U'逄', u"P"},
    Surname{U'阚', u"K"},  Surname{U'訾', u"Z"},  Surname{U'晁', u"C"},  Surname{U'宓', u"MF"},
    Surname{U'炅', u"GJ"}, Surname{U'祭', u"ZJ"}, Surname{U'哈', u"H"},  Surname{U'呙', u"G"}};

QChar readingOf(char32_t character)
{
    thread_local QHash<char32_t, QChar> known; // a few thousand at most
    const auto found = known.constFind(character);
    if (found != known.cend())
        return *found;
    UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Upper", UTRANS_FORWARD,
                                            status));
    icu::UnicodeString text(static_cast<UChar32>(character));
    if (toLatin)
        toLatin->transliterate(text);
    const QChar first(text.length() > 0 ? char16_t(text.charAt(0)) : u'\0');
    return *known.insert(character, first >= u'A' && first <= u'Z' ? first : QChar());
}

} // namespace

QStringList initials(const QString &name)
{
    QStringList ways{QString()};
    for (const char32_t character : name.toStdU32String()) {
        const QChar reading = readingOf(character);
        const auto *surname = std::ranges::find(Surnames, character, &Surname::character);
        const bool isFirst = ways.size() == 1 && ways.front().isEmpty();
        if (isFirst && surname != Surnames.end()) {
            ways.clear();
            for (const QChar letter : surname->letters)
                ways << QString(letter);
        } else if (!reading.isNull()) {
            for (QString &way : ways)
                way += reading;
        }
    }
    return ways;
}

bool hasInitials(const QString &name, const QString &typed)
{
    const QStringList ways = initials(name);
    return std::ranges::any_of(
        ways, [&typed](const QString &way) { return way.startsWith(typed, Qt::CaseInsensitive); });
}

} // namespace kaochang::roster
