// SPDX-License-Identifier: GPL-3.0-or-later
// 评价机构: who assesses here, and under which policy profile.
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>

namespace kaochang::site {

using InstitutionId = Id<struct InstitutionTag>;

enum class InstitutionKind { Enterprise, SocialBody }; // 用人单位 Y, 社会培训评价组织 S
enum class DataKind { Real, Demonstration };           // 演示数据 is never synced as real
QChar institutionLetter(InstitutionKind kind);         // 'Y', 'S': the first letter of its code
std::optional<InstitutionKind> institutionKindOf(QStringView letter);
QStringView dataWord(DataKind kind); // "real", "demonstration"

struct Institution
{
    InstitutionId id; // null: not kept yet
    QString name;
    InstitutionKind kind = InstitutionKind::Enterprise;
    QString code;    // 机构编码, 13 characters: places 1-13 of its certificate numbers
    QString profile; // the policy profile's id: "tianjin"
    DataKind data = DataKind::Real;
    QString creditCode = {};             // 统一社会信用代码, normal; empty: not entered yet
    std::optional<QDate> retiredOn = {}; // out of use since; records still name it

    bool operator==(const Institution &) const = default;
};

// Codes: site.no_name, site.bad_credit_code (its form; a failing check place only warns, for lawful
// codes fail it: rules::checkCreditCode), site.bad_institution_code, site.kind_disagrees (the
// code's letter), rules.policy_unknown.
Result<> checkInstitution(const Institution &institution);

} // namespace kaochang::site
