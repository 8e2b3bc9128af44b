// SPDX-License-Identifier: GPL-3.0-or-later
// Where unlocked results come from: the rooms that make scores, each asked in its own words.
#pragma once

#include "results/result.h"
#include "rules/standard.h"
#include "store/store.h"

#include <QHash>

namespace kaochang::results::detail {

struct Source
{
    SubjectResult result;
    bool isUnsettled = false; // a correction of it is under way in its room

    bool operator==(const Source &) const = default;
};
// By enrolment and subject word.
using Sources = QHash<std::pair<QString, QString>, Source>;

Result<Sources> sourcesOf(const store::Reader &reader, const site::SittingId &sitting,
                          const rules::LevelRule &rule);

} // namespace kaochang::results::detail
