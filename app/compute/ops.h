// SPDX-License-Identifier: GPL-3.0-or-later
// The ops, one function each, in three families.
#pragma once

#include "compute/request.h"

namespace kaochang::app::compute {

// Of marks: exact.
Result<QJsonObject> aggregate(Request &request);
Result<QJsonObject> moderate(Request &request);
Result<QJsonObject> judgement(Request &request);

// Of assessors and papers: floating, for people to look at.
Result<QJsonObject> icc(Request &request);
Result<QJsonObject> kappa(Request &request);
Result<QJsonObject> fleiss(Request &request);
Result<QJsonObject> krippendorff(Request &request);
Result<QJsonObject> items(Request &request);
Result<QJsonObject> severity(Request &request);

// Of numbers and days. What does not hold is an answer, not an error.
Result<QJsonObject> identity(Request &request, const QDate &today);
Result<QJsonObject> certificate(Request &request);
Result<QJsonObject> workingDay(Request &request);

} // namespace kaochang::app::compute
