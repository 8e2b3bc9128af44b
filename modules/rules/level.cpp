// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/level.h"

#include <array>

namespace kaochang::rules {
namespace {

struct Name
{
    QStringView grade;
    QStringView title;
};
constexpr std::array<Name, 5> Names = {{{u"一级", u"高级技师"},
                                        {u"二级", u"技师"},
                                        {u"三级", u"高级工"},
                                        {u"四级", u"中级工"},
                                        {u"五级", u"初级工"}}};

} // namespace

QString levelTitle(Level level)
{
    const Name &name = Names.at(static_cast<size_t>(level) - 1);
    return name.grade.toString() + u'/' + name.title.toString();
}

std::optional<Level> parseLevel(QStringView text)
{
    const QStringView plain = text.trimmed();
    for (int number = 1; number <= 5; ++number) {
        const auto level = static_cast<Level>(number);
        const Name &name = Names.at(static_cast<size_t>(number) - 1);
        if (plain == levelTitle(level) || plain == name.grade || plain == name.title
            || plain == QString::number(number))
            return level;
    }
    return std::nullopt;
}

} // namespace kaochang::rules
