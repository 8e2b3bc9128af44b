// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/name_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

using Points = std::u32string;

constexpr char32_t MiddleDot = U'\u00B7';
constexpr qsizetype LongestName = 64;

bool isHan(char32_t point)
{
    return QChar::script(point) == QChar::Script_Han;
}

bool isPrivate(char32_t point)
{
    return QChar::category(point) == QChar::Other_PrivateUse;
}

bool isLost(char32_t point) // what encodings leave behind
{
    return point == U'\uFFFD' || point == U'?' || point == U'？' || point == U'□' || point == U'■'
           || point == U'〓' || point == U'*' || QChar::category(point) == QChar::Other_NotAssigned;
}

bool isBracket(char32_t point)
{
    return Points(U"[]()（）【】〔〕［］{}<>《》「」").find(point) != Points::npos;
}

bool isDotLike(char32_t point)
{
    return Points(U"\u2022\u30FB\uFF65\u2027\u22C5\u2219\u0387\u25CF\uFF0E\u2024").find(point)
           != Points::npos;
}

bool isFit(char32_t point)
{
    return QChar::isLetter(point) || QChar::isMark(point) || point == MiddleDot || point == U' '
           || point == U'-' || point == U'\'' || point == U'.' || point == U'〇';
}

// "艾力.买买提" and its look-alikes: the dot of the card is U+00B7.
bool mendDots(Points &name)
{
    bool mended = false;
    for (size_t i = 1; i + 1 < name.size(); ++i) {
        const bool betweenHan = isHan(name[i - 1]) && isHan(name[i + 1]);
        if (isDotLike(name[i]) || (name[i] == U'.' && betweenHan)) {
            name[i] = MiddleDot;
            mended = true;
        }
    }
    return mended;
}

// "李　四": typed to line up with three-character names.
bool mendSpaces(Points &name)
{
    Points kept;
    for (size_t i = 0; i < name.size(); ++i) {
        const bool isSpace = QChar::isSpace(name[i]);
        const bool afterHan = !kept.empty() && isHan(kept.back());
        const bool again = !kept.empty() && kept.back() == U' ';
        if (isSpace && (afterHan || again))
            continue;
        kept += isSpace ? U' ' : name[i];
    }
    const bool mended = kept != name;
    name = kept;
    return mended;
}

std::vector<std::string_view> refusals(const Points &name)
{
    std::vector<std::string_view> causes;
    const auto refuse = [&](auto is, std::string_view cause) {
        if (causes.empty() && std::ranges::any_of(name, is))
            causes.push_back(cause);
    };
    refuse(isPrivate, "roster.name_private_use");
    refuse(isLost, "roster.name_lost_character");
    refuse(isBracket, "roster.name_bracketed");
    refuse([](char32_t point) { return !isFit(point); }, "roster.name_bad_character");
    if (causes.empty() && name.size() > LongestName)
        causes.push_back("roster.name_too_long");
    return causes;
}

} // namespace

NameReading readName(const QString &text)
{
    Points name = text.toStdU32String();
    const bool dots = mendDots(name);
    const bool spaces = mendSpaces(name);
    NameReading reading{QString::fromStdU32String(name), refusals(name)};
    if (dots)
        reading.causes.push_back("roster.name_dot_mended");
    if (spaces)
        reading.causes.push_back("roster.name_space_mended");
    return reading;
}

} // namespace kaochang::roster::detail
