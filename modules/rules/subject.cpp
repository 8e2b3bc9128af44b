// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/subject.h"

#include <array>

namespace kaochang::rules {
namespace {

struct Name
{
    QStringView word;
    QStringView title;
};
constexpr std::array<Name, SubjectKindCount> Names = {{{u"theory", u"理论知识"},
                                                       {u"practical", u"操作技能"},
                                                       {u"review", u"综合评审"},
                                                       {u"performance", u"工作业绩"},
                                                       {u"ethics", u"职业道德"}}};

} // namespace

QStringView subjectWord(SubjectKind kind)
{
    return Names.at(static_cast<size_t>(kind)).word;
}

QStringView subjectTitle(SubjectKind kind)
{
    return Names.at(static_cast<size_t>(kind)).title;
}

std::optional<SubjectKind> subjectNamed(QStringView text)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (text == Names[i].word || text == Names[i].title)
            return static_cast<SubjectKind>(i);
    }
    return std::nullopt;
}

} // namespace kaochang::rules
