// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a result comes from: who marked, keyed, moderated or locked it may not be who looks again.
#pragma once

#include "results/result.h"
#include "store/reader.h"

#include <QSet>

namespace kaochang::results {

// Of every version: who proposed and confirmed it. Behind theory, who keyed each score and accepted
// it; behind a paper, its assessors and who corrected or ruled on it. Codes: those of
// roster::enrolments::byId().
Result<QSet<UserId>> makersOf(const store::Reader &reader, const roster::EnrolmentId &enrolment,
                              rules::SubjectKind kind);

} // namespace kaochang::results
