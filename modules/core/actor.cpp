// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actor.h"

#include <array>

namespace kaochang {
namespace {

constexpr std::array<QStringView, RoleCount> Names = {
    u"admin",          u"exam_staff",          u"score_keeper",        u"invigilator", u"assessor",
    u"chief_assessor", u"internal_supervisor", u"external_supervisor", u"auditor"};

} // namespace

QStringView roleName(Role role)
{
    return Names.at(static_cast<size_t>(role));
}

std::optional<Role> roleNamed(QStringView name)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (Names.at(i) == name)
            return static_cast<Role>(i);
    }
    return std::nullopt;
}

} // namespace kaochang
