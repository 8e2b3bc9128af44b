// SPDX-License-Identifier: GPL-3.0-or-later
// Who does something: a signed-in person in one of the nine roles of a sitting.
#pragma once

#include "core/id.h"

#include <optional>

namespace kaochang {

enum class Role {
    Admin,              // 系统管理员
    ExamStaff,          // 考务人员
    ScoreKeeper,        // 成绩管理人员
    Invigilator,        // 监考员
    Assessor,           // 考评员
    ChiefAssessor,      // 考评组长
    InternalSupervisor, // 内督
    ExternalSupervisor, // 外督
    Auditor             // 审计员
};
inline constexpr int RoleCount = 9;

QStringView roleName(Role role); // the stable word in tables and signed records: "chief_assessor"
std::optional<Role> roleNamed(QStringView name);

struct Actor
{
    UserId user;
    Role role = Role::Auditor;

    bool operator==(const Actor &) const = default;
};

} // namespace kaochang
