// SPDX-License-Identifier: GPL-3.0-or-later
// Other rooms' data files held against their JSON schema (draft 7).
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace kaochang::rules {

// rules.data_breaks_schema, with the first few complaints as detail.
Result<> holdsTo(const QByteArray &schema, const QJsonObject &object);

} // namespace kaochang::rules
