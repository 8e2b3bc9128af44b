// SPDX-License-Identifier: GPL-3.0-or-later
// The used_number table: numbers given before this house kept them. No other file in the house
// names it.
#pragma once

#include "core/actor.h"
#include "store/store.h"

#include <QStringList>

namespace kaochang::results::used_numbers {

Result<QStringList> all(const store::Reader &reader);
// Whether it was new.
Result<bool> add(store::Writer &writer, const QString &number, const UserId &by,
                 const QDateTime &at);

} // namespace kaochang::results::used_numbers
