// SPDX-License-Identifier: GPL-3.0-or-later
// The five levels of 职业技能等级, 5 初级工 the lowest, 1 高级技师 the highest (notice 004 一(四)).
#pragma once

#include <QString>
#include <optional>

namespace kaochang::rules {

enum class Level { One = 1, Two, Three, Four, Five };

QString levelTitle(Level level); // "三级/高级工", as certificates and rosters write it
std::optional<Level> parseLevel(QStringView text); // the title, "三级", "高级工" or the digit

} // namespace kaochang::rules
