// SPDX-License-Identifier: GPL-3.0-or-later
// 考评组: an odd number of assessors, three or more, one of them the chief, for one subject of a
// sitting.
#pragma once

#include "practical/scheme.h"
#include "site/sitting.h"
#include "site/staff.h"

namespace kaochang::practical {

using PanelId = Id<struct PanelTag>;
using PaperId = Id<struct PaperTag>; // a candidate as assessors know them: it names nobody

struct Member
{
    UserId user; // who marks
    site::StaffId staff;

    bool operator==(const Member &) const = default;
};

struct Panel
{
    PanelId id;
    site::SittingId sitting;
    rules::SubjectKind subject = rules::SubjectKind::Practical;
    SchemeId scheme;
    std::vector<Member> members; // the chief first

    const Member &chief() const { return members.front(); }
    bool has(const UserId &user) const;
    bool operator==(const Panel &) const = default;
};

} // namespace kaochang::practical
